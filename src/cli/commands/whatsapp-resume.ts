import { existsSync } from "node:fs";
import { expectOpenable } from "../../backup/openable.ts";
import { noDatabase } from "../../backup/take.ts";
import { wordsIn, type Words } from "../../domain/worded.ts";
import type { Given } from "../given.ts";
import { resumeWhatsApp } from "../../store/sqlite/whatsapp/resume.ts";
import { commandLanguage, print } from "../say.ts";
import { readSettings } from "../settings.ts";

/** Deletes the stored stop of WhatsApp, so that the running bot, or the next one, connects again. Idempotent; also while the bot runs. */
export async function run(given: Given): Promise<void> {
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
