import { asyncProperty, assert, array, constantFrom, integer, record } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRetryAfter } from "../../src/http/pool-call.ts";
import { createRateBudget, type RatePurpose } from "../../src/wallet/rate.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { clientOf, handClock, jorge, maria, saleOf, walletKey, type HandClock } from "./wallet-kit.ts";

function takeAll(budget: { take(purpose: RatePurpose): boolean }, purpose: RatePurpose): number {
  let taken = 0;
  while (budget.take(purpose)) taken += 1;
  return taken;
}

describe("the budget", () => {
  it("keeps a third from lookups, and gives the rest to money", () => {
    const budget = createRateBudget({ ratePerMinute: 60, clock: handClock() });
    expect(takeAll(budget, "lookup")).toBe(40);
    expect(budget.moneyWaitMs()).toBe(0);
    expect(takeAll(budget, "send")).toBe(20);
    expect(budget.moneyWaitMs()).toBe(60_000);
  });

  it("is free again a minute after each request, not sooner", () => {
    const clock = handClock();
    const budget = createRateBudget({ ratePerMinute: 3, clock });
    for (let n = 0; n < 3; n++) {
      expect(budget.take("send")).toBe(true);
      clock.advance(1_000);
    }
    // Room for two: the balance and the money.
    expect(budget.moneyWaitMs()).toBe(58_000);
    clock.advance(56_999);
    expect(budget.take("send")).toBe(false);
    clock.advance(1);
    expect(budget.take("send")).toBe(true);
    expect(budget.take("send")).toBe(false);
    expect(budget.moneyWaitMs()).toBe(2_000);
  });

  it("holds a place for the money that follows a balance, for ten seconds", () => {
    const clock = handClock();
    const budget = createRateBudget({ ratePerMinute: 4, clock });
    expect(budget.take("balanceBeforeSend")).toBe(true);
    expect(budget.take("balanceBeforeSend")).toBe(true);
    expect(budget.take("neededByMoney")).toBe(false);
    expect(budget.take("lookup")).toBe(false);
    expect(budget.take("send")).toBe(true);
    expect(budget.take("send")).toBe(true);
    expect(budget.take("send")).toBe(false);
    clock.advance(60_000);
    expect(budget.take("balanceBeforeSend")).toBe(true);
    clock.advance(10_000);
    expect(takeAll(budget, "send")).toBe(3);
  });

  it("pauses everything, and the longer pause wins", () => {
    const clock = handClock();
    const budget = createRateBudget({ ratePerMinute: 60, clock });
    expect(budget.take("balanceBeforeSend")).toBe(true);
    budget.pause(5_000);
    budget.pause(1_000);
    expect([budget.take("neededByMoney"), budget.take("lookup"), budget.take("send")]).toEqual([false, false, false]);
    expect(budget.moneyWaitMs()).toBe(5_000);
    clock.advance(5_000);
    expect(budget.take("send")).toBe(true);
    budget.pause(Number.POSITIVE_INFINITY);
    expect(budget.moneyWaitMs()).toBe(3_600_000);
  });

  it("lets a single request a minute through", () => {
    const budget = createRateBudget({ ratePerMinute: 1, clock: handClock() });
    expect(budget.moneyWaitMs()).toBe(0);
    expect(budget.take("balanceBeforeSend")).toBe(true);
    expect(budget.take("send")).toBe(false);
  });

  it("never lets more than its limit pass in any minute, nor a money request wait longer than it said", async () => {
    const step = record({
      purpose: constantFrom<RatePurpose>("send", "balanceBeforeSend", "neededByMoney", "lookup"),
      afterMs: integer({ min: 0, max: 5_000 }),
    });
    await assert(
      asyncProperty(
        integer({ min: 1, max: 12 }),
        array(step, { minLength: 20, maxLength: 120 }),
        async (limit, steps) => {
          const clock = handClock();
          const budget = createRateBudget({ ratePerMinute: limit, clock });
          const made: number[] = [];
          for (const { purpose, afterMs } of steps) {
            clock.advance(afterMs);
            if (budget.take(purpose)) made.push(clock.monotonicMs());
          }
          for (const atMs of made) {
            expect(made.filter((other) => other > atMs - 60_000 && other <= atMs).length).toBeLessThanOrEqual(limit);
          }
          clock.advance(budget.moneyWaitMs());
          expect(budget.moneyWaitMs()).toBe(0);
          expect(budget.take("balanceBeforeSend")).toBe(true);
          if (limit > 1) expect(budget.take("send")).toBe(true);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("Retry-After", () => {
  const nowMs = Date.UTC(2025, 4, 1, 18);
  it.each([
    ["7", 7_000],
    [" 120 ", 120_000],
    ["Thu, 01 May 2025 18:00:30 GMT", 30_000],
    ["Thursday, 01-May-25 18:00:30 GMT", 30_000],
    ["Thu, 01 May 2025 17:00:00 GMT", 0],
    ["Thu, 01 May 2025 18:00:30", null],
    ["Thu, 01 May 2025 18:00:30 -0500", null],
    ["Thu May  1 18:00:30 2025", null],
    ["soon", null],
    ["-5", null],
    ["1.5", null],
    ["", null],
    [null, null],
  ])("%j is %j ms", (header, ms) => {
    expect(readRetryAfter(header, nowMs)).toBe(ms);
  });
});

describe("the client within its budget", () => {
  let server: WalletServer;
  let clock: HandClock;

  beforeEach(async () => {
    server = await startWalletServer();
    clock = handClock();
  });

  afterEach(() => server.close());

  it("sheds lookups at once and still sends money", async () => {
    const wallet = clientOf(server, { clock, ratePerMinute: 6 });
    const shed = { type: "unavailable", why: "the rate budget is spent" };
    for (let n = 0; n < 4; n++) expect(await wallet.customer(walletKey, jorge, "lookup")).toMatchObject({ type: "ok" });
    expect(await wallet.customer(walletKey, jorge, "lookup")).toEqual(shed);
    expect(await wallet.customers(walletKey, () => {})).toEqual(shed);
    expect(wallet.moneyWaitMs()).toBe(0);
    expect(await wallet.customer(walletKey, maria, "money")).toMatchObject({ type: "ok" });
    expect(await wallet.collaborators()).toEqual(shed);
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(wallet.moneyWaitMs()).toBe(60_000);
    expect(server.requests()).toHaveLength(6);
    await wallet.close();
  });

  it.each([
    [429, "30", 30_000],
    [429, "Thu, 01 May 2025 18:00:30 GMT", 30_000],
    [429, null, 5_000],
    [429, "whenever", 5_000],
    [503, "30", 30_000],
    [503, null, 0],
    [500, "30", 0],
  ])("waits after %i with Retry-After %j for %i ms", async (status, retryAfter, waitMs) => {
    const wallet = clientOf(server, { clock });
    const headers = retryAfter === null ? {} : { "retry-after": retryAfter };
    server.fault("/wallet/sale", { apply: false, reply: { status, body: "<p>wait</p>", headers } });
    expect(await wallet.send(saleOf())).toMatchObject({ type: "unknown" });
    expect(wallet.moneyWaitMs()).toBe(waitMs);
    if (waitMs > 0) {
      const reading = await wallet.customer(walletKey, maria, "lookup");
      expect(reading).toEqual({ type: "unavailable", why: "the rate budget is spent" });
      expect(await wallet.send(saleOf())).toMatchObject({ type: "notSent" });
    }
    clock.advance(waitMs);
    expect(await wallet.send(saleOf())).toMatchObject({ type: "confirmed" });
    expect(server.requests("/wallet/sale")).toHaveLength(2);
    await wallet.close();
  });

  it("waits after a look-up's own 429 as long as was asked for", async () => {
    const wallet = clientOf(server, { clock });
    server.fault("/wallet/contact/get", faults.tooMany("12", false));
    expect(await wallet.customer(walletKey, maria, "lookup")).toMatchObject({ type: "unavailable" });
    expect(wallet.moneyWaitMs()).toBe(12_000);
    await wallet.close();
  });
});
