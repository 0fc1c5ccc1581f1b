import type { Clock } from "../../../clock.ts";
import { deferred } from "../../deferred.ts";

/** How long what waited at the server may take, once we are logged in, ms. */
const longestMs = 2_000;

export interface BacklogOptions {
  readonly clock: Clock;
  /** Resolves when all that was decrypted is durable. */
  readonly drained: () => Promise<void>;
  /** Called once for every connection: what waited has been received, or has taken too long. */
  readonly over: () => void;
}

/** What people wrote while there was no connection. It is received before anything is sent: it may answer what would be sent again. */
export interface Backlog {
  /** Resolves when that of the first connection is over. */
  readonly first: Promise<void>;
  /** Logged in. */
  readonly opened: () => void;
  /** The server has handed all of it over, and it is decrypted. */
  readonly handedOver: () => void;
  /** The connection is gone. */
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
