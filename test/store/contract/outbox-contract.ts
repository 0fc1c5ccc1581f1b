import { describe, expect } from "vitest";
import type { ChatKey } from "../../../src/domain/chat.ts";
import type { OutboxRow, Store } from "../../../src/store/store.ts";
import { chatNumber, dayMs, minuteMs, nobody, noonMs, said, textOf } from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

async function say(store: Store, ...messages: readonly (readonly [chat: number, text: string])[]): Promise<void> {
  await store.notify(
    messages.map(([chat, text]) => said(chatNumber(chat), text)),
    noonMs,
  );
}

function next(
  store: Store,
  nowMs = noonMs,
  skip: ReadonlySet<ChatKey> = nobody,
  max = 100,
): Promise<readonly OutboxRow[]> {
  return store.nextReplies({ max, nowMs, skip });
}

async function texts(store: Store, nowMs = noonMs, skip: ReadonlySet<ChatKey> = nobody): Promise<string[]> {
  return (await next(store, nowMs, skip)).map(textOf);
}

async function idOf(store: Store, text: string, nowMs = noonMs): Promise<number> {
  const row = (await next(store, nowMs)).find((one) => textOf(one) === text);
  if (!row) throw new Error(`"${text}" is not to be sent now`);
  return row.id;
}

export function outboxContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);
  describe("the outbox", () => {
    test("gives the first message of every chat, and the next when that was sent", async (store) => {
      await say(store, [1, "a1"], [2, "b1"], [1, "a2"], [2, "b2"]);
      expect(await texts(store)).toEqual(["a1", "b1"]);
      await store.replySent(await idOf(store, "a1"), "m1", noonMs);
      expect(await texts(store)).toEqual(["b1", "a2"]);
      await store.replySent(await idOf(store, "a2"), "m2", noonMs);
      expect(await texts(store)).toEqual(["b1"]);
    });

    test("gives a message with what is needed to send it", async (store) => {
      const body = { type: "text", text: "hola", buttons: [{ label: "Sí", data: "1:sí" }], askContact: true } as const;
      await store.notify([{ chat: chatNumber(1), body }], noonMs);
      const [row] = await next(store);
      expect(row).toEqual({ id: row?.id, chat: chatNumber(1), body, attempts: 0, refusedAtMs: null, gate: false });
    });

    test("gives no more than asked, and looks past the chats to be skipped", async (store) => {
      await say(store, [1, "a"], [2, "b"], [3, "c"], [4, "d"]);
      const rows = await next(store, noonMs, new Set([chatNumber(1), chatNumber(2)]), 1);
      expect(rows.map(textOf)).toEqual(["c"]);
    });

    test("waits with a message that was put off, and with all behind it in that chat", async (store) => {
      await say(store, [1, "a1"], [1, "a2"], [2, "b1"]);
      const id = await idOf(store, "a1");
      await store.replyLater(id, noonMs + minuteMs);
      expect(await texts(store)).toEqual(["b1"]);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + minuteMs);
      expect(await texts(store, noonMs + minuteMs - 1)).toEqual(["b1"]);
      expect(await texts(store, noonMs + minuteMs)).toEqual(["a1", "b1"]);
      const [row] = await next(store, noonMs + minuteMs);
      expect(row).toMatchObject({ id, attempts: 1 });
    });

    test("drops one message, or all that waits for a chat that is gone", async (store) => {
      await say(store, [1, "a1"], [1, "a2"], [1, "a3"], [2, "b1"]);
      await store.replyDropped(await idOf(store, "a1"), "refused", false, noonMs);
      expect(await texts(store)).toEqual(["a2", "b1"]);
      await store.replyDropped(await idOf(store, "a2"), "blocked", true, noonMs);
      expect(await texts(store)).toEqual(["b1"]);
      expect((await store.pending()).outbox).toBe(1);
      await say(store, [1, "a4"]);
      expect(await texts(store)).toEqual(["b1", "a4"]);
    });

    test("takes no second word on a message that has ended", async (store) => {
      await say(store, [1, "a1"], [1, "a2"]);
      const id = await idOf(store, "a1");
      await store.replySent(id, "m1", noonMs);
      await store.replyLater(id, noonMs);
      await store.replyDropped(id, "late", false, noonMs);
      expect(await texts(store)).toEqual(["a2"]);
    });

    testAgain("sends again after a crash what is not known to be sent", async (store, again) => {
      await say(store, [1, "sent"], [1, "perhaps sent"], [1, "waits"]);
      await store.replySent(await idOf(store, "sent"), "m1", noonMs);
      const later = again();
      await later.recover(() => ({ to: "inDoubt", changes: {}, consequences: {} }), noonMs);
      expect(await texts(later)).toEqual(["perhaps sent"]);
    });

    testAgain("remembers when a message was first refused, until it is accepted", async (store, again) => {
      await say(store, [1, "a"]);
      const id = await idOf(store, "a");
      expect((await next(store))[0]).toMatchObject({ attempts: 0, refusedAtMs: null });
      await store.replyRefused(id, noonMs + 1, noonMs);
      await store.replyRefused(id, noonMs + minuteMs, noonMs + 5);
      expect((await next(store, noonMs + minuteMs - 1)).length).toBe(0);
      const [row] = await next(store, noonMs + minuteMs);
      expect(row).toMatchObject({ id, attempts: 2, refusedAtMs: noonMs });
      const later = again();
      expect((await next(later, noonMs + minuteMs))[0]).toMatchObject({ id, attempts: 2, refusedAtMs: noonMs });
      await later.replySent(id, "m1", noonMs);
      const why = { next: "again", why: "test" } as const;
      await later.receipts([{ messageId: "m1", outboxId: id, isLast: true, billed: null, state: why }], noonMs);
      expect((await next(later, noonMs + dayMs))[0]).toMatchObject({ id, refusedAtMs: null });
    });

    test("counts what was tried, and not what the network asked to wait with", async (store) => {
      await say(store, [1, "a"]);
      const id = await idOf(store, "a");
      await store.replyLater(id, noonMs);
      await store.replyLater(id, noonMs, true);
      expect((await next(store))[0]?.attempts).toBe(1);
    });

    test("forgets what was sent eight days ago, and nothing that waits", async (store) => {
      await say(store, [1, "sent"], [2, "waits"]);
      await store.replySent(await idOf(store, "sent"), "m1", noonMs);
      await store.prune(noonMs + 30 * dayMs, false);
      expect(await texts(store)).toEqual(["waits"]);
    });
  });

  describe("background messages", () => {
    const commands = { type: "commands", role: "cashier" } as const;
    const removal = { type: "remove", messageId: "m1" } as const;
    const background = async (store: Store, nowMs = noonMs, skip: ReadonlySet<number> = nobody) =>
      (await store.nextBackgroundMessages({ max: 10, nowMs, skip })).map(({ body }) => body.type);

    test("are no messages, and no message waits for one", async (store) => {
      await store.notify([{ chat: chatNumber(1), body: commands }], noonMs);
      await say(store, [1, "a1"]);
      expect(await texts(store)).toEqual(["a1"]);
      expect(await background(store)).toEqual(["commands"]);
      expect((await store.pending()).outbox).toBe(1);
    });

    test("come in their time, removals first, until they are sent or given up", async (store) => {
      await store.notify([{ chat: chatNumber(1), body: commands }], noonMs);
      await say(store, [1, "a1"]);
      await store.replySent(
        await idOf(store, "a1"),
        "m1",
        noonMs,
        [{ chat: chatNumber(1), body: removal }],
        noonMs + minuteMs,
      );
      expect(await background(store)).toEqual(["commands"]);
      expect(await store.nextDueMs(noonMs)).toBe(noonMs + minuteMs);
      const due = noonMs + minuteMs;
      expect(await background(store, due)).toEqual(["remove", "commands"]);
      const [first, second] = await store.nextBackgroundMessages({ max: 10, nowMs: due, skip: nobody });
      expect(await background(store, due, new Set([first?.id ?? 0]))).toEqual(["commands"]);
      await store.replySent(first?.id ?? 0, null, due);
      await store.replyLater(second?.id ?? 0, due + minuteMs);
      expect(await background(store, due)).toEqual([]);
      expect(await background(store, due + minuteMs)).toEqual(["commands"]);
      await store.replyDropped(second?.id ?? 0, "refused", false, due);
      expect(await background(store, due + minuteMs)).toEqual([]);
    });
  });

  describe("whoever subscribed", () => {
    test("is woken after a commit, with the kinds of work it made, until it says stop", async (store) => {
      const woken: string[][] = [];
      const stop = store.subscribe((work) => woken.push([...work].sort()));
      await say(store, [1, "a"]);
      expect(woken).toEqual([["outbox"]]);
      await Promise.all([say(store, [1, "b"]), store.directoryTried(noonMs)]);
      expect(woken).toEqual([["outbox"], ["directory", "outbox"]]);
      await store.prune(noonMs, false);
      stop();
      await say(store, [1, "c"]);
      expect(woken).toHaveLength(2);
    });
  });
}
