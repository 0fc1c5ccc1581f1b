import { backOffMs, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { LiveState } from "../live-state.ts";
import type { CloudFailure } from "./errors.ts";

/** Pauses of the whole number, by the failure; each grows with further ones. The shortest is half of `baseMs`. */
const pauses = {
  tooFast: { baseMs: 4_000, longestMs: 60_000 },
  stopped: { baseMs: 2 * 60_000, longestMs: 10 * 60_000 },
  restricted: { baseMs: 30 * 60_000, longestMs: 60 * 60_000 },
} as const;
/** How long a row that was refused waits behind the others, ms; it grows with each refusal. */
const behind = { baseMs: 4_000, longestMs: 60_000 } as const;
/** Failures that are told so much later say nothing of the number any more, ms. */
const oldMs = 30 * 60_000;
/** Rows whose refusals are counted. */
const mostRows = 1_000;

/** A failure with which no chat can be written to. */
export type NumberFailure = keyof typeof pauses;

/** The pause of one number, in which nothing is sent. */
export interface NumberPause {
  /** Time until this row may be sent, ms: one with which a pause began comes behind the others. 0: no pause holds. */
  waitMs(outboxId: number): number;
  /**
   * A message failed; null: of a row that is not known. Failures during a pause belong to it and do not lengthen it, unless theirs is the longer one.
   * `atLeastMs`: the network asks to wait so long.
   */
  begin(failure: NumberFailure, why: string, outboxId: number | null, atLeastMs?: number): void;
  /**
   * A message failed after it was accepted, at `atMs` by Meta's clock (null: not known): as `begin`. What is accepted afterwards does not show that the
   * number can send; what is delivered does.
   */
  beginLater(failure: NumberFailure, why: string, outboxId: number | null, atMs: number | null): void;
  /** Meta's clock showed this, epoch ms. */
  heard(atMs: number): void;
  /** Whether a failure of then (by Meta's clock; null: not known) tells of the number now: it is not old, and no pause has been made for it. */
  isNews(atMs: number | null): boolean;
  /** A message of this row was accepted. */
  accepted(outboxId: number): void;
  /** A message of this row is on a person's phone. One that was accepted before the failure shows nothing of the number now. */
  delivered(outboxId: number): void;
  /** Whether nothing is sent now. */
  holds(): boolean;
}

/** Whether with this failure no chat can be written to. */
export function isOfNumber(failure: CloudFailure): failure is NumberFailure {
  return failure in pauses;
}

/** Creates the pause of one number; it is kept in memory. */
export function createNumberPause(parts: {
  readonly clock: Clock;
  readonly log: Log;
  readonly state: LiveState;
}): NumberPause {
  const { clock, log, state } = parts;
  const refusals = new BoundedMap<number, number>(mostRows);
  let current: NumberFailure = "tooFast";
  let untilMs = Number.NEGATIVE_INFINITY;
  /** The newest time that Meta's clock showed, and that of the newest failure that a pause was made for. */
  let newestMs = Number.NEGATIVE_INFINITY;
  let failedMs = Number.NEGATIVE_INFINITY;
  let inARow = 0;
  let failsLater = false;
  /** Rows that were accepted since a message failed later. */
  const tried = new BoundedMap<number, true>(mostRows);
  const leftMs = () => Math.max(0, untilMs - clock.monotonicMs());

  function begin(failure: NumberFailure, why: string, outboxId: number | null, atLeastMs = 0): void {
    if (outboxId !== null) refusals.set(outboxId, (refusals.get(outboxId) ?? 0) + 1);
    state.connecting(why);
    const { baseMs, longestMs } = pauses[failure];
    const isPaused = leftMs() > 0;
    untilMs = Math.max(untilMs, clock.monotonicMs() + atLeastMs);
    if (isPaused && baseMs <= pauses[current].baseMs) return;
    inARow += 1;
    current = failure;
    untilMs = Math.max(untilMs, clock.monotonicMs() + backOffMs(clock, inARow, baseMs, longestMs));
    if (inARow === 1) log.error("whatsapp cloud: the number cannot send now", { failure, why });
  }

  return {
    waitMs(outboxId) {
      const count = refusals.get(outboxId) ?? 0;
      if (leftMs() === 0) return 0;
      return leftMs() + (count === 0 ? 0 : backOffMs(clock, count, behind.baseMs, behind.longestMs));
    },
    begin,
    heard(atMs) {
      newestMs = Math.max(newestMs, atMs);
    },
    isNews(atMs) {
      if (atMs === null) return true;
      const isKnown = leftMs() === 0 && atMs <= failedMs;
      return !isKnown && atMs >= newestMs - oldMs;
    },
    beginLater(failure, why, outboxId, atMs) {
      failedMs = Math.max(failedMs, atMs ?? failedMs);
      begin(failure, why, outboxId);
      failsLater = true;
      tried.clear();
    },
    accepted(outboxId) {
      if (failsLater) {
        tried.set(outboxId, true);
        return;
      }
      inARow = 0;
      refusals.delete(outboxId);
      if (leftMs() === 0) state.working();
    },
    delivered(outboxId) {
      if (tried.has(outboxId)) failsLater = false;
    },
    holds: () => leftMs() > 0,
  };
}
