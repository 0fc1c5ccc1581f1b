import { constants, setPriority } from "node:os";
import { type Manifest, readingFrom, readManifest, unknownSinceMs } from "../../backup/files.ts";
import { expectOpenable } from "../../backup/openable.ts";
import { expectToMark, markRestored, planRestore, restore, type RestorePlan } from "../../backup/restore.ts";
import { isDump, takeBackup, takeDump } from "../../backup/take.ts";
import { expectBackupAt, wholeManifest } from "../../backup/verify.ts";
import { processClock, unguessable } from "../../clock.ts";
import { attempt } from "../../domain/attempt.ts";
import type { Config } from "../../config/config.ts";
import { WordedError, type Words, wordsIn } from "../../domain/language.ts";
import { keyProblem } from "../../store/sqlite/sealed-database.ts";
import {
  type CommandArguments,
  commandLanguage,
  exitCodes,
  print,
  programVersion,
  say,
  UsageError,
} from "../command.ts";
import { stampOf } from "../database.ts";
import { momentText, readSettings } from "../settings.ts";

/** Makes a backup of the database in a folder (default `BACKUP_DIR`), also while the bot runs. The last line of standard output is its path. */
export async function makeBackup(given: CommandArguments): Promise<void> {
  const config = readSettings();
  const { databasePath, databaseUrl: url } = config;
  // The next start of a demo deletes its data, so a person who asks for a backup of it means their shop.
  if (config.mode === "demo" && config.freshDatabase)
    throw new WordedError({
      "es-MX":
        "Aquí no hay .env, así que esto es la demostración y no tu tienda. Corre el comando en la carpeta donde está tu .env. No se hizo ningún respaldo.",
      en: "There is no .env here, so this is the demo and not your shop. Run the command in the folder where your .env is. No backup was made.",
    });
  const folder = given.operands[0] ?? config.backup.folder;
  if (folder === null)
    throw new WordedError({
      "es-MX": 'No hay carpeta: usa "backup CARPETA" o define BACKUP_DIR.',
      en: 'No folder given: use "backup FOLDER" or set BACKUP_DIR.',
    });
  if (url === null) expectOpenable(databasePath);
  lowerPriority();
  const nowMs = processClock().nowMs();
  const random = unguessable().slice(0, 8);
  const about = { folder, nowMs, program: programVersion(), random };
  const path = url === null ? takeBackup({ database: databasePath, ...about }) : await takeDump({ url, ...about });
  const done = { "es-MX": "Verificado y en el disco:", en: "Verified and on the disk:" };
  print(given, {
    text: `${wordsIn(done, commandLanguage())}\n${path}`,
    json: { ok: true, path, manifest: readManifest(path) },
  });
}

/** Runs this process at the lowest priority, so that the bot sells as fast as without a backup (docs/benchmarks.md). Continues if that is not allowed. */
function lowerPriority(): void {
  attempt(() => setPriority(constants.priority.PRIORITY_LOW), null);
}

/** Checks that a backup is whole, and says whether the present settings open it. Rejects if it is not whole. Writes nothing. */
export function verify(given: CommandArguments): void {
  const [path] = given.operands;
  if (path === undefined)
    throw new UsageError({
      "es-MX": 'Falta el respaldo: usa "verify RUTA".',
      en: 'No backup given: use "verify PATH".',
    });
  expectBackupAt(path, processClock().nowMs());
  const manifest = wholeManifest(path);
  // The server has none of the sealed data.
  const problem = isDump(path) ? null : readingFrom(path, (db) => keyProblem(db, readSettings().databaseKey));
  const language = commandLanguage();
  print(given, {
    text: wordsIn(summary(path, manifest, problem), language),
    json: { ok: true, path, opens: problem === null, problem: problem && wordsIn(problem, language), manifest },
  });
}

/** Names for one row and for several of the tables in a manifest. Any other table keeps its own name. */
const rowNames: { readonly [table: string]: { readonly [language in "es-MX" | "en"]: readonly [string, string] } } = {
  operations: { "es-MX": ["operación", "operaciones"], en: ["operation", "operations"] },
  approvals: { "es-MX": ["aprobación", "aprobaciones"], en: ["approval", "approvals"] },
  audit: { "es-MX": ["entrada de auditoría", "entradas de auditoría"], en: ["audit entry", "audit entries"] },
  inbox: { "es-MX": ["mensaje recibido", "mensajes recibidos"], en: ["message received", "messages received"] },
  outbox: { "es-MX": ["mensaje del bot", "mensajes del bot"], en: ["message of the bot", "messages of the bot"] },
  sessions: { "es-MX": ["conversación", "conversaciones"], en: ["conversation", "conversations"] },
  people: { "es-MX": ["persona", "personas"], en: ["person", "people"] },
  collaborators: { "es-MX": ["colaborador", "colaboradores"], en: ["collaborator", "collaborators"] },
};

function countOf(table: string, count: number, language: "es-MX" | "en"): string {
  const names = rowNames[table]?.[language];
  return `${count} ${names === undefined ? table : names[count === 1 ? 0 : 1]}`;
}

function summary(path: string, manifest: Manifest, problem: Words | null): Words {
  const { takenAtMs, bytes, rows, schema, program, keyFingerprint } = manifest;
  const taken = momentText(takenAtMs);
  const counts = (language: "es-MX" | "en") =>
    Object.entries(rows)
      .map(([table, count]) => countOf(table, count, language))
      .join(", ");
  const isSealed = keyFingerprint !== null;
  const spanish = problem === null ? "DATABASE_KEY lo abre" : `aquí no se abre. ${problem["es-MX"]}`;
  const english = problem === null ? "DATABASE_KEY opens it" : `it does not open here. ${problem.en}`;
  return {
    "es-MX": [
      `${path} está completo.`,
      `  hecho     ${taken}`,
      `  por       ${program}, esquema ${schema}`,
      `  contiene  ${bytes} bytes: ${counts("es-MX")}`,
      `  sellado   ${isSealed ? `sí; ${spanish}` : "no"}`,
    ].join("\n"),
    en: [
      `${path} is whole.`,
      `  taken     ${taken}`,
      `  by        ${program}, schema ${schema}`,
      `  holds     ${bytes} bytes: ${counts("en")}`,
      `  sealed    ${isSealed ? `yes; ${english}` : "no"}`,
    ].join("\n"),
  };
}

const notYet: Words = {
  "es-MX": "No se cambió nada. Hazlo con --yes.",
  en: "Nothing was changed. Run again with --yes.",
};
const done: Words = {
  "es-MX": "Listo. Inicia el bot: cierra lo que estaba abierto y dice a los gerentes qué comparar.",
  en: "Done. Start the bot: it ends what was open and tells the managers what to compare.",
};

/**
 * Shows how a backup would replace the database; with `--yes` does it. `--in-place`: the database itself was restored by other means and is marked as restored.
 */
export async function restoreBackup(given: CommandArguments): Promise<void> {
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

/** The same for a database on PostgreSQL. It must be a new one: the present one stays as it is. */
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

/** Says that it was done, or that nothing was, which also sets the exit code. */
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

/** From when on the bot will know nothing. */
function sinceText({ manifest }: Pick<RestorePlan, "manifest">): string {
  return isoTime(unknownSinceMs(manifest));
}

function isoTime(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** `linksAgain`: the copy has WhatsApp's keys. */
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
