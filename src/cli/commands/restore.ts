import { unknownSinceMs } from "../../backup/manifest.ts";
import { expectToMark, markRestored, planRestore, restore, type RestorePlan } from "../../backup/restore.ts";
import { processClock } from "../../clock.ts";
import type { Config } from "../../config/config.ts";
import { wordsIn, type Words } from "../../domain/language.ts";
import { exitCodes, UsageError, type CommandArguments, commandLanguage, print, say } from "../command.ts";
import { stampOf } from "../open-store.ts";
import { momentText, readSettings } from "../settings.ts";

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
export async function run(given: CommandArguments): Promise<void> {
  const { operands, options } = given;
  const [backup] = operands;
  if (options.has("in-place") === (backup !== undefined))
    throw new UsageError({
      "es-MX": 'Usa "restore RUTA [--yes]" o "restore --in-place [--yes]".',
      en: 'Use "restore PATH [--yes]" or "restore --in-place [--yes]".',
    });
  const config = readSettings();
  if (config.databaseUrl !== null) return onServer(config, config.databaseUrl, backup, given);
  if (backup === undefined) return inPlace(config.databasePath, given);
  const plan = planRestore({
    backup,
    database: config.databasePath,
    databaseKey: config.databaseKey,
    stamp: stampOf(config),
    nowMs: processClock().nowMs(),
  });
  const isDone = options.has("yes");
  show(planText(plan, true), given);
  if (isDone) restore(plan);
  finish(given, { database: plan.database, backup, aside: plan.aside, unknownSince: sinceText(plan) });
}

function inPlace(database: string, given: CommandArguments): void {
  const isMeant = given.options.has("yes");
  expectToMark(database);
  show(markText(database, isMeant), given);
  finish(given, { database, unknownSince: isMeant ? isoTime(markRestored(database)) : null });
}

/** The same for a database on PostgreSQL, which has to be a new one: the present one stays as it is. */
async function onServer(
  config: Config,
  url: string,
  backup: string | undefined,
  given: CommandArguments,
): Promise<void> {
  const { planDumpRestore, restoreDump } = await import("../../backup/restore-dump.ts");
  const { placeOf } = await import("../../store/postgres/core/trouble.ts");
  const { markServerCopy } = await import("../../store/postgres/snapshot.ts");
  const isDone = given.options.has("yes");
  if (backup === undefined) {
    show(markText(placeOf(url), isDone), given);
    return finish(given, {
      database: placeOf(url),
      unknownSince: isDone ? isoTime(await markServerCopy(url, null)) : null,
    });
  }
  const plan = await planDumpRestore(backup, url, stampOf(config));
  show(planText({ ...plan, database: plan.place, aside: null }, false), given);
  if (isDone) await restoreDump(plan);
  finish(given, { database: plan.place, backup, aside: null, unknownSince: sinceText(plan) });
}

/** Prints the plan before anything is done, so that it is known what an interrupted restore was about to do. */
function show(plan: Words, { options }: CommandArguments): void {
  if (!options.has("json")) say(wordsIn(plan, commandLanguage()));
}

/** Says that it was done, or that nothing was, which sets the exit code too. */
function finish(
  given: CommandArguments,
  what: { readonly unknownSince: string | null; readonly [name: string]: unknown },
): void {
  const isDone = given.options.has("yes");
  if (!isDone) process.exitCode = exitCodes.onlyPlanned;
  print(given, { text: isDone ? done : notYet, json: { ok: true, done: isDone, ...what } });
}

function markText(database: string, isMeant: boolean): Words {
  return {
    "es-MX": `${isMeant ? "Se marca" : "Se marcaría"} ${database} como restaurada: su próximo inicio no envía nada de lo que ahí está sin enviar.`,
    en: `${isMeant ? "Marking" : "Would mark"} ${database} as restored: its next start sends nothing that it holds as unsent.`,
  };
}

/** Since when what happened will be unknown. */
function sinceText({ manifest }: Pick<RestorePlan, "manifest">): string {
  return isoTime(unknownSinceMs(manifest));
}

function isoTime(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** `linksAgain`: WhatsApp's keys come back with the copy. */
function planText(
  { manifest, backup, database, aside }: Pick<RestorePlan, "manifest" | "backup" | "database" | "aside">,
  linksAgain: boolean,
): Words {
  const taken = momentText(manifest.takenAtMs);
  const since = momentText(unknownSinceMs(manifest));
  const count = manifest.rows["operations"] ?? 0;
  return {
    "es-MX": [
      `${backup} (hecho ${taken}, ${count} ${count === 1 ? "operación" : "operaciones"}) pasa a ser ${database}.`,
      aside === null ? "Ahí no hay ninguna base de datos." : `La que hay ahora se guarda como ${aside}.`,
      `El bot no sabrá qué pasó después de ${since}. Por eso su primer inicio`,
      "  - no envía ninguna operación que el respaldo tiene sin enviar o abierta: cada una es una duda para un gerente,",
      "  - cierra conversaciones, aprobaciones, invitaciones y sesiones de la consola, y no manda los mensajes pendientes,",
      "  - dice a los gerentes de cuándo a cuándo pueden faltar ventas.",
      ...(linksAgain ? ["Si usas WhatsApp, tendrás que vincularlo otra vez: sus claves viejas ya no sirven."] : []),
    ].join("\n"),
    en: [
      `${backup} (taken ${taken}, ${count} ${count === 1 ? "operation" : "operations"}) becomes ${database}.`,
      aside === null ? "There is no database there now." : `The present database is kept as ${aside}.`,
      `The bot will not know what happened after ${since}. The first start therefore`,
      "  - sends no operation that the backup holds as unsent or open: each becomes a doubt for a manager,",
      "  - ends open conversations, approvals, invitations and console sessions, and drops unsent replies,",
      "  - tells the managers from when to when sales may be missing.",
      ...(linksAgain ? ["If you use WhatsApp, you will have to link it again: its old keys must not be used."] : []),
    ].join("\n"),
  };
}
