import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ana, chatOf, luis, TwoNetworks } from "../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

async function holds(...texts: readonly string[]): Promise<object | null> {
  await nets.saysAll(luis, ...texts);
  const session = await nets.store.readModel.conversation(chatOf(luis));
  if (session === null) return null;
  const { value, context } = session.state as { readonly value: unknown; readonly context: object };
  return { ...context, flow: session.flow, question: value };
}

describe("who is to be let go", () => {
  it.each(["a Ana", "es Ana", "a la Ana", "a la señora Ana", "ana lopez porfa", "quiero dar de baja a Ana", "el 1"])(
    "%s is found, and asked about",
    async (text) => {
      expect(await holds("dar de baja", text)).toMatchObject({ flow: "disableCollaborator", question: "confirm" });
      expect(nets.heard(luis).at(-1)?.text).toMatch(/Ana López[^]*¿Le doy de baja\?/);
    },
  );

  it.each(["a Fulano", "la de la tarde", "no Ana no", "a nadie", "de"])("%s names nobody", async (text) => {
    expect(await holds("dar de baja", text)).toMatchObject({ flow: "disableCollaborator", question: "list" });
  });
});

describe("whom to let in", () => {
  it.each([
    ["alta cajero Fidencio cel 757 120 44 31", "Fidencio"],
    ["alta cajera Rosa Tel. 7571204431", "Rosa"],
    ["alta cajero Fidencio López, celular 7571204431", "Fidencio López"],
    ["nuevo cajero Fidencio con cel 757 120 44 31", "Fidencio"],
    ["cajero Fidencio su celular es 7571204431", "Fidencio"],
    ["agrega cajera Lupita, whatsapp 7571204431", "Lupita"],
    ["alta cajero Tello 7571204431", "Tello"],
    ["alta cajero Numa Celis 7571204431", "Numa Celis"],
  ])("%s", async (text, name) => {
    expect(await holds(text)).toMatchObject({ flow: "addCollaborator", name, phone: "7571204431" });
  });
});

describe("who is to be let in", () => {
  it.each(["quiero agregar a una chica nueva", "alta de un muchacho que va a cobrar", "agrega a mi sobrino de cajero"])(
    "%s names nobody",
    async (text) => expect(await holds(text)).toMatchObject({ flow: "addCollaborator", name: null }),
  );

  it("somebody else's phone is not theirs", async () => {
    const begun = ["da de alta a Pedro Ruiz como cajero 4771110009"] as const;
    expect(await holds(...begun, "y a Sofía también, cajera 4771110055")).toMatchObject({
      phone: "4771110009",
      branch: "Sucursal Centro",
    });
    expect(await holds("no, su teléfono es 4771110044")).toMatchObject({ phone: "4771110044" });
  });

  it.each(["va a estar en caja", "va a ser cajera"])("%s: a cashier", async (text) => {
    expect(await holds("agregar colaborador", text)).toMatchObject({ role: "cajero" });
  });
});

describe("who stays after all", () => {
  it.each(["mejor no", "siempre no", "uy no, mejor no gracias"])("%s", async (text) => {
    expect(await holds("desactivar ana", text)).toBeNull();
    expect(nets.heard(luis).at(-1)?.text).toMatch(/^Cancelado/);
  });

  it.each(["espera"])("%s: it is still asked", async (text) => {
    expect(await holds("desactivar ana", text)).toMatchObject({ question: "confirm" });
  });
});

describe("what somebody sold", () => {
  it.each(["cuánto vendió ana", "cuántas ventas hizo ana", "ana cuánto ha vendido"])(
    "%s: the cut tells it",
    async (text) => {
      await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
      await nets.saysAll(luis, text);
      expect(nets.heard(luis).at(-1)?.text).toMatch(/Corte[^]*Ana López: 1 venta · \$250\.00/);
    },
  );

  it.each(["pásame el csv de ayer"])("%s: a file of the cut", async (text) => {
    await nets.saysAll(luis, text);
    expect(nets.heard(luis).at(-1)?.text).toMatch(/Corte|Sin operaciones/);
  });
});

describe("a balance that is corrected", () => {
  it.each([
    ["súmale 75 puntos al 4771234567", "add"],
    ["quítale 75 puntos al 4771234567 por favor", "remove"],
    ["compénsale al 4771234567 con 75 pesos en su monedero", "add"],
  ])("%s", async (text, direction) => {
    expect(await holds(text)).toMatchObject({ flow: "correct", phone: "4771234567", direction, question: "reason" });
  });

  it.each([
    ["súmale 75 puntos al 4771234567 por el error de ayer", "add", "por el error de ayer"],
    ["quítale 25 puntos al 4771234567 por el error de ayer", "remove", "por el error de ayer"],
    ["abónale 70 a 4771234567 por el sorteo de noviembre", "add", "por el sorteo de noviembre"],
  ])("%s: why is told too, and shown", async (text, direction, reason) => {
    expect(await holds(text)).toMatchObject({ flow: "correct", direction, reason, question: "summary" });
  });
});

describe("a cut that is asked for kindly", () => {
  it.each(["corte de hoy plis 🙏", "corte 😊", "corte de hoy porfis", "corte de hoy please"])("%s", async (text) => {
    expect(await nets.saysAll(luis, text)).toMatch(/Sin operaciones/);
  });

  it("corte centro 🙏 is of a branch", async () => {
    expect(await nets.saysAll(luis, "corte centro 🙏")).toMatch(/centro/);
  });
});

describe("right after a sale", () => {
  const sale = ["venta 4771234567 250 A-1", "sí"] as const;

  it.each(["y cuántas van con esa?", "cuántas llevo ya"])("%s: the day", async (text) => {
    expect(await nets.saysAll(ana, ...sale, text)).toMatch(/Tu día/);
  });

  it.each(["ponla otra vez", "mándala de nuevo"])("%s makes no second one", async (text) => {
    expect(await nets.saysAll(ana, ...sale, text)).toMatch(/Sí quedó/);
    expect(await nets.sales()).toBe(1);
  });

  it("otra para ella de 150 sin nota: without a ticket", async () => {
    expect(await nets.saysAll(ana, ...sale, "otra para ella de 150 sin nota")).toMatch(/\$150\.00[^]*sin ticket/);
    expect(await nets.sales()).toBe(1);
  });

  it.each<readonly [string, RegExp]>([["9002, y el cel está mal, es 4777654321", /477 765 4321[^]*Ticket: 9002/]])(
    "%s, where the ticket is asked",
    async (text, said) => {
      expect(await nets.saysAll(ana, "venta 4771234567 250", text)).toMatch(said);
    },
  );

  it("nota, and then its number", async () => {
    expect(await nets.saysAll(ana, "venta 4771234567 250", "nota", "556")).toMatch(/Ticket: 556/);
  });
});

describe("which operation is corrected, of the one there is", () => {
  const begun = ["venta 4771234567 250 A-1", "sí", "corregir 4771234567", "agregar", "10", "error de captura"] as const;

  it.each(["sí", "la 1", "A-1"])("%s: that", async (text) => {
    expect(await holds(...begun, text)).toMatchObject({ question: "summary", corrects: { kind: "sale" } });
  });

  it.each(["no", "ninguna", "no, ninguna", "ninguna de esas", "es aparte"])("%s: none", async (text) => {
    expect(await holds(...begun, text)).toMatchObject({ question: "summary", corrects: null });
  });

  it.each(["quién sabe", "mmm", "¿sí?"])("%s: it is asked again", async (text) => {
    expect(await holds(...begun, text)).toMatchObject({ question: "reference" });
  });
});

describe("why a balance is corrected, told anew at its summary", () => {
  it.each(["el motivo es regalo por su cumpleaños", "no, el motivo es regalo por su cumpleaños"])(
    "%s",
    async (text) => {
      const begun = "corregir 4771234567 +10 error";
      expect(await holds(begun, text)).toMatchObject({ question: "summary", reason: "regalo por su cumpleaños" });
    },
  );
});

describe("what a manager tells before it is asked, or instead", () => {
  it.each(["no, porque se le cobró doble"])("%s: another reason", async (text) => {
    const reason = text.replace(/^\w+,? /, "");
    expect(await holds("corregir 4771234567 +10 error", text)).toMatchObject({ question: "summary", reason });
  });

  it("no por favor is no reason", async () => {
    expect(await holds("corregir 4771234567 +10 error", "no por favor")).not.toMatchObject({ reason: "por favor" });
  });

  it("the name, where the role is asked", async () => {
    const begun = await holds("contraté a un muchacho", "se llama Saúl Vega");
    expect(begun).toMatchObject({ flow: "addCollaborator", question: "role", name: "Saúl Vega" });
    expect(await holds("cajero")).toMatchObject({ question: "phone" });
  });

  it.each(["invítalo", "mándale la invitación", "regístralo"])("%s is no name", async (text) => {
    expect(await holds("agregar cajero", text)).toMatchObject({ question: "name", name: null });
  });

  it.each(["Camila", "Ponciano Ruiz", "Pascuala Mandujano"])("%s is a name", async (text) => {
    expect(await holds("agregar cajero", text)).toMatchObject({ name: text });
  });
});
