import Database from "better-sqlite3";

/**
 * Every database and statement made here, kept for the life of the process. On Node 24.19 and later, collecting a database or statement of
 * better-sqlite3 12 while no script runs ends the process ("Assertion failed: (env) != nullptr"). Version 13 mends that but does not run on Node 20.
 */
const kept: object[] = [];

/**
 * Opens a file (or `":memory:"`) with better-sqlite3 and keeps all of its objects. The same SQL prepared twice gives the same statement: keep the number
 * of different texts bounded, and do not change a statement's mode (`pluck`, `raw`) in one place only. `iterate` throws: each call makes an object that
 * cannot be kept.
 */
export function openKept(path: string, options: Database.Options = {}): Database.Database {
  const db = new Database(path, options);
  const statements = new Map<string, Database.Statement>();
  const prepare = db.prepare.bind(db) as (sql: string) => Database.Statement;
  const prepareKept = (sql: string) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = prepare(sql);
      statement.iterate = () => {
        throw new Error("iterate() makes garbage that ends the process on Node 24: use all()");
      };
      statements.set(sql, statement);
    }
    return statement;
  };
  db.prepare = prepareKept as typeof db.prepare;
  db.pragma = (text, { simple = false } = {}) => {
    const statement = prepareKept(`PRAGMA ${text}`);
    if (!statement.reader) return void statement.run();
    const rows = statement.all() as Record<string, unknown>[];
    return simple ? Object.values(rows[0] ?? {})[0] : rows;
  };
  kept.push(db, statements);
  return db;
}
