/** How many rows of one kind are remembered. */
const most = 2_000;

/** Rows that were read or written last, by key. Those that were asked for longest ago are forgotten first. Forget all of it after a rollback. */
export class Remembered<Key, Row> {
  readonly #rows = new Map<Key, Row>();

  /** The row of a key; `read` gives it where it is not remembered. */
  get(key: Key, read: () => Row): Row {
    const known = this.#rows.get(key);
    const row = known === undefined ? read() : known;
    this.set(key, row);
    return row;
  }

  /** Remembers what was written. */
  set(key: Key, row: Row): void {
    this.#rows.delete(key);
    this.#rows.set(key, row);
    if (this.#rows.size > most) this.#rows.delete(this.#rows.keys().next().value as Key);
  }

  clear(): void {
    this.#rows.clear();
  }

  /** Remembers a change of a row that is remembered. */
  change(key: Key, how: (row: Row) => Row): void {
    const known = this.#rows.get(key);
    if (known !== undefined) this.#rows.set(key, how(known));
  }
}
