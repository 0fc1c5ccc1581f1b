import { describe, expect } from "vitest";
import type { Month } from "../../../src/domain/prices.ts";
import type { ShopDay } from "../../../src/domain/time.ts";
import type { Receipt } from "../../../src/channel/channel.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import type { Identity } from "../../../src/domain/person.ts";
import type { OutboxRow, Store } from "../../../src/store/store.ts";
import {
  addOperations,
  chatNumber,
  nobody,
  newOperation,
  noonMs,
  phoneNumber,
  said,
  saleSession,
  shed,
  textOf,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const dayMs = 24 * 3_600_000;
const failed = (next: "again" | "later" | "hold" | "drop") => ({ next, why: "test" });

function receipt(messageId: string, state: Receipt["state"], more: Partial<Receipt> = {}): Receipt {
  return { messageId, outboxId: null, isLast: true, billed: null, state, ...more };
}

const due = (store: Store, nowMs = noonMs): Promise<readonly OutboxRow[]> =>
  store.nextReplies({ max: 10, nowMs, skip: nobody });

/** Sends a message of the first chat; gives its id. */
async function sent(store: Store, text: string, messageId: string): Promise<number> {
  await store.notify([said(chatNumber(1), text)], noonMs);
  const [row] = await due(store);
  await store.replySent(row?.id ?? 0, messageId, noonMs);
  return row?.id ?? 0;
}

/** A summary that was accepted, as `m1`. */
async function gate(store: Store): Promise<number> {
  await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
  await turnOf(store, ({ entry }) =>
    turned({ session: saleSession(7), replies: [said(entry.chat, "¿confirmas?")], gate: 0, asks: [0] }),
  );
  const [row] = await due(store);
  await store.replySent(row?.id ?? 0, "m1", noonMs);
  return row?.id ?? 0;
}

async function confirms(store: Store): Promise<{ readonly afterGate: boolean; readonly gateStands: boolean }> {
  await store.accept([textUpdate(1, `sí ${Math.random()}`, "sí")], noonMs, shed);
  const { afterGate, gateStands } = await turnOf(store, () => turned({ session: "same" }));
  return { afterGate, gateStands };
}

/** What a network says of a message after it has accepted it. */
export function receiptContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("receipts: a message that failed later", () => {
    test("is sent again after a pause, and only once however often that is said", async (store) => {
      const id = await sent(store, "a", "m1");
      const again = [receipt("m1", failed("again"))];
      expect(await store.receipts(again, noonMs)).toEqual([{ outboxId: id, next: "again", why: "test" }]);
      expect(await store.receipts(again, noonMs)).toEqual([]);
      expect(await due(store)).toEqual([]);
      expect((await due(store, noonMs + 60_000)).map(textOf)).toEqual(["a"]);
      await store.replySent(id, "m2", noonMs);
      expect(await store.receipts(again, noonMs)).toEqual([]);
      expect(await due(store, noonMs + 60_000)).toEqual([]);
    });

    test("is given up after it failed often", async (store) => {
      const id = await sent(store, "a", "m0");
      for (let n = 0; n < 10; n++) {
        await store.receipts([receipt(`m${n}`, failed("again"))], noonMs);
        if ((await due(store, noonMs + 2 * 3_600_000)).length === 0) return expect(n).toBe(5);
        const isEarly = (await due(store, noonMs + 15_000 * 4 ** n - 1)).length > 0;
        expect([n, isEarly]).toEqual([n, false]);
        await store.replySent(id, `m${n + 1}`, noonMs);
      }
      throw new Error("It never ends");
    });

    test("is never given up for what stops the number, which counts as no attempt", async (store) => {
      const id = await sent(store, "a", "m0");
      for (let n = 0; n < 30; n++) {
        await store.receipts([receipt(`m${n}`, failed("later"))], noonMs);
        expect(await due(store)).toEqual([]);
        expect((await due(store, noonMs + 15_000)).map((row) => [textOf(row), row.attempts])).toEqual([["a", 0]]);
        await store.replySent(id, `m${n + 1}`, noonMs);
      }
      expect(await store.receipts([receipt("m30", failed("again"))], noonMs)).toMatchObject([{ next: "again" }]);
    });

    testAgain("waits with all behind it until its person writes, and does not count as work", async (store, again) => {
      await sent(store, "a", "m1");
      await store.receipts([receipt("m1", failed("hold"))], noonMs);
      await store.notify([said(chatNumber(1), "b"), said(chatNumber(2), "c")], noonMs);
      const later = again();
      for (const one of [store, later]) {
        expect((await due(one, noonMs + 10 * 86_400_000)).map(textOf)).toEqual(["c"]);
        expect((await one.pending()).outbox).toBe(1);
      }
      // Told by the network, or written too long ago: no word to which it would deliver.
      await later.accept([textUpdate(1, "w", "hola")], noonMs, shed);
      await turnOf(later, () => turned({ isNoWord: true }));
      expect((await due(later)).map(textOf)).toEqual(["c"]);
      await later.accept([textUpdate(1, "x", "hola")], noonMs, shed);
      await turnOf(later, () => turned({}));
      expect((await due(later)).map(textOf)).toEqual(["a", "c"]);
    });

    testAgain("waits where it is an outcome, and is told on its person's other network once", async (store, again) => {
      const [phone, elsewhere] = [phoneNumber(1), chatKey("whatsapp-cloud", "MX.1")];
      const person = { phone, name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false };
      for (const chat of [chatNumber(1), elsewhere]) {
        await store.accept([textUpdate(1, chat, "hola")], noonMs, shed);
        await turnOf(store, () => turned({ person: { ...person, chat, identity: chat as string as Identity } }));
      }
      await addOperations(store, newOperation("op"));
      await store.notify([said(chatNumber(1), "menu"), { ...said(chatNumber(1), "done"), about: "op" }], noonMs);
      const unreached = async (one: Store) => {
        const [row] = await due(one);
        return [row && textOf(row), await one.replyUnreached(row?.id ?? 0, "test", noonMs)];
      };
      expect(await unreached(store)).toEqual(["menu", false]);
      expect(await unreached(store)).toEqual(["done", true]);
      const later = again();
      expect((await due(later)).map((row) => [row.chat, textOf(row)])).toEqual([[elsewhere, "done"]]);
      expect(await unreached(later)).toEqual(["done", true]);
      expect(await later.heldChats()).toHaveLength(2);
      // The same message on either network is known to both.
      expect(await due(later, noonMs + dayMs)).toEqual([]);
    });

    test("need not wait for its person who has written since it was sent; but not for ever", async (store) => {
      const id = await sent(store, "a", "m0");
      await store.accept([textUpdate(1, "w", "hola")], noonMs + 1, shed);
      await turnOf(store, () => turned({ isNoWord: true }));
      await store.accept([textUpdate(2, "x", "hola")], noonMs + 1, shed);
      expect(await store.receipts([receipt("m0", failed("hold"))], noonMs + 2)).toMatchObject([{ next: "hold" }]);
      await store.accept([textUpdate(1, "y", "hola")], noonMs + 3, shed);
      await store.replySent(id, "m1", noonMs + 4);
      await store.accept([textUpdate(1, "z", "hola")], noonMs + 5, shed);
      for (let n = 1; n < 10; n++) {
        const [what] = await store.receipts([receipt(`m${n}`, failed("hold"))], noonMs + 6);
        if (what?.next === "hold") return expect(n).toBe(5);
        expect((await due(store, noonMs + 6)).map(textOf)).toEqual(["a"]);
        // By a clock that was set back since they wrote.
        await store.replySent(id, `m${n + 1}`, noonMs + 4);
      }
      throw new Error("It never ends");
    });

    test("need not wait for its person who writes in the moment in which that is told", async (store) => {
      await sent(store, "a", "m1");
      const writes = store.accept([textUpdate(1, "x", "hola")], noonMs + 1, shed);
      const [[told]] = await Promise.all([store.receipts([receipt("m1", failed("hold"))], noonMs + 1), writes]);
      expect(told?.next).toBe("again");
      expect((await due(store, noonMs + 60_000)).map(textOf)).toEqual(["a"]);
    });

    test("may be held without having been sent; a message that came before changes nothing", async (store) => {
      await store.accept([textUpdate(1, "x", "hola")], noonMs, shed);
      await turnOf(store, () => turned({}));
      await store.notify([said(chatNumber(1), "a")], noonMs);
      await store.replyHeld((await due(store))[0]?.id ?? 0);
      await store.accept([textUpdate(1, "x", "hola")], noonMs, shed);
      expect(await due(store)).toEqual([]);
      await store.accept([textUpdate(1, "y", "hola")], noonMs, shed);
      await turnOf(store, () => turned({}));
      expect((await due(store)).map(textOf)).toEqual(["a"]);
    });

    test("has failed although its answer comes after that was told", async (store) => {
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      await turnOf(store, ({ entry }) =>
        turned({ session: saleSession(7), replies: [said(entry.chat, "¿confirmas?")], gate: 0, asks: [0] }),
      );
      const outboxId = (await due(store))[0]?.id ?? 0;
      await store.receipts([receipt("m1", failed("again"), { outboxId })], noonMs);
      await store.replySent(outboxId, "m1", noonMs);
      const again = await due(store, noonMs + 60_000);
      expect(again.map((row) => [textOf(row), row.attempts])).toEqual([["¿confirmas?", 1]]);
      expect((await confirms(store)).afterGate).toBe(false);
      await store.receipts([receipt("m2", failed("hold"), { outboxId })], noonMs);
      await store.replySent(outboxId, "m2", noonMs);
      expect(await due(store, noonMs + 60_000)).toEqual([]);
    });

    test("confirms nothing any more: given up, it does not stand; sent again, it stands and is not accepted", async (store) => {
      const id = await gate(store);
      expect(await confirms(store)).toEqual({ afterGate: true, gateStands: true });
      await store.receipts([receipt("m1", failed("again"))], noonMs);
      expect(await confirms(store)).toEqual({ afterGate: false, gateStands: true });
      await store.replySent(id, "m2", noonMs);
      expect((await confirms(store)).afterGate).toBe(true);
      await store.receipts([receipt("m2", failed("drop"))], noonMs);
      expect(await confirms(store)).toEqual({ afterGate: false, gateStands: false });
    });

    test("has not failed when it was delivered, whichever is said first", async (store) => {
      await sent(store, "a", "m1");
      expect(await store.receipts([receipt("m1", "delivered"), receipt("m1", failed("again"))], noonMs)).toEqual([]);
      await sent(store, "b", "m2");
      await store.receipts([receipt("m2", failed("again"))], noonMs);
      await store.receipts([receipt("m2", "accepted")], noonMs);
      expect((await due(store, noonMs + 60_000)).map(textOf)).toEqual(["b"]);
      await store.receipts([receipt("m2", "delivered")], noonMs);
      expect(await due(store, noonMs + 60_000)).toEqual([]);
    });

    test("keeps a file until it was delivered, where that is told", async (store) => {
      const file = { type: "file", name: "a.csv", mime: "text/csv", caption: "a", base64: "YQ==" } as const;
      const chat = chatKey("whatsapp-cloud", "MX.1");
      await store.notify([{ chat, body: file }], noonMs);
      const [row] = await due(store);
      await store.replySent(row?.id ?? 0, "m1", noonMs);
      await store.receipts([receipt("m1", failed("again"))], noonMs);
      expect((await due(store, noonMs + 60_000))[0]?.body).toEqual(file);
      await store.replySent(row?.id ?? 0, "m2", noonMs);
      await store.receipts([receipt("m2", "delivered")], noonMs);
      expect(store.whatsapp.outgoing(row?.id ?? 0)).toBe(null);
    });
  });

  describe("receipts: a message that failed later, where it has the same id when it is sent again", () => {
    const chat = chatKey("whatsapp", "1");
    const send = async (store: Store) => {
      await store.notify([said(chat, "a")], noonMs);
      return (await due(store))[0]?.id ?? 0;
    };

    test("is sent by the next attempt", async (store) => {
      const id = await send(store);
      await store.replySent(id, "m1", noonMs);
      expect(
        await store.receipts([receipt("m1", failed("again"), { outboxId: id, isLast: false })], noonMs),
      ).toHaveLength(1);
      await store.replySent(id, "m1", noonMs);
      expect(await due(store, noonMs + dayMs)).toEqual([]);
    });

    test("is not sent by the answer that comes after it has failed, and is by the next attempt", async (store) => {
      const id = await send(store);
      await store.receipts([receipt("m1", failed("again"), { outboxId: id, isLast: false })], noonMs);
      await store.replySent(id, "m1", noonMs);
      expect(await due(store, noonMs + dayMs)).toHaveLength(1);
      await store.replySent(id, "m1", noonMs);
      expect(await due(store, noonMs + dayMs)).toEqual([]);
    });

    test("is given up after six attempts", async (store) => {
      const id = await send(store);
      const fates: string[] = [];
      for (let attempt = 0; attempt < 8; attempt++) {
        await store.replySent(id, "m1", noonMs);
        const [one] = await store.receipts([receipt("m1", failed("again"), { outboxId: id, isLast: false })], noonMs);
        fates.push(one?.next ?? "nothing");
      }
      expect(fates).toEqual(["again", "again", "again", "again", "again", "drop", "nothing", "nothing"]);
      expect(await due(store, noonMs + dayMs)).toEqual([]);
    });
  });

  describe("receipts: a message whose answer was lost", () => {
    test("was sent, as its data tells, and gates the answers from then on", async (store) => {
      await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
      await turnOf(store, ({ entry }) =>
        turned({ session: saleSession(7), replies: [said(entry.chat, "¿confirmas?")], gate: 0, asks: [0] }),
      );
      const [row] = await due(store);
      const outboxId = row?.id ?? 0;
      await store.replyLater(outboxId, noonMs + 15_000);
      expect((await confirms(store)).afterGate).toBe(false);
      await store.receipts([receipt("m1", "accepted", { outboxId })], noonMs);
      expect(await due(store, noonMs + 60_000)).toEqual([]);
      expect((await confirms(store)).afterGate).toBe(true);
    });

    test("is not sent by a part of it alone, nor known by the data of another database", async (store) => {
      await store.notify([said(chatNumber(1), "a")], noonMs);
      const outboxId = (await due(store))[0]?.id ?? 0;
      await store.receipts([receipt("m1", "accepted", { outboxId, isLast: false })], noonMs);
      await store.receipts([receipt("m2", "accepted", { outboxId: outboxId + 1 }), receipt("m3", "accepted")], noonMs);
      expect((await due(store)).map(textOf)).toEqual(["a"]);
    });
  });

  describe("receipts: what is billed", () => {
    test("is counted once for each message, by category", async (store) => {
      await sent(store, "a", "m1");
      await sent(store, "b", "m2");
      const service = { billed: "service" };
      await store.receipts([receipt("m1", "accepted", service), receipt("m1", "delivered", service)], noonMs);
      await store.receipts([receipt("m1", "delivered"), receipt("m2", "accepted", { billed: "utility" })], noonMs);
      await store.receipts([receipt("m1", "accepted", service)], noonMs);
      const { billed } = await store.readModel.figures(noonMs);
      expect(billed).toEqual({ service: 1, utility: 1 });
      expect(await store.billed(noonMs)).toEqual(billed);
      expect(await store.billed(noonMs + 31 * 24 * 3_600_000)).toEqual({});
    });
  });

  describe("what is billed", () => {
    test("counts in the month of its receipt, whenever that comes", async (store) => {
      await sent(store, "a", "m1");
      await sent(store, "b", "m2");
      const before = Date.UTC(2026, 9, 31, 23, 59);
      await store.receipts([receipt("m1", "accepted", { billed: "service", atMs: before })], noonMs);
      await store.receipts([receipt("m2", "accepted", { billed: "service", atMs: noonMs })], noonMs);
      expect([await store.billed(before), await store.billed(noonMs)]).toEqual([{ service: 1 }, { service: 1 }]);
    });
  });

  describe("messages that are told until somebody has them", () => {
    const notice = (today: string) => ({ key: "limit", within: "2026-11" as Month, today: today as ShopDay });
    const cloud = [chatKey("whatsapp-cloud", "MX.1"), chatKey("whatsapp-cloud", "MX.2")];
    const told = (store: Store, today: string, chats = cloud, nowMs = noonMs) =>
      store.notifyUntilTold(
        notice(today),
        chats.map((chat) => said(chat, today)),
        nowMs,
      );
    /** The network takes what is due; gives what it says and the ids. */
    const takeAll = async (store: Store) => {
      const rows = await due(store);
      for (const { id } of rows) await store.replySent(id, `m${id}`, noonMs);
      return { ids: rows.map(({ id }) => `m${id}`), texts: rows.map(textOf) };
    };

    test("are told once more a day while all of them were given up", async (store) => {
      const days = ["2026-11-27", "2026-11-27", "2026-11-28", "2026-11-29"];
      const texts: string[][] = [];
      for (const day of days) {
        expect(await told(store, day)).toBe(false);
        const taken = await takeAll(store);
        texts.push(taken.texts);
        await store.receipts(
          taken.ids.map((id) => receipt(id, failed("drop"))),
          noonMs,
        );
      }
      expect(texts).toEqual([[days[0], days[0]], [], [days[2], days[2]], [days[3], days[3]]]);
    });

    test("are told again to whom they were given up, and not to whom they are under way; over when one was delivered", async (store) => {
      await told(store, "2026-11-27");
      const { ids } = await takeAll(store);
      await store.receipts([receipt(ids[0] ?? "", failed("drop"))], noonMs);
      expect(await told(store, "2026-11-28", cloud, noonMs + dayMs - 1)).toBe(false);
      expect((await due(store)).map(({ chat }) => chat)).toEqual([cloud[0]]);
      expect(await told(store, "2026-11-29", cloud, noonMs + dayMs)).toBe(false);
      expect((await due(store)).map(({ chat }) => chat)).toEqual(cloud);
      await store.receipts([receipt(ids[1] ?? "", "delivered")], noonMs);
      expect(await told(store, "2026-11-29")).toBe(true);
      await store.prune(noonMs + 60 * dayMs, false);
      expect(await told(store, "2026-11-30")).toBe(true);
    });

    test("are over at once where the network does not say that a message failed later", async (store) => {
      const chats = [chatKey("telegram", 7)];
      expect(await told(store, "2026-11-27", [])).toBe(false);
      expect(await told(store, "2026-11-27", chats)).toBe(false);
      await takeAll(store);
      expect([await told(store, "2026-11-27", chats), await due(store)]).toEqual([true, []]);
    });
  });

  describe("messages that are told once", () => {
    test("in a day or in a month: neither ends the other", async (store) => {
      const [day, next, month] = ["2026-11-27", "2026-11-28", "2026-11" as Month];
      const tell = (key: string, within: string) =>
        store.notifyOnce(key, within, [said(chatNumber(1), `${key} ${within}`)], noonMs);
      const all = [
        await tell("a", day),
        await tell("b", month),
        await tell("a", day),
        await tell("a", next),
        await tell("b", month),
        await tell("a", next),
        await tell("b", "2026-12"),
      ];
      expect(all).toEqual([true, true, false, true, false, false, true]);
      const texts: string[] = [];
      for (let [row] = await due(store); row !== undefined; [row] = await due(store)) {
        texts.push(textOf(row));
        await store.replySent(row.id, null, noonMs);
      }
      expect(texts).toEqual(["a 2026-11-27", "b 2026-11", "a 2026-11-28", "b 2026-12"]);
    });
  });
}
