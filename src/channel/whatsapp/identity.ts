import { jidNormalizedUser, META_AI_JID, OFFICIAL_BIZ_JID } from "@whiskeysockets/baileys";
import { phoneFromInternational, type Phone } from "../../domain/phone.ts";

/** Addresses of one person; at least one is set. */
export interface Addresses {
  /** `521…@s.whatsapp.net`: their number with the country code. */
  readonly phoneJid: string | null;
  /** `…@lid`: an id that does not contain their number. */
  readonly lidJid: string | null;
}

/** WhatsApp's own accounts. */
const whatsAppsOwn = new Set([OFFICIAL_BIZ_JID, META_AI_JID].map((jid) => jidNormalizedUser(jid)));
const botNumber = /^(?:1313555\d{4}|131655500\d{2})$/;

/**
 * The phone and LID address of a person, from the address a message came from and the alternate address that the server adds. Null when
 * `from` is a group, status, broadcast, channel, or an account or bot of WhatsApp itself.
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

/** The Mexican number of a phone address; null for null and for a number of another country. Must not be given a LID. */
export function phoneOf(phoneJid: string | null): Phone | null {
  const address = phoneJid === null ? null : person(phoneJid);
  return address?.kind === "phone" ? phoneFromInternational(address.user) : null;
}

/** Groups, broadcasts and status, channels, and WhatsApp's bots: the channel reads nothing from them. Never matches the account's own addresses. */
export function isIgnored(jid: string): boolean {
  return /@(?:g\.us|broadcast|newsletter|bot)$/.test(jid);
}

function person(
  address: string,
): { readonly kind: "phone" | "lid"; readonly jid: string; readonly user: string } | null {
  const jid = jidNormalizedUser(address);
  const found = /^(\d{5,20})@(?:(s\.whatsapp\.net|hosted)|lid|hosted\.lid)$/.exec(jid);
  if (found === null || whatsAppsOwn.has(jid)) return null;
  const user = found[1] as string;
  if (found[2] === undefined) return { kind: "lid", jid: `${user}@lid`, user };
  return botNumber.test(user) ? null : { kind: "phone", jid: `${user}@s.whatsapp.net`, user };
}
