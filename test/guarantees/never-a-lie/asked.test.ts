import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"], { network: "telegram" })));
afterEach(() => shop.close());

const stateOf = () => shop.operations()[0]?.state;
const isQuestion = (text: string) => /En duda[^]*Revísala en el panel\. ¿Quedó registrada\?$/.test(text);

/** A sale of Ana's whose answer never came. */
async function doubt(): Promise<void> {
  await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
}

/** The looks at the balance end, and prove nothing. */
const looksEnd = async () => {
  await shop.bot.pass(125_000);
  return shop.hears("ana", (text) => text.includes("No pude comprobarla"));
};

describe("that a manager was asked is said", () => {
  it("once the manager's chat has taken the question", async () => {
    await doubt();
    expect(await looksEnd()).toContain("ya le pregunté a tu gerente");
    expect(shop.heard("luis").filter(isQuestion)).toHaveLength(1);
  });

  it("of nobody who has blocked the bot: it is said, and stays listed", async () => {
    await doubt();
    shop.telegram.block(people.luis.id);
    const said = await looksEnd();
    expect(said).toContain("a tu gerente no le llega mi mensaje");
    await shop.bot.pass(600_000);
    expect(shop.heard("ana").filter((text) => text.includes("No pude comprobarla"))).toEqual([said]);
    expect(stateOf()).toBe("ask");
    shop.telegram.unblock(people.luis.id);
    expect(await shop.asks("luis", "pendientes")).toContain("A-1");
  });
});

describe("a doubt", () => {
  it("that nobody looks at any more is not said to be looked at", async () => {
    await doubt();
    expect(await shop.asks("ana", "¿ya quedó?")).toContain("la estoy verificando");
    await looksEnd();
    const said = await shop.asks("ana", "¿ya quedó?");
    expect(said).toMatch(/Todavía no sé si quedó[^]*No la repitas: no pude comprobarla/);
    expect(said).not.toContain("verificando");
  });

  it("is settled by who has seen it in the panel while it is looked at, and nobody is asked any more", async () => {
    await doubt();
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("La sigo verificando"));
    expect(await shop.asks("luis", "1")).toContain("Esa la sigo verificando");
    expect(await shop.asks("luis", "sí se registró")).toContain("Anotado: sí se registró");
    await shop.hears("ana", (text) => text.includes("Luis Pérez confirmó que sí se registró"));
    await shop.bot.pass(125_000);
    await shop.bot.quiet();
    expect(shop.heard("luis").filter(isQuestion)).toEqual([]);
    expect(shop.heard("ana").join()).not.toContain("No pude comprobarla");
    expect(stateOf()).toBe("humanApplied");
  });

  it("is not said to be not registered while it is looked at", async () => {
    await doubt();
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("La sigo verificando"));
    expect(await shop.asks("luis", "regístrala ahora")).toContain("Esa la sigo verificando");
    expect(stateOf()).toBe("inDoubt");
  });

  it("whose looks have ended since it was shown is settled by the answer", async () => {
    await doubt();
    await shop.asks("luis", "pendientes", (text) => text.includes("¿Cuál revisas?"));
    await shop.asks("luis", "1", (text) => text.includes("La sigo verificando"));
    await looksEnd();
    expect(await shop.asks("luis", "no se registró", (text) => !isQuestion(text))).toContain("Anotado: no se registró");
    expect(stateOf()).toBe("humanNot");
  });
});

describe("a wallet that asks to wait", () => {
  it("is not said to be away", async () => {
    await shop.asks("ana", "venta 4771234567 400 A-1", (text) => text.includes("¿La registro?"));
    await shop.bot.quiet();
    await shop.bot.pass(6_000);
    shop.wallet.fault("/wallet/contact/get", faults.tooMany("30", false));
    const said = await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    expect(said).toContain("El monedero pide esperar; no ha salido nada");
    expect(said).not.toContain("conexión");
    await shop.bot.pass(31_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });
});
