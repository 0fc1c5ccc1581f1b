import type { StoredWallet } from "../../store/store.ts";
import type { Settings } from "../settings.ts";

/** The wallet with a key. Of one that is not in the list nothing else is known. */
export function walletWith(wallets: readonly StoredWallet[], key: string): StoredWallet {
  const known = wallets.find((wallet) => wallet.key === key);
  return known ?? { key, name: null, clientLink: null, redeemLink: null, ticketMandatory: false };
}

/**
 * The wallet to work in, or why there is none: "unclear": there are several and none is chosen; "unreadable": none was read yet. `chosenKey`: the person's
 * choice; null: none.
 */
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
