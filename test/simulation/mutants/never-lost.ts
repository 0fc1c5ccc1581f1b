import type { Store } from "../../../src/store/store.ts";
import { instead, moneyInstead, profileWith, storeInstead, type Bug, type Mutant } from "./kit.ts";

/** A chat's list of commands is a message like any other: it is sent in its turn, and what comes after it waits. */
function backgroundInOrder(store: Store): Partial<Store> {
  const every = { max: 1_000, skip: new Set<number>() };
  return {
    nextBackgroundMessages: () => Promise.resolve([]),
    nextReplies: async (options) => {
      const { nowMs, skip } = options;
      const waiting = await store.nextBackgroundMessages({ ...every, nowMs: Number.MAX_SAFE_INTEGER });
      const due = await store.nextBackgroundMessages({ ...every, nowMs });
      const rows = await store.nextReplies(options);
      const isFirst = ({ id, chat }: { readonly id: number; readonly chat: string }) =>
        !waiting.some((one) => one.chat === chat && one.id < id);
      return [...due.filter((one) => !skip.has(one.chat)), ...rows].filter(isFirst);
    },
  };
}

/** What waits to be sent expires at the time that was first written down, whatever the clock is set to meanwhile. */
function expiresByTheWallClock(): Mutant {
  const endsAtMs = new Map<string, number>();
  return ({ store, clock }) => ({
    store: instead(store, {
      readyOperations: async (options) => {
        const ready = await store.readyOperations(options);
        for (const { id, expiresAtMs } of ready) if (!endsAtMs.has(id)) endsAtMs.set(id, expiresAtMs);
        const ends = (id: string, ms: number) => endsAtMs.get(id) ?? ms;
        return ready.map((one) => ({
          ...one,
          createdSteady: clock.steady(),
          expiresAtMs: ends(one.id, one.expiresAtMs),
        }));
      },
    }),
  });
}

/** When the bot began on a restored database stays what the clock said then, whatever it is set to later. */
function beganByTheOldClock(): Mutant {
  let beganMs: number | null = null;
  return ({ store }) => ({
    store: instead(store, {
      forgetOpen: async (...args) => {
        const gap = await store.forgetOpen(...args);
        beganMs = gap?.untilMs ?? beganMs;
        return gap;
      },
      runTurns: (step, options) =>
        store.runTurns(
          (input, nowMs) => step(input.restoredAtMs ? { ...input, restoredAtMs: beganMs } : input, nowMs),
          options,
        ),
    }),
  });
}

/** Bugs by which something stays where it is, or somebody hears nothing. */
export const losses: readonly Bug[] = [
  {
    name: "what is written after a restore is taken for older until a clock that was ahead catches up",
    seed: 3,
    profile: profileWith("ahead-at-restore", { asks: 1, tasks: [12, 16] }),
    caughtBy: ["fresh"],
    mutant: beganByTheOldClock,
  },
  {
    name: "nobody is told of an end",
    profile: profileWith("answer-lost"),
    caughtBy: ["told once"],
    mutant: storeInstead((store) => ({
      moveOperation: (id, from, to, changes, consequences, nowMs) =>
        store.moveOperation(id, from, to, changes, { ...consequences, replies: [] }, nowMs),
    })),
  },
  {
    name: "doubts are not looked at",
    seed: 8,
    profile: profileWith("answer-lost"),
    caughtBy: ["rest"],
    mutant: storeInstead(() => ({ operationsDue: () => Promise.resolve([]) })),
  },
  {
    name: "what could not be written down is forgotten",
    profile: profileWith("full-disk"),
    caughtBy: ["rest"],
    mutant: storeInstead((store) => ({
      moveOperation: (...move) => store.moveOperation(...move).catch(() => true),
    })),
  },
  {
    name: "what the program itself fails to send stays as it is until a restart",
    profile: profileWith("throws"),
    caughtBy: ["rest"],
    mutant: moneyInstead(
      (wallet) => (request, options) => wallet.send(request, options).catch(() => new Promise(() => {})),
    ),
  },
  {
    name: "what waits to be sent expires by the wall clock",
    seed: 10,
    profile: profileWith("late-sends", { clockSteps: 2 }),
    caughtBy: ["late"],
    mutant: expiresByTheWallClock,
  },
  {
    name: "what expires while the connection opens is sent",
    seed: 33,
    profile: profileWith("slow-connection"),
    caughtBy: ["late"],
    mutant: moneyInstead(
      (wallet) => (request, options) => wallet.send(request, { ...options, sendWithinMs: Number.POSITIVE_INFINITY }),
    ),
  },
  {
    name: "a chat's messages wait for its list of commands",
    profile: profileWith("command-lists"),
    caughtBy: ["background"],
    mutant: storeInstead(backgroundInOrder),
  },
];
