import { constants, setPriority } from "node:os";
import { readingFrom, readManifest, type Manifest } from "../../backup/manifest.ts";
import { isDump, takeDump, takeBackup } from "../../backup/take.ts";
import { expectOpenable } from "../../backup/openable.ts";
import { expectBackupAt, notWhole, verifyBackup } from "../../backup/verify.ts";
import { processClock, unguessable } from "../../clock.ts";
import { WordedError, wordsIn, type Words } from "../../domain/language.ts";
import { keyProblem } from "../../store/sqlite/sealed-database.ts";
import { UsageError, commandLanguage, print, programVersion, type CommandArguments } from "../command.ts";
import { momentText, readSettings } from "../settings.ts";

/** Makes a backup of the database in a folder (default `BACKUP_DIR`), also while the bot runs. The last line of standard output is its path. */
export async function backup(given: CommandArguments): Promise<void> {
  const config = readSettings();
  const { databasePath, databaseUrl: url } = config;
  // What the demo keeps is deleted by its next start: whoever asks for a backup of it means their shop.
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

/** Runs this process at the lowest priority, so that the bot sells as fast as without a backup (docs/benchmarks.md). Goes on where that is not allowed. */
function lowerPriority(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // It takes its share of the processor then.
  }
}

/** Checks that a backup is whole, and says whether the present settings open it. Rejects where it is not whole. Writes nothing. */
export function verify(given: CommandArguments): void {
  const [path] = given.operands;
  if (path === undefined)
    throw new UsageError({
      "es-MX": 'Falta el respaldo: usa "verify RUTA".',
      en: 'No backup given: use "verify PATH".',
    });
  expectBackupAt(path, processClock().nowMs());
  const verdict = verifyBackup(path);
  if (!verdict.ok) throw notWhole(path, verdict.why);
  const { manifest } = verdict;
  // What is sealed, the server does not have.
  const problem = isDump(path) ? null : readingFrom(path, (db) => keyProblem(db, readSettings().databaseKey));
  const language = commandLanguage();
  print(given, {
    text: wordsIn(summary(path, manifest, problem), language),
    json: { ok: true, path, opens: problem === null, problem: problem && wordsIn(problem, language), manifest },
  });
}

/** One row and several of the tables that a manifest counts; another table has its own name. */
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
