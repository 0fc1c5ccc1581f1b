import * as z from "zod";
import { jsonIn } from "../../../../src/domain/attempt.ts";
import { GraphError } from "./graph-error.ts";

/** A Flow in Meta's storage. */
export interface CloudFlow {
  readonly id: string;
  readonly name: string;
  status: "DRAFT" | "PUBLISHED" | "DEPRECATED" | "BLOCKED" | "THROTTLED";
  /** Its `flow.json`; null: none was uploaded. */
  json: FlowJson | null;
  errors: readonly { readonly error: string; readonly message: string }[];
}

/** The Flow in a message. */
export interface FlowAsked {
  readonly flow_id: string;
  readonly flow_action_payload: { readonly screen: string };
}

const atMost = (max: number) => z.string().min(1).max(max);
const input = z.strictObject({
  type: z.literal("TextInput"),
  name: z.string().regex(/^[a-z_]+$/),
  label: atMost(20),
  "input-type": z.enum(["text", "number", "email", "password", "passcode", "phone"]).optional(),
  required: z.boolean().optional(),
  "helper-text": atMost(80).optional(),
});
const footer = z.strictObject({
  type: z.literal("Footer"),
  label: atMost(35),
  "on-click-action": z.strictObject({
    name: z.literal("complete"),
    payload: z.record(z.string(), z.string().regex(/^\$\{form\.[a-z_]+\}$/)),
  }),
});
const screen = z.strictObject({
  // Letters and underscores alone; SUCCESS is Meta's own.
  id: z
    .string()
    .regex(/^[A-Za-z_]+$/)
    .refine((id) => id !== "SUCCESS"),
  title: atMost(80),
  terminal: z.literal(true),
  success: z.boolean().optional(),
  layout: z.strictObject({ type: z.literal("SingleColumnLayout"), children: z.array(z.union([input, footer])).min(1) }),
});
const shape = z.strictObject({
  version: z.enum(["5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2", "7.3"]),
  screens: z.array(screen).length(1),
});
type FlowJson = z.infer<typeof shape>;

const childrenOf = ({ screens }: FlowJson) => screens.flatMap(({ layout }) => layout.children);
const inputsOf = (flow: FlowJson) => childrenOf(flow).filter((one) => one.type === "TextInput");
const footersOf = (flow: FlowJson) => childrenOf(flow).filter((one) => one.type === "Footer");

const flowJson = shape.refine((flow) => {
  const names = inputsOf(flow).map(({ name }) => name);
  const [last, ...more] = footersOf(flow);
  const shown = Object.values(last?.["on-click-action"].payload ?? {}).map((value) => value.slice(7, -1));
  return more.length === 0 && new Set(names).size === names.length && shown.every((name) => names.includes(name));
}, "INVALID_ON_CLICK_ACTION_PAYLOAD");

const creation = z.strictObject({
  name: z.string().min(1),
  categories: z.array(z.enum(["SIGN_UP", "SIGN_IN", "APPOINTMENT_BOOKING", "LEAD_GENERATION", "OTHER"])).min(1),
});

/** The Flows of one account: static ones of one screen. */
export class CloudFlows {
  readonly all: CloudFlow[] = [];
  #next = 1_200_000_001;

  /** Adds a Flow as if it had been made before. */
  add(name: string, status: CloudFlow["status"], json: object | null): CloudFlow {
    const flow: CloudFlow = { id: String(this.#next++), name, status, json: null, errors: [] };
    this.all.push(flow);
    if (json !== null) this.#check(flow, json);
    return flow;
  }

  /** True if a call is about Flows. */
  has(wabaId: string, path: string): boolean {
    return path === `/${wabaId}/flows` || this.all.some(({ id }) => path.startsWith(`/${id}/`));
  }

  /** A call that makes, uploads or publishes. Throws the error with which Meta refuses it. */
  async answer(path: string, raw: Buffer, type: string): Promise<object> {
    const [, id = "", edge = ""] = path.split("/");
    if (edge === "flows") {
      const asked = creation.safeParse(jsonIn(raw.toString("utf8"))).data;
      if (asked === undefined) throw new GraphError(100, "invalid parameter");
      if (this.all.some(({ name }) => name === asked.name)) throw new GraphError(100, "Flow name is not unique");
      return { id: this.add(asked.name, "DRAFT", null).id, success: true, validation_errors: [] };
    }
    const flow = this.all.find((one) => one.id === id) as CloudFlow;
    if (edge === "assets") return this.#upload(flow, raw, type);
    if (edge !== "publish") throw new GraphError(100, "unsupported request");
    if (flow.status !== "DRAFT" || flow.json === null || flow.errors.length > 0)
      throw new GraphError(139_002, "publishing a Flow in an invalid state, or with validation errors");
    flow.status = "PUBLISHED";
    return { success: true };
  }

  async #upload(flow: CloudFlow, raw: Buffer, type: string): Promise<object> {
    if (flow.status !== "DRAFT") throw new GraphError(139_001, "a published Flow cannot be updated");
    const form = await new Response(raw, { headers: { "content-type": type } }).formData().catch(() => null);
    const file = form?.get("file");
    const isAsset = form?.get("name") === "flow.json" && form.get("asset_type") === "FLOW_JSON";
    if (!(file instanceof Blob) || !isAsset) throw new GraphError(100, "name, asset_type or file is missing");
    this.#check(flow, jsonIn(await file.text()));
    return { success: flow.errors.length === 0, validation_errors: flow.errors };
  }

  #check(flow: CloudFlow, json: unknown): void {
    const read = flowJson.safeParse(json);
    flow.json = read.data ?? null;
    flow.errors = (read.error?.issues ?? []).map(({ path, message }) => ({
      error: "INVALID_PROPERTY_VALUE",
      message: `${path.join(".")}: ${message}`,
    }));
  }

  /** Throws if a message may not show this Flow. Meta's pages name only the codes of a blocked and a throttled one. */
  use({ flow_id: id, flow_action_payload: { screen: first } }: FlowAsked): void {
    const flow = this.all.find((one) => one.id === id);
    if (flow?.status === "BLOCKED") throw new GraphError(132_068, "Flow is blocked");
    if (flow?.status === "THROTTLED") throw new GraphError(132_069, "Flow is throttled");
    if (flow?.status !== "PUBLISHED")
      throw new GraphError(131_009, "flow_id is none of this account's published Flows");
    if (flow.json?.screens[0]?.id !== first) throw new GraphError(131_009, "there is no such screen");
  }

  /** The form's message to the webhook with these values. Throws if its app would not send it. */
  filled({ flow_id: id }: FlowAsked, values: { readonly [name: string]: string }): { readonly [name: string]: string } {
    const json = this.all.find((one) => one.id === id)?.json ?? null;
    const [end] = json === null ? [] : footersOf(json);
    if (json === null || end === undefined) throw new Error("There is no such form");
    const inputs = inputsOf(json);
    const unknown = Object.keys(values).filter((name) => !inputs.some((one) => one.name === name));
    if (unknown.length > 0) throw new Error(`The form has no ${unknown.join()}`);
    for (const { name, required, "input-type": type } of inputs) {
      const value = values[name] ?? "";
      if (required === true && value === "") throw new Error(`The form needs ${name}`);
      if (type === "number" && !/^[\d.,-]*$/.test(value)) throw new Error(`${name} takes a number alone`);
      if (value.length > 80) throw new Error(`${name} is too long`);
    }
    const { payload } = end["on-click-action"];
    return Object.fromEntries(Object.entries(payload).map(([name, from]) => [name, values[from.slice(7, -1)] ?? ""]));
  }
}
