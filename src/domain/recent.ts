/** Caches of the most recent results, and maps that forget the oldest entries. */

/** The fewest results that are kept. Several guards and rules read one message within moments, and people write few different words. */
const kept = 128;

/** The same function with a cache of its last results. It must be a pure function of a text, and nobody may change its results. */
export function recent<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = recentResults<Result>();
  return (text) => known(text, () => read(text));
}

/** Returns the result of a key: a recent one, or a new one. Results must depend on the key alone, and nobody may change them. */
export function recentResults<Result>(): (key: string, make: () => Result) => Result {
  const results = new Recent<string, Result>(kept);
  return (key, make) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Result;
    const result = make();
    results.set(key, result);
    return result;
  };
}

/** A map that keeps the entries that were set or read last: at least this many, at most twice as many. */
export class Recent<Key, Value> {
  readonly #atLeast: number;
  #new = new Map<Key, Value>();
  /** The older entries. They are forgotten all at once, which costs less than one at a time. */
  #old = new Map<Key, Value>();

  constructor(atLeast: number) {
    this.#atLeast = atLeast;
  }

  get(key: Key): Value | undefined {
    const known = this.#new.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  has(key: Key): boolean {
    return this.#new.has(key) || this.#old.has(key);
  }

  set(key: Key, value: Value): void {
    if (this.#new.size >= this.#atLeast && !this.#new.has(key)) {
      this.#old = this.#new;
      this.#new = new Map();
    }
    this.#new.set(key, value);
  }

  clear(): void {
    this.#new.clear();
    this.#old.clear();
  }
}

/** A map that keeps the `max` entries set last. Setting a key again makes it the newest. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #max: number;

  constructor(max: number) {
    super();
    this.#max = max;
  }

  override set(key: K, value: V): this {
    this.delete(key);
    super.set(key, value);
    const [oldest] = this.keys();
    if (this.size > this.#max && oldest !== undefined) this.delete(oldest);
    return this;
  }
}
