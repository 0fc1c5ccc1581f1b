import { markRestored, planRestore, restore, type RestorePlan } from "../backup/restore.ts";
import { processClock } from "../clock.ts";
import { wordsIn, type Words } from "../domain/worded.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError, type Given } from "./given.ts";
import { stampOf } from "./open-store.ts";
import { commandLanguage, print } from "./say.ts";
import { readSettings } from "./settings.ts";

const notYet: Words = {
  "es-MX": "No se cambió nada. Hazlo con --yes.",
  en: "Nothing was changed. Run again with --yes.",
};
const done: Words = {
  "es-MX": "Listo. Inicia el bot: cierra lo que estaba abierto y dice a los gerentes qué comparar.",
  en: "Done. Start the bot: it ends what was open and tells the managers what to compare.",
};

/**
 * Shows what putting a backup in the place of the database would do; with `--yes` does it. `--in-place`: the database itself came back by other means
 * and is marked as restored.
 */
export function run(given: Given): void {
  const { operands, options } = given;
  const [backup] = operands;
  if (options.has("in-place") === (backup !== undefined))
    throw new UsageError({
      "es-MX": 'Usa "restore RUTA [--yes]" o "restore --in-place [--yes]".',
      en: 'Use "restore PATH [--yes]" or "restore --in-place [--yes]".',
    });
  const config = readSettings();
  if (backup === undefined) return inPlace(config.databasePath, given);
  const plan = planRestore({
    backup,
    database: config.databasePath,
    databaseKey: config.databaseKey,
    stamp: stampOf(config),
    nowMs: processClock().nowMs(),
  });
  const isDone = options.has("yes");
  const text = wordsIn(planText(plan), commandLanguage());
  // The plan stands before what is done: a restore that breaks off has said what it was about to do.
  if (!options.has("json")) process.stdout.write(`${text}\n`);
  if (isDone) restore(plan);
  finish(given, { database: plan.database, backup, aside: plan.aside, unknownSince: isoTime(plan.manifest.takenAtMs) });
}

function inPlace(database: string, given: Given): void {
  const isMeant = given.options.has("yes");
  const about: Words = {
    "es-MX": `${isMeant ? "Se marca" : "Se marcaría"} ${database} como restaurada: su próximo inicio no envía nada de lo que ahí está sin enviar.`,
    en: `${isMeant ? "Marking" : "Would mark"} ${database} as restored: its next start sends nothing that it holds as unsent.`,
  };
  if (!given.options.has("json")) process.stdout.write(`${wordsIn(about, commandLanguage())}\n`);
  finish(given, { database, unknownSince: isMeant ? isoTime(markRestored(database)) : null });
}

/** Says that it was done, or that nothing was, which sets the exit code too. */
function finish(given: Given, what: { readonly unknownSince: string | null; readonly [name: string]: unknown }): void {
  const isDone = given.options.has("yes");
  if (!isDone) process.exitCode = exitCodes.onlyPlanned;
  print(given, { text: wordsIn(isDone ? done : notYet, commandLanguage()), json: { ok: true, done: isDone, ...what } });
}

function isoTime(atMs: number): string {
  return new Date(atMs).toISOString();
}

function planText({ manifest, backup, database, aside }: RestorePlan): Words {
  const taken = isoTime(manifest.takenAtMs);
  const count = manifest.rows["operations"] ?? 0;
  return {
    "es-MX": [
      `${backup} (hecho ${taken}, ${count} operaciones) pasa a ser ${database}.`,
      aside === null ? "Ahí no hay ninguna base de datos." : `La que hay ahora se guarda como ${aside}.`,
      `El bot no sabrá qué pasó después de ${taken}. Por eso su primer inicio`,
      "  - no envía ninguna operación que el respaldo tiene sin enviar o abierta: cada una es una duda para un gerente,",
      "  - cierra conversaciones, aprobaciones, invitaciones y sesiones de la consola, y no manda los mensajes pendientes,",
      "  - vincula WhatsApp de nuevo, pues sus claves viejas ya no se pueden usar,",
      "  - dice a los gerentes de cuándo a cuándo pueden faltar ventas.",
    ].join("\n"),
    en: [
      `${backup} (taken ${taken}, ${count} operations) becomes ${database}.`,
      aside === null ? "There is no database there now." : `The present database is kept as ${aside}.`,
      `The bot will not know what happened after ${taken}. The first start therefore`,
      "  - sends no operation that the backup holds as unsent or open: each becomes a doubt for a manager,",
      "  - ends open conversations, approvals, invitations and console sessions, and drops unsent replies,",
      "  - links WhatsApp anew, since its old keys must not be used again,",
      "  - tells the managers from when to when sales may be missing.",
    ].join("\n"),
  };
}
