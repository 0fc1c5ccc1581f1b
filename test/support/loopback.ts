import { createAdaptorServer } from "@hono/node-server";
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Answer } from "../../src/http.ts";

/** A server on loopback. */
export interface Listening {
  readonly port: number;
  /** Cuts every connection, like a network loss. */
  readonly cut: () => void;
  /** Cuts every connection and stops listening. */
  readonly close: () => Promise<void>;
}

/** Has a server listen on loopback. `port` 0, the default: a free one. */
export async function listenOn(server: Server, port = 0): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    async close() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      cut();
      await closed;
    },
  };
}

/** Serves the answers of a part of the program on a free port of loopback. */
export function serveAnswers(answer: Answer): Promise<Listening> {
  const fetch = answer as Parameters<typeof createAdaptorServer>[0]["fetch"];
  return listenOn(createAdaptorServer({ fetch, overrideGlobalObjects: false }));
}

/** The whole body of a request or answer. Rejects if the connection ends before. */
export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
