/**
 * Turns decrypted WhatsApp messages into updates and stores them. Entry point: `createInbound`.
 * Resolves each sender to a person, reads numbers and labels as taps on the last offer, and the shop's own writing as a takeover.
 * Must not close a journal row before its update is stored, and must not take a message's content as proof of a phone.
 */
import { jidNormalizedUser, type proto } from "@whiskeysockets/baileys";
import { chatId, chatKey } from "../../../domain/chat.ts";
import { identityOf } from "../../../domain/person.ts";
import { callsBot, type OtherTarget, type Quoted, type Update, type UpdateBody } from "../../../domain/update.ts";
import { personName } from "../../../domain/words.ts";
import type { Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { Accept } from "../../channel.ts";
import type { WhatsAppPerson, WhatsAppRecords } from "../../whatsapp-records.ts";
import { addressesOf, phoneOf, type Addresses } from "../identity.ts";
import type { AccountSocket } from "../connection/socket-options.ts";
import type { ReceivedMessage } from "./arrivals.ts";
import { contentOf, type Content } from "./message-content.ts";
import { hasOurForm, parseMessageId } from "../sending/outgoing-content.ts";
import { chosen, offerOf, type Offer } from "../sending/options.ts";
import { whileReceiving } from "../progress.ts";

/** Offer without options. */
const noOffer: Offer = { buttons: [], pick: null };

export interface InboundOptions {
  readonly account: AccountSocket;
  readonly records: WhatsAppRecords;
  readonly accept: Accept;
  readonly clock: Clock;
  readonly log: Log;
  readonly showTyping: (jid: string) => void;
}

/**
 * Stores a batch in the given order and closes its rows of the journal. Rejects when nothing was stored: pass the same batch again.
 * Idempotent by message id.
 */
export type Inbound = (messages: readonly ReceivedMessage[]) => Promise<void>;

/** An update and its chat partner. */
interface Converted {
  readonly update: Update;
  readonly person: WhatsAppPerson;
}

export function createInbound(options: InboundOptions): Inbound {
  const { records, accept } = options;
  const showTyping = typingWhereTheBotAnswers(options.showTyping);
  const converted = (messages: readonly ReceivedMessage[]) => {
    learnAddresses(records, messages);
    return messages.map((message) => convert(options, message)).filter((one) => one !== null);
  };
  return (messages) =>
    whileReceiving(messages[0]?.id ?? "", async () => {
      const batch = converted(messages);
      for (const one of batch) showTyping(one);
      if (batch.length > 0) await accept(batch.map(({ update }) => update));
      // A message that could not be decrypted may arrive again under the same id: its row stays open.
      const read = messages.filter(({ message }) => message !== null);
      const hashes = read.map(({ journalHash }) => journalHash).filter((hash) => hash !== null);
      if (hashes.length > 0) records.closeJournal(hashes);
    });
}

/**
 * Saves all address pairs of a batch before converting it. Otherwise a batch in which a person's second address appears late would name two
 * people, and the same batch repeated after a crash would name one.
 */
function learnAddresses(records: WhatsAppRecords, messages: readonly ReceivedMessage[]): void {
  for (const { from, alternate } of messages) {
    const addresses = addressesOf(from, alternate);
    if (addresses !== null && addresses.phoneJid !== null && addresses.lidJid !== null) {
      records.learn(addresses.phoneJid, addresses.lidJid);
    }
  }
}

function convert(options: InboundOptions, message: ReceivedMessage): Converted | null {
  const { records, clock, log } = options;
  const addresses = addressesOf(message.from, message.alternate);
  if (addresses === null || message.message === null || isOwn(options.account, addresses)) return null;
  const salt = records.salt();
  // A message of the bot, echoed by another device of the account.
  if (message.fromMe && parseMessageId(message.id, salt) !== null) return null;
  const content = readContent(log, message.message);
  if (content === null || (message.fromMe && (content.body.type === "edited" || content.isReaction))) return null;
  if (content.isReaction && parseMessageId(content.quoted?.id ?? "", salt) === null) return null;
  const person = records.personFrom(message.from, addresses.phoneJid, addresses.lidJid, clock.nowMs());
  if (message.fromMe) return { update: updateOf(message, person, takeover(content)), person };
  const quoted = quotedOf(records, content.quoted, person, salt);
  const elsewhere = elsewhereIn(content, quoted);
  const update: Update = {
    ...updateOf(message, person, bodyOf(records, content, person, quoted, elsewhere)),
    ...(quoted !== null && { quotes: quoted.quotes }),
    ...(elsewhere !== null && { elsewhere }),
    ...(content.isReaction && { isReaction: true }),
  };
  return { update, person };
}

/** A quote of a message that is not the bot's is a quote of the person's own, or of one that the shop wrote by hand. */
function elsewhereIn({ isForwarded, quoted: any }: Content, quoted: OwnQuoted | null): OtherTarget | null {
  if (isForwarded) return "forward";
  return any !== null && quoted === null ? "quote" : null;
}

/** True if the chat is the account's own chat with itself, where the owner keeps notes. */
function isOwn({ own }: AccountSocket, { phoneJid, lidJid }: Addresses): boolean {
  return (
    own !== null && ((phoneJid !== null && phoneJid === own.phoneJid) || (lidJid !== null && lidJid === own.lidJid))
  );
}

/** Reports a message that cannot be parsed as unsupported, so that it does not block those behind it and its sender gets an answer. */
function readContent(log: Log, message: proto.IMessage): Content | null {
  try {
    return contentOf(message);
  } catch (error) {
    log.error("whatsapp: a message could not be parsed", { why: errorText(error) });
    return { body: { type: "unsupported", what: "other" }, quoted: null, sharesPhone: false };
  }
}

function takeover({ body }: Content): UpdateBody {
  return { type: "takeover", resume: body.type === "text" && callsBot(body.text) };
}

/** Body of a person's message. A typed number or label that chooses an option of the bot's message is a tap. */
function bodyOf(
  records: WhatsAppRecords,
  { body, sharesPhone, isReaction }: Content,
  person: WhatsAppPerson,
  quoted: OwnQuoted | null,
  elsewhere: OtherTarget | null,
): UpdateBody {
  // The proof is the phone address that the server adds to such a message; null when it added none.
  if (sharesPhone) return { type: "contact", phone: phoneOf(person.phoneJid) };
  if (body.type !== "text" || isReaction || elsewhere !== null) return body;
  const data = chosen(body.text, quoted?.offer ?? null, records.asked(person.id));
  return data === null ? body : { type: "tap", data };
}

/** A quoted message of the bot. */
interface OwnQuoted {
  readonly quotes: Quoted;
  readonly offer: Offer;
}

/**
 * The message of the bot that is quoted; null when none is. The offer is empty when the message had no options, its row was pruned, or it belongs
 * to another chat or database: a reply to it must not choose from the current offer.
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
    return hasOurForm(quoted.id) && !isTheirs ? { quotes: "unknown", offer: noOffer } : null;
  }
  const row = records.outgoing(own.outboxId);
  // Compare people, not chat keys: the chat may be of a person who was merged with this one.
  const theirs = row !== null && records.person(Number(chatId(row.chat)))?.id === person.id;
  if (!theirs) return { quotes: "unknown", offer: noOffer };
  return { quotes: { row: own.outboxId }, offer: row.body.type === "text" ? offerOf(row.body) : noOffer };
}

function updateOf(message: ReceivedMessage, person: WhatsAppPerson, body: UpdateBody): Update {
  const { id, fromMe, name, sentAtMs } = message;
  return {
    channel: "whatsapp",
    chat: chatKey("whatsapp", person.id),
    deliveryId: `${fromMe ? "me:" : ""}${person.id}:${id}`,
    sender: {
      identity: identityOf("whatsapp", person.id),
      // A message from the account's own phone carries the shop's name.
      name: fromMe || name === null ? null : personName(name) || null,
      provenPhone: phoneOf(person.phoneJid),
    },
    sentAtMs,
    body,
  };
}

/** Shows "typing" after a person's message, but not in chats that the shop has taken over. Takeovers are kept in memory only. */
function typingWhereTheBotAnswers(show: InboundOptions["showTyping"]): (one: Converted) => void {
  const quiet = new Set<number>();
  return ({ update: { body, isReaction }, person }) => {
    if (body.type !== "takeover") {
      if (!isReaction && !quiet.has(person.id)) show(person.replyTo);
    } else if (body.resume) quiet.delete(person.id);
    else quiet.add(person.id);
  };
}
