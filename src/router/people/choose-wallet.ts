import type { FlowWallet } from "../../flow/flow.ts";
import type { StoredWallet } from "../../store/store.ts";
import type { Settings } from "../settings.ts";

/** A wallet as a shop works in it: with what the shop says of tickets. */
export type ShopWallet = StoredWallet & Pick<FlowWallet, "noTickets">;

/** The wallet with a key. Of one that is not in the list nothing else is known. */
export function walletWith(wallets: readonly StoredWallet[], key: string): StoredWallet {
  const known = wallets.find((wallet) => wallet.key === key);
  return known ?? { key, name: null, clientLink: null, redeemLink: null, ticketMandatory: false };
}

/** A wallet with what the shop says of tickets. One that has refused a sale for want of a ticket is believed before the shop. */
export function inShop(wallet: StoredWallet, { tickets }: Pick<Settings, "tickets">): ShopWallet {
  if (wallet.ticketMandatory || tickets === "required") return { ...wallet, ticketMandatory: true };
  return tickets === "none" ? { ...wallet, noTickets: true } : wallet;
}

/**
 * The wallet to work in, or why there is none: "unclear": there are several and none is chosen; "unreadable": none was read yet. `chosenKey`: the person's
 * choice; null: none.
 */
export function chooseWallet(
  wallets: readonly StoredWallet[],
  settings: Settings,
  chosenKey: string | null,
): ShopWallet | "unclear" | "unreadable" {
  if (settings.walletKey !== null) return inShop(walletWith(wallets, settings.walletKey), settings);
  const [only] = wallets;
  if (!only) return "unreadable";
  const chosen = wallets.length === 1 ? only : wallets.find((wallet) => wallet.key === chosenKey);
  return chosen === undefined ? "unclear" : inShop(chosen, settings);
}
