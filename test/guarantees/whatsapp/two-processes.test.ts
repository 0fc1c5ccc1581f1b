import { copyFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { BotProcess } from "../../support/processes/bot-process.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";

let shop: LinkedShop;
afterEach(() => shop.close());

const anaHas = { phone: "5214771110001", lid: "200000000000001" };
const stopped = "whatsapp: stopped; nothing is tried until it is resumed";
const isSummary = (text: string) => text.includes("¿La registro?");
const isRegistered = (text: string) => text.includes("Venta registrada");
const sales = () => shop.wallet.requests("/wallet/sale").length;

/** What the server said to a bot that another one took the place of. */
const conflicts = () =>
  shop.whatsapp.journal.filter(
    ({ name, stanza }) => name === "stream:error" && JSON.stringify(stanza).includes("replaced"),
  );

describe("two processes on one database", () => {
  it("the second waits, touching nothing, and takes over without a conflict when the first is killed", async () => {
    shop = await LinkedShop.open({ linked: true });
    const ana = shop.contact(anaHas);
    const first = await shop.startLinked();
    expect(await shop.asks(ana, "venta 4771234567 250")).toContain("ticket");
    const second = shop.start();
    await second.wrote("waiting for it to end");
    await shop.asks(ana, "A-1", isSummary);
    expect(shop.whatsapp.connections).toBe(1);
    expect(second.output).not.toContain('"msg":"Started"');

    first.kill();
    await first.exited;
    await shop.whatsapp.waitForLogin(2);
    await shop.asks(ana, "sí", (text) => isSummary(text) || isRegistered(text));
    // A summary of which the first did not live to hear that it arrived is asked again.
    if (!ana.heard.some(({ text }) => isRegistered(text))) await shop.asks(ana, "sí", isRegistered);
    expect(sales()).toBe(1);
    expect([shop.whatsapp.connections, conflicts()]).toEqual([2, []]);
    expect([...shop.problems(), ...shop.mishandled()]).toEqual([]);
    expect(await second.stop()).toEqual({ code: 0, signal: null });
  });
});

describe("two databases with the keys of one account", () => {
  it("the older stops and stays stopped, over a restart too, until a person resumes it", async () => {
    shop = await LinkedShop.open({ linked: true, realClock: false, env: { WHATSAPP_SENDS_PER_SECOND: "1000000" } });
    const ana = shop.contact(anaHas);
    const elsewhere = { DATABASE_PATH: `${shop.databasePath}.copy` };
    copyFileSync(shop.databasePath, elsewhere.DATABASE_PATH);
    const older = await shop.startLinked();
    expect(await shop.asks(ana, "saldo 4771234567")).toContain("María Torres");
    await older.quiet();

    const newer = await shop.startLinked(elsewhere);
    await older.wrote(stopped);
    expect(conflicts()).toHaveLength(1);
    expect(older.output).toMatch(/"code":440/);
    await hours(older);
    expect(shop.whatsapp.logins).toBe(2);
    expect(await older.stop()).toEqual({ code: 0, signal: null });

    for (const more of ["once", "twice"]) {
      const again = shop.start();
      await again.wrote(stopped);
      await hours(again);
      expect([more, await again.stop()]).toEqual([more, { code: 0, signal: null }]);
    }
    const last = shop.start();
    await last.wrote(stopped);
    expect([shop.whatsapp.logins, shop.whatsapp.connections, newer.running]).toEqual([2, 2, true]);

    // As whoever resumes it has to: the newer one ends first.
    expect(await newer.stop()).toEqual({ code: 0, signal: null });
    const command = shop.start({}, ["whatsapp-resume"]);
    expect(await command.exited).toEqual({ code: 0, signal: null });
    expect(command.output).toContain("WhatsApp estaba detenido (440");
    await last.pass(31_000);
    await shop.whatsapp.waitForLogin(3);
    expect(await shop.asks(ana, "saldo 4777654321")).toContain("Jorge Ruiz");
    expect(conflicts()).toHaveLength(1);
    expect([...shop.problems(), ...shop.mishandled()]).toEqual([]);
    expect(await last.stop()).toEqual({ code: 0, signal: null });
  });
});

/** Time enough for many tries, if there were any. */
async function hours(bot: BotProcess): Promise<void> {
  for (let hour = 0; hour < 3; hour += 1) await bot.pass(60 * 60_000);
}
