import { backOffMs, type Clock } from "../../clock.ts";
import type { Log } from "../../log.ts";
import type { Failure } from "./failure.ts";

const baseMs = 1000;
const longestPauseMs = 30_000;
/** A second poller is cut off by each poll of the first, and Telegram slows both down. */
const conflictBaseMs = 3000;
/** Only a person can mend a token. */
const unauthorisedPauseMs = 60_000;

/** How long to wait before a call is tried again, ms. `failures`: how often it failed in a row, from 1. */
export function pauseMs(clock: Clock, failure: Failure, failures: number): number {
  switch (failure.type) {
    case "wait":
      return failure.retryAfterMs;
    case "unauthorised":
      return unauthorisedPauseMs;
    case "conflict":
      return backOffMs(clock, failures, conflictBaseMs, longestPauseMs);
    default:
      return backOffMs(clock, failures, baseMs, longestPauseMs);
  }
}

/** Whether the n-th of a row of like events is worth a line: the first, then ever more rarely. */
export function worthSaying(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}

/** Says the first failure of a spell, then ever more rarely, and the end of it. A dead token is an error, and is said once. */
export function troubleLog(log: Log) {
  let last: Failure["type"] | null = null;
  return {
    failed(type: Failure["type"], why: string, failures: number) {
      const first = type !== last;
      last = type;
      if (type === "unauthorised") {
        if (first) log.error("telegram: the bot token is not accepted", { why });
      } else if (first || worthSaying(failures)) {
        log.warn("telegram: receiving failed, trying again", { why, failures });
      }
    },
    over() {
      if (last !== null) log.info("telegram: receiving again");
      last = null;
    },
  };
}
