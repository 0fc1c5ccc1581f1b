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
