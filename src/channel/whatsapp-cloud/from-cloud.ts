import { createHash } from "node:crypto";
import { chatKey } from "../../domain/chat.ts";
import { identityOf } from "../../domain/person.ts";
import { personName } from "../../domain/words.ts";
import type { Update, UpdateBody } from "../../domain/update.ts";
import type { Receipt } from "../channel.ts";
import { newsOf, type AccountNews } from "./account-news.ts";
import { changesIn, ended, tellsChange } from "./changes.ts";
import { authorOf, isUserId, type Author } from "./identity.ts";
import { isForwarded, messageBody } from "./message-body.ts";
import {
  changesSchema,
  messageSchema,
  postSchema,
  statusSchema,
  valueSchema,
  type CloudContact,
  type CloudMessage,
} from "./payload.ts";
import { receiptOf } from "./receipts.ts";

/** Whose posts are taken: of this account and number, with callback data of this database. */
export interface Account {
  readonly wabaId: string;
  readonly phoneNumberId: string;
  /** Stands in the callback data of this database's messages. */
  readonly mark: string;
}

/** A message that failed after it was accepted. `outboxId`: null: of another database. */
interface LateFailure {
  readonly code: number;
  /** By Meta's clock, epoch ms; null: it does not say. */
  readonly atMs: number | null;
  readonly outboxId: number | null;
}

/** What one post holds. */
export interface Converted {
  /** In the order of writing, as far as the post tells it. */
  readonly updates: readonly Update[];
  readonly receipts: readonly Receipt[];
  /** Id of the latest message of each chat, to mark as read. */
  readonly toMark: readonly string[];
  /** Error codes about the account itself. */
  readonly troubles: readonly number[];
  /** Messages that failed after they were accepted. */
  readonly failures: readonly LateFailure[];
  readonly news: readonly AccountNews[];
  /** Parts that could not be read, or are another number's. */
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

/** Converts the JSON of a post. Never throws: what cannot be read is counted. `ownNumber`: digits of the account's number; null: not known yet. */
export function fromCloud(json: unknown, account: Account, ownNumber: string | null = null): Converted {
  const post = postSchema.safeParse(json).data;
  if (post === undefined) return { ...nothing, unreadable: 1 };
  const all: Converted[] = [];
  for (const { id, changes } of post.entry) {
    for (const { field, value: given } of changes) {
      const news = id === account.wabaId ? newsOf(field, given, ownNumber) : null;
      if (news !== null) all.push({ ...nothing, news: [news] });
      // Of other fields than these two nothing else is read.
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

/** Reads a value; `wabaId`: whose it is. What has no number is the account's. */
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

/** Changes of a user id: the chat under the earlier one is nobody's any more. */
function fromChanges({ user_id_update: changes }: Changes, account: Account): Converted {
  const updates = changes.flatMap(({ user_id: { previous, current }, timestamp }) => {
    if (!isUserId(previous)) return [];
    const change = createHash("sha256").update(`${previous}:${current}:${timestamp}`).digest("hex");
    return [update(account, nobodyProved(previous), `change:${change}`, timestamp, ended(previous, current))];
  });
  return { ...nothing, updates };
}

/** Somebody of whom a post tells that does not come from them. */
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

/** The number that a card proves, and so shows: another one beside a later message ends the proof, also where this message shows none. */
function numberOnCard(body: UpdateBody): string | null {
  return body.type === "contact" ? body.phone : null;
}

/**
 * What a message answers. A tap names its message too, and needs no quote. A quote is of the sender's own message where the network names them as its author;
 * of any other author, or none, the ids that the bot has had decide whose it is.
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
