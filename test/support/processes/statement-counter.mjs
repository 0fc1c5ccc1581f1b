/** Counts the statements that a program makes. Loaded before it; answers the message `{ statements: true }` with the number so far. */
import Database from "better-sqlite3";

let made = 0;

function counted(holder, name) {
  const real = holder[name];
  holder[name] = function count(...given) {
    made++;
    return real.apply(this, given);
  };
}

// Kept: Node.js 24 crashes where a statement is collected before its database (`src/store/sqlite/core/keep.ts`).
const memory = new Database(":memory:");
const statement = memory.prepare("SELECT 1");
const kind = Object.getPrototypeOf(statement);
for (const name of ["run", "get", "all"]) counted(kind, name);
counted(Database.prototype, "exec");

process.on("message", (message) => {
  if (message?.statements === true && memory.open && statement.source) process.send?.({ statements: made });
});
