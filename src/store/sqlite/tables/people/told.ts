import { toldWithin } from "../../../rules/directory.ts";
import type { Sqlite } from "../../core/database.ts";

/** What is told once in a day or a month. */
export class Told {
  readonly #db: Sqlite;

  constructor(db: Sqlite) {
    this.#db = db;
  }

  /** Notes a key for a day (`2026-11-27`) or a month (`2026-11`) and forgets earlier ones; gives whether that time did not have it yet. */
  isFirstWithin(key: string, within: string): boolean {
    this.#db.prepare<[string]>("DELETE FROM told WHERE day < ?").run(within);
    const day = toldWithin(within);
    return (
      this.#db.prepare<[string, string]>("INSERT OR IGNORE INTO told (what, day) VALUES (?, ?)").run(key, day).changes >
      0
    );
  }

  /** Whether `isFirstWithin` was asked for it before. */
  wasTold(key: string, within: string): boolean {
    const row = this.#db.prepare<[string, string]>("SELECT 1 FROM told WHERE what = ? AND day = ?");
    return row.get(key, toldWithin(within)) !== undefined;
  }
}
