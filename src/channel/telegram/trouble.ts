import { backOffMs, type Clock } from "../../clock.ts";
import { isWorthLogging, type Log } from "../../log.ts";
import type { Failure } from "./failure.ts";

const baseMs = 1000;
const longestPauseMs = 30_000;
/** First pause after a 409, ms. Two pollers cut each other off, and Telegram slows both down. */
const conflictBaseMs = 3000;
/** Pause after a 401, ms. Only a person can replace the token. */
const unauthorisedPauseMs = 60_000;

/** Pause before a failed call is tried again, ms. `failures`: consecutive failures, from 1. */
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

/** Logs consecutive failures at 1, 2, 4, 8 and so on, and their end. Logs a refused token as an error, once. */
export function troubleLog(log: Log) {
  let last: Failure["type"] | null = null;
  return {
    failed(type: Failure["type"], why: string, failures: number) {
      const first = type !== last;
      last = type;
      if (type === "unauthorised") {
        if (first) log.error("telegram: the bot token is not accepted", { why });
      } else if (first || isWorthLogging(failures)) {
        log.warn("telegram: receiving failed, trying again", { why, failures });
      }
    },
    over() {
      if (last !== null) log.info("telegram: receiving again");
      last = null;
    },
  };
}
