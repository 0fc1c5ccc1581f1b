/**
 * The settings: the environment and what the shop has set at its console, checked by `schema.ts` and turned into a `Config`. Only the composition roots
 * read it.
 */
import type { Words } from "../domain/language.ts";
import { readChargeLimit, readPrices } from "../domain/prices.ts";
import {
  type ShopAnswer,
  type ShopSettingName,
  shopSettingNames,
  type ShopTexts,
  type ShopValues,
} from "../domain/shop.ts";
import { plain } from "../domain/words.ts";
import { isLocalHost } from "../http/caller.ts";
import { type RawEnvironment, withoutFile, withSecretFiles } from "./files.ts";
import { ConfigError, listOf, problemOf, settingIn, wordsOfIssue } from "./forms.ts";
import { missingSettings, notReadFromFile, pasteProblems } from "./setting-problems.ts";
import { type Environment, environmentSchema, formsOf, settingNames } from "./schema.ts";

export const defaultDatabase = { demo: "data/demo.db", live: "data/monedero.db" } as const;

export type Config = DemoConfig | LiveConfig;
export type DemoConfig = Readonly<ReturnType<typeof demoConfig>>;
export type LiveConfig = Readonly<ReturnType<typeof liveConfig>>;

/** The address of `HTTP_HOST` and `HTTP_PORT`; null: no server, or the demo takes the first free port. */
export function knownAddress(config: Config): { readonly host: string; readonly port: number } | null {
  if (config.mode === "live") return config.http;
  const { host, port } = config.page;
  return port === null ? null : { host, port };
}

/**
 * Reads the environment. Neither a wallet nor a channel set: the demo; a partial configuration is an error. Throws a ConfigError with every
 * problem at once.
 */
export function readConfig(environment: RawEnvironment): Config {
  const { config, problems } = lookAtConfig(environment);
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Placeholders for settings that a live bot needs and that cannot be read. No request is ever made with them. */
const nowhere = {
  WALLET_API_URL: "https://unread.invalid",
  WALLET_API_KEY: "unread",
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: "0",
  WHATSAPP_CLOUD_WABA_ID: "0",
  WHATSAPP_CLOUD_ACCESS_TOKEN: "unread.unread.unread",
  WHATSAPP_CLOUD_APP_SECRET: "0".repeat(32),
  WHATSAPP_CLOUD_VERIFY_TOKEN: "unread",
  WHATSAPP_CLOUD_WEBHOOK_URL: "https://unread.invalid",
} as const;

/**
 * Like `readConfig`, but reports problems instead of throwing, and continues with the readable settings: if there are `problems`, only checks may use `config`,
 * since a setting in `unread` has its default or a placeholder.
 */
export function lookAtConfig(environment: RawEnvironment): {
  readonly config: Config;
  readonly problems: readonly Words[];
  readonly unread: ReadonlySet<string>;
} {
  const { given, problems: unreadable } = withSecretFiles(environment);
  const parsed = environmentSchema.safeParse(given);
  const malformed = parsed.success ? [] : parsed.error.issues;
  // The first problem of a setting is enough.
  const first = new Map(malformed.toReversed().map(({ path, message }) => [path.join("."), message]));
  const known = new Set(settingNames);
  const pasted = pasteProblems(Object.fromEntries(Object.entries(given).filter(([name]) => known.has(name))));
  for (const name of pasted.keys()) first.delete(name);
  const problems = [
    ...unreadable,
    ...settingNames.flatMap((name) => notReadFromFile(given, name) ?? []),
    ...pasted.values(),
    ...[...first].toReversed().map(([name, message]) => problemOf(name, wordsOfIssue(message))),
  ];
  const { demo, problems: lacking } = missingSettings(given);
  problems.push(...lacking);
  const unread = new Set(problems.flatMap((problem) => withoutFile(settingIn(problem) ?? "")));
  const readable = Object.fromEntries(Object.entries(given).filter(([name]) => !unread.has(name)));
  const read = environmentSchema.parse(readable);
  const instead = Object.fromEntries(Object.entries(nowhere).filter(([name]) => unread.has(name)));
  const config = demo ? demoConfig(read, readable) : liveConfig({ ...read, ...instead }, readable);
  return { config, problems, unread };
}

function shared(env: Environment, given: RawEnvironment) {
  return {
    /** URL of the PostgreSQL database, which then holds everything but the linked WhatsApp account's data; null: `databasePath` holds everything. */
    databaseUrl: env.DATABASE_URL ?? null,
    /** Encrypts WhatsApp's keys in the database; null: they are stored in the clear. */
    databaseKey: env.DATABASE_KEY ?? null,
    /** The folder of backups; null: none, unless a command names one. How often the bot makes one, ms; null: never. How many it keeps. */
    backup: {
      folder: env.BACKUP_DIR ?? null,
      everyMs: env.BACKUP_DIR === undefined ? null : env.BACKUP_EVERY,
      keep: env.BACKUP_KEEP,
    },
    retention: {
      messages: env.KEEP_MESSAGES_DAYS,
      journal: env.KEEP_JOURNAL_DAYS,
      strangers: env.KEEP_STRANGERS_DAYS,
      audit: env.KEEP_AUDIT_DAYS,
    },
    zone: env.TZ_NAME,
    language: env.BOT_LANGUAGE,
    showBalanceAs: env.SHOW_BALANCE_AS,
    ownerPhones: env.OWNER_PHONES,
    /** The shop's own settings of the environment; `shopValuesOf` computes their values. */
    shopSettings: Object.fromEntries(
      shopSettingNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
    ) as ShopTexts,
    operationsPerPhoneADay: env.OPERATIONS_PER_PHONE_A_DAY,
    approvalMs: env.APPROVAL_MINUTES * 60_000,
    privacyNoticeUrl: env.PRIVACY_NOTICE_URL ?? null,
    /** `usertool_id` under which customers register themselves; null: they cannot. */
    selfRegistrationUsertoolId: env.SELF_REGISTRATION_USERTOOL_ID ?? null,
    managerTypes: new Set(listOf(env.MANAGER_TYPES).map(plain)),
    inactiveStatuses: new Set(listOf(env.INACTIVE_STATUSES).map(plain)),
    http: env.HTTP_PORT === undefined ? null : httpAt(env, env.HTTP_HOST, env.HTTP_PORT),
    /** Token of the operator's console. Null: no console. Never null unless `http` is local. */
    consoleToken: env.CONSOLE_TOKEN ?? null,
  };
}

function httpAt(env: Environment, host: string, port: number) {
  return {
    host,
    port,
    isLocal: isLocalHost(host),
    publicHosts: publicHostsOf(env),
    /** Addresses and ranges of the proxies whose `X-Forwarded-For` counts. */
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

/** Hosts under which proxies publish the server (`bot.example.com`), with the port if it is not the scheme's default. */
function publicHostsOf({ PUBLIC_URL, TELEGRAM_WEBHOOK_URL, WHATSAPP_CLOUD_WEBHOOK_URL }: Environment): string[] {
  return [PUBLIC_URL, TELEGRAM_WEBHOOK_URL, WHATSAPP_CLOUD_WEBHOOK_URL].flatMap((url) =>
    url === undefined ? [] : [new URL(url).host],
  );
}

function demoConfig(env: Environment, given: RawEnvironment) {
  return {
    ...shared(env, given),
    mode: "demo" as const,
    databasePath: env.DATABASE_PATH ?? defaultDatabase.demo,
    // The sandbox wallet loses its state when the program ends, so the default database starts empty with it.
    freshDatabase: env.DATABASE_PATH === undefined,
    // A port that was free when it was checked may be taken by the time the bot's process binds it, so the system chooses.
    http: httpAt(env, "127.0.0.1", 0),
    /** The address of the demo's page. `port` null: the first free one. */
    page: { host: env.HTTP_HOST, port: env.HTTP_PORT ?? null, publicHosts: publicHostsOf(env) },
    logLevel: env.LOG_LEVEL ?? ("error" as const),
    ratePerMinute: 10_000,
  };
}

function liveConfig(env: Environment, given: RawEnvironment) {
  const { WALLET_API_URL, WALLET_API_KEY, WALLET_KEY } = env;
  if (WALLET_API_URL === undefined || WALLET_API_KEY === undefined)
    throw new Error("liveConfig: WALLET_API_URL or WALLET_API_KEY is missing");
  return {
    ...shared(env, given),
    mode: "live" as const,
    databasePath: env.DATABASE_PATH ?? defaultDatabase.live,
    logLevel: env.LOG_LEVEL ?? ("info" as const),
    ratePerMinute: env.WALLET_RATE_PER_MINUTE,
    wallet: {
      url: WALLET_API_URL,
      apiKey: WALLET_API_KEY,
      key: WALLET_KEY ?? null,
      digits: {
        sale: { add: env.WALLET_SALE_ADD, use: env.WALLET_SALE_USE },
        correction: { add: env.WALLET_UPDATE_ADD, remove: env.WALLET_UPDATE_REMOVE },
      },
    },
    telegram: telegramConfig(env),
    whatsapp: env.WHATSAPP_ENABLED ? whatsappConfig(env) : null,
    whatsappCloud: whatsappCloudConfig(env),
  };
}

function telegramConfig(env: Environment) {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = env;
  if (token === undefined) return null;
  // Public address that Telegram posts updates to, and the secret it sends along; null: the bot polls. Requires `http`.
  const webhook = url === undefined || secret === undefined ? null : { url, secret };
  return { token, apiRoot: env.TELEGRAM_API_ROOT, webhook };
}

function whatsappCloudConfig(env: Environment) {
  const { WHATSAPP_CLOUD_PHONE_NUMBER_ID: phoneNumberId, WHATSAPP_CLOUD_WABA_ID: wabaId } = env;
  const { WHATSAPP_CLOUD_ACCESS_TOKEN: accessToken, WHATSAPP_CLOUD_APP_SECRET: appSecret } = env;
  const { WHATSAPP_CLOUD_VERIFY_TOKEN: verifyToken, WHATSAPP_CLOUD_WEBHOOK_URL: webhookUrl } = env;
  if (phoneNumberId === undefined || wabaId === undefined || accessToken === undefined) return null;
  if (appSecret === undefined || verifyToken === undefined || webhookUrl === undefined) return null;
  const { WHATSAPP_CLOUD_API_ROOT: apiRoot, WHATSAPP_CLOUD_TEMPLATE: template = null } = env;
  const { WHATSAPP_CLOUD_FLOW_ID: flowId = null } = env;
  const secrets = { accessToken, appSecret, verifyToken };
  return { phoneNumberId, wabaId, ...secrets, apiRoot, webhookUrl, template, flowId };
}

function whatsappConfig(env: Environment) {
  return {
    /** The account's own phone (`"52…"`), linked by a code; null: linked by scanning a QR. */
    pairingPhone: env.WHATSAPP_PAIRING_PHONE ?? null,
    sendsPerSecond: env.WHATSAPP_SENDS_PER_SECOND,
    wsUrl: env.WHATSAPP_WS_URL,
    /** Asks WhatsApp for the current version of its web client instead of sending the built-in one. */
    versionRefresh: env.WHATSAPP_VERSION_REFRESH,
    /** A connection whose certificate is not WhatsApp's is accepted, accepted with an alarm, or refused. */
    certificate: env.WHATSAPP_CERTIFICATE,
  };
}

/** Words with which customers ask for the opening hours, besides those of the shop's answers. */
const hourWords = ["horario", "horarios", "abren", "cierran", "a que hora", "hours", "open"];

/** The expected form of a setting, if this text does not have it. Null: it does. */
export function shopSettingProblem(name: ShopSettingName, text: string): Words | null {
  const [issue] = environmentSchema.shape[name].safeParse(text).error?.issues ?? [];
  return issue === undefined ? null : wordsOfIssue(issue.message);
}

/** Stored settings without effect: the environment sets them too, or their form is no longer accepted. */
export function idleStored(given: ShopTexts, stored: ShopTexts): readonly ShopSettingName[] {
  return shopSettingNames.filter((name) => {
    const text = stored[name];
    return text !== undefined && (given[name] !== undefined || shopSettingProblem(name, text) !== null);
  });
}

/** The values in force: the environment's; else the stored value, if its form is accepted; else the default. */
export function shopValuesOf(given: ShopTexts, stored: ShopTexts): ShopValues {
  const idle = new Set(idleStored(given, stored));
  const kept = Object.entries(stored).filter(([name]) => !idle.has(name as ShopSettingName));
  const { SHOP_HOURS: hours, ...values } = shopSchema.parse({ ...Object.fromEntries(kept), ...given });
  const answers: readonly (ShopAnswer | undefined)[] = [
    values.SHOP_ANSWER_1,
    values.SHOP_ANSWER_2,
    values.SHOP_ANSWER_3,
    values.SHOP_ANSWER_4,
    values.SHOP_ANSWER_5,
    hours === undefined ? undefined : { words: hourWords, answer: hours },
  ];
  return {
    name: values.SHOP_NAME ?? null,
    color: values.SHOP_COLOR ?? null,
    logo: values.SHOP_LOGO ?? null,
    shopAnswers: answers.filter((one) => one !== undefined),
    earnPercent: values.EARN_PERCENT ?? null,
    correctionCapCentavos: values.CORRECTION_CAP,
    redeemCapCentavos: values.REDEEM_CAP ?? null,
    ceilingCentavos: values.SALE_CEILING,
    closingTime: values.CLOSING_HOUR ?? null,
    tickets: values.TICKETS,
    charges: {
      limit: readChargeLimit(values.WHATSAPP_MONTHLY_LIMIT ?? ""),
      prices: readPrices(values.WHATSAPP_PRICES) ?? [],
    },
  };
}

const shopSchema = formsOf(shopSettingNames);
