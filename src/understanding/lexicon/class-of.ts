import type { Class, Lexicon } from "./classes.ts";
import { esMx } from "./es-mx.ts";

export interface Index {
  readonly words: ReadonlyMap<string, readonly Class[]>;
  /** By their first three letters, so that few are compared. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, name: Class])[]>;
}

/** How many letters of a stem its index has; no stem is shorter. */
const indexed = 3;

const index = indexOf(esMx);

/** Makes the index of a table of words. */
export function indexOf(lexicon: Lexicon): Index {
  const words = new Map<string, Class[]>();
  const stems = new Map<string, (readonly [string, Class])[]>();
  for (const [name, list] of Object.entries(lexicon) as [Class, string][])
    for (const one of list.split(" ")) {
      if (one.endsWith("*")) {
        const stem = one.slice(0, -1);
        push(stems, stem.slice(0, indexed), [stem, name] as const);
      } else push(words, one, name);
    }
  return { words, stems };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const none: readonly Class[] = [];

/** Gives the classes of a word in its normal form. */
export function classesOf(word: string): readonly Class[] {
  return lookedUp(index, word);
}

/** Gives the classes that an index has for a word. */
export function lookedUp({ words, stems: byLetters }: Index, word: string): readonly Class[] {
  const exact = words.get(word) ?? none;
  const stems = byLetters.get(word.slice(0, indexed));
  if (stems === undefined) return exact;
  const found = stems.filter(([stem, name]) => word.startsWith(stem) && !exact.includes(name)).map(([, name]) => name);
  return found.length === 0 ? exact : [...exact, ...found];
}
