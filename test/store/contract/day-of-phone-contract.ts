import { describe, expect } from "vitest";
import { openOrApplied, type Operation } from "../../../src/ledger/operation.ts";
import {
  addOperations,
  bringTo,
  correctionOf,
  minuteMs,
  newOperation,
  noonMs,
  phoneNumber,
  redeemOf,
  saleOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const hourMs = 60 * minuteMs;
const phone = phoneNumber(1);

function on(day: string, id: string, fromNoonMs: number, request: Operation["request"] = saleOf({ phone })) {
  return newOperation(id, { request, day, createdAtMs: noonMs + fromNoonMs });
}

export function dayOfPhoneContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("the operations of a phone on a shop day", () => {
    test("are all of them, the earliest of the far east and the latest of a night in the far west", async (store) => {
      await addOperations(
        store,
        on("2026-11-25", "noon", 0),
        on("2026-11-25", "east", -26 * hourMs),
        on("2026-11-25", "west", 30 * hourMs),
        on("2026-11-25", "redeem", 1, redeemOf({ phone })),
        on("2026-11-25", "correction", 2, correctionOf({ phone })),
        on("2026-11-24", "the day before", -1),
        on("2025-11-25", "the year before", -365 * 24 * hourMs),
        on("2026-11-25", "of another", 3, saleOf({ phone: phoneNumber(2) })),
      );
      await bringTo(store, on("2026-11-25", "refused", 4), "rejected");
      expect(await store.countOfPhone(phone, "2026-11-25")).toBe(4);
      expect(await store.countOfPhone(phone, "2025-11-25")).toBe(1);
      const found = await store.operations({ phone, day: "2026-11-25", states: openOrApplied, max: 10 });
      expect(found.map(({ id }) => id).toSorted()).toEqual(["correction", "east", "noon", "redeem", "west"]);
    });
  });
}
