import { movesMoney } from "../../src/ledger/request.ts";
import type { Store } from "../../src/store/store.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import type { Invariant } from "./violation.ts";

interface Parts {
  readonly store: Store;
  readonly wallet: Wallet;
}

/** Breaks a life of the program on purpose, from outside: what it is given lies to it. */
export type Mutant = (store: Store, wallet: Wallet) => Parts;

/** A deliberate bug, the profile in which it does harm, and the invariants that may notice it first. */
export interface Bug {
  readonly name: string;
  readonly profile: string;
  readonly mutant: Mutant;
  readonly caughtBy: readonly Invariant[];
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
  (own: (store: Store) => Partial<Store>): Mutant =>
  (store, wallet) => ({ store: instead(store, own(store)), wallet });

const moneyInstead =
  (own: (wallet: Wallet) => Wallet["money"]): Mutant =>
  (store, wallet) => ({ store, wallet: instead(wallet, { money: own(wallet) }) });

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
      operations: async (filter) => {
        const found = await store.operations(filter);
        return filter.createdSinceMs === undefined ? found : found.filter(({ doubtedAtMs }) => doubtedAtMs === null);
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
];
