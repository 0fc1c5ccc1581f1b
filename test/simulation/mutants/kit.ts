import type { Channel } from "../../../src/channel/channel.ts";
import type { Clock } from "../../../src/clock.ts";
import type { ChannelName } from "../../../src/domain/chat.ts";
import { movesMoney } from "../../../src/ledger/request.ts";
import type { Settings } from "../../../src/router/settings.ts";
import type { NewOperation, Step, Store } from "../../../src/store/store.ts";
import type { Said } from "../../../src/text/keys.ts";
import type { Wallet } from "../../../src/wallet/wallet.ts";
import type { Profile } from "../profile.ts";
import { profileNamed } from "../profiles.ts";
import type { Invariant } from "../watch/violation.ts";

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
  readonly profile: Profile;
  /** Makes the bug for one run. */
  readonly mutant: () => Mutant;
  readonly caughtBy: readonly Invariant[];
  /** A seed that finds it, which is tried first. Absent: one of the first does. */
  readonly seed?: number;
}

/** A profile of that name with more of what brings a bug to light, so that few seeds are enough. */
export function profileWith(name: string, more: Partial<Profile> = {}): Profile {
  return { ...profileNamed(name), ...more };
}

/** Everybody uses 50 of the balance of one customer: changes that are alike, and known without having been learnt. */
export const sameUses = { crowd: 1, alike: 0, rests: 1, stepwise: 0, ticketless: 1 } as const;

/** The same thing, but for what is its `own`. */
export function instead<T extends object>(of: T, own: Partial<T>): T {
  return new Proxy(of, {
    get: (_, name) => {
      const changed = own[name as keyof T];
      if (changed !== undefined) return changed;
      const value = of[name as keyof T];
      return typeof value === "function" ? (value.bind(of) as T[keyof T]) : value;
    },
  });
}

/** Another store for every life. What `own` keeps in itself is forgotten with the life. */
export const storeInstead = (own: (store: Store, parts: Parts) => Partial<Store>) => (): Mutant => (parts) => ({
  store: instead(parts.store, own(parts.store, parts)),
});

/** Another way to send money. */
export const moneyInstead =
  (own: (wallet: Wallet) => Wallet["send"]) =>
  (): Mutant =>
  ({ wallet }) => {
    const send = own(wallet);
    return {
      wallet: instead(wallet, {
        send: (request, ...more) => (movesMoney(request) ? send : wallet.send.bind(wallet))(request, ...more),
      }),
    };
  };

/** Other sentences in the place of some. `own` must give what it does not change as the same object. */
export const saidInstead =
  (own: (said: Said) => Said) =>
  (): Mutant =>
  ({ settings }) => ({
    settings: {
      ...settings,
      renderIn: (language) => {
        const render = settings.renderIn(language);
        return Object.assign((said: Said) => render(own(said)), { language: render.language });
      },
    },
  });

/** Another step for whatever happens in a chat. */
export const stepInstead = (own: (step: Step) => Step): (() => Mutant) =>
  storeInstead((store) => ({ runTurns: (step, options) => store.runTurns(own(step), options) }));

/** Operations are made with other fields. */
export const madeWith = (more: Partial<NewOperation>): (() => Mutant) =>
  stepInstead((step) => (input, nowMs) => {
    const output = step(input, nowMs);
    if (output === "defer") return output;
    return { ...output, operations: output.operations.map((made) => ({ ...made, ...more })) };
  });
