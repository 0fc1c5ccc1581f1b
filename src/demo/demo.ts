/**
 * The demo, which runs when no wallet and no channel is configured. This process holds the sandbox wallet and the chats (`shop.ts`) and the page (`page/`, with
 * its scripts in `browser/`); `bot-life.ts` supervises the bot, which is this program again in a child process (`bot.ts`).
 */

import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ChannelHost } from "../channel/remote.ts";
import { Terminal } from "../channel/terminal.ts";
import { sleep, unguessable, type Clock } from "../clock.ts";
import type { PageLanguage } from "../console/words/words.ts";
import { type Language, type Words, wordsIn } from "../domain/language.ts";
import { formatPhone } from "../domain/phone.ts";
import { hostCheck, isLocalHost } from "../http/caller.ts";
import { listen, type HttpOptions, type HttpServer } from "../http.ts";
import type { Log } from "../log.ts";
import { onStopSignal } from "../process.ts";
import { tryLock } from "../store/sqlite/core/database.ts";
import { demoWords } from "./page/markup.ts";
import { demoAnswers } from "./page/page.ts";
import type { ShownChange } from "./page/shown.ts";
import { type Demo, demoPeople, openShop, type ShopOptions } from "./shop.ts";

type DemoParts = Pick<ShopOptions, "config" | "base" | "renderIn" | "program"> & { readonly log: Log };

/** How often a second demo tries to take the database's lock, ms. */
const lockPollMs = 250;

/**
 * Runs the demo. Wallet, chats and page live in this process; the bot is a process of its own that can be killed and started again.
 * Resolves when everything works.
 */
export async function runDemo(parts: DemoParts): Promise<void> {
  const { config, base, log, renderIn } = parts;
  const release = await takeDatabase(config, base);
  const token = config.consoleToken ?? unguessable();
  const env = {
    ...process.env,
    // Set explicitly, so that a restarted bot keeps its database: only a default path is deleted at the start.
    DATABASE_PATH: config.databasePath,
    CONSOLE_TOKEN: token,
    // The file was read already, and setting both is refused.
    CONSOLE_TOKEN_FILE: "",
  };
  const { demo, close } = await keepShop({
    ...parts,
    env,
    terminal: () => terminals,
    hopeless: (code) => stop(code),
  });
  const { language, page } = config;
  // A generated token is put into the page. Other machines do not see it, since they need a token that somebody set.
  const consoleToken = config.consoleToken === null ? token : null;
  const password = isLocalHost(page.host) ? null : token;
  const answers = demoAnswers({ demo, clock: base, language, consoleToken, password });
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
  const render = renderIn(null);
  const terminal = new Terminal({
    people: demoPeople.map((one) => ({ ...one, role: render({ key: "roleName", values: { role: one.role } }) })),
    input: process.stdin,
    output: process.stdout,
    clock: { ...base, nowMs: () => demo.shop().clock.nowMs() },
    banner: `${render({ key: "demoBanner" })}${render({ key: "demoPage", values: { url } })}\n`,
    choose: render({ key: "demoChoose" }),
    idle: () => demo.shop().life.idle(),
    ended: () => stop(0),
  });
  const terminals = new ChannelHost(terminal, base);

  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    void (async () => {
      const terminalStopped = terminals.stop();
      await close();
      await terminalStopped;
      await terminals.close();
      answers.close();
      await server.close();
      release();
      process.stdout.write("", () => process.exit(code));
    })();
  };
  onStopSignal(() => stop(0));

  demo.shop().start();
  await demo.shop().life.firstReady();
  if (!stopping) await terminals.start();
}

/** Opens the demo's shop, which the page can restart. `close`: ends it. */
async function keepShop(parts: DemoParts & Pick<ShopOptions, "env" | "terminal" | "hopeless">) {
  const { config } = parts;
  const watchers = new Set<(change: ShownChange) => void>();
  const tell = (change: ShownChange) => watchers.forEach((watcher) => watcher(change));
  const open = (language: Language) =>
    openShop({ ...parts, language, greeting: demoWords(language).says.hello, changed: tell });
  let shop = await open(config.language);
  let spoken = demoWords(config.language);
  let isOver = false;
  const restart = async (language: PageLanguage) => {
    const words = demoWords(language);
    // A bot refuses a database that is not a demo's. So only one that a bot has accepted is removed.
    await shop.life.firstReady();
    if (!shop.isUntouched() || spoken !== words) {
      shop.life.kill();
      await shop.close();
      if (isOver) return;
      removeDatabase(config.databasePath);
      // The page may lack the shop's own language.
      shop = await open(words === demoWords(config.language) ? config.language : language);
      spoken = words;
      shop.start();
      tell({ type: "all", shown: shop.shown() });
    }
    await shop.life.idle();
  };
  let turn = Promise.resolve();
  const demo: Demo = {
    phones: demoPeople.map(({ id, name, role, phone }) => ({ id, name, role, number: formatPhone(phone) })),
    shop: () => shop,
    subscribe(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    restart: (language) => (turn = turn.catch(() => {}).then(() => restart(language))),
    async speak(language) {
      const words = demoWords(language);
      if (spoken === words) return;
      if (shop.isUntouched()) return demo.restart(language);
      spoken = words;
      for (const { id } of demoPeople) shop.web.say(id, words.says.speak);
    },
  };
  const close = () => {
    isOver = true;
    return shop.close();
  };
  return { demo, close };
}

const anotherRuns: Words = {
  "es-MX": "Otra demostración corre en esta carpeta. Espero a que termine: ciérrala, o cierra esta con Ctrl+C.",
  en: "Another demo runs in this folder. Waiting for it to end: close it, or close this one with Ctrl+C.",
};

/** Takes the database; waits while another demo holds it. Deletes a default database: its sandbox wallet ended with its process. */
async function takeDatabase(
  { databasePath, freshDatabase, language }: DemoParts["config"],
  clock: Clock,
): Promise<() => void> {
  // The bot's own lock would be free while the bot is dead.
  const take = () => tryLock(`${resolve(databasePath)}.demo`);
  let lock = take();
  if (lock === null) process.stderr.write(`${wordsIn(anotherRuns, language)}\n`);
  for (; lock === null; lock = take()) await sleep(clock, lockPollMs);
  const taken = lock;
  if (freshDatabase) removeDatabase(databasePath);
  return () => taken.release();
}

function removeDatabase(path: string): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${resolve(path)}${ending}`, { force: true });
}

function addressOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Ports that are tried when `HTTP_PORT` is unset. */
const firstPort = 8_080;
const portsTried = 200;

/** Listens on the given port, or on the first free one from 8080. Rejects if none can be bound. */
async function listenSomewhere(
  options: Omit<HttpOptions, "port"> & { readonly port: number | null },
): Promise<{ readonly server: HttpServer; readonly port: number }> {
  if (options.port !== null) return { server: await listen({ ...options, port: options.port }), port: options.port };
  for (let port = firstPort; ; port++) {
    try {
      return { server: await listen({ ...options, port }), port };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if ((code !== "EADDRINUSE" && code !== "EACCES") || port >= firstPort + portsTried) throw error;
    }
  }
}
