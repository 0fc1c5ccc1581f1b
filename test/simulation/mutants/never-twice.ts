import { isOfEpoch, marked, minuteShown, dataWithoutMark } from "../../../src/domain/button-mark.ts";
import { ticketKey } from "../../../src/domain/ticket.ts";
import { movesMoney } from "../../../src/ledger/request.ts";
import type { Store } from "../../../src/store/store.ts";
import {
  instead,
  madeWith,
  moneyInstead,
  profileWith,
  stepInstead,
  storeInstead,
  type Bug,
  type Mutant,
} from "./kit.ts";

/** Another sale with the same ticket is looked for where branch, day and kind are the same, and nowhere else. */
function ticketsOfOwnBranch(): Mutant {
  const made = new Set<string>();
  const unlookedFor: (store: Store) => Partial<Store> = (store) => ({
    operations: (filter) => (filter.ticketKey === undefined ? store.operations(filter) : Promise.resolve([])),
    runTurns: (step, options) =>
      store.runTurns((input, nowMs) => {
        const output = step(input, nowMs);
        if (output === "defer") return output;
        const operations = output.operations.map((one) => {
          const { request, branch, day } = one;
          if (!("ticket" in request) || request.ticket === null) return one;
          const key = [request.kind, request.walletKey, branch, day, ticketKey(request.ticket)].join(" ");
          const isFirst = !made.has(key);
          made.add(key);
          return isFirst ? { ...one, sameTicketAllowed: true } : one;
        });
        return { ...output, operations };
      }, options),
  });
  return ({ store }) => ({ store: instead(store, unlookedFor(store)) });
}

/** The data of a tapped button is another than what was shown. */
const tappedInstead = (dataOf: (data: string, epoch: string | null, nowMs: number) => string) =>
  stepInstead((step) => (input, nowMs) => {
    const { content } = input.entry;
    if (content.type !== "update" || content.update.body.type !== "tap") return step(input, nowMs);
    const { body: tap } = content.update;
    const body = { ...tap, data: dataOf(tap.data, input.epoch ?? null, nowMs) };
    const entry = { ...input.entry, content: { ...content, update: { ...content.update, body } } };
    return step({ ...input, entry }, nowMs);
  });

/** Whatever epoch a button was shown in is taken for the one that the database is in. */
const inAnyEpoch = tappedInstead((data, epoch) =>
  marked(epoch, (minuteShown(data) ?? 0) * 60_000, dataWithoutMark(data)),
);

/** Whenever a copy of a button was sent, it is taken for one of now. */
const ofNow = tappedInstead((data, epoch, nowMs) =>
  isOfEpoch(epoch, data) ? marked(epoch, nowMs, dataWithoutMark(data)) : data,
);

/** Many doubts at once, which managers are asked about while things still go wrong. */
const asked = {
  requestLost: 0.9,
  faultsEndAtMs: 400_000,
  crowd: 0,
  alike: 0,
  hasty: 0,
  crashAtPoint: 0,
  tasks: [10, 14],
} as const;

/** Bugs by which a sale is made that was made already. */
export const twice: readonly Bug[] = [
  {
    name: "what was being sent is sent again at the next start",
    seed: 28,
    profile: profileWith("crash", { tasks: [6, 9] }),
    caughtBy: ["one request", "sending first"],
    mutant: storeInstead((store) => ({
      recover: (recoverOperation, nowMs) =>
        store.recover(
          (operation) =>
            movesMoney(operation.request)
              ? { to: "ready", changes: { nextAtMs: nowMs }, consequences: {} }
              : recoverOperation(operation),
          nowMs,
        ),
    })),
  },
  {
    name: "sending is written down after it was sent",
    profile: profileWith("none"),
    caughtBy: ["sending first"],
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
    name: "no answer is taken for not sent",
    seed: 8,
    profile: profileWith("answer-lost"),
    caughtBy: ["one request"],
    mutant: moneyInstead((wallet) => async (request, options) => {
      const outcome = await wallet.send(request, options);
      return outcome.type === "unknown" ? { type: "notSent", why: outcome.why } : outcome;
    }),
  },
  {
    name: "the same sale is looked for before the summary, and not when it is made",
    seed: 6,
    profile: profileWith("same-moment", { tasks: [8, 11] }),
    caughtBy: ["alike"],
    mutant: madeWith({ sameSaleWithinMs: -1 }),
  },
  {
    name: "a ticket is looked for in its own branch alone",
    seed: 18,
    profile: profileWith("two-branches"),
    caughtBy: ["one delivery"],
    mutant: ticketsOfOwnBranch,
  },
  {
    name: "ids are counted, and nothing in them is random",
    seed: 5,
    profile: profileWith("restored", {
      restarts: 8,
      restored: 1,
      tasks: [12, 16],
      ticketless: 0,
      stepwise: 0,
      walletMs: 100,
      backups: 0,
      crashAtPoint: 0,
      redelivered: 0,
      notSent: 0,
      late: 0,
      answerLost: 0,
      hasty: 0,
    }),
    caughtBy: ["ids"],
    mutant:
      () =>
      ({ clock }) => ({ clock: { ...clock, random: () => 0.5 } }),
  },
  {
    name: "a restored database is taken for one that was stopped",
    profile: profileWith("restored"),
    caughtBy: ["one request", "sending first", "moves", "gate"],
    mutant: storeInstead(() => ({ forgetOpen: () => Promise.resolve(null) })),
  },
  {
    name: "a database that was copied by hand is taken for the bot's own",
    profile: profileWith("copied-by-hand"),
    caughtBy: ["one request", "sending first", "moves", "gate"],
    mutant: storeInstead((store) => ({ forgetOpen: (endings, nowMs) => store.forgetOpen(endings, nowMs) })),
  },
  {
    name: "what was written before a restore is handled like anything else",
    seed: 11,
    profile: profileWith("restored", { restored: 1, redelivered: 1, hasty: 0.95, stepwise: 1, tasks: [12, 16] }),
    caughtBy: ["one request", "booked once", "amounts", "gate", "meant"],
    // Nor by the time when the conversation was last moved, which hides most of it.
    mutant: stepInstead((step) => (input, nowMs) => {
      const session = input.session && { ...input.session, heardAtMs: 0 };
      return step({ ...input, session, restoredAtMs: null }, nowMs);
    }),
  },
  {
    name: "a button of before a restore is taken for one of now",
    seed: 15,
    profile: profileWith("restored", { ...asked, restored: 1, restarts: 2, backups: 14, redelivered: 1 }),
    caughtBy: ["one request"],
    mutant: inAnyEpoch,
  },
  {
    name: "how long ago a copy of a question was sent is not looked at when a tap answers",
    seed: 11,
    profile: profileWith("long-down", { ...asked, longDown: 0.6, restarts: 3, tasks: [14, 18] }),
    caughtBy: ["old tap"],
    mutant: ofNow,
  },
];
