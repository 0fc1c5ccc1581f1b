/**
 * Puts the bot together: its store, networks, router, pages and checks. The only file that knows every part. At its end are the settings of the shop, which may
 * change while it runs.
 */
import { createHash } from "node:crypto";
import { backupInOtherProcess, keepBackups } from "../../backup/take.ts";
import type { Accept, Channel } from "../../channel/channel.ts";
import { type Clock, deferred, processClock, sleep } from "../../clock.ts";
import { createSkew } from "../../clock/skew.ts";
import { type Config, shopSettingProblem, shopValuesOf } from "../../config/config.ts";
import type { DemoLink } from "../../demo/bot.ts";
import type { ChannelName } from "../../domain/chat.ts";
import { formatPoints, pointsOfCentavos } from "../../domain/money.ts";
import { localTime, type LocalTime } from "../../domain/time.ts";
import { hostCheck } from "../../http/caller.ts";
import { live, type Outside, watched } from "../../live.ts";
import { createLog, errorText, type Log } from "../../log.ts";
import { onStopSignal } from "../../process.ts";
import { type ChartMaker, csvMaker } from "../../report/report.ts";
import type { Ports, Shop } from "../../router/ports.ts";
import type { Router } from "../../router/router.ts";
import type { Settings } from "../../router/settings.ts";
import type { OperationStore, Store } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { collaboratorPassword } from "../../wallet/derived-secrets.ts";
import { createWalletClient, withinLease } from "../../wallet/client.ts";
import type { Wallet } from "../../wallet/wallet.ts";
import { type HeldDatabase, holdDatabase, identitiesOf, renderInOf } from "../database.ts";
import { readSettings, readSettingsToStart } from "../settings.ts";
import { type BotChecks, createBotChecks } from "./bot-checks.ts";
import { watchLoop } from "./loop-watch.ts";

/** The drawing library is loaded with the first picture. */
const pngCharts: ChartMaker = {
  ending: "png",
  mime: "image/png",
  draw: async (chart) => (await import("../../report/chart.ts")).drawChart(chart),
};

/** Starts the bot, or without settings the demo. Resolves when it works; it then runs until SIGTERM or SIGINT. */
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

export async function runDemoBot(): Promise<void> {
  const config = readSettings();
  if (config.mode !== "demo") throw new Error(`runDemoBot: config.mode is "${config.mode}", not "demo"`);
  const { linkToDemo } = await import("../../demo/bot.ts");
  await startBot(config, await linkToDemo(processClock()), createLog(config.logLevel));
}

async function startBot(config: Config, link: DemoLink | null, log: Log): Promise<void> {
  const watch = config.mode === "live" ? watchLoop(log) : null;
  const held = await holdDatabase(config, link?.clock ?? processClock(), log);
  watch?.guard();
  const { clock } = held;
  const skew = createSkew(clock);
  let router: Router | null = null;
  let isActive = false;
  const standsBy = () => held.isShared && !isActive;
  const store = withLoggedMoves(held.store, log);
  const shop = await openShop(config, store);
  const shown = { renderIn: renderInOf(config), local: localTimeOf(config.zone, shop) };
  const tell = telling({ router: () => router, clock, log, local: shown.local });
  const { tellManagers } = tell;
  const parts = { clock, log, store, skew, charges: () => shop.values().charges };
  const checks =
    config.mode === "live" ? await createBotChecks({ ...parts, config, shop, tellManagers: tell.countTold }) : null;
  const outside: Outside =
    config.mode === "live" && checks !== null
      ? await live({ ...parts, config, renderIn: shown.renderIn, tellManagers, checks, standsBy, leftMs: held.leftMs })
      : await demoBot(config, link, store, log);
  const { channels } = outside;
  const wallet = held.leftMs === null ? outside.wallet : withinLease(outside.wallet, held.leftMs);
  const working = deferred<Router>();
  const accept: Accept = async (...received) => (await working.promise).accept(...received);
  // A network answers later than the conversations are loaded, so polling starts first. Webhooks get their posts once the port is open.
  const asking = held.isShared ? [] : channels.filter((channel) => !("receive" in channel));
  for (const channel of asking) await channel.start(accept);

  const { Router, flows } = await conversations();
  const ports: Ports = {
    ...parts,
    wallet,
    channels: new Map<ChannelName, Channel>(channels.map((channel) => [channel.name, channel])),
    settings: routerSettings(config, shop, { ...shown, flows }),
    shop,
    identities: identitiesOf(config, store.whatsapp.creds()),
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
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    stopBackups?.();
    void endAll({ channels, web, checks, work, wallet, store, held, watch, log });
  };
  onStopSignal(stop);

  if (held.isShared) for (const channel of channels) channel.receive?.(work.acceptForOther);
  await held.own();
  if (isStopping) return;
  isActive = true;
  await shop.reload();
  const connected = checks?.connect(channels, wallet);
  await work.start();
  working.resolve(work);
  for (const channel of channels) if (!asking.includes(channel)) await channel.start(accept);
  stopBackups = startBackups(config, ports, tellManagers);
  link?.ready({ store, idle: () => work.idle(), stop, consolePort: web?.consolePort ?? null });
  await connected;
  log.info("Started", { mode: config.mode, channels: [...ports.channels.keys()].join(" ") });
  if (checks !== null) await startChecks(checks, channels, clock);
}

async function conversations() {
  const [{ Router }, { flows }] = await Promise.all([
    import("../../router/router.ts"),
    import("../../../flows/index.ts"),
  ]);
  return { Router, flows };
}

/** The functions with which the parts tell the managers something, once there is a router. `countTold` returns how many were told. */
function telling(parts: {
  readonly router: () => Router | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly local: Settings["local"];
}) {
  const { router, clock, log, local } = parts;
  const countTold = async (said: Said, onceADay?: string) => {
    const today = local.shopDay(clock.nowMs());
    return router()?.tellManagers(said, onceADay === undefined ? undefined : { key: onceADay, within: today }) ?? 0;
  };
  const tellManagers = (said: Said, onceADay?: string) =>
    void countTold(said, onceADay).catch((error: unknown) => {
      log.error("Managers could not be told", { why: errorText(error) });
    });
  return { countTold, tellManagers };
}

/** Starts the checks once the channels have received their waiting messages, or after a second: the checks would delay those messages. */
async function startChecks({ watch }: BotChecks, channels: readonly Channel[], clock: Clock): Promise<void> {
  const caughtUp = Promise.all(channels.flatMap((channel) => channel.caughtUp?.() ?? []));
  await Promise.race([caughtUp, sleep(clock, 1_000)]);
  await watch.start();
}

/** Finishes the work under way, then closes every part in order and ends the process. */
async function endAll(parts: {
  readonly channels: readonly Channel[];
  readonly web: Awaited<ReturnType<typeof serve>>;
  readonly checks: BotChecks | null;
  readonly work: Router;
  readonly wallet: Wallet;
  readonly store: Store;
  readonly held: HeldDatabase;
  readonly watch: ReturnType<typeof watchLoop> | null;
  readonly log: Log;
}): Promise<void> {
  const { channels, web, checks, work, wallet, store, held, watch, log } = parts;
  log.info("Stopping");
  await Promise.all(channels.map((channel) => channel.stop()));
  await web?.close();
  await checks?.watch.stop();
  await work.stop();
  await Promise.all(channels.map((channel) => channel.close()));
  await wallet.close();
  await store.close();
  await held.release();
  await watch?.stop();
  log.info("Stopped");
  // Baileys leaves timers of half a minute behind, which would keep the process alive longer than service managers wait.
  process.stdout.write("", () => process.exit());
}

/** Makes backups at the configured interval. Returns the function that stops it. Null: none are made. */
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
    // Each process that takes over fails again.
    onTrouble: (streak) => tellManagers({ key: "backupFailed" }, `backupFailed ${streak}`),
  });
}

/** The wallet client and the channels of a demo's bot: the demo's process holds the other ends. */
async function demoBot(config: Config, link: DemoLink | null, store: Store, log: Log): Promise<Outside> {
  if (!link) throw new Error("demoBot: no link to the demo that forked this process");
  const { walletUrl: url, apiKey, clock, channels } = link;
  const watch = await watched(config, { store, channels, clock, log });
  const { ratePerMinute } = config;
  const wallet = createWalletClient({ url, apiKey, ratePerMinute, clock, log, ...watch?.counting });
  return { wallet, channels, routes: watch?.routes ?? [], apiKey };
}

const moved = "An operation moved";

/** The store, with a line in the log for every committed move of an operation. */
function withLoggedMoves(store: Store, log: Log): Store {
  const beginSending: OperationStore["beginSending"] = async (id, ...rest) => {
    const isSent = await store.beginSending(id, ...rest);
    if (isSent) log.info(moved, { operation: id, from: "ready", to: "sending" });
    return isSent;
  };
  const movesOf =
    (acting: Pick<OperationStore, "moveOperation">): OperationStore["moveOperation"] =>
    async (id, from, to, ...rest) => {
      const isMoved = await acting.moveOperation(id, from, to, ...rest);
      if (isMoved) log.info(moved, { operation: id, from, to });
      return isMoved;
    };
  const inSession: Store["inSession"] = (key, nowMs) => {
    const acting = store.inSession(key, nowMs);
    return { ...acting, moveOperation: movesOf(acting) };
  };
  const recover: Store["recover"] = async (recoverOperation, nowMs) => {
    const wentTo = new Map<string, string>();
    const found = await store.recover((operation) => {
      const recovery = recoverOperation(operation);
      wentTo.set(operation.id, recovery.to);
      return recovery;
    }, nowMs);
    for (const { id } of found) log.info(moved, { operation: id, from: "sending", to: wentTo.get(id) });
    return found;
  };
  return { ...store, beginSending, moveOperation: movesOf(store), inSession, recover };
}

/** Starts the HTTP server with the console, if they are switched on. Hono is loaded only then. Null: no HTTP. */
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
  // The demo's own server has checked it before it passes a request on to its bot.
  const isOwnHost = config.mode === "demo" ? () => true : hostCheck(http);
  const otherwise = console && { otherwise: console.answer };
  const server = await listen({ ...http, routes, ...otherwise, isOwnHost, clock, log });
  return {
    consolePort: console === null ? null : server.port,
    close() {
      console?.close();
      return server.close();
    },
  };
}

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
    clock,
    log,
    operatorActions,
    channels: [...channels.values()],
    renderIn: settings.renderIn,
    local: settings.local,
    customersRegister: settings.selfRegistrationUsertoolId !== null,
    brand: () => shop?.values() ?? null,
    showPoints: (points) => formatPoints(points, config.showBalanceAs),
    charges: () => settings.charges,
    language: config.language,
    demo: config.mode === "demo",
  });
}

async function openShop({ shopSettings: given }: Config, store: Store): Promise<Shop> {
  let stored = await store.shopSettings();
  let values = shopValuesOf(given, stored);
  const reload = async () => {
    stored = await store.shopSettings();
    values = shopValuesOf(given, stored);
  };
  store.subscribe((work) => {
    // If it cannot be read now, the next commit of another process triggers another reading.
    if (work.has("elsewhere")) void reload().catch(() => {});
  });
  return {
    given,
    values: () => values,
    stored: () => stored,
    problemWith: shopSettingProblem,
    valuesWith: (others) => shopValuesOf(given, others),
    reload,
  };
}

/** Local time of a zone. It always follows the present closing hour, however long a caller keeps it. */
function localTimeOf(zone: string, shop: Pick<Shop, "values">): LocalTime {
  let made: { readonly closing: string | null; readonly local: LocalTime } | null = null;
  // Made at the first use: Node.js needs a while for names of zones, and a start needs none.
  const now = () => {
    const { closingTime: closing } = shop.values();
    if (made?.closing !== closing) made = { closing, local: localTime(zone, closing) };
    return made.local;
  };
  return {
    day: (atMs) => now().day(atMs),
    shopDay: (atMs) => now().shopDay(atMs),
    time: (atMs) => now().time(atMs),
  };
}

/** Makes the router's settings from the configuration. Settings that the shop may change while the bot runs are read at each use. */
function routerSettings(config: Config, shop: Shop, given: Pick<Settings, "flows" | "renderIn" | "local">): Settings {
  const hasForm = config.mode === "live" && (config.whatsappCloud?.flowId ?? null) !== null;
  return {
    ...given,
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
    get redeemCap() {
      const { redeemCapCentavos } = shop.values();
      return redeemCapCentavos === null ? null : pointsOfCentavos(redeemCapCentavos);
    },
    get tickets() {
      return shop.values().tickets;
    },
    get earnPercent() {
      return shop.values().earnPercent;
    },
    get shopAnswers() {
      return shop.values().shopAnswers;
    },
    operationsPerPhoneADay: config.operationsPerPhoneADay,
    get charges() {
      return shop.values().charges;
    },
    // The form at Meta is in Spanish.
    offersForm: (channel, language) => hasForm && channel === "whatsapp-cloud" && language === "es-MX",
    approvalMs: config.approvalMs,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    backupsKeptMs: config.backup.everyMs === null ? null : config.backup.everyMs * config.backup.keep,
    privacyNoticeUrl: config.privacyNoticeUrl,
    selfRegistrationUsertoolId: config.selfRegistrationUsertoolId,
  };
}
