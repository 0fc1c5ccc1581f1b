import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import { stream } from "undici";

/** Paths that the bot's own HTTP server answers, as Hono matches them. */
export const botPaths = ["/console/*", "/healthz", "/readyz", "/metrics"] as const;

/** Headers of one connection, which a proxy must not forward. */
const hopByHop = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

/**
 * Forwards a request to the bot's own HTTP server on loopback and streams its answer back. Redirects and `Host`, which the console's
 * login compares with `Origin`, pass unchanged: `fetch`, and so hono/proxy, would set its own `Host`. `absent` answers when nothing listens
 * there; an answer that breaks off cuts the browser's connection.
 */
export async function passOn(
  context: Context,
  port: number,
  absent: () => Response | Promise<Response>,
): Promise<Response> {
  const { incoming, outgoing } = context.env as HttpBindings;
  const { url: path = "/", method = "GET", headers } = incoming;
  try {
    const request = { method, headers: endToEnd(headers), body: incoming };
    await stream(`http://127.0.0.1:${port}${path}`, request, (answer) => {
      outgoing.writeHead(answer.statusCode, endToEnd(answer.headers));
      // The first event of a stream may be far away; the browser waits for the headers.
      outgoing.flushHeaders();
      return outgoing;
    });
  } catch {
    if (!outgoing.headersSent) return absent();
  }
  return RESPONSE_ALREADY_SENT;
}

function endToEnd<Value>(headers: { readonly [name: string]: Value }): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.test(name)));
}
