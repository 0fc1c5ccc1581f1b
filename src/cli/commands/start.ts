import { createHash } from "node:crypto";
import { backupInOtherProcess, keepBackups } from "../../backup/keeper.ts";
import type { Channel } from "../../channel/channel.ts";
import { processClock, sleep, type Clock } from "../../clock.ts";
import { createSkew } from "../../clock/skew.ts";
import type { Config } from "../../config/config.ts";
import type { DemoLink } from "../../demo/bot.ts";
import type { ChannelName } from "../../domain/people/chat.ts";
import { formatPoints, pointsOfCentavos } from "../../domain/points.ts";
import { flows } from "../../../flows/index.ts";
import { hostCheck } from "../../http/address.ts";
import { live, watched, type Outside } from "../../live.ts";
import { createLog, errorText, type Log } from "../../log.ts";
import { csvMaker } from "../../report/csv.ts";
import type { ChartMaker } from "../../report/report.ts";
import type { Ports } from "../../router/ports.ts";
import { Router } from "../../router/router.ts";
import type { Settings } from "../../router/settings.ts";
import type { Shop } from "../../router/shop.ts";
import { onStopSignal } from "../../stop-signals.ts";
import type { Store } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { createWalletClient } from "../../wallet/client.ts";
import { within } from "../../wallet/within.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import { collaboratorPassword } from "../../wallet/password.ts";
import { createBotChecks, type BotChecks } from "../bot-checks.ts";
import { holdDatabase, type HeldDatabase } from "../held-database.ts";
import { withLoggedMoves } from "../logged-moves.ts";
import { renderInOf } from "../open-store.ts";
import { readSettings } from "../settings.ts";
import { readSettingsToStart } from "../settings-to-start.ts";
import { localTimeOf, openShop } from "../shop.ts";

/** The drawing library is loaded with the first picture. */
const pngCharts: ChartMaker = {
  ending: "png",
  mime: "image/png",
  draw: async (chart) => (await import("../../report/chart.ts")).drawChart(chart),
};

/** Starts the bot; without settings, the demo. Resolves when it works; it then runs until SIGTERM or SIGINT. */
export async function run(): Promise<void> {
  const config = readSettingsToStart();
  const log = createLog(config.logLevel);
  if (config.mode === "live") return startBot(config, null, log);
  const { runDemo } = await import("../../demo/demo.ts");
  await runDemo({
    config,
    base: processClock(),
    log,
    renderIn: renderInOf(config),
    program: process.argv[1] as string,
  });
}

/** Starts the bot of a demo, which forked this process. */
export async function runDemoBot(): Promise<void> {
  const config = readSettings();
  if (config.mode !== "demo") throw new Error("The settings are no longer those of a demo");
  const { linkToDemo } = await import("../../demo/bot.ts");
  await startBot(config, await linkToDemo(processClock()), createLog(config.logLevel));
}

/** Puts the bot together and starts it. `link`: the demo it belongs to. */
async function startBot(config: Config, link: DemoLink | null, log: Log): Promise<void> {
  const held = await holdDatabase(config, link?.clock ?? processClock(), log);
  const { clock } = held;
  const skew = createSkew(clock);
  let router: Router | null = null;
  let isActive = false;
  const standsBy = () => held.isShared && !isActive;
  const store = withLoggedMoves(held.store, log);
  const shop = await openShop(config, store);
  const settings = settingsOf(config, shop);
  const countTold = async (said: Said, onceADay?: string) => {
    const today = settings.local.shopDay(clock.nowMs());
    return router?.tellManagers(said, onceADay === undefined ? undefined : { key: onceADay, within: today }) ?? 0;
  };
  const tellManagers = (said: Said, onceADay?: string) =>
    void countTold(said, onceADay).catch((error: unknown) => {
      log.error("Managers could not be told", { why: errorText(error) });
    });
  const checks =
    config.mode === "live"
      ? await createBotChecks({ config, clock, log, store, shop, skew, tellManagers: countTold })
      : null;
  const outside: Outside =
    config.mode === "live" && checks !== null
      ? await live({ config, clock, log, renderIn: settings.renderIn, store, tellManagers, skew, checks, standsBy })
      : await demoBot(config, link, store, log);
  const { channels } = outside;
  const wallet = held.leftMs === null ? outside.wallet : within(outside.wallet, held.leftMs);
  const ports: Ports = {
    store,
    wallet,
    channels: new Map<ChannelName, Channel>(channels.map((channel) => [channel.name, channel])),
    clock,
    skew,
    log,
    settings,
    shop,
    reports: csvMaker,
    charts: pngCharts,
    passwordOf: (operationId) => collaboratorPassword(outside.apiKey, operationId),
  };
  const work = new Router(ports);
  router = work;
  // The port is bound before any work starts: a taken port must not leave an operation in flight.
  const web = await serve(config, ports, work.operatorActions, outside, checks);

  let stopBackups: (() => void) | null = null;
  let isStopping = false;
  const stop = once(async () => {
    isStopping = true;
    log.info("Stopping");
    stopBackups?.();
    await endAll({ channels, web, checks, work, wallet, store, held });
    log.info("Stopped");
    // Baileys leaves timers of half a minute behind, which would keep the process alive longer than service managers wait.
    process.stdout.write("", () => process.exit());
  });
  onStopSignal(stop);

  if (held.isShared) for (const channel of channels) channel.receive?.(work.acceptForOther);
  await held.own();
  if (isStopping) return;
  isActive = true;
  await shop.reload();
  const connected = checks?.connect(channels, wallet);
  await work.start();
  for (const channel of channels) await channel.start(work.accept);
  stopBackups = startBackups(config, ports, tellManagers);
  link?.ready({ store, idle: () => work.idle(), stop, console: web?.hasConsole === true });
  await connected;
  log.info("Started", { mode: config.mode, channels: [...ports.channels.keys()].join(" ") });
  if (checks !== null) await startChecks(checks, channels, clock);
}

/** Starts the checks when the channels have received what waited for them, which they would hold up, or after a second. */
async function startChecks({ watch }: BotChecks, channels: readonly Channel[], clock: Clock): Promise<void> {
  const caughtUp = Promise.all(channels.flatMap((channel) => channel.caughtUp?.() ?? []));
  await Promise.race([caughtUp, sleep(clock, 1_000)]);
  await watch.start();
}

/** Finishes what is under way and closes everything, in its order. */
async function endAll(parts: {
  readonly channels: readonly Channel[];
  readonly web: Awaited<ReturnType<typeof serve>>;
  readonly checks: BotChecks | null;
  readonly work: Router;
  readonly wallet: Wallet;
  readonly store: Store;
  readonly held: HeldDatabase;
}): Promise<void> {
  const { channels, web, checks, work, wallet, store, held } = parts;
  await Promise.all(channels.map((channel) => channel.stop()));
  await web?.close();
  await checks?.watch.stop();
  await work.stop();
  await Promise.all(channels.map((channel) => channel.close()));
  await wallet.close();
  await store.close();
  await held.release();
}

/** Makes backups at intervals where the configuration says so. Returns the function that stops it; null: none are made. */
function startBackups(
  { backup }: Config,
  { clock, log }: Ports,
  tellManagers: (said: Said, onceADay: string) => void,
): (() => void) | null {
  const { folder, everyMs, keep } = backup;
  if (folder === null || everyMs === null) return null;
  const take = () => backupInOtherProcess(process.argv[1] as string, folder);
  return keepBackups({
    folder,
    everyMs,
    keep,
    take,
    clock,
    log,
    // Each process that takes over fails anew.
    onTrouble: (streak) => tellManagers({ key: "backupFailed" }, `backupFailed ${streak}`),
  });
}

/** Starts the HTTP server with the console, where each is switched on; Hono is loaded only then. Null: no HTTP. */
async function serve(
  config: Config,
  ports: Ports,
  operatorActions: Router["operatorActions"],
  { routes }: Outside,
  checks: BotChecks | null,
) {
  const { http, consoleToken: token } = config;
  if (http === null) return null;
  const { clock, log } = ports;
  const console = token === null ? null : await consoleOf(config, token, ports, operatorActions, checks);
  const { listen } = await import("../../http.ts");
  // The demo's own server has looked at it before it passes a request on to its bot.
  const isOwnHost = config.mode === "demo" ? () => true : hostCheck(http);
  const server = await listen({
    ...http,
    routes,
    ...(console && { otherwise: console.answer }),
    isOwnHost,
    clock,
    log,
  });
  return {
    hasConsole: console !== null,
    close() {
      console?.close();
      return server.close();
    },
  };
}

/** Runs `work` at the first call only. */
function once(work: () => Promise<void>): () => void {
  let started = false;
  return () => {
    if (!started) void work();
    started = true;
  };
}

/** What the shop may change while the bot runs is read anew each time. */
function settingsOf(config: Config, shop: Shop): Settings {
  return {
    flows,
    renderIn: renderInOf(config),
    local: localTimeOf(config.zone, shop),
    ownerPhones: new Set(config.ownerPhones),
    walletKey: config.mode === "live" ? config.wallet.key : null,
    managerTypes: config.managerTypes,
    inactiveStatuses: config.inactiveStatuses,
    get ceilingCentavos() {
      return shop.values().ceilingCentavos;
    },
    get closingTime() {
      return shop.values().closingTime;
    },
    get correctionCap() {
      return pointsOfCentavos(shop.values().correctionCapCentavos);
    },
    get shopAnswers() {
      return shop.values().shopAnswers;
    },
    operationsPerPhoneADay: config.operationsPerPhoneADay,
    monthlyLimit: config.mode === "live" ? (config.whatsappCloud?.monthlyLimit ?? null) : null,
    approvalMs: config.approvalMs,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    privacyNoticeUrl: config.privacyNoticeUrl,
    selfRegistrationUsertoolId: config.selfRegistrationUsertoolId,
  };
}

/** The wallet client and the channels of a demo's bot: the demo's process holds the other ends. */
async function demoBot(config: Config, link: DemoLink | null, store: Store, log: Log): Promise<Outside> {
  if (!link) throw new Error("A demo's bot needs the demo that forked it");
  const { walletUrl: url, apiKey, clock, channels } = link;
  const watch = await watched(config, { store, channels, clock, log });
  const { ratePerMinute } = config;
  const wallet = createWalletClient({ url, apiKey, ratePerMinute, clock, log, ...watch?.counting });
  return { wallet, channels, routes: watch?.routes ?? [], apiKey };
}

/** Makes the operator's console; its code is loaded only here. */
async function consoleOf(
  config: Config,
  token: string,
  ports: Ports,
  operatorActions: Router["operatorActions"],
  checks: BotChecks | null,
) {
  const { createConsole } = await import("../../console/console.ts");
  const { store, clock, log, settings, channels, skew, shop } = ports;
  return createConsole({
    ...(skew && { skew }),
    ...(checks && { findings: (language) => checks.watch.findings(language) }),
    token,
    trustedProxies: config.http?.trustedProxies ?? [],
    store,
    operatorActions,
    channels: [...channels.values()],
    renderIn: settings.renderIn,
    local: settings.local,
    customersRegister: settings.selfRegistrationUsertoolId !== null,
    brand: () => shop?.values() ?? null,
    showPoints: (points) => formatPoints(points, config.showBalanceAs),
    monthlyLimit: settings.monthlyLimit,
    language: config.language,
    clock,
    log,
    demo: config.mode === "demo",
  });
}
