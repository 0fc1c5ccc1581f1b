import { proto } from "@whiskeysockets/baileys";
import { emphasis } from "../../../src/domain/words.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { writePairing } from "../shop/linked-database.ts";
import type { Heard, HeardFile, Network } from "./network.ts";
import type { Who } from "../shop/people.ts";
import type { BotMessage } from "./whatsapp-server/media/bot-message.ts";
import type { Contact } from "./whatsapp-server/phones/contact-peer.ts";
import { startWhatsAppServer, type ContactOptions, type WhatsAppServer } from "./whatsapp-server/server.ts";

/** How they are addressed: by their phone (with and without the old 1), by a LID that reveals the phone, by one that does not. */
const addresses: { readonly [who in Exclude<Who, "luisToo">]: ContactOptions } = {
  ana: { phone: "5214771110001" },
  luis: { phone: "5214771110002", lid: "200000000000502" },
  maria: { phone: "5214771234567", lid: "200000000000503" },
  pedro: { phone: "524771110009", lid: "200000000000509", phoneHidden: true },
  rosa: { phone: "524771110010" },
};

function addressOf(who: Who): ContactOptions {
  if (who === "luisToo") throw new Error("One phone is one account on WhatsApp: Luis has his other one on Telegram");
  return addresses[who];
}

/** The shop's people on WhatsApp, over the WhatsApp server of the tests. */
export interface WhatsAppNetwork extends Network {
  readonly name: "whatsapp";
  readonly server: WhatsAppServer;
  /** A person's phone, made at the first use. */
  contact(who: Who): Contact;
}

/** `passedMs`: how far the bots' clocks were moved; the network's follows them. */
export async function startWhatsAppNetwork(passedMs: () => number): Promise<WhatsAppNetwork> {
  const server = await startWhatsAppServer({ nowMs: () => Date.now() + passedMs() });
  const contacts = new Map<Who, Contact>();
  let database = "";
  const contactOf = (who: Who): Contact => {
    const contact = contacts.get(who) ?? server.contact(addressOf(who));
    contacts.set(who, contact);
    return contact;
  };
  const messages = (who: Who) =>
    contactOf(who)
      .heard.filter(isShown)
      .map((one) => heard(one, contactOf(who)));
  const wait = async (who: Who, which: (message: Heard) => boolean, after: number) => {
    const contact = contactOf(who);
    const isAfter = (index: number) => index >= after && contact.heard.slice(0, index).filter(isShown).length >= after;
    const wanted = (message: BotMessage) =>
      isShown(message) && isAfter(contact.heard.indexOf(message)) && which(heard(message, contact));
    return heard(await server.waitForMessage(contact, wanted), contact);
  };
  return {
    name: "whatsapp",
    title: "WhatsApp",
    tellsPhones: true,
    server,
    contact: contactOf,
    messages,
    env: () => ({
      WHATSAPP_ENABLED: "true",
      WHATSAPP_WS_URL: server.url,
      WHATSAPP_SENDS_PER_SECOND: "1000000",
      WHATSAPP_CERTIFICATE: "off",
      NODE_EXTRA_CA_CERTS: server.caPath,
    }),
    prepare(databasePath, stamp) {
      database = databasePath;
      return writePairing(server, databasePath, stamp);
    },
    say: (who, text, options = {}) => contactOf(who).say(text, options),
    quote(who, { id }, text) {
      const quoted = contactOf(who).heard.find((message) => message.id === id);
      if (!quoted) throw new Error(`There is no message ${id}`);
      contactOf(who).say(text, { quoted });
    },
    react(who, { id }, emoji) {
      const message = contactOf(who).heard.find((one) => one.id === id);
      if (!message) throw new Error(`There is no message ${id}`);
      contactOf(who).react(message, emoji);
    },
    tap(who, { id }, label) {
      choose(contactOf(who), id, label);
    },
    share: (who) => void contactOf(who).sharePhone(),
    introduce: (who) => void contactOf(who).say("menú"),
    async enter(who) {
      const before = messages(who).length;
      contactOf(who).say("menú");
      const answer = await wait(who, () => true, before);
      if (!answer.text.includes("no sé quién eres")) return;
      contactOf(who).sharePhone();
      await wait(who, ({ text }) => text.includes("Te reconocí"), before);
    },
    follow(who, link) {
      const { origin, pathname, searchParams } = new URL(link);
      if (`${origin}${pathname}` !== `https://wa.me/${server.account.phone}`) throw new Error(`${link} is another's`);
      const said = searchParams.get("text") ?? "";
      contactOf(who).say(said);
      return said;
    },
    waitForMessage: wait,
    waitUntilConfirmed: () => server.waitUntilConfirmed(),
    holdNextReply() {
      const held = server.fault({ type: "holdAck" });
      return () => held.release();
    },
    keyOf: (who) => `whatsapp:${idOf(database, addressOf(who))}`,
    close: () => server.close(),
  };
}

/** Chooses an option: by its number if the message has numbers, in a reply that quotes the message if others came after it. */
function choose(contact: Contact, id: string, label: string): void {
  const at = contact.heard.findIndex((message) => message.id === id);
  const message = contact.heard[at];
  if (!message) throw new Error(`There is no message ${id}`);
  const number = optionsIn(message.text).numbered.indexOf(label) + 1;
  const last = contact.heard.filter(isShown).at(-1) === message;
  const quoted = last && !message.text.endsWith("_") ? {} : { quoted: message };
  contact.say(number > 0 ? String(number) : label, quoted);
}

/** The options of a message, from its last lines: `1 · Sí`, or `_Sí · No_`. */
function optionsIn(text: string): { readonly numbered: readonly string[]; readonly named: readonly string[] } {
  const lines = text.split("\n");
  const numbered: string[] = [];
  const last = lines.at(-1) ?? "";
  const listed = /^_.+_$/.test(last) ? lines.slice(0, -1) : lines;
  for (const line of listed.toReversed()) {
    const label = /^\d+ · (.+)$/.exec(line)?.[1];
    if (label === undefined) break;
    numbered.unshift(label);
  }
  const named = numbered.length === 0 ? /^_(.+)_$/.exec(last)?.[1]?.split(" · ") : undefined;
  return { numbered, named: named ?? [] };
}

/** True if a phone shows it as a message, unlike removals and requests for a phone. */
function isShown({ message }: BotMessage): boolean {
  return !message.protocolMessage && !message.requestPhoneNumberMessage;
}

function heard(message: BotMessage, contact: Contact): Heard {
  const { numbered, named } = optionsIn(message.text);
  return {
    id: message.id,
    text: emphasis(message.text).text,
    options: [...numbered, ...named],
    file: fileOf(message),
    get removed() {
      return contact.heard.some((one) => takesAway(one) === message.id);
    },
  };
}

/** The message that this one removes. Null: none. */
function takesAway({ message: { protocolMessage } }: BotMessage): string | null {
  const revokes = protocolMessage?.type === proto.Message.ProtocolMessage.Type.REVOKE;
  return (revokes && protocolMessage.key?.id) || null;
}

function fileOf({ file, fileProblem, message }: BotMessage): HeardFile | null {
  if (fileProblem !== null) throw new Error(`A file of the bot can't be opened: ${fileProblem}`);
  if (file === null) return null;
  return {
    name: file.name,
    shownAs: message.imageMessage ? "picture" : "document",
    read: () => Promise.resolve(file.bytes),
  };
}

/** The person's number in the bot's database; 0 if they never wrote. */
function idOf(path: string, { phone, lid = null }: ContactOptions): number {
  const db = openKept(path, { readonly: true });
  try {
    const find = db.prepare<[string | null, string | null], { id: number }>(
      "SELECT id FROM whatsapp_people WHERE (lid_jid = ? OR substr(phone, -10) = ?) AND reply_to IS NOT NULL",
    );
    return find.get(lid && `${lid}@lid`, phone && phone.slice(-10))?.id ?? 0;
  } finally {
    db.close();
  }
}
