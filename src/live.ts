import { newestBackupMs } from "./backup/files.ts";
import type { Channel } from "./channel/channel.ts";
import { linkedNumber } from "./channel/whatsapp-records.ts";
import type { Clock } from "./clock.ts";
import type { WalletSeen } from "./checks/gather/wallet.ts";
import type { Charges } from "./domain/prices.ts";
import type { Config, LiveConfig } from "./config/config.ts";
import type { MonitoringOptions } from "./monitoring.ts";
import { type Language, WordedError } from "./domain/language.ts";
import type { Role } from "./domain/person.ts";
import { accountNumber } from "./domain/phone.ts";
import type { Route } from "./http.ts";
import type { Log } from "./log.ts";
import type { Skew } from "./clock/skew.ts";
import type { Store } from "./store/store.ts";
import type { Said } from "./text/keys.ts";
import type { RenderIn } from "./text/languages.ts";
import { createWalletClient } from "./wallet/client.ts";
import type { Wallet } from "./wallet/wallet.ts";

/** The outside of the router: channels and wallet, and the routes of their webhooks. */
export interface Outside {
  readonly wallet: Wallet;
  readonly channels: readonly Channel[];
  /** Routes of the HTTP server, besides the console's. */
  readonly routes: readonly Route[];
  readonly apiKey: string;
}

/** The parts for the channels and the wallet client of a real shop. */
export interface LiveParts {
  readonly config: LiveConfig;
  readonly clock: Clock;
  readonly log: Log;
  readonly renderIn: RenderIn;
  readonly store: Store;
  /** `onceADay`: a key that is used once in a shop day. */
  readonly tellManagers: (said: Said, onceADay?: string) => void;
  readonly skew: Skew;
  /** The charges for messages, by the shop's present settings. */
  readonly charges: () => Charges;
  /** True if another process works on the database now. */
  readonly standsBy: () => boolean;
  /** How long nobody else can have taken the database over, ms. Null: for as long as this process runs. */
  readonly leftMs: (() => number) | null;
  readonly checks: {
    readonly seen: Pick<WalletSeen, "observe">;
    readonly watch: { walletFailures(): readonly string[] };
  };
}

/** Makes the enabled channels and the wallet client. Loads nothing else. */
export async function live(parts: LiveParts): Promise<Outside> {
  const { config, clock, log, renderIn, store, skew, checks, standsBy, leftMs } = parts;
  const { wallet, telegram, ratePerMinute } = config;
  const channels: Channel[] = [];
  const routes: Route[] = [];
  if (telegram) {
    const { createTelegram } = await import("./channel/telegram/telegram.ts");
    const groupLine = renderIn(null)({ key: "onlyPrivate" });
    const contactLabel = (language: Language | null) => renderIn(language)({ key: "shareMyNumber" });
    const commandsFor = async (role: Role | "anyone", language: Language | null) => {
      const { commandList } = await import("./router/turn/commands/menu.ts");
      return commandList(role, renderIn(language));
    };
    const onDate = (date: string | null, tookMs: number) => skew.heard("telegram", date, tookMs);
    const channel = createTelegram({ ...telegram, groupLine, contactLabel, commandsFor, clock, log, onDate, leftMs });
    channels.push(channel);
    if (channel.webhook) routes.push(channel.webhook);
  }
  const cloud = config.whatsappCloud && (await whatsappCloud(parts, config.whatsappCloud));
  if (config.whatsapp)
    channels.push(await whatsapp(parts, config.whatsapp, (number) => cloud?.worksOn(number) === true));
  if (cloud) {
    channels.push(cloud);
    routes.push(cloud.webhook);
  }
  const walletFailures = () => checks.watch.walletFailures();
  const charges = config.whatsappCloud === null ? undefined : parts.charges;
  const watch = await watched(config, { store, channels, clock, log, skew, walletFailures, standsBy, charges });
  const onDate = (date: string | null, tookMs: number) => skew.heard("wallet", date, tookMs);
  const { url, apiKey, digits } = wallet;
  const client = createWalletClient({ url, apiKey, digits, ratePerMinute, clock, log, onDate, ...watch?.counting });
  routes.unshift(...(watch?.routes ?? []));
  return { wallet: checks.seen.observe(client), channels, routes, apiKey };
}

/** Loads Baileys, which takes a tenth of a second and some sixty MB. */
async function whatsapp(
  parts: LiveParts,
  settings: NonNullable<LiveConfig["whatsapp"]>,
  isTaken: (number: string) => boolean,
): Promise<Channel> {
  const { clock, log, renderIn, store, tellManagers, skew } = parts;
  const { createWhatsApp } = await import("./channel/whatsapp/whatsapp.ts");
  return createWhatsApp({
    records: store.whatsapp,
    clock,
    log,
    settings,
    isTaken,
    onServerTime: (ms) => skew.heardAtLogin("whatsapp", ms),
    onAlarm: (what) => tellManagers({ key: "networkTrouble", values: { what } }),
    onSign: (what) => tellManagers({ key: "networkTrouble", values: { what } }, `whatsapp:${what}`),
    print: (line) => void process.stdout.write(`${line}\n`),
    terminal: process.stdout.isTTY,
    texts: { replyWithNumber: (language) => renderIn(language)({ key: "replyWithNumber" }) },
  });
}

/** Throws if the number is that of the linked device: each message would arrive on both channels, under two ids. */
async function whatsappCloud(
  { clock, log, renderIn, store, tellManagers, skew, config }: LiveParts,
  settings: NonNullable<LiveConfig["whatsappCloud"]>,
) {
  const { createWhatsAppCloud } = await import("./channel/whatsapp-cloud/whatsapp-cloud.ts");
  const { whatsapp: device } = config;
  const { phoneNumberId } = settings;
  const channel = createWhatsAppCloud({
    settings,
    salt: store.whatsapp.salt(),
    clock,
    log,
    onDate: (date, tookMs) => skew.heard("whatsapp-cloud", date, tookMs),
    onSign: (what) => tellManagers({ key: "networkTrouble", values: { what } }, `whatsapp-cloud:${what}`),
    texts: {
      openOptions: (language) => renderIn(language)({ key: "openOptions" }),
      moreOptions: (language) => renderIn(language)({ key: "moreOptions" }),
      orFillForm: (language) => renderIn(language)({ key: "orFillForm" }),
      fillForm: (language) => renderIn(language)({ key: "fillForm" }),
    },
    linkedDevice: device && { isOf: (number) => numbersOfDevice(store, device).includes(number) },
    knownNumber: {
      read: () => store.whatsapp.cloudNumber(phoneNumberId),
      save: (digits) => store.whatsapp.saveCloudNumber(phoneNumberId, digits),
    },
    onSameNumber: () => tellManagers({ key: "networkTrouble", values: { what: "sameNumber" } }),
  });
  if (await channel.identify()) return channel;
  throw new WordedError({
    "es-MX":
      "El número de WHATSAPP_CLOUD_PHONE_NUMBER_ID es el mismo que está vinculado como dispositivo: cada mensaje llegaría dos veces. Quita WHATSAPP_ENABLED, o usa otro número.",
    en: "The number of WHATSAPP_CLOUD_PHONE_NUMBER_ID is the one that is linked as a device too: each message would arrive twice. Remove WHATSAPP_ENABLED, or use another number.",
  });
}

/** The number of the linked device and the one to link, as far as they are known: ten digits, or a foreign number with its country. */
function numbersOfDevice(store: Store, { pairingPhone }: { readonly pairingPhone: string | null }): readonly string[] {
  const linked = linkedNumber(store.whatsapp.creds());
  return [...(linked === null ? [] : [linked]), ...(pairingPhone === null ? [] : [accountNumber(pairingPhone)])];
}

/** The health and metrics routes, and the wallet client's request counter that feeds them; null without HTTP. Loaded only here. */
export async function watched(
  config: Config,
  parts: Omit<MonitoringOptions, "readModel" | "access" | "newestBackupMs"> & { readonly store: Store },
) {
  const { http, consoleToken: token } = config;
  if (http === null) return null;
  const { folder, everyMs } = config.backup;
  const newestBackup =
    folder === null || everyMs === null ? undefined : () => newestBackupMs(folder, parts.clock.nowMs());
  const { createMonitoring } = await import("./monitoring.ts");
  const { routes, onExchange } = createMonitoring({
    ...parts,
    readModel: parts.store.readModel,
    access: { isLocal: http.isLocal, token },
    newestBackupMs: newestBackup,
  });
  return { routes, counting: { onExchange } };
}
