import { createServer } from "node:net";
import { once } from "node:events";
import { expect, it } from "vitest";
import { freePort, portsOfOneProcess } from "./support/processes/free-port.ts";

it("is given to one process alone, and by no system to a connection", async () => {
  const own = await Promise.all(Array.from({ length: 60 }, freePort));
  const others = await Promise.all(Array.from({ length: 60 }, portsOfOneProcess()));
  expect(new Set([...own, ...others]).size).toBe(120);
  expect(Math.max(...own, ...others)).toBeLessThan(32_768);
});

it("is given once, also by a process that has gone through its range", async () => {
  const ownPort = portsOfOneProcess();
  const given = await Promise.all(Array.from({ length: 250 }, ownPort));
  expect(new Set(given).size).toBe(250);
});

it("is none that somebody listens on", async () => {
  // A range of its own: of that of this process others may listen on the next one.
  const ownPort = portsOfOneProcess();
  const next = (await ownPort()) + 1;
  const server = createServer().listen(next, "127.0.0.1");
  await once(server, "listening");
  expect(await ownPort()).not.toBe(next);
  server.close();
});
