import { sleep, type Clock } from "../../../clock.ts";
import type { Undelivered } from "./refusals.ts";

/** Makes messages wait while there is no connection. */
export interface ConnectionWait {
  /**
   * Resolves with null while connected. Otherwise waits until there is a connection or the outbox would retry, and resolves with `wait`: the
   * message goes back to the outbox, because the messages received at login may have made it obsolete.
   */
  connected(): Promise<Undelivered | null>;
  /** The delivery of a message while there is no connection. */
  away(): Undelivered;
  /** Connected, and the backlog is stored. */
  opened(): void;
  closed(): void;
  /** Ends all waiting; the program is shutting down. */
  stop(): void;
}

const baseMs = 1_000;
const longestMs = 15_000;

export function createConnectionWait(clock: Clock): ConnectionWait {
  let closedAtMs = clock.monotonicMs();
  let open = false;
  let opening = new AbortController();
  let stopped = false;

  /** A quarter of the time since the connection closed, within `baseMs` and `longestMs`. */
  function retryAfterMs(): number {
    const goneMs = clock.monotonicMs() - closedAtMs;
    return Math.min(longestMs, Math.max(baseMs, goneMs / 4));
  }
  const away = () => ({ type: "wait", retryAfterMs: retryAfterMs() }) as const;

  return {
    away,
    async connected() {
      if (open) return null;
      if (stopped) return away();
      await sleep(clock, retryAfterMs(), opening.signal);
      return stopped && !open ? away() : { type: "wait", retryAfterMs: 0 };
    },
    opened() {
      open = true;
      opening.abort();
    },
    closed() {
      open = false;
      closedAtMs = clock.monotonicMs();
      opening = new AbortController();
    },
    stop() {
      stopped = true;
      opening.abort();
    },
  };
}
