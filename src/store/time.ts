import type { ChatKey } from "../domain/people/chat.ts";
import type { SteadyTime } from "../domain/time/steady-time.ts";

/** One instant by both clocks, when the wall clock was last known to be right. */
export interface ClockMark {
  readonly steady: SteadyTime;
  /** Epoch ms. */
  readonly wallMs: number;
  /** The managers have been told that the clock is wrong. */
  readonly toldWrong: boolean;
}

/** Timers, due times and the wall clock. */
export interface TimeStore {
  /**
   * Moves every timer that is due into its chat's mailbox as an event, each once. Updates that were accepted since it was due come behind it: the program may
   * have been down. Returns how many.
   */
  fireTimers(nowMs: number): Promise<number>;
  /** Sets the only timer of a chat, outside of a turn; null deletes it. A timer that is due already is left to fire. */
  setLoneTimer(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Promise<void>;
  /** When the next row becomes due (timer, message, lookup, operation, approval), epoch ms; null when nothing waits for a time. */
  nextDueMs(nowMs: number): Promise<number | null>;

  clockMark(): Promise<ClockMark | null>;
  saveClockMark(mark: ClockMark): Promise<void>;
  /** The newest wall time that any row has, epoch ms; 0 in an empty database. */
  newestTimeMs(): Promise<number>;
  /**
   * After the wall clock was set by `stepMs`: moves everything that waits for a time by as much and saves the mark, in one commit. `endsReadyAtMs`:
   * operations in `ready` expire at that time instead, since nobody knows how long they waited; null: they are moved like the rest.
   */
  shiftWaiting(stepMs: number, endsReadyAtMs: number | null, mark: ClockMark): Promise<void>;
}
