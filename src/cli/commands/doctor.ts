import { lostDatabase, lostOnServer, openingProblem } from "../../backup/openable.ts";
import { type Facts, findingsOf, type WalletFacts, type WhatsAppFacts } from "../../checks/check.ts";
import { gatherMachine, gatherPlace, gatherPort } from "../../checks/gather/machine.ts";
import { gatherTelegram, gatherWhatsAppCloud } from "../../checks/gather/networks.ts";
import { gatherWallet } from "../../checks/gather/wallet.ts";
import { everyCheck, fullReport, ofRunningBot, worst } from "../../checks/report.ts";
import { processClock, type Clock } from "../../clock.ts";
import { createSkew } from "../../clock/skew.ts";
import { knownAddress, type Config, type LiveConfig } from "../../config/config.ts";
import type { Finding } from "../../domain/shop.ts";
import { accountNumber } from "../../domain/phone.ts";
import type { Words } from "../../domain/language.ts";
import { createLog, withoutSecrets } from "../../log.ts";
import { inspectDatabase, type DatabaseInspection } from "../../store/sqlite/inspect.ts";
import { placeOf } from "../../store/postgres/core/trouble.ts";
import type { ServerInspection } from "../../store/postgres/inspect.ts";
import { createWalletClient } from "../../wallet/client.ts";
import { backupFacts, otherSettings, serverOf, stampOf } from "../database.ts";
import { exitCodes, say } from "../command.ts";
import { lookAtSettingsToStart, differingSettings, settingsMark } from "../settings.ts";

type OnDate = (date: string | null, tookMs: number) => void;

/** The running bot checks once an hour; older findings are not shown. */
const recordHoldsMs = 2 * 3_600_000;

/**
 * Runs every check and prints its findings. Exit code 0: nothing failed; 1: something did. Moves nothing at the wallet, confirms no update, writes nothing to
 * the database.
 */
export async function run({ options }: { readonly options: ReadonlySet<string> }): Promise<void> {
  const { settings, config } = lookAtSettingsToStart();
  const clock = processClock();
  const facts = await gather({ settings, config }, clock);
  const { language } = config;
  const found = withRecord(findingsOf(everyCheck, facts, language), facts);
  // Texts of networks and libraries may repeat a secret.
  const findings = found.map((one) => ({ ...one, detail: withoutSecrets(one.detail) }));
  const isOk = worst(findings) !== "fail";
  const text = options.has("json")
    ? JSON.stringify({ ok: isOk, checks: findings }, null, 2)
    : fullReport(findings, language).trimEnd();
  if (!isOk) process.exitCode = exitCodes.failed;
  // Timers of a network's library would keep the process alive. The output is complete by then.
  say(text, () => setImmediate(() => process.exit()));
}

/** The settings that each part needs. A part is skipped if one of its settings cannot be read: its default must not be used instead. */
const needs = {
  wallet: ["WALLET_API_URL", "WALLET_API_KEY"],
  telegram: ["TELEGRAM_BOT_TOKEN", "TELEGRAM_API_ROOT"],
  whatsappCloud: [
    "WHATSAPP_CLOUD_PHONE_NUMBER_ID",
    "WHATSAPP_CLOUD_WABA_ID",
    "WHATSAPP_CLOUD_ACCESS_TOKEN",
    "WHATSAPP_CLOUD_API_ROOT",
  ],
  stamp: ["WALLET_API_URL"],
  server: ["DATABASE_URL"],
  place: ["DATABASE_PATH"],
  file: ["DATABASE_KEY"],
  port: ["HTTP_HOST", "HTTP_PORT"],
} as const;

type Settings = Facts["settings"];

/** Asks the wallet, Telegram and Meta at the same time. The database is read before, since a bot that runs on it limits what may be asked. */
async function gather(read: { readonly settings: Settings; readonly config: Config }, clock: Clock): Promise<Facts> {
  const { settings, config } = read;
  const can = (part: keyof typeof needs) => !needs[part].some((name) => settings.unread.has(name));
  const live = config.mode === "live" ? config : null;
  const { file, server, isHeld } = await readDatabase(read, can);
  const skew = createSkew(clock);
  const heard =
    (source: Parameters<typeof skew.heard>[0]): OnDate =>
    (date, tookMs) =>
      skew.heard(source, date, tookMs);
  const address = knownAddress(config);
  const [wallet, telegram, whatsapp, whatsappCloud, port] = await Promise.all([
    live && can("wallet") ? askWallet(live, clock, heard("wallet")) : null,
    live?.telegram && can("telegram")
      ? // A poll would end that of a running bot.
        gatherTelegram({ ...live.telegram, clock, onDate: heard("telegram"), polls: isHeld === false })
      : null,
    live && readWhatsApp(live, file),
    live?.whatsappCloud && can("whatsappCloud")
      ? gatherWhatsAppCloud({ ...live.whatsappCloud, clock, onDate: heard("whatsapp-cloud") })
      : null,
    // A taken port may be the bot's.
    address && can("port") && isHeld !== null ? gatherPort(address, isHeld) : null,
  ]);
  const machine = gatherMachine(clock, skew);
  return {
    ...read,
    wallet,
    telegram,
    whatsapp,
    whatsappCloud,
    database: can("file") ? file : null,
    server,
    place: can("place") && usesFile(settings, config) ? gatherPlace(config.databasePath) : null,
    machine,
    port,
    backup: backupFacts(config, "all", machine.nowMs),
  };
}

/** True if the database is on a server. Then the file holds only the data of the linked WhatsApp account. */
const usesServer = ({ unread }: Settings, config: Config) => config.databaseUrl !== null || unread.has("DATABASE_URL");
const usesFile = (settings: Settings, config: Config) =>
  !usesServer(settings, config) || (config.mode === "live" && config.whatsapp !== null);

/** The readable facts about the database. `isHeld`: a bot works on it. Null: unknown. */
async function readDatabase(
  { settings, config }: { readonly settings: Settings; readonly config: Config },
  can: (part: keyof typeof needs) => boolean,
) {
  const path = config.databasePath;
  const stamp = can("stamp") ? stampOf(config) : null;
  const onServer = usesServer(settings, config);
  const server = withLost(withSettings(await serverOf(config, stamp), settings), config, stamp);
  const isThere = can("place") && usesFile(settings, config);
  const file = isThere
    ? inspectDatabase({
        path,
        stamp: onServer && stamp !== null ? `whatsapp of ${stamp}` : stamp,
        databaseKey: config.databaseKey,
        reads: "all",
        withheld: openingProblem(path) ?? lostOf(config, stamp),
      })
    : null;
  if (onServer) return { file, server, isHeld: server === null ? null : server.owner !== null };
  return { file, server, isHeld: file === null ? null : file.isHeld === true };
}

/** Adds trouble if a process with other settings works on the database. */
function withSettings(server: ServerInspection | null, { unread }: Settings): ServerInspection | null {
  if (server === null || server.owner === null || server.trouble !== null) return server;
  const mark = settingsMark(process.env);
  const different = differingSettings(mark, server.ownerSettings).filter((name) => !unread.has(name));
  return different.length === 0 ? server : { ...server, trouble: otherSettings(server.owner, different).words };
}

/** Adds trouble if the server's database is empty although this shop has backups. */
function withLost(server: ServerInspection | null, config: Config, stamp: string | null): ServerInspection | null {
  const { databaseUrl, backup, mode } = config;
  if (server === null || !server.isEmpty || databaseUrl === null || mode === "demo" || stamp === null) return server;
  const lost = lostOnServer({ place: placeOf(databaseUrl), folder: backup.folder, stamp });
  return { ...server, trouble: server.trouble ?? lost };
}

/** Why the shop's database file seems lost. Null: it does not, or the database is on a server. */
function lostOf(config: Config, stamp: string | null): Words | null {
  if (config.mode === "demo" || config.databaseUrl !== null || stamp === null) return null;
  return lostDatabase({ database: config.databasePath, folder: config.backup.folder, stamp });
}

async function askWallet(config: LiveConfig, clock: Clock, onDate: OnDate): Promise<WalletFacts> {
  const { url, apiKey, key } = config.wallet;
  const log = createLog("silent");
  const wallet = createWalletClient({ url, apiKey, ratePerMinute: config.ratePerMinute, clock, log, onDate });
  try {
    return await gatherWallet(wallet, { walletKey: key, ownerPhones: config.ownerPhones });
  } finally {
    await wallet.close();
  }
}

async function readWhatsApp(config: LiveConfig, database: DatabaseInspection | null): Promise<WhatsAppFacts | null> {
  if (config.whatsapp === null) return null;
  const { bundledVersion } = await import("../../channel/whatsapp/connection/socket-options.ts");
  const isLinked = database?.exists === false ? false : (database?.whatsapp?.isLinked ?? null);
  const { pairingPhone } = config.whatsapp;
  const numbers = [database?.whatsapp?.number ?? null, pairingPhone && accountNumber(pairingPhone)].filter(
    (one) => one !== null,
  );
  const { stop = null, lock = null } = database?.whatsapp ?? {};
  return { isLinked, numbers, stop, lock, version: bundledVersion.join("."), live: null };
}

/** Adds the running bot's findings about its connections. */
function withRecord(findings: readonly Finding[], { database, server, machine }: Facts): readonly Finding[] {
  // A record counts only while a bot holds the database.
  const ofFile = database?.isHeld === true ? database.record : null;
  const ofServer = server === null || server.owner === null ? null : server.record;
  const record = server === null ? ofFile : ofServer;
  if (record === null || machine.nowMs - record.atMs > recordHoldsMs) return findings;
  const own = new Set(findings.map(({ id }) => id));
  const added = record.findings.filter(({ id }) => ofRunningBot.has(id) && !own.has(id));
  return everyCheck.flatMap(({ id }) => [...findings, ...added].filter((one) => one.id === id));
}
