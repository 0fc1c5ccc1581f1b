/** Something that is waited for by whoever cares, and comes about once. */
export interface Promised {
  readonly come: Promise<void>;
  /** It has come about. Twice is once. */
  readonly keep: () => void;
}

export function promised(): Promised {
  let keep: (() => void) | undefined;
  const come = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { come, keep: () => keep?.() };
}
