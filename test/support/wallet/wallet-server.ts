import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { processClock } from "../../../src/clock.ts";
import type { SandboxCall } from "../../../src/wallet/sandbox/rules.ts";
import { demoSeed, type SandboxSeed } from "../../../src/wallet/sandbox/account.ts";
import { readRequest } from "../../../src/wallet/sandbox/http.ts";
import {
  createSandboxState,
  type JournalEntry,
  type SandboxAnswer,
  type SandboxManners,
  type SandboxState,
} from "../../../src/wallet/sandbox/state.ts";
import { listenOn } from "../loopback.ts";
import { sendReply, type Reply } from "./wallet-reply.ts";

/** The fault of one request. */
export interface FaultPlan {
  /** False: the connection is reset as soon as the request's head has arrived; its body is never read. */
  readonly readBody?: boolean;
  /** True if the request is carried out. */
  readonly apply: boolean;
  readonly reply: Reply;
  /** Waits before carrying out, ms (real time) or until the promise resolves. */
  readonly before?: number | Promise<unknown>;
  /** Waits between carrying out and answering, ms (real time) or until the promise resolves. */
  readonly after?: number | Promise<unknown>;
  /** The time at which it is carried out, long after the reply. */
  readonly late?: Promise<unknown>;
}

const page = (status: number) => `<!doctype html><html><head><title>${status}</title></head><body>Error</body></html>`;
const html = "text/html; charset=utf-8";

/** The faults by name. `applied`: whether the request was carried out before the fault. */
export const faults = {
  none: (): FaultPlan => ({ apply: true, reply: "answer" }),
  delay: (ms: number): FaultPlan => ({ apply: true, reply: "answer", before: ms }),
  /** Read, and held before it is carried out. */
  holdBefore: (until: Promise<unknown>): FaultPlan => ({ apply: true, reply: "answer", before: until }),
  /** Carried out, and held before it is answered. */
  holdAfter: (until: Promise<unknown>): FaultPlan => ({ apply: true, reply: "answer", after: until }),
  resetBeforeBody: (): FaultPlan => ({ readBody: false, apply: false, reply: "reset" }),
  requestLost: (): FaultPlan => ({ apply: false, reply: "reset" }),
  answerLost: (): FaultPlan => ({ apply: true, reply: "reset" }),
  /** No answer, and carried out when nobody expects it any more. */
  appliedLate: (when: Promise<unknown>): FaultPlan => ({ apply: true, reply: "reset", late: when }),
  ended: (applied: boolean): FaultPlan => ({ apply: applied, reply: "end" }),
  silence: (applied: boolean): FaultPlan => ({ apply: applied, reply: "silence" }),
  headersThenSilence: (applied: boolean): FaultPlan => ({ apply: applied, reply: "headers" }),
  cutBody: (): FaultPlan => ({ apply: true, reply: "cut" }),
  truncatedBody: (): FaultPlan => ({ apply: true, reply: "truncated" }),
  serverError: (status: number, applied: boolean): FaultPlan => ({
    apply: applied,
    reply: { status, body: page(status), contentType: html },
  }),
  html: (applied: boolean): FaultPlan => ({
    apply: applied,
    reply: { status: 200, body: page(200), contentType: html },
  }),
  empty: (applied: boolean): FaultPlan => ({ apply: applied, reply: { status: 200, body: "" } }),
  tooMany: (retryAfter: string | null, applied: boolean): FaultPlan => ({
    apply: applied,
    reply: {
      status: 429,
      body: page(429),
      contentType: html,
      headers: retryAfter === null ? {} : { "retry-after": retryAfter },
    },
  }),
  refusal: (code: string, status = 200, applied = false): FaultPlan => ({
    apply: applied,
    reply: { status, body: JSON.stringify({ success: false, message: "Error", status, code }) },
  }),
  /** A body of the test's own. */
  body: (body: unknown, status = 200, applied = true): FaultPlan => ({
    apply: applied,
    reply: { status, body: typeof body === "string" ? body : JSON.stringify(body) },
  }),
};

/** One request that reached the server, in the order of arrival. */
interface ServerRequest {
  readonly path: string;
  /** Null: the body was not read. */
  form: Readonly<Record<string, string>> | null;
  applied: boolean;
  code: string | null;
  /** Its connection, counted from 1. */
  readonly connection: number;
  readonly keepAlive: boolean;
}

/** Hooks of the kill tests. The server waits for a returned promise. */
interface ServerHooks {
  /** Fully read, nothing carried out yet. */
  onRead?: (form: Readonly<Record<string, string>>, path: string) => unknown;
  /** Carried out, the answer not yet written. */
  onApplied?: (form: Readonly<Record<string, string>>, path: string) => unknown;
}

/** The sandbox with faults. */
export interface WalletServer {
  readonly url: string;
  readonly apiKey: string;
  readonly state: SandboxState;
  readonly journal: readonly JournalEntry[];
  /** The callbacks of a kill test. They may be set at any time. */
  readonly hooks: ServerHooks;
  /** Puts a fault at the end of a path's queue, or on its nth request (counted from 1 at the start of the server). */
  fault(path: SandboxCall, plan: FaultPlan, nth?: number): void;
  /** Requests so far, of one path or of all. */
  requests(path?: SandboxCall): readonly ServerRequest[];
  /** Resolves when `count` requests of a path have been fully read (or reset on purpose). */
  arrived(path: SandboxCall, count: number): Promise<void>;
  /** From now on its answers have this time, epoch ms. Null: none, the default. */
  tellTime(nowMs: (() => number) | null): void;
  /** The number of connections so far. */
  connections(): number;
  /** From now on nobody listens on its port, until it is `back`. */
  away(): void;
  back(): Promise<void>;
  close(): Promise<void>;
}

/** Options of `startWalletServer`. `prefix` puts the API under a path, `/api`. */
export interface WalletServerOptions extends Partial<SandboxManners>, ServerHooks {
  readonly seed?: SandboxSeed;
  readonly prefix?: string;
  readonly port?: number;
}

/** Starts the sandbox wallet with faults on loopback. Without `seed` it holds the demo's account. */
export async function startWalletServer(options: WalletServerOptions = {}): Promise<WalletServer> {
  const { seed = demoSeed(), prefix = "", port = 0, onRead, onApplied, ...manners } = options;
  const state = createSandboxState(seed, { clock: processClock(), ...manners });
  const hooks: ServerHooks = { ...(onRead && { onRead }), ...(onApplied && { onApplied }) };
  const seen: ServerRequest[] = [];
  const plans = createPlans();
  const arrivals = createArrivals();
  const connectionOf = new WeakMap<Socket, number>();
  let connections = 0;

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const path = pathBelow(prefix, incoming.url ?? "/");
    const entry: ServerRequest = {
      path,
      form: null,
      applied: false,
      code: null,
      connection: connectionOf.get(incoming.socket) ?? 0,
      keepAlive: incoming.headers.connection !== "close",
    };
    seen.push(entry);
    const plan = plans.next(path);
    if (plan.readBody === false) {
      incoming.socket.resetAndDestroy();
      arrivals.add(path);
      return;
    }
    const request = { ...(await readRequest(incoming)), path: incoming.method === "POST" ? path : "not a POST" };
    entry.form = request.form;
    arrivals.add(path);
    await hooks.onRead?.(request.form, path);
    await pause(plan.before);
    if (plan.late) {
      sendReply(outgoing, plan.reply, null);
      await plan.late;
    }
    let answer: SandboxAnswer | null = null;
    if (plan.apply) {
      answer = state.apply(request);
      entry.applied = answer.applied;
      entry.code = answer.code;
      await hooks.onApplied?.(request.form, path);
    } else state.ignore(request, typeof plan.reply === "object" ? plan.reply.status : 0);
    await pause(plan.after);
    if (!plan.late) sendReply(outgoing, plan.reply, answer);
  };

  let dateMs: (() => number) | null = null;
  const server = createServer((incoming, outgoing) => {
    outgoing.sendDate = false;
    if (dateMs !== null) outgoing.setHeader("date", new Date(dateMs()).toUTCString());
    // A body that ends early is the client's doing: a killed process, a deadline.
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on("connection", (socket) => connectionOf.set(socket, ++connections));
  const listening = await listenOn(server, port);
  return {
    url: `http://127.0.0.1:${listening.port}${prefix}`,
    apiKey: seed.apiKey,
    state,
    journal: state.journal,
    hooks,
    fault: (path, plan, nth) => plans.add(path, plan, nth),
    requests: (path) => seen.filter((request) => path === undefined || request.path === path),
    arrived: arrivals.wait,
    tellTime(tells) {
      dateMs = tells;
    },
    connections: () => connections,
    away: () => void listening.close(),
    back: async () => void (await listenOn(server, listening.port)),
    close: listening.close,
  };
}

/** The planned faults of each path. */
function createPlans() {
  const queues = new Map<string, FaultPlan[]>();
  const numbered = new Map<string, FaultPlan>();
  const counts = new Map<string, number>();
  return {
    add(path: SandboxCall, plan: FaultPlan, nth?: number) {
      if (nth !== undefined) numbered.set(`${path} ${nth}`, plan);
      else queues.set(path, [...(queues.get(path) ?? []), plan]);
    },
    next(path: string): FaultPlan {
      const count = (counts.get(path) ?? 0) + 1;
      counts.set(path, count);
      return numbered.get(`${path} ${count}`) ?? queues.get(path)?.shift() ?? faults.none();
    },
  };
}

/** Lets a test wait for requests instead of sleeping. */
function createArrivals() {
  const counts = new Map<string, number>();
  const waiting: { readonly path: string; readonly count: number; readonly done: () => void }[] = [];
  return {
    add(path: string) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
      for (const one of waiting) if (one.path === path && (counts.get(path) ?? 0) >= one.count) one.done();
    },
    wait: (path: SandboxCall, count: number) =>
      new Promise<void>((done) => {
        if ((counts.get(path) ?? 0) >= count) done();
        else waiting.push({ path, count, done });
      }),
  };
}

function pathBelow(prefix: string, url: string): string {
  return url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : `outside ${url}`;
}

async function pause(until: number | Promise<unknown> | undefined): Promise<void> {
  if (typeof until === "number") await new Promise((resolve) => void setTimeout(resolve, until));
  else await until;
}
