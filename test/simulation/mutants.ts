import { movesMoney } from "../../src/ledger/request.ts";
import type { Channel } from "../../src/channel/channel.ts";
import type { Clock } from "../../src/clock.ts";
import type { ChannelName, ChatKey } from "../../src/domain/chat.ts";
import type { SteadyTime } from "../../src/domain/steady-time.ts";
import type { Operation } from "../../src/ledger/operation.ts";
import type { Settings } from "../../src/router/settings.ts";
import type { Store } from "../../src/store/store.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import type { Invariant } from "./violation.ts";

/** What a life of the program is put together from. */
export interface Parts {
  readonly store: Store;
  readonly wallet: Wallet;
  readonly clock: Clock;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly settings: Settings;
}

/** Breaks the lives of one program on purpose, from outside: what each is given lies to it. Called once for each life. */
export type Mutant = (parts: Parts) => Partial<Parts>;

/** A deliberate bug, the profile in which it does harm, and the invariants that may notice it first. */
export interface Bug {
  readonly name: string;
  readonly profile: string;
  /** Makes the bug for one run. */
  readonly mutant: () => Mutant;
  readonly caughtBy: readonly Invariant[];
  /** What else it breaks, and may break first. */
  readonly alsoBreaks?: readonly Invariant[];
}

function instead<T extends object>(of: T, own: Partial<T>): T {
  return new Proxy(of, {
    get: (_, name) => {
      const changed = own[name as keyof T];
      if (changed !== undefined) return changed;
      const value = of[name as keyof T];
      return typeof value === "function" ? (value.bind(of) as T[keyof T]) : value;
    },
  });
}

const storeInstead =
  (own: (store: Store) => Partial<Store>) =>
  (): Mutant =>
  ({ store }) => ({ store: instead(store, own(store)) });

const moneyInstead =
  (own: (wallet: Wallet) => Wallet["money"]) =>
  (): Mutant =>
  ({ wallet }) => ({ wallet: instead(wallet, { money: own(wallet) }) });

/** A summary that was begun to be sent can be confirmed, whether or not the network ever takes it. */
function opensWhenBegun(store: Store): Partial<Store> {
  const begunAfter = new Map<ChatKey, number>();
  let newest = 0;
  return {
    nextReplies: async (options) => {
      const rows = await store.nextReplies(options);
      for (const { chat, gate } of rows) if (gate) begunAfter.set(chat, newest);
      return rows;
    },
    turn: (step, options) =>
      store.turn((input, nowMs) => {
        const { chat, seq } = input.entry;
        newest = Math.max(newest, seq);
        const begun = begunAfter.get(chat) ?? Number.POSITIVE_INFINITY;
        const output = step({ ...input, afterGate: input.afterGate || seq > begun }, nowMs);
        if (output !== "hold" && output.gate !== null) begunAfter.delete(chat);
        return output;
      }, options),
  };
}

/** Both clocks stand still while the process is away, and of both it is written down so: any of it alone would tell. */
function clockOfTheProcess(): Mutant {
  let livedMs = 0;
  const sent = new Map<string, SteadyTime>();
  const asWritten = (rows: readonly Operation[]) =>
    rows.map((row): Operation => {
      const sentSteady = sent.get(row.id);
      return sentSteady ? { ...row, sentSteady } : row;
    });
  return ({ clock, store }) => {
    const skippedMs = clock.steady().ms - livedMs;
    const steady = () => {
      livedMs = clock.steady().ms - skippedMs;
      return { epoch: "process", ms: livedMs };
    };
    const own: Partial<Store> = {
      beginSending: (id, balanceBefore, nowMs) => {
        sent.set(id, steady());
        return store.beginSending(id, balanceBefore, nowMs);
      },
      operationsDue: async (nowMs) => asWritten(await store.operationsDue(nowMs)),
      operationsBesides: async (id) => {
        const { before, after } = await store.operationsBesides(id);
        return { before: asWritten(before), after: asWritten(after) };
      },
    };
    return { store: instead(store, own), clock: { ...clock, steady, nowMs: () => clock.nowMs() - skippedMs } };
  };
}

/** The list of collaborators is good for a minute, whatever is asked of it. */
function listForAMinute(): Mutant {
  return ({ wallet, clock }) => {
    let readAtMs = Number.NEGATIVE_INFINITY;
    let reading: ReturnType<Wallet["collaborators"]> | null = null;
    const collaborators = () => {
      if (reading === null || clock.monotonicMs() - readAtMs > 60_000) {
        readAtMs = clock.monotonicMs();
        reading = wallet.collaborators();
      }
      return reading;
    };
    return { wallet: instead(wallet, { collaborators }) };
  };
}

let redelivered = 0;

export const bugs: readonly Bug[] = [
  {
    name: "what was being sent is sent again at the next start",
    profile: "crash",
    caughtBy: ["I1", "I2"],
    mutant: storeInstead((store) => ({
      recover: (takeUp, nowMs) =>
        store.recover(
          (operation) =>
            movesMoney(operation.request)
              ? { to: "ready", changes: { nextAtMs: nowMs }, consequences: {} }
              : takeUp(operation),
          nowMs,
        ),
    })),
  },
  {
    name: "sending is written down after it was sent",
    profile: "none",
    caughtBy: ["I2"],
    mutant: storeInstead((store) => {
      const begun = new Map<string, Parameters<Store["beginSending"]>>();
      return {
        beginSending: (...args) => {
          begun.set(args[0], args);
          return Promise.resolve(true);
        },
        moveOperation: async (...args) => {
          const late = begun.get(args[0]);
          if (late) await store.beginSending(...late);
          return store.moveOperation(...args);
        },
      };
    }),
  },
  {
    name: "no answer is taken for a refusal",
    profile: "answer-lost",
    caughtBy: ["I4"],
    mutant: moneyInstead((wallet) => async (request, instants) => {
      const outcome = await wallet.money(request, instants);
      if (outcome.type !== "unknown") return outcome;
      return { type: "rejected", code: "new_sale_13", meaning: "vendorFailed" };
    }),
  },
  {
    name: "no answer is taken for not sent",
    profile: "answer-lost",
    caughtBy: ["I1"],
    mutant: moneyInstead((wallet) => async (request, instants) => {
      const outcome = await wallet.money(request, instants);
      return outcome.type === "unknown" ? { type: "notSent", why: outcome.why } : outcome;
    }),
  },
  {
    name: "a delivery that comes again is new",
    profile: "redelivery",
    caughtBy: ["I7", "I10"],
    mutant: storeInstead((store) => ({
      accept: (updates, nowMs, shed) =>
        store.accept(
          updates.map((update) => ({ ...update, deliveryId: `${update.deliveryId}#${redelivered++}` })),
          nowMs,
          shed,
        ),
    })),
  },
  {
    name: "a doubt is settled beside another on the same phone",
    profile: "late-and-lost",
    caughtBy: ["verified"],
    mutant: storeInstead((store) => ({
      operationsBesides: async (id) => {
        const { before, after } = await store.operationsBesides(id);
        const certain = (some: typeof before) => some.filter(({ doubtedAtMs }) => doubtedAtMs === null);
        return { before: certain(before), after: certain(after) };
      },
    })),
  },
  {
    name: "a yes counts however early it came",
    profile: "hasty",
    caughtBy: ["gate"],
    mutant: storeInstead((store) => ({
      turn: (step, options) => store.turn((input, nowMs) => step({ ...input, afterGate: true }, nowMs), options),
    })),
  },
  {
    name: "an end is told before it is written down",
    profile: "crash",
    caughtBy: ["I6"],
    mutant: storeInstead((store) => ({
      moveOperation: async (id, from, to, changes, { replies = [], ...others }, nowMs) => {
        await store.notify(replies, nowMs);
        return store.moveOperation(id, from, to, changes, others, nowMs);
      },
    })),
  },
  {
    name: "nobody is told of an end",
    profile: "answer-lost",
    caughtBy: ["I6"],
    mutant: storeInstead((store) => ({
      moveOperation: (id, from, to, changes, consequences, nowMs) =>
        store.moveOperation(id, from, to, changes, { ...consequences, replies: [] }, nowMs),
    })),
  },
  {
    name: "doubts are not looked at",
    profile: "answer-lost",
    caughtBy: ["I11"],
    mutant: storeInstead(() => ({ operationsDue: () => Promise.resolve([]) })),
  },
  {
    name: "what could not be written down is forgotten",
    profile: "full-disk",
    caughtBy: ["I11"],
    mutant: storeInstead((store) => ({
      moveOperation: (...move) => store.moveOperation(...move).catch(() => true),
    })),
  },
  {
    name: "a yes counts from when its summary was begun to be sent",
    profile: "paced",
    caughtBy: ["gate"],
    mutant: storeInstead(opensWhenBegun),
  },
  {
    name: "a balance proves however long the process was away",
    profile: "long-down",
    caughtBy: ["verified"],
    alsoBreaks: ["late"],
    mutant: clockOfTheProcess,
  },
  {
    name: "a list of collaborators is good for a minute",
    profile: "hired",
    caughtBy: ["staff"],
    mutant: listForAMinute,
  },
  {
    name: "ids are counted, and nothing in them is random",
    profile: "restored",
    caughtBy: ["ids"],
    mutant:
      () =>
      ({ clock }) => ({ clock: { ...clock, random: () => 0.5 } }),
  },
];
