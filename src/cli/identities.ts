import { createHmac } from "node:crypto";
import { linkedNumber } from "../channel/whatsapp-records.ts";
import type { Config } from "../config/config.ts";
import { accountNumber } from "../domain/people/phone.ts";
import { identityKinds, type Identities, type IdentityKind } from "../domain/shop/identity.ts";

/** Whose database it is by this configuration. `creds`: of the linked WhatsApp device; null: none is linked. */
export function identitiesOf(config: Config, creds: string | null): Identities {
  if (config.mode === "demo") return {};
  const { telegram, whatsapp, whatsappCloud, wallet } = config;
  const pairingPhone = whatsapp?.pairingPhone ?? null;
  const numberToLink = pairingPhone === null ? null : accountNumber(pairingPhone);
  const known: { readonly [kind in IdentityKind]: string | null } = {
    // The bot's id: a token that was replaced is the same bot's.
    telegram: telegram?.token.split(":")[0] ?? null,
    whatsapp: whatsapp && (linkedNumber(creds) ?? numberToLink),
    "whatsapp-cloud": whatsappCloud?.phoneNumberId ?? null,
    account: wallet.apiKey,
    wallet: wallet.key,
  };
  return Object.fromEntries(
    identityKinds.flatMap((kind) => (known[kind] === null ? [] : [[kind, markOf(kind, known[kind])]])),
  );
}

/** 48 bits under the value itself: nobody finds a key by them. */
function markOf(kind: IdentityKind, value: string): string {
  return createHmac("sha256", value).update(`identity ${kind}`).digest("hex").slice(0, 12);
}
