import { phoneFromInternational } from "../../../domain/people/phone.ts";

/** A person's address on WhatsApp, without the device number. */
export type WhatsAppAddress =
  /** `number`: the phone as `52` and ten digits, whether the address has `52` or `521`; of another country its digits. */
  | { readonly type: "phone"; readonly jid: string; readonly number: string }
  | { readonly type: "lid"; readonly jid: string };

const shape = /^(\d+)(?::\d+)?@(?:(s\.whatsapp\.net|c\.us|hosted)|lid|hosted\.lid)$/;

/** Reads `5215512345678:3@s.whatsapp.net` or `123:1@lid`; `hosted` servers name the same people. Null: no person's address (a group, a list). */
export function whatsappAddress(jid: string): WhatsAppAddress | null {
  const match = shape.exec(jid);
  if (match === null) return null;
  const [, user = "", phoneServer] = match;
  if (phoneServer === undefined) return { type: "lid", jid: `${user}@lid` };
  const phone = phoneFromInternational(user);
  return { type: "phone", jid: `${user}@s.whatsapp.net`, number: phone === null ? user : `52${phone}` };
}
