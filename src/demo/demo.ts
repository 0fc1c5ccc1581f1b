import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ChannelHost } from "../channel/remote/channel-host.ts";
import { Terminal } from "../channel/terminal/terminal.ts";
import { WebChannel, type WebPerson } from "../channel/web/web.ts";
import { sleep, unguessable, type Clock } from "../clock.ts";
import type { Config } from "../config/config.ts";
import { isLocalHost } from "../config/schema.ts";
import type { Demo } from "./page/routes.ts";
import { demoAnswers } from "./page/page.ts";
import type { ShownChange } from "./page/shown.ts";
import { BotLife } from "./bot-life.ts";
import { freePort, listenSomewhere } from "./place.ts";
import { channelWire } from "./protocol.ts";
import { shownChange, shownPhone, type Writing } from "./view.ts";
import { startDemoWallet, type DemoWallet } from "./wallet.ts";
import { localTime } from "../domain/local-time.ts";
import type { Role } from "../domain/person.ts";
import { formatPhone } from "../domain/phone.ts";
import { formatPoints } from "../domain/points.ts";
import type { Log } from "../log.ts";
import { createMovableClock, type MovableClock } from "../clock/movable-clock.ts";
import { tryLock } from "../store/sqlite/core/database.ts";
import type { Render } from "../text/text.ts";
import type { SandboxSeed } from "../wallet/sandbox/account.ts";
import { demoSeed } from "../wallet/sandbox/demo-seed.ts";

/** What the demo is started with. */
export interface DemoParts {
  readonly config: Extract<Config, { mode: "demo" }>;
  readonly base: Clock;
  readonly log: Log;
  readonly render: Render;
  /** The program that is the bot when it is told so: this one. */
  readonly program: string;
}

type Person = WebPerson & { readonly role: Role };

/** How often a second demo looks whether the first has let go of the database, ms. */
const lockPollMs = 250;

/** With what everybody greets the bot at the start: it knows nobody who has never written, and managers have to be told things. */
const greeting = "hola";

/**
 * The demo: wallet, chats and page live in this process; the bot is one of its own that is killed and started again, so that anybody can see
 * what becomes of a sale then. Resolves when everything works.
 */
export async function runDemo(parts: DemoParts): Promise<void> {
  const { config, base, log, render } = parts;
  const release = await takeDatabase(config, base);
  const clock = createMovableClock(base);
  const writing = writingOf(config);
  const seed = demoSeed();
  const people = castOf(seed);
  const news = createNews();
  const wallet = await startDemoWallet({
    clock,
    seed,
    writing,
    changed: (shown) => news.tell({ type: "wallet", wallet: shown }),
  });
  const web = new WebChannel({
    people,
    clock,
    contactShared: render({ key: "shareMyNumber" }),
    changed: (phone, change) => news.tell(shownChange(phone, change, writing)),
  });
  const botPort = await freePort();
  const token = config.consoleToken ?? unguessable();
  const life = bot({
    parts,
    token,
    clock,
    wallet,
    web,
    apiKey: seed.apiKey,
    botPort,
    news,
    host: () => host,
    ended: (code) => stop(code),
  });
  const demo = shownDemo({ people, wallet, web, life, clock, writing, news });
  const { language, page } = config;
  // A token that nobody chose is for whoever sees the page, as long as that is nobody of another machine.
  const consoleToken = config.consoleToken === null && isLocalHost(page.host) ? token : null;
  const answers = demoAnswers({ demo, clock: base, host: page.host, language, botPort, consoleToken });
  const { server, port } = await listenSomewhere({ ...page, routes: [], otherwise: answers.answer, clock: base, log });
  const terminal = keyboard(parts, people, clock, addressOf(page.host, port), {
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
  await life.works();
  if (stopping) return;
  await host.start();
  for (const { id } of people) web.say(id, greeting);
}

/** Who watches what happens. */
interface News {
  tell(change: ShownChange): void;
  subscribe(changed: (change: ShownChange) => void): () => void;
}

function createNews(): News {
  const watchers = new Set<(change: ShownChange) => void>();
  return {
    tell(change) {
      for (const watcher of watchers) watcher(change);
    },
    subscribe(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}

/** The bot's process, tied to the channels and to the wallet. */
function bot(tied: {
  readonly parts: DemoParts;
  /** Of its console. */
  readonly token: string;
  readonly clock: MovableClock;
  readonly wallet: DemoWallet;
  readonly web: WebChannel;
  readonly apiKey: string;
  readonly botPort: number;
  readonly news: News;
  readonly host: () => ChannelHost;
  readonly ended: (code: number) => void;
}): BotLife {
  const { parts, token, clock, wallet, apiKey, botPort, news, host, ended } = tied;
  return new BotLife({
    program: parts.program,
    env: {
      ...process.env,
      // Given, and so not forgotten at each of its starts.
      DATABASE_PATH: parts.config.databasePath,
      HTTP_HOST: "127.0.0.1",
      HTTP_PORT: String(botPort),
      CONSOLE_TOKEN: token,
    },
    clock: parts.base,
    begin: () => ({
      type: "begin",
      walletUrl: wallet.sandbox.url,
      apiKey,
      channels: ["terminal", "web"],
      movedMs: clock.movedMs,
    }),
    attach: (wire) => {
      const detach = host().attach(channelWire(wire));
      const deafen = wire.hear((message) => {
        if (message.type === "decided") wallet.decided(message.count);
      });
      return () => {
        detach();
        deafen();
      };
    },
    changed: (state) => {
      if (state.is === "dead") tied.web.silence();
      news.tell({ type: "bot", bot: state });
    },
    hopeless: ended,
  });
}

/** What the page shows and can tell. */
function shownDemo(of: {
  readonly people: readonly Person[];
  readonly wallet: DemoWallet;
  readonly web: WebChannel;
  readonly life: BotLife;
  readonly clock: MovableClock;
  readonly writing: Writing;
  readonly news: News;
}): Demo {
  const { people, wallet, web, life, clock, writing, news } = of;
  const switches = () => ({ fault: wallet.sandbox.fault, movedMs: clock.movedMs });
  const tellSwitches = () => news.tell({ type: "switches", switches: switches() });
  return {
    phones: people.map(({ id, name, role, phone }) => ({ id, name, role, number: formatPhone(phone) })),
    shown: () => ({
      phones: Object.fromEntries(people.map(({ id }) => [id, shownPhone(web, id, writing)])),
      wallet: wallet.shown(),
      bot: life.state,
      switches: switches(),
    }),
    subscribe: (changed) => news.subscribe(changed),
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

/** The keyboard, where anybody of the demo can be played too. */
function keyboard(
  { render }: DemoParts,
  people: readonly Person[],
  clock: Clock,
  url: string,
  script: { readonly idle: () => Promise<void>; readonly ended: () => void },
): Terminal {
  return new Terminal({
    people: people.map((one) => ({ ...one, role: render({ key: "roleName", values: { role: one.role } }) })),
    input: process.stdin,
    output: process.stdout,
    clock,
    banner: `${render({ key: "demoBanner" })}${render({ key: "demoPage", values: { url } })}\n`,
    choose: render({ key: "demoChoose" }),
    ...script,
  });
}

function writingOf({ zone, showBalanceAs }: DemoParts["config"]): Writing {
  const local = localTime(zone);
  return { time: (atMs) => local.time(atMs), points: (points) => formatPoints(points, showBalanceAs) };
}

/** The people of the demo's account. */
function castOf({ collaborators, customers }: SandboxSeed): Person[] {
  const staff = collaborators.map(({ name, phone, type }): Person => {
    const role = type === "gerente" ? "manager" : "cashier";
    return { id: role, name, phone, role };
  });
  const buyers = customers
    .slice(0, 1)
    .map(({ name, phone }): Person => ({ id: "customer", name, phone, role: "customer" }));
  return [...staff, ...buyers];
}

/** Waits for as long as another demo has this database; what was in it is forgotten with the wallet it belonged to. */
async function takeDatabase({ databasePath, freshDatabase }: DemoParts["config"], clock: Clock): Promise<() => void> {
  const path = resolve(databasePath);
  // Not the bot's own lock, which is free while the bot is dead.
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
