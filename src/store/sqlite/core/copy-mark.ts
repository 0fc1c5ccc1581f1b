import type { Sqlite } from "./database.ts";
import { Meta } from "./meta.ts";

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
