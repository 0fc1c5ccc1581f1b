/**
 * What tells a shop's bot, and its account at the wallet, from every other: the Telegram bot, the number of the linked WhatsApp device, the Cloud API's
 * number, the account's API key, the wallet.
 */
export const identityKinds = ["telegram", "whatsapp", "whatsapp-cloud", "account", "wallet"] as const;

export type IdentityKind = (typeof identityKinds)[number];

/** Of each that is known a mark, which says nothing but whether it is the same. */
export type Identities = { readonly [kind in IdentityKind]?: string };

/** What is another one now. What was not known before, or is not now, is none: a network may be added, and switched off for a while. */
export function othersThan(before: Identities, now: Identities): readonly IdentityKind[] {
  return identityKinds.filter(
    (kind) => before[kind] !== undefined && now[kind] !== undefined && before[kind] !== now[kind],
  );
}
