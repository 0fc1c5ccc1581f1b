import { z } from "zod";
import { parseAmount, type Centavos } from "./domain/money.ts";
import { phoneFromDigits, type Phone } from "./domain/phone.ts";
import { localTime } from "./domain/local-time.ts";
import { plain } from "./domain/words.ts";
import type { LogLevel } from "./log.ts";
import type { Language } from "./text/text.ts";
import type { TypeDigits } from "./wallet/endpoints.ts";

/** What both modes have. */
interface Shared {
  readonly databasePath: string;
  readonly zone: string;
  readonly logLevel: LogLevel;
  readonly language: Language;
  readonly showBalanceAs: "money" | "points";
  readonly ownerPhones: readonly Phone[];
  readonly ceilingCentavos: Centavos;
  /** Local `HH:MM`, or null. */
  readonly closingTime: string | null;
  readonly correctionCapCentavos: Centavos;
  readonly operationsPerPhoneADay: number;
  readonly approvalMs: number;
  readonly privacyNoticeUrl: string | null;
  /** `usertool_id` in whose name customers register themselves; null: they cannot. */
  readonly selfRegistrationUsertoolId: string | null;
  readonly managerTypes: readonly string[];
  readonly inactiveStatuses: readonly string[];
  readonly ratePerMinute: number;
}

/** What the program was told to be. */
export type Config =
  | (Shared & { readonly mode: "demo"; readonly freshDatabase: boolean })
  | (Shared & {
      readonly mode: "live";
      readonly wallet: {
        readonly url: string;
        readonly apiKey: string;
        readonly key: string | null;
        readonly digits: TypeDigits;
      };
      readonly telegram: { readonly token: string; readonly apiRoot: string } | null;
    });

/** Everything that is wrong with the environment, for a person to mend. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
      message: `expected an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`,
    })
    .refine(isPlain, { message: "expected a plain address, without user, query or fragment" });

const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const owners = z.string().transform((text, context) =>
  list(text).flatMap((part) => {
    const phone = phoneFromDigits(part.replaceAll(/[\s()+.-]/g, ""));
    if (phone !== null) return [phone];
    context.addIssue({
      code: "custom",
      message: `expected phones of 10 digits, separated by commas; "${part}" is none`,
    });
    return [];
  }),
);

const pesos = z.string().transform((text, context) => {
  const reading = parseAmount(text);
  if (reading.type === "amount") return reading.centavos;
  context.addIssue({ code: "custom", message: "expected an amount in pesos, like 50000 or 1234.50" });
  return 0 as Centavos;
});

const zone = z.string().refine(isZone, { message: "expected a time zone, like America/Mexico_City" });
const digit = (fallback: string) => z.string().regex(/^\d$/, "expected one digit").default(fallback);
const flag = z
  .enum(["true", "false", "1", "0", "yes", "no"], "expected true or false")
  .transform((text) => ["true", "1", "yes"].includes(text));

const schema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]+$/, "expected the token BotFather gave, like 123456:ABC…")
    .optional(),
  TELEGRAM_API_ROOT: url(["https:", "http:"]).default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_URL: z.string().optional(),
  WHATSAPP_ENABLED: flag.default(false),
  WALLET_API_URL: url(["https:", "http:"]).optional(),
  WALLET_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "expected the key as the panel shows it: no spaces, no accents")
    .optional(),
  WALLET_KEY: z.string().optional(),
  WALLET_RATE_PER_MINUTE: z.coerce
    .number("expected a number of requests")
    .int()
    .min(3, "expected at least 3")
    .default(60),
  WALLET_SALE_ADD: digit("0"),
  WALLET_SALE_USE: digit("1"),
  WALLET_UPDATE_ADD: digit("0"),
  WALLET_UPDATE_REMOVE: digit("1"),
  DATABASE_PATH: z.string().optional(),
  OWNER_PHONES: owners.default([]),
  TZ_NAME: zone.default("America/Mexico_City"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "expected debug, info, warn, error or silent")
    .optional(),
  BOT_LANGUAGE: z.enum(["es-MX", "en"], "expected es-MX or en").default("es-MX"),
  SHOW_BALANCE_AS: z.enum(["money", "points"], "expected money or points").default("money"),
  PRIVACY_NOTICE_URL: url(["https:", "http:"]).optional(),
  SELF_REGISTRATION_USERTOOL_ID: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "expected the usertool_id of a collaborator, like 8001")
    .optional(),
  SALE_CEILING: pesos.default(5_000_000 as Centavos),
  CORRECTION_CAP: pesos.default(50_000 as Centavos),
  OPERATIONS_PER_PHONE_A_DAY: z.coerce.number("expected a number").int().min(1, "expected at least 1").default(5),
  APPROVAL_MINUTES: z.coerce.number("expected minutes").int().min(1, "expected at least 1").max(1_440).default(30),
  CLOSING_HOUR: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "expected a time of day, like 21:30")
    .optional(),
  MANAGER_TYPES: z.string().default("gerente, manager, administrador, admin"),
  INACTIVE_STATUSES: z
    .string()
    .default("inactivo, inactiva, inactive, archivado, archivada, archived, deshabilitado, disabled, baja, 0, false"),
});

type Env = z.infer<typeof schema>;

/**
 * Reads the environment. With neither a wallet nor a channel set it is the demo; anything partial is an error. Throws a ConfigError
 * that names every problem at once.
 */
export function readConfig(environment: { readonly [name: string]: string | undefined }): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const names = ["WALLET_API_URL", "WALLET_API_KEY", "WALLET_KEY", "TELEGRAM_BOT_TOKEN"];
  const whatsapp = flag.safeParse(given["WHATSAPP_ENABLED"]).data ?? false;
  const demo = names.every((name) => given[name] === undefined) && !whatsapp;
  if (!demo) problems.push(...partial(given, whatsapp));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return demo ? demoConfig(parsed.data) : liveConfig(parsed.data);
}

function partial(given: { readonly [name: string]: string | undefined }, whatsapp: boolean): string[] {
  const problems: string[] = [];
  const missing = (name: string) => given[name] === undefined;
  if (missing("WALLET_API_URL")) problems.push("WALLET_API_URL: missing; the base address of the wallet's API");
  if (missing("WALLET_API_KEY"))
    problems.push("WALLET_API_KEY: missing; from the integrations section of the wallet's panel");
  if (missing("TELEGRAM_BOT_TOKEN") && !whatsapp)
    problems.push("TELEGRAM_BOT_TOKEN: missing; a wallet without a channel serves nobody");
  if (whatsapp) problems.push("WHATSAPP_ENABLED: this version has no WhatsApp channel; leave it empty");
  if (!missing("TELEGRAM_WEBHOOK_URL"))
    problems.push("TELEGRAM_WEBHOOK_URL: this version polls and has no webhook; leave it empty");
  return problems;
}

function shared(env: Env): Omit<Shared, "databasePath" | "logLevel"> {
  return {
    zone: env.TZ_NAME,
    language: env.BOT_LANGUAGE,
    showBalanceAs: env.SHOW_BALANCE_AS,
    ownerPhones: env.OWNER_PHONES,
    ceilingCentavos: env.SALE_CEILING,
    closingTime: env.CLOSING_HOUR ?? null,
    correctionCapCentavos: env.CORRECTION_CAP,
    operationsPerPhoneADay: env.OPERATIONS_PER_PHONE_A_DAY,
    approvalMs: env.APPROVAL_MINUTES * 60_000,
    privacyNoticeUrl: env.PRIVACY_NOTICE_URL ?? null,
    selfRegistrationUsertoolId: env.SELF_REGISTRATION_USERTOOL_ID ?? null,
    managerTypes: list(env.MANAGER_TYPES).map(plain),
    inactiveStatuses: list(env.INACTIVE_STATUSES).map(plain),
    ratePerMinute: env.WALLET_RATE_PER_MINUTE,
  };
}

function demoConfig(env: Env): Config {
  return {
    ...shared(env),
    mode: "demo",
    databasePath: env.DATABASE_PATH ?? "data/demo.db",
    // The sandbox wallet forgets everything when the program ends, so the demo's own database begins anew with it.
    freshDatabase: env.DATABASE_PATH === undefined,
    logLevel: env.LOG_LEVEL ?? "error",
    ratePerMinute: 10_000,
  };
}

function liveConfig(env: Env): Config {
  const { WALLET_API_URL, WALLET_API_KEY, WALLET_KEY, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT } = env;
  if (WALLET_API_URL === undefined || WALLET_API_KEY === undefined)
    throw new Error("A live configuration has a wallet");
  return {
    ...shared(env),
    mode: "live",
    databasePath: env.DATABASE_PATH ?? "data/monedero.db",
    logLevel: env.LOG_LEVEL ?? "info",
    wallet: {
      url: WALLET_API_URL,
      apiKey: WALLET_API_KEY,
      key: WALLET_KEY ?? null,
      digits: {
        sale: { add: env.WALLET_SALE_ADD, use: env.WALLET_SALE_USE },
        correction: { add: env.WALLET_UPDATE_ADD, remove: env.WALLET_UPDATE_REMOVE },
      },
    },
    telegram: TELEGRAM_BOT_TOKEN === undefined ? null : { token: TELEGRAM_BOT_TOKEN, apiRoot: TELEGRAM_API_ROOT },
  };
}

/** The wallet's client takes no other, and what else an address holds may be a secret. */
function isPlain(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === "";
}

function isZone(text: string): boolean {
  try {
    localTime(text);
    return true;
  } catch {
    return false;
  }
}
