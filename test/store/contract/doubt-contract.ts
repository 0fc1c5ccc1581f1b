import { describe, expect } from "vitest";
import { centavosOf, pointsOf } from "../../../src/domain/money.ts";
import type { OperationState } from "../../../src/ledger/operation.ts";
import type { NewOperation, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
  dayMs,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  redeemOf,
  saleOf,
  said,
  textOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

function onPhone(id: string, phone: number, given: Partial<NewOperation> = {}): NewOperation {
  return newOperation(id, { request: saleOf({ phone: phoneNumber(phone) }), ...given });
}

const doubt = () => ({
  to: "inDoubt" as const,
  changes: { doubtedAtMs: noonMs + 1, nextAtMs: noonMs + 3_000 },
  consequences: { replies: [said(chatNumber(1), "in doubt")] },
});

async function confirm(
  store: Store,
  operation: NewOperation,
  before: number | null,
  after: number | null,
): Promise<void> {
  await addOperations(store, operation);
  await store.beginSending(operation.id, before === null ? null : pointsOf(before), operation.createdAtMs);
  const newBalance = after === null ? null : pointsOf(after);
  await store.moveOperation(operation.id, "sending", "confirmed", { newBalance }, {}, operation.createdAtMs);
}

export function doubtContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);

  describe("recovery", () => {
    test("makes doubts of what was in flight, and twice is once", async (store) => {
      await bringTo(store, onPhone("sent", 1), "sending");
      await addOperations(store, onPhone("waits", 2));
      await bringTo(store, onPhone("asked", 3), "ask");
      expect((await store.recover(doubt, noonMs)).map((one) => one.id)).toEqual(["sent"]);
      expect(await store.operation("sent")).toMatchObject({
        state: "inDoubt",
        doubtedAtMs: noonMs + 1,
        nextAtMs: noonMs + 3_000,
      });
      expect(await store.recover(doubt, noonMs)).toEqual([]);
      expect((await store.nextReplies({ max: 9, nowMs: noonMs, skip: nobody })).map(textOf)).toEqual(["in doubt"]);
      expect((await store.operation("waits"))?.state).toBe("ready");
      expect((await store.operation("asked"))?.state).toBe("ask");
    });

    testAgain(
      "finds after a crash what was in flight, and a crash in recovery changes nothing",
      async (store, again) => {
        await bringTo(store, onPhone("one", 1), "sending");
        await bringTo(store, onPhone("two", 2), "sending");
        const failing = again().recover((operation) => {
          if (operation.id === "one") throw new Error("killed here");
          return doubt();
        }, noonMs);
        await expect(failing).rejects.toThrow("killed here");
        const later = again();
        expect((await later.recover(doubt, noonMs)).map((one) => one.id).sort()).toEqual(["one", "two"]);
      },
    );
  });

  describe("doubts that are due", () => {
    test("are those in doubt and to be asked about, when their time has come, longest due first", async (store) => {
      const placed: readonly (readonly [OperationState, number])[] = [
        ["inDoubt", 20],
        ["ask", 10],
        ["ready", 1],
        ["sending", 1],
        ["confirmed", 1],
        ["inDoubt", 31],
      ];
      for (const [n, [state, dueMs]] of placed.entries()) {
        await bringTo(store, onPhone(`${state}${dueMs}`, n), state);
        if (state === "inDoubt" || state === "ask") {
          await store.touchOperation(`${state}${dueMs}`, state, { nextAtMs: noonMs + dueMs }, [], noonMs);
        }
      }
      expect((await store.operationsDue(noonMs + 30)).map((one) => one.id)).toEqual(["ask10", "inDoubt20"]);
      expect((await store.operationsDue(noonMs + 31)).map((one) => one.id)).toEqual([
        "ask10",
        "inDoubt20",
        "inDoubt31",
      ]);
    });

    test("are touched where they stand, with what is told", async (store) => {
      await bringTo(store, newOperation("op"), "ask");
      expect(
        await store.touchOperation("op", "ask", { nextAtMs: noonMs + 5 }, [said(chatNumber(1), "reminder")], noonMs),
      ).toBe(true);
      expect(await store.operation("op")).toMatchObject({ state: "ask", nextAtMs: noonMs + 5 });
      expect((await store.pending()).outbox).toBe(1);
    });

    test("are due no more once they have ended", async (store) => {
      await bringTo(store, newOperation("op"), "humanApplied");
      expect(await store.operationsDue(noonMs + dayMs)).toEqual([]);
      expect(await store.operation("op")).toMatchObject({ nextAtMs: null });
      expect(await store.nextDueMs(0)).toBe(null);
    });
  });

  describe("what a percentage is learnt from", () => {
    test("is the confirmed sales of the wallet with both balances known, newest first", async (store) => {
      for (const [n, centavos] of [100_00, 200_00, 300_00].entries()) {
        const request = saleOf({ phone: phoneNumber(n), amountCentavos: centavosOf(centavos) });
        await confirm(store, newOperation(`s${n}`, { request, createdAtMs: noonMs + n }), 1_000, 1_000 + centavos);
      }
      await confirm(store, onPhone("no before", 11, { createdAtMs: noonMs + 11 }), null, 5);
      await confirm(store, onPhone("no after", 12, { createdAtMs: noonMs + 12 }), 5, null);
      await confirm(
        store,
        newOperation("redeem", { request: redeemOf({ phone: phoneNumber(13) }), createdAtMs: noonMs + 13 }),
        90,
        40,
      );
      await confirm(store, newOperation("elsewhere", { request: saleOf({ walletKey: "w-2" }) }), 1, 2);
      await bringTo(store, onPhone("rejected", 14), "rejected");
      const points = async (max: number) =>
        (await store.earnSamples("w-1", max)).map((one) => [one.amountCentavos, one.points]);
      expect(await points(10)).toEqual([
        [300_00, 300_00],
        [200_00, 200_00],
        [100_00, 100_00],
      ]);
      // What teaches nothing takes no place of what does.
      expect(await points(2)).toEqual([
        [300_00, 300_00],
        [200_00, 200_00],
      ]);
    });

    test("leaves out the sales of a phone that was in doubt around them, however the doubt ended", async (store) => {
      const ends = ["inDoubt", "ask", "settledApplied", "humanApplied", "humanNot"] as const;
      for (const [n, state] of ends.entries()) {
        await bringTo(store, onPhone(`doubt ${state}`, n), state);
        if (state === "inDoubt")
          await store.touchOperation(
            `doubt ${state}`,
            state,
            { probes: [{ atMs: noonMs, balance: null }] },
            [],
            noonMs,
          );
        await confirm(store, onPhone(`before ${state}`, n, { createdAtMs: noonMs - minuteMs }), 0, 1);
        await confirm(store, onPhone(`after ${state}`, n, { createdAtMs: noonMs + 10 * minuteMs }), 0, 2);
        await confirm(store, onPhone(`day after ${state}`, n, { createdAtMs: noonMs + dayMs }), 0, 3);
      }
      await confirm(store, onPhone("other phone", 99), 0, 4);
      const points = (await store.earnSamples("w-1", 50)).map((one) => one.points);
      expect(points.sort((a, b) => a - b)).toEqual([3, 3, 3, 3, 3, 4]);
    });

    test("is not spoilt by what never left or was refused", async (store) => {
      for (const [n, state] of (["expired", "cancelled", "rejected", "ready"] as const).entries()) {
        await bringTo(store, onPhone(state, n), state);
        await confirm(store, onPhone(`sale ${n}`, n, { createdAtMs: noonMs + 1 }), 0, 1);
      }
      expect(await store.earnSamples("w-1", 50)).toHaveLength(4);
    });
  });
}
