/** The forms of what the webhook posts. Loose: an unknown field or type must never make a genuine post unreadable. */
import * as z from "zod";

const text = z.string();
/** A part that has another form counts as absent. */
const part = <T extends z.ZodRawShape>(shape: T) => z.object(shape).optional().catch(undefined);
/** Seconds as a string. */
const seconds = z
  .union([z.string().regex(/^\d{1,12}$/), z.number().int().nonnegative()])
  .transform(Number)
  .optional()
  .catch(undefined);
const listOf = <T>(item: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((one) => item.safeParse(one).data ?? []));

const option = part({ id: text });

const card = z.object({
  origin: text.optional().catch(undefined),
  phones: listOf(z.object({ phone: text.optional().catch(undefined), wa_id: text.optional().catch(undefined) })),
});

export const messageSchema = z.object({
  id: text.min(1),
  from: text.optional().catch(undefined),
  from_user_id: text.optional().catch(undefined),
  timestamp: seconds,
  type: text.catch("unknown"),
  group_id: text.optional().catch(undefined),
  context: part({
    from: text.optional().catch(undefined),
    id: text.optional().catch(undefined),
    forwarded: z.boolean().optional().catch(undefined),
    frequently_forwarded: z.boolean().optional().catch(undefined),
  }),
  text: part({ body: text }),
  reaction: part({ message_id: text, emoji: text.optional().catch(undefined) }),
  interactive: part({ button_reply: option, list_reply: option }),
  button: part({ text }),
  audio: part({ voice: z.boolean().optional().catch(undefined) }),
  contacts: listOf(card),
  system: part({ type: text, user_id: text.optional().catch(undefined) }),
});
export type CloudMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.object({
  id: text.min(1),
  status: text,
  timestamp: seconds,
  biz_opaque_callback_data: text.optional().catch(undefined),
  pricing: part({ billable: z.boolean(), category: text }),
  errors: listOf(z.object({ code: z.number() })),
});
export type CloudStatus = z.infer<typeof statusSchema>;

const contactSchema = z.object({
  profile: part({ name: text }),
  wa_id: text.optional().catch(undefined),
  user_id: text.optional().catch(undefined),
});
export type CloudContact = z.infer<typeof contactSchema>;

const userIdUpdateSchema = z.object({
  user_id: z.object({ previous: text, current: text }),
  timestamp: seconds,
});

const anything = z.array(z.unknown()).catch([]);

const metadata = z.object({ phone_number_id: text, display_phone_number: text.catch("") });

/** Changes of user ids. They are the account's: a number may stand beside them or not. */
export const changesSchema = z.object({
  metadata: metadata.optional().catch(undefined),
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
