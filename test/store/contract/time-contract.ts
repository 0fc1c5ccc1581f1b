import { describe, expect } from "vitest";
import type { ChatKey } from "../../../src/domain/chat.ts";
import { pointsOf } from "../../../src/domain/money.ts";
import { type Operation, openOrApplied } from "../../../src/ledger/operation.ts";
import type { ClockMark, Endings, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
  correctionOf,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  redeemOf,
  said,
  saleOf,
  saleSession,
  shed,
  textUpdate,
  turnOf,
  turned,
} from "../store-kit.ts";
import { type MakePlace, contractTests } from "./place.ts";

const hourMs = 60 * minuteMs;
const mark: ClockMark = { steady: { epoch: "boot", ms: 5 }, wallMs: noonMs, toldWrong: true };

async function sent(store: Store, id: string): Promise<void> {
  expect(await store.beginSending(id, pointsOf(0), noonMs)).toBe(true);
}

const ids = (operations: readonly { readonly id: string }[]) => operations.map(({ id }) => id);

export function timeContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("the order of sending", () => {
    test("is that in which it was begun, whatever the times say", async (store) => {
      // By their times the last was first.
      const made = ["a", "b", "c"].map((id, n) => newOperation(id, { createdAtMs: noonMs - n * hourMs }));
      await addOperations(store, ...made);
      for (const id of ["a", "b", "c"]) {
        await sent(store, id);
        await store.moveOperation(id, "sending", "confirmed", { endedAtMs: noonMs }, {}, noonMs);
      }
      const { before, after } = await store.operationsBesides("b");
      expect([ids(before), ids(after)]).toEqual([["a"], ["c"]]);
      expect(await store.operationsBesides("a")).toMatchObject({ before: [], after: [{ id: "b" }, { id: "c" }] });
    });

    test("is of one phone, and knows nothing of what was not sent", async (store) => {
      await addOperations(
        store,
        newOperation("mine"),
        newOperation("other", { request: saleOf({ phone: phoneNumber(2) }) }),
        newOperation("waits"),
      );
      await sent(store, "other");
      await sent(store, "mine");
      expect(await store.operationsBesides("mine")).toEqual({ before: [], after: [] });
      expect(await store.operationsBesides("waits")).toEqual({ before: [], after: [] });
    });

    test("begins anew with what is sent anew", async (store) => {
      await addOperations(store, newOperation("a"), newOperation("b"));
      await sent(store, "a");
      await store.moveOperation("a", "sending", "ready", { nextAtMs: noonMs }, {}, noonMs);
      await sent(store, "b");
      await store.moveOperation("b", "sending", "confirmed", { endedAtMs: noonMs }, {}, noonMs);
      await sent(store, "a");
      expect(ids((await store.operationsBesides("a")).before)).toEqual(["b"]);
    });
  });

  describe("a wall clock that was set", () => {
    test("moves what waits with it, once, together with the mark", async (store) => {
      expect(await store.clockMark()).toBe(null);
      await store.accept([textUpdate(1, "d1", "x")], noonMs, shed);
      const timers = [{ name: "inactive", conversationId: 1, dueAtMs: noonMs + 10 * minuteMs }];
      await turnOf(store, () => turned({ timers }));
      await addOperations(store, newOperation("op"));
      const [before] = await store.readyOperations({ max: 1, nowMs: noonMs, skip: nobody });
      await store.saveCollaborators([], noonMs);
      await store.setLoneTimer("bot:closing" as ChatKey, { name: "closing", dueAtMs: noonMs + hourMs }, noonMs);
      await store.shiftWaiting(-hourMs, null, mark);
      expect(await store.clockMark()).toEqual(mark);
      expect(await store.fireTimers(noonMs - hourMs + 10 * minuteMs - 1)).toBe(0);
      expect(await store.fireTimers(noonMs - hourMs + 10 * minuteMs)).toBe(1);
      // What comes at a time of day comes at that.
      expect(await store.fireTimers(noonMs + hourMs - 1)).toBe(0);
      expect(await store.fireTimers(noonMs + hourMs)).toBe(1);
      const [after] = await store.readyOperations({ max: 1, nowMs: noonMs - hourMs, skip: nobody });
      for (const time of ["createdAtMs", "expiresAtMs", "nextAtMs"] as const) {
        expect(after?.[time]).toBe((before?.[time] ?? 0) - hourMs);
      }
      expect((await store.directory()).age.readAtMs).toBe(noonMs - hourMs);
    });

    test("moves what arrives in the moment in which the clock is set, and loses none of it", async (store) => {
      const arrives = store.accept([textUpdate(1, "d1", "hola"), textUpdate(1, "d2", "sí")], noonMs, shed);
      await Promise.all([arrives, store.shiftWaiting(-hourMs, null, mark)]);
      const seen: unknown[] = [];
      for (const _ of [1, 2])
        await turnOf(store, ({ entry }) => {
          seen.push([entry.content.type === "update" && entry.content.update.deliveryId, entry.acceptedAtMs - noonMs]);
          return turned();
        });
      expect(seen).toEqual([
        ["d1", -hourMs],
        ["d2", -hourMs],
      ]);
    });

    test("moves a doubt's next look and a message that was put off, and leaves what has ended", async (store) => {
      await addOperations(
        store,
        newOperation("doubt"),
        newOperation("done", { request: saleOf({ phone: phoneNumber(2) }) }),
      );
      await sent(store, "doubt");
      await sent(store, "done");
      const doubted = { doubtedAtMs: noonMs, probes: [], nextAtMs: noonMs + 3_000 };
      await store.moveOperation("doubt", "sending", "inDoubt", doubted, {}, noonMs);
      await store.moveOperation("done", "sending", "confirmed", { endedAtMs: noonMs }, {}, noonMs);
      await store.notify([said(chatNumber(9), "later")], noonMs);
      const [message] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      await store.replyRefused(message?.id ?? 0, noonMs + 3_000, noonMs);
      await store.shiftWaiting(hourMs, null, mark);
      expect(await store.operationsDue(noonMs + hourMs + 2_999)).toEqual([]);
      expect(await store.operationsDue(noonMs + hourMs + 3_000)).toMatchObject([
        { id: "doubt", doubtedAtMs: noonMs + hourMs, sentAtMs: noonMs },
      ]);
      expect(await store.operation("done")).toMatchObject({ endedAtMs: noonMs, createdAtMs: noonMs });
      const due = (nowMs: number) => store.nextReplies({ max: 1, nowMs, skip: nobody });
      expect(await due(noonMs + hourMs + 2_999)).toEqual([]);
      expect(await due(noonMs + hourMs + 3_000)).toMatchObject([{ refusedAtMs: noonMs + hourMs }]);
    });

    test("moves the time at which an open question was accepted", async (store) => {
      await store.accept([textUpdate(1, "d1", "x"), textUpdate(1, "d2", "sí")], noonMs, shed);
      await turnOf(store, ({ entry }) =>
        turned({ session: saleSession(7), replies: [said(entry.chat, "¿confirmas?")], gate: 0 }),
      );
      const [gate] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      await store.replySent(gate?.id ?? 0, "m1", noonMs + 1_000);
      await store.shiftWaiting(hourMs, null, mark);
      expect((await turnOf(store, () => turned())).gateAcceptedAtMs).toBe(noonMs + 1_000 + hourMs);
    });

    test("ends what waits to be sent where nobody knows how long it waited", async (store) => {
      await addOperations(store, newOperation("op"));
      await store.shiftWaiting(-hourMs, noonMs - hourMs, mark);
      const [operation] = await store.readyOperations({ max: 1, nowMs: noonMs - hourMs, skip: nobody });
      expect(operation?.expiresAtMs).toBe(noonMs - hourMs);
    });

    test("is known by the newest time that was written down", async (store) => {
      expect(await store.newestTimeMs()).toBe(0);
      await store.accept([textUpdate(1, "d1", "x")], noonMs, shed);
      await store.notify([said(chatNumber(1), "hello")], noonMs + 5_000);
      expect(await store.newestTimeMs()).toBe(noonMs + 5_000);
    });
  });
}

const ofBackup: Endings = {
  doubt: () => ({}),
  expired: () => ({}),
  approval: () => ({}),
  chat: (chat: ChatKey) => said(chat, "restored"),
};
const endings: Endings = { ...ofBackup, ofOther: { ...ofBackup, chat: (chat) => said(chat, "another bot") } };

const stateOf = async (store: Store) => (await store.operation("sale"))?.state;

/** What a store must do where it is started under another bot or account. */
export function restorationContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);
  const later = noonMs + minuteMs;

  describe("whose a database is", () => {
    test("is recorded, and another bot or account ends what is open once", async (store) => {
      const own = { telegram: "bot", account: "shop" };
      await addOperations(store, newOperation("sale"));
      expect(await store.forgetOpen(endings, noonMs, own)).toBe(null);
      await store.accept([textUpdate(1, "1", "venta")], noonMs, shed);
      await turnOf(store, () => turned({ session: saleSession(1) }), noonMs);
      for (const same of [own, { telegram: "bot" }, { ...own, whatsapp: "number" }, {}])
        expect(await store.forgetOpen(endings, noonMs, same)).toBe(null);
      expect(await stateOf(store)).toBe("ready");

      const other = { telegram: "another", account: "shop", whatsapp: "other" };
      const gap = await store.forgetOpen(endings, later, other);
      expect(gap).toMatchObject({ fromMs: noonMs, untilMs: later, doubts: 1, others: ["telegram", "whatsapp"] });
      expect(await stateOf(store)).toBe("inDoubt");
      const replies = await store.nextReplies({ max: 10, nowMs: later, skip: new Set() });
      expect(replies.find(({ chat }) => chat === chatNumber(1))?.body).toMatchObject(
        said(chatNumber(1), "another bot").body,
      );
      expect(await store.forgetOpen(endings, later, other)).toBe(null);
      expect(await store.forgetOpen(endings, later, { account: "of others" })).toMatchObject({ others: ["account"] });
    });

    test("ends it before what came in since is handled, by the clock as it is set later", async (store) => {
      await store.forgetOpen(endings, noonMs, { telegram: "bot" });
      await store.forgetOpen(endings, later, { telegram: "another" });
      await store.shiftWaiting(-minuteMs, null, { steady: { epoch: "boot", ms: 5 }, wallMs: noonMs, toldWrong: false });
      await store.accept([textUpdate(1, "1", "saldo")], noonMs, shed);
      let restoredAtMs: number | null | undefined;
      await turnOf(
        store,
        (input) => {
          restoredAtMs = input.restoredAtMs;
          return turned();
        },
        noonMs,
      );
      expect([restoredAtMs, (await store.gaps()).map(({ untilMs }) => untilMs)]).toEqual([noonMs, [noonMs]]);
    });
  });
}

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
