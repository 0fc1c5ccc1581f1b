import type { Db, Doing, Table, Tx } from "../port/engine.ts";

/** One text per name. */
const table: Table = { name: "meta", key: "name", columns: ["name", "value"] };

/** What is stored under a name; null: nothing. */
export function* metaOf(db: Db, name: string): Doing<string | null> {
  return (yield* metaOfAll(db, [name])).get(name) ?? null;
}

/** The same, of several names. */
export function* metaOfAll(db: Db, names: readonly string[]): Doing<ReadonlyMap<string, string>> {
  const rows = yield* db.pick<{ name: string; value: string }>(table, names);
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** What is stored under a name, which nobody else changes until this transaction ends: for what is read, changed and written again. */
export function metaToChange(tx: Tx, name: string): Doing<string | null> {
  tx.lock(`meta ${name}`);
  return metaOf(tx, name);
}

export function setMeta(tx: Tx, name: string, value: string): void {
  tx.put(table, { name, value });
}

export function deleteMeta(tx: Tx, name: string): void {
  tx.remove(table, name);
}

interface MetaRecord<T> {
  readonly read: (db: Db) => Doing<T>;
  /** As `metaToChange`. */
  readonly toChange: (tx: Tx) => Doing<T>;
  readonly save: (tx: Tx, value: T) => void;
}

/** `none`: what a record is where nothing is stored. */
export function recordOf<T>(name: string, none: T): MetaRecord<T> {
  const parsed = (json: string | null) => (json === null ? none : (JSON.parse(json) as T));
  return {
    read: function* (db) {
      return parsed(yield* metaOf(db, name));
    },
    toChange: function* (tx) {
      return parsed(yield* metaToChange(tx, name));
    },
    save: (tx, value) => setMeta(tx, name, JSON.stringify(value)),
  };
}
