import { expect, it } from "vitest";
import { processClock, type Clock } from "../../../src/clock.ts";
import type { Log } from "../../../src/log.ts";
import { Performer } from "../../../src/router/money/performer.ts";
import type { Core } from "../../../src/router/directory-reader.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import {
  addOperations,
  newOperation,
  noonMs,
  phoneNumber,
  said,
  saleOf,
  ticketOf,
  walletKey,
} from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
/** Noon stands still, and waiting is short. */
const clock: Clock = {
  nowMs: () => noonMs,
  monotonicMs: () => 0,
  steady: () => ({ epoch: "boot", ms: 0 }),
  random: () => 0.5,
  after: (_delayMs, run) => processClock().after(1, run),
  reached() {},
};

it("says of each operation that waits that it is under way, however many wait", async () => {
  const store = memoryStore();
  const waiting = 450;
  const operations = Array.from({ length: waiting }, (_, index) =>
    newOperation(`op${index}`, {
      request: saleOf({ phone: phoneNumber(index), ticket: ticketOf(`A-${index}`) }),
      createdAtMs: noonMs - 60_000 + index,
    }),
  );
  await addOperations(store, ...operations);
  const told: string[] = [];
  const performer = new Performer({
    store: {
      ...store,
      notify: (replies: readonly { readonly about?: string }[]) => {
        told.push(...replies.map(({ about = "" }) => about));
        return Promise.resolve();
      },
    },
    clock,
    log: quietLog,
    settings: shopSettings(),
    directory: { checkedAccess: () => new Promise(() => {}) },
  } as unknown as Core);
  performer.loop.wake();
  await expect.poll(() => told.length).toBe(waiting);
  expect(told).toEqual(operations.map(({ id }) => id));
  await performer.loop.stop();
  await store.close();
});

it("writes down what was found done for as long as the database refuses it", async () => {
  const store = memoryStore({
    calledOff: ({ chat }) => ({ replies: [said(chat, "taken")] }),
  });
  const phone = phoneNumber(4567);
  const request = { kind: "register", walletKey, phone, name: "María", birthdate: null, usertoolId: "u-1" } as const;
  await addOperations(store, newOperation("op1", { request }));
  // It was sent once, and the answer was lost.
  await store.beginSending("op1", null, noonMs);
  await store.moveOperation("op1", "sending", "ready", { nextAtMs: noonMs }, {}, noonMs);
  let refusals = 2;
  const refusing: typeof store.moveOperation = (...move) =>
    refusals-- > 0 ? Promise.reject(new Error("database or disk is full")) : store.moveOperation(...move);
  const known = { type: "ok", value: { name: "María", phone, balance: 0, birthdate: null } };
  const performer = new Performer({
    store: { ...store, moveOperation: refusing, person: () => Promise.resolve(newOperation("op1").decider) },
    wallet: { moneyWaitMs: () => 0, customer: () => Promise.resolve(known) },
    clock,
    log: quietLog,
    settings: shopSettings(),
    directory: {
      checkedAccess: () => Promise.resolve({ role: "cashier", usertoolId: "u-1", readable: true }),
      changed: () => Promise.resolve(),
    },
  } as unknown as Core);
  performer.loop.wake();
  await expect.poll(async () => (await store.operation("op1"))?.state).toBe("confirmed");
  await performer.stop();
  await store.close();
});
