import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import type { Channel } from "./channel/channel.ts";
import { processClock, sleep, type Clock } from "./clock.ts";
import { ConfigError, readConfig, type Config } from "./config/config.ts";
import type { ChannelName } from "./domain/chat.ts";
import { localTime } from "./domain/local-time.ts";
import { demoBotWord } from "./demo/protocol.ts";
import { formatPoints, pointsOfCentavos } from "./domain/points.ts";
import { flows } from "../flows/index.ts";
import { listen } from "./http.ts";
import { live, watched, type Outside } from "./live.ts";
import { createLog, errorText, type Log } from "./log.ts";
import { csvMaker } from "./report/csv.ts";
import type { ChartMaker } from "./report/report.ts";
import type { Centre } from "./router/centre.ts";
import type { Desk } from "./router/operator-actions.ts";
import { message, saidCancelled } from "./router/money/receipts.ts";
import { Router } from "./router/router.ts";
import type { Settings } from "./router/settings.ts";
import { createSkew } from "./clock/skew.ts";
import { tryLock } from "./store/sqlite/core/database.ts";
import { openSqliteStore } from "./store/sqlite/sqlite-store.ts";
import type { Store } from "./store/store.ts";
import type { Said } from "./text/keys.ts";
import { rendererIn, type RenderIn } from "./text/text.ts";
import { createWalletClient } from "./wallet/client.ts";
import { collaboratorPassword } from "./wallet/password.ts";

/** How often a second process looks whether the first has let go of the database, ms. */
const lockPollMs = 250;

/** What draws is loaded with the first picture: most starts never need it. */
const pngCharts: ChartMaker = {
  ending: "png",
  mime: "image/png",
  draw: async (chart) => (await import("./report/chart.ts")).drawChart(chart),
};

/** What a demo's bot is linked to it by; null: this is no demo's bot. */
type Link = import("./demo/bot.ts").DemoLink | null;

/** The word that, given on the command line, lets WhatsApp be tried again after a stop. */
const resumeCommand = "whatsapp-resume";

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  if (process.argv[2] === resumeCommand) return resumeWhatsApp(config);
  const log = createLog(config.logLevel, secretsOf(config));
  const isDemoBot = process.argv[2] === demoBotWord;
  if (config.mode === "demo" && !isDemoBot) return demo(config, log);
  if (config.mode !== "demo" && isDemoBot) throw new Error("The settings are no longer those of a demo");
  const link: Link = isDemoBot ? await (await import("./demo/bot.ts")).linkToDemo(processClock()) : null;
  const clock = link?.clock ?? processClock();
  const release = await takeLock(config.databasePath, clock, log);

  const skew = createSkew(clock);
  const settings = settingsOf(config);
  let router: Router | null = null;
  let stopping: Promise<void> | null = null;
  const store = openStore(config, settings.renderIn, clock);
  const tellManagers = (said: Said) =>
    void router?.tellManagers(said).catch((error: unknown) => {
      log.error("Managers could not be told", { why: errorText(error) });
    });
  const parts: Outside =
    config.mode === "live"
      ? await live({ config, clock, log, renderIn: settings.renderIn, store, tellManagers, skew })
      : await demoBot(config, link, store, log);
  const channels = new Map<ChannelName, Channel>(parts.channels.map((channel) => [channel.name, channel]));
  const passwordOf = (operationId: string) => collaboratorPassword(parts.apiKey, operationId);
  const centre: Centre = {
    store,
    wallet: parts.wallet,
    channels,
    clock,
    skew,
    log,
    settings,
    reports: csvMaker,
    charts: pngCharts,
    passwordOf,
  };
  const work = new Router(centre);
  router = work;

  const { http: place, consoleToken: token } = config;
  const isConsoleOn = place !== null && token !== null;
  const desk = isConsoleOn ? await consoleOf(config, token, { centre, desk: work.desk }) : null;
  // Before any work is taken up: a port that is taken must not leave an operation in flight.
  const { routes } = parts;
  const http = place && (await listen({ ...place, routes, ...(desk && { otherwise: desk.answer }), clock, log }));

  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      log.info("Stopping");
      await Promise.all(parts.channels.map((channel) => channel.stop()));
      desk?.close();
      await http?.close();
      await work.stop();
      await Promise.all(parts.channels.map((channel) => channel.close()));
      await parts.wallet.close();
      await store.close();
      release();
      log.info("Stopped");
      // Baileys leaves timers of half a minute behind, which would keep the process alive longer than service managers wait.
      process.stdout.write("", () => process.exit());
    })();
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

  await work.start();
  for (const channel of parts.channels) await channel.start(work.accept);
  link?.ready({ store, idle: () => work.idle(), stop: () => void stop(), console: desk !== null });
  log.info("Started", { mode: config.mode, channels: [...channels.keys()].join(" ") });
}

/** What must never be logged. */
function secretsOf(config: Config): string[] {
  const shared = [config.databaseKey ?? "", config.consoleToken ?? ""];
  if (config.mode === "demo") return shared;
  const { wallet, telegram } = config;
  return [...shared, wallet.apiKey, telegram?.token ?? "", telegram?.webhook?.secret ?? ""];
}

/** The database of this configuration. It belongs to one mode and one wallet. */
function openStore(config: Config, renderIn: RenderIn, clock: Clock): Store {
  return openSqliteStore({
    path: config.databasePath,
    databaseKey: config.databaseKey,
    steady: () => clock.steady(),
    stamp: config.mode === "demo" ? "demo" : `live ${config.wallet.url.replace(/\/+$/, "")}`,
    sayTicketTaken: (operation) =>
      message(renderIn, operation.chat, saidCancelled(operation, operation.cancelReason ?? "ticketTaken")),
  });
}

/** Takes a stop of WhatsApp away: the bot that runs, or the next one, tries again. */
async function resumeWhatsApp(config: Config): Promise<void> {
  const store = openStore(config, settingsOf(config).renderIn, processClock());
  const stop = store.whatsapp.stopped();
  store.whatsapp.saveStopped(null);
  await store.close();
  const told = stop === null ? "WhatsApp was not stopped." : `WhatsApp was stopped (${stop.code}: ${stop.why}).`;
  process.stdout.write(`${told} A bot that runs tries again within half a minute; otherwise the next start does.\n`);
}

/** Waits for as long as another process works on the same database. */
async function takeLock(path: string, clock: Clock, log: Log): Promise<() => void> {
  for (let told = false; ; told = true) {
    const lock = tryLock(path);
    if (lock) return () => lock.release();
    if (!told) log.warn("Another process is working on this database; waiting for it to end");
    await sleep(clock, lockPollMs);
  }
}

function settingsOf(config: Config): Settings {
  return {
    flows,
    renderIn: rendererIn(config.language, (points) => formatPoints(points, config.showBalanceAs)),
    local: localTime(config.zone, config.closingTime),
    ownerPhones: new Set(config.ownerPhones),
    walletKey: config.mode === "live" ? config.wallet.key : null,
    managerTypes: new Set(config.managerTypes),
    inactiveStatuses: new Set(config.inactiveStatuses),
    ceilingCentavos: config.ceilingCentavos,
    closingTime: config.closingTime,
    correctionCap: pointsOfCentavos(config.correctionCapCentavos),
    operationsPerPhoneADay: config.operationsPerPhoneADay,
    approvalMs: config.approvalMs,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    privacyNoticeUrl: config.privacyNoticeUrl,
    selfRegistrationUsertoolId: config.selfRegistrationUsertoolId,
    sharedNumber: new Set<ChannelName>(["whatsapp"]),
  };
}

/** Hands over to the demo, whose bot is this program again. */
async function demo(config: Extract<Config, { mode: "demo" }>, log: Log): Promise<void> {
  const { runDemo } = await import("./demo/demo.ts");
  const render = settingsOf(config).renderIn(null);
  await runDemo({ config, base: processClock(), log, render, program: process.argv[1] as string });
}

/** A demo's bot: the wallet's client, and channels whose networks the demo holds. */
async function demoBot(config: Config, link: Link, store: Store, log: Log): Promise<Outside> {
  if (!link) throw new Error("A demo's bot has a demo");
  const { walletUrl: url, apiKey, clock, channels } = link;
  const watch = await watched(config, { store, channels, clock, log });
  const { ratePerMinute } = config;
  const wallet = createWalletClient({ url, apiKey, ratePerMinute, clock, log, ...watch?.counting });
  return { wallet, channels, routes: watch?.routes ?? [], apiKey };
}

/** The operator's console, loaded only where it is on. */
async function consoleOf(config: Config, token: string, { centre, desk }: { centre: Centre; desk: Desk }) {
  const { createConsole } = await import("./console/console.ts");
  const { store, clock, log, settings, channels, skew } = centre;
  return createConsole({
    ...(skew && { skew }),
    token,
    store,
    desk,
    channels: [...channels.values()],
    renderIn: settings.renderIn,
    local: settings.local,
    showPoints: (points) => formatPoints(points, config.showBalanceAs),
    language: config.language,
    clock,
    log,
    demo: config.mode === "demo",
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : `Could not start: ${errorText(error)}`}\n`);
  // What was opened before it failed would keep the process alive.
  process.exit(1);
});
