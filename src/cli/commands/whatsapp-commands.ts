import { existsSync } from "node:fs";
import { expectOpenable } from "../../backup/openable.ts";
import { noDatabase } from "../../backup/take.ts";
import { messageTemplates, proposedName } from "../../channel/whatsapp-cloud/templates.ts";
import { ConfigError, problemOf, wordsOfIssue } from "../../config/forms.ts";
import { formsOf } from "../../config/schema.ts";
import { wordsIn, type Words } from "../../domain/language.ts";
import { resumeWhatsApp } from "../../store/sqlite/whatsapp/records.ts";
import { renderer } from "../../text/languages.ts";
import { commandLanguage, print, type CommandArguments } from "../command.ts";
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
