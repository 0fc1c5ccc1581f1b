import { describe, expect } from "vitest";
import type { Result } from "../../../src/flow/requests.ts";
import { type LookupRow, type Store, noConversation } from "../../../src/store/store.ts";
import { identityOf } from "../../../src/domain/person.ts";
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
  saleSession,
  said,
  shed,
  textUpdate,
  turned,
  turnOf,
  wordsOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const nothingFound: Result = { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: false } };

async function ask(store: Store, ...asks: string[]): Promise<void> {
  await store.accept([textUpdate(1, `ask ${asks.join()}`, "x")], noonMs, shed);
  const by = identityOf("telegram", 1);
  const lookups = asks.map((one) => ({ conversationId: 7, ask: one, request: { type: "doubts" } as const, by }));
  await turnOf(store, () => turned({ lookups }));
}

function open(
  store: Store,
  nowMs = noonMs,
  skip: ReadonlySet<number> = nobody,
  max = 10,
): Promise<readonly LookupRow[]> {
  return store.openLookups({ max, nowMs, skip, inOrder: ["customer"] });
}

/** `opens`: in a turn that leaves their conversation open, so that they stand in its session. */
async function setTimers(
  store: Store,
  chat: number,
  timers: { readonly [name: string]: number | null },
  opens = false,
): Promise<void> {
  await store.accept([textUpdate(chat, `set ${chat} ${JSON.stringify(timers)}`, "x")], noonMs, shed);
  const set = Object.entries(timers).map(([name, dueAtMs]) => ({ name, conversationId: chat, dueAtMs }));
  await turnOf(store, () => turned({ timers: set, ...(opens && { session: saleSession(chat) }) }));
}

/** Opens a conversation that waits for the answers to these queries. */
async function askInSession(store: Store, conversationId: number, ...asks: string[]): Promise<void> {
  await store.accept([textUpdate(1, `ask in ${conversationId}`, "x")], noonMs, shed);
  const by = identityOf("telegram", 1);
  const request = { type: "doubts" } as const;
  const lookups = asks.map((one) => ({ conversationId, ask: one, request, by, isOfSession: true }));
  await turnOf(store, () => turned({ session: saleSession(conversationId), lookups }));
}

/** Handles an answer in the commit that stores it; it changes the session alone. */
async function answerQuietly(store: Store, row: LookupRow, context: string): Promise<void> {
  const done = store.finishLookup(row, nothingFound, noonMs);
  await Promise.all([done, turnOf(store, () => turned({ session: saleSession(row.conversationId, context) }))]);
}

async function fired(store: Store): Promise<string[]> {
  const names: string[] = [];
  while ((await store.pending()).inbox > 0) {
    const { entry } = await turnOf(store, () => turned());
    if (entry.content.type === "event" && entry.content.event.type === "timer") {
      names.push(`${entry.chat} ${entry.content.event.name} ${entry.content.event.flowId}`);
    }
  }
  return names;
}

export function waitingContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("a lookup", () => {
    test("for a balance beside any conversation waits for the one before it, in its own chat", async (store) => {
      const balance = (n: number, conversationId: number) => ({
        conversationId,
        ask: `of ${n}`,
        request: { type: "customer", walletKey: "w", phone: phoneNumber(n) } as const,
        by: identityOf("telegram", 1),
      });
      const other = {
        conversationId: noConversation,
        ask: "doubts",
        request: { type: "doubts" } as const,
        by: identityOf("telegram", 1),
      };
      await store.accept([textUpdate(1, "three", "x")], noonMs, shed);
      await turnOf(store, () => turned({ lookups: [balance(1, 0), balance(2, 0), other, balance(3, 7)] }));
      await store.accept([textUpdate(2, "one", "x")], noonMs, shed);
      await turnOf(store, () => turned({ lookups: [balance(4, 0)] }));
      const asks = async (nowMs = noonMs) => (await open(store, nowMs)).map((row) => row.ask);
      expect(await asks()).toEqual(["of 1", "doubts", "of 3", "of 4"]);
      const [first] = await open(store);
      await store.lookupLater(first?.id ?? 0, noonMs + 500);
      expect(await asks()).toEqual(["doubts", "of 3", "of 4"]);
      expect(await asks(noonMs + 500)).toEqual(["of 1", "doubts", "of 3", "of 4"]);
      await store.finishLookup(first as LookupRow, { type: "doubts", doubts: [] }, noonMs);
      expect(await asks()).toEqual(["of 2", "doubts", "of 3", "of 4"]);
    });

    test("is given until it is finished, and answers once into its chat's mailbox", async (store) => {
      await ask(store, "customer");
      const [row] = await open(store);
      expect(row).toEqual({
        id: row?.id,
        chat: chatNumber(1),
        conversationId: 7,
        ask: "customer",
        request: { type: "doubts" },
        by: identityOf("telegram", 1),
        attempts: 0,
        createdAtMs: noonMs,
      });
      expect(await open(store)).toHaveLength(1);
      await Promise.all([
        store.finishLookup(row as LookupRow, nothingFound, noonMs),
        store.finishLookup(row as LookupRow, nothingFound, noonMs),
      ]);
      await store.finishLookup(row as LookupRow, nothingFound, noonMs);
      expect(await store.pending()).toMatchObject({ inbox: 1, lookups: 0 });
      const { entry } = await turnOf(store, () => turned());
      const event = { type: "lookedUp", flowId: 7, ask: "customer", result: nothingFound };
      expect(entry).toMatchObject({ chat: chatNumber(1), content: { type: "event", event } });
    });

    test("waits its turn behind what its chat received before", async (store) => {
      await ask(store, "customer");
      await store.accept([textUpdate(1, "b", "typed meanwhile")], noonMs, shed);
      const [row] = await open(store);
      await store.finishLookup(row as LookupRow, nothingFound, noonMs);
      expect(await drain(store)).toEqual(["1 typed meanwhile", "1 lookedUp"]);
    });

    test("can be put off, skipped, and is given oldest first", async (store) => {
      await ask(store, "one", "two", "three");
      const [one, two] = await open(store);
      await store.lookupLater(one?.id ?? 0, noonMs + minuteMs);
      expect((await open(store)).map((row) => row.ask)).toEqual(["two", "three"]);
      expect((await open(store, noonMs, new Set([two?.id ?? 0]), 1)).map((row) => row.ask)).toEqual(["three"]);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + minuteMs);
      const due = await open(store, noonMs + minuteMs);
      expect(due.map((row) => [row.ask, row.attempts])).toEqual([
        ["one", 1],
        ["two", 0],
        ["three", 0],
      ]);
    });

    testAgain("is open again after a crash", async (store, again) => {
      await ask(store, "customer");
      await open(store);
      expect((await open(again())).map((row) => row.ask)).toEqual(["customer"]);
    });
  });

  describe("a report", () => {
    test("ends a lookup in messages and the audit trail, once, and in no event", async (store) => {
      await ask(store, "report");
      const [row] = await open(store);
      const entry = {
        what: "report.customers",
        who: identityOf("telegram", 1),
        operationId: null,
        detail: null,
      } as const;
      const finish = () => store.finishReport(row as LookupRow, [said(chatNumber(2), "the cut")], [entry], noonMs);
      await Promise.all([finish(), finish()]);
      await finish();
      expect(await store.pending()).toMatchObject({ inbox: 0, lookups: 0, outbox: 1 });
      const written = (await store.auditTrail({ max: 50 })).filter((one) => one.what === "report.customers");
      expect(written).toMatchObject([{ ...entry, chat: chatNumber(1), atMs: noonMs }]);
    });

    test("reads the audit trail newest first, within its bounds", async (store) => {
      const note = (detail: string, atMs: number) =>
        store.note({ what: "step.failed", who: null, operationId: null, detail }, null, atMs);
      await note("one", noonMs);
      await note("two", noonMs + minuteMs);
      await note("three", noonMs + 2 * minuteMs);
      const details = async (bounds: { sinceMs?: number; untilMs?: number; max: number }) =>
        (await store.auditTrail(bounds)).map((one) => one.detail);
      expect(await details({ max: 2 })).toEqual(["three", "two"]);
      expect(await details({ sinceMs: noonMs + 1, untilMs: noonMs + 2 * minuteMs, max: 9 })).toEqual(["two"]);
    });
  });

  describe("the only timer of a chat", () => {
    const times = (store: Store) => store.nextDueMs(0);

    test("takes the place of the one before, and can be taken away", async (store) => {
      await store.setLoneTimer(chatNumber(9), { name: "a", dueAtMs: noonMs + minuteMs }, noonMs);
      await store.setLoneTimer(chatNumber(9), { name: "b", dueAtMs: noonMs + 2 * minuteMs }, noonMs);
      expect(await times(store)).toBe(noonMs + 2 * minuteMs);
      await store.setLoneTimer(chatNumber(9), null, noonMs);
      expect(await times(store)).toBeNull();
    });

    test("is left to fire when it is due already", async (store) => {
      await store.setLoneTimer(chatNumber(9), { name: "missed", dueAtMs: noonMs }, noonMs - 1);
      await store.setLoneTimer(chatNumber(9), { name: "next", dueAtMs: noonMs + minuteMs }, noonMs);
      expect(await store.fireTimers(noonMs)).toBe(1);
      const { entry } = await turnOf(store, () => turned());
      expect(entry.content).toMatchObject({ event: { type: "timer", name: "missed" } });
    });
  });

  describe("a query of an open conversation", () => {
    const seen = async (store: Store) => {
      await store.accept([textUpdate(1, "look", "x")], noonMs, shed);
      const { session } = await turnOf(store, () => turned());
      return session?.state.context;
    };

    test("is given as any other, put off and moved with the clock, and answers once", async (store) => {
      await askInSession(store, 7, "one", "two");
      const [one] = await open(store);
      await store.lookupLater(one?.id ?? 0, noonMs + minuteMs);
      expect((await open(store)).map((row) => row.ask)).toEqual(["two"]);
      await store.shiftWaiting(minuteMs, null, { wallMs: noonMs, steadyMs: 0, boot: "" } as never);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 2 * minuteMs);
      expect((await open(store, noonMs + 2 * minuteMs)).map((row) => [row.ask, row.attempts])).toEqual([
        ["one", 1],
        ["two", 0],
      ]);
      await Promise.all([one, one].map((row) => store.finishLookup(row as LookupRow, nothingFound, noonMs)));
      expect(await store.pending()).toMatchObject({ inbox: 1, lookups: 1 });
      expect(await drain(store)).toEqual(["1 lookedUp"]);
    });

    test("is answered in what its conversation has become by then", async (store) => {
      await askInSession(store, 7, "one", "two");
      const [one, two] = await open(store);
      await answerQuietly(store, one as LookupRow, "first");
      await answerQuietly(store, two as LookupRow, "second");
      expect(await seen(store)).toBe("second");
      expect((await store.pending()).lookups).toBe(0);
    });

    testAgain("is asked again after a crash, or its answer is known", async (store, again) => {
      await askInSession(store, 7, "one");
      const [row] = await open(store);
      await answerQuietly(store, row as LookupRow, "answered");
      const later = again();
      const left = (await open(later)).map(({ ask: name, conversationId }) => `${name} of ${conversationId}`);
      const context = await seen(later);
      expect([
        [["one of 7"], {}],
        [[], "answered"],
      ]).toContainEqual([left, context]);
    });

    testAgain("is answered for good once anything that came after it is stored", async (store, again) => {
      await askInSession(store, 7, "one");
      const [row] = await open(store);
      await answerQuietly(store, row as LookupRow, "answered");
      await store.notify([said(chatNumber(2), "hola")], noonMs);
      const later = again();
      expect(await open(later)).toEqual([]);
      expect(await seen(later)).toBe("answered");
    });

    test("is asked again where the commit of its answer is lost", async (store) => {
      await askInSession(store, 7, "one");
      const [row] = await open(store);
      await Promise.allSettled([
        store.finishLookup(row as LookupRow, nothingFound, noonMs),
        store.moveOperation("nothing", "confirmed", "ready", {}, {}, noonMs),
      ]);
      const { lookups, inbox } = await store.pending();
      expect(lookups + inbox).toBe(1);
      for (const one of await open(store)) await store.finishLookup(one, nothingFound, noonMs);
      expect(await drain(store)).toEqual(["1 lookedUp"]);
    });

    test("ends with its conversation", async (store) => {
      await askInSession(store, 7, "one");
      const [row] = await open(store);
      await store.accept([textUpdate(1, "end", "x")], noonMs, shed);
      await turnOf(store, () => turned({ session: null }));
      await store.finishLookup(row as LookupRow, nothingFound, noonMs);
      await drain(store);
      expect(await store.pending()).toMatchObject({ inbox: 0, lookups: 0 });
    });
  });

  describe("a timer of a session", () => {
    test("goes off once, and is set anew and taken away with it", async (store) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs, checking: noonMs + 3_000 }, true);
      await setTimers(store, 2, { inactive: noonMs + 2_000 }, true);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 2_000);
      await setTimers(store, 2, { inactive: noonMs + 4_000, closing: null }, true);
      expect(await store.fireTimers(noonMs + 2_999)).toBe(0);
      const counts = await Promise.all([store.fireTimers(noonMs + 3_000), store.fireTimers(noonMs + 3_000)]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
      expect(await fired(store)).toEqual(["telegram:1 checking 1"]);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 4_000);
      await store.accept([textUpdate(1, "end", "x")], noonMs, shed);
      await turnOf(store, () => turned({ session: null }));
      expect(await store.fireTimers(noonMs + 60 * minuteMs)).toBe(1);
      expect(await fired(store)).toEqual(["telegram:2 inactive 2"]);
      expect(await store.nextDueMs(noonMs)).toBeNull();
    });

    test("moves with the clock", async (store) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs }, true);
      await store.shiftWaiting(-minuteMs, null, { wallMs: noonMs, steadyMs: 0, boot: "" } as never);
      expect(await store.nextDueMs(0)).toBe(noonMs);
    });

    testAgain("goes off after a crash that outlasted it", async (store, again) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs }, true);
      const later = again();
      expect(await later.fireTimers(noonMs + 60 * minuteMs)).toBe(1);
      expect(await later.fireTimers(noonMs + 60 * minuteMs)).toBe(0);
      expect(await fired(later)).toEqual(["telegram:1 inactive 1"]);
    });
  });

  describe("a timer", () => {
    test("goes off once, when its time has come", async (store) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs, checking: noonMs + 3_000 });
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 3_000);
      expect(await store.fireTimers(noonMs + 2_999)).toBe(0);
      const counts = await Promise.all([store.fireTimers(noonMs + 3_000), store.fireTimers(noonMs + 3_000)]);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
      expect(await fired(store)).toEqual(["telegram:1 checking 1"]);
      expect(await store.nextDueMs(noonMs + 3_000)).toBe(noonMs + minuteMs);
    });

    test("comes before what was accepted since it was due, and after what was accepted before", async (store) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs });
      const accept = (delivery: string, atMs: number) => store.accept([textUpdate(1, delivery, delivery)], atMs, shed);
      await accept("before", noonMs + 1_000);
      await accept("since", noonMs + 2 * minuteMs);
      await accept("later", noonMs + 3 * minuteMs);
      await store.fireTimers(noonMs + 4 * minuteMs);
      await accept("now", noonMs + 4 * minuteMs);
      const order: string[] = [];
      for (let n = 0; n < 5; n++) order.push(wordsOf((await turnOf(store, () => turned())).entry));
      expect(order).toEqual(["before", "timer", "since", "later", "now"]);
      expect((await store.pending()).inbox).toBe(0);
    });

    test("is set anew under its name, and taken away, in its own chat alone", async (store) => {
      await setTimers(store, 1, { inactive: noonMs + 1, closing: noonMs + 1 });
      await setTimers(store, 2, { inactive: noonMs + 1 });
      await setTimers(store, 1, { inactive: noonMs + minuteMs, closing: null });
      expect(await store.fireTimers(noonMs + 1)).toBe(1);
      expect(await fired(store)).toEqual(["telegram:2 inactive 2"]);
      expect(await store.fireTimers(noonMs + minuteMs)).toBe(1);
      expect(await fired(store)).toEqual(["telegram:1 inactive 1"]);
    });

    testAgain("goes off after a crash that outlasted it", async (store, again) => {
      await setTimers(store, 1, { inactive: noonMs + minuteMs });
      const later = again();
      expect(await later.fireTimers(noonMs + 60 * minuteMs)).toBe(1);
      expect(await later.fireTimers(noonMs + 60 * minuteMs)).toBe(0);
    });
  });

  describe("what is due next", () => {
    test("is null when nothing waits for time", async (store) => {
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      await store.notify([said(chatNumber(1), "hola")], noonMs);
      expect(await store.nextDueMs(noonMs)).toBe(null);
    });

    test("is the earliest of a timer, a message, a lookup and an operation", async (store) => {
      const otherPhone = { request: saleOf({ phone: phoneNumber(2) }) };
      await addOperations(store, newOperation("waits"));
      await bringTo(store, newOperation("doubt", otherPhone), "inDoubt");
      await store.touchOperation("waits", "ready", { nextAtMs: noonMs + 9_000 }, [], noonMs);
      await store.touchOperation("doubt", "inDoubt", { nextAtMs: noonMs + 8_000 }, [], noonMs);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 8_000);
      expect(await store.nextDueMs(noonMs + 8_000)).toBe(noonMs + 9_000);
      await setTimers(store, 1, { inactive: noonMs + 7_000 });
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 7_000);
      await ask(store, "customer");
      const [row] = await open(store);
      await store.lookupLater(row?.id ?? 0, noonMs + 6_000);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 6_000);
      await store.notify([said(chatNumber(1), "hola")], noonMs);
      const [reply] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      await store.replyLater(reply?.id ?? 0, noonMs + 5_000);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + 5_000);
    });
  });

  describe("pending", () => {
    test("counts what is not finished: doubts and what has ended do not count", async (store) => {
      expect(await store.pending()).toEqual({ inbox: 0, outbox: 0, lookups: 0, operations: 0 });
      await bringTo(store, newOperation("doubt", { request: saleOf({ phone: phoneNumber(2) }) }), "ask");
      await bringTo(store, newOperation("done", { request: saleOf({ phone: phoneNumber(3) }) }), "confirmed");
      await bringTo(store, newOperation("sent", { request: saleOf({ phone: phoneNumber(4) }) }), "sending");
      await addOperations(store, newOperation("waits"));
      await ask(store, "one", "two");
      await store.notify([said(chatNumber(1), "hola")], noonMs);
      await store.accept([textUpdate(1, "a", "a"), textUpdate(2, "b", "b"), textUpdate(2, "c", "c")], noonMs, shed);
      expect(await store.pending()).toEqual({ inbox: 3, outbox: 1, lookups: 2, operations: 2 });
    });
  });
}
