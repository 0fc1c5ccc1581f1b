import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";

/** What the bot's own HTTP server answers, not the page's. */
const botPaths = /^\/(?:console(?:\/|$)|healthz$|readyz$|metrics$)/;

/** Meant for one connection, not for what travels through it. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Whether a request is for the bot's own HTTP server. */
export function isForBot(url: string | undefined): boolean {
  return botPaths.test((url ?? "/").split("?", 1)[0] as string);
}

/**
 * Passes a request on to the bot's own HTTP server on loopback and its answer back, both as they come. Where nobody is there, `absent`
 * answers; an answer that breaks off breaks off.
 */
export function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  absent: (response: ServerResponse) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const own = Object.entries(request.headers).filter(([name]) => !hopByHop.has(name));
    // A body without a length goes on as chunks: after the headers of a GET it would otherwise be read as a request of its own.
    const chunked = request.headers["transfer-encoding"] === undefined ? {} : { "transfer-encoding": "chunked" };
    const headers = { ...Object.fromEntries(own), ...chunked };
    const passed = ask({ host: "127.0.0.1", port, method: request.method, path: request.url, headers, agent: false });
    passed.on("response", (answer) => {
      const back = Object.entries(answer.headers).filter(([name]) => !hopByHop.has(name));
      response.writeHead(answer.statusCode ?? 502, Object.fromEntries(back));
      // A stream's first event may be far away, and the browser is to know that it is one.
      response.flushHeaders();
      answer.on("error", () => response.destroy());
      answer.on("aborted", () => response.destroy());
      answer.pipe(response);
    });
    passed.on("error", () => {
      if (response.headersSent) response.destroy();
      else absent(response);
    });
    response.on("close", () => {
      passed.destroy();
      resolve();
    });
    request.pipe(passed);
  });
}
