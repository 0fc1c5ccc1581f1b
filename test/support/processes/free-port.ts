import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Ports that no system assigns by itself to a connection or to a listener on port 0 (Linux assigns those from 32768 on, others from 49152), so that a free port
 * stays free until the test listens on it. `fetch` refuses 10080.
 */
const firstPort = 11_000;
const portsOfAProcess = 110;
const processes = 190;

/** A loopback port without a listener, which this function gives to no other process. Throws if none is left. */
export const freePort = portsOfOneProcess();

/** Makes a function like `freePort` with ranges of ports of its own, like another process: none of its ports is given twice. */
function portsOfOneProcess(): () => Promise<number> {
  let range: Promise<number> | undefined;
  let given = 0;
  return async () => {
    for (;;) {
      if (given === portsOfAProcess) range = undefined;
      given = range ? given : 0;
      const nth = given++;
      range ??= takeRange();
      const port = (await range) + nth;
      const listening = await listenOn(port);
      if (!listening) continue;
      listening.close();
      await once(listening, "close");
      return port;
    }
  };
}

/** Takes a range of ports for this process, and returns the first of them. Holds the port before it for as long as the process lives. */
async function takeRange(): Promise<number> {
  for (let range = 0; range < processes; range++) {
    const mark = firstPort + range * (portsOfAProcess + 1);
    const listening = await listenOn(mark);
    if (!listening) continue;
    listening.unref();
    return mark + 1;
  }
  throw new Error(`${processes} processes hold a range of ports each`);
}

async function listenOn(port: number) {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return null;
  }
}
