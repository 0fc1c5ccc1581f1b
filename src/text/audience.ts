import type { Role } from "../domain/person.ts";
import type { CancelReason } from "../ledger/operation.ts";
import type { Refusal } from "../ledger/outcome.ts";

/** A text per reader: the role decides what somebody may know and can do. */
export type ForEach = { readonly [role in Role]: string };

/** Why the wallet refused, per reader, with a next step. */
export type RefusalTexts = { readonly [refusal in Refusal]: ForEach };

/** Why an operation was cancelled before it was sent, per reader. */
export type CancelTexts = { readonly [reason in CancelReason]: ForEach };

/** The same text for every role. */
export function everyone(text: string): ForEach {
  return { cashier: text, manager: text, customer: text };
}
