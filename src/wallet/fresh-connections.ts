import type { Socket } from "node:net";
import type { buildConnector as Connecting } from "undici";
import buildConnector from "undici/lib/core/connect.js";
import type { Clock } from "../clock.ts";

/** How long a connection that was opened ahead may wait for its request, ms: servers close idle ones, few of them so soon. */
const waitsAtMostMs = 3_000;

/** Connections for one request each, which can be opened ahead of it. */
export interface FreshConnections {
  /** For undici's `connect`: gives a connection that was or is being opened ahead, or opens one. */
  readonly connect: Connecting.connector;
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
  /** How many are being opened that no request waits for, and the requests that wait for one that is. */
  let unclaimed = 0;
  const claims: ((socket: Socket | null) => void)[] = [];
  const forget = (one: Waiting) => {
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
  };
  let isClosed = false;
  return {
    connect(options, callback) {
      const one = waiting.shift();
      if (one !== undefined) {
        const socket = one.take();
        // A client of undici that is called back at once does not go on.
        return queueMicrotask(() => callback(null, socket));
      }
      if (unclaimed === 0) return open(options, callback);
      unclaimed--;
      claims.push((socket) => (socket === null ? open(options, callback) : callback(null, socket)));
    },
    openAhead() {
      unclaimed++;
      open({ host, hostname: address, protocol, port, localAddress: null }, (error, opened) => {
        // undici gives no second argument beside an error.
        const socket = error === null ? opened : null;
        const claim = claims.shift();
        if (claim !== undefined) return claim(socket);
        unclaimed--;
        if (isClosed) return void socket?.destroy();
        if (socket !== null) waiting.push(hold(socket, clock, forget));
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
