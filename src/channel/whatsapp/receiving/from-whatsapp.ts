import { jidNormalizedUser, type proto } from "@whiskeysockets/baileys";
import { chatId, chatKey } from "../../../domain/chat.ts";
import { identityOf } from "../../../domain/person.ts";
import type { Quoted, Update, UpdateBody } from "../../../domain/update.ts";
import { oneLineName, plain } from "../../../domain/reader/words.ts";
import type { Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { Accept, WhatsAppPerson, WhatsAppRecords } from "../../channel.ts";
import { addressesOf, phoneOf, type Addresses } from "../identity.ts";
import type { AccountSocket, Received } from "../connection/account-socket.ts";
import { contentOf, type Content } from "./message-content.ts";
import { hasOurForm, parseMessageId } from "../sending/message-id.ts";
import { chosen, offerOf, type Offer } from "../sending/options.ts";
import { whileReceiving } from "../progress.ts";
import type { Typing } from "../sending/typing.ts";

/** What a message offers that leaves nothing to choose. */
const nothing: Offer = { buttons: [], pick: null };

export interface InboundOptions {
  readonly account: AccountSocket;
  readonly records: WhatsAppRecords;
  readonly accept: Accept;
  readonly clock: Clock;
  readonly log: Log;
  readonly typing: Typing;
  /** What the shop writes in a chat to hand it back to the bot: `["bot"]`. */
  readonly resumeWords: readonly string[];
}

/** What comes in, on its way to the inbox. */
export interface Inbound {
  /**
   * Makes a batch durable, in its order, and closes its rows of the journal. Rejects when nothing was stored: the same batch has to come
   * again, and to repeat it is harmless.
   */
  received(messages: readonly Received[]): Promise<void>;
}

/** An update, and the person it was made of. */
interface Converted {
  readonly update: Update;
  readonly person: WhatsAppPerson;
}

/** Makes the inbound half: decrypted messages become updates. */
export function createInbound(options: InboundOptions): Inbound {
  const { records, accept } = options;
  const showTyping = typingWhereTheBotAnswers(options.typing);
  const converted = (messages: readonly Received[]) => {
    learnAddresses(records, messages);
    return messages.map((message) => convert(options, message)).filter((one) => one !== null);
  };
  return {
    received: (messages) =>
      whileReceiving(messages[0]?.id ?? "", async () => {
        const batch = converted(messages);
        for (const one of batch) showTyping(one);
        if (batch.length > 0) await accept(batch.map(({ update }) => update));
        // What could not be read may still follow, under the same id: nothing is closed for it.
        const read = messages.filter(({ message }) => message !== null);
        const hashes = read.map(({ journalHash }) => journalHash).filter((hash) => hash !== null);
        if (hashes.length > 0) records.closeJournal(hashes);
      }),
  };
}

/**
 * First of all: whose addresses belong together. Otherwise a batch in which somebody's other address shows only later would speak of two people, and
 * repeated after a crash of one.
 */
function learnAddresses(records: WhatsAppRecords, messages: readonly Received[]): void {
  for (const { from, alternate } of messages) {
    const addresses = addressesOf(from, alternate);
    if (addresses !== null && addresses.phoneJid !== null && addresses.lidJid !== null) {
      records.learn(addresses.phoneJid, addresses.lidJid);
    }
  }
}

function convert(options: InboundOptions, message: Received): Converted | null {
  const { records, clock, log } = options;
  const addresses = addressesOf(message.from, message.alternate);
  if (addresses === null || message.message === null || isOwn(options.account, addresses)) return null;
  const salt = records.salt();
  // What the bot itself sent, told by another device of the account.
  if (message.fromMe && parseMessageId(message.id, salt) !== null) return null;
  const content = readContent(log, message.message);
  if (content === null || (message.fromMe && content.body.type === "edited")) return null;
  const person = records.personFrom(message.from, addresses.phoneJid, addresses.lidJid, clock.nowMs());
  if (message.fromMe) return { update: updateOf(message, person, takeover(options, content), null), person };
  const quoted = quotedOf(records, content.quoted, person, salt);
  return {
    update: updateOf(message, person, bodyOf(records, content, person, quoted), quoted?.quotes ?? null),
    person,
  };
}

/** The account's own addresses: what the owner notes down for themselves is nobody's chat. */
function isOwn({ own }: AccountSocket, { phoneJid, lidJid }: Addresses): boolean {
  return (
    own !== null && ((phoneJid !== null && phoneJid === own.phoneJid) || (lidJid !== null && lidJid === own.lidJid))
  );
}

/** A message that cannot be made sense of must not hold up those behind it for ever: its sender is asked to type. */
function readContent(log: Log, message: proto.IMessage): Content | null {
  try {
    return contentOf(message);
  } catch (error) {
    log.error("whatsapp: a message could not be read", { why: errorText(error) });
    return { body: { type: "unsupported", what: "other" }, quoted: null, sharesPhone: false };
  }
}

function takeover({ resumeWords }: InboundOptions, { body }: Content): UpdateBody {
  return { type: "takeover", resume: body.type === "text" && resumeWords.includes(plain(body.text)) };
}

/** What a person sent; an option that was chosen of a message of ours is a tap. */
function bodyOf(
  records: WhatsAppRecords,
  { body, sharesPhone }: Content,
  person: WhatsAppPerson,
  quoted: OwnQuoted | null,
): UpdateBody {
  // The server itself writes the number beside such a message; without it, it proves nothing.
  if (sharesPhone) return { type: "contact", phone: phoneOf(person.phoneJid) };
  if (body.type !== "text") return body;
  const data = chosen(body.text, quoted?.offer ?? null, records.asked(person.id));
  return data === null ? body : { type: "tap", data };
}

/** A message of ours that somebody quotes. */
interface OwnQuoted {
  readonly quotes: Quoted;
  readonly offer: Offer;
}

/**
 * Null when no message of ours is quoted. One that offered nothing, is gone, is another chat's or may be of a bot with another database leaves nothing to
 * choose: what it offered is no word on what stands asked now.
 */
function quotedOf(
  records: WhatsAppRecords,
  quoted: Content["quoted"],
  person: WhatsAppPerson,
  salt: string,
): OwnQuoted | null {
  if (quoted === null) return null;
  const own = parseMessageId(quoted.id, salt);
  if (own === null) {
    const isTheirs = quoted.by !== null && [person.phoneJid, person.lidJid].includes(jidNormalizedUser(quoted.by));
    return hasOurForm(quoted.id) && !isTheirs ? { quotes: "unknown", offer: nothing } : null;
  }
  const row = records.outgoing(own.outboxId);
  // A chat that was another's, before it turned out to be the same person, is theirs too.
  const theirs = row !== null && records.person(Number(chatId(row.chat)))?.id === person.id;
  if (!theirs) return { quotes: "unknown", offer: nothing };
  return { quotes: { row: own.outboxId }, offer: row.body.type === "text" ? offerOf(row.body) : nothing };
}

function updateOf(message: Received, person: WhatsAppPerson, body: UpdateBody, quotes: Quoted | null): Update {
  const { id, fromMe, name, sentAtMs } = message;
  return {
    channel: "whatsapp",
    chat: chatKey("whatsapp", person.id),
    deliveryId: `${fromMe ? "me:" : ""}${person.id}:${id}`,
    sender: {
      identity: identityOf("whatsapp", person.id),
      // What the account's own phone wrote bears the shop's name.
      name: fromMe || name === null ? null : oneLineName(name) || null,
      provenPhone: phoneOf(person.phoneJid),
    },
    sentAtMs,
    body,
    ...(quotes !== null && { quotes }),
  };
}

/** A sign of writing for what a person sent, but not where the shop has taken the chat over: that is forgotten by a restart, and costs a sign. */
function typingWhereTheBotAnswers(typing: Typing): (one: Converted) => void {
  const quiet = new Set<number>();
  return ({ update: { body }, person }) => {
    if (body.type !== "takeover") {
      if (!quiet.has(person.id)) typing.show(person.replyTo);
    } else if (body.resume) quiet.delete(person.id);
    else quiet.add(person.id);
  };
}
