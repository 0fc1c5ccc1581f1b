/**
 * Counts what a program asks of its database: statements, rows written, and bytes of the WAL, which it keeps from being emptied. Loaded before the program;
 * answers the message `{ counted: true }` with what was counted so far.
 */
import Database from "better-sqlite3";
import { statSync } from "node:fs";

const emptiesWal = "PRAGMA wal_autocheckpoint = ";
const neverEmptied = `${emptiesWal}0`;
let statements = 0;
let opened = null;

function counted(holder, name) {
  const real = holder[name];
  holder[name] = function count(...given) {
    statements++;
    try {
      return real.apply(this, given);
    } finally {
      if (this.source?.startsWith(emptiesWal) && this.source !== neverEmptied) {
        opened = this.database;
        opened.prepare(neverEmptied).run();
      }
    }
  };
}

// Kept: Node.js 24 crashes where a statement is collected before its database (`src/store/sqlite/core/database.ts`).
const memory = new Database(":memory:");
const statement = memory.prepare("SELECT 1");
const kind = Object.getPrototypeOf(statement);
for (const name of ["run", "get", "all"]) counted(kind, name);
counted(Database.prototype, "exec");

process.on("message", (message) => {
  if (message?.counted !== true || !memory.open || !statement.source) return;
  const made = statements;
  const rows = opened.prepare("SELECT total_changes()").pluck().get();
  process.send?.({ statements: made, rows, walBytes: statSync(`${opened.name}-wal`).size });
});
