/** The commands about WhatsApp: `whatsapp-resume`, the templates, and the form of a sale at Meta. */
import { existsSync } from "node:fs";
import { expectOpenable } from "../../backup/openable.ts";
import { noDatabase } from "../../backup/take.ts";
import { type Graph, type GraphAnswer, openGraph } from "../../channel/whatsapp-cloud/graph.ts";
import { messageTemplates, proposedName, saleFlow, saleFlowName } from "../../channel/whatsapp-cloud/registered.ts";
import { processClock } from "../../clock.ts";
import { ConfigError, problemOf, wordsOfIssue } from "../../config/forms.ts";
import { formsOf } from "../../config/schema.ts";
import { WordedError, type Words, wordsIn } from "../../domain/language.ts";
import { resumeWhatsApp } from "../../store/sqlite/whatsapp.ts";
import { renderer } from "../../text/languages.ts";
import { type CommandArguments, commandLanguage, print } from "../command.ts";
import { readSettings } from "../settings.ts";

/** Deletes the stored stop of WhatsApp, so that the running bot, or the next one, connects again. Idempotent; also while the bot runs. */
export async function resume(given: CommandArguments): Promise<void> {
  const { databasePath } = readSettings();
  expectOpenable(databasePath);
  if (!existsSync(databasePath)) throw noDatabase(databasePath);
  const stop = resumeWhatsApp(databasePath);
  const was: Words =
    stop === null
      ? { "es-MX": "WhatsApp no estaba detenido.", en: "WhatsApp was not stopped." }
      : {
          "es-MX": `WhatsApp estaba detenido (${stop.code}: ${stop.why}).`,
          en: `WhatsApp was stopped (${stop.code}: ${stop.why}).`,
        };
  const next: Words = {
    "es-MX": "Un bot en marcha lo intenta otra vez en menos de medio minuto; si no, lo hace el próximo inicio.",
    en: "A bot that runs tries again within half a minute; otherwise the next start does.",
  };
  const language = commandLanguage();
  print(given, { text: `${wordsIn(was, language)} ${wordsIn(next, language)}`, json: { ok: true, stopped: stop } });
}

const schema = formsOf(["WHATSAPP_CLOUD_TEMPLATE", "WHATSAPP_CLOUD_WABA_ID", "WHATSAPP_CLOUD_API_ROOT"]);

/** The settings for the calls. Throws a ConfigError with each that `start` would refuse. */
function settings() {
  const trimmed = Object.entries(process.env).map(([name, value = ""]) => [name, value.trim()] as const);
  const parsed = schema.safeParse(Object.fromEntries(trimmed.filter(([, value]) => value !== "")));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => problemOf(path.join("."), wordsOfIssue(message))),
  );
}

/** Prints the message templates to make at Meta, with the call that makes each. Makes no request, and needs no settings. */
export function printTemplates(given: CommandArguments): void {
  const env = settings();
  const { WHATSAPP_CLOUD_TEMPLATE: name = null, WHATSAPP_CLOUD_WABA_ID: account = "WABA_ID" } = env;
  const root = env.WHATSAPP_CLOUD_API_ROOT;
  const templates = messageTemplates(renderer("es-MX", String)({ key: "askedToWrite" }), name);
  const calls = templates.map((template) =>
    [
      `${template.name} · ${template.category} · ${template.language}`,
      ...template.components.map(({ text }) => `  ${text}`),
      "",
      `curl -X POST "${root}/${account}/message_templates" \\`,
      `  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\`,
      `  -d '${JSON.stringify(template)}'`,
    ].join("\n"),
  );
  const next = wordsIn(
    {
      "es-MX": `Créalas así, o en WhatsApp Manager → Plantillas de mensajes. Cuando Meta las apruebe ("doctor" lo dice), pon WHATSAPP_CLOUD_TEMPLATE=${name ?? proposedName}.`,
      en: `Make them so, or in WhatsApp Manager → Message templates. When Meta has approved them ("doctor" says so), set WHATSAPP_CLOUD_TEMPLATE=${name ?? proposedName}.`,
    },
    commandLanguage(),
  );
  print(given, { text: [...calls, "", next].join("\n"), json: { templates } });
}

/** Prints the form of a sale in Meta's format; with `--yes` publishes it there. Idempotent: a published form is left as it is. */
export async function publishFlow(given: CommandArguments): Promise<void> {
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

/** Has Meta publish the Flow; returns its id. Continues with a draft of that name from a failed attempt. */
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
