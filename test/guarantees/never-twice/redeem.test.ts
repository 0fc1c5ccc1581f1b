import { describe, expect, it } from "vitest";
import { crashPoints, type CrashPoint } from "../../../src/clock.ts";
import { walletFaults } from "../../support/faults/kill-faults.ts";
import { killRun, redeemScenario, type KillPoint, type Moment } from "../../support/faults/kill-run.ts";
import { Shop } from "../../support/shop/shop.ts";

/** Of corrections only, and of WhatsApp only. */
const elsewhere: readonly CrashPoint[] = ["approval asked", "approval decided", "ratchet committed", "whatsapp upsert"];
const passed = crashPoints.filter((point) => !elsewhere.includes(point));
/** Points that belong to the way to the summary. */
const onTheWay: readonly CrashPoint[] = ["lookup committed"];
const points: [KillPoint, Moment][] = passed.map((point): [KillPoint, Moment] => [
  point,
  onTheWay.includes(point) ? "line" : "sí",
]);
const faults = ["healthy", "answer lost"] as const;

describe("never twice: SIGKILL at every crash point of a use of balance", () => {
  const all = [...points, ["wallet applied it", "sí"] as [KillPoint, Moment]];
  describe.each(all)("killed at: %s", (point, moment) => {
    it.each(faults)("%s", async (fault) => {
      const run = await killRun(point, fault, moment, undefined, redeemScenario);
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(true);
    });
  });
});

const isSale = (text: string) => text.includes("¿La registro?");

/** Money that left for the wallet, by the digit of its kind: 1 uses balance, 0 is a sale. */
const sent = (shop: Shop, kind: "0" | "1") =>
  shop.wallet.requests("/wallet/sale").filter((request) => request.form?.["transaction_type"] === kind);

/** Lets time pass, over restarts, until everything has ended or waits for a manager; answers every summary there still is. */
async function toTheEnd(shop: Shop, phrase: (text: string) => boolean): Promise<void> {
  const asked = () => shop.heard("ana").filter(phrase).length;
  let answered = asked();
  shop.say("ana", "sí");
  for (let turn = 0; turn < 40; turn++) {
    if (!shop.bot.running) shop.start();
    await shop.bot.pass(10_000);
    await shop.bot.quiet();
    if (!shop.bot.running) continue;
    if (asked() > answered) {
      answered = asked();
      shop.say("ana", "sí");
      continue;
    }
    const open = shop.operations().filter((one) => ["ready", "sending", "inDoubt"].includes(one.state));
    if (open.length === 0 && turn >= 2) return;
  }
  throw new Error("It did not come to an end");
}

describe("never twice: SIGKILL at every crash point of the sale of the rest, after a use of balance", () => {
  const ofRest = passed.filter((point) => !onTheWay.includes(point));
  describe.each(ofRest)("killed at: %s", (point) => {
    it.each(faults)("%s", async (fault) => {
      const shop = await Shop.open();
      try {
        const bot = shop.start();
        await shop.enter("ana");
        await shop.asks("ana", "usar 4771234567 30 de 100 A-1", (text) => text.includes(redeemScenario.asks));
        await bot.quiet();
        await shop.asks("ana", "sí", isSale);
        await bot.quiet();
        shop.wallet.fault("/wallet/sale", walletFaults[fault].plan(Promise.resolve()));
        await bot.arm(point);
        await toTheEnd(shop, isSale);
        expect(bot.child.signalCode).toBe("SIGKILL");
        expect(sent(shop, "1").length).toBe(1);
        // Killed before it left, or while it was leaving: what was being sent is never sent again.
        const atLeast = point === "sending committed" || point === "request written" ? 0 : 1;
        expect(sent(shop, "0").length).toBeGreaterThanOrEqual(atLeast);
        expect(sent(shop, "0").length).toBeLessThanOrEqual(1);
        expect(shop.operations().map((one) => one.request.kind)).toEqual(["redeem", "sale"]);
        const [, sale] = shop.operations();
        expect(["confirmed", "settledApplied", "ask"]).toContain(sale?.state);
        if (sale?.state !== "confirmed") expect(shop.heard("ana").join("\n")).toContain("No la repitas");
      } finally {
        await shop.close();
      }
    });
  });
});

describe("never twice: SIGKILL while a customer is registered in the middle of a sale", () => {
  const main: readonly CrashPoint[] = [
    "inbox committed",
    "step committed",
    "sending committed",
    "request written",
    "answer read",
    "outcome committed",
  ];
  describe.each(main)("killed at: %s", (point) => {
    it.each(faults)("%s", async (fault) => {
      const shop = await Shop.open();
      try {
        const bot = shop.start();
        await shop.enter("ana");
        await shop.asks("ana", "venta 4771230042 250 A-9", (text) => text.includes("no está registrado"));
        await shop.asks("ana", "registrar");
        await shop.asks("ana", "Lucía Díaz");
        await shop.asks("ana", "sin cumpleaños", (text) => text.includes("Aviso de privacidad"));
        await shop.asks("ana", "sí acepta", (text) => text.includes("¿Lo registro?"));
        await bot.quiet();
        shop.wallet.fault("/wallet/contact/add", walletFaults[fault].plan(Promise.resolve()));
        await bot.arm(point);
        await toTheEnd(shop, (text) => isSale(text) || text.includes("¿Lo registro?"));
        expect(bot.child.signalCode).toBe("SIGKILL");
        // Repeatable: whether it was sent once or again, there is one customer.
        const registered = shop.wallet.requests("/wallet/contact/add").filter((request) => request.applied);
        expect(registered.length).toBe(1);
        expect(sent(shop, "0").length).toBe(1);
        expect(shop.operations().map((one) => [one.request.kind, one.state])).toEqual([
          ["register", "confirmed"],
          ["sale", "confirmed"],
        ]);
      } finally {
        await shop.close();
      }
    });
  });
});
