import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Points } from "../../../src/domain/money.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { inOneBatch } from "../../support/shop/one-batch.ts";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const maria = "4771234567" as Phone;
let shop: Shop;

beforeEach(async () => void (shop = await Shop.entered("ana")));
afterEach(() => shop.close());

/** Ana sells in one line and confirms; resolves with the first thing she hears of it. */
async function sell(line: string): Promise<string> {
  await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
  return shop.asks("ana", "sí");
}

/** Three plain sales, from which the percentage can be learnt. */
async function teachThePercentage(): Promise<void> {
  for (const [amount, ticket] of [
    ["100", "T-1"],
    ["250", "T-2"],
    ["333.40", "T-3"],
  ]) {
    expect(await sell(`4777654321 ${amount} ${ticket}`)).toContain("Venta registrada");
  }
}

const sales = () => shop.wallet.requests("/wallet/sale");
const stateOf = (ticket: string) => {
  const found = shop.operations().findLast((one) => one.request.kind === "sale" && one.request.ticket === ticket);
  return found?.state;
};

describe("never a lie: a sale whose answer never came", () => {
  it("is called verified by the balance, and by nothing else, when the balance shows it", async () => {
    await teachThePercentage();
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    const doubt = await sell("4771234567 400 A-1");
    expect(doubt).toMatch(/No la repitas/);
    expect(doubt).not.toMatch(/registrada/i);
    await shop.bot.pass(3_100);
    expect(await shop.hears("ana", (text) => text.includes("Verificada por saldo"))).toMatch(/de \$50\.00 a \$70\.00/);
    expect(stateOf("A-1")).toBe("settledApplied");
    expect(sales().length).toBe(4);
  });

  it("is called verified by the balance in every list and answer, and never recorded alone", async () => {
    await teachThePercentage();
    await shop.enter("luis");
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await sell("4771234567 400 A-1");
    await shop.bot.pass(3_100);
    await shop.hears("ana", (text) => text.includes("Verificada por saldo"));
    for (const [question, answer] of [
      ["¿ya quedó?", /^✅ Verificada por saldo: \$400[^\n]*A-1/],
      ["mis ventas", /1 venta verificada por saldo: \$400[^]*A-1: verificada por saldo/],
      ["¿ya quedó la venta de 400 al 4771234567?", /Hoy, del[^]*A-1: verificada por saldo/],
      ["busca el ticket A-1", /A-1[^\n]*: verificada por saldo/],
      ["qué ha comprado el 4771234567", /Últimos movimientos[^]*A-1: verificada por saldo/],
    ] as const) {
      const said = await shop.asks("ana", question);
      expect(said).toMatch(answer);
      expect(said).not.toMatch(/A-1[^\n]*: registrada/);
    }
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("4771234567 500 A-2");
    await shop.bot.pass(125_000);
    expect(await shop.hears("luis", (text) => text.includes("En duda"))).toMatch(/A-1: verificada por saldo/);
  });

  it("is asked of a manager when nothing shows it; not one word says that it was not registered", async () => {
    await teachThePercentage();
    await shop.enter("luis");
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("4771234567 400 A-1");
    const before = shop.heard("ana").length;
    await shop.bot.pass(125_000);
    expect(await shop.hears("ana", () => true, before)).toMatch(/No sé si se registró[^]*No la repitas/);
    expect(shop.heard("ana").join("\n")).not.toMatch(/No se registró: \$400/);
    const question = await shop.hears("luis", (text) => text.includes("En duda"));
    expect(question).toMatch(/\$400\.00[^]*María Torres[^]*A-1[^]*Saldo antes: \$50\.00[^]*Saldo a las/);
    expect(stateOf("A-1")).toBe("ask");
    expect(sales().length).toBe(4);
  });

  it("is asked of a manager when the change is another one", async () => {
    await teachThePercentage();
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("4771234567 400 A-1");
    shop.wallet.state.moveBalance("monedero-demo", maria, 150_000 as Points);
    await shop.bot.pass(125_000);
    await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
    expect(stateOf("A-1")).toBe("ask");
  });

  it("is asked of a manager, percentage unlearnt, even when the balance moved", async () => {
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await sell("4771234567 400 A-1");
    await shop.bot.pass(125_000);
    await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
  });
});

describe("a manager's word on a doubt", () => {
  beforeEach(async () => {
    await shop.enter("luis");
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("4771234567 400 A-1");
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
  });

  /** Luis looks at the only doubt there is and decides. */
  async function decide(answer: string): Promise<string> {
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    return shop.asks("luis", answer);
  }

  it("sí se registró", async () => {
    expect(await decide("sí se registró")).toMatch(/Anotado: sí se registró/);
    expect(await shop.hears("ana", (text) => text.includes("Luis Pérez confirmó"))).toMatch(/sí se registró/);
    expect(stateOf("A-1")).toBe("humanApplied");
    expect(sales().length).toBe(1);
    expect(await shop.asks("luis", "pendientes")).toMatch(/No hay nada en duda/);
  });

  it("no se registró", async () => {
    expect(await decide("2")).toMatch(/Anotado: no se registró/);
    await shop.hears("ana", (text) => text.includes("Luis Pérez confirmó que no se registró"));
    expect(stateOf("A-1")).toBe("humanNot");
    expect(sales().length).toBe(1);
  });

  it("no se registró, regístrala ahora: one new operation, tied to the old one, and both are told", async () => {
    expect(await decide("3")).toMatch(/La registro ahora/);
    expect(await shop.hears("ana", (text) => text.includes("Venta registrada"))).toMatch(/ · saldo \$70\.00/);
    await shop.hears("luis", (text) => text.includes("Venta registrada"));
    const [first, second] = shop.operations();
    expect([first?.state, second?.state, second?.retryOf]).toEqual(["humanNot", "confirmed", first?.id]);
    expect(sales().filter((sale) => sale.applied).length).toBe(1);
  });

  it("twice is once: a second tap on the question does nothing but say so", async () => {
    const { id } = people.luis;
    const question = shop.telegram.messages(id).find((message) => message.text.includes("En duda"));
    if (!question) throw new Error("Luis was not asked");
    shop.telegram.tap(id, question, "No: regístrala ahora");
    await shop.hears("luis", (text) => text.includes("La registro ahora"));
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    const before = shop.heard("luis").length;
    shop.telegram.tap(id, question, "No: regístrala ahora", { evenIfGone: true });
    await shop.bot.quiet();
    await shop.hears("luis", (text) => /ya estaba resuelta|Anotado/.test(text), before);
    expect(shop.operations().length).toBe(2);
    expect(sales().filter((sale) => sale.applied).length).toBe(1);
  });

  it("no se registró, and then regístrala ahora by the same manager: nothing is ordered, and nobody is told that it is", async () => {
    const { id } = people.luis;
    const question = shop.telegram.messages(id).find((message) => message.text.includes("En duda"));
    if (!question) throw new Error("Luis was not asked");
    shop.telegram.tap(id, question, "No se registró");
    await shop.hears("luis", (text) => text.includes("Anotado: no se registró"));
    await shop.bot.quiet();
    const before = shop.heard("luis").length;
    shop.telegram.tap(id, question, "No: regístrala ahora", { evenIfGone: true });
    expect(await shop.hears("luis", () => true, before)).toMatch(/ya estaba resuelta \(Luis Pérez\)/);
    expect(shop.operations().length).toBe(1);
  });

  it("cannot be taken back while it is carried out, and is not said to be", async () => {
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("En duda"));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await shop.bot.quiet();
    shop.wallet.fault("/toolusers/get", faults.holdBefore(held));
    await shop.bot.leap(61_000);
    const before = shop.heard("luis").length;
    shop.say("luis", "3");
    await shop.telegram.waitUntilConfirmed();
    shop.say("luis", "cancelar");
    const answer = await shop.hears("luis", () => true, before);
    release();
    expect(answer).not.toMatch(/No se registró nada/);
    await shop.hears("luis", (text) => text.includes("La registro ahora"), before);
    await shop.hears("luis", (text) => text.includes("Venta registrada"), before);
    expect(sales().filter((sale) => sale.applied).length).toBe(1);
  });

  it("is not lost on the way to the list: what is said before the list was read is answered", async () => {
    const before = shop.heard("luis").length;
    await inOneBatch(shop, () => {
      shop.say("luis", "pendientes");
      shop.say("luis", "1");
      shop.say("luis", "regresar");
    });
    await shop.hears("luis", (text) => text.includes("¿Cuál revisas?"), before);
    await shop.bot.quiet();
    expect(shop.heard("luis").length).toBe(before + 3);
  });

  it("needs one of its three answers: typing `constructor` decides nothing", async () => {
    expect(await decide("constructor")).toMatch(/Contesta sí se registró/);
    expect(stateOf("A-1")).toBe("ask");
  });

  it("is asked for again by one reminder, however many doubts there are", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await sell("4777654321 300 A-2");
    await shop.bot.pass(125_000);
    expect(stateOf("A-2")).toBe("ask");
    const reminders = () => shop.heard("luis").filter((text) => text.includes("en duda. Resuélvelas")).length;
    await shop.bot.pass(3_600_000);
    expect(reminders()).toBe(1);
    await shop.bot.pass(6 * 3_600_000);
    expect(reminders()).toBe(2);
  });

  it("is nobody else's to say", async () => {
    const before = shop.heard("ana").length;
    shop.say("ana", "pendientes");
    expect(await shop.hears("ana", () => true, before)).toMatch(/No tienes permiso/);
    expect(stateOf("A-1")).toBe("ask");
  });
});

describe("what never left", () => {
  it("is kept, said to be kept, and sent when the wallet is back: one request", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    shop.wallet.fault("/wallet/sale", faults.none());
    const port = Number(new URL(shop.wallet.url).port);
    await shop.wallet.close();
    expect(await shop.asks("ana", "sí")).toMatch(/Guardada[^]*no ha salido nada/);
    await shop.bot.pass(60_000);
    const back = await Shop.openWallet(port);
    try {
      await shop.bot.pass(60_000);
      await shop.hears("ana", (text) => text.includes("Venta registrada"));
      expect(back.requests("/wallet/sale").length).toBe(1);
    } finally {
      await back.close();
    }
  });

  it("expires after ten minutes, and is said not to be registered", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.wallet.close();
    await shop.asks("ana", "sí");
    await shop.bot.pass(11 * 60_000);
    expect(await shop.hears("ana", (text) => text.includes("No se registró"))).toMatch(/10 minutos/);
    expect(stateOf("A-1")).toBe("expired");
  });

  it("can be called off by its own button, though another one waits too", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.wallet.close();
    await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    shop.say("ana", "venta 4777654321 500 A-2");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(4_000);
    await shop.hears("ana", (text) => text.includes("A-2") && text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    const { id } = people.ana;
    const first = shop.telegram.messages(id).find((message) => message.text.includes("Guardada"));
    if (!first) throw new Error("Nothing waits");
    const before = shop.heard("ana").length;
    shop.telegram.tap(id, first, "Cancelar");
    expect(await shop.hears("ana", () => true, before)).toMatch(/No se registró: \$400[^]*cancelaste/);
    expect([stateOf("A-1"), stateOf("A-2")]).toEqual(["cancelled", "ready"]);
    expect(await shop.asks("ana", "cancelar")).toMatch(/No se registró: \$500[^]*cancelaste/);
  });

  it("can be called off", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.wallet.close();
    await shop.asks("ana", "sí");
    expect(await shop.asks("ana", "cancelar")).toMatch(/No se registró[^]*cancelaste/);
    expect(stateOf("A-1")).toBe("cancelled");
  });
});
