import { copiedAtName } from "../../rules.ts";
import type { Sqlite } from "./database.ts";

/** The table `meta`: one text per name. Nothing is remembered: for what is written before a store opens, and beside it. */
export class Meta {
  readonly #db: Sqlite;

  constructor(db: Sqlite) {
    this.#db = db;
  }

  get(name: string): string | null {
    const stored = this.#db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE name = ?").get(name);
    return stored?.value ?? null;
  }

  /** What is stored as JSON; null: nothing. */
  json(name: string): unknown {
    const json = this.get(name);
    return json === null ? null : JSON.parse(json);
  }

  /** Stores a text; null deletes it. */
  set(name: string, value: string | null): void {
    if (value === null) this.#db.prepare("DELETE FROM meta WHERE name = ?").run(name);
    else this.#db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").run(name, value);
  }
}

/**
 * Marks a database as a copy of one that went on after `takenAtMs`, epoch ms. The next start must not send what the copy holds as unsent, however the
 * copy came to its place (`Store.forgetOpen`). Null: it is none.
 */
export function markCopy(db: Sqlite, takenAtMs: number | null): void {
  new Meta(db).set(copiedAtName, takenAtMs === null ? null : String(takenAtMs));
}

/** When the copy was taken, epoch ms; null: the database is no copy, or was started since. */
export function copiedAtMs(db: Sqlite): number | null {
  const mark = new Meta(db).get(copiedAtName);
  return mark === null ? null : Number(mark);
}
