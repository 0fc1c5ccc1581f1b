import type { Sqlite } from "./database.ts";

/** The table `meta`: one text per name. Writes run inside a transaction of the caller. */
export class Meta {
  readonly #get;
  readonly #set;
  readonly #delete;
  /** What was read or written; null: nothing is remembered. */
  readonly #known: Map<string, string | null> | null;

  /** `remembers`: asks the database once for each name. Then `invalidate` must follow a change that is made or rolled back elsewhere. */
  constructor(db: Sqlite, { remembers = false } = {}) {
    this.#get = db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE name = ?");
    this.#set = db.prepare<[string, string]>("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)");
    this.#delete = db.prepare<[string]>("DELETE FROM meta WHERE name = ?");
    this.#known = remembers ? new Map() : null;
  }

  get(name: string): string | null {
    const known = this.#known?.get(name);
    if (known !== undefined) return known;
    const value = this.#get.get(name)?.value ?? null;
    this.#known?.set(name, value);
    return value;
  }

  set(name: string, value: string): void {
    this.#set.run(name, value);
    this.#known?.set(name, value);
  }

  delete(name: string): void {
    this.#delete.run(name);
    this.#known?.set(name, null);
  }

  invalidate(): void {
    this.#known?.clear();
  }
}
