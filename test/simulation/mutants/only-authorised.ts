import type { Wallet } from "../../../src/wallet/wallet.ts";
import { instead, madeWith, profileWith, stepInstead, storeInstead, type Bug, type Mutant } from "./kit.ts";

/** The list of collaborators is good for a minute, whatever is asked of it: whatever a reading gave, or one that failed. */
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

/** Bugs by which somebody is taken for another, or something is done where it does not belong. */
export const confusions: readonly Bug[] = [
  {
    name: "a list of collaborators is good for a minute",
    seed: 3,
    profile: profileWith("hired"),
    caughtBy: ["staff"],
    mutant: listForAMinute,
  },
  {
    name: "a reading of the list that failed is the last for a minute",
    profile: profileWith("list-fails"),
    caughtBy: ["staff"],
    mutant: listForAMinute,
  },
  {
    name: "an empty list of collaborators is believed",
    seed: 13,
    profile: profileWith("list-empty"),
    caughtBy: ["staff"],
    mutant: listForAMinute,
  },
  {
    name: "what a purchase goes on in is the wallet that was chosen meanwhile",
    seed: 3,
    profile: profileWith("two-wallets"),
    caughtBy: ["wallet"],
    mutant: stepInstead((step) => (input, nowMs) => {
      const output = step(input, nowMs);
      const { session, preferences, wallets } = input;
      if (output === "defer" || output.session === "same" || !session) return output;
      if (output.session === null || output.session.conversationId === session.conversationId) return output;
      const chosen = wallets.find(({ key }) => key === preferences.walletKey);
      const context = session.state.context as { readonly wallet?: object };
      if (!chosen || !context.wallet) return output;
      const wallet = { ...context.wallet, key: chosen.key, name: chosen.name };
      const begunThere = { ...session, state: { ...session.state, context: { ...context, wallet } } };
      return step({ ...input, session: begunThere }, nowMs);
    }),
  },
  {
    name: "a phone of the staff's is looked for before the summary, and not when it is sent",
    seed: 16,
    profile: profileWith("slow-store", { staffPhones: 0.7, storeMs: 2_500, tasks: [6, 9] }),
    caughtBy: ["staff phone"],
    mutant: madeWith({ staffPhoneAllowed: true }),
  },
  {
    name: "a second try is let through on a phone of the staff's",
    seed: 3,
    profile: profileWith("hired-in-doubt"),
    caughtBy: ["staff phone"],
    mutant: storeInstead((store) => ({
      moveOperation: (id, from, to, changes, { operations = [], ...others }, nowMs) => {
        const letThrough = operations.map((one) => ({ ...one, staffPhoneAllowed: true }));
        return store.moveOperation(id, from, to, changes, { ...others, operations: letThrough }, nowMs);
      },
    })),
  },
];
