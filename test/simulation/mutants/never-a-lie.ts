import { moneyInstead, profileWith, saidInstead, sameUses, storeInstead, type Bug } from "./kit.ts";
import { examinesAsBefore } from "./examination.ts";

/** Bugs by which somebody is told what is not so. */
export const lies: readonly Bug[] = [
  {
    name: "no answer is taken for a refusal",
    seed: 8,
    profile: profileWith("answer-lost"),
    caughtBy: ["not booked"],
    mutant: moneyInstead((wallet) => async (request, options) => {
      const outcome = await wallet.send(request, options);
      if (outcome.type !== "unknown") return outcome;
      return { type: "rejected", code: "new_sale_13", meaning: "vendorFailed" };
    }),
  },
  {
    name: "whatever says success confirms",
    seed: 19,
    profile: profileWith("misanswered"),
    caughtBy: ["booked once"],
    mutant: moneyInstead((wallet) => async (request, options) => {
      const outcome = await wallet.send(request, options);
      if (outcome.type !== "unknown" || !outcome.why.startsWith("a success ")) return outcome;
      return { type: "confirmed", newBalance: null };
    }),
  },
  {
    name: "what the balance proved is called recorded where it is listed",
    seed: 7,
    profile: profileWith("asked", { answerLost: 0.6 }),
    caughtBy: ["told once"],
    mutant: saidInstead((said) => {
      if (said.key === "stateVerified") return { key: "stateConfirmed" };
      if (said.key !== "lastStatus" || said.values.fate !== "verified") return said;
      return { key: "lastStatus", values: { ...said.values, fate: "applied" } };
    }),
  },
  {
    name: "an end is told before it is written down",
    seed: 5,
    profile: profileWith("crash"),
    caughtBy: ["told once"],
    mutant: storeInstead((store) => ({
      moveOperation: async (id, from, to, changes, { replies = [], ...others }, nowMs) => {
        await store.notify(replies, nowMs);
        return store.moveOperation(id, from, to, changes, others, nowMs);
      },
    })),
  },
  {
    name: "a doubt is settled beside another on the same phone",
    profile: profileWith("late-and-lost", { ...sameUses, late: 0.3, requestLost: 0.3, tasks: [5, 8] }),
    caughtBy: ["verified"],
    mutant: storeInstead((store) => ({
      operationsBesides: async (id) => {
        const { before, after } = await store.operationsBesides(id);
        const isCertain = ({ doubtedAtMs }: { readonly doubtedAtMs: number | null }) => doubtedAtMs === null;
        return { before: before.filter(isCertain), after: after.filter(isCertain) };
      },
    })),
  },
  {
    name: "a balance proves however long ago it was sent",
    seed: 31,
    profile: profileWith("long-down", {
      ...sameUses,
      restarts: 6,
      longDown: 0.8,
      requestLost: 0.8,
      outsiders: 3,
      tasks: [4, 6],
    }),
    caughtBy: ["verified"],
    mutant: storeInstead((store, { clock }) => ({
      operationsDue: async (nowMs) => {
        const due = await store.operationsDue(nowMs);
        return due.map((one) => ({ ...one, sentAtMs: nowMs, sentSteady: clock.steady() }));
      },
    })),
  },
  {
    name: "the balance before is not held against what was told last",
    seed: 12,
    profile: profileWith("lagging", { ...sameUses, lagging: 0.6, lagMs: 60_000, requestLost: 0.3, tasks: [8, 11] }),
    caughtBy: ["verified"],
    mutant: storeInstead((store) => ({
      operationsBesides: async (id) => {
        const { before, after } = await store.operationsBesides(id);
        return { before: before.filter(({ newBalance }) => newBalance === null), after };
      },
    })),
  },
  {
    name: "what was sent after it is not taken off the balance",
    seed: 5,
    profile: profileWith("late-and-lost", { ...sameUses, late: 0.2, requestLost: 0.3, tasks: [8, 11] }),
    caughtBy: ["verified"],
    mutant: storeInstead((store) => ({
      operationsBesides: async (id) => ({ ...(await store.operationsBesides(id)), after: [] }),
    })),
  },
  {
    name: "a doubt is examined by the wall clock's last day: hours without the program",
    seed: 31,
    profile: profileWith("long-down", {
      ...sameUses,
      restarts: 6,
      longDown: 0.8,
      requestLost: 0.8,
      outsiders: 3,
      tasks: [6, 9],
    }),
    caughtBy: ["verified"],
    mutant: examinesAsBefore,
  },
  {
    name: "a doubt is examined by the wall clock's last day: readings that lag",
    seed: 12,
    profile: profileWith("lagging", { ...sameUses, lagging: 0.6, lagMs: 60_000, requestLost: 0.3, tasks: [8, 11] }),
    caughtBy: ["verified"],
    mutant: examinesAsBefore,
  },
];
