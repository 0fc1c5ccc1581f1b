import { describe, expect } from "vitest";
import { centavosOf } from "../../../src/domain/money.ts";
import { openOrApplied, type OperationState } from "../../../src/ledger/operation.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
  drain,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  saleOf,
  textOf,
  ticketOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const within = { sameSaleWithinMs: 10 * minuteMs };

export function sameSaleContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("a sale like one that was just made", () => {
    test("is called off in the commit that adds it, with the reply and the event that follow", async (store) => {
      const second = newOperation("second", {
        ...within,
        chat: chatNumber(2),
        request: saleOf({ ticket: ticketOf("B-2") }),
      });
      await addOperations(store, newOperation("first", within), second);
      expect(await store.operation("first")).toMatchObject({ state: "ready", cancelReason: null });
      expect(await store.operation("second")).toMatchObject({
        state: "cancelled",
        cancelReason: "sameSale",
        endedAtMs: noonMs,
      });
      expect(await store.operation("second")).not.toHaveProperty("sameSaleWithinMs");
      const told = await store.nextReplies({ max: 5, nowMs: noonMs, skip: nobody });
      expect(told.map(textOf)).toEqual(["taken second"]);
      expect(await drain(store)).toEqual(["2 performed"]);
      expect((await store.auditTrail({ max: 5 })).map(({ what }) => what)).toContain("operation.sameSale");
    });

    test("is made where it is another phone, amount or wallet, later, or where somebody answered for it", async (store) => {
      const request = saleOf({ phone: phoneNumber(7) });
      const early = newOperation("early", { request, createdAtMs: noonMs - 10 * minuteMs - 1 });
      await addOperations(store, newOperation("first"), early);
      await addOperations(
        store,
        newOperation("phone", { ...within, request: saleOf({ phone: phoneNumber(2) }) }),
        newOperation("amount", { ...within, request: saleOf({ amountCentavos: centavosOf(99) }) }),
        newOperation("wallet", { ...within, request: saleOf({ walletKey: "w-2" }) }),
        newOperation("later", { ...within, request }),
        newOperation("allowed"),
      );
      expect(await store.operations({ states: ["cancelled"], max: 10 })).toEqual([]);
    });

    test("is made where somebody said that it is another than that one, and called off by one made since", async (store) => {
      await addOperations(store, newOperation("first"));
      const knowing = { ...within, exceptIds: ["first"] };
      await addOperations(store, newOperation("second", knowing), newOperation("third", knowing));
      const states = await Promise.all(["second", "third"].map(async (id) => (await store.operation(id))?.state));
      expect(states).toEqual(["ready", "cancelled"]);
      expect(await store.operation("second")).not.toHaveProperty("exceptIds");
    });

    test("counts only one that the wallet has, or may come to have", async (store) => {
      const blocks: OperationState[] = [];
      const states: OperationState[] = [...openOrApplied, "rejected", "expired", "cancelled", "humanNot"];
      for (const [n, state] of states.entries()) {
        const request = saleOf({ phone: phoneNumber(n) });
        await bringTo(store, newOperation(`${state} 1`, { request }), state);
        await addOperations(store, newOperation(`${state} 2`, { ...within, request }));
        if ((await store.operation(`${state} 2`))?.state === "cancelled") blocks.push(state);
      }
      expect(blocks).toEqual(openOrApplied);
    });
  });
}
