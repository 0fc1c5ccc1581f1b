import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "../../src/channel/channel.ts";
import type { Clock } from "../../src/clock.ts";
import { createConsole } from "../../src/console/console.ts";
import type { ConsoleOptions } from "../../src/console/web/site.ts";
import type { Log } from "../../src/log.ts";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { type Listening, serveAnswers } from "../support/loopback.ts";
import { token } from "./console-shop.ts";

let errors: string[];
let timers: { readonly delayMs: number; readonly run: () => void }[];
let channelState: () => ReturnType<NonNullable<Channel["state"]>>;
let bot: ReturnType<typeof createConsole>;
let server: Listening;

const log: Log = { debug() {}, info() {}, warn() {}, error: (event) => void errors.push(event) };
/** Timers go off by hand. */
const clock: Clock = {
  nowMs: () => 1_000,
  monotonicMs: () => 1_000,
  steady: () => ({ epoch: "boot", ms: 1_000 }),
  random: () => 0.5,
  after(delayMs, run) {
    const timer = { delayMs, run };
    timers.push(timer);
    return () => void (timers = timers.filter((one) => one !== timer));
  },
  reached() {},
};

let begun: object | null;

beforeEach(async () => {
  begun = null;
  errors = [];
  timers = [];
  channelState = () => ({ state: "working", sinceMs: 0, lastTrafficAtMs: 0, trouble: null, link: null });
  const channel = { name: "telegram", state: () => channelState() };
  const operatorActions = { managers: () => Promise.resolve([]) };
  const store = {
    subscribe: () => () => {},
    note: () => Promise.resolve(),
    gaps: () => Promise.resolve([]),
    beginConsoleSession: (session: object) => {
      begun = { ...session, phone: null, provedBy: null, code: null, wrong: 0 };
      return Promise.resolve();
    },
    consoleSession: () => Promise.resolve(begun),
    changeConsoleSession: (_: object, changes: object) => {
      begun = { ...begun, ...changes };
      return Promise.resolve(true);
    },
    endConsoleSessions: () => Promise.resolve(),
  };
  const outside = { channels: [channel], operatorActions, store, trustedProxies: [] };
  const options: unknown = { token, clock, log, language: "es-MX", ...outside };
  bot = createConsole(options as ConsoleOptions);
  server = await serveAnswers(bot.answer);
});
afterEach(() => {
  bot.close();
  return server.close();
});

/** The second that passes between two looks at the channels. */
function passASecond(): void {
  const due = timers.filter(({ delayMs }) => delayMs === 1_000);
  timers = timers.filter((one) => !due.includes(one));
  for (const { run } of due) run();
}

describe("what the browsers are told of", () => {
  it("goes on being told although a channel could not say how it is", async () => {
    const visitor = new ConsoleVisitor(server.port);
    await visitor.enter(token);
    const cookie = visitor.setCookies.at(-1)?.split(";")[0] ?? "";
    const stream = await fetch(`http://127.0.0.1:${server.port}/console/stream`, { headers: { cookie } });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("changed");
    const well = channelState;
    channelState = () => {
      throw new Error("the network is in a state that nobody thought of");
    };
    passASecond();
    expect(errors).toEqual(["console: the browsers could not be told"]);
    channelState = well;
    passASecond();
    expect((await reader?.read())?.value).toContain("changed");
    await reader?.cancel();
  });

  it("apologises where a page failed, and leads back", async () => {
    const visitor = new ConsoleVisitor(server.port);
    await visitor.enter(token);
    const { status, text } = await visitor.get("/console/doubts");
    expect(status).toBe(500);
    expect(text).toMatch(/Algo falló[^]*href="\/console"/);
    expect(errors).toEqual(["console: a page failed"]);
  });
});
