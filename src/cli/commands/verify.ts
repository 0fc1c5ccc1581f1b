import { isDump } from "../../backup/dump.ts";
import { readingFrom } from "../../backup/contents.ts";
import type { Manifest } from "../../backup/manifest.ts";
import { expectBackupAt, notWhole, verifyBackup } from "../../backup/verify.ts";
import { processClock } from "../../clock.ts";
import { wordsIn, type Words } from "../../domain/worded.ts";
import { keyProblem } from "../../store/sqlite/sealed-database.ts";
import { UsageError, type Given } from "../given.ts";
import { commandLanguage, print } from "../say.ts";
import { readSettings } from "../settings.ts";

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

function summary(path: string, manifest: Manifest, problem: Words | null): Words {
  const { takenAtMs, bytes, rows, schema, program, keyFingerprint } = manifest;
  const taken = new Date(takenAtMs).toISOString();
  const counts = Object.entries(rows)
    .map(([table, count]) => `${count} ${table}`)
    .join(", ");
  const isSealed = keyFingerprint !== null;
  const spanish = problem === null ? "DATABASE_KEY lo abre" : `aquí no se abre. ${problem["es-MX"]}`;
  const english = problem === null ? "DATABASE_KEY opens it" : `it does not open here. ${problem.en}`;
  return {
    "es-MX": [
      `${path} está completo.`,
      `  hecho     ${taken}`,
      `  por       ${program}, esquema ${schema}`,
      `  contiene  ${bytes} bytes: ${counts}`,
      `  sellado   ${isSealed ? `sí; ${spanish}` : "no"}`,
    ].join("\n"),
    en: [
      `${path} is whole.`,
      `  taken     ${taken}`,
      `  by        ${program}, schema ${schema}`,
      `  holds     ${bytes} bytes: ${counts}`,
      `  sealed    ${isSealed ? `yes; ${english}` : "no"}`,
    ].join("\n"),
  };
}
