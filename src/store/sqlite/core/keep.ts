import Database from "better-sqlite3";

/**
 * Every database and statement made here, for the life of the process. From Node 24.19 on, a database or statement of better-sqlite3
 * 12 that is collected while no script runs ends the process ("Assertion failed: (env) != nullptr"); its version 13, free of that,
 * does not run on Node 20. What is never collected cannot do so.
 */
const kept: object[] = [];

/**
 * Opens a file (or `":memory:"`) with better-sqlite3 so that nothing of it is ever garbage. A text prepared twice gives the same
 * statement: keep the number of different texts bounded, and do not change a statement's mode (`pluck`, `raw`) in one place only.
 * `iterate` throws: each call would make an object that nobody can keep.
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
