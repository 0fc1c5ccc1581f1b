import { describe, expect } from "vitest";
import type { NewApproval } from "../../../src/ledger/approval.ts";
import type { Decider } from "../../../src/ledger/operation.ts";
import type { Store } from "../../../src/store/store.ts";
import { identityOf } from "../../../src/domain/person.ts";
import {
  chatNumber,
  correctionOf,
  minuteMs,
  newOperation,
  noonMs,
  phoneNumber,
  redeemOf,
  said,
  shed,
  textUpdate,
  turn,
  turned,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const decider = (n: number): Decider => ({
  identity: identityOf("telegram", n),
  phone: phoneNumber(n),
  name: `Manager ${n}`,
  role: "manager",
});

function newApproval(id: string): NewApproval {
  return {
    id,
    request: correctionOf(),
    requester: decider(1),
    chat: chatNumber(1),
    reason: "twice charged",
    corrects: null,
    refund: false,
    customerName: "María",
    walletName: null,
    branch: "Centro",
    createdAtMs: noonMs,
    expiresAtMs: noonMs + 30 * minuteMs,
  };
}

async function add(store: Store, id: string): Promise<void> {
  await store.accept([textUpdate(1, `ask-${id}`, "sí")], noonMs, shed);
  await turn(store, () => turned({ approvals: [newApproval(id)] }));
}

/** What a store must do with corrections that wait for a second person. */
export function approvalContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  const replies = [said(chatNumber(2), "asked")];

  describe("approvals", () => {
    test("are due at once, and once they were asked only when their time is over", async (store) => {
      await add(store, "ap1");
      expect(await store.approvalsDue(noonMs)).toMatchObject([{ id: "ap1", state: "new", decidedBy: null }]);
      expect(await store.moveApproval("ap1", "new", "open", {}, { replies }, noonMs)).toBe(true);
      expect(await store.approvalsDue(noonMs)).toEqual([]);
      expect(await store.openApprovals(10)).toMatchObject([{ id: "ap1", state: "open" }]);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 30 * minuteMs);
      expect(await store.approvalsDue(noonMs + 30 * minuteMs)).toMatchObject([{ id: "ap1" }]);
    });

    test("the first answer counts, and its operation comes with it; a second does nothing at all", async (store) => {
      await add(store, "ap1");
      await store.moveApproval("ap1", "new", "open", {}, {}, noonMs);
      const operations = [newOperation("op1", { request: correctionOf() })];
      expect(
        await store.moveApproval("ap1", "open", "approved", { decidedBy: decider(2) }, { operations }, noonMs),
      ).toBe(true);
      const again = [newOperation("op2", { request: correctionOf() })];
      expect(
        await store.moveApproval("ap1", "open", "approved", { decidedBy: decider(3) }, { operations: again }, noonMs),
      ).toBe(false);
      expect(await store.moveApproval("ap1", "open", "refused", { decidedBy: decider(3) }, { replies }, noonMs)).toBe(
        false,
      );
      expect(await store.operation("op1")).toMatchObject({ state: "ready" });
      expect(await store.operation("op2")).toBeNull();
      expect(await store.approval("ap1")).toMatchObject({ state: "approved", decidedBy: { name: "Manager 2" } });
      expect(await store.openApprovals(10)).toEqual([]);
    });

    test("take who decides them from then on, and until when", async (store) => {
      await add(store, "ap1");
      const expiresAtMs = noonMs + 90 * minuteMs;
      await store.moveApproval("ap1", "new", "open", { by: "manager", expiresAtMs }, {}, noonMs);
      expect(await store.approval("ap1")).toMatchObject({ by: "manager", expiresAtMs, decidedBy: null });
      expect(await store.approvalsDue(noonMs + 30 * minuteMs)).toEqual([]);
      expect(await store.nextDueMs(noonMs)).toBe(expiresAtMs);
    });

    test("of uses of balance are found by their phone, also when they have ended; one may be refused unasked", async (store) => {
      const { request } = newOperation("op1", { request: redeemOf() });
      if (request.kind !== "redeem") throw new Error("It is a use of balance");
      await store.accept([textUpdate(1, "ask", "sí")], noonMs, shed);
      const use = { ...newApproval("ap1"), request, by: "customer" } as const;
      const other = { ...use, id: "ap2", request: { ...request, phone: phoneNumber(77) } };
      const correction = { ...newApproval("ap3"), request: { ...correctionOf(), phone: request.phone } };
      await turn(store, () => turned({ approvals: [use, other, correction] }));
      expect(await store.approvalsOf(request.phone, noonMs)).toMatchObject([{ id: "ap1", state: "new" }]);
      expect(await store.moveApproval("ap1", "new", "refused", {}, { replies }, noonMs)).toBe(true);
      expect(await store.approvalsOf(request.phone, noonMs)).toMatchObject([{ id: "ap1", state: "refused" }]);
      expect(await store.approvalsOf(request.phone, noonMs + 30 * minuteMs)).toEqual([]);
    });

    test("make no move that does not exist", async (store) => {
      await add(store, "ap1");
      await expect(store.moveApproval("ap1", "new", "approved", { decidedBy: decider(2) }, {}, noonMs)).rejects.toThrow(
        /cannot go/,
      );
      await expect(store.moveApproval("ap1", "expired", "open", {}, {}, noonMs)).rejects.toThrow(/cannot go/);
    });

    testAgain("survive the process", async (store, again) => {
      await add(store, "ap1");
      await store.moveApproval("ap1", "new", "open", {}, {}, noonMs);
      expect(await again().openApprovals(10)).toMatchObject([{ id: "ap1", reason: "twice charged" }]);
    });
  });
}
