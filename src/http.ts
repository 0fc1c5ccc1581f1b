import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "./clock.ts";
import { errorText, type Log } from "./log.ts";

/** One path of the HTTP server. */
export interface Route {
  /** Exactly this path; a query behind it does not matter. */
  readonly path: string;
  /** Answers one request. A rejection ends the connection, and is logged unless the connection ended by itself. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  /** Answers every path that no route has; absent: there is nothing there. */
  readonly otherwise?: Route["answer"];
  readonly clock: Clock;
  readonly log: Log;
}

/** A server that listens. */
export interface HttpServer {
  /** Takes no connection any more and lets requests under way come to their answers, for as long as two seconds. */
  close(): Promise<void>;
}

/** How long a request may take to arrive, ms: its headers, and all of it. */
const headersMs = 10_000;
const requestMs = 20_000;
/** Idle connections are kept longer than proxies keep theirs: who closes first must be the one who sends. */
const keepAliveMs = 65_000;
const closingMs = 2_000;

/** Listens on `host:port`, plain HTTP: TLS is for a proxy in front. Rejects where it cannot listen. */
export async function listen({
  host,
  port,
  routes,
  otherwise = nothing,
  clock,
  log,
}: HttpOptions): Promise<HttpServer> {
  const byPath = new Map(routes.map((route) => [route.path, route]));
  const open = new Set<ServerResponse>();
  const server = createServer({ headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs });
  server.on("request", (request, response) => {
    open.add(response);
    response.on("close", () => open.delete(response));
    const route = byPath.get(pathOf(request) ?? "") ?? { answer: otherwise };
    route.answer(request, response).catch((error: unknown) => {
      if (request.complete) log.error("http: a request could not be answered", { why: errorText(error) });
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  server.on("error", (error) => log.error("http: the server has trouble", { why: errorText(error) }));
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

async function nothing(request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume();
  response.writeHead(404, { "content-length": 0 }).end();
}

/** As a URL spells it, whatever signs the sender left as they were; null for what is no path. */
function pathOf({ url = "/" }: IncomingMessage): string | null {
  const base = "http://localhost";
  return URL.canParse(url, base) ? new URL(url, base).pathname : null;
}
