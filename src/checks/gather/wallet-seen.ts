import type { Clock } from "../../clock.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import type { WalletFacts } from "../facts.ts";

/** Remembers the last answers to what the bot itself asks of the wallet, so that checks need no requests of their own. */
export interface WalletSeen {
  facts(): WalletFacts;
  /** When the older of the two lists was last asked for, by the monotonic clock, ms; null: one never was. */
  askedAtMs(): number | null;
  /** The same wallet; its lists are remembered. */
  observe(wallet: Wallet): Wallet;
  /** Calls `look` after every remembered answer. */
  subscribe(look: () => void): void;
}

/** Makes a memory without answers. */
export function createWalletSeen(clock: Pick<Clock, "monotonicMs">): WalletSeen {
  let facts: WalletFacts = { wallets: null, collaborators: null, customer: null };
  const askedAtMs = { wallets: null as number | null, collaborators: null as number | null };
  const lookers: (() => void)[] = [];
  const remember = (list: "wallets" | "collaborators", seen: Partial<WalletFacts>) => {
    facts = { ...facts, ...seen };
    askedAtMs[list] = clock.monotonicMs();
    for (const look of lookers) look();
  };
  return {
    facts: () => facts,
    askedAtMs: () =>
      askedAtMs.wallets === null || askedAtMs.collaborators === null
        ? null
        : Math.min(askedAtMs.wallets, askedAtMs.collaborators),
    observe: (wallet) => ({
      ...wallet,
      async wallets() {
        const wallets = await wallet.wallets();
        remember("wallets", { wallets });
        return wallets;
      },
      async collaborators(purpose) {
        const collaborators = await wallet.collaborators(purpose);
        remember("collaborators", { collaborators });
        return collaborators;
      },
    }),
    subscribe: (look) => void lookers.push(look),
  };
}
