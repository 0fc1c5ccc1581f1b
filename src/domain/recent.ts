/** How many results are kept: a message is read by several guards of a machine and several rules, within moments. */
const kept = 256;

/** The same reading, which keeps its last results: for a pure function of a text whose results nobody changes. */
export function recent<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = read(text);
    if (results.size >= kept) results.delete(results.keys().next().value as string);
    results.set(text, result);
    return result;
  };
}

/** The same reading of a list, which is made once: many rules ask of each number of a message what all the others are. The lists never change. */
export function oncePerList<List extends object, Result>(read: (all: List) => Result): (all: List) => Result {
  const known = new WeakMap<List, Result>();
  return (all) => {
    if (!known.has(all)) known.set(all, read(all));
    return known.get(all) as Result;
  };
}

/** The same reading of a place in a list, which is made once for each place. */
export function oncePerPlace<Item, Result>(
  read: (all: readonly Item[], at: number) => Result,
): (all: readonly Item[], at: number) => Result {
  const placesOf = oncePerList<readonly Item[], Map<number, Result>>(() => new Map());
  return (all, at) => {
    const places = placesOf(all);
    if (!places.has(at)) places.set(at, read(all, at));
    return places.get(at) as Result;
  };
}
