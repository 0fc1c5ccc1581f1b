import * as z from "zod";
import { GraphError } from "./graph-error.ts";

/** A limit of the documents: breaking it is 131009, while a body of another shape is 100. */
const atMost = (max: number) => z.string().min(1).max(max);

/** No spaces at either end, and not too long. */
const id = (max: number) => atMost(max).refine((text) => text === text.trim(), "an id has no spaces at its ends");

const areUnique = (values: readonly string[]) => new Set(values).size === values.length;

const replyButtons = z
  .array(z.strictObject({ type: z.literal("reply"), reply: z.strictObject({ id: id(256), title: atMost(20) }) }))
  .min(1)
  .max(3)
  .refine((all) => areUnique(all.map(({ reply }) => reply.id)), "the ids of buttons are unique")
  .refine((all) => areUnique(all.map(({ reply }) => reply.title)), "the titles of buttons are unique");

const row = z.strictObject({ id: id(200), title: atMost(24), description: atMost(72).optional() });

const sections = z
  .array(z.strictObject({ title: atMost(24).optional(), rows: z.array(row).min(1) }))
  .min(1)
  .max(10)
  .refine((all) => all.length === 1 || all.every(({ title }) => title !== undefined), "each of several has a title")
  .refine((all) => all.flatMap(({ rows }) => rows).length <= 10, "a list has at most ten rows")
  .refine((all) => areUnique(all.flatMap(({ rows }) => rows.map((one) => one.id))), "the ids of rows are unique")
  .refine((all) => areUnique(all.flatMap(({ rows }) => rows.map((one) => one.title))), "the titles are unique");

const body = z.strictObject({ text: atMost(1024) });

/** A static Flow that is published. */
const flow = z.strictObject({
  flow_message_version: z.literal("3"),
  flow_id: z.string().regex(/^\d+$/),
  flow_token: atMost(200),
  flow_cta: atMost(20).refine((text) => !/\p{Extended_Pictographic}/u.test(text), "no emoji"),
  mode: z.literal("published").optional(),
  flow_action: z.literal("navigate"),
  flow_action_payload: z.strictObject({ screen: z.string() }),
});

const interactive = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("button"), body, action: z.strictObject({ buttons: replyButtons }) }),
  z.strictObject({ type: z.literal("list"), body, action: z.strictObject({ button: atMost(20), sections }) }),
  z.strictObject({
    type: z.literal("request_contact_info"),
    body,
    action: z.strictObject({ name: z.literal("request_contact_info") }),
  }),
  z.strictObject({
    type: z.literal("flow"),
    body,
    action: z.strictObject({ name: z.literal("flow"), parameters: flow }),
  }),
]);

const phone = z.string().regex(/^\+?\d{8,15}$/);
const bsuid = z.string().regex(/^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/);

const common = {
  messaging_product: z.literal("whatsapp"),
  recipient_type: z.literal("individual").optional(),
  to: phone.optional(),
  recipient: bsuid.optional(),
  context: z.strictObject({ message_id: z.string() }).optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
};

const message = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("text"),
    text: z.strictObject({ body: atMost(4096), preview_url: z.boolean().optional() }),
  }),
  z.strictObject({ ...common, type: z.literal("interactive"), interactive }),
  z.strictObject({
    ...common,
    type: z.literal("image"),
    image: z.strictObject({ id: z.string(), caption: atMost(1024).optional() }),
  }),
  z.strictObject({
    ...common,
    type: z.literal("document"),
    document: z.strictObject({ id: z.string(), caption: atMost(1024).optional(), filename: z.string().optional() }),
  }),
  z.strictObject({
    ...common,
    type: z.literal("template"),
    template: z.strictObject({ name: z.string(), language: z.strictObject({ code: z.string() }) }),
  }),
]);

/** A message as the bot may send it. */
export type SentBody = z.infer<typeof message>;

const mark = z.strictObject({
  messaging_product: z.literal("whatsapp"),
  status: z.literal("read"),
  message_id: z.string(),
  typing_indicator: z.strictObject({ type: z.literal("text") }).optional(),
});

export type Mark = z.infer<typeof mark>;

/** Reads the body of a post to `messages`: a message, or a mark that one was read. Throws the error with which Meta refuses any other. */
export function readPosted(posted: unknown): { readonly message: SentBody } | { readonly mark: Mark } {
  if (typeof posted === "object" && posted !== null && "status" in posted) return { mark: checked(mark, posted) };
  const sent = checked(message, posted);
  if (sent.to === undefined && sent.recipient === undefined)
    throw new GraphError(131_008, "to or recipient is missing");
  return { message: sent };
}

function checked<T>(schema: z.ZodType<T>, posted: unknown): T {
  const read = schema.safeParse(posted);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") ?? "";
  const isLimit = issue !== undefined && ["too_big", "too_small", "custom"].includes(issue.code);
  throw new GraphError(isLimit ? 131_009 : 100, `${where}: ${issue?.message ?? "another shape"}`);
}
