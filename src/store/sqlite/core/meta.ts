import type { Sqlite } from "./database.ts";

/** The table `meta`: one text per name. Nothing is remembered: for what is written before a store opens, and beside it. */
export class Meta {
  readonly #get;
  readonly #set;
  readonly #delete;

  constructor(db: Sqlite) {
    this.#get = db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE name = ?");
    this.#set = db.prepare<[string, string]>("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)");
    this.#delete = db.prepare<[string]>("DELETE FROM meta WHERE name = ?");
  }

  get(name: string): string | null {
    return this.#get.get(name)?.value ?? null;
  }

  set(name: string, value: string): void {
    this.#set.run(name, value);
  }

  delete(name: string): void {
    this.#delete.run(name);
  }
}

/** Name in `meta`: the database is a copy, and was not started since it was made. */
const name = "copied_at";

/**
 * Marks a database as a copy of one that went on after `takenAtMs`, epoch ms. The next start must not send what the copy holds as unsent, however the
 * copy came to its place (`Store.forgetOpen`).
 */
export function markCopy(db: Sqlite, takenAtMs: number): void {
  new Meta(db).set(name, String(takenAtMs));
}

/** When the copy was taken, epoch ms; null: the database is no copy, or was started since. */
export function copiedAtMs(db: Sqlite): number | null {
  const mark = new Meta(db).get(name);
  return mark === null ? null : Number(mark);
}

export function unmarkCopy(db: Sqlite): void {
  new Meta(db).delete(name);
}
