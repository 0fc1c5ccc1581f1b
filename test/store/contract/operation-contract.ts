import { describe, expect } from "vitest";
import { centavosOf, pointsOf } from "../../../src/domain/money.ts";
import { legalMoves, mayMove, type OperationState } from "../../../src/ledger/operation.ts";
import type { Store } from "../../../src/store/store.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
  correctionOf,
  drain,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  redeemOf,
  saleOf,
  said,
  shed,
  textOf,
  textUpdate,
  ticketOf,
  turn,
  turned,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const states = Object.keys(legalMoves) as OperationState[];

async function ready(
  store: Store,
  given: { nowMs?: number; max?: number; skip?: ReadonlySet<string> } = {},
): Promise<string[]> {
  const found = await store.readyOperations({ max: 10, nowMs: noonMs, skip: nobody, ...given });
  return found.map((one) => one.id);
}

async function outboxTexts(store: Store): Promise<string[]> {
  return (await store.nextReplies({ max: 100, nowMs: noonMs, skip: nobody })).map(textOf);
}

function onPhone(id: string, phone: number, given: Parameters<typeof newOperation>[1] = {}) {
  return newOperation(id, { request: saleOf({ phone: phoneNumber(phone) }), ...given });
}

export function operationContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);

  describe("what is done at the console", () => {
    const change = (was: string | null, to: string | null) =>
      ({
        name: "SHOP_NAME",
        was,
        to,
        audit: { what: "settings.changed", who: null, operationId: null, detail: null },
        replies: [said(chatNumber(1), "changed")],
      }) as const;

    testAgain(
      "are changed by whoever saw what was stored, with all that follows, and found again",
      async (store, again) => {
        const [first, second] = await Promise.all([
          store.changeShopSetting(change(null, "Luna"), noonMs),
          store.changeShopSetting(change(null, "Sol"), noonMs),
        ]);
        expect([first, second]).toEqual([true, false]);
        const cap = { ...change(null, "900"), name: "CORRECTION_CAP" } as const;
        expect(await store.changeShopSetting(cap, noonMs)).toBe(true);
        expect(await store.changeShopSetting(change("Sol", null), noonMs)).toBe(false);
        expect((await store.pending()).outbox).toBe(2);
        const trail = (await store.auditTrail({ max: 5 })).map(({ what }) => what);
        expect(trail).toEqual(["settings.changed", "settings.changed"]);
        const later = again();
        expect(await later.shopSettings()).toEqual({ SHOP_NAME: "Luna", CORRECTION_CAP: "900" });
        expect(await later.changeShopSetting(change("Luna", null), noonMs)).toBe(true);
        expect(await later.shopSettings()).toEqual({ CORRECTION_CAP: "900" });
      },
    );

    test("an order: adds its operation and its entries once, however often and with whatever it comes again", async (store) => {
      const audit = [{ what: "override.ownPhone", who: null, operationId: null, detail: null } as const];
      const order = (phone: number) => store.addOrdered(onPhone("op-a", phone), audit, noonMs);
      expect(await Promise.all([order(1), order(1), order(2)])).toEqual([true, false, false]);
      expect(await order(1)).toBe(false);
      expect(await ready(store)).toEqual(["op-a"]);
      expect((await store.operation("op-a"))?.request.phone).toBe(phoneNumber(1));
      const trail = (await store.auditTrail({ max: 50 })).map(({ what }) => what);
      expect(trail.toSorted()).toEqual(["operation.confirmedByPerson", "override.ownPhone"]);
    });
  });

  describe("a move", () => {
    test("is made when it is legal and refused when it is not: all pairs", async (store) => {
      let number = 0;
      for (const from of states) {
        for (const to of states) {
          const id = `op${++number}`;
          await bringTo(store, onPhone(id, number), from);
          const moving = store.moveOperation(id, from, to, {}, { replies: [said(chatNumber(number), id)] }, noonMs);
          if (mayMove(from, to)) expect(await moving).toBe(true);
          else await expect(moving).rejects.toThrow(`cannot go from ${from} to ${to}`);
          expect((await store.operation(id))?.state).toBe(mayMove(from, to) ? to : from);
        }
      }
      const legal = states.reduce((sum, from) => sum + legalMoves[from].length, 0);
      expect((await store.pending()).outbox).toBe(legal);
    });

    test("writes one entry of the audit trail that names the new state, whatever else is written with it", async (store) => {
      const audit = [{ what: "access.refused", who: null, operationId: "op", detail: "accessLost" } as const];
      await addOperations(store, newOperation("op"));
      await store.beginSending("op", null, noonMs);
      await store.moveOperation("op", "sending", "ready", { nextAtMs: noonMs }, {}, noonMs);
      await store.beginSending("op", null, noonMs);
      expect(await store.beginSending("op", null, noonMs)).toBe(false);
      await store.moveOperation("op", "sending", "ready", { nextAtMs: noonMs }, {}, noonMs);
      await store.moveOperation("op", "ready", "cancelled", { cancelReason: "accessLost" }, { audit }, noonMs);
      const trail = (await store.auditTrail({ max: 50 })).toReversed();
      expect(trail.map(({ what, detail }) => [what, detail])).toEqual([
        ["operation.confirmedByPerson", null],
        ["operation.sending", null],
        ["operation.ready", null],
        ["operation.sending", null],
        ["operation.ready", null],
        ["access.refused", "accessLost"],
        ["operation.cancelled", "accessLost"],
      ]);
    });

    test("from where the operation is no more does nothing at all", async (store) => {
      await bringTo(store, newOperation("op"), "confirmed");
      const before = await store.operation("op");
      const consequences = {
        replies: [said(chatNumber(1), "a lie")],
        events: [{ chat: chatNumber(1), event: { type: "timer", flowId: 1, name: "x" } as const }],
        operations: [newOperation("second")],
        audit: [{ what: "doubt.applied", who: null, operationId: "op", detail: null } as const],
      };
      expect(await store.moveOperation("op", "sending", "inDoubt", { endedAtMs: 1 }, consequences, noonMs)).toBe(false);
      expect(await store.moveOperation("none", "sending", "inDoubt", {}, consequences, noonMs)).toBe(false);
      expect(await store.touchOperation("op", "ask", { nextAtMs: 1 }, [said(chatNumber(1), "a lie")], noonMs)).toBe(
        false,
      );
      expect(await store.beginSending("op", null, noonMs)).toBe(false);
      expect(await store.operation("op")).toEqual(before);
      expect(await store.operation("second")).toBe(null);
      expect(await store.pending()).toEqual({ inbox: 0, outbox: 0, lookups: 0, operations: 0 });
    });

    test("is committed with all that follows from it", async (store) => {
      await store.saveWallets([{ key: "w-1", name: null, clientLink: null, redeemLink: null }]);
      await bringTo(store, newOperation("op"), "sending");
      const phone = phoneNumber(4567);
      const amountCentavos = centavosOf(100);
      const nothing = { walletKey: "w-1", ticket: null, ticketAnswered: false, notice: null };
      const sale = { ...nothing, phone, phoneTyped: phone, amountCentavos };
      const consequences = {
        replies: [said(chatNumber(1), "told")],
        events: [{ chat: chatNumber(1), event: { type: "ticketNeeded", sale } as const }],
        operations: [onPhone("second", 9)],
        ticketMandatory: "w-1",
      };
      const changes = { code: "new_sale_11", refusal: "ticketMissing", endedAtMs: noonMs + 5 } as const;
      expect(await store.moveOperation("op", "sending", "rejected", changes, consequences, noonMs)).toBe(true);
      expect(await store.operation("op")).toMatchObject({ state: "rejected", ...changes });
      expect(await outboxTexts(store)).toEqual(["told"]);
      expect(await drain(store)).toEqual(["1 ticketNeeded"]);
      expect(await ready(store)).toEqual(["second"]);
      expect((await store.directory()).wallets[0]?.ticketMandatory).toBe(true);
    });

    test("asked for twice at once is made once", async (store) => {
      await bringTo(store, newOperation("op"), "ask");
      const moves = [1, 2].map((n) =>
        store.moveOperation(
          "op",
          "ask",
          n === 1 ? "humanApplied" : "humanNot",
          {},
          { replies: [said(chatNumber(n), `${n}`)] },
          noonMs,
        ),
      );
      expect(await Promise.all(moves)).toEqual([true, false]);
      expect(await outboxTexts(store)).toEqual(["1"]);
    });

    test("fails whole when what follows from it cannot be written", async (store) => {
      await bringTo(store, newOperation("op"), "ask");
      const consequences = { replies: [said(chatNumber(1), "x")], operations: [onPhone("op", 9)] };
      await expect(store.moveOperation("op", "ask", "humanNot", {}, consequences, noonMs)).rejects.toThrow();
      expect((await store.operation("op"))?.state).toBe("ask");
      expect((await store.pending()).outbox).toBe(0);
    });
  });

  describe("an operation", () => {
    test("is stored as the person confirmed it, and found by every filter", async (store) => {
      const given = newOperation("op", {
        request: saleOf({ ticket: ticketOf("A-1") }),
        alsoTell: chatNumber(5),
        retryOf: "before",
      });
      await addOperations(
        store,
        given,
        newOperation("other", { request: redeemOf({ phone: phoneNumber(2) }), day: "2026-11-24" }),
      );
      const { sameTicketAllowed: _, ...kept } = given;
      expect(await store.operation("op")).toEqual({
        ...kept,
        state: "ready",
        attempts: 0,
        balanceBefore: null,
        sentAtMs: null,
        doubtedAtMs: null,
        probes: [],
        newBalance: null,
        code: null,
        refusal: null,
        cancelReason: null,
        endedAtMs: null,
        settledBy: null,
        nextAtMs: noonMs,
      });
      const find = async (filter: object) => (await store.operations({ max: 10, ...filter })).map((one) => one.id);
      for (const filter of [
        { kind: "sale" },
        { phone: phoneNumber(4567) },
        { day: "2026-11-25" },
        { ticketKey: "a1" },
        { walletKey: "w-1", states: ["ready"], createdSinceMs: noonMs, kind: "sale" },
      ]) {
        expect(await find(filter)).toEqual(["op"]);
      }
      expect(await find({ states: [] })).toEqual([]);
      expect(await find({ createdSinceMs: noonMs + 1 })).toEqual([]);
      const all = await find({});
      expect(all).toHaveLength(2);
      expect(await find({ oldestFirst: true })).toEqual(all.toReversed());
      expect(await find({ exceptIds: ["op", "none"] })).toEqual(all.filter((id) => id !== "op"));
      expect(await store.operations({ max: 1 })).toHaveLength(1);
    });

    test("is counted by its phone and day: sales and uses of balance that are open or applied", async (store) => {
      const given = { request: saleOf({ phone: phoneNumber(1) }) };
      await bringTo(store, newOperation("sold", given), "confirmed");
      await bringTo(store, newOperation("refused", given), "rejected");
      await bringTo(store, newOperation("used", { request: redeemOf({ phone: phoneNumber(1) }) }), "inDoubt");
      await addOperations(store, newOperation("yesterday", { ...given, day: "2026-11-24" }), newOperation("other"));
      expect(await store.countOfPhone(phoneNumber(1), "2026-11-25")).toBe(2);
      expect(await store.countOfPhone(phoneNumber(1), "2026-11-24")).toBe(1);
      expect(await store.countOfPhone(phoneNumber(9), "2026-11-25")).toBe(0);
    });

    test("comes newest first, and no more than asked for, by whatever it is found", async (store) => {
      const leave = { sameTicketAllowed: true, request: saleOf({ ticket: ticketOf("A-1") }) };
      for (const n of [2, 3, 1])
        await addOperations(store, newOperation(`op${n}`, { ...leave, createdAtMs: noonMs + n }));
      for (const filter of [{ ticketKey: "a1" }, { phone: phoneNumber(4567) }, { kind: "sale" }, {}] as const) {
        const found = await store.operations({ ...filter, max: 2 });
        expect(found.map(({ id }) => id)).toEqual(["op3", "op2"]);
        const oldest = await store.operations({ ...filter, max: 2, oldestFirst: true });
        expect(oldest.map(({ id }) => id)).toEqual(["op1", "op2"]);
      }
    });

    test("with a ticket that is open or applied is called off at once, and the person told", async (store) => {
      const ticket = saleOf({ ticket: ticketOf("A-1") });
      const written = saleOf({ ticket: ticketOf("#a-1"), phone: phoneNumber(2) });
      await addOperations(
        store,
        newOperation("first", { request: ticket }),
        newOperation("second", { request: written, chat: chatNumber(2) }),
      );
      expect(await store.operation("second")).toMatchObject({
        state: "cancelled",
        cancelReason: "ticketTaken",
        endedAtMs: noonMs,
      });
      expect(await outboxTexts(store)).toEqual(["taken second"]);
      expect(await ready(store)).toEqual(["first"]);
    });

    test("whose first operation was refunded is free again once the refund is made, and no earlier", async (store) => {
      const ticket = saleOf({ ticket: ticketOf("A-1") });
      const again = (id: string) => addOperations(store, newOperation(id, { request: ticket }));
      await bringTo(store, newOperation("first", { request: ticket }), "confirmed");
      const undoes = { request: correctionOf({ phone: ticket.phone, direction: "remove" }), corrects: "first" };
      await bringTo(store, newOperation("corrected", undoes), "confirmed");
      await bringTo(store, newOperation("refused", { ...undoes, refund: true }), "rejected");
      await bringTo(store, newOperation("refund", { ...undoes, refund: true }), "inDoubt");
      await again("early");
      expect(await store.operation("early")).toMatchObject({ state: "cancelled", cancelReason: "ticketTaken" });
      await store.moveOperation("refund", "inDoubt", "settledApplied", {}, {}, noonMs);
      await again("again");
      expect(await store.operation("again")).toMatchObject({ state: "ready" });
      await again("twice");
      expect(await store.operation("twice")).toMatchObject({ state: "cancelled", cancelReason: "ticketTaken" });
    });

    test("is not stopped by another day, branch, kind, wallet, or by a manager's leave", async (store) => {
      const ticket = ticketOf("A-1");
      await addOperations(store, newOperation("first", { request: saleOf({ ticket }) }));
      await addOperations(
        store,
        newOperation("day", { request: saleOf({ ticket }), day: "2026-11-26" }),
        newOperation("branch", { request: saleOf({ ticket, phone: phoneNumber(9) }), branch: "Norte" }),
        newOperation("kind", { request: redeemOf({ ticket }) }),
        newOperation("wallet", { request: saleOf({ ticket, walletKey: "w-2" }) }),
        newOperation("allowed", { request: saleOf({ ticket }), sameTicketAllowed: true }),
        newOperation("none", { request: saleOf() }),
        newOperation("none too", { request: saleOf() }),
      );
      expect(await store.operations({ states: ["cancelled"], max: 10 })).toEqual([]);
    });

    test("with the same phone and amount is called off in another branch too, a use of balance with the same phone", async (store) => {
      const ticket = ticketOf("A-1");
      const amountCentavos = centavosOf(99);
      await addOperations(
        store,
        newOperation("sale", { request: saleOf({ ticket }) }),
        newOperation("use", { request: redeemOf({ ticket }) }),
        newOperation("other amount", { request: saleOf({ ticket, amountCentavos }), branch: "Norte" }),
        newOperation("sale again", { request: saleOf({ ticket }), branch: "Sur" }),
        newOperation("use again", { request: redeemOf({ ticket }), branch: "Sur" }),
      );
      const calledOff = await store.operations({ states: ["cancelled"], max: 10 });
      expect(calledOff.map(({ id }) => id).sort()).toEqual(["sale again", "use again"]);
    });

    test("counts a ticket only while the wallet has it, or may come to have it", async (store) => {
      const blocks: string[] = [];
      for (const [n, state] of states.entries()) {
        const ticket = ticketOf(`T-${n}`);
        await bringTo(store, newOperation(`${state} 1`, { request: saleOf({ ticket, phone: phoneNumber(n) }) }), state);
        await addOperations(store, newOperation(`${state} 2`, { request: saleOf({ ticket, phone: phoneNumber(n) }) }));
        if ((await store.operation(`${state} 2`))?.state === "cancelled") blocks.push(state);
      }
      expect(blocks.sort()).toEqual([
        "ask",
        "confirmed",
        "humanApplied",
        "inDoubt",
        "ready",
        "sending",
        "settledApplied",
      ]);
    });

    test("that waits can be called off by a step, once it was sent no more", async (store) => {
      await addOperations(store, newOperation("waits"));
      await bringTo(store, onPhone("sent", 2), "sending");
      for (const id of ["waits", "sent"]) {
        await store.accept([textUpdate(1, id, id)], noonMs, shed);
        await turn(store, () => turned({ cancelOperation: id }));
      }
      expect(await store.operation("waits")).toMatchObject({
        state: "cancelled",
        cancelReason: "byPerson",
        endedAtMs: noonMs,
      });
      expect((await store.operation("sent"))?.state).toBe("sending");
      expect(await ready(store)).toEqual([]);
    });
  });

  describe("a lane", () => {
    test("lets one operation of a wallet and phone be sent at a time", async (store) => {
      await addOperations(
        store,
        newOperation("a"),
        newOperation("b"),
        onPhone("c", 2),
        newOperation("d", { request: saleOf({ walletKey: "w-2" }) }),
      );
      expect(await ready(store)).toEqual(["a", "c", "d"]);
      expect(
        await Promise.all([store.beginSending("a", pointsOf(5), noonMs), store.beginSending("b", null, noonMs)]),
      ).toEqual([true, false]);
      expect(await store.operation("a")).toMatchObject({
        state: "sending",
        balanceBefore: 5,
        sentAtMs: noonMs,
        attempts: 1,
      });
      expect(await store.operation("b")).toMatchObject({ state: "ready", sentAtMs: null, attempts: 0 });
      expect(await ready(store)).toEqual(["c", "d"]);
      await store.moveOperation("a", "sending", "confirmed", {}, {}, noonMs);
      expect(await ready(store)).toEqual(["b", "c", "d"]);
    });

    test("stays taken through the first doubt, and is free after the first look", async (store) => {
      await bringTo(store, newOperation("a"), "inDoubt");
      await addOperations(store, newOperation("b"));
      expect(await ready(store)).toEqual([]);
      expect(await store.beginSending("b", null, noonMs)).toBe(false);
      await store.touchOperation("a", "inDoubt", { nextAtMs: noonMs + 1 }, [], noonMs);
      expect(await ready(store)).toEqual([]);
      await store.touchOperation("a", "inDoubt", { probes: [{ atMs: noonMs, balance: null }] }, [], noonMs);
      expect(await ready(store)).toEqual(["b"]);
      expect(await store.beginSending("b", null, noonMs)).toBe(true);
    });

    test("is not given to a second one while the first is being prepared, even when the second is older", async (store) => {
      await addOperations(store, newOperation("older", { createdAtMs: noonMs - minuteMs }), newOperation("younger"));
      await store.touchOperation("older", "ready", { nextAtMs: noonMs + 1 }, [], noonMs);
      expect(await ready(store)).toEqual(["younger"]);
      // The balance of the younger is being read when the older falls due: its own reading would be stale once the younger was sent.
      expect(await ready(store, { nowMs: noonMs + 1, skip: new Set(["younger"]) })).toEqual([]);
    });

    test("does not keep other phones waiting behind a crowd on one", async (store) => {
      const crowd = Array.from({ length: 30 }, (_, n) =>
        newOperation(`crowd${n}`, { createdAtMs: noonMs - minuteMs + n }),
      );
      await addOperations(store, ...crowd, onPhone("other", 2), onPhone("third", 3));
      expect(await ready(store, { max: 2 })).toEqual(["crowd0", "other"]);
      expect(await ready(store, { max: 2, skip: new Set(["crowd0"]) })).toEqual(["other", "third"]);
    });

    test("comes back when nothing left, and waits until its time", async (store) => {
      await bringTo(store, newOperation("a"), "sending");
      await store.moveOperation("a", "sending", "ready", { nextAtMs: noonMs + 1_000 }, {}, noonMs);
      expect(await ready(store)).toEqual([]);
      expect(await ready(store, { nowMs: noonMs + 1_000 })).toEqual(["a"]);
      expect(await store.beginSending("a", pointsOf(9), noonMs + 1_000)).toBe(true);
      expect(await store.operation("a")).toMatchObject({ attempts: 2, balanceBefore: 9, sentAtMs: noonMs + 1_000 });
    });

    testAgain("is still taken after a crash", async (store, again) => {
      await bringTo(store, newOperation("a"), "sending");
      await addOperations(store, newOperation("b"));
      const later = again();
      await later.recover(() => ({ to: "inDoubt", changes: { doubtedAtMs: noonMs }, consequences: {} }), noonMs);
      expect(await ready(later)).toEqual([]);
      expect(await later.beginSending("b", null, noonMs)).toBe(false);
    });
  });
}
