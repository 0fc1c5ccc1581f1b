import type { StoredWallet } from "../../store/store.ts";
import type { Settings } from "../settings.ts";

/** The wallet with a key; one that is not in the list has nothing but that. */
export function walletWith(wallets: readonly StoredWallet[], key: string): StoredWallet {
  const known = wallets.find((wallet) => wallet.key === key);
  return known ?? { key, name: null, clientLink: null, redeemLink: null, ticketMandatory: false };
}

/** The wallet to work in, or why there is none. `chosenKey`: what the person chose, where there are several. */
export function chooseWallet(
  wallets: readonly StoredWallet[],
  settings: Settings,
  chosenKey: string | null,
): StoredWallet | "unclear" | "unreadable" {
  if (settings.walletKey !== null) return walletWith(wallets, settings.walletKey);
  const [only] = wallets;
  if (!only) return "unreadable";
  return wallets.length === 1 ? only : (wallets.find((wallet) => wallet.key === chosenKey) ?? "unclear");
}
