import { describe, expect } from "vitest";
import { chatKey } from "../../../src/domain/chat.ts";
import { identityOf } from "../../../src/domain/person.ts";
import { legalMoves, type OperationState } from "../../../src/ledger/operation.ts";
import type { Person, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
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
  turn,
  turned,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const states = Object.keys(legalMoves) as OperationState[];
const secondMs = 1_000;

/** A person who is known by a turn of theirs, in a conversation where `conversationId` is given. */
async function known(store: Store, n: number, given: Partial<Person> = {}, conversationId: number | null = null) {
  const person: Person = {
    identity: identityOf("telegram", n),
    chat: chatNumber(n),
    phone: phoneNumber(n),
    name: `Nombre ${n}`,
    toldAtMs: 0,
    quietUntilMs: 0,
    needsProof: false,
    ...given,
  };
  await store.accept([textUpdate(n, `known-${n}-${conversationId}`, "hola")], noonMs, shed);
  await turn(store, ({ entry }) => {
    if (entry.chat !== chatNumber(n)) return "defer";
    return turned({ person, session: conversationId === null ? null : saleSession(conversationId, { amount: "150" }) });
  });
}

export function readingContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("the figures", () => {
    test("of an empty store are nothing at all", async (store) => {
      const none = { depth: 0, oldestAgeMs: 0 };
      const operations = Object.fromEntries(states.map((state) => [state, 0]));
      expect(await store.readModel.figures(noonMs)).toEqual({
        inbox: none,
        held: 0,
        putAside: 0,
        billed: {},
        outbox: none,
        lookups: 0,
        timers: 0,
        sessions: {},
        operations,
        approvals: 0,
      });
    });

    test("count what is open and give the age of its oldest", async (store) => {
      for (const [n, state] of states.entries()) {
        await bringTo(store, newOperation(`op-${state}`, { request: saleOf({ phone: phoneNumber(n) }) }), state);
      }
      await addOperations(store, newOperation("another", { request: saleOf({ phone: phoneNumber(99) }) }));
      await known(store, 1, {}, 11);
      await known(store, 2, {}, 12);
      await store.notify([said(chatNumber(1), "a"), said(chatNumber(2), "b")], noonMs + secondMs);
      await store.notify([said(chatNumber(1), "c")], noonMs + 30 * secondMs);
      const [first] = await store.nextReplies({ max: 1, nowMs: noonMs + minuteMs, skip: nobody });
      await store.replySent(first?.id ?? 0, null, noonMs + minuteMs, [said(chatNumber(1), "later")], noonMs + 9e6);
      await store.accept([textUpdate(7, "d-7", "uno")], noonMs + 20 * secondMs, shed);
      await store.accept([textUpdate(7, "d-8", "dos"), textUpdate(8, "d-9", "tres")], noonMs + 40 * secondMs, shed);
      await store.setLoneTimer(chatNumber(1), { name: "idle", dueAtMs: noonMs + 9e6 }, noonMs);
      const figures = await store.readModel.figures(noonMs + minuteMs);
      expect(figures.inbox).toEqual({ depth: 3, oldestAgeMs: 40 * secondMs });
      // What waits for its time on purpose is not late.
      expect(figures.outbox).toEqual({ depth: 2, oldestAgeMs: 59 * secondMs });
      expect([figures.lookups, figures.timers, figures.approvals]).toEqual([0, 1, 0]);
      expect(figures.sessions).toEqual({ sale: 2 });
      expect(figures.operations).toEqual({ ...Object.fromEntries(states.map((state) => [state, 1])), ready: 2 });
    });
  });

  describe("conversations and people", () => {
    test("gives the messages of one chat, of the bot with their text, of the person with their time", async (store) => {
      await store.accept([textUpdate(1, "t-1", "hola")], noonMs, shed);
      await turn(store, () => turned({ replies: [said(chatNumber(1), "answered")] }));
      await store.accept([textUpdate(2, "t-2", "hola")], noonMs, shed);
      await store.notify([said(chatNumber(2), "to somebody else")], noonMs);
      await store.notify([said(chatNumber(1), "told later")], noonMs + 5);
      const [first] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
      await store.replySent(first?.id ?? 0, null, noonMs + 3);
      const thread = async (sinceMs: number, max = 10) =>
        (await store.readModel.thread(chatNumber(1), sinceMs, max)).map(({ by, text, fate }) => [by, text, fate]);
      const all = [
        ["person", null, "sent"],
        ["bot", "answered", "sent"],
        ["bot", "told later", "open"],
      ];
      expect(await thread(noonMs)).toEqual(all);
      expect(await thread(noonMs, 2)).toEqual(all.slice(1));
      expect(await thread(noonMs + 4)).toEqual(all.slice(2));
    });

    test("are listed in pages, with whom they are and when their next timer is due", async (store) => {
      for (const n of [1, 2, 3]) await known(store, n, n === 2 ? { phone: null, name: null } : {}, n);
      await store.accept([textUpdate(4, "unknown", "hola")], noonMs, shed);
      await turn(store, () =>
        turned({
          session: { ...saleSession(4), flow: "redeem", state: { value: { a: "b" }, context: {} } },
          timers: [
            { name: "closing", conversationId: 4, dueAtMs: noonMs + 9 },
            { name: "inactive", conversationId: 4, dueAtMs: noonMs + 5 },
          ],
        }),
      );
      const { readModel } = store;
      const person = { identity: "telegram:1", name: "Nombre 1", phone: phoneNumber(1) };
      const page = await readModel.conversations({ max: 2 });
      expect(page).toEqual([
        { chat: "telegram:1", flow: "sale", version: 1, value: "asking", person, nextTimerAtMs: null },
        {
          chat: "telegram:2",
          flow: "sale",
          version: 1,
          value: "asking",
          person: { identity: "telegram:2", name: null, phone: null },
          nextTimerAtMs: null,
        },
      ]);
      const rest = await readModel.conversations({ after: chatNumber(2), max: 9 });
      expect(rest.map((one) => one.chat)).toEqual(["telegram:3", "telegram:4"]);
      const unknown = {
        chat: "telegram:4",
        flow: "redeem",
        version: 1,
        value: { a: "b" },
        person: null,
        nextTimerAtMs: noonMs + 5,
      };
      expect(await readModel.conversations({ after: chatNumber(3), max: 9 })).toEqual([unknown]);
      expect(await readModel.conversation(chatNumber(4))).toEqual({
        ...unknown,
        state: { value: { a: "b" }, context: {} },
        timers: [
          { name: "inactive", dueAtMs: noonMs + 5 },
          { name: "closing", dueAtMs: noonMs + 9 },
        ],
      });
      expect((await readModel.conversation(chatNumber(1)))?.state.context).toEqual({ amount: "150" });
      expect(await readModel.conversation(chatNumber(5))).toBeNull();
    });

    test("are people only where their phone is proved, with the language they chose", async (store) => {
      for (const n of [1, 2, 3, 4]) await known(store, n, n === 2 ? { phone: null } : {});
      const identity = identityOf("telegram", 3);
      await store.accept([textUpdate(3, "english", "english")], noonMs, shed);
      await turn(store, () =>
        turned({ preferences: { identity, chosen: { walletKey: null, notices: "unasked", language: "en" } } }),
      );
      const first = {
        identity: "telegram:1",
        chat: "telegram:1",
        phone: phoneNumber(1),
        name: "Nombre 1",
        language: null,
      };
      const third = {
        identity: "telegram:3",
        chat: "telegram:3",
        phone: phoneNumber(3),
        name: "Nombre 3",
        language: "en",
      };
      expect(await store.readModel.people({ max: 2 })).toEqual([first, third]);
      expect((await store.readModel.people({ after: identity, max: 2 })).map((one) => one.identity)).toEqual([
        "telegram:4",
      ]);
    });

    test("are invited by whoever is known, and what was used or is over is not listed", async (store) => {
      await known(store, 1);
      await known(store, 2, { phone: null });
      const by = identityOf("telegram", 1);
      const invite = (fingerprint: string, n: number, expiresAtMs: number, who = by) =>
        store.addInvitation(
          { fingerprint, phone: phoneNumber(n), by: who, byPhone: phoneNumber(1), expiresAtMs },
          noonMs,
        );
      await invite("fp-a", 5, noonMs + 20);
      await invite("fp-b", 6, noonMs + 10, identityOf("telegram", 99));
      await invite("fp-used", 7, noonMs + 30);
      await invite("fp-over", 8, noonMs);
      await store.useInvitation("fp-used", identityOf("telegram", 2), new Set([phoneNumber(7)]), noonMs);
      const open = await store.readModel.invitations(noonMs, 9);
      expect(open).toEqual([
        { phone: phoneNumber(6), by: "telegram:99", byName: null, expiresAtMs: noonMs + 10 },
        { phone: phoneNumber(5), by, byName: "Nombre 1", expiresAtMs: noonMs + 20 },
      ]);
      expect(JSON.stringify(open)).not.toContain("fp-");
      expect(await store.readModel.invitations(noonMs, 1)).toHaveLength(1);
    });
  });

  describe("the audit trail", () => {
    test("is read in pages from the newest, also of one operation alone", async (store) => {
      for (let n = 1; n <= 5; n += 1) {
        const operationId = n % 2 === 0 ? "op" : null;
        await store.note(
          { what: "step.failed", who: null, operationId, detail: `note ${n}` },
          chatKey("terminal", 1),
          noonMs + n,
        );
      }
      const page = await store.readModel.auditPage({ max: 2 });
      expect(page.map((one) => one.detail)).toEqual(["note 5", "note 4"]);
      const rest = await store.readModel.auditPage({ before: page.at(-1)?.id ?? 0, max: 9 });
      expect(rest.map((one) => one.detail)).toEqual(["note 3", "note 2", "note 1"]);
      const own = await store.readModel.auditPage({ operationId: "op", max: 9 });
      expect(own.map((one) => one.detail)).toEqual(["note 4", "note 2"]);
      expect(await store.readModel.auditPage({ operationId: "op", before: own[0]?.id ?? 0, max: 9 })).toEqual(
        own.slice(1),
      );
    });
  });

  describe("whether the store can be written", () => {
    test("is tried by a commit that leaves no trace but one row", async (store) => {
      await known(store, 1);
      const before = await store.readModel.figures(noonMs);
      for (let n = 0; n < 3; n += 1) expect(await store.readModel.writable(noonMs + n)).toBe(true);
      expect(await store.readModel.figures(noonMs)).toEqual(before);
      await known(store, 2);
    });
  });
}
