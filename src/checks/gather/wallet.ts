import type { Clock } from "../../clock.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import type { WalletFacts } from "../check.ts";

/** Asks the wallet what a check may ask: three reads, and nothing that changes data. `walletKey` null: the account's only wallet. */
export async function gatherWallet(
  wallet: Wallet,
  options: { readonly walletKey: string | null; readonly ownerPhones: readonly Phone[] },
): Promise<WalletFacts> {
  const wallets = await wallet.wallets();
  // With a refused key or a silent server, the other calls would fail the same way.
  if (wallets.type !== "ok" && wallets.type !== "unavailable") return { wallets, collaborators: null, customer: null };
  const collaborators = await wallet.collaborators("lookup");
  const listedWallets = wallets.type === "ok" ? wallets.value : [];
  const [only] = listedWallets.length === 1 ? listedWallets : [];
  const used = options.walletKey === null ? only : listedWallets.find(({ key }) => key === options.walletKey);
  const listed = collaborators.type === "ok" ? collaborators.value.map(({ phone }) => phone) : [];
  const phone = [...options.ownerPhones, ...listed].find((one) => one !== null);
  const customer = used && phone ? await wallet.customer(used.key, phone, "lookup") : null;
  return { wallets, collaborators, customer };
}

export type WalletSeen = ReturnType<typeof createWalletSeen>;

/** Keeps the wallet's last answers to the bot's own requests, so that checks need no requests. */
export function createWalletSeen(clock: Pick<Clock, "monotonicMs">) {
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
    /** When the older of the two lists was last requested, by the monotonic clock, ms. Null: one never was. */
    askedAtMs: () =>
      askedAtMs.wallets === null || askedAtMs.collaborators === null
        ? null
        : Math.min(askedAtMs.wallets, askedAtMs.collaborators),
    observe: (wallet: Wallet): Wallet => ({
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
    subscribe: (look: () => void) => void lookers.push(look),
  };
}
