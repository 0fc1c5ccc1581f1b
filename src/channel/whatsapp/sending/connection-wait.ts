import { sleep, type Clock } from "../../../clock.ts";
import type { Undelivered } from "./refusals.ts";

/** Waiting for a connection that is away. */
export interface ConnectionWait {
  /**
   * Null while there is a connection. Otherwise what becomes of a message, as soon as there is one or the outbox would ask again: it goes back
   * there, since what is received with the connection may have made it needless.
   */
  connected(): Promise<Undelivered | null>;
  /** What becomes of a message while there is no connection. */
  away(): Undelivered;
  /** There is a connection, and what waited at the server has been received. */
  opened(): void;
  closed(): void;
  /** Nothing waits from now on: the program ends. */
  stop(): void;
}

const baseMs = 1_000;
const longestMs = 15_000;

/** Watches over one account's connection. What waits for it leaves as soon as there is one. */
export function createConnectionWait(clock: Clock): ConnectionWait {
  let closedAtMs = clock.monotonicMs();
  let open = false;
  let opening = new AbortController();
  let stopped = false;

  /** The longer the connection is away, the less often anybody looks. */
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
