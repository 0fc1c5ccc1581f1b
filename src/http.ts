import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Server } from "node:http";
import type { Clock } from "./clock.ts";
import { errorText, type Log } from "./log.ts";

/** Answers one request. A rejection is logged and answered with 500, or nothing where the client has left. */
export type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** One path of the HTTP server, matched as a URL spells it; the query does not matter. */
export interface Route {
  readonly path: string;
  readonly answer: Answer;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  /** Answers every path without a route; absent: 404. */
  readonly otherwise?: Answer;
  readonly clock: Clock;
  readonly log: Log;
}

/** A server that listens. */
export interface HttpServer {
  /** Stops accepting connections; requests under way have two seconds to be answered. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, ms: its headers, and all of it. */
const headersMs = 10_000;
const requestMs = 20_000;
/** Longer than proxies keep idle connections: the side that sends must be the side that closes. */
const keepAliveMs = 65_000;
const closingMs = 2_000;

/** Listens on `host:port`, plain HTTP; TLS belongs to a proxy in front. Rejects where the port cannot be bound. */
export async function listen({ host, port, routes, otherwise, clock, log }: HttpOptions): Promise<HttpServer> {
  const byPath = new Map(routes.map((route) => [route.path, route.answer]));
  const open = new Set<HttpBindings["outgoing"]>();
  const answered: Answer = async (request, env) => {
    open.add(env.outgoing);
    env.outgoing.on("close", () => open.delete(env.outgoing));
    try {
      const answer = byPath.get(new URL(request.url).pathname) ?? otherwise;
      return (await answer?.(request, env)) ?? new Response(null, { status: 404 });
    } catch (error) {
      if (env.incoming.complete) log.error("http: a request could not be answered", { why: errorText(error) });
      return new Response(null, { status: 500 });
    }
  };
  const server = createAdaptorServer({
    fetch: (request, env) => answered(request, env as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: { headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.on("error", (error) => log.error("http: the server failed", { why: errorText(error) }));
  log.info("http: listening", { host, port });
  return {
    async close() {
      for (const response of open) if (!response.headersSent) response.setHeader("connection", "close");
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      const cancel = clock.after(closingMs, () => server.closeAllConnections());
      await closed;
      cancel();
    },
  };
}
