import { messageTemplates, proposedName } from "../channel/whatsapp-cloud/templates.ts";
import { wordsIn } from "../domain/worded.ts";
import { renderer } from "../text/text.ts";
import type { Given } from "./given.ts";
import { commandLanguage, print } from "./say.ts";

/** Prints the message templates that have to be made at Meta, with the call that makes each. Asks nobody, and needs no settings. */
export function run(given: Given): void {
  const name = process.env["WHATSAPP_CLOUD_TEMPLATE"] || null;
  const templates = messageTemplates(renderer("es-MX", String)({ key: "askedToWrite" }), name);
  const root = process.env["WHATSAPP_CLOUD_API_ROOT"] || "https://graph.facebook.com/v25.0";
  const account = process.env["WHATSAPP_CLOUD_WABA_ID"] || "WABA_ID";
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
