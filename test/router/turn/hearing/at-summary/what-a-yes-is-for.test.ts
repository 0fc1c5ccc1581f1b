import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../../../src/domain/phone.ts";
import { demoSeed } from "../../../../../src/wallet/sandbox/account.ts";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

// A yes is for the act of the question that is open, and for nothing else.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");
const rosa = whatsapp(3, "4771110003");

let nets: TwoNetworks;
beforeEach(async () => {
  const seed = demoSeed();
  const manager = seed.collaborators.find(({ name }) => name === "Luis Pérez");
  if (!manager) throw new Error("The demo has no manager");
  const another = { ...manager, id: 8003, name: "Rosa Gil", phone: "4771110003" as Phone };
  nets = await TwoNetworks.open({}, { ...seed, collaborators: [...seed.collaborators, another] });
});
afterEach(() => nets.close());

const made = async (kind: "sale" | "correction" | "redeem") => (await nets.store.operations({ kind, max: 10 })).length;
const flowOf = async (writer: Writer) => (await nets.store.readModel.conversation(chatOf(writer)))?.flow ?? null;
const saysAll = async (writer: Writer, ...texts: readonly string[]) => {
  let said: string[] = [];
  for (const text of texts) said = await nets.says(writer, text);
  return said.join("\n");
};

const sale = "venta 4771234567 250 A-1";

describe("at the summary of a refund", () => {
  beforeEach(async () => {
    await saysAll(luis, sale, "sí", "devolución ticket A-1");
    expect(await flowOf(luis)).toBe("refund");
  });

  it.each([
    "así déjala",
    "así se queda",
    "así que se quede",
    "ya está registrada",
    "está bien registrada",
    "está correcta",
    "sí está registrada",
    "sí, la venta está bien",
    "sí está bien la venta",
    "ya está bien",
    "ya estuvo",
    "ya sé",
    "qué bueno",
    "está confirmada",
    "todo bien",
    "registrada",
    "dáselos",
    "bórrala",
    "cancélala",
    "así está bien",
    "sí, así está bien",
    "ya está",
    "úsalo",
  ])("%s refunds nothing", async (text) => {
    expect(await saysAll(luis, text)).not.toMatch(/Devolución hecha/);
    expect(await made("correction")).toBe(0);
  });

  it.each(["así déjala", "mejor déjala", "no la devuelvas", "se queda", "no"])("%s ends it", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/Cancelado/);
    expect(await flowOf(luis)).toBeNull();
  });

  it.each(["bórrala", "elimínala", "sí bórrala", "anúlala", "anular", "cancela la venta"])(
    "%s may mean either, and is asked back",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/¿La hago\?/);
      expect(await flowOf(luis)).toBe("refund");
    },
  );

  it.each([
    "sí",
    "ok",
    "dale",
    "va",
    "hazla",
    "sí, hazla",
    "está bien",
    "adelante",
    "sí por favor",
    "de acuerdo",
    "👍",
    "devuélvela",
    "sí, devuélvela",
    "haz la devolución",
    "sí, haz la devolución",
    "aplícala",
    "exacto",
    "así es",
    "seguro",
  ])("%s refunds", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/Devolución hecha/);
  });
});

describe("where a refund is offered", () => {
  beforeEach(async () => void (await saysAll(luis, sale, "sí", "cancela la última venta")));

  it.each(["así déjala", "no la borres", "mejor no", "ya no", "no"])("%s declines it", async (text) => {
    expect(await saysAll(luis, text)).toBe("Va, aquí estoy.");
    expect(await flowOf(luis)).toBeNull();
  });

  it.each(["es otro cliente", "es la otra"])("%s asks which", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/^¿De cuál\?/);
    expect(await flowOf(luis)).toBeNull();
  });

  it.each(["1", "sí", "hazla"])("%s takes it", async (text) => {
    await saysAll(luis, text);
    expect(await flowOf(luis)).toBe("refund");
  });

  it("así déjala asks no manager", async () => {
    await saysAll(ana, "venta 4777654321 80 B-1", "sí", "me equivoqué");
    expect(await saysAll(ana, "así déjala")).toBe("Va, aquí estoy.");
    expect(nets.heard(luis).some(({ text }) => text.includes("pide una devolución"))).toBe(false);
  });
});

describe("where access would be taken away", () => {
  beforeEach(async () => void (await saysAll(luis, "desactivar Ana")));

  it.each(["así déjala", "ya está registrada", "ya sé", "qué bueno", "está bien registrada", "bórrala"])(
    "%s takes none away",
    async (text) => {
      await saysAll(luis, text);
      expect(await saysAll(ana, "venta 4771234567")).toMatch(/¿Monto/);
    },
  );

  it.each(["sí", "dale de baja, sí", "ok"])("%s: is a yes or asked back", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/baja/i);
  });
});

describe("an act by its name, at its own question", () => {
  const lastSaid = async (...texts: readonly string[]) => saysAll(luis, ...texts);

  it.each(["dala de baja", "sí, dala de baja"])("%s takes access away", async (text) => {
    expect(await lastSaid("desactivar Ana", text)).toMatch(/dado de baja: Ana/);
  });

  it.each(["baja", "dar de baja", "bórrala", "dala de alta"])("%s is asked back, about the same one", async (text) => {
    expect(await lastSaid("desactivar Ana", text)).toMatch(/Ana[^]*¿Le doy de baja\?/);
  });

  it.each(["agrégala", "dala de alta", "sí, agrégala"])("%s enlists, and is no name", async (text) => {
    const asked = await lastSaid("agregar cajera Zoe Ruiz 4779876543");
    expect(asked).toMatch(/Zoe Ruiz[^]*¿Lo doy de alta\?/);
    expect(await lastSaid(text)).toMatch(/Zoe Ruiz/);
    expect(await flowOf(luis)).toBeNull();
    expect(await lastSaid("agregar cajera Ana Ruiz", text)).not.toMatch(/Nombre: (?:agr|dal)/i);
  });

  it.each(["sí, agrégalos", "haz la corrección", "súmalos"])("%s gives the points", async (text) => {
    expect(await lastSaid("corregir 4771234567 +20 cortesía", text)).toMatch(/Abono registrado/);
  });

  it.each(["corrígelo", "quítalos", "descuéntalos"])("%s gives none", async (text) => {
    await lastSaid("corregir 4771234567 +20 cortesía", text);
    expect(await made("correction")).toBe(0);
  });

  it.each(["usar", "usar saldo", "canjear"])("%s is asked back, and drops no use", async (text) => {
    expect(await lastSaid("usar 4771234567 30 de 200 A-1", text)).toMatch(/477 123 4567/);
    expect(await flowOf(luis)).toBe("redeem");
    expect(await lastSaid("sí")).toMatch(/Uso de saldo registrado/);
  });

  it.each(["sí, pagó en efectivo", "regístrala con tarjeta", "sí, pagó completo"])("%s uses none", async (text) => {
    await lastSaid("usar 4771234567 30 de 200 A-1", text);
    expect(await made("redeem")).toBe(0);
  });

  it.each(["sí descuéntalos", "canjéalos"])("%s uses the balance", async (text) => {
    expect(await lastSaid("usar 4771234567 30 de 200 A-1", text)).toMatch(/Uso de saldo registrado/);
  });

  it.each(["usa los 40", "quítalos", "súmalos", "dáselos"])("%s uses none", async (text) => {
    await lastSaid("usar 4771234567 30 de 200 A-1", text);
    expect(await made("redeem")).toBe(0);
  });
});

describe("at the summary of a correction that takes points", () => {
  beforeEach(async () => {
    await saysAll(luis, "dale 200 puntos al 4771234567", "promoción de hoy", "sí");
    await saysAll(luis, "quítale 50 puntos al 4771234567", "error de captura", "ninguna");
    expect(await flowOf(luis)).toBe("correct");
  });

  it.each(["así déjalo", "así déjale", "así se queda", "ya está registrada", "ya sé"])(
    "%s takes none",
    async (text) => {
      await saysAll(luis, text);
      expect(await made("correction")).toBe(1);
      expect(await flowOf(luis)).toBe("correct");
    },
  );

  it.each(["dáselos", "sí dáselos", "al contrario", "no, al revés", "ponle sus puntos"])(
    "%s turns it around, and is asked",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/Agregar: \$50\.00[^]*¿La hago\?/);
      expect(await made("correction")).toBe(1);
    },
  );

  it.each(["sí", "ok", "hazla", "regístrala", "está bien", "correcto"])("%s takes them", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/−\$50\.00/);
  });
});

describe("at the summary of a sale", () => {
  beforeEach(async () => void (await saysAll(ana, sale)));

  it.each([
    "ya está registrada",
    "ya registrada",
    "ya está apuntada",
    "ya está anotada",
    "ya está capturada",
    "sí, ya está registrada",
    "ya estuvo bueno",
    "de seguro",
    "qué bien, gracias",
    "esa ya está",
    "sí, ya está",
    "bien, ya está",
    "esa ya estuvo",
    "ya quedó bien",
    "quedó bien",
    "sí, son 251",
  ])("%s registers nothing, and the summary is shown again", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/¿La registro\?/);
    expect(await made("sale")).toBe(0);
  });

  it.each(["ya está registrada", "ya está apuntada", "ya registrada"])("%s: it is not yet", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/^Todavía no la registro/);
  });

  it.each([
    "sí estoy seguro",
    "sí estoy segura",
    "estoy de acuerdo",
    "sí estoy de acuerdo",
    "sí, sin cambios",
    "sí, nada más",
    "me la registras por favor",
    "registra la venta",
    "sí, está bien así",
    "está correcta",
    "regístrala",
    "ya estuvo, dale",
    "sí, eso es todo",
    "sí, es todo",
    "sí, 250 está bien",
    "sí, son 250",
    "sí, son $250.00 pesos, gracias",
    "sí, con tarjeta",
    "sí quiero",
    "sí es ella",
    "ya volví, sí",
  ])("%s registers it", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/Venta registrada/);
  });

  it.each(["no estoy de acuerdo", "sí estoy seguro que no", "estoy buscando el ticket", "no registra la venta"])(
    "%s registers nothing",
    async (text) => {
      await saysAll(ana, text);
      expect(await made("sale")).toBe(0);
    },
  );

  it.each(["así déjalo", "así déjala", "ya sé", "así se queda"])("%s takes no change that is offered", async (text) => {
    await saysAll(ana, "B55", text);
    expect(await saysAll(ana, "no")).toMatch(/A-1|¿Qué cambio/);
    expect(await made("sale")).toBe(0);
  });

  it("no, C77: it is taken instead of what is offered, and nothing is registered", async () => {
    expect(await saysAll(ana, "B55", "no, C77")).toMatch(/Ticket: C77/);
    expect(await made("sale")).toBe(0);
  });

  it("son dos ventas: is no amount of 2", async () => {
    expect(await saysAll(ana, "son dos ventas")).not.toContain("$2.00");
  });
});

describe("where a sale looks like the one before", () => {
  beforeEach(async () => {
    await saysAll(ana, sale, "sí", "venta 4771234567 250 A-2");
    expect(nets.heard(ana).at(-1)?.text).toMatch(/¿Es otra\?/);
  });

  it.each([
    "ya está registrada",
    "es esa",
    "sí es esa",
    "así déjala",
    "no la registres",
    "siempre no",
    "bórrala",
    "es repetida",
    "está repetida",
    "es la misma venta",
    "no",
  ])("%s registers nothing, nor does an ok after it", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/Cancelad|No se registró/);
    expect(await flowOf(ana)).toBeNull();
    await saysAll(ana, "ok");
    expect(await made("sale")).toBe(1);
  });

  it.each(["ya sé", "qué bueno"])("%s is asked again", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/¿Es otra\?/);
  });

  it.each(["eran 300", "son 300"])("%s changes the amount", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/Monto: \$300\.00/);
  });

  it.each(["sí", "sí, regístrala", "sí es otra", "otra"])("%s goes on", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/¿La registro\?/);
  });
});

describe("where a ticket was used before", () => {
  it.each(["no la registres", "siempre no", "ya está registrada", "es la misma venta", "bórrala", "está repetida"])(
    "%s ends the sale",
    async (text) => {
      await saysAll(luis, sale, "sí", "venta 4777654321 300 A-1");
      expect(nets.heard(luis).at(-1)?.text).toMatch(/ya se usó/);
      expect(await saysAll(luis, text)).toMatch(/Cancelado/);
      expect(await flowOf(luis)).toBeNull();
    },
  );
});

describe("a manager whom something else is asked meanwhile", () => {
  /** Another manager asks for an approval. */
  const asks = () => saysAll(rosa, "dale 60000 puntos al 4777654321", "error de captura", "sí");
  beforeEach(async () => void (await saysAll(luis, "hola")));

  it("sees the summary again below that, and a yes is for what was seen last", async () => {
    await saysAll(luis, sale);
    await asks();
    expect(nets.heard(luis).at(-2)?.text).toMatch(/¿La apruebas\?/);
    expect(nets.heard(luis).at(-1)?.text).toMatch(/¿La registro\?/);
    expect(await saysAll(luis, "sí")).toMatch(/Venta registrada: \$250/);
  });

  it("is not asked what is no yes-or-no question again", async () => {
    await saysAll(luis, "venta 4771234567");
    await asks();
    expect(nets.heard(luis).at(-1)?.text).toMatch(/¿La apruebas\?/);
    expect(await saysAll(luis, "250")).toMatch(/ticket/);
  });

  it.each(["sí", "ok"])("with nothing open, %s shows the approval, and decides nothing", async (text) => {
    await asks();
    expect(await saysAll(luis, text)).toMatch(/aprobar[^]*rechazar/);
    expect(await flowOf(luis)).toBe("approvals");
    expect(await made("correction")).toBe(0);
  });

  it("a yes that comes later shows it too, where there is nothing else to say yes to", async () => {
    await asks();
    expect(await saysAll(luis, "gracias", "sí")).toMatch(/aprobar[^]*rechazar/);
  });

  it.each(["apruébala", "sí, apruébala", "la apruebo", "autorízala"])("%s approves what is shown", async (text) => {
    await asks();
    expect(await saysAll(luis, "aprobaciones", text)).toMatch(/^Aprobada/);
  });

  it.each(["no la apruebes", "no, recházala", "no la autorizo"])("%s refuses it", async (text) => {
    await asks();
    expect(await saysAll(luis, "aprobaciones", text)).toMatch(/[Rr]echaz|No la apro/);
    expect(await made("correction")).toBe(0);
  });

  it.each(["no", "no la rechaces", "no sé"])("%s decides nothing", async (text) => {
    await asks();
    expect(await saysAll(luis, "aprobaciones", text)).toMatch(/aprobar[^]*rechazar/);
  });

  it("a cashier's wish for a refund shows the summary again, and a yes with nothing open begins the refund", async () => {
    await saysAll(ana, sale, "sí", "me equivoqué", "sí");
    expect(nets.heard(luis).at(-1)?.text).toMatch(/pide una devolución/);
    await saysAll(luis, "sí");
    expect(await flowOf(luis)).toBe("refund");
    expect(await made("correction")).toBe(0);
  });
});
