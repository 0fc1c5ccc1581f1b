/**
 * What a network shows before it holds a number back or takes it away:
 * `quality` (people block or report it), `spam` (messages were stopped as unwanted), `restricted` (it may not write to a person), `limited` (the account is
 * restricted, or will be), `blocked` (nothing is accepted: token, payment or registration), `tooFast` (the number writes too fast), `pairTooFast` (a person is
 * written to too fast), `timeLock` (the account may not write first to anybody).
 */
export const earlySigns = [
  "quality",
  "spam",
  "restricted",
  "limited",
  "blocked",
  "tooFast",
  "pairTooFast",
  "timeLock",
] as const;
export type EarlySign = (typeof earlySigns)[number];

/** A sign that holds, and since when, epoch ms. */
export interface SignSeen {
  readonly sign: EarlySign;
  readonly sinceMs: number;
}
