import { isDump } from "../../backup/dump.ts";
import { readingFrom } from "../../backup/contents.ts";
import type { Manifest } from "../../backup/manifest.ts";
import { expectBackupAt, notWhole, verifyBackup } from "../../backup/verify.ts";
import { processClock } from "../../clock.ts";
import { wordsIn, type Words } from "../../domain/worded.ts";
import { keyProblem } from "../../store/sqlite/sealed-database.ts";
import { UsageError, type Given } from "../given.ts";
import { commandLanguage, print } from "../say.ts";
import { momentText, readSettings } from "../settings.ts";

/** Checks that a backup is whole, and says whether the present settings open it. Rejects where it is not whole. Writes nothing. */
export function run(given: Given): void {
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
