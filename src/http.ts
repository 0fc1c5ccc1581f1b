import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "./clock.ts";
import { errorText, type Log } from "./log.ts";

/** Answers one request. A rejection is logged and answered with 500, or nothing where the client has left. */
export type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** One path of the HTTP server, matched as the request spells it; the query does not matter. */
export interface Route {
  readonly path: string;
  readonly answer: Answer;
  /** Refused with 421 if `Host` is not this server's, as in requests from pages of other sites. Absent: answered under any host. */
  readonly ownHostOnly?: boolean;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  /** Answers every path without a route, under this server's own hosts only; absent: 404. */
  readonly otherwise?: Answer;
  /** True if a `Host` header is this server's. Absent: all are. */
  readonly isOwnHost?: (header: string | undefined) => boolean;
  readonly clock: Clock;
  readonly log: Log;
}

export interface HttpServer {
  /** The port it listens on: the given one, or for 0 the one the system chose. */
  readonly port: number;
  /** Stops accepting connections; requests under way have two seconds to be answered. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, ms: its headers, and all of it. */
const headersMs = 10_000;
const requestMs = 20_000;
/** How often Node.js checks connections for these limits, ms. Its default is 30 s. */
const lookMs = 1_000;
/** Idle connections stay open longer than in proxies, ms: the side that sends requests must be the one that closes. */
const keepAliveMs = 65_000;
const closingMs = 2_000;

/** The path of a request, without its query. Null: refused, since a proxy in front may read it as another path (`/console\..\metrics`) and let it through. */
function pathOf(target: string): string | null {
  const [path = ""] = target.split("?");
  const isPlain = /^\/[\x21-\x7e]*$/.test(path) && !/\\|\/\/|\/\.\/|\.\.|%(?:2e|2f|5c)/i.test(path);
  return isPlain ? path : null;
}

/** Listens on `host:port`, plain HTTP; TLS belongs to a proxy in front. Rejects if the port cannot be bound. */
export async function listen(options: HttpOptions): Promise<HttpServer> {
  const { host, port, clock, log, isOwnHost = () => true } = options;
  const routes = new Map(options.routes.map((route) => [route.path, route]));
  const otherwise = options.otherwise && { answer: options.otherwise, ownHostOnly: true };
  const answerOf = (incoming: HttpBindings["incoming"]): Answer => {
    const path = pathOf(incoming.url ?? "");
    if (path === null) return () => refusal(400, "This path is not plain");
    const route = routes.get(path) ?? otherwise;
    if (route === undefined) return () => new Response(null, { status: 404 });
    if (route.ownHostOnly && !isOwnHost(incoming.headers.host))
      return () => refusal(421, "There is no such site here; PUBLIC_URL says under which other name it is shown");
    return route.answer;
  };
  const open = new Set<HttpBindings["outgoing"]>();
  const answered: Answer = async (request, env) => {
    open.add(env.outgoing);
    env.outgoing.on("close", () => open.delete(env.outgoing));
    try {
      return await answerOf(env.incoming)(request, env);
    } catch (error) {
      if (wasAborted(env)) return refusal(400, "The request did not arrive whole");
      log.error("http: a request could not be answered", { why: errorText(error) });
      return new Response(null, { status: 500 });
    }
  };
  const server = createAdaptorServer({
    fetch: (request, env) => answered(request, env as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: lookMs,
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.on("error", (error) => log.error("http: the server failed", { why: errorText(error) }));
  log.info("http: listening", { host, port });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const response of open) if (!response.headersSent) response.setHeader("connection", "close");
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      const cancel = clock.after(closingMs, () => server.closeAllConnections());
      await closed;
      cancel();
    },
  };
}

/** True if the client left before its whole request had arrived. Such a failure is no error of the program. */
export function wasAborted({ incoming }: HttpBindings): boolean {
  return !incoming.complete && (incoming.destroyed || incoming.readableAborted);
}

function refusal(status: number, line: string): Response {
  return new Response(`${line}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
