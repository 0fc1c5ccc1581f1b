/** The schemas of the webhook's posts. Loose: an unknown field or type must never make a genuine post unreadable. */
import * as z from "zod/mini";
import { chatKey } from "../../domain/chat.ts";
import { accountNumber, type Phone, phoneFromInternational } from "../../domain/phone.ts";
import type { UpdateBody } from "../../domain/update.ts";

const text = z.string();
/** A value with another form counts as absent. */
export const orAbsent = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);
const part = <T extends z.core.$ZodShape>(shape: T) => orAbsent(z.object(shape));
/** Seconds as a string. */
const seconds = orAbsent(
  z.pipe(z.union([z.string().check(z.regex(/^\d{1,12}$/)), z.int().check(z.nonnegative())]), z.transform(Number)),
);
const anything = z.catch(z.array(z.unknown()), []);
/** The items of a list that have the form. */
const listOf = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    anything,
    z.transform((all) => all.flatMap((one) => item.safeParse(one).data ?? [])),
  );

const option = part({ id: text });

const card = z.object({
  origin: orAbsent(text),
  phones: listOf(z.object({ phone: orAbsent(text), wa_id: orAbsent(text) })),
});

const captioned = part({ caption: orAbsent(text) });

export const messageSchema = z.object({
  id: text.check(z.minLength(1)),
  from: orAbsent(text),
  from_user_id: orAbsent(text),
  timestamp: seconds,
  type: z.catch(text, "unknown"),
  group_id: orAbsent(text),
  context: part({
    from: orAbsent(text),
    id: orAbsent(text),
    forwarded: orAbsent(z.boolean()),
    frequently_forwarded: orAbsent(z.boolean()),
  }),
  text: part({ body: text }),
  reaction: part({ message_id: text, emoji: orAbsent(text) }),
  interactive: part({
    button_reply: option,
    list_reply: option,
    nfm_reply: part({ name: orAbsent(text), response_json: text }),
  }),
  button: part({ text }),
  image: captioned,
  video: captioned,
  document: captioned,
  audio: part({ voice: orAbsent(z.boolean()) }),
  contacts: listOf(card),
  system: part({ type: text, user_id: orAbsent(text), previous_user_id: orAbsent(text), wa_id: orAbsent(text) }),
});
export type CloudMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.object({
  id: text.check(z.minLength(1)),
  status: text,
  timestamp: seconds,
  biz_opaque_callback_data: orAbsent(text),
  pricing: part({ billable: z.boolean(), category: text }),
  errors: listOf(z.object({ code: z.number() })),
});
export type CloudStatus = z.infer<typeof statusSchema>;

const contactSchema = z.object({
  profile: part({ name: text }),
  wa_id: orAbsent(text),
  user_id: orAbsent(text),
});
export type CloudContact = z.infer<typeof contactSchema>;

const userIdUpdateSchema = z.object({
  user_id: z.object({ previous: text, current: text }),
  timestamp: seconds,
});

const metadata = z.object({ phone_number_id: text, display_phone_number: z.catch(text, "") });

/** Changes of user ids as some gateways report them; Meta reports them by system messages. They concern the account, so a number may be missing beside them. */
export const changesSchema = z.object({
  metadata: orAbsent(metadata),
  user_id_update: listOf(userIdUpdateSchema),
});

export const valueSchema = z.object({
  metadata,
  contacts: listOf(contactSchema),
  /** A message with another form is counted, and never blocks those beside it. */
  messages: anything,
  statuses: anything,
  errors: listOf(z.object({ code: z.number() })),
});

export const postSchema = z.object({
  object: z.literal("whatsapp_business_account"),
  entry: listOf(z.object({ id: text, changes: listOf(z.object({ field: text, value: z.unknown() })) })),
});

/** Business-scoped user id. It must never be reduced to its digits: `MX.5214771234567` would become a phone. */
const userId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const phoneDigits = /^\d{8,15}$/;

/** The author of a message. */
export interface Author {
  /** Id of their chat and of themselves: their user id, or the digits of their phone if Meta gives no user id. */
  readonly id: string;
  /** The number that Meta shows beside the message: ten national digits, or a foreign number with its country. Null: none. */
  readonly shownNumber: string | null;
  /** That number, if Meta says that this user id has it. Null: it does not, or its fields disagree. */
  readonly provenPhone: Phone | null;
}

/**
 * The author of a message. Null: its fields name nobody. The number is in `from`, or beside the user id in `contacts`. A gateway may write the user id into
 * `from`.
 */
export function authorOf(
  { from, from_user_id }: Pick<CloudMessage, "from" | "from_user_id">,
  contacts: readonly CloudContact[],
): Author | null {
  const id = [from_user_id, from].find((one) => one !== undefined && isUserId(one));
  const beside = id === undefined ? [] : contacts.filter(({ user_id }) => user_id === id).map(({ wa_id }) => wa_id);
  const shown = [from, ...beside].flatMap((digits) => numberOf(digits) ?? []);
  const [shownNumber = null] = shown;
  if (id === undefined)
    return from === undefined || shownNumber === null ? null : { id: from, shownNumber, provenPhone: null };
  const isSaid = from_user_id === id && shownNumber !== null && shown.every((one) => one === shownNumber);
  // A foreign number of ten digits is no Mexican one: the country must precede it.
  const phone = isSaid ? phoneFromInternational([from, ...beside].find((one) => numberOf(one) !== null) ?? "") : null;
  return { id, shownNumber, provenPhone: phone };
}

/** A number in the form of `Author.shownNumber`. Null: the text is none. */
function numberOf(digits: string | undefined): string | null {
  return digits !== undefined && phoneDigits.test(digits) ? accountNumber(digits) : null;
}

export function isUserId(id: string): boolean {
  return userId.test(id);
}

/** The fields of a message that address a chat: user ids and phones have different ones. */
export function addressOf(id: string): { readonly recipient: string } | { readonly to: string } {
  return isUserId(id) ? { recipient: id } : { to: id };
}

type NumberChanged = Extract<UpdateBody, { readonly type: "numberChanged" }>;

/** The person of a change, and its content. */
interface Change {
  /** Id of their chat. */
  readonly id: string;
  /** Follows the message's id in the delivery's, if one message has several changes. */
  readonly suffix: string;
  readonly body: NumberChanged;
}

/** `system.type` for a person who has moved to another number, or has another user id. */
const changes: ReadonlySet<string> = new Set(["user_changed_number", "user_changed_user_id"]);

/** True if a message reports such a change. */
export function tellsChange({ type, system }: CloudMessage): boolean {
  return type === "system" && changes.has(system?.type ?? "");
}

/** The end of what a user id proved. `current`: the id that goes on, if known. */
export function ended(id: string, current: string | undefined): NumberChanged {
  const goesOn = current !== undefined && current !== id && isUserId(current);
  return { type: "numberChanged", ...(goesOn && { next: chatKey("whatsapp-cloud", current) }) };
}

/**
 * The proofs that a system message ends: of the earlier user id (`previous_user_id`), of the sender's, and of the new one, which keeps its new number
 * (`wa_id`). `from` may be missing, or be the new number already; some gateways name the account only by its earlier number.
 */
export function changesIn(message: CloudMessage, author: Author | null): Change[] {
  const { user_id: named, previous_user_id: previous, wa_id } = message.system ?? {};
  const now = numberOf(wa_id) ?? undefined;
  const authorId = author !== null && isUserId(author.id) ? author.id : undefined;
  const current = named ?? (previous === authorId && previous !== undefined ? undefined : authorId);
  const all = new Map<string, Change>();
  const add = (id: string | undefined, suffix: string) => {
    if (id === undefined || !isUserId(id) || all.has(id)) return;
    all.set(id, { id, suffix, body: { ...ended(id, current), ...(id === current && now !== undefined && { now }) } });
  };
  add(authorId, "");
  add(previous, ":previous");
  add(named, ":new");
  // If the former user id is named, it does not matter who has the number now.
  const left = author !== null && authorId === undefined && !all.has(previous ?? "") ? author.shownNumber : null;
  if (author === null || left === null || left === now) return [...all.values()];
  return [{ id: author.id, suffix: "", body: { type: "numberChanged", number: left } }, ...all.values()];
}
