import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer, type Socket } from "node:net";
import { createServer as createSecureServer } from "node:tls";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { WriteOptions } from "../../src/wallet/wallet.ts";
import { withinLease } from "../../src/wallet/client.ts";
import { makeSelfSigned } from "../support/networks/whatsapp-server/media/self-signed.ts";
import { listenOn } from "../support/loopback.ts";
import { clientOf, handClock, saleOf } from "./wallet-kit.ts";

const { key, certificate: cert } = makeSelfSigned(Date.now());
/** How often the lease was asked for. */
let asked = 0;

/** A wallet that counts what it reads of requests, and closes instead of an answer. */
async function counting(isSecure: boolean) {
  const read = { bytes: 0, closed: Promise.resolve() };
  const count = (socket: Socket) => {
    socket.on("error", () => {});
    socket.on("data", (data: Buffer) => {
      read.bytes += data.length;
      socket.destroy();
    });
    read.closed = new Promise((resolve) => void socket.once("close", () => resolve()));
  };
  const server = isSecure ? createSecureServer({ key, cert }, count) : createServer(count);
  const { port, close } = await listenOn(server);
  onTestFinished(close);
  return { read, url: `${isSecure ? "https" : "http"}://127.0.0.1:${port}` };
}

/** Does something when the headers of a request are about to be written: what comes first to this hook comes before the bot's own. */
function atFirstByte(run: () => void) {
  const heard = () => run();
  subscribe("undici:client:sendHeaders", heard);
  onTestFinished(() => void unsubscribe("undici:client:sendHeaders", heard));
}

describe.each([
  { over: "TCP", isSecure: false },
  { over: "TLS", isSecure: true },
])("the first byte of a write over $over", ({ isSecure }) => {
  beforeEach(() => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    return () => void vi.unstubAllEnvs();
  });

  it.each<{ what: string; passesMs: number; options: WriteOptions; leftMs: (passedMs: number) => number }>([
    { what: "its lease is over", passesMs: 150_000, options: {}, leftMs: (passedMs) => 8_000 - passedMs },
    { what: "its lease was lost", passesMs: 0, options: {}, leftMs: () => (asked++ === 0 ? 8_000 : 0) },
    { what: "it has expired", passesMs: 700, options: { sendWithinMs: 700 }, leftMs: () => 8_000 },
  ])("never leaves where, in the last moment, $what: nothing was sent", async ({ passesMs, options, leftMs }) => {
    asked = 0;
    let stoodStillMs = 0;
    // As after SIGSTOP: time has passed, and no timer has gone off yet.
    atFirstByte(() => (stoodStillMs = passesMs));
    const { read, url } = await counting(isSecure);
    const clock = { ...handClock(), steady: () => ({ epoch: "boot", ms: stoodStillMs }) };
    const client = clientOf({ url, apiKey: "key-of-nobody" }, { clock });
    onTestFinished(() => client.close());
    const told: string[] = [];
    const outcome = await withinLease(client, () => leftMs(stoodStillMs)).send(saleOf(), {
      ...options,
      written: () => told.push("written"),
    });
    expect(outcome).toEqual({ type: "notSent", why: expect.stringContaining("not sent in time") });
    expect(told).toEqual([]);
    await read.closed;
    expect(read.bytes).toBe(0);
  });

  it("leaves in time, and then nothing calls it unsent", async () => {
    const { read, url } = await counting(isSecure);
    const client = clientOf({ url, apiKey: "key-of-nobody" });
    onTestFinished(() => client.close());
    expect(await withinLease(client, () => 8_000).send(saleOf())).toMatchObject({ type: "unknown" });
    expect(read.bytes).toBeGreaterThan(100);
  });
});
