import { openGraph, type Graph, type GraphAnswer } from "../../channel/whatsapp-cloud/graph.ts";
import { saleFlow, saleFlowName } from "../../channel/whatsapp-cloud/sale-flow.ts";
import { processClock } from "../../clock.ts";
import { WordedError, wordsIn, type Words } from "../../domain/language.ts";
import { renderer } from "../../text/languages.ts";
import { commandLanguage, print, type CommandArguments } from "../command.ts";
import { readSettings } from "../settings.ts";

/** Prints the form of a sale as Meta takes it; with `--yes` publishes it there. Idempotent: what is published already is left as it is. */
export async function run(given: CommandArguments): Promise<void> {
  const flow = saleFlow(texts());
  const id = given.options.has("yes") ? await published(flow) : null;
  const words = wordsIn(id === null ? howTo : done(id), commandLanguage());
  const text = id === null ? `${JSON.stringify(flow, null, 2)}\n\n${words}` : words;
  print(given, { text, json: { name: saleFlowName, flow, published: id } });
}

function texts() {
  const render = renderer("es-MX", String);
  return {
    title: render({ key: "menuSale" }),
    phone: render({ key: "changePhone" }),
    phoneHint: render({ key: "formPhoneHint" }),
    amount: render({ key: "changeAmount" }),
    ticket: render({ key: "changeTicket" }),
    ticketHint: render({ key: "formTicketHint" }),
    send: render({ key: "formSend" }),
  };
}

const howTo: Words = {
  "es-MX": `Con --yes se publica en tu cuenta de Meta como "${saleFlowName}"; ahí ya no se puede cambiar. También puedes crearlo a mano en WhatsApp Manager → Flows.`,
  en: `With --yes it is published in your account at Meta as "${saleFlowName}", where it cannot be changed any more. You can also make it by hand in WhatsApp Manager → Flows.`,
};

const done = (id: string): Words => ({
  "es-MX": `El formulario "${saleFlowName}" está publicado. Pon WHATSAPP_CLOUD_FLOW_ID=${id} y reinicia el bot.`,
  en: `The form "${saleFlowName}" is published. Set WHATSAPP_CLOUD_FLOW_ID=${id}, and restart the bot.`,
});

/** Has Meta publish the Flow; gives its id. A draft of that name, left by an attempt that failed, is gone on with. */
async function published(flow: object): Promise<string> {
  const config = readSettings();
  const cloud = config.mode === "live" ? config.whatsappCloud : null;
  if (cloud === null)
    throw new WordedError({
      "es-MX": "Aquí no hay ajustes de la Cloud API: define WHATSAPP_CLOUD_… (docs/whatsapp-cloud.md).",
      en: "There are no settings of the Cloud API here: set WHATSAPP_CLOUD_… (docs/whatsapp-cloud.md).",
    });
  const graph = openGraph({ ...cloud, clock: processClock() });
  try {
    return await publishAt(graph, cloud.wabaId, flow);
  } finally {
    await graph.close();
  }
}

async function publishAt(graph: Graph, wabaId: string, flow: object): Promise<string> {
  const { data = [] } = accepted(await graph.get(`/${wabaId}/flows?fields=id,name,status&limit=200`));
  const found = data.find(({ name }) => name === saleFlowName);
  if (found?.status === "PUBLISHED") return found.id;
  if (found !== undefined && found.status !== "DRAFT")
    throw new WordedError({
      "es-MX": `Meta dice que "${saleFlowName}" (${found.id}) está ${found.status}: ábrelo en WhatsApp Manager → Flows.`,
      en: `Meta says that "${saleFlowName}" (${found.id}) is ${found.status}: open it in WhatsApp Manager → Flows.`,
    });
  const id =
    found?.id ??
    accepted(await graph.post(`/${wabaId}/flows`, { name: saleFlowName, categories: ["OTHER"] })).id ??
    fail("an answer without an id");
  const file = { name: "flow.json", mime: "application/json", bytes: Buffer.from(JSON.stringify(flow)) };
  const asset = { name: file.name, asset_type: "FLOW_JSON" };
  const { validation_errors: wrong = [] } = accepted(await graph.upload(`/${id}/assets`, file, asset));
  if (wrong.length > 0) fail(JSON.stringify(wrong));
  accepted(await graph.post(`/${id}/publish`, {}));
  return id;
}

/** What Meta answers of Flows, as far as it is read. */
interface Answer {
  readonly id?: string;
  readonly data?: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly validation_errors?: readonly unknown[];
}

function accepted(answer: GraphAnswer): Answer {
  return answer.type === "ok" ? (answer.value as Answer) : fail(answer.why);
}

function fail(why: string): never {
  throw new WordedError({
    "es-MX": `Meta no publicó el formulario (${why}). El token necesita whatsapp_business_management; "doctor" lo revisa.`,
    en: `Meta has not published the form (${why}). The token needs whatsapp_business_management; "doctor" checks it.`,
  });
}
