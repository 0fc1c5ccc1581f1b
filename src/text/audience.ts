import type { Role } from "../domain/person.ts";

/** A sentence for each audience: what somebody may know of a thing, and can do about it, depends on their role. */
export type ForEach = { readonly [role in Role]: string };

/** The same for everyone, where all can do the same. */
export function everyone(text: string): ForEach {
  return { cashier: text, manager: text, customer: text };
}
