import Database from "better-sqlite3";
import { WordedError, type Words, refuse } from "../../../domain/language.ts";
import { lacking, quoted, unlike, type Part, type Place } from "../../rules.ts";
import { newestOf, stepsBetween, unknownSchema } from "../../schema.ts";
import { openDatabase, openKept, type Sqlite } from "./database.ts";
import { bytesOf } from "./files.ts";

export const newestSchema = newestOf("sqlite");

/** Why this program does not know what a database holds, with the remedy; null: it does. */
export function schemaProblem(db: Sqlite): Words | null {
  return unknownSchema("sqlite", schemaOf(db));
}

function schemaOf(db: Sqlite): number {
  return db.pragma("user_version", { simple: true }) as number;
}

/** Brings the schema to the newest (or to `to`) in one transaction: all steps or none. Throws on a database whose schema this program does not know. */
export function migrateSchema(db: Sqlite, to = newestSchema): void {
  refuse(schemaProblem(db));
  const steps = stepsBetween("sqlite", schemaOf(db), to);
  if (steps.length === 0) return;
  db.transaction(() => {
    for (const { sql } of steps) db.exec(sql);
    db.pragma(`user_version = ${to}`);
  }).immediate();
}

/** Up to this size every start reads every page, bytes: some tenths of a second. `doctor` always does. */
const readAtStartBytes = 64_000_000;

const partsSql = `SELECT type || ' ' || name AS what, CASE type WHEN 'table' THEN NULL ELSE 'table ' || lower(tbl_name) END AS of,
      CASE type WHEN 'table' THEN NULL ELSE sql END AS sql FROM sqlite_master
    WHERE type <> 'view' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  UNION ALL SELECT 'column ' || made.name || '.' || named.name, 'table ' || made.name, NULL
    FROM sqlite_master AS made, pragma_table_xinfo(made.name) AS named
    WHERE made.type = 'table' AND made.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

const partsOf = (db: Sqlite) => db.prepare<[], Part>(partsSql).all();

/** The parts of the schema that a step makes, by the step. */
const expected = new Map<number, readonly Part[]>();

function expectedAt(step: number): readonly Part[] {
  const known = expected.get(step);
  if (known !== undefined) return known;
  const db = openKept(":memory:");
  migrateSchema(db, step);
  const parts = partsOf(db);
  db.close();
  expected.set(step, parts);
  return parts;
}

/** Why a database is not as its schema says; null: it is, or nothing was made in it, or this program does not know it. */
function schemaUnlike(db: Sqlite, path: string): Words | null {
  if (schemaProblem(db) !== null) return null;
  const at = schemaOf(db);
  const found = partsOf(db);
  if (at > 0) return unlike(fileAt(path), expectedAt(at), found);
  return found.length === 0 ? null : lacking(fileAt(path), [{ what: "user_version", of: null, sql: null }]);
}

/** Why a database cannot be used, with the remedy; null: nothing that was looked at. `found`: of `quickCheck`; null: it did not run. */
export function wholeProblem(db: Sqlite, path: string, found: string | null): Words | null {
  return schemaUnlike(db, path) ?? (found === null || found === "ok" ? null : damaged(path, found));
}

/** True if every start reads every page of a database: one of at most `readAtStartBytes`. */
export const isReadAtStart = (path: string): boolean => bytesOf(path) <= readAtStartBytes;

/** Opens a database that is whole, brings its schema up to date and gives what `use` makes of it. What fails closes it. */
export function withDatabase<T>(path: string, use: (db: Sqlite) => T): T {
  let db: Sqlite | null = null;
  try {
    db = openDatabase(path);
    if (path !== ":memory:") refuse(wholeProblem(db, path, isReadAtStart(path) ? quickCheck(db) : null));
    migrateSchema(db);
    return use(db);
  } catch (error) {
    db?.close();
    throw asDamage(error, path);
  }
}

/** `"ok"`, or the first damage. */
export function quickCheck(db: Sqlite): string {
  try {
    return String(db.pragma("quick_check(1)", { simple: true }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The same error; of damage that SQLite met the sentence that a start and `doctor` have for it. */
export function asDamage(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError) || !/^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)) return error;
  return new WordedError(damaged(path, error.message));
}

function damaged(path: string, why: string): Words {
  return {
    "es-MX": `DATABASE_PATH=${path} está dañado, o no es una base de datos (${why}). No lo borres: con el bot detenido guárdalo aparte con su -wal y su -shm, revisa el disco y vuelve a un respaldo: restore RUTA --yes. No se cambió nada.`,
    en: `DATABASE_PATH=${path} is damaged, or no database (${why}). Do not delete it: with the bot stopped put it aside with its -wal and -shm, check the disk and go back to a backup: restore PATH --yes. Nothing was changed.`,
  };
}

const fileAt = (path: string): Place => ({
  where: `DATABASE_PATH=${path}`,
  client: "sqlite3",
  removal: ({ name }) => `DROP TRIGGER ${quoted(name)}`,
  goBack: {
    "es-MX":
      "No lo borres: con el bot detenido guárdalo aparte con su -wal y su -shm, y vuelve a un respaldo: restore RUTA --yes.",
    en: "Do not delete it: with the bot stopped put it aside with its -wal and -shm, and go back to a backup: restore PATH --yes.",
  },
});
