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
