/** The forms of what the webhook posts. Loose: an unknown field or type must never make a genuine post unreadable. */
import * as z from "zod/mini";

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
