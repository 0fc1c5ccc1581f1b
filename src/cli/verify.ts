import { readingFrom } from "../backup/contents.ts";
import { verifyBackup } from "../backup/verify.ts";
import { readConfig } from "../config/config.ts";
import { keyProblem } from "../store/sqlite/core/sealed-database.ts";
import { UsageError, type Given } from "./given.ts";

/** Checks that a backup is whole, and says whether the present settings open it. Rejects where it is not whole. Writes nothing. */
export function run({ operands }: Given): void {
  const [path] = operands;
  if (path === undefined) throw new UsageError('No backup given: use "verify PATH".');
  const verdict = verifyBackup(path);
  if (!verdict.ok)
    throw new Error(
      `${path} is damaged or incomplete; expected a file that matches its manifest:\n${verdict.why.map((one) => `  - ${one}`).join("\n")}`,
    );
  const { takenAtMs, bytes, rows, schema, program, keyFingerprint } = verdict.manifest;
  const counts = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
  const lines = [
    `${path} is whole.`,
    `  taken     ${new Date(takenAtMs).toISOString()}`,
    `  by        ${program}, schema ${schema}`,
    `  holds     ${bytes} bytes: ${counts.join(", ")}`,
    `  sealed    ${keyFingerprint === null ? "no" : `yes; ${keyText(path)}`}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function keyText(path: string): string {
  const problem = readingFrom(path, (db) => keyProblem(db, readConfig(process.env).databaseKey));
  return problem === null ? "DATABASE_KEY opens it" : `it does not open here. ${problem}`;
}
