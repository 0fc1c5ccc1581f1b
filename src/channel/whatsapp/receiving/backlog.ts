import type { Clock } from "../../../clock.ts";
import { deferred } from "../../deferred.ts";

/** Longest time after login to wait for the backlog, ms. */
const longestMs = 2_000;

export interface BacklogOptions {
  readonly clock: Clock;
  /** Resolves when every decrypted message is stored. */
  readonly drained: () => Promise<void>;
  /** Called once per connection, when the backlog is stored or `longestMs` has passed. */
  readonly over: () => void;
}

/**
 * Messages that waited at the server while there was no connection. They must be stored before anything is sent, because they may answer a question that
 * would be sent again.
 */
export interface Backlog {
  /** Resolves when the backlog of the first connection is over. */
  readonly first: Promise<void>;
  /** Call after login. */
  readonly opened: () => void;
  /** Call when the server has handed over the backlog and it is decrypted. */
  readonly handedOver: () => void;
  /** Call when the connection is closed. */
  readonly closed: () => void;
}

export function createBacklog({ clock, drained, over }: BacklogOptions): Backlog {
  let connection = 0;
  let cancel: (() => void) | null = null;
  const first = deferred();
  const end = (of: number) => {
    if (of !== connection) return;
    connection += 1;
    cancel?.();
    first.resolve();
    over();
  };
  return {
    first: first.promise,
    opened() {
      const mine = connection;
      cancel = clock.after(longestMs, () => end(mine));
    },
    handedOver() {
      const mine = connection;
      void drained().then(() => end(mine));
    },
    closed() {
      connection += 1;
      cancel?.();
    },
  };
}
