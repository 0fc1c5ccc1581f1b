import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "../../../src/clock.ts";
import type { Log } from "../../../src/log.ts";
import { Ticker } from "../../../src/router/loop.ts";
import type { Ports } from "../../../src/router/ports.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import type { Store } from "../../../src/store/store.ts";
import { chatNumber, noonMs, said } from "../../store/store-kit.ts";

const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

let nowMs: number;
let armed: { readonly delayMs: number; readonly run: () => void }[];
let wakes: number;
let store: Store;
let ticker: Ticker;

/** A clock whose timers go off only by hand: a busy event loop is late with them. */
const clock: Clock = {
  nowMs: () => nowMs,
  monotonicMs: () => nowMs,
  steady: () => ({ epoch: "boot", ms: nowMs }),
  random: () => 0.5,
  after(delayMs, run) {
    const timer = { delayMs, run };
    armed.push(timer);
    return () => void (armed = armed.filter((one) => one !== timer));
  },
  reached() {},
};

beforeEach(() => {
  nowMs = noonMs;
  armed = [];
  wakes = 0;
  store = memoryStore({
    calledOff: ({ chat }) => ({ replies: [said(chat, "taken")] }),
  });
  ticker = new Ticker({ store, clock, log: quietLog } as unknown as Ports, () => void wakes++);
});
afterEach(async () => {
  await ticker.stop();
  await store.close();
});

/** One message, put off until then. */
async function putOff(untilMs: number, chat = 1): Promise<void> {
  await store.notify([said(chatNumber(chat), "hola")], nowMs);
  const [row] = await store.nextReplies({ max: 1, nowMs, skip: new Set() });
  await store.replyLater(row?.id ?? 0, untilMs);
}

async function look(): Promise<void> {
  ticker.loop.wake();
  while (!ticker.loop.quiet) await new Promise((resolve) => setImmediate(resolve));
}

describe("the ticker", () => {
  it("waits for the next row that is due", async () => {
    await putOff(noonMs + 5_000);
    await look();
    expect(armed.map((timer) => timer.delayMs)).toEqual([5_000]);
    expect(wakes).toBe(0);
  });

  it("wakes everyone for what is due, though it was woken by something else before its timer went off", async () => {
    await putOff(noonMs + 5_000);
    await look();
    nowMs += 5_002;
    await look();
    expect(wakes).toBe(1);
    expect(armed.length).toBe(1);
  });

  it("wakes once for a row that stays due: whoever is to take it may not be able to", async () => {
    await putOff(noonMs + 5_000);
    nowMs += 5_000;
    await look();
    await look();
    nowMs += 1;
    await look();
    expect(wakes).toBe(1);
  });

  it("is no worse off for a clock that is set back", async () => {
    await putOff(noonMs + 5_000);
    nowMs += 6_000;
    await look();
    nowMs = noonMs;
    await putOff(noonMs + 1_000, 2);
    await look();
    expect(armed.at(-1)?.delayMs).toBe(1_000);
    nowMs = noonMs + 1_000;
    await look();
    expect(wakes).toBe(2);
  });

  it("tries again after an error", async () => {
    let fails = true;
    const failing: Store = {
      ...store,
      nextDueMs: (atMs) => (fails ? Promise.reject(new Error("the disk is full")) : store.nextDueMs(atMs)),
    };
    ticker = new Ticker({ store: failing, clock, log: quietLog } as unknown as Ports, () => void wakes++);
    await putOff(noonMs + 5_000);
    await look();
    fails = false;
    const [again] = armed;
    nowMs += again?.delayMs ?? 0;
    armed = [];
    again?.run();
    await look();
    expect(armed.map((timer) => timer.delayMs)).toEqual([4_000]);
  });
});
