import { GraphError } from "./graph-error.ts";

/** Messages a second of one number, in and out together. */
const perSecond = 80;
/** The number of messages that a pair (number, person) may borrow. It pays one back in six seconds. */
export const usualPairBurst = 45;
const pairPaybackMs = 6_000;

/** The pace at which messages are accepted. */
export class Rates {
  readonly #times: number[] = [];
  readonly #pairs = new Map<string, { owed: number; atMs: number }>();
  readonly #pairBurst: number;

  constructor(pairBurst: number) {
    this.#pairBurst = pairBurst;
  }

  /** Notes a message of the number. */
  note(nowMs: number): void {
    this.#times.push(nowMs);
    while ((this.#times[0] ?? nowMs) < nowMs - 1_000) this.#times.shift();
  }

  /** Throws if the number, or the pair, is too fast. */
  check(person: string, nowMs: number): void {
    const isFast = this.#times.filter((atMs) => atMs > nowMs - 1_000).length >= perSecond;
    if (isFast && this.#pairBurst < Number.POSITIVE_INFINITY) throw new GraphError(130_429, "rate limit hit");
    const pair = this.#pairs.get(person) ?? { owed: 0, atMs: nowMs };
    const owed = Math.max(0, pair.owed - (nowMs - pair.atMs) / pairPaybackMs);
    if (owed >= this.#pairBurst) throw new GraphError(131_056, "pair rate limit hit");
    this.#pairs.set(person, { owed: owed + 1, atMs: nowMs });
  }
}
