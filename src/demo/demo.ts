/**
 * The demo: what runs when no wallet and no channel is configured. This process holds the sandbox wallet, the chats and the page (`page/`, with its
 * scripts in `browser/`); `bot-life.ts` supervises the bot, which is this program again in a child process (`bot.ts`).
 */

import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ChannelHost } from "../channel/remote/channel-host.ts";
import { Terminal } from "../channel/terminal/terminal.ts";
import { WebChannel, type WebPerson } from "../channel/web/web.ts";
import { sleep, unguessable, type Clock } from "../clock.ts";
import { createMovableClock, type MovableClock } from "../clock/movable-clock.ts";
import type { Config } from "../config/config.ts";
import { hostCheck, isLocalHost } from "../http/address.ts";
import { localTime } from "../domain/local-time.ts";
import type { Role } from "../domain/person.ts";
import { formatPhone } from "../domain/phone.ts";
import { formatPoints } from "../domain/points.ts";
import type { Log } from "../log.ts";
import { tryLock } from "../store/sqlite/core/database.ts";
import type { Render } from "../text/text.ts";
import type { SandboxSeed } from "../wallet/sandbox/account.ts";
import { demoSeed } from "../wallet/sandbox/demo-seed.ts";
import { BotLife } from "./bot-life.ts";
import { demoAnswers } from "./page/page.ts";
import type { Demo } from "./page/routes.ts";
import type { ShownChange, ShownWallet } from "./page/shown.ts";
import { freePort, listenSomewhere } from "./place.ts";
import { channelWire } from "./protocol.ts";
import { shownChange, shownPhone, type Writing } from "./view.ts";
import { startDemoWallet, type DemoWallet } from "./wallet.ts";

export interface DemoParts {
  readonly config: Extract<Config, { mode: "demo" }>;
  readonly base: Clock;
  readonly log: Log;
  readonly render: Render;
  /** Path of this program, which is the bot when forked with `demoBotWord`. */
  readonly program: string;
}

type Person = WebPerson & { readonly role: Role };

/** The running parts of a demo. */
interface Running {
  readonly people: readonly Person[];
  readonly clock: MovableClock;
  readonly writing: Writing;
  readonly wallet: DemoWallet;
  readonly web: WebChannel;
  /** Who is told of every change that the page shows. */
  readonly watchers: Set<(change: ShownChange) => void>;
}

/** How often a second demo tries to take the database's lock, ms. */
const lockPollMs = 250;

/** First message that every person sends: the bot knows nobody who has never written, and must reach the manager. */
const greeting = "hola";

/**
 * Runs the demo. Wallet, chats and page live in this process; the bot is a process of its own that can be killed and started again.
 * Resolves when everything works.
 */
export async function runDemo(parts: DemoParts): Promise<void> {
  const { config, base, log, render } = parts;
  const release = await takeDatabase(config, base);
  const seed = demoSeed();
  const running = await start(parts, seed);
  const { people, clock, web, wallet } = running;
  const botPort = await freePort();
  const token = config.consoleToken ?? unguessable();
  const env = {
    ...process.env,
    // Set explicitly, so that a restarted bot keeps its database: only a default path is deleted at the start.
    DATABASE_PATH: config.databasePath,
    HTTP_HOST: "127.0.0.1",
    HTTP_PORT: String(botPort),
    CONSOLE_TOKEN: token,
    // Read already; both together are refused.
    CONSOLE_TOKEN_FILE: "",
  };
  const life = supervise(parts, running, { env, apiKey: seed.apiKey, host: () => host, ended: (code) => stop(code) });
  const { language, page } = config;
  // A generated token is put into the page: other machines do not see it, since they are asked for a token that somebody set.
  const consoleToken = config.consoleToken === null ? token : null;
  const password = isLocalHost(page.host) ? null : token;
  const demo = demoOf(running, life);
  const answers = demoAnswers({ demo, clock: base, language, botPort, consoleToken, password });
  const isOwnHost = hostCheck(page);
  const { server, port } = await listenSomewhere({
    ...page,
    routes: [],
    otherwise: answers.answer,
    isOwnHost,
    clock: base,
    log,
  });
  const url = addressOf(page.host, port);
  const terminal = new Terminal({
    people: people.map((one) => ({ ...one, role: render({ key: "roleName", values: { role: one.role } }) })),
    input: process.stdin,
    output: process.stdout,
    clock,
    banner: `${render({ key: "demoBanner" })}${render({ key: "demoPage", values: { url } })}\n`,
    choose: render({ key: "demoChoose" }),
    idle: () => life.idle(),
    ended: () => stop(0),
  });
  const host = new ChannelHost([terminal, web], base);

  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    void (async () => {
      const channelsStopped = host.stop();
      await life.stop();
      await channelsStopped;
      await host.close();
      answers.close();
      await Promise.all([server.close(), wallet.sandbox.close()]);
      release();
      process.stdout.write("", () => process.exit(code));
    })();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop(0));

  life.start();
  await life.firstReady();
  if (stopping) return;
  await host.start();
  for (const { id } of people) web.say(id, greeting);
}

/** Starts the sandbox wallet and makes the people's chats on the page. */
async function start({ base, config, render }: DemoParts, seed: SandboxSeed): Promise<Running> {
  const clock = createMovableClock(base);
  const local = localTime(config.zone);
  const writing: Writing = {
    time: (atMs) => local.time(atMs),
    points: (points) => formatPoints(points, config.showBalanceAs),
  };
  const people = peopleOf(seed);
  const watchers: Running["watchers"] = new Set();
  const changed = (wallet: ShownWallet) => tell(watchers, { type: "wallet", wallet });
  const wallet = await startDemoWallet({ clock, seed, writing, changed });
  const web = new WebChannel({
    people,
    clock,
    contactShared: render({ key: "shareMyNumber" }),
    changed: (phone, change) => tell(watchers, shownChange(phone, change, writing)),
  });
  return { people, clock, writing, wallet, web, watchers };
}

function tell(watchers: Running["watchers"], change: ShownChange): void {
  for (const watcher of watchers) watcher(change);
}

/** Makes the supervisor of the bot's process, tied to the channels and the wallet. */
function supervise(
  { program, base }: DemoParts,
  { clock, wallet, web, watchers }: Running,
  bot: {
    readonly env: { readonly [name: string]: string | undefined };
    readonly apiKey: string;
    readonly host: () => ChannelHost;
    readonly ended: (code: number) => void;
  },
): BotLife {
  const { env, apiKey, host, ended } = bot;
  const { url: walletUrl } = wallet.sandbox;
  return new BotLife({
    program,
    env,
    clock: base,
    begin: () => ({ type: "begin", walletUrl, apiKey, channels: ["terminal", "web"], movedMs: clock.movedMs }),
    attach: (pipe) => {
      const detach = host().attach(channelWire(pipe));
      const unsubscribe = pipe.subscribe((message) => {
        if (message.type === "decided") wallet.decided(message.count);
      });
      return () => {
        detach();
        unsubscribe();
      };
    },
    changed: (state) => {
      if (state.is === "dead") web.hideTyping();
      tell(watchers, { type: "bot", bot: state });
    },
    hopeless: ended,
  });
}

/** What the page shows of the demo, and what it can order. */
function demoOf({ people, wallet, web, clock, writing, watchers }: Running, life: BotLife): Demo {
  const switches = () => ({ fault: wallet.sandbox.fault, movedMs: clock.movedMs });
  const tellSwitches = () => tell(watchers, { type: "switches", switches: switches() });
  return {
    phones: people.map(({ id, name, role, phone }) => ({ id, name, role, number: formatPhone(phone) })),
    shown: () => ({
      phones: Object.fromEntries(people.map(({ id }) => [id, shownPhone(web, id, writing)])),
      wallet: wallet.shown(),
      bot: life.state,
      switches: switches(),
    }),
    subscribe(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    say: (phone, text) => web.say(phone, text),
    tap: (phone, message, button) => web.tap(phone, message, button),
    shareContact: (phone) => web.shareContact(phone),
    file: (id) => web.file(id),
    async setFault(fault) {
      await wallet.sandbox.setFault(fault);
      tellSwitches();
    },
    kill: () => life.kill(),
    arm: (armed) => life.arm(armed),
    start: () => life.start(),
    moveClock(ms) {
      clock.moveTo(clock.movedMs + ms);
      life.say({ type: "clock", movedMs: clock.movedMs });
      tellSwitches();
    },
  };
}

/** The collaborators of the account and its first customer. */
function peopleOf({ collaborators, customers }: SandboxSeed): Person[] {
  const staff = collaborators.map(({ name, phone, type }): Person => {
    const role = type === "gerente" ? "manager" : "cashier";
    return { id: role, name, phone, role };
  });
  const [customer] = customers;
  return customer ? [...staff, { ...customer, id: "customer", role: "customer" }] : staff;
}

/** Takes the database; waits while another demo holds it. Deletes a default database: its sandbox wallet ended with its process. */
async function takeDatabase({ databasePath, freshDatabase }: DemoParts["config"], clock: Clock): Promise<() => void> {
  const path = resolve(databasePath);
  // The bot's own lock would be free while the bot is dead.
  const take = () => tryLock(`${path}.demo`);
  let lock = take();
  if (lock === null) process.stderr.write("Another demo runs in this folder; waiting for it to end\n");
  for (; lock === null; lock = take()) await sleep(clock, lockPollMs);
  const taken = lock;
  if (freshDatabase) for (const ending of ["", "-wal", "-shm"]) rmSync(`${path}${ending}`, { force: true });
  return () => taken.release();
}

function addressOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
