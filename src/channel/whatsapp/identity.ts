import { jidNormalizedUser, META_AI_JID, OFFICIAL_BIZ_JID } from "@whiskeysockets/baileys";
import { phoneFromInternational, type Phone } from "../../domain/phone.ts";

/** Under which addresses one person is known. At least one is there. */
export interface Addresses {
  /** `521…@s.whatsapp.net`: the digits are their number with its country. */
  readonly phoneJid: string | null;
  /** `…@lid`: digits that say nothing about their number. */
  readonly lidJid: string | null;
}

/** WhatsApp's own accounts, in the form in which they would write. */
const nobody = new Set([OFFICIAL_BIZ_JID, META_AI_JID].map((jid) => jidNormalizedUser(jid)));
const botNumber = /^(?:1313555\d{4}|131655500\d{2})$/;

/**
 * Whose chat an address is: the two forms of a person's address, out of the one a message came from and the other one that the server
 * wrote beside it. Null for what is no person: groups, status and broadcasts, channels, WhatsApp's own accounts and its bots.
 */
export function addressesOf(from: string, alternate: string | null): Addresses | null {
  const own = person(from);
  if (own === null) return null;
  const other = alternate === null ? null : person(alternate);
  return {
    phoneJid: own.kind === "phone" ? own.jid : other?.kind === "phone" ? other.jid : null,
    lidJid: own.kind === "lid" ? own.jid : other?.kind === "lid" ? other.jid : null,
  };
}

/** The Mexican number behind a phone address; null for a number of another country, and for no address. Never read out of a LID. */
export function phoneOf(phoneJid: string | null): Phone | null {
  const address = phoneJid === null ? null : person(phoneJid);
  return address?.kind === "phone" ? phoneFromInternational(address.user) : null;
}

function person(
  address: string,
): { readonly kind: "phone" | "lid"; readonly jid: string; readonly user: string } | null {
  const jid = jidNormalizedUser(address);
  const found = /^(\d{5,20})@(?:(s\.whatsapp\.net|hosted)|lid|hosted\.lid)$/.exec(jid);
  if (found === null || nobody.has(jid)) return null;
  const user = found[1] as string;
  if (found[2] === undefined) return { kind: "lid", jid: `${user}@lid`, user };
  return botNumber.test(user) ? null : { kind: "phone", jid: `${user}@s.whatsapp.net`, user };
}
