import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { processClock } from "../../src/clock.ts";
import { createStreams } from "../../src/console/web/streams.ts";

it("lets go of a browser that does not read, and of its connection", async () => {
  const streams = createStreams(processClock());
  const app = new Hono();
  app.get("/", (context) => streams.answer(context, []));
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const connections = () => new Promise<number>((resolve) => void server.getConnections((_, count) => resolve(count)));
  const deaf = connect((server.address() as AddressInfo).port, "127.0.0.1");
  deaf.on("error", () => {});
  deaf.pause();
  deaf.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await expect.poll(() => streams.watching).toBe(1);
  const data = "x".repeat(64 * 1024);
  for (let sent = 0; sent < 2_000 && streams.watching > 0; sent++) {
    streams.send({ event: "change", data });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(streams.watching).toBe(0);
  await expect.poll(connections, { timeout: 5_000 }).toBe(0);
  deaf.destroy();
  streams.close();
  server.close();
});
