import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;

beforeEach(
  async () =>
    void (shop = await Shop.entered(["ana", "luis", "maria"], {
      env: { PRIVACY_NOTICE_URL: "https://example.com/aviso" },
    })),
);
afterEach(() => shop.close());

async function sell(line: string): Promise<void> {
  await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
}

/** `afterMs`: so long after the stop. */
async function restart(afterMs = 1_000): Promise<void> {
  await shop.bot.stop();
  shop.start({ CLOCK_START_MS: String(shop.clockMs + afterMs) });
  await shop.bot.started;
}

describe("an angry customer", () => {
  // On the shop's own number its people read whatever is not for the bot.
  it.skipIf(networkOfRun === "whatsapp")("who says what happened is passed on in their words, once", async () => {
    const words = "el sábado compré 600 y en caja no me sumaron nada";
    expect(await shop.asks("maria", words)).toContain("Ya le avisé a la tienda");
    const told = await shop.hears("luis", (text) => text.includes("escribió: «el sábado compré 600"));
    expect(told).toMatch(/477 123 4567[^]*responder 4771234567/);
    await restart();
    expect(await shop.asks("maria", words)).toContain("Ya le avisé a la tienda");
    await shop.bot.quiet();
    expect(shop.heard("luis").filter((text) => text.includes("escribió: «"))).toHaveLength(1);
  });

  it("is offered a person; the manager gets the last operations, and answers through the bot, over restarts", async () => {
    await sell("4771234567 250 A-1");
    // On the shop's own number its people read whatever is not for the bot.
    if (networkOfRun === "whatsapp") shop.say("maria", "hablar con alguien");
    else {
      expect(await shop.asks("maria", "son unos rateros, me quitaron mi saldo")).toContain("¿Le aviso a una persona");
      await restart();
      shop.say("maria", "sí, por favor");
    }
    await shop.hears("maria", (text) => text.includes("Ya le avisé a la tienda"));
    const reason =
      networkOfRun === "whatsapp" ? "quiere hablar con una persona" : "«son unos rateros, me quitaron mi saldo»";
    const told = await shop.hears("luis", (text) => text.includes(reason));
    expect(told).toMatch(/477 123 4567[^]*\$250\.00[^]*A-1[^]*responder 4771234567/);
    await restart();
    expect(await shop.asks("luis", "responder 477 123 4567 Ya quedó, perdón.")).toContain("se lo mandé");
    await shop.hears("maria", (text) => text === "De la tienda: Ya quedó, perdón.");
    expect(shop.audit().map(({ what }) => what)).toContain("person.answered");
  });

  it("nobody writes through the bot to whoever has not called, nor after three days; nobody but a manager writes", async () => {
    expect(await shop.asks("luis", "responder 4771234567 promoción")).toContain("no ha pedido una persona");
    await shop.asks("maria", "hablar con alguien", (text) => text.includes("Ya le avisé"));
    expect(await shop.asks("ana", "responder 4771234567 hola")).not.toContain("se lo mandé");
    expect(await shop.asks("luis", "responder 4771234567")).toContain("responder 4771234567 y tu mensaje");
    await restart(4 * 24 * 3_600_000);
    expect(await shop.asks("luis", "responder 4771234567 promoción")).toContain("no ha pedido una persona");
    expect(shop.heard("maria").some((text) => text.includes("De la tienda"))).toBe(false);
  });
});

describe("notices of a customer's balance", () => {
  const use = async (points: number) => {
    await shop.asks("ana", `usar 4771234567 ${points} sin monto sin ticket`, (text) => text.includes("¿Lo uso?"));
    await shop.asks("ana", "sí", (text) => text.includes("Uso de saldo registrado"));
  };
  const cases = () => shop.heard("luis").filter((text) => text.includes("dice que no fue"));

  it("tell each use and correction in a line; no fui yo opens a case for the manager, over a restart, once", async () => {
    await use(5);
    expect(await shop.asks("maria", "avísenme cuando compre")).toContain("te aviso de cada compra y de cada uso");
    await use(20);
    await shop.hears("maria", (text) => text.startsWith("−$20.00 en Sucursal Centro, saldo $25.00. ¿No fuiste tú?"));
    await shop.asks("luis", "corregir 4771234567 +10 cortesía del día", (text) => text.includes("¿"));
    await shop.asks("luis", "ninguna", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Abono registrado"));
    await shop.hears("maria", (text) => text === "+$10.00 en Sucursal Centro, saldo $35.00.");
    expect(shop.heard("maria").some((text) => text.includes("$5.00 en"))).toBe(false);
    await restart();
    expect(await shop.asks("maria", "no fui yo")).toMatch(/Ya le avisé a la gerencia: [^]*\$20\.00/);
    expect(await shop.hears("luis", (text) => text.includes("dice que no fue"))).toMatch(
      /477 123 4567[^]*\$20\.00[^]*Ana López[^]*responder 4771234567/,
    );
    await shop.asks("maria", "yo no fui", (text) => text.includes("Ya le avisé"));
    await shop.asks("luis", "responder 4771234567 Lo revisamos.", (text) => text.includes("se lo mandé"));
    await shop.hears("maria", (text) => text === "De la tienda: Lo revisamos.");
    expect(cases()).toHaveLength(1);
    expect(shop.audit().map(({ what }) => what)).toContain("operation.disowned");
  });

  it("the option under a notice names its own use, and nobody disowns what is another's", async () => {
    await shop.asks("maria", "avisos", (text) => text.includes("te aviso"));
    await use(20);
    await shop.hears("maria", (text) => text.startsWith("−$20.00"));
    await use(5);
    await shop.hears("maria", (text) => text.startsWith("−$5.00"));
    const [, later] = shop.operations();
    if (networkOfRun === "telegram") shop.tap("maria", "−$20.00", "No fui yo");
    else shop.say("maria", `no fui yo =${shop.operations()[0]?.id}`);
    expect(await shop.hears("luis", (text) => text.includes("dice que no fue"))).toContain("$20.00");
    await shop.asks("luis", "menú");
    expect(await shop.asks("luis", `no fui yo =${later?.id}`, (text) => text.includes("movimientos"))).toContain(
      "No veo movimientos",
    );
    expect(cases()).toHaveLength(1);
  });

  it("tell nothing of a use that is not certain, and of the refused one neither", async () => {
    await shop.asks("maria", "avisos", (text) => text.includes("te aviso"));
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "usar 4771234567 20 sin monto sin ticket", (text) => text.includes("¿Lo uso?"));
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas") || text.includes("verificando"));
    await restart();
    await shop.asks("maria", "saldo", (text) => text.includes("tu saldo"));
    expect(shop.heard("maria").some((text) => text.startsWith("−"))).toBe(false);
  });
});

describe("what is kept of a customer", () => {
  it.each([
    ["qué datos guardan de mí", /lo que guardo de ti[^]*example\.com\/aviso/],
    ["quiero ver mis datos", /lo que guardo de ti/],
    ["exportar mis datos", /lo que guardo de ti/],
    ["derechos ARCO", /mis datos[^]*borrar mis datos[^]*example\.com\/aviso/],
    ["aviso de privacidad", /example\.com\/aviso/],
  ])("%s: is answered, and nothing is erased", async (text, answer) => {
    expect(await shop.asks("maria", text)).toMatch(answer);
    await shop.asks("maria", "saldo", (one) => one.includes("tu saldo"));
  });

  it("an erasure waits for what is open, and asks for nothing but itself", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.asks("maria", "borren mis datos", (text) => text.includes("Para confirmar"));
    expect(await shop.asks("maria", "borrar mis datos sí")).toContain("una operación sin terminar");
    expect(await shop.asks("maria", "saldo", (text) => text.includes("saldo"))).toContain("tu saldo");
    expect(shop.operations()[0]?.request.phone).toBe("4771234567");
  });

  it("after an erasure nothing stored has phone or name, over a restart; the books add up as before", async () => {
    await sell("4771234567 250 A-1");
    await sell("4777654321 90 A-2");
    await shop.bot.pass(60_000);
    await shop.asks("maria", "avisos", (text) => text.includes("te aviso"));
    await sell("477-123-4567 100 A-3");
    await shop.hears("maria", (text) => text.includes("ya cuenta en"));
    const corte = () => shop.asks("luis", "corte", (text) => text.includes("Corte"));
    const before = await corte();
    expect(await shop.asks("maria", "borrar mis datos")).toContain("sin tu número");
    await restart();
    expect(await shop.asks("maria", "borrar mis datos sí")).toMatch(/borré tu teléfono[^]*respaldos/);
    expect(await corte()).toBe(before);
    await shop.bot.stop();
    const stored = ["operations", "outbox", "audit", "people", "approvals", "inbox", "lookups", "sessions"].map(
      (table) => JSON.stringify(shop.rows(`SELECT * FROM ${table}`)),
    );
    for (const rows of stored) expect(rows).not.toMatch(/477[ -]?123[ -]?4567|Torres/);
    expect(shop.operations().map(({ request }) => request.phone.slice(0, 1))).toEqual(["0", "4", "0"]);
    // What WhatsApp needs to reach a linked chat has its address.
    if (networkOfRun === "whatsapp" || shop.databaseUrl !== null) return;
    const bytes = readFileSync(shop.databasePath).toString("utf8");
    expect(bytes).not.toMatch(/477[ -]?123[ -]?4567|Torres/);
    const triggers = shop.rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'");
    const kept = ["operations_ends_are_final", "approvals_ends_are_final", "audit_append_only_update"];
    expect(triggers.map(({ name }) => name)).toEqual(expect.arrayContaining(kept));
  });
});
