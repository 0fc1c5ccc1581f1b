/** The result of `work`, or `instead` if it throws. */
export function attempt<T, Instead>(work: () => T, instead: Instead): T | Instead {
  try {
    return work();
  } catch {
    return instead;
  }
}
