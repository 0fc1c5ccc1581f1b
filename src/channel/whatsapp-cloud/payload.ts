/** The forms of what the webhook posts. Loose: an unknown field or type must never make a genuine post unreadable. */
import * as z from "zod/mini";
import { chatKey } from "../../domain/chat.ts";
import { accountNumber, type Phone, phoneFromInternational } from "../../domain/phone.ts";
import type { UpdateBody } from "../../domain/update.ts";

const text = z.string();
/** What has another form counts as absent. */
export const orAbsent = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);
const part = <T extends z.core.$ZodShape>(shape: T) => orAbsent(z.object(shape));
/** Seconds as a string. */
const seconds = orAbsent(
  z.pipe(z.union([z.string().check(z.regex(/^\d{1,12}$/)), z.int().check(z.nonnegative())]), z.transform(Number)),
);
const anything = z.catch(z.array(z.unknown()), []);
/** Those of a list that have the form. */
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

/** Changes of user ids, as some gateways tell them; Meta tells them by system messages. They are the account's: a number may stand beside them or not. */
export const changesSchema = z.object({
  metadata: orAbsent(metadata),
  user_id_update: listOf(userIdUpdateSchema),
});

export const valueSchema = z.object({
  metadata,
  contacts: listOf(contactSchema),
  /** One that has another form is counted, and never holds up those beside it. */
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

/** Who wrote a message. */
export interface Author {
  /** Id of their chat and of themselves: their user id, or the digits of their phone where Meta gives no user id. */
  readonly id: string;
  /** The number that Meta shows beside the message: ten national digits, or a foreign number with its country; null: it shows none. */
  readonly shownNumber: string | null;
  /** That number where Meta says that this user id has it; null: it does not, or not in one voice. */
  readonly provenPhone: Phone | null;
}

/**
 * The author of a message; null: its fields name nobody. The number stands in `from`, or beside the user id in `contacts`. A gateway may write the user id
 * into `from`.
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
  // A foreign number of ten digits is no Mexican one: the country has to stand before it.
  const phone = isSaid ? phoneFromInternational([from, ...beside].find((one) => numberOf(one) !== null) ?? "") : null;
  return { id, shownNumber, provenPhone: phone };
}

/** A number as `Author.shownNumber` has it; null: the text is none. */
function numberOf(digits: string | undefined): string | null {
  return digits !== undefined && phoneDigits.test(digits) ? accountNumber(digits) : null;
}

export function isUserId(id: string): boolean {
  return userId.test(id);
}

/** How a message is addressed to a chat: a user id and a phone go into fields of their own. */
export function addressOf(id: string): { readonly recipient: string } | { readonly to: string } {
  return isUserId(id) ? { recipient: id } : { to: id };
}

type NumberChanged = Extract<UpdateBody, { readonly type: "numberChanged" }>;

/** Whom a change is about, and what is told of them. */
interface Change {
  /** Id of their chat. */
  readonly id: string;
  /** Stands behind the message's id in the delivery's, where one message tells of several. */
  readonly suffix: string;
  readonly body: NumberChanged;
}

/** `system.type` of a person who has moved to another number, or has another user id. */
const changes: ReadonlySet<string> = new Set(["user_changed_number", "user_changed_user_id"]);

/** Whether a message tells of such a change. */
export function tellsChange({ type, system }: CloudMessage): boolean {
  return type === "system" && changes.has(system?.type ?? "");
}

/** The end of what a user id proved. `current`: the one that goes on, where it is known. */
export function ended(id: string, current: string | undefined): NumberChanged {
  const goesOn = current !== undefined && current !== id && isUserId(current);
  return { type: "numberChanged", ...(goesOn && { next: chatKey("whatsapp-cloud", current) }) };
}

/**
 * What a system message ends: the proof of the earlier user id (`previous_user_id`), of the one in whose name it comes, and of the new one, which keeps the number
 * that it has from now on (`wa_id`). `from` may be missing, or be the new number already; gateways name the account by its earlier number alone.
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
  // Where the former user id is named, whoever has the number by now is not asked.
  const left = author !== null && authorId === undefined && !all.has(previous ?? "") ? author.shownNumber : null;
  if (author === null || left === null || left === now) return [...all.values()];
  return [{ id: author.id, suffix: "", body: { type: "numberChanged", number: left } }, ...all.values()];
}
