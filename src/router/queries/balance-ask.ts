import type { Phone } from "../../domain/people/phone.ts";

/** What a balance was asked for: the asker's own, or a customer's in one wallet. */
export type BalanceAsk =
  | { readonly of: "own" }
  | { readonly of: "customer"; readonly phone: Phone; readonly walletKey: string | null };

/** Writes the name under which a balance is asked for. It is stored until the answer is shown. */
export function balanceAsk(ask: BalanceAsk): string {
  return ask.of === "own" ? "own" : `of ${ask.phone} ${ask.walletKey ?? ""}`.trim();
}

/** Reads what `balanceAsk` wrote. */
export function readBalanceAsk(askName: string): BalanceAsk {
  const [of, phone, walletKey = null] = askName.split(" ");
  return of === "own" ? { of } : { of: "customer", phone: phone as Phone, walletKey };
}
