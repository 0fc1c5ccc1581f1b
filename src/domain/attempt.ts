/** The result of `work`, or `instead` if it throws. */
export function attempt<T, Instead>(work: () => T, instead: Instead): T | Instead {
  try {
    return work();
  } catch {
    return instead;
  }
}

/** What a text says as JSON. Undefined: it is none. The text itself is in no error, since it may hold a person's words. */
export function jsonIn(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown, undefined);
}
