import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SandboxSeed } from "./account.ts";
import { carryOut, type SandboxFault } from "./faults.ts";
import type { Form } from "./rules.ts";
import { createSandboxState, type SandboxManners, type SandboxRequest, type SandboxState } from "./state.ts";

/** A simulated wallet API over HTTP on loopback, for the demo and for tests. */
export interface SandboxWalletServer {
  /** Base address, without a slash at its end. */
  readonly url: string;
  readonly state: SandboxState;
  readonly fault: SandboxFault;
  /** Sets the fault for the requests from now on. Resolves when it applies; after `down`, once the same port is bound again. */
  setFault(fault: SandboxFault): Promise<void>;
  /** Closes it and every connection. */
  close(): Promise<void>;
}

/** Bytes. The bot's forms are far shorter. */
const longestBody = 64 * 1024;

/** Starts the sandbox. Rejects where the port is taken. `port` 0, the default, takes a free one. */
export async function startSandboxWallet(
  options: SandboxManners & { readonly seed: SandboxSeed; readonly port?: number },
): Promise<SandboxWalletServer> {
  const state = createSandboxState(options.seed, options);
  let fault: SandboxFault = "none";
  let switching = Promise.resolve();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const answered = await carryOut(state, await readRequest(incoming), fault, options.clock);
    if (answered === null) return void incoming.socket.resetAndDestroy();
    const date = new Date(options.clock.nowMs()).toUTCString();
    outgoing.writeHead(answered.status, { "content-type": answered.contentType, date }).end(answered.body);
  };
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    get fault() {
      return fault;
    },
    setFault(next) {
      const before = fault;
      fault = next;
      // Serialised: a switch must not find the server half closed.
      if (next === "down" && before !== "down") switching = switching.then(close);
      if (next !== "down" && before === "down") switching = switching.then(() => listen(port));
      return switching;
    },
    close,
  };
}

/**
 * Reads a request to its end. Only a POSTed form carries parameters, as at the API. Rejects where the connection ends before the body
 * does, and where the body is longer than `longestBody`.
 */
export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > longestBody) throw new Error(`The form is longer than ${longestBody} bytes`);
    chunks.push(chunk);
  }
  const { method, url = "/", headers } = incoming;
  const isForm = /^application\/x-www-form-urlencoded\b/.test(headers["content-type"] ?? "");
  const form: Form = isForm ? Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())) : {};
  const apiKey = typeof headers["apikey"] === "string" ? headers["apikey"] : null;
  return { path: method === "POST" ? url : `${method} ${url}`, apiKey, form };
}
