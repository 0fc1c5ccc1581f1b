/** The imitated wallet over HTTP, and the faults that the demo and the tests switch on. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, sleep } from "../../clock.ts";
import { kindOf } from "../../ledger/request.ts";
import { kindMadeBy } from "../endpoints.ts";
import type { SandboxSeed } from "./account.ts";
import type { Form } from "./rules.ts";
import {
  createSandboxState,
  type SandboxAnswer,
  type SandboxManners,
  type SandboxRequest,
  type SandboxState,
} from "./state.ts";

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

/** Starts the sandbox. Rejects if the port is taken. `port` 0, the default, takes a free one. */
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
 * Reads a request to its end. Only a POSTed form carries parameters, as at the API. Rejects if the connection ends before the body does, or the body is longer
 * than `longestBody`.
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

/** A fault of the sandbox, in force until another is set. */
export type SandboxFault =
  | "none"
  /** Carried out and answered late. */
  | "slow"
  /** Carried out; the connection breaks before the answer. */
  | "answerLost"
  /** The connection breaks, and nothing was carried out. */
  | "requestLost"
  /** 500, and nothing was carried out. */
  | "serverError"
  /** Nobody listens on its port. */
  | "down";

/** Longer than the bot's "registrando…" threshold and shorter than its deadline, ms. */
const slowMs = 6_000;

/** True if faults apply to a call: only to those that move money or register, so that balances can still be read. */
export function strikes(path: string): boolean {
  const kind = kindMadeBy(path);
  return kind !== null && kindOf({ kind }).staffAfter === null;
}

/** Carries out a request under a fault. Null: the caller must reset the connection instead of answering. */
async function carryOut(
  state: SandboxState,
  request: SandboxRequest,
  fault: SandboxFault,
  clock: Clock,
): Promise<SandboxAnswer | null> {
  switch (strikes(request.path) ? fault : "none") {
    case "none":
    case "down":
      return state.apply(request);
    case "slow":
      await sleep(clock, slowMs);
      return state.apply(request);
    case "answerLost":
      state.apply(request);
      return null;
    case "requestLost":
      state.ignore(request, 0);
      return null;
    case "serverError": {
      state.ignore(request, 500);
      const body = "<!doctype html><title>500 Internal Server Error</title>";
      return { status: 500, contentType: "text/html; charset=utf-8", body, applied: false, code: null };
    }
  }
}
