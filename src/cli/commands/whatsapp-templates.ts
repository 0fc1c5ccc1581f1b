import { messageTemplates, proposedName } from "../../channel/whatsapp-cloud/templates.ts";
import { ConfigError, problemOf, wordsOfIssue } from "../../config/problem.ts";
import { formsOf } from "../../config/schema.ts";
import { wordsIn } from "../../domain/worded.ts";
import { renderer } from "../../text/text.ts";
import type { Given } from "../given.ts";
import { commandLanguage, print } from "../say.ts";

const schema = formsOf(["WHATSAPP_CLOUD_TEMPLATE", "WHATSAPP_CLOUD_WABA_ID", "WHATSAPP_CLOUD_API_ROOT"]);

/** The settings that the calls are made of. Throws a ConfigError with each that `start` would refuse. */
function settings() {
  const trimmed = Object.entries(process.env).map(([name, value = ""]) => [name, value.trim()] as const);
  const parsed = schema.safeParse(Object.fromEntries(trimmed.filter(([, value]) => value !== "")));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => problemOf(path.join("."), wordsOfIssue(message))),
  );
}

/** Prints the message templates that have to be made at Meta, with the call that makes each. Asks nobody, and needs no settings. */
export function run(given: Given): void {
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
