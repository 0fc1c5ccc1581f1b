import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processClock } from "../src/clock.ts";
import { listen, type HttpServer } from "../src/http.ts";
import { clientAddresses, hostCheck, isAddressRange, maskedAddress } from "../src/http/caller.ts";
import type { LogFields } from "../src/log.ts";
import { freePort } from "./support/processes/free-port.ts";

const logged: (readonly [event: string, fields?: LogFields])[] = [];
const note = (...line: (typeof logged)[number]) => void logged.push(line);
const log = { debug: note, info: note, warn: note, error: note };
let server: HttpServer;
let port: number;

beforeAll(async () => {
  port = await freePort();
  const text = (said: string) => () => new Response(said);
  server = await listen({
    host: "127.0.0.1",
    port,
    routes: [
      { path: "/metrics", answer: text("the metrics"), ownHostOnly: true },
      { path: "/healthz", answer: text("healthy") },
      { path: "/form", answer: async (request) => new Response(await request.text()) },
      { path: "/broken", answer: () => Promise.reject(new Error("broken for the test")) },
    ],
    otherwise: text("the console"),
    isOwnHost: hostCheck({ host: "127.0.0.1", publicHosts: ["bot.example.com"] }),
    clock: processClock(),
    log,
  });
});
afterAll(() => server.close());

/** Sends bytes as they are, and gives the status of the answer; null: the connection ended without one. `ends`: closes this side at once. */
async function send(text: string, ends = true): Promise<{ readonly status: number | null; readonly text: string }> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  let received = "";
  socket.on("data", (part) => (received += String(part)));
  socket.write(text);
  if (ends) socket.end();
  await once(socket, "end");
  socket.destroy();
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(received) ?? [];
  return { status: status === undefined ? null : Number(status), text: received };
}

const get = (target: string, host = "127.0.0.1") =>
  send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

describe("the paths of the HTTP server", () => {
  it.each([
    "/console\\..\\metrics",
    "/console/..\\metrics",
    "/console/../metrics",
    "/console/%2e%2e/metrics",
    "/console/%2E./metrics",
    "/console/..%2fmetrics",
    "/console/%5c..%5Cmetrics",
    "/./metrics",
    "//metrics",
    "/console//metrics",
    "http://127.0.0.1/metrics",
    "/metrics\u00e9",
  ])("%s is refused before it is anything's", async (target) => {
    const { status, text } = await get(target);
    expect(status).toBe(400);
    expect(text).not.toMatch(/the metrics|the console/);
  });

  it.each([
    ["/metrics", "the metrics"],
    ["/metrics?a=../b//c%2e", "the metrics"],
    ["/console/operations/op.1", "the console"],
    ["/Metrics", "the console"],
  ])("%s is answered as it is written", async (target, said) => {
    expect((await get(target)).text).toContain(said);
  });
});

describe("the hosts of the HTTP server", () => {
  it.each([
    ["localhost:8080", "127.0.0.1", true],
    ["127.0.0.1:8080", "127.0.0.1", true],
    ["127.8.9.1", "127.0.0.1", true],
    ["[::1]:8080", "127.0.0.1", true],
    ["caja.local:8080", "caja.local", true],
    ["CAJA.local:8080", "caja.local", true],
    ["192.168.1.20:8080", "0.0.0.0", true],
    ["[fe80::1]:8080", "::", true],
    ["bot.example.com", "127.0.0.1", true],
    ["shop.example:8443", "0.0.0.0", true],
    ["bot.example.com:8080", "127.0.0.1", false],
    ["evil.example", "127.0.0.1", false],
    ["evil.example", "0.0.0.0", false],
    ["127.0.0.1.evil.example", "127.0.0.1", false],
    ["localhost.evil.example", "127.0.0.1", false],
    ["192.168.1.20", "127.0.0.1", false],
    ["user@localhost", "127.0.0.1", false],
    ["localhost/x", "127.0.0.1", false],
    ["", "127.0.0.1", false],
    [undefined, "127.0.0.1", false],
  ])("a Host of %s is one of its own, listening on %s: %s", (host, configured, own) => {
    expect(hostCheck({ host: configured, publicHosts: ["bot.example.com", "shop.example:8443"] })(host)).toBe(own);
  });

  it("refuses a page of another site whose name leads here, but tells everybody whether it is healthy", async () => {
    for (const path of ["/metrics", "/console"]) {
      expect((await get(path, "evil.example")).status).toBe(421);
      expect((await get(path, "bot.example.com")).status).toBe(200);
    }
    expect((await get("/healthz", "evil.example")).status).toBe(200);
  });
});

describe("requests that do not arrive whole", () => {
  const form = "POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\ntoken=a";

  it("are no error of the program", async () => {
    logged.length = 0;
    expect((await send(form)).status).not.toBe(500);
    const socket = connect({ port, host: "127.0.0.1" });
    socket.write(form);
    await new Promise((resolve) => void setTimeout(resolve, 100));
    socket.resetAndDestroy();
    await new Promise((resolve) => void setTimeout(resolve, 100));
    expect(logged).toEqual([]);
    // An error of the program is one.
    expect((await get("/broken")).status).toBe(500);
    expect(logged).toHaveLength(1);
  });

  it("are ended when their time is over, 10 s for the headers and 20 s for all of it", async () => {
    const took = async (sent: string) => {
      const began = performance.now();
      const { status } = await send(sent, false);
      return { status, seconds: Math.round((performance.now() - began) / 1_000) };
    };
    const [headers, body] = await Promise.all([took("GET /healthz HTTP/1.1\r\nHost: loc"), took(form)]);
    expect(headers.status).toBe(408);
    expect(body.status).toBe(408);
    expect(headers.seconds).toBeGreaterThanOrEqual(10);
    expect(headers.seconds).toBeLessThanOrEqual(13);
    expect(body.seconds).toBeGreaterThanOrEqual(20);
    expect(body.seconds).toBeLessThanOrEqual(23);
  }, 60_000);
});

describe("the address of whoever asks", () => {
  const addressOf = clientAddresses(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

  it.each([
    ["203.0.113.7", "", "203.0.113.7"],
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["127.0.0.1", "", "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["127.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
    ["127.0.0.1", "198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["::ffff:10.0.0.9", "2001:db8::7", "2001:db8::7"],
    ["fd00::1", "198.51.100.1", "198.51.100.1"],
    ["127.0.0.1", "made up", "127.0.0.1"],
  ])("%s with X-Forwarded-For of '%s' is %s", (remote, forwardedFor, address) => {
    expect(addressOf(remote, forwardedFor)).toBe(address);
  });

  it("is believed of nobody where no proxy is trusted", () => {
    expect(clientAddresses([])("127.0.0.1", "198.51.100.1")).toBe("127.0.0.1");
  });

  it.each([
    ["10.0.0.0/8", true],
    ["10.0.0.1", true],
    ["fd00::/8", true],
    ["10.0.0.0/33", false],
    ["10.0.0.0/8/8", false],
    ["10.0.0.0/", false],
    ["10.0.0", false],
    ["proxy.example", false],
  ])("may be trusted as %s: %s", (range, is) => {
    expect(isAddressRange(range)).toBe(is);
  });

  it.each([
    ["203.0.113.195", "203.0.113.*"],
    ["2001:db8:1:2::7", "2001:db8:1:*"],
    ["", "unknown"],
  ])("is logged as its network alone: %s as %s", (address, shown) => {
    expect(maskedAddress(address)).toBe(shown);
  });
});
