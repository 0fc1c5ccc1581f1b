/** The form of a sale and the message templates, which are registered at Meta; and the forms that were sent and filled. */
import { jsonIn } from "../../domain/attempt.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { UpdateBody } from "../../domain/update.ts";
import { BoundedMap } from "../../domain/recent.ts";

// The form of a sale: a WhatsApp Flow of one screen, without an endpoint. Its fields come back as one message (`nfm_reply`).

/** Its name at Meta. A published Flow cannot be changed: raise the number together with what `saleFlow` gives. */
export const saleFlowName = "monedero_venta_1";
/** The id of its screen. */
const screen = "VENTA";
const fields = ["phone", "amount", "ticket"] as const;

/** The texts of the form. Labels have at most 20 characters, hints 80, the button 35. */
interface SaleFlowTexts {
  readonly title: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly amount: string;
  readonly ticket: string;
  readonly ticketHint: string;
  readonly send: string;
}

/** The Flow in Meta's format (`flow.json`, version 7.3). The bot checks the typed fields, as in the chat. */
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

/** The part of a message that shows the form. `token`: comes back with the fields. `label`: at most 20 characters, no emoji. */
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

/** The answer of a form. A missing or malformed field is empty; a missing token answers nothing. */
export function filledForm(responseJson: string): UpdateBody {
  const given = { ...(jsonIn(responseJson) as { readonly [name: string]: unknown } | undefined) };
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
  };
  const [phone, amount, ticket] = fields.map(text) as [string, string, string];
  return { type: "tap", data: text("flow_token"), form: { phone, amount, ticket } };
}

/** The language of every template of the bot, in Meta's notation. */
export const templateLanguage = "es_MX";

/** The proposed name of the template that asks its reader to write. */
export const proposedName = "aviso_pendiente";

/** A message template in the format of `POST /{waba-id}/message_templates`. */
interface MessageTemplate {
  readonly name: string;
  readonly language: string;
  readonly category: "UTILITY";
  readonly components: readonly { readonly type: "BODY"; readonly text: string }[];
}

/** The templates that the bot sends. `text`: asks the reader to write, in es-MX. `name`: `WHATSAPP_CLOUD_TEMPLATE`; null: the proposed one. */
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

export type Forms = ReturnType<typeof createForms>;

/**
 * Where the form of a sale is shown: in every chat except those whose app could not show it (an old version). That is remembered while the program runs. `flowId`
 * null: the shop has none.
 */
export function createForms(flowId: string | null) {
  const failed = new BoundedMap<number, true>(mostRemembered);
  const without = new BoundedMap<ChatKey, true>(mostRemembered);
  return {
    /** The Flow to send with a message. Null: none. */
    flowFor(outboxId: number, chat: ChatKey): string | null {
      // Only this map knows the chat: a status has only its row.
      if (failed.get(outboxId) === true) without.set(chat, true);
      return without.get(chat) === true ? null : flowId;
    },
    /** A message with the form failed after it was accepted: neither it nor its chat gets one again. */
    failed: (outboxId: number) => void failed.set(outboxId, true),
  };
}
