/** How far our clock is ahead of a network's, ms; negative: behind; null: unknown. */
export interface Ahead {
  /** As the network itself has last told its time. */
  readonly knownMs: number | null;
  /** An upper bound: the same where it is known, else what the times of its messages allow. A message that is late by this bound is late for certain. */
  readonly atMostMs: number | null;
}

/** Nothing is known of the network's clock. */
export const unknownAhead: Ahead = { knownMs: null, atMostMs: null };
