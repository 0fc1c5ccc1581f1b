/** How many results are kept: a message is read by several guards of a machine and several rules, within moments, and few words are written all the time. */
const kept = 256;

/** The same reading, which keeps its last results: for a pure function of a text whose results nobody changes. */
export function recent<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = recentResults<Result>();
  return (text) => known(text, () => read(text));
}

/** Gives the result of a key: one of the last that were made, or a new one. For results that depend on nothing but their key, and that nobody changes. */
export function recentResults<Result>(): (key: string, make: () => Result) => Result {
  const results = new Map<string, Result>();
  return (key, make) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Result;
    const result = make();
    if (results.size >= kept) results.delete(results.keys().next().value as string);
    results.set(key, result);
    return result;
  };
}
