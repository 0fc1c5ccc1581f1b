import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/**
 * The fate of a COMMIT: it passes; its answer is lost with the connection; the connection is lost before it arrives; it never arrives, and the connection
 * stays.
 */
export type Fate = "passes" | "answer lost" | "not delivered" | "held";

/** A network between a store and its server. */
export interface PostgresProxy {
  /** The same database, through the proxy. */
  readonly url: string;
  /** How many COMMITs did not pass. */
  readonly lost: { readonly answers: number; readonly requests: number };
  /** Leads to another server from now on, and cuts present connections, like a fail-over. */
  leadTo(url: string): void;
  close(): Promise<void>;
}

/** `COMMIT` as a simple query: its letter, length and text. */
const commit = Buffer.from([0x51, 0, 0, 0, 11, ...Buffer.from("commit\0")]);

/** Starts a proxy to a server. `fateOf`: of the nth COMMIT, from 1. `isCut`: true while no connection is possible. */
export async function startPostgresProxy(
  url: string,
  fateOf: (nth: number) => Fate,
  isCut: () => boolean = () => false,
): Promise<PostgresProxy> {
  let { hostname, port } = new URL(url);
  const lost = { answers: 0, requests: 0 };
  const sockets = new Set<Socket>();
  let commits = 0;
  const server: Server = createServer((near) => {
    if (isCut()) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        // Bytes that were handed over are still delivered.
        far.end();
      });
    }
    let isOver = false;
    near.on("data", (data: Buffer) => {
      if (isOver) return;
      const fate = data.includes(commit) ? fateOf(++commits) : "passes";
      if (fate === "held") {
        isOver = true;
        return;
      }
      if (fate === "not delivered") {
        lost.requests++;
        isOver = true;
        near.destroy();
        return;
      }
      far.write(data);
      if (fate === "passes") return;
      lost.answers++;
      isOver = true;
      far.once("data", () => near.destroy());
    });
    far.on("data", (data: Buffer) => {
      if (!isOver) near.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = new URL(url);
  own.port = String((server.address() as AddressInfo).port);
  return {
    url: own.href,
    lost,
    leadTo(other) {
      ({ hostname, port } = new URL(other));
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
