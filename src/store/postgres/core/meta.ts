import type { Db } from "./db.ts";
import type { Transaction } from "./transaction.ts";

/** What is stored under a name; null: nothing. */
export async function metaOf(db: Db, name: string): Promise<string | null> {
  return (await db.first<{ value: string }>("select value from meta where name = $1", [name]))?.value ?? null;
}

/** The same, of several names. */
export async function metaOfAll(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.rows<{ name: string; value: string }>("select name, value from meta where name = any($1)", [
    names,
  ]);
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/**
 * What is stored under a name, which nobody else changes until this transaction ends: for what is read, changed and written again. Waits for whoever
 * does the same.
 */
export async function metaToChange(tx: Transaction, name: string): Promise<string | null> {
  tx.write("select pg_advisory_xact_lock(hashtextextended($1, 18))", [`meta ${name}`]);
  return metaOf(tx, name);
}

export function setMeta(tx: Transaction, name: string, value: string): void {
  tx.write("insert into meta (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value", [
    name,
    value,
  ]);
}

export function deleteMeta(tx: Transaction, name: string): void {
  tx.write("delete from meta where name = $1", [name]);
}
