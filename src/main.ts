import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import type { Channel } from "./channel/channel.ts";
import { processClock, sleep, type Clock } from "./clock.ts";
import { ConfigError, readConfig, type Config } from "./config.ts";
import type { ChannelName } from "./domain/chat.ts";
import { localTime } from "./domain/local-time.ts";
import type { Language } from "./domain/language.ts";
import type { Role } from "./domain/person.ts";
import { formatPoints, pointsOfCentavos } from "./domain/points.ts";
import { flows } from "../flows/index.ts";
import { listen, type Route } from "./http.ts";
import { createLog, errorText, type Log } from "./log.ts";
import { csvMaker } from "./report/csv.ts";
import type { ChartMaker } from "./report/report.ts";
import { commandList } from "./router/command-list.ts";
import { message, namedOperation } from "./router/receipts.ts";
import { Router } from "./router/router.ts";
import type { Settings } from "./router/settings.ts";
import { tryLock } from "./store/sqlite/database.ts";
import { openSqliteStore } from "./store/sqlite/sqlite-store.ts";
import type { Store } from "./store/store.ts";
import { rendererIn, type RenderIn, type Said } from "./text/text.ts";
import { createWalletClient } from "./wallet/client.ts";
import { collaboratorPassword } from "./wallet/password.ts";
import type { Wallet } from "./wallet/wallet.ts";

/** How often a second process looks whether the first has let go of the database, ms. */
const lockPollMs = 250;

/** What draws is loaded with the first picture: most starts never need it. */
const pngCharts: ChartMaker = {
  ending: "png",
  mime: "image/png",
  draw: async (chart) => (await import("./report/chart.ts")).drawChart(chart),
};

interface Outside {
  readonly wallet: Wallet;
  readonly channels: readonly Channel[];
  /** What the HTTP server answers; without any there is none. */
  readonly routes: readonly Route[];
  readonly apiKey: string;
  close(): Promise<void>;
}

/** The word that, given on the command line, lets WhatsApp be tried again after a stop. */
const resumeCommand = "whatsapp-resume";

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  const clock = processClock();
  if (process.argv[2] === resumeCommand) return resumeWhatsApp(config);
  const log = createLog(config.logLevel, secretsOf(config));
  const release = await takeLock(config.databasePath, clock, log);
  if (config.mode === "demo" && config.freshDatabase) forget(config.databasePath);

  const settings = settingsOf(config);
  let router: Router | null = null;
  let stopping: Promise<void> | null = null;
  const store = openStore(config, settings.renderIn);
  const tellManagers = (said: Said) =>
    void router?.tellManagers(said).catch((error: unknown) => {
      log.error("Managers could not be told", { why: errorText(error) });
    });
  const parts: Outside = await (config.mode === "demo"
    ? demo(config, clock, log, settings.renderIn, { idle: async () => router?.idle(), ended: () => void stop() })
    : live({ config, clock, log, renderIn: settings.renderIn, store, tellManagers }));
  const channels = new Map<ChannelName, Channel>(parts.channels.map((channel) => [channel.name, channel]));
  const passwordOf = (operationId: string) => collaboratorPassword(parts.apiKey, operationId);
  const centre = new Router({
    store,
    wallet: parts.wallet,
    channels,
    clock,
    log,
    settings,
    reports: csvMaker,
    charts: pngCharts,
    passwordOf,
  });
  router = centre;

  // Before any work is taken up: a port that is taken must not leave an operation in flight.
  const { http: place } = config;
  const http =
    place !== null && parts.routes.length > 0 ? await listen({ ...place, routes: parts.routes, clock, log }) : null;

  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      log.info("Stopping");
      await Promise.all(parts.channels.map((channel) => channel.stop()));
      await http?.close();
      await centre.stop();
      await Promise.all(parts.channels.map((channel) => channel.close()));
      await parts.wallet.close();
      await parts.close();
      await store.close();
      release();
      log.info("Stopped");
      // Baileys leaves timers of half a minute behind, which would keep the process alive longer than service managers wait.
      process.stdout.write("", () => process.exit());
    })();
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

  await centre.start();
  for (const channel of parts.channels) await channel.start(centre.accept);
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
function openStore(config: Config, renderIn: RenderIn): Store {
  return openSqliteStore({
    path: config.databasePath,
    databaseKey: config.databaseKey,
    stamp: config.mode === "demo" ? "demo" : `live ${config.wallet.url.replace(/\/+$/, "")}`,
    sayTicketTaken: (operation) =>
      message(renderIn, operation.chat, {
        key: "operationCancelled",
        values: { ...namedOperation(operation), reason: "ticketTaken" },
      }),
  });
}

/** Takes a stop of WhatsApp away: the bot that runs, or the next one, tries again. */
async function resumeWhatsApp(config: Config): Promise<void> {
  const store = openStore(config, settingsOf(config).renderIn);
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

function forget(path: string): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(`${path}${ending}`, { force: true });
}

function settingsOf(config: Config): Settings {
  return {
    flows,
    renderIn: rendererIn(config.language, (points) => formatPoints(points, config.showBalanceAs)),
    local: localTime(config.zone),
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

interface Live {
  readonly config: Extract<Config, { mode: "live" }>;
  readonly clock: Clock;
  readonly log: Log;
  readonly renderIn: RenderIn;
  readonly store: Store;
  readonly tellManagers: (said: Said) => void;
}

async function live(parts: Live): Promise<Outside> {
  const { config, clock, log, renderIn, store } = parts;
  const { wallet, telegram, ratePerMinute } = config;
  const channels: Channel[] = [];
  const routes: Route[] = [];
  if (telegram) {
    const { createTelegram } = await import("./channel/telegram/telegram.ts");
    const groupLine = renderIn(null)({ key: "onlyPrivate" });
    const contactLabel = (language: Language | null) => renderIn(language)({ key: "shareMyNumber" });
    const commandsFor = (role: Role | "anyone", language: Language | null) => commandList(role, renderIn(language));
    const channel = createTelegram({ ...telegram, groupLine, contactLabel, commandsFor, clock, log });
    channels.push(channel);
    if (channel.webhook) routes.push(channel.webhook);
  }
  if (config.whatsapp) channels.push(await whatsapp(parts, config.whatsapp));
  const { url, apiKey, digits } = wallet;
  const access = config.http && { isLocal: config.http.isLocal, token: config.consoleToken };
  const watch =
    access &&
    (await import("./console/watch.ts")).createWatch({ reading: store.reading, channels, clock, log, access });
  routes.unshift(...(watch?.routes ?? []));
  const client = createWalletClient({ url, apiKey, digits, ratePerMinute, clock, log, ...watch?.counting });
  return { wallet: client, channels, routes, apiKey, close: async () => {} };
}

/** Loaded only when it is wanted: Baileys costs a tenth of a second and some sixty MB. */
async function whatsapp(parts: Live, settings: NonNullable<Live["config"]["whatsapp"]>): Promise<Channel> {
  const { clock, log, renderIn, store, tellManagers } = parts;
  const { createWhatsApp } = await import("./channel/whatsapp/whatsapp.ts");
  return createWhatsApp({
    records: store.whatsapp,
    clock,
    log,
    settings,
    onAlarm: (what) => tellManagers({ key: "networkTrouble", values: { what } }),
    print: (line) => void process.stdout.write(`${line}\n`),
    terminal: process.stdout.isTTY,
    texts: { replyWithNumber: (language) => renderIn(language)({ key: "replyWithNumber" }) },
    resumeWords: ["bot"],
  });
}

async function demo(
  config: Extract<Config, { mode: "demo" }>,
  clock: Clock,
  log: Log,
  renderIn: RenderIn,
  script: { readonly idle: () => Promise<void>; readonly ended: () => void },
): Promise<Outside> {
  const [{ startSandboxWallet }, { demoSeed }, { Terminal }] = await Promise.all([
    import("./wallet/sandbox/http.ts"),
    import("./wallet/sandbox/demo-seed.ts"),
    import("./channel/terminal/terminal.ts"),
  ]);
  const render = renderIn(null);
  const seed = demoSeed();
  const sandbox = await startSandboxWallet({ clock, seed });
  const role = (name: Role) => render({ key: "roleName", values: { role: name } });
  const people = [
    ...seed.collaborators.map((one) => ({ ...one, role: role(one.type === "gerente" ? "manager" : "cashier") })),
    ...seed.customers.slice(0, 1).map((one) => ({ ...one, role: role("customer") })),
  ];
  const banner = render({ key: "demoBanner" });
  const choose = render({ key: "demoChoose" });
  const terminal = new Terminal({
    people,
    input: process.stdin,
    output: process.stdout,
    clock,
    banner,
    choose,
    ...script,
  });
  const wallet = createWalletClient({
    url: sandbox.url,
    apiKey: seed.apiKey,
    ratePerMinute: config.ratePerMinute,
    clock,
    log,
  });
  return { wallet, channels: [terminal], routes: [], apiKey: seed.apiKey, close: () => sandbox.close() };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : `Could not start: ${errorText(error)}`}\n`);
  // What was opened before it failed would keep the process alive.
  process.exit(1);
});
