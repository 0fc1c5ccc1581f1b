/** How far our clock is ahead of a network's, ms; negative: behind. */
export interface Ahead {
  /** As the network itself has last told its time; null: it never did. */
  readonly knownMs: number | null;
  /**
   * An upper bound: the same where it is known, else what the times of its messages allow; a message that is late by this bound is late for certain. Before
   * two messages have come, what is known of earlier counts, or our clock is taken for right: if it is ahead, that costs one question more.
   */
  readonly atMostMs: number;
}

/** Nothing is known of the network's clock. */
export const unknownAhead: Ahead = { knownMs: null, atMostMs: 0 };
