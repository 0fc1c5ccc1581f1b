import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { isForBot, passOn } from "../../src/demo/page/proxy.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** A bot's server with something in front of it; gives the address of what is in front. */
async function inFront(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const port = await listening(answer);
  const front = await listening((request, response) => {
    void passOn(request, response, port, (absent) => void absent.writeHead(503).end("nobody"));
  });
  return `http://127.0.0.1:${front}`;
}

describe("what stands in front of the bot's own pages", () => {
  it.each([
    ["/console", true],
    ["/console/sales?day=1", true],
    ["/console?x", true],
    ["/healthz", true],
    ["/metrics", true],
    ["/readyz", true],
    ["/consoles", false],
    ["/healthz/x", false],
    ["/", false],
    ["/demo/console", false],
  ])("%s is the bot's: %s", (url, forBot) => {
    expect(isForBot(url)).toBe(forBot);
  });

  it("passes method, path, headers and body on, and status, headers and body back", async () => {
    const seen: unknown[] = [];
    const url = await inFront((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => {
        const { host, cookie, origin, connection } = request.headers;
        seen.push([request.method, request.url, body, host, cookie, origin, connection]);
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
    expect(seen).toEqual([["POST", "/console/a%20b?c=d", "tea", host, "s=1", url, "close"]]);
  });

  it("passes a body without a length on as the body that it was", async () => {
    const seen: unknown[] = [];
    const url = await inFront((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => (body += text));
      request.on("end", () => {
        seen.push([request.method, request.url, body]);
        response.end("read");
      });
    });
    const hidden = "GET /metrics HTTP/1.1\r\nHost: other\r\n\r\n";
    const asked = ask(`${url}/console`, { method: "GET", headers: { "transfer-encoding": "chunked" } });
    asked.end(hidden);
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    answer.resume();
    expect([answer.statusCode, seen]).toEqual([200, [["GET", "/console", hidden]]]);
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
    const port = await listening(() => {});
    servers[0]?.close();
    const front = await listening((request, response) => {
      void passOn(request, response, port, (absent) => void absent.writeHead(503).end("nobody"));
    });
    const answer = await fetch(`http://127.0.0.1:${front}/console`);
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
