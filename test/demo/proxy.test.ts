import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { botPaths, proxyToBot } from "../../src/demo/page/page.ts";
import { bodyOf } from "../support/loopback.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A server in front of the bot's on `port`; gives its address. */
async function frontOf(port: number): Promise<string> {
  const app = new Hono();
  app.all("*", (context) => proxyToBot(context, port, () => new Response("nobody", { status: 503 })));
  const front = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  return `http://127.0.0.1:${await portOf(front)}`;
}

/** A bot's server with a server in front of it; gives the address of the one in front. */
async function inFront(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  return frontOf(await portOf(createServer(answer)));
}

describe("the proxy to the bot's own pages", () => {
  const app = new Hono();
  app.on("ALL", [...botPaths], (context) => context.text("bot"));

  it.each([
    ["/console", 200],
    ["/console/", 200],
    ["/console/sales?day=1", 200],
    ["/console?x", 200],
    ["/healthz", 200],
    ["/metrics", 200],
    ["/readyz", 200],
    ["/consoles", 404],
    ["/healthz/x", 404],
    ["/", 404],
    ["/demo/console", 404],
  ])("takes %s: %i", async (url, status) => {
    expect((await app.request(url)).status).toBe(status);
  });

  it("passes method, path, headers and body on, and status, headers and body back", async () => {
    const seen: unknown[] = [];
    const url = await inFront((request, response) => {
      void bodyOf(request).then((body) => {
        const { host, cookie, origin } = request.headers;
        seen.push([request.method, request.url, String(body), host, cookie, origin]);
        response.writeHead(418, { "set-cookie": ["a=1", "b=2"], "x-mine": "yes" }).end("short and stout");
      });
    });
    const answer = await fetch(`${url}/console/a%20b?c=d`, {
      method: "POST",
      headers: { cookie: "s=1", origin: url },
      body: "tea",
    });
    expect([answer.status, await answer.text()]).toEqual([418, "short and stout"]);
    expect([answer.headers.getSetCookie(), answer.headers.get("x-mine")]).toEqual([["a=1", "b=2"], "yes"]);
    const { host } = new URL(url);
    expect(seen).toEqual([["POST", "/console/a%20b?c=d", "tea", host, "s=1", url]]);
  });

  it.each(["GET", "POST"])("passes a body of a %s without a length on as the body that it was", async (method) => {
    const seen: unknown[] = [];
    const url = await inFront((request, response) => {
      void bodyOf(request).then((body) => {
        seen.push([request.method, request.url, String(body)]);
        response.end("read");
      });
    });
    const hidden = "GET /metrics HTTP/1.1\r\nHost: other\r\n\r\n";
    const asked = ask(`${url}/console`, { method, headers: { "transfer-encoding": "chunked" } });
    asked.end(hidden);
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    answer.resume();
    expect([answer.statusCode, seen]).toEqual([200, [[method, "/console", hidden]]]);
  });

  it("passes a redirect on instead of following it", async () => {
    const url = await inFront(
      (_request, response) => void response.writeHead(303, { location: "/console/login" }).end(),
    );
    const answer = await fetch(`${url}/console`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/console/login"]);
  });

  it("passes a stream on event by event, and lets go of it with the browser", async () => {
    let say = (_text: string) => {};
    let gone = false;
    const url = await inFront((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      say = (text) => void response.write(text);
      response.on("close", () => (gone = true));
    });
    const leaving = new AbortController();
    const answer = await fetch(`${url}/console/stream`, { signal: leaving.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (const text of ["data: one\n\n", "data: two\n\n"]) {
      say(text);
      expect((await reader?.read())?.value).toBe(text);
    }
    leaving.abort();
    await expect.poll(() => gone).toBe(true);
  });

  it("says so where nobody is there", async () => {
    const port = await portOf(createServer());
    servers[0]?.close();
    const answer = await fetch(`${await frontOf(port)}/console`);
    expect([answer.status, await answer.text()]).toEqual([503, "nobody"]);
  });

  it("breaks off what the bot breaks off in the middle", async () => {
    const url = await inFront((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setImmediate(() => response.destroy());
    });
    await expect(fetch(`${url}/console`).then((answer) => answer.text())).rejects.toThrow();
  });
});
