import { describe, expect } from "vitest";
import { centavosOf } from "../../../src/domain/money.ts";
import { identityOf } from "../../../src/domain/person.ts";
import { ticketKey } from "../../../src/domain/ticket.ts";
import { type OperationState, openOrApplied } from "../../../src/ledger/operation.ts";
import type { OperationCursor, OperationsWanted } from "../../../src/store/read-model.ts";
import type { Step, Store } from "../../../src/store/store.ts";
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
  said,
  saleOf,
  saleSession,
  shed,
  textOf,
  textUpdate,
  ticketOf,
  turn,
  turned,
  wordsOf,
} from "../store-kit.ts";
import { type MakePlace, contractTests } from "./place.ts";

const secondMs = 1_000;

async function ids(store: Store, wanted: Partial<OperationsWanted>): Promise<string[]> {
  return (await store.readModel.operationsPage({ max: 100, ...wanted })).map((one) => one.id);
}

/** How operations are read by whoever looks after the bot. */
export function operationReadingContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("the list of operations", () => {
    test("is the newest first, and a page begins after its cursor, also within a millisecond", async (store) => {
      const made = ["a", "b", "c", "d", "e"].map((id, at) =>
        newOperation(id, { createdAtMs: noonMs + Math.floor(at / 2) }),
      );
      await addOperations(store, ...made);
      const seen: string[] = [];
      let before: OperationCursor | undefined;
      for (let page = 0; page < 4; page += 1) {
        const found = await store.readModel.operationsPage({ max: 2, ...(before && { before }) });
        seen.push(...found.map((one) => one.id));
        before = found.at(-1) ?? before;
        // What is added meanwhile moves no page.
        await addOperations(store, newOperation(`z${page}`, { createdAtMs: noonMs + minuteMs }));
      }
      expect(seen).toEqual(["e", "d", "c", "b", "a"]);
    });

    test("holds what all the conditions say, and nothing else", async (store) => {
      const [one, other] = [phoneNumber(1), phoneNumber(2)];
      const ticket = ticketOf("A-1");
      const today = { from: "2026-11-25", until: "2026-11-25" };
      await bringTo(store, newOperation("sale", { request: saleOf({ phone: one, ticket }) }), "confirmed");
      await bringTo(
        store,
        newOperation("old", { request: saleOf({ phone: one }), day: "2026-11-24", createdAtMs: noonMs - 1 }),
        "ask",
      );
      await bringTo(
        store,
        newOperation("redeem", {
          request: redeemOf({ phone: other, ticket, walletKey: "w-2" }),
          createdAtMs: noonMs + 1,
        }),
        "confirmed",
      );
      await bringTo(
        store,
        newOperation("correction", { request: correctionOf({ phone: one }), createdAtMs: noonMs + 2 }),
        "rejected",
      );
      expect(await ids(store, {})).toEqual(["correction", "redeem", "sale", "old"]);
      expect(await ids(store, { phone: one })).toEqual(["correction", "sale", "old"]);
      expect(await ids(store, { kind: "sale" })).toEqual(["sale", "old"]);
      expect(await ids(store, { states: ["confirmed", "ask"] })).toEqual(["redeem", "sale", "old"]);
      expect(await ids(store, { states: ["ask", "confirmed"], kind: "sale", max: 1 })).toEqual(["sale"]);
      expect(await ids(store, { states: [] })).toEqual([]);
      expect(await ids(store, { ticketKey: ticketKey(ticket) })).toEqual(["redeem", "sale"]);
      expect(await ids(store, { days: today, states: ["confirmed"], phone: other })).toEqual(["redeem"]);
      expect(await ids(store, { days: { from: "2026-11-24", until: "2026-11-24" } })).toEqual(["old"]);
      const before = { createdAtMs: noonMs + 1, id: "redeem" };
      expect(await ids(store, { states: ["confirmed", "ask", "rejected"], before })).toEqual(["sale", "old"]);
      expect(await ids(store, { phone: one, states: ["rejected", "ask"], before })).toEqual(["old"]);
    });

    test("holds several days, a branch and a person, and what begins with an id or a ticket", async (store) => {
      const dayMs = 24 * 60 * minuteMs;
      const made = [0, 1, 2, 3, 4].map((ago) =>
        newOperation(`d${ago}`, {
          request: saleOf({ ticket: ticketOf(`B-${10 + ago}`) }),
          day: `2026-11-${25 - ago}`,
          createdAtMs: noonMs - ago * dayMs,
          branch: ago % 2 === 0 ? "Centro" : "Norte",
          decider: { ...newOperation("").decider, name: ago < 3 ? "Ana" : "Beto" },
        }),
      );
      await addOperations(store, ...made);
      const days = { from: "2026-11-22", until: "2026-11-24" };
      expect(await ids(store, { days })).toEqual(["d1", "d2", "d3"]);
      expect(await ids(store, { days, states: ["ready"], kind: "sale" })).toEqual(["d1", "d2", "d3"]);
      expect(await ids(store, { days, before: { createdAtMs: noonMs - dayMs, id: "d1" } })).toEqual(["d2", "d3"]);
      expect(await ids(store, { days, branch: "Norte" })).toEqual(["d1", "d3"]);
      expect(await ids(store, { days, cashier: "Beto" })).toEqual(["d3"]);
      expect(await ids(store, { phone: saleOf().phone, branch: "Centro", cashier: "Ana" })).toEqual(["d0", "d2"]);
      const times = [noonMs, noonMs - 3 * dayMs, noonMs - 4 * dayMs];
      expect(await ids(store, { times, days })).toEqual(["d3"]);
      expect(await ids(store, { times, states: ["ready"], cashier: "Beto" })).toEqual(["d3", "d4"]);
      expect(await ids(store, { times, kind: "redeem" })).toEqual([]);
      const byId = await store.readModel.operationsById({ after: "d1", max: 2 });
      expect(byId.map(({ id }) => id)).toEqual(["d2", "d3"]);
      const beginning = async (wanted: { readonly id?: string; readonly ticketKey?: string }) =>
        (await store.readModel.operationsBeginning({ ...wanted, max: 10 })).map(({ id }) => id).toSorted();
      expect(await beginning({ id: "d" })).toEqual(["d0", "d1", "d2", "d3", "d4"]);
      expect(await beginning({ id: "d3" })).toEqual(["d3"]);
      expect(await beginning({ ticketKey: ticketKey(ticketOf("B-14")) })).toEqual(["d4"]);
      expect(await beginning({ ticketKey: "" })).toEqual([]);
    });
  });

  describe("the story of an operation", () => {
    test("has its audit in order, what its chat was told around it, and what is tied to it", async (store) => {
      const chat = chatNumber(1);
      await store.notify([said(chat, "another sale's summary")], noonMs - 10 * secondMs);
      await addOperations(
        store,
        newOperation("first"),
        newOperation("stranger", { request: saleOf({ phone: phoneNumber(5) }) }),
      );
      await store.notify([said(chatNumber(2), "somebody else's")], noonMs);
      expect(await store.beginSending("first", null, noonMs)).toBe(true);
      const doubt = { doubtedAtMs: noonMs + secondMs, nextAtMs: noonMs };
      await store.moveOperation(
        "first",
        "sending",
        "inDoubt",
        doubt,
        { replies: [said(chat, "no la repitas")] },
        noonMs + secondMs,
      );
      await store.moveOperation("first", "inDoubt", "ask", { nextAtMs: noonMs }, {}, noonMs + minuteMs);
      const endedAtMs = noonMs + 2 * minuteMs;
      const audit = [
        { what: "doubt.registerNow", who: identityOf("telegram", 9), operationId: "first", detail: "again" } as const,
      ];
      const again = newOperation("second", { retryOf: "first", createdAtMs: endedAtMs });
      await store.moveOperation("first", "ask", "humanNot", { endedAtMs }, { audit, operations: [again] }, endedAtMs);
      await addOperations(
        store,
        newOperation("refund", { request: correctionOf(), corrects: "second", createdAtMs: endedAtMs + 1 }),
      );
      await store.notify([{ ...said(chat, "still at it"), about: "first" }], endedAtMs + secondMs);
      await store.notify([said(chat, "another sale's outcome")], endedAtMs + secondMs);
      const replies = await store.nextReplies({ max: 9, nowMs: noonMs, skip: nobody });
      const summary = replies.find((one) => one.chat === chat);
      await store.replyDropped(summary?.id ?? 0, "refused", false, noonMs + 5);

      const story = await store.readModel.storyOf("first");
      expect(story?.operation).toEqual(await store.operation("first"));
      expect(story?.audit.map((one) => one.what)).toEqual([
        "operation.confirmedByPerson",
        "operation.sending",
        "operation.inDoubt",
        "operation.ask",
        "doubt.registerNow",
        "operation.humanNot",
      ]);
      expect(story?.audit.at(-2)).toMatchObject({ who: "telegram:9", detail: "again", chat, atMs: endedAtMs });
      expect(story?.messages.map((one) => [one.text, one.fate])).toEqual([
        ["no la repitas", "open"],
        ["still at it", "open"],
      ]);
      expect(story?.messages[0]).toMatchObject({ createdAtMs: noonMs + secondMs, fate: "open" });
      expect(story?.tied.map(({ tie, operation }) => [tie, operation.id])).toEqual([["retriedBy", "second"]]);
      const second = await store.readModel.storyOf("second");
      expect(second?.tied.map(({ tie, operation }) => [tie, operation.id])).toEqual([
        ["retries", "first"],
        ["correctedBy", "refund"],
      ]);
      const refund = await store.readModel.storyOf("refund");
      expect(refund?.tied.map(({ tie, operation }) => [tie, operation.id])).toEqual([["corrects", "second"]]);
      expect(await store.readModel.storyOf("nobody's")).toBeNull();
    });

    test("has the summary that was confirmed and what was said then, and forgets them with the messages", async (store) => {
      const chat = chatNumber(1);
      await store.accept([textUpdate(1, "a", "venta"), textUpdate(1, "b", "sí")], noonMs, shed);
      const step: Step = ({ entry }) =>
        wordsOf(entry) === "venta"
          ? turned({ session: saleSession(1), replies: [said(chat, "the summary")], gate: 0 })
          : turned({ replies: [said(chat, "going on")], operations: [newOperation("made")] });
      for (let n = 0; n < 2; n += 1) await turn(store, step);
      const texts = async () => (await store.readModel.storyOf("made"))?.messages.map(({ text }) => text);
      expect(await texts()).toEqual(["the summary", "going on"]);
      for (let n = 0; n < 2; n += 1) {
        const [reply] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
        await store.replySent(reply?.id ?? 0, null, noonMs);
      }
      await store.prune(noonMs + 9 * 24 * 60 * minuteMs, false);
      expect(await texts()).toEqual([]);
    });

    test("tells what became of each message, and keeps no file", async (store) => {
      const chat = chatNumber(1);
      await addOperations(store, newOperation("op"));
      const file = { type: "file", name: "a.csv", mime: "text/csv", caption: "El corte", base64: "QQ==" } as const;
      const all = [said(chat, "sent"), { chat, body: file }, said(chat, "refused"), said(chat, "open")];
      await store.notify(
        all.map((one) => ({ ...one, about: "op" })),
        noonMs,
      );
      const next = async () => (await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody }))[0]?.id ?? 0;
      await store.replySent(await next(), "77", noonMs + 1);
      const waiting = (await store.readModel.storyOf("op"))?.messages[1];
      expect(waiting).toMatchObject({ text: "El corte", fate: "open" });
      await store.replySent(await next(), "78", noonMs + 2);
      await store.replyLater(await next(), noonMs);
      await store.replyDropped(await next(), "chat not found", false, noonMs + 3);
      expect((await store.readModel.storyOf("op"))?.messages).toMatchObject([
        { text: "sent", fate: "sent" },
        { text: null, fate: "sent" },
        { text: "refused", fate: "givenUp" },
        { text: "open", fate: "open" },
      ]);
    });
  });
}

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
