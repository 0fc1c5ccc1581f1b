import { get, type IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../../test/support/processes/free-port.ts";
import type { Contender } from "../rig/contender.ts";

/** Where a console is, and what lets in there. */
export interface ConsoleAccess {
  readonly url: string;
  readonly env: { readonly HTTP_PORT: string; readonly CONSOLE_TOKEN: string };
}

/** As `browser/console.ts` has it: at most one refresh in this time, ms. */
const pauseMs = 1_000;

/** A place for a console on a port that is free. */
export async function consoleAccess(): Promise<ConsoleAccess> {
  const port = String(await freePort());
  return {
    url: `http://127.0.0.1:${port}`,
    env: { HTTP_PORT: port, CONSOLE_TOKEN: "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc" },
  };
}

/** The same contender with its console on. */
export function withConsole(contender: Contender, { env }: ConsoleAccess): Contender {
  return { ...contender, env: { ...contender.env, ...env } };
}

/** Logs in; gives the cookie. */
export async function logIn({ url, env }: ConsoleAccess): Promise<string> {
  const answer = await fetch(`${url}/console/login`, {
    method: "POST",
    headers: { origin: url, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ token: env.CONSOLE_TOKEN }).toString(),
    redirect: "manual",
  });
  const cookie = answer.headers.get("set-cookie")?.split(";", 1)[0];
  if (answer.status !== 303 || cookie === undefined) throw new Error(`The login was answered ${answer.status}`);
  return cookie;
}

/** Gets a page of the console; gives its length, bytes. */
export async function getPage({ url }: ConsoleAccess, cookie: string, path: string): Promise<number> {
  const answer = await fetch(`${url}${path}`, { headers: { cookie, accept: "text/html" }, redirect: "manual" });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
  return byteLength;
}

/** Browsers that watch the console: they listen to its stream and, but for those that are idle, get their page anew as `browser/console.ts` does. */
export class Watchers {
  readonly #streams = new Set<IncomingMessage>();
  #closed = false;
  /** How often a page was got anew. */
  refreshes = 0;
  /** How often a stream said that something changed. */
  told = 0;
  /** Why a page could not be got. */
  trouble: unknown = null;

  /** Opens one for each page; resolves when all listen. */
  async open(access: ConsoleAccess, pages: readonly string[]): Promise<void> {
    const cookie = await logIn(access);
    for (const page of pages) await this.#listen(access, cookie, () => getPage(access, cookie, page));
  }

  /** Opens so many that only listen. */
  async openIdle(access: ConsoleAccess, count: number): Promise<void> {
    const cookie = await logIn(access);
    for (let one = 0; one < count; one++) await this.#listen(access, cookie, null);
  }

  /** They leave. Throws when a page could not be got while they were there. */
  close(): void {
    this.#closed = true;
    for (const stream of this.#streams) stream.destroy();
    this.#streams.clear();
    if (this.trouble !== null) throw new Error("A watcher's page could not be got", { cause: this.trouble });
  }

  async #listen({ url }: ConsoleAccess, cookie: string, refresh: (() => Promise<unknown>) | null): Promise<void> {
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${url}/console/stream`, { headers: { cookie }, agent: false }, resolve).on("error", reject);
    });
    if (stream.statusCode !== 200) throw new Error(`The stream was answered ${stream.statusCode}`);
    this.#streams.add(stream);
    const state = { due: false, running: false, lastMs: Number.NEGATIVE_INFINITY };
    const work = async () => {
      if (state.running || refresh === null) return;
      state.running = true;
      while (state.due && !this.#closed) {
        await setTimeout(Math.max(0, state.lastMs + pauseMs - performance.now()));
        state.due = false;
        state.lastMs = performance.now();
        if (this.#closed) break;
        await refresh();
        this.refreshes += 1;
      }
      state.running = false;
    };
    stream.setEncoding("utf8").on("data", (text: string) => {
      if (!text.includes("event: changed")) return;
      this.told += 1;
      state.due = true;
      work().catch((error: unknown) => {
        if (!this.#closed) this.trouble ??= error;
      });
    });
    stream.on("error", () => {});
  }
}
