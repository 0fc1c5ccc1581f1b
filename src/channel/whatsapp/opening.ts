import { sleep, type Clock } from "../../clock.ts";
import type { Link } from "./link.ts";
import type { Undelivered } from "./refusals.ts";

/** Waiting for a connection that is away. */
export interface Opening {
  /** Null as soon as there is a connection; what becomes of a message when none comes within the time in which the outbox would ask again. */
  connected(): Promise<Undelivered | null>;
  /** What becomes of a message while there is no connection. */
  away(): Undelivered;
  opened(): void;
  closed(): void;
  /** Nothing waits from now on: the program ends. */
  stop(): void;
}

const baseMs = 1_000;
const longestMs = 15_000;

/** Watches over one account's connection. What waits for it leaves as soon as there is one. */
export function createOpening(clock: Clock, link: Pick<Link, "socket">): Opening {
  let closedAtMs = clock.monotonicMs();
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
      if (link.socket !== null) return null;
      if (stopped) return away();
      await sleep(clock, retryAfterMs(), opening.signal);
      if (link.socket !== null) return null;
      return stopped ? away() : { type: "wait", retryAfterMs: 0 };
    },
    opened: () => opening.abort(),
    closed() {
      closedAtMs = clock.monotonicMs();
      opening = new AbortController();
    },
    stop() {
      stopped = true;
      opening.abort();
    },
  };
}
