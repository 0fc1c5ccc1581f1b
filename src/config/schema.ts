import { z } from "zod";
import { allLanguages } from "../domain/language.ts";
import { localTime } from "../domain/local-time.ts";
import { parseAmount, type Centavos } from "../domain/money.ts";
import { plain } from "../domain/reader/words.ts";
import type { ShopAnswer } from "../domain/shop-answer.ts";
import { phoneFromDigits, type Phone } from "../domain/phone.ts";
import { defaultRetention, leastRetention, type Retention } from "../domain/retention.ts";
import { isGuessable, secretExpected } from "../domain/secret.ts";
import { isAddressRange, isLocalHost } from "../http/address.ts";
import { fileSetting, secretNames } from "./secret-files.ts";

const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
      message: `expected an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`,
    })
    .refine(isPlain, { message: "expected a plain address, without user, query or fragment" });

/** The parts of a comma-separated list. */
export const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const owners = z.string().transform((text, context) =>
  listOf(text).flatMap((part) => {
    const phone = phoneOf(part);
    if (phone !== null) return [phone];
    context.addIssue({
      code: "custom",
      message: `expected phones of 10 digits, separated by commas; "${part}" is none`,
    });
    return [];
  }),
);

/** The form in which WhatsApp is asked for a linking code: `52` and the ten digits. */
const pairingPhone = z.string().transform((text, context) => {
  const phone = phoneOf(text);
  if (phone !== null) return `52${phone}`;
  context.addIssue({
    code: "custom",
    message: "expected a phone of 10 digits, or of 12 with 52 or 13 with 521 in front",
  });
  return z.NEVER;
});

const wsUrl = url(["wss:", "ws:"]).refine(isSealedOrLocal, {
  message: "expected wss://; ws:// only to this machine itself",
});

/** A secret that somebody has chosen. */
const chosenSecret = z
  .string()
  .regex(/^[\x21-\x7e]+$/, "expected no spaces and no accents")
  .refine((text) => !isGuessable(text), `expected ${secretExpected}`);

/** An address to which secrets are sent. */
const sealedUrl = url(["https:", "http:"]).refine(isSealedOrLocal, {
  message: "expected https://; http:// only to this machine itself",
});

const addressRanges = z.string().transform((text, context) =>
  listOf(text).filter((range) => {
    const isRange = isAddressRange(range);
    if (!isRange)
      context.addIssue({
        code: "custom",
        message: `expected IP addresses or ranges, separated by commas, like 127.0.0.1, 10.0.0.0/8; "${range}" is none`,
      });
    return isRange;
  }),
);

/** A host name or address to listen on, without scheme and port. */
const host = z
  .string()
  .regex(/^(?:[A-Za-z0-9.-]+|(?=(?:[^:]*:){2})[0-9A-Fa-f:.]+)$/, "expected a name or an IP address, like 127.0.0.1");

/** An id of a number or account, as Meta's panel shows it. */
const cloudId = z.string().regex(/^\d{5,20}$/, "expected the id as Meta's panel shows it, digits only");

const port = z.coerce
  .number("expected a port number, from 1 to 65535")
  .int("expected a port number, from 1 to 65535")
  .min(1, "expected a port number, from 1 to 65535")
  .max(65_535, "expected a port number, from 1 to 65535");

const pesos = z.string().transform((text, context) => {
  const reading = parseAmount(text);
  if (reading.type === "amount") return reading.centavos;
  context.addIssue({ code: "custom", message: "expected an amount in pesos, like 50000 or 1234.50" });
  return 0 as Centavos;
});

/** A length of time with its unit, as ms; `off`: null. */
const interval = z.string().transform((text, context) => {
  if (text === "off") return null;
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unit === "m" ? 60_000 : unit === "h" ? 3_600_000 : 24 * 3_600_000);
  // A timer cannot wait for longer.
  if (ms >= 60_000 && ms <= 24 * 24 * 3_600_000) return ms;
  context.addIssue({
    code: "custom",
    message: "expected minutes, hours or days up to 24 days, like 30m, 6h or 1d; or off",
  });
  return z.NEVER;
});

/** How long something is kept, days. */
const days = (what: keyof Retention) =>
  z.coerce
    .number("expected a number of days")
    .int("expected a number of days")
    .min(leastRetention[what], `expected at least ${leastRetention[what]} days`)
    .max(36_500, "expected at most 36500 days")
    .default(defaultRetention[what]);

const zone = z.string().refine(isZone, { message: "expected a time zone, like America/Mexico_City" });
const digit = (fallback: string) => z.string().regex(/^\d$/, "expected one digit").default(fallback);
const flag = z
  .enum(["true", "false", "1", "0", "yes", "no"], "expected true or false")
  .transform((text) => ["true", "1", "yes"].includes(text));

/** `horario, abren = Abrimos de 9 a 8.`: words of a customer's question, and the answer to it. */
const shopAnswer = z.string().transform((text, context): ShopAnswer => {
  const at = text.indexOf("=");
  const words = listOf(text.slice(0, Math.max(0, at))).map(plain);
  const answer = text.slice(at + 1).trim();
  if (words.length > 0 && answer !== "" && answer.length <= 500) return { words, answer };
  context.addIssue({
    code: "custom",
    message: "expected words, an equals sign and the answer (500 characters at most), like: horario, abren = De 9 a 8",
  });
  return z.NEVER;
});

/** Characters of a logo. */
const longestLogo = 56_000;

const shopText = (most: number) =>
  z.string().trim().min(1, "expected some words").max(most, `expected at most ${most} characters`);

/** The form of every setting, and its default. */
export const environmentSchema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[A-Za-z0-9_-]+$/, "expected the token BotFather gave, like 123456:ABC…")
    .optional(),
  TELEGRAM_API_ROOT: sealedUrl.default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_URL: sealedUrl.optional(),
  TELEGRAM_WEBHOOK_SECRET: chosenSecret
    .regex(/^[A-Za-z0-9_-]{0,256}$/, "expected at most 256 of A-Z, a-z, 0-9, _ and -")
    .optional(),
  HTTP_HOST: host.default("127.0.0.1"),
  HTTP_PORT: port.optional(),
  PUBLIC_URL: sealedUrl.optional(),
  TRUSTED_PROXIES: addressRanges.default([]),
  CONSOLE_TOKEN: chosenSecret.optional(),
  WHATSAPP_ENABLED: flag.default(false),
  WHATSAPP_PAIRING_PHONE: pairingPhone.optional(),
  WHATSAPP_SENDS_PER_SECOND: z.coerce
    .number("expected a number, like 1 or 0.5")
    .positive("expected more than 0")
    .default(1),
  WHATSAPP_WS_URL: wsUrl.default("wss://web.whatsapp.com/ws/chat"),
  WHATSAPP_VERSION_REFRESH: flag.default(false),
  WHATSAPP_CERTIFICATE: z.enum(["off", "alarm", "enforce"], "expected off, alarm or enforce").default("alarm"),
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: cloudId.optional(),
  WHATSAPP_CLOUD_WABA_ID: cloudId.optional(),
  WHATSAPP_CLOUD_ACCESS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{20,}$/, "expected the token as Meta's panel shows it: no spaces, no accents")
    .optional(),
  WHATSAPP_CLOUD_APP_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/, "expected the app secret as Meta's panel shows it: 32 of 0-9 and a-f")
    .optional(),
  WHATSAPP_CLOUD_VERIFY_TOKEN: chosenSecret.optional(),
  WHATSAPP_CLOUD_API_ROOT: sealedUrl
    .refine((text) => /\/v\d+\.\d+\/?$/.test(text), "expected an address that ends with a version, like /v25.0")
    .default("https://graph.facebook.com/v25.0"),
  WHATSAPP_CLOUD_WEBHOOK_URL: sealedUrl.optional(),
  WHATSAPP_CLOUD_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]{1,512}$/, "expected a template's name: a-z, 0-9 and _")
    .optional(),
  WHATSAPP_MONTHLY_LIMIT: z.coerce
    .number("expected a number of messages")
    .int("expected a number of messages")
    .min(10, "expected at least 10")
    .max(100_000_000, "expected at most 100000000")
    .optional(),
  WALLET_API_URL: sealedUrl.optional(),
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
  DATABASE_KEY: z.string().min(32, `expected ${secretExpected}`).optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_EVERY: interval.default(24 * 3_600_000),
  BACKUP_KEEP: z.coerce.number("expected a number of backups").int().min(1, "expected at least 1").default(14),
  KEEP_MESSAGES_DAYS: days("messages"),
  KEEP_JOURNAL_DAYS: days("journal"),
  KEEP_STRANGERS_DAYS: days("strangers"),
  KEEP_AUDIT_DAYS: days("audit"),
  OWNER_PHONES: owners.default([]),
  TZ_NAME: zone.default("America/Mexico_City"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "expected debug, info, warn, error or silent")
    .optional(),
  BOT_LANGUAGE: z.enum(allLanguages, `expected ${allLanguages.join(" or ")}`).default("es-MX"),
  SHOW_BALANCE_AS: z.enum(["money", "points"], "expected money or points").default("money"),
  PRIVACY_NOTICE_URL: url(["https:", "http:"]).optional(),
  SHOP_NAME: shopText(60).optional(),
  SHOP_COLOR: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, "expected a colour, like #0b6b4f")
    .optional(),
  SHOP_LOGO: z
    .string()
    .max(longestLogo, "expected a smaller picture, of 40 KB at most")
    .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, "expected a PNG or JPEG picture as a data URL")
    .optional(),
  SHOP_HOURS: shopText(500).optional(),
  SHOP_ANSWER_1: shopAnswer.optional(),
  SHOP_ANSWER_2: shopAnswer.optional(),
  SHOP_ANSWER_3: shopAnswer.optional(),
  SHOP_ANSWER_4: shopAnswer.optional(),
  SHOP_ANSWER_5: shopAnswer.optional(),
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

export type Environment = z.infer<typeof environmentSchema>;

/** The name of every setting. */
export const settingNames: readonly string[] = [
  ...Object.keys(environmentSchema.shape),
  ...secretNames.map((name) => fileSetting(name)),
];

/** Whether other machines reach this host; false where it is malformed. */
export function isPublicHost(text: string | undefined): boolean {
  const name = host.safeParse(text).data;
  return name !== undefined && !isLocalHost(name);
}

/** Whether a flag is set; false where it is malformed. */
export function isOn(text: string | undefined): boolean {
  return flag.safeParse(text).data ?? false;
}

function phoneOf(text: string): Phone | null {
  return phoneFromDigits(text.replaceAll(/[\s()+.-]/g, ""));
}

function isSealedOrLocal(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { protocol, hostname } = new URL(text);
  const isOpen = protocol === "ws:" || protocol === "http:";
  return !isOpen || isLocalHost(hostname.replaceAll(/[[\]]/g, ""));
}

/** The wallet client accepts no other address; the refused parts may hold a secret, so they are not repeated. */
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
