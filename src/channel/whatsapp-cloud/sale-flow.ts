import type { UpdateBody } from "../../domain/update.ts";

// The form of a sale: a WhatsApp Flow of one screen, without an endpoint. What it was filled with comes back as one message (`nfm_reply`).

/** Its name at Meta. A published Flow cannot be changed: raise the number together with what `saleFlow` gives. */
export const saleFlowName = "monedero_venta_1";
/** The id of its screen. */
const screen = "VENTA";
const fields = ["phone", "amount", "ticket"] as const;

/** What the form says. Labels have at most 20 characters, hints 80, the button 35. */
export interface SaleFlowTexts {
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
