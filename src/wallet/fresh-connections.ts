import type { Socket } from "node:net";
import { buildConnector } from "undici";
import type { Clock } from "../clock.ts";

/** How long a connection that was opened ahead may wait for its request, ms: less than any server keeps an idle one. */
const waitsAtMostMs = 3_000;

/** Connections for one request each, which can be opened ahead of it. */
export interface FreshConnections {
  /** For undici's `connect`: gives a connection that was opened ahead, or opens one. */
  readonly connect: buildConnector.connector;
  /** Opens a connection that the next request takes. Without a request it is closed within seconds. Reports nothing: a request that finds none opens its own. */
  openAhead(): void;
  /** Closes those that no request took. */
  close(): void;
}

/** Makes the connections to `origin`. */
export function freshConnections(origin: string, timeoutMs: number, clock: Clock): FreshConnections {
  const open = buildConnector({ timeout: timeoutMs, allowH2: false });
  const { host, hostname, protocol, port } = new URL(origin);
  // An IPv6 address stands in brackets there.
  const address = hostname.replace(/^\[(.*)\]$/, "$1");
  const waiting: Waiting[] = [];
  const forget = (one: Waiting) => {
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
  };
  let isClosed = false;
  return {
    connect(options, callback) {
      const one = waiting.shift();
      if (one === undefined) return open(options, callback);
      const socket = one.take();
      // A client of undici that is called back at once does not go on.
      queueMicrotask(() => callback(null, socket));
    },
    openAhead() {
      open({ host, hostname: address, protocol, port, localAddress: null }, (error, socket) => {
        if (error !== null) return;
        if (isClosed) return void socket.destroy();
        waiting.push(hold(socket, clock, forget));
      });
    },
    close() {
      isClosed = true;
      for (const one of waiting.toReversed()) one.drop();
    },
  };
}

/** A connection that waits for its request. */
interface Waiting {
  /** Hands it over as it was opened. */
  take(): Socket;
  drop(): void;
}

/** Holds an open connection until it is taken, or closed by the server or by time; then calls `over`. */
function hold(socket: Socket, clock: Clock, over: (one: Waiting) => void): Waiting {
  const drop = () => {
    release();
    socket.destroy();
  };
  // Whatever can be read before anything was asked is the end of the connection, or no answer to a request of ours.
  const events = ["readable", "end", "close", "error"] as const;
  for (const event of events) socket.on(event, drop);
  const cancel = clock.after(waitsAtMostMs, drop);
  const release = () => {
    cancel();
    for (const event of events) socket.off(event, drop);
    // A late error of a connection that is being closed is nobody's.
    socket.on("error", () => {});
    over(one);
  };
  const one: Waiting = {
    take() {
      release();
      return socket;
    },
    drop,
  };
  return one;
}
