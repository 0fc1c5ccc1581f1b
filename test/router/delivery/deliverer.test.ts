import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Channel, Delivery, Outgoing } from "../../../src/channel/channel.ts";
import type { Clock } from "../../../src/clock.ts";
import { chatChannel, chatKey, type ChannelName } from "../../../src/domain/chat.ts";
import type { Log } from "../../../src/log.ts";
import { Deliverer, mostPerChannel } from "../../../src/router/deliverer.ts";
import type { Ports } from "../../../src/router/ports.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import type { Store } from "../../../src/store/store.ts";
import { noonMs, said } from "../../store/store-kit.ts";

const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
let nowMs = noonMs;
const clock: Clock = {
  nowMs: () => nowMs,
  monotonicMs: () => 0,
  steady: () => ({ epoch: "boot", ms: 0 }),
  random: () => 0.5,
  after: () => () => {},
  reached() {},
};

/** A channel that takes messages and says nothing of them until it is let. */
class Slow {
  readonly sent: Outgoing[] = [];
  readonly name: ChannelName;
  #let: (() => void)[] = [];

  constructor(name: ChannelName) {
    this.name = name;
  }

  send(message: Outgoing): Promise<Delivery> {
    this.sent.push(message);
    return new Promise((resolve) => this.#let.push(() => resolve({ type: "sent", messageId: null })));
  }

  letGo(): void {
    for (const go of this.#let.splice(0)) go();
  }
}

let store: Store;
let deliverer: Deliverer;
let channels: { readonly [name in "telegram" | "whatsapp"]: Slow };

beforeEach(() => {
  nowMs = noonMs;
  store = memoryStore({
    calledOff: ({ chat }) => ({ replies: [said(chat, "taken")] }),
  });
  channels = { telegram: new Slow("telegram"), whatsapp: new Slow("whatsapp") };
  const parts = new Map(Object.entries(channels) as unknown as [ChannelName, Channel][]);
  deliverer = new Deliverer({ store, clock, log: quietLog, channels: parts } as unknown as Ports, {
    asked: async () => {},
    held: () => {},
    isSpent: () => false,
  });
});
afterEach(async () => {
  const stopped = deliverer.stop();
  for (const channel of Object.values(channels)) channel.letGo();
  await stopped;
  await store.close();
});

async function look(): Promise<void> {
  deliverer.loop.wake();
  while (!deliverer.loop.quiet) await new Promise((resolve) => setImmediate(resolve));
}

describe("the deliverer", () => {
  it("sends on one channel while another is slow with more chats than it is given at once", async () => {
    const chats = Array.from({ length: mostPerChannel + 100 }, (_, at) => chatKey("whatsapp", at + 1));
    await store.notify(
      [...chats, chatKey("telegram", 7)].map((chat) => said(chat, "hola")),
      noonMs,
    );
    await look();
    expect(channels.whatsapp.sent).toHaveLength(mostPerChannel);
    expect(channels.telegram.sent.map(({ chat }) => chat)).toEqual(["telegram:7"]);
    expect(channels.whatsapp.sent.every(({ chat }) => chatChannel(chat) === "whatsapp")).toBe(true);
  });

  it("asks for nothing while it could send nothing, and for more when the first has gone", async () => {
    const chats = (["whatsapp", "telegram"] as const).flatMap((name) =>
      Array.from({ length: mostPerChannel + 2 }, (_, at) => chatKey(name, at + 1)),
    );
    await store.notify(
      chats.map((chat) => said(chat, "hola")),
      noonMs,
    );
    await look();
    const asked = vi.spyOn(store, "nextReplies");
    await look();
    expect(asked).not.toHaveBeenCalled();
    channels.telegram.letGo();
    await vi.waitFor(() => expect(channels.telegram.sent).toHaveLength(mostPerChannel + 2));
    expect(channels.whatsapp.sent).toHaveLength(mostPerChannel);
    // One commit has freed all lanes: once for all of them.
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe("a message that is refused by a code that is not known", () => {
  const chat = chatKey("telegram", 7);
  const others = chatKey("telegram", 8);
  const hourMs = 3_600_000;
  /** Lets time pass until the next message is due. */
  const refuseAll = (delivery: Delivery) => {
    const tried: number[] = [];
    channels.telegram.send = async (message) => {
      if (message.chat !== chat) return { type: "sent", messageId: null };
      channels.telegram.sent.push(message);
      tried.push(nowMs - noonMs);
      return delivery;
    };
    return tried;
  };
  const lookToTheEnd = async () => {
    await look();
    while (!deliverer.quiet) await new Promise((resolve) => setImmediate(resolve));
  };
  const passUntil = async (untilMs: number) => {
    for (;;) {
      await lookToTheEnd();
      const dueMs = await store.nextDueMs(nowMs);
      if (dueMs === null || dueMs > untilMs) return;
      nowMs = dueMs;
    }
  };
  const refusal = { type: "failed", why: "Meta refused it: 777", retryAfterMs: 15_000, isRefusal: true } as const;

  it("is sent again with growing pauses for a day, and then given up: what comes after it in its chat is sent", async () => {
    const tried = refuseAll(refusal);
    await store.notify([said(chat, "a"), said(others, "b")], noonMs);
    await passUntil(noonMs + 23 * hourMs);
    expect(tried.slice(0, 6)).toEqual([0, 15_000, 30_000, 60_000, 120_000, 240_000]);
    expect(tried.length).toBeGreaterThan(100);
    expect(tried.length).toBeLessThan(200);
    expect((await store.pending()).outbox).toBe(1);
    await passUntil(noonMs + 48 * hourMs);
    expect((await store.pending()).outbox).toBe(0);
    expect(tried.at(-1)).toBeLessThan(25 * hourMs);
  });

  it("waits as long as its network asks", async () => {
    const tried = refuseAll({ ...refusal, retryAfterMs: hourMs });
    await store.notify([said(chat, "a")], noonMs);
    await passUntil(noonMs + 2 * hourMs);
    expect(tried).toEqual([0, hourMs, 2 * hourMs]);
  });

  it("is not given up where the program was off that day, before it was tried some times", async () => {
    const tried = refuseAll(refusal);
    await store.notify([said(chat, "a")], noonMs);
    await lookToTheEnd();
    nowMs += 48 * hourMs;
    await lookToTheEnd();
    expect([tried.length, (await store.pending()).outbox]).toEqual([2, 1]);
  });

  it("what failed without an answer is never given up", async () => {
    const tried = refuseAll({ type: "failed", why: "a reset" });
    await store.notify([said(chat, "a")], noonMs);
    await passUntil(noonMs + 30 * hourMs);
    expect([tried.length > 1_000, (await store.pending()).outbox]).toEqual([true, 1]);
  });
});
