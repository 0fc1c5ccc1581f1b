/** What is registered at Meta, the form of a sale and the templates of messages, and the forms that were sent and filled in. */
import type { ChatKey } from "../../domain/chat.ts";
import type { UpdateBody } from "../../domain/update.ts";
import { BoundedMap } from "../../domain/recent.ts";

// The form of a sale: a WhatsApp Flow of one screen, without an endpoint. What it was filled with comes back as one message (`nfm_reply`).

/** Its name at Meta. A published Flow cannot be changed: raise the number together with what `saleFlow` gives. */
export const saleFlowName = "monedero_venta_1";
/** The id of its screen. */
const screen = "VENTA";
const fields = ["phone", "amount", "ticket"] as const;

/** What the form says. Labels have at most 20 characters, hints 80, the button 35. */
interface SaleFlowTexts {
  readonly title: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly amount: string;
  readonly ticket: string;
  readonly ticketHint: string;
  readonly send: string;
}

/** The Flow as Meta takes it (`flow.json`, version 7.3). What was typed is checked by the bot, as in the chat. */
export function saleFlow(texts: SaleFlowTexts): object {
  const input = (name: (typeof fields)[number], inputType: "phone" | "number" | "text", hint: string | null) => ({
    type: "TextInput",
    name,
    label: texts[name],
    "input-type": inputType,
    required: name !== "ticket",
    ...(hint !== null && { "helper-text": hint }),
  });
  const footer = {
    type: "Footer",
    label: texts.send,
    "on-click-action": {
      name: "complete",
      payload: Object.fromEntries(fields.map((name) => [name, `\${form.${name}}`])),
    },
  };
  const children = [
    input("phone", "phone", texts.phoneHint),
    input("amount", "number", null),
    input("ticket", "text", texts.ticketHint),
    footer,
  ];
  const layout = { type: "SingleColumnLayout", children };
  return { version: "7.3", screens: [{ id: screen, title: texts.title, terminal: true, success: true, layout }] };
}

/** What a message with the form asks Meta to show. `token`: comes back with what was filled in. `label`: at most 20 characters, no emoji. */
export function flowAction(flowId: string, token: string, label: string): object {
  return {
    name: "flow",
    parameters: {
      flow_message_version: "3",
      flow_id: flowId,
      flow_token: token,
      flow_cta: label,
      flow_action: "navigate",
      flow_action_payload: { screen },
    },
  };
}

/** What came back of a form. What is missing or has another form is empty: such a token answers nothing. */
export function filledForm(responseJson: string): UpdateBody {
  const given = objectIn(responseJson);
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  };
  const [phone, amount, ticket] = fields.map(text) as [string, string, string];
  return { type: "tap", data: text("flow_token"), form: { phone, amount, ticket } };
}

function objectIn(json: string): { readonly [name: string]: unknown } {
  try {
    return { ...(JSON.parse(json) as object) };
  } catch {
    return {};
  }
}

/** The language of every template of the bot, as Meta calls it. */
export const templateLanguage = "es_MX";

/** The name under which the set-up proposes the template that asks its reader to write. */
export const proposedName = "aviso_pendiente";

/** A message template, as Meta is asked to make it (`POST /{waba-id}/message_templates`). */
interface MessageTemplate {
  readonly name: string;
  readonly language: string;
  readonly category: "UTILITY";
  readonly components: readonly { readonly type: "BODY"; readonly text: string }[];
}

/** The templates that the bot sends. `text`: what asks to write, in es-MX. `name`: `WHATSAPP_CLOUD_TEMPLATE`; null: the proposed one. */
export function messageTemplates(text: string, name: string | null): readonly MessageTemplate[] {
  return [
    {
      name: name ?? proposedName,
      language: templateLanguage,
      category: "UTILITY",
      components: [{ type: "BODY", text }],
    },
  ];
}

/** Chats and messages remembered. */
const mostRemembered = 1000;

/** Where the form of a sale is shown: in every chat but those whose app could not show it (an old version). That is remembered while the program runs. */
export interface Forms {
  /** The Flow that may go with a message; null: none. */
  flowFor(outboxId: number, chat: ChatKey): string | null;
  /** A message with the form failed after it was accepted: neither it nor its chat gets one again. */
  failed(outboxId: number): void;
}

/** `flowId` null: the shop has none. */
export function createForms(flowId: string | null): Forms {
  const failed = new BoundedMap<number, true>(mostRemembered);
  const without = new BoundedMap<ChatKey, true>(mostRemembered);
  return {
    flowFor(outboxId, chat) {
      // Whose message it was is known only here: a status tells its row.
      if (failed.get(outboxId) === true) without.set(chat, true);
      return without.get(chat) === true ? null : flowId;
    },
    failed: (outboxId) => void failed.set(outboxId, true),
  };
}
