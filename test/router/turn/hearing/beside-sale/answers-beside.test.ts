import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { telegram, TwoNetworks, ana, luis } from "../../../two-networks.ts";

// What somebody says beside, and after: to the last thing that the bot said, where that was no question of the conversation that is open;
// of another sale than the one that is open.

const rosa = telegram(4, "4771230009");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("a courtesy after something that was said beside the summary", () => {
  beforeEach(async () => void (await nets.says(ana, "venta 4771234567 250 A-1")));

  it.each([
    ["espera", "ok"],
    ["espera", "👍"],
    ["dame un minuto", "ok, gracias"],
    ["al rato", "sale"],
    ["¿cuánto tiene de saldo?", "ok gracias"],
    ["mis ventas", "perfecto"],
    ["saldo", "ok"],
  ])(
    "%s, %s: registers nothing, and the summary is shown again, which the same word confirms",
    async (beside, text) => {
      expect(await nets.saysAll(ana, beside, text)).toMatch(/¿La registro\?/);
      expect(await nets.sales()).toBe(0);
      await nets.says(ana, text);
      expect(await nets.sales()).toBe(1);
    },
  );

  it.each(["sí", "regístrala", "confirmo", "dale", "ok, guárdala"])("%s: an explicit yes registers", async (text) => {
    await nets.saysAll(ana, "espera", text);
    expect(await nets.sales()).toBe(1);
  });

  it("a yes that no aside came before registers, whatever its words", async () => {
    await nets.says(ana, "ok gracias");
    expect(await nets.sales()).toBe(1);
  });
});

describe("an offer that is taken in words", () => {
  const refundsAsked = () => nets.heard(luis).filter(({ text }) => text.includes("pide una devolución")).length;

  beforeEach(async () => {
    await nets.says(luis, "hola");
    await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí");
  });

  it.each(["sí", "sí, pídesela", "ok", "yes", "Pedirla a mi gerente", "pídela", "dile a mi gerente"])(
    "%s: the managers are asked for the refund",
    async (text) => {
      expect(await nets.saysAll(ana, "me equivoqué", text)).toContain("Ya se la pedí");
      expect(refundsAsked()).toBe(1);
    },
  );

  it.each(["no", "¿sí?", "gracias"])("%s: it is left", async (text) => {
    expect(await nets.saysAll(ana, "me equivoqué", text)).not.toContain("Ya se la pedí");
    expect(await nets.saysAll(ana, "sí")).toContain("Sí quedó");
    expect(refundsAsked()).toBe(0);
  });

  it.each(["sí", "hazla", "Hacer la devolución", "ok"])("a manager who says %s begins the refund", async (text) => {
    await nets.saysAll(luis, "venta 4771234567 120 A-2", "sí", "bórrala", text);
    expect(await nets.flow(luis)).toBe("refund");
  });

  it("holds for the next message alone, and for a quarter of an hour", async () => {
    expect(await nets.saysAll(ana, "me equivoqué", "mis ventas", "sí")).toContain("Sí quedó");
    await nets.says(ana, "me equivoqué");
    await nets.pass(16 * 60_000);
    expect(await nets.saysAll(ana, "sí")).toContain("Sí quedó");
    expect(refundsAsked()).toBe(0);
  });

  it("a customer whose data are to be erased says sí; a courtesy erases nothing", async () => {
    await nets.sends(rosa, { type: "contact", phone: "4771230009" as never });
    expect(await nets.saysAll(rosa, "borra mis datos", "ok gracias")).toBe("¡Con gusto!");
    expect(await nets.saysAll(rosa, "borra mis datos", "sí")).toMatch(/olvid|borr/i);
    expect((await nets.store.person(`telegram:${rosa.id}` as never))?.phone ?? null).toBeNull();
  });
});

describe("another sale, right after one", () => {
  beforeEach(async () => void (await nets.saysAll(ana, "venta 4771234567 250 A-1", "sí")));

  it.each(["otra por 80", "otros 80"])("%s: is for another customer, whose phone is asked", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/Teléfono del cliente/);
    expect(await nets.saysAll(ana, "4777654321", "sin ticket")).toMatch(/477 765 4321[^]*\$80\.00/);
  });

  it.each(["otra de 80 al mismo", "otra de 80 para ella"])("%s: is for the same customer", async (text) => {
    await nets.says(ana, text);
    expect(await nets.saysAll(ana, "sin ticket")).toMatch(/María[^]*\$80\.00/);
  });

  it.each(["son 50 más", "agrégale 50 más", "ponle 50 más"])("%s: the one that was made is named", async (text) => {
    expect(await nets.saysAll(ana, text)).toMatch(/\$250\.00[^]*¿Se la pido\?/);
    expect(await nets.flow(ana)).toBeNull();
  });
});

describe("a phone that is written twice", () => {
  it.each([
    "venta 250 4771234567 4771234567",
    "vendí 250 a 4771234567, sí, 4771234567",
    "venta 250 cel 4771234567 whats 4771234567",
    "venta 250 +524771234567 4771234567",
  ])("%s: is one", async (text) => {
    await nets.says(ana, text);
    expect(await nets.saysAll(ana, "sin ticket")).toMatch(/María[^]*477 123 4567[^]*\$250\.00/);
  });

  it("is one in a use of balance too", async () => {
    expect(await nets.saysAll(ana, "usar 50 4771234567 4771234567", "compra 200")).toMatch(/María[^]*\$50\.00/);
  });
});

describe("a phone and an amount that are not those of the open sale", () => {
  const open = ["venta 4771234567 437", "venta 4771234567", "venta 4771234567 437 A-9"] as const;
  it.each(["4777654321 100", "100 4777654321", "tel 4777654321 100", "300 al 4777654321"])(
    "%s: it waits for its turn, and nothing is mixed",
    async (text) => {
      for (const line of open) {
        expect(await nets.saysAll(ana, line, text)).toMatch(/^Va después de esta/);
        await nets.saysAll(ana, "cancelar", "cancelar");
      }
      await nets.saysAll(ana, "venta 4771234567 437", text);
      expect(await nets.saysAll(ana, "A-7")).toMatch(/477 123 4567[^]*\$437\.00[^]*A-7/);
    },
  );

  it.each([
    "también 4777654321 100",
    "y otra de 100 al 4777654321",
    "otra venta 4777654321 300",
    "otra: 4777654321 300 B-7",
    "y la otra es de 100",
    "sí, y otra de 100 al 4777654321",
  ])("%s: has to wait, in every question", async (text) => {
    for (const line of open) {
      expect(await nets.saysAll(ana, line, text)).toMatch(/^Va después de esta\./);
      await nets.saysAll(ana, "cancelar", "cancelar");
    }
    expect(await nets.sales()).toBe(0);
  });

  it("is a correction of both where it says so, as the bot tells to", async () => {
    for (const line of open) {
      await nets.saysAll(ana, line, "no, es 4777654321 y son $100.00");
      const said = await nets.saysAll(ana, "A-3");
      expect(said).toMatch(/477 765 4321[^]*\$100\.00|El ticket es A-3/);
      await nets.says(ana, "cancelar");
    }
  });

  it("is one too where the phone is said to be wrong", async () => {
    await nets.says(ana, "venta 4771234567 437 A-9");
    expect(await nets.saysAll(ana, "el cel está mal, es 4777654321 y fueron 90")).toMatch(/477 765 4321[^]*\$90\.00/);
  });
});

describe("what is said of a sale that was made", () => {
  const first = ["venta 4771234567 437 A-1", "sí"] as const;
  const second = ["venta 4777654321 100 A-2", "sí"] as const;

  it.each([
    "no la registres",
    "mejor no la registres",
    "no la guardes",
    "fue sin querer",
    "no quería confirmar",
    "perdón, era el 4777654321",
    "perdón el teléfono era 4777654321",
  ])("%s: it is named, and the undo is offered", async (text) => {
    expect(await nets.saysAll(ana, ...first, text)).toMatch(/^La última: \$437\.00[^]*A-1[^]*¿Se la pido\?/);
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["no la registres", "fue sin querer"])("%s: with nothing made, nothing begins", async (text) => {
    expect(await nets.saysAll(ana, text)).toBe("No hay nada abierto.");
    expect(await nets.flow(ana)).toBeNull();
  });

  it.each(["¿y la otra?", "¿y la anterior?", "¿ya quedó la de 437?", "¿qué pasó con la primera?"])(
    "%s: the one before is told",
    async (text) =>
      expect(await nets.saysAll(ana, ...first, ...second, text)).toMatch(/^✅ Sí quedó: \$437\.00[^]*A-1/),
  );

  it("¿ya quedaron las dos?: both are told", async () => {
    expect(await nets.saysAll(ana, ...first, ...second, "¿ya quedaron las dos?")).toMatch(
      /\$437\.00[^]*\n[^]*\$100\.00/,
    );
  });

  it.each(["cancela la anterior", "cancela la de 437"])("%s: the one before is named, not the last", async (text) => {
    expect(await nets.saysAll(ana, ...first, ...second, text)).toMatch(/^Es esta: \$437\.00[^]*A-1[^]*¿Se la pido\?/);
  });

  it.each(["cancela la anterior", "cancela la de hace rato", "cancela la de 437", "borra la otra"])(
    "%s beside an open sale: that stays open, and the one that was made is named",
    async (text) => {
      expect(await nets.saysAll(ana, ...first, "venta 4777654321 100 A-2", text)).toMatch(/\$437\.00[^]*¿Se la pido\?/);
      expect(await nets.flow(ana)).toBe("sale");
      expect(await nets.saysAll(ana, "sí")).toMatch(/\$100\.00[^]*¿La registro\?[^]*pedí|pedí|Pídele/);
      expect(await nets.sales()).toBe(1);
    },
  );

  it.each(["¿y la otra ya quedó?", "¿ya quedó la de 437?"])("%s beside an open sale is told of that", async (text) => {
    expect(await nets.saysAll(ana, ...first, "venta 4777654321 100 A-2", text)).toMatch(/^✅ Sí quedó: \$437\.00/);
    expect(await nets.flow(ana)).toBe("sale");
  });
});

describe("where the ticket is asked", () => {
  it.each(["me equivoqué", "está mal", "no, está mal", "el monto"])("%s takes the amount back", async (text) => {
    expect(await nets.saysAll(ana, "venta 4771234567 437", text)).toMatch(/Monto/);
    expect(await nets.saysAll(ana, "180", "sin ticket")).toMatch(/\$180\.00/);
  });
});

describe("in the midst of a sale", () => {
  it.each(["quiere usar 30", "quiere usar 30 pesos", "usa 30"])("%s: 30 of the balance are used", async (text) => {
    for (const line of ["venta 4771234567 437 A-1", "venta 4771234567 437"]) {
      await nets.saysAll(ana, line, text);
      expect(await nets.flow(ana)).toBe("redeem");
      expect((await nets.conversation(ana))?.state.context).toMatchObject({ amountCentavos: 43_700, points: 300_000 });
      await nets.says(ana, "cancelar");
    }
  });
});

describe("English in a chat where Spanish is spoken", () => {
  it.each(["new sale", "add a sale"])("%s: a sale begins", async (text) => {
    await nets.says(ana, text);
    expect(await nets.flow(ana)).toBe("sale");
  });

  it.each([
    ["wait", /te espero/],
    ["let me check", /te espero/],
    ["never mind", /Cancelado/],
    ["forget it", /Cancelado/],
    ["back", /Monto/],
    ["the amount", /Monto/],
    ["none", /Ticket: sin ticket[^]*¿La registro\?/],
  ])("%s, where the ticket is asked", async (text, answer) => {
    expect(await nets.saysAll(ana, "venta 4771234567 437", text)).toMatch(answer);
  });

  it("I made a mistake, the amount", async () => {
    await nets.saysAll(ana, "venta 4771234567 437 A-1", "no");
    expect(await nets.saysAll(ana, "the amount", "350")).toMatch(/\$350\.00[^]*¿La registro\?/);
    await nets.says(ana, "yes");
    expect(await nets.saysAll(ana, "I made a mistake")).toMatch(/¿Se la pido\?/);
  });

  it("a name, a reason, a branch are left as they are", async () => {
    expect(await nets.saysAll(luis, "quítale 50 puntos al 4771234567", "my mistake")).toMatch(/Motivo: my mistake/);
  });
});
