import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { stateOf } from "../../support/shop/stored-session.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const P = "4771234567";
const Q = "4777654321";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"], { network: "telegram" })));
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");

async function sell(who: Who, line: string): Promise<void> {
  await shop.asks(who, `venta ${line}`, isSummary);
  await shop.asks(who, "sí", (text) => text.includes("Venta registrada"));
}

/** What the wallet recorded: amount and ticket of each sale. */
function sold() {
  const forms = shop.wallet.requests("/wallet/sale").map(({ form }) => form);
  return forms.map((form) => [form?.["sale_amount"] ?? form?.["amount"], form?.["ticket"]]);
}

/** Nothing is undone but by a yes to the summary of a refund, which only a manager gets. */
async function undoesNothing(who: Who, text: string): Promise<string> {
  const made = shop.operations().length;
  const said = await shop.asks(who, text, (heard) => !heard.includes("Un momento"));
  await shop.bot.quiet();
  expect(shop.operations(), text).toHaveLength(made);
  if (stateOf(shop, who) === null) return said;
  expect([who, said], text).toEqual(["luis", expect.stringContaining("¿La hago?")]);
  await shop.asks(who, "cancelar");
  return said;
}

async function beginsNothing(who: Who, text: string): Promise<string> {
  const made = shop.operations().length;
  const said = await shop.asks(who, text);
  await shop.bot.quiet();
  expect(stateOf(shop, who), text).toBeNull();
  expect(shop.operations(), text).toHaveLength(made);
  return said;
}

describe("read right, or asked: two sales in one message", () => {
  it.each([
    `venta ${P} 250\n${Q} 300`,
    `venta ${P} 250; ${Q} 300`,
    `venta ${P} 250 | ${Q} 300`,
    `venta ${P} 250 - ${Q} 300`,
    `venta ${P} 250 ticket 88 y ${Q} 300 ticket 89`,
  ])("are seen: the first is begun, of which nothing is sent, and the other waits: %j", async (text) => {
    const made = shop.operations().length;
    expect(await shop.asks("ana", text, (said) => !said.includes("van una por una"))).toMatch(/\$250\.00|ticket/i);
    expect(stateOf(shop, "ana")).not.toBeNull();
    expect(shop.operations()).toHaveLength(made);
    await shop.asks("ana", "cancela todas", (said) => said.includes("Cancelado"));
  });

  it("leave the sale alone that is open", async () => {
    await shop.asks("ana", `venta ${P} 250 A-1`, isSummary);
    expect(await shop.asks("ana", `venta ${Q} 300 A-2\n${P} 80 A-3`, isSummary)).toMatch(/ticket A-1/);
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    await shop.hears("ana", (text) => isSummary(text) && text.includes("A-2"), before);
    expect(sold().map(([, ticket]) => ticket)).toEqual(["A-1"]);
    await shop.asks("ana", "cancela todas", (text) => text.includes("Cancelado"));
  });
});

describe("read right, or asked: a ticket", () => {
  it("is found in a sentence, and one that is written otherwise is the same", async () => {
    await shop.asks("ana", `venta ${P} 250`, (text) => text.includes("icket"));
    expect(await shop.asks("ana", "el ticket es el E1029", isSummary)).toContain("Ticket: E1029");
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect(sold().map(([, ticket]) => ticket)).toEqual(["E1029"]);
    expect(
      await shop.asks("luis", `venta ${Q} 80 e-1029`, (text) => text.includes("E1029") || text.includes("e-1029")),
    ).toMatch(/ya se usó hoy/);
  });

  it.each([
    ["0088", "88"],
    ["B-7", "b7"],
  ])("%s is %s, for sales and uses of balance", async (first, again) => {
    await sell("ana", `${P} 250 ticket ${first}`);
    expect(await shop.asks("ana", `venta ${Q} 80 ticket ${again}`, (text) => text.includes(again))).toMatch(
      /ya se usó hoy/,
    );
  });

  it("with a space left inside, or nothing but zeros, is asked back", async () => {
    await shop.asks("ana", `venta ${P} 250`, (text) => text.includes("icket"));
    expect(await shop.asks("ana", "K 45")).toContain("¿El ticket es K45?");
    expect(await shop.asks("ana", "folio 0")).toContain("¿El ticket es 0?");
    expect(await shop.asks("ana", "no")).toContain("¿Número de ticket?");
    expect(await shop.asks("ana", "88 o 89")).toMatch(/¿(?:Cuál es|Qué número trae) el ticket/);
    expect(await shop.asks("ana", "sin ticket", isSummary)).toContain("Ticket: sin ticket");
  });
});

describe("read right, or asked: an answer that comes twice is not the next answer", () => {
  it.each([
    ["the amount", ["250", "250"]],
    ["the amount with its sign", ["$250", "250.00"]],
  ])("%s", async (_, [amount = "", again = ""]) => {
    await shop.asks("ana", `venta ${P}`, (text) => text.includes("¿Monto"));
    await shop.asks("ana", amount, (text) => text.includes("icket"));
    expect(await shop.asks("ana", again)).toMatch(/¿El ticket también es 250(?:\.00)?\?/);
    expect(await shop.asks("ana", "A-7", isSummary)).toContain("Ticket: A-7");
  });

  it("the phone, in a use of balance too", async () => {
    await shop.asks("ana", `usar ${P} 10 de 100`, (text) => text.includes("¿Lo uso?"));
    expect(await shop.asks("ana", "477 123 4567")).toMatch(/Usa: \$10\.00\nCompra: \$100[^]*sin ticket/);
    await shop.asks("ana", "cambiar", (text) => text.includes("¿Qué cambio?"));
    await shop.asks("ana", "ticket", (text) => text.includes("¿Número de ticket?"));
    expect(await shop.asks("ana", "477 123 4567")).toContain(`¿El ticket también es ${P}?`);
    expect(await shop.asks("ana", "10")).toContain("¿El ticket también es 10?");
    expect(await shop.asks("ana", "100")).toContain("¿El ticket también es 100?");
    expect(await shop.asks("ana", "sí", (text) => text.includes("¿Lo uso?"))).toContain("Ticket: 100");
  });

  it("an amount that was asked back", async () => {
    await shop.asks("ana", `venta ${P}`, (text) => text.includes("¿Monto"));
    expect(await shop.asks("ana", "0250")).toContain("¿Son $250.00?");
    await shop.asks("ana", "sí", (text) => text.includes("icket"));
    expect(await shop.asks("ana", "0250")).toContain("¿El ticket también es 0250?");
  });

  it("how much is used, for the purchase", async () => {
    await shop.asks("ana", `usar ${P}`, (text) => text.includes("¿Cuánto usa?"));
    await shop.asks("ana", "30", (text) => text.includes("Compra: sin monto"));
    expect(await shop.asks("ana", "30")).toContain("Compra: sin monto");
    await shop.asks("ana", "cambiar", (text) => text.includes("¿Qué cambio?"));
    await shop.asks("ana", "compra", (text) => text.includes("¿De cuánto es la compra?"));
    expect(await shop.asks("ana", "30")).toContain("¿La compra también es de $30.00?");
    expect(await shop.asks("ana", "$30.00 pesos")).toContain("¿La compra también es de $30.00?");
    expect(await shop.asks("ana", "no")).toContain("¿De cuánto es la compra?");
    expect(await shop.asks("ana", "100", (text) => text.includes("¿Lo uso?"))).toMatch(/Usa: \$30\.00\nCompra: \$100/);
  });

  it("how much is used, for a purchase that is as much", async () => {
    await shop.asks("ana", `usar ${P}`, (text) => text.includes("¿Cuánto usa?"));
    await shop.asks("ana", "30", (text) => text.includes("Compra: sin monto"));
    await shop.asks("ana", "cambiar", (text) => text.includes("¿Qué cambio?"));
    await shop.asks("ana", "compra", (text) => text.includes("¿De cuánto es la compra?"));
    expect(await shop.asks("ana", "30")).toContain("¿La compra también es de $30.00?");
    expect(await shop.asks("ana", "sí", (text) => text.includes("¿Lo uso?"))).toMatch(/Usa: \$30\.00\nCompra: \$30/);
  });

  it("a number that chose add or remove, and points for the reason", async () => {
    await shop.asks("luis", `corregir ${P}`, (text) => text.includes("¿Agrego o quito"));
    await shop.asks("luis", "1", (text) => text.includes("Cuánto saldo"));
    expect(await shop.asks("luis", "1")).toMatch(/¿Son \$1\.00\?/);
    await shop.asks("luis", "50 puntos", (text) => text.includes("¿Por qué?"));
    expect(await shop.asks("luis", "50 puntos")).toContain("El motivo lleva");
    expect(await shop.asks("luis", "por error", (text) => text.includes("¿La hago?"))).toMatch(/Agregar: \$50\.00/);
  });

  it("the operation to be undone, for how many points", async () => {
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("luis", `venta ${P} 250 ticket 7`, isSummary);
    await shop.bot.quiet();
    await shop.asks("luis", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    await shop.bot.quiet();
    expect(await shop.asks("luis", "1")).toMatch(/¿sí se registró/);
    await shop.asks("luis", "sí se registró", (text) => text.includes("Anotado"));
    await shop.asks("luis", `devolución ${P}`, (text) => text.includes("¿Cuál devuelvo?"));
    await shop.asks("luis", "7", (text) => text.includes("cuánto saldo"));
    expect(await shop.asks("luis", "7")).toMatch(/¿Son \$7\.00\?/);
    expect(await shop.asks("luis", "12.50", (text) => text.includes("¿La hago?"))).toMatch(/Quitar: \$12\.50/);
  });

  it("a new collaborator's role for the name, and the name for the branch", async () => {
    await shop.asks("luis", "agregar colaborador", (text) => text.includes("¿Qué va a ser?"));
    await shop.asks("luis", "cajero", (text) => text.includes("¿Nombre"));
    expect(await shop.asks("luis", "Cajero")).toContain("¿Nombre completo?");
    await shop.asks("luis", "Pedro Ruiz", (text) => text.includes("¿Celular?"));
    await shop.asks("luis", "4771110009", (text) => text.includes("¿Lo doy de alta?"));
    await shop.asks("luis", "3", (text) => text.includes("¿Sucursal?"));
    expect(await shop.asks("luis", "pedro ruiz")).toMatch(/Ese es su nombre[^]*¿Sucursal\?/);
    await shop.asks("luis", "1", (text) => text.includes("¿Lo doy de alta?"));
  });

  it("the number of a list, for an approval: it is given in words", async () => {
    addRosa(shop);
    await shop.enter("rosa");
    for (const points of ["600", "700"]) {
      await shop.asks("luis", `corregir ${P} +${points} premio del sorteo`, (text) => text.includes("¿La hago?"));
      await shop.bot.quiet();
      await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    }
    for (const chosen of ["1", "2"]) {
      await shop.asks("rosa", "aprobaciones", (text) => text.includes("¿Cuál revisas?"));
      await shop.asks("rosa", chosen, (text) => text.includes("Vence"));
      await shop.bot.quiet();
      expect(await shop.asks("rosa", chosen)).toMatch(/¿aprobar o rechazar/);
    }
    expect(shop.operations()).toEqual([]);
    await shop.asks("rosa", "aprobar", (text) => text.includes("Abono registrado"));
  });

  it("at a summary, a bare one is asked back, and its sí confirms nothing else", async () => {
    await shop.asks("ana", `venta ${P} 250 A-1`, isSummary);
    expect(await shop.asks("ana", "K45")).toContain("¿El ticket es K45?");
    expect(await shop.asks("ana", "sí", isSummary)).toContain("Ticket: K45");
    expect(await shop.asks("ana", "300")).toContain("¿Son $300.00?");
    expect(await shop.asks("ana", "no", isSummary)).toContain("Monto: $250.00");
    // What names itself is changed at once, and the summary is shown anew.
    expect(await shop.asks("ana", "$300", isSummary)).toContain("Monto: $300.00");
    expect(shop.operations()).toEqual([]);
  });
});

describe("read right, or asked: amounts", () => {
  it.each([
    [`usar ${P} 30 de 1.500 A-1`, /¿La compra es de \$1,500\.00\?/],
    [`usar ${P} 30 de 0250 A-1`, /¿La compra es de \$250\.00\?/],
    [`usar ${P} 30 de 250,50 A-1`, /¿La compra es de \$250\.50\?/],
    [`usar ${P} todo menos 10`, /¿Usa \$10\.00\?|¿Cuánto usa\?/],
    [`usar ${P} todo 250`, /¿Usa \$250\.00\?|¿Cuánto usa\?/],
    [`usar ${P} 30 de $1 500.00 A1`, /¿Usa \$30\.00\?|Usa: \$30\.00\nCompra: \$1,500\.00[^]*Ticket: A1/],
  ])("a use of balance: %j", async (text, said) => {
    expect(await shop.asks("ana", text, (heard) => !heard.includes("Un momento"))).toMatch(said);
  });

  it.each([
    [`corregir ${P} +1 000 se duplicó`, /¿Son \$1,000\.00\?/],
    [`corregir ${P} +2 mil por error`, /Con números: 50/],
    [`corregir ${P} +$1 234.50 error`, /Agregar: \$1,234\.50[^]*Motivo: error/],
  ])("a correction: %j", async (text, said) => {
    expect(await shop.asks("luis", text)).toMatch(said);
    expect(shop.operations()).toEqual([]);
  });
});

describe("read right, or asked: what was done is not done again", () => {
  it.each(["ana", "luis"] as const)(
    "%s wants it undone, or asks about it: nothing begins, and its state is told",
    async (who) => {
      await sell("ana", `${P} 250 ticket 88`);
      for (const text of [
        `anula la venta de 250 al ${P} ticket 88`,
        `elimina la venta de 250 al ${P} ticket 88`,
        `reversa la venta de 250 al ${P} ticket 88`,
        `cancelé la venta de 250 al ${P} ticket 88`,
        `devuélvele la venta de 250 al ${P} ticket 88`,
        `reembolsa la venta de 250 al ${P} ticket 88`,
        `se duplicó la venta de 250 al ${P} ticket 88`,
        `¿qué pasó con la venta de 250 al ${P}?`,
        `venta ${P} 250 ticket 88 ¿ya quedó?`,
      ]) {
        const said = await undoesNothing(who, text);
        expect(said, text).toMatch(/\$250\.00 · María Torres · ticket 88/);
        const refund =
          who === "luis"
            ? /devolución 4771234567|¿Hago la devolución\?|Sí quedó|\*?Devolución\*?[^]*¿La hago\?|: registrada/
            : /pídele a un gerente|tu gerente\. ¿Se la pido\?|Sí quedó/;
        expect(said, text).toMatch(refund);
      }
      expect(await beginsNothing(who, `¿qué pasó con la venta de 80 al ${Q}?`)).toContain("Hoy no hay nada");
      const last = who === "ana" ? "La última: $250.00 · María Torres · ticket 88" : "¿De cuál?";
      expect(await beginsNothing(who, "anula la última venta")).toContain(last);
      expect(sold()).toHaveLength(1);
    },
  );
});

describe("read right, or asked: a message is not read before its length is known", () => {
  it("answers one of 65,000 characters with a word, whatever is open", async () => {
    for (const before of [[], [`venta ${P} 250`], [`usar ${P}`]]) {
      for (const text of before) await shop.asks("ana", text);
      for (const filler of [".", " ", "\n"]) {
        expect(await shop.asks("ana", `sin ticket${filler.repeat(64_000)}x`)).toContain("muy largo");
      }
      await shop.asks("ana", "cancelar");
    }
    expect(shop.operations()).toEqual([]);
  });

  it("answers one of hundreds of numbers likewise, whose meaning would keep everybody waiting", async () => {
    for (const many of ["\t4", "2x ", "250 + ", "4771234567 250 A-1 "])
      expect(await shop.asks("ana", `saldo ${many.repeat(300).slice(0, 900)}`)).toContain("muy largo");
    expect(await shop.asks("ana", `venta ${P} ${"20 + ".repeat(15)}20 ticket 88`)).toContain("$320.00");
    expect(shop.operations()).toEqual([]);
  });
});
