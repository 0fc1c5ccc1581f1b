/** How far our clock is ahead of a network's, ms; negative: behind. Null: unknown. */
export interface Ahead {
  /** By what the network says of its time. */
  readonly knownMs: number | null;
  /** At most: by the same, or else by its messages. Whatever is judged late by it is. */
  readonly atMostMs: number | null;
}

export const unknownAhead: Ahead = { knownMs: null, atMostMs: null };
