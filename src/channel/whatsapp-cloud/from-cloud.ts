/** Converts Meta's posts to our updates: messages with their bodies, receipts of our own messages, changed numbers. */
import { createHash } from "node:crypto";
import { chatKey } from "../../domain/chat.ts";
import { identityOf } from "../../domain/person.ts";
import { type Phone, phoneFromInternational } from "../../domain/phone.ts";
import { answerOfReaction, type Update, type UpdateBody } from "../../domain/update.ts";
import { personName } from "../../domain/words.ts";
import type { Receipt } from "../channel.ts";
import { type CloudFailure, failureOf, mayBeOfForm } from "./graph.ts";
import { type AccountNews, newsOf } from "./own-number.ts";
import {
  type Author,
  authorOf,
  changesIn,
  changesSchema,
  type CloudContact,
  type CloudMessage,
  type CloudStatus,
  ended,
  isUserId,
  messageSchema,
  postSchema,
  statusSchema,
  tellsChange,
  valueSchema,
} from "./payload.ts";
import { filledForm } from "./registered.ts";

/** The account and number whose posts count, with callback data of this database. */
export interface Account {
  readonly wabaId: string;
  readonly phoneNumberId: string;
  /** Part of the callback data of this database's messages. */
  readonly mark: string;
}

/** A message that failed after it was accepted. `outboxId` null: it is of another database. */
interface LateFailure {
  readonly code: number;
  /** By Meta's clock, epoch ms; null: it does not say. */
  readonly atMs: number | null;
  readonly outboxId: number | null;
}

/** The contents of one post. */
export interface Converted {
  /** In the order of writing, as far as the post shows it. */
  readonly updates: readonly Update[];
  readonly receipts: readonly Receipt[];
  /** Id of the latest message of each chat, to mark as read. */
  readonly toMark: readonly string[];
  /** Error codes about the account itself. */
  readonly troubles: readonly number[];
  /** Messages that failed after they were accepted. */
  readonly failures: readonly LateFailure[];
  readonly news: readonly AccountNews[];
  /** Parts that could not be read, or belong to another number. */
  readonly unreadable: number;
  readonly foreign: number;
}

const nothing: Converted = {
  updates: [],
  receipts: [],
  toMark: [],
  troubles: [],
  failures: [],
  news: [],
  unreadable: 0,
  foreign: 0,
};
type Value = ReturnType<typeof valueSchema.parse>;
type Changes = ReturnType<typeof changesSchema.parse>;

/** Converts the JSON of a post. Never throws: unreadable parts are counted. `ownNumber`: digits of the account's number; null: unknown. */
export function fromCloud(json: unknown, account: Account, ownNumber: string | null = null): Converted {
  const post = postSchema.safeParse(json).data;
  if (post === undefined) return { ...nothing, unreadable: 1 };
  const all: Converted[] = [];
  for (const { id, changes } of post.entry) {
    for (const { field, value: given } of changes) {
      const news = id === account.wabaId ? newsOf(field, given, ownNumber) : null;
      if (news !== null) all.push({ ...nothing, news: [news] });
      // All other fields are ignored.
      if (field === "messages") all.push(read(valueSchema.safeParse(given).data, id, account, fromMessages));
      if (field === "user_id_update") all.push(read(changesSchema.safeParse(given).data, id, account, fromChanges));
    }
  }
  return {
    updates: all
      .flatMap(({ updates }) => updates)
      .toSorted((one, other) => (one.sentAtMs ?? 0) - (other.sentAtMs ?? 0)),
    receipts: all.flatMap(({ receipts }) => receipts),
    toMark: all.flatMap(({ toMark }) => toMark),
    troubles: all.flatMap(({ troubles }) => troubles),
    failures: all.flatMap(({ failures }) => failures),
    news: all.flatMap(({ news }) => news),
    unreadable: all.reduce((sum, one) => sum + one.unreadable, 0),
    foreign: all.reduce((sum, one) => sum + one.foreign, 0),
  };
}

/** Reads a value; `wabaId`: of its account. A value without a number is the account's. */
function read<T extends { readonly metadata?: { readonly phone_number_id: string } | undefined }>(
  value: T | undefined,
  wabaId: string,
  account: Account,
  convert: (value: T, account: Account) => Converted,
): Converted {
  if (value === undefined) return { ...nothing, unreadable: 1 };
  const number = value.metadata?.phone_number_id ?? account.phoneNumberId;
  const isOurs = wabaId === account.wabaId && number === account.phoneNumberId;
  return isOurs ? convert(value, account) : { ...nothing, foreign: 1 };
}

function fromMessages({ contacts, messages, statuses, errors }: Value, account: Account): Converted {
  const updates: Update[] = [];
  const latest = new Map<string, string>();
  let unreadable = 0;
  for (const given of messages) {
    const message = messageSchema.safeParse(given).data;
    const author = message === undefined ? null : authorOf(message, contacts);
    const changed = message !== undefined && tellsChange(message) ? changesIn(message, author) : [];
    for (const { id, suffix, body } of changed)
      updates.push(update(account, nobodyProved(id), `${message?.id}${suffix}`, message?.timestamp, body));
    if (message === undefined || (author === null && changed.length === 0)) {
      unreadable += 1;
      continue;
    }
    if (author === null) continue;
    if (message.group_id !== undefined) continue;
    const body = messageBody(message, author);
    if (body === null) continue;
    const answers = answeredBy(message);
    const name = nameOf(author, message, contacts);
    const from = { ...author, shownNumber: author.shownNumber ?? numberOnCard(body) };
    updates.push({ ...update(account, from, message.id, message.timestamp, body, name), ...answers });
    if (answers.isReaction !== true) latest.set(author.id, message.id);
  }
  const failures: LateFailure[] = [];
  const receipts = statuses.flatMap((given) => {
    const status = statusSchema.safeParse(given).data;
    const receipt = status === undefined ? null : receiptOf(status, account.mark);
    if (status?.status === "failed")
      for (const { code } of status.errors)
        failures.push({ code, atMs: receipt?.atMs ?? null, outboxId: receipt?.outboxId ?? null });
    if (receipt === null) unreadable += 1;
    return receipt ?? [];
  });
  return {
    ...nothing,
    updates,
    receipts,
    toMark: [...latest.values()],
    troubles: errors.map(({ code }) => code),
    failures,
    unreadable,
  };
}

/** Changes of a user id: the chat under the earlier one belongs to nobody any more. */
function fromChanges({ user_id_update: changes }: Changes, account: Account): Converted {
  const updates = changes.flatMap(({ user_id: { previous, current }, timestamp }) => {
    if (!isUserId(previous)) return [];
    const change = createHash("sha256").update(`${previous}:${current}:${timestamp}`).digest("hex");
    return [update(account, nobodyProved(previous), `change:${change}`, timestamp, ended(previous, current))];
  });
  return { ...nothing, updates };
}

/** A user mentioned in a post they did not send. */
function nobodyProved(id: string): Author {
  return { id, shownNumber: null, provenPhone: null };
}

function update(
  { phoneNumberId }: Account,
  { id, shownNumber, provenPhone }: Author,
  messageId: string,
  seconds: number | undefined,
  body: UpdateBody,
  name: string | null = null,
): Update {
  return {
    channel: "whatsapp-cloud",
    chat: chatKey("whatsapp-cloud", id),
    deliveryId: `${phoneNumberId}:${messageId}`,
    sender: {
      identity: identityOf("whatsapp-cloud", id),
      name,
      provenPhone,
      ...(shownNumber !== null && { shownNumber }),
    },
    sentAtMs: seconds === undefined ? null : seconds * 1000,
    body,
  };
}

/** The number that a card proves, and so shows. Another number beside a later message ends the proof, even if this message shows none. */
function numberOnCard(body: UpdateBody): string | null {
  return body.type === "contact" ? body.phone : null;
}

/**
 * What a message answers. A tap names its message too, and needs no quote. A quote is of the sender's own message if the network names them as its author. For
 * any other author, or none, the ids of the bot's messages decide.
 */
function answeredBy(message: CloudMessage): Pick<Update, "quotes" | "elsewhere" | "isReaction"> {
  const { context, type, reaction, from, from_user_id } = message;
  if (type === "interactive" || type === "button") return {};
  if (type === "reaction")
    return { quotes: reaction ? { messageId: reaction.message_id } : "unknown", isReaction: true };
  if (isForwarded(context)) return { elsewhere: "forward" };
  if (context?.id === undefined) return {};
  const isTheirs = context.from !== undefined && [from, from_user_id].includes(context.from);
  return isTheirs ? { elsewhere: "quote" } : { quotes: { messageId: context.id } };
}

/** The name of the contact that belongs to a message: by user id, then by phone, then the only one. */
function nameOf(author: Author, { from }: CloudMessage, contacts: readonly CloudContact[]): string | null {
  const contact =
    contacts.find(({ user_id }) => user_id === author.id) ??
    contacts.find(({ wa_id }) => wa_id !== undefined && wa_id === from) ??
    (contacts.length === 1 ? contacts[0] : undefined);
  const name = personName(contact?.profile?.name ?? "");
  return name === "" ? null : name;
}

/** Content that the bot does not read, by Telegram's names if it has one. */
const unread: { readonly [type: string]: string } = {
  image: "photo",
  video: "video",
  document: "document",
  sticker: "sticker",
  location: "location",
  order: "order",
};

/** Types that are no message to anybody: a deleted message, Meta's notes about a call. */
const ignored: ReadonlySet<string> = new Set(["system", "revoke", "request_welcome", "ephemeral"]);

/** Content of a message. Null: it needs no answer. Meta's notes about an account (`system`) are no messages: see `changesIn`. */
function messageBody(message: CloudMessage, author: Author): UpdateBody | null {
  const { type } = message;
  if (ignored.has(type)) return null;
  switch (type) {
    case "text":
      return message.text ? { type: "text", text: message.text.body } : { type: "unsupported", what: "other" };
    case "reaction": {
      const answer = answerOfReaction(message.reaction?.emoji ?? "");
      return answer === null ? null : { type: "text", text: answer };
    }
    case "button":
      return message.button ? { type: "text", text: message.button.text } : { type: "unsupported", what: "other" };
    case "interactive": {
      const { button_reply: button, list_reply: row, nfm_reply: form } = message.interactive ?? {};
      if (form?.name === "flow") return filledForm(form.response_json);
      const data = (button ?? row)?.id;
      return data === undefined ? { type: "unsupported", what: "other" } : { type: "tap", data };
    }
    case "contacts":
      return contactBody(message, author);
    case "edit":
      return { type: "edited" };
    case "audio":
      return { type: "unsupported", what: message.audio?.voice === true ? "voice" : "audio" };
    default: {
      const caption = captionOf(message);
      return caption === "" ? { type: "unsupported", what: unread[type] ?? "other" } : { type: "text", text: caption };
    }
  }
}

/** The caption of a picture or a document. */
function captionOf({ image, video, document }: CloudMessage): string {
  return (image?.caption ?? video?.caption ?? document?.caption ?? "").trim();
}

/** A contact card: the sender's own, or another person's phone. */
function contactBody(message: CloudMessage, author: Author): UpdateBody {
  const phone = ownPhone(message, author);
  const phones = new Set(
    message.contacts.flatMap((card) => card.phones.map((one) => phoneOf(one.wa_id ?? one.phone ?? ""))),
  );
  const [card = null] = phones;
  return { type: "contact", phone, ...(phone === null && phones.size === 1 && card !== null && { card }) };
}

/**
 * The sender's own phone, if Meta proves it: the card came from the button that asks for it (`contact_request`) and was not forwarded. A card chosen from the
 * menu of attachments proves nothing, nor does one with another number beside it.
 */
function ownPhone({ contacts, context }: CloudMessage, { shownNumber }: Author): Phone | null {
  const [card] = contacts;
  if (contacts.length !== 1 || card?.origin !== "contact_request" || isForwarded(context)) return null;
  const phones = new Set(card.phones.map(({ wa_id, phone }) => phoneOf(wa_id ?? phone ?? "")));
  const [own = null] = phones;
  return phones.size === 1 && (shownNumber === null || shownNumber === own) ? own : null;
}

/** True if a message was forwarded, by its `context`. */
function isForwarded(context: CloudMessage["context"]): boolean {
  return context?.forwarded === true || context?.frequently_forwarded === true;
}

/** A number with its country and separators. A text with letters is none. */
function phoneOf(text: string): Phone | null {
  return /^[+\d\s().-]+$/.test(text) ? phoneFromInternational(text.replaceAll(/[^\d]/g, "")) : null;
}

/** A message of the outbox, as its callback data names it: the row, which of its messages (from 0) of how many, and whether it has a form. */
interface OwnMessage {
  readonly outboxId: number;
  readonly part: number;
  readonly parts: number;
  readonly isForm: boolean;
}

const form = /^([0-9a-f]{16}):(\d{1,15}):(\d{1,3})\/(\d{1,3})(f?)$/;

/** The data that comes back in every status of a message. `mark` keeps databases apart. */
export function callbackData({ outboxId, part, parts, isForm }: OwnMessage, mark: string): string {
  return `${mark}:${outboxId}:${part}/${parts}${isForm ? "f" : ""}`;
}

function readCallbackData(data: string, mark: string): OwnMessage | null {
  const [, of, outboxId, part, parts, isForm] = form.exec(data) ?? [];
  if (of !== mark) return null;
  return { outboxId: Number(outboxId), part: Number(part), parts: Number(parts), isForm: isForm === "f" };
}

/** What to do about a message that was accepted and then failed. */
const after: { readonly [failure in CloudFailure]: Extract<Receipt["state"], { readonly next: unknown }>["next"] } = {
  stopped: "later",
  tooFast: "later",
  restricted: "later",
  pairTooFast: "again",
  unknown: "again",
  closed: "hold",
  template: "drop",
  gone: "unreached",
  barred: "drop",
  refused: "drop",
};

const reached: { readonly [status: string]: "accepted" | "delivered" } = {
  sent: "accepted",
  delivered: "delivered",
  read: "delivered",
  played: "delivered",
};

/** Converts a status. Null: its form or name is unknown. A message of another database has no row. */
function receiptOf(status: CloudStatus, mark: string): Receipt | null {
  const own = readCallbackData(status.biz_opaque_callback_data ?? "", mark);
  const { pricing, timestamp } = status;
  const about = {
    messageId: status.id,
    outboxId: own?.outboxId ?? null,
    isLast: own === null || own.part === own.parts - 1,
    billed: pricing?.billable === true ? pricing.category : null,
    ...(timestamp !== undefined && { atMs: timestamp * 1000 }),
  };
  if (status.status === "failed") {
    const code = status.errors[0]?.code ?? 1;
    const failure = failureOf(code);
    // An app that cannot show a form is one that "cannot be reached" (131026).
    const next = own?.isForm === true && mayBeOfForm(failure) ? "otherwise" : after[failure];
    return { ...about, state: { next, why: `it failed after it was accepted: ${code}` } };
  }
  const state = reached[status.status];
  return state === undefined ? null : { ...about, state };
}
