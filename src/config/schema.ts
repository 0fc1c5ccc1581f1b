import * as z from "zod/mini";
import { allLanguages } from "../domain/people/language.ts";
import type { Centavos } from "../domain/money.ts";
import { ticketChoices } from "../domain/shop/shop-settings.ts";
import { knownPrices, readChargeLimit, readPrices } from "../domain/shop/prices.ts";
import { secretExpected } from "../domain/secret.ts";
import {
  addressRanges,
  atLeastOne,
  chosenSecret,
  cloudId,
  days,
  digit,
  flag,
  hasKnownSslMode,
  host,
  interval,
  longestLogo,
  matching,
  owners,
  path,
  pairingPhone,
  pesos,
  port,
  sealedUrl,
  shopAnswer,
  shopText,
  url,
  whole,
  wsUrl,
} from "./forms.ts";
import { expected } from "./problem.ts";
import { fileSetting, secretNames } from "./secret-files.ts";
import { zone } from "./zone.ts";

/** The form of every setting, and its default. */
export const environmentSchema = z.object({
  TELEGRAM_BOT_TOKEN: z.optional(
    matching(
      /^\d+:[A-Za-z0-9_-]+$/,
      "se espera el token que dio @BotFather, como 123456:ABC…",
      "expected the token BotFather gave, like 123456:ABC…",
    ),
  ),
  TELEGRAM_API_ROOT: z._default(sealedUrl, "https://api.telegram.org"),
  TELEGRAM_WEBHOOK_URL: z.optional(sealedUrl),
  TELEGRAM_WEBHOOK_SECRET: z.optional(
    chosenSecret.check(
      z.regex(
        /^[A-Za-z0-9_-]{0,256}$/,
        expected("se esperan como mucho 256 de A-Z, a-z, 0-9, _ y -", "expected at most 256 of A-Z, a-z, 0-9, _ and -"),
      ),
    ),
  ),
  HTTP_HOST: z._default(host, "127.0.0.1"),
  HTTP_PORT: z.optional(port),
  PUBLIC_URL: z.optional(sealedUrl),
  TRUSTED_PROXIES: z._default(addressRanges, []),
  CONSOLE_TOKEN: z.optional(chosenSecret),
  WHATSAPP_ENABLED: z._default(flag, false),
  WHATSAPP_PAIRING_PHONE: z.optional(pairingPhone),
  WHATSAPP_SENDS_PER_SECOND: z._default(
    z.coerce
      .number(expected("se espera un número, como 1 o 0.5", "expected a number, like 1 or 0.5"))
      .check(z.positive(expected("se espera más de 0", "expected more than 0"))),
    1,
  ),
  WHATSAPP_WS_URL: z._default(wsUrl, "wss://web.whatsapp.com/ws/chat"),
  WHATSAPP_VERSION_REFRESH: z._default(flag, false),
  WHATSAPP_CERTIFICATE: z._default(
    z.enum(["off", "alarm", "enforce"], expected("se espera off, alarm o enforce", "expected off, alarm or enforce")),
    "alarm",
  ),
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: z.optional(cloudId),
  WHATSAPP_CLOUD_WABA_ID: z.optional(cloudId),
  WHATSAPP_CLOUD_ACCESS_TOKEN: z.optional(
    matching(
      /^[\x21-\x7e]{20,}$/,
      "se espera el token como lo muestra el panel de Meta: sin espacios ni acentos",
      "expected the token as Meta's panel shows it: no spaces, no accents",
    ),
  ),
  WHATSAPP_CLOUD_APP_SECRET: z.optional(
    matching(
      /^[0-9a-f]{32}$/,
      "se espera la clave secreta de la app como la muestra el panel de Meta: 32 de 0-9 y a-f",
      "expected the app secret as Meta's panel shows it: 32 of 0-9 and a-f",
    ),
  ),
  WHATSAPP_CLOUD_VERIFY_TOKEN: z.optional(chosenSecret),
  WHATSAPP_CLOUD_API_ROOT: z._default(
    sealedUrl.check(
      z.refine(
        (text) => /\/v\d+\.\d+\/?$/.test(text),
        expected(
          "se espera una dirección que termine con una versión, como /v25.0",
          "expected an address that ends with a version, like /v25.0",
        ),
      ),
    ),
    "https://graph.facebook.com/v25.0",
  ),
  WHATSAPP_CLOUD_WEBHOOK_URL: z.optional(sealedUrl),
  WHATSAPP_CLOUD_TEMPLATE: z.optional(
    matching(
      /^[a-z0-9_]{1,512}$/,
      "se espera el nombre de una plantilla: a-z, 0-9 y _",
      "expected a template's name: a-z, 0-9 and _",
    ),
  ),
  WHATSAPP_MONTHLY_LIMIT: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => readChargeLimit(text) !== null,
          expected(
            "se espera un número de mensajes desde 10, como 3000, o de dólares, como 25 USD",
            "expected a number of messages from 10 on, like 3000, or of dollars, like 25 USD",
          ),
        ),
      ),
  ),
  WHATSAPP_PRICES: z._default(
    z
      .string()
      .check(
        z.refine(
          (text) => readPrices(text) !== null,
          expected(
            `se espera el primer día de un mes y precios en USD por categoría: ${knownPrices}`,
            `expected the first day of a month and prices in USD by category: ${knownPrices}`,
          ),
        ),
      ),
    knownPrices,
  ),
  WALLET_API_URL: z.optional(sealedUrl),
  WALLET_API_KEY: z.optional(
    matching(
      /^[\x21-\x7e]+$/,
      "se espera la clave como la muestra el panel: sin espacios ni acentos",
      "expected the key as the panel shows it: no spaces, no accents",
    ),
  ),
  WALLET_KEY: z.optional(z.string()),
  WALLET_RATE_PER_MINUTE: z._default(
    whole("un número de peticiones", "a number of requests").check(
      z.minimum(3, expected("se esperan al menos 3", "expected at least 3")),
    ),
    60,
  ),
  WALLET_SALE_ADD: digit("0"),
  WALLET_SALE_USE: digit("1"),
  WALLET_UPDATE_ADD: digit("0"),
  WALLET_UPDATE_REMOVE: digit("1"),
  DATABASE_PATH: z.optional(path),
  DATABASE_URL: z.optional(
    matching(
      /^postgres(?:ql)?:\/\/./,
      "se espera postgres://usuario:contraseña@servidor:5432/base",
      "expected postgres://user:password@host:5432/database",
    ).check(
      z.refine(
        hasKnownSslMode,
        expected(
          "se espera uno de estos sslmode: disable, no-verify, prefer, require, verify-ca o verify-full",
          "expected one of these as sslmode: disable, no-verify, prefer, require, verify-ca or verify-full",
        ),
      ),
    ),
  ),
  DATABASE_KEY: z.optional(
    z.string().check(z.minLength(32, expected(secretExpected["es-MX"], `expected ${secretExpected.en}`))),
  ),
  BACKUP_DIR: z.optional(path),
  BACKUP_EVERY: z._default(interval, 24 * 3_600_000),
  BACKUP_KEEP: z._default(atLeastOne("un número de respaldos", "a number of backups"), 14),
  KEEP_MESSAGES_DAYS: days("messages"),
  KEEP_JOURNAL_DAYS: days("journal"),
  KEEP_STRANGERS_DAYS: days("strangers"),
  KEEP_AUDIT_DAYS: days("audit"),
  OWNER_PHONES: z._default(owners, []),
  TZ_NAME: z._default(zone, "America/Mexico_City"),
  LOG_LEVEL: z.optional(
    z.enum(
      ["debug", "info", "warn", "error", "silent"],
      expected("se espera debug, info, warn, error o silent", "expected debug, info, warn, error or silent"),
    ),
  ),
  BOT_LANGUAGE: z._default(
    z.enum(allLanguages, expected(`se espera ${allLanguages.join(" o ")}`, `expected ${allLanguages.join(" or ")}`)),
    "es-MX",
  ),
  SHOW_BALANCE_AS: z._default(
    z.enum(["money", "points"], expected("se espera money (dinero) o points (puntos)", "expected money or points")),
    "money",
  ),
  PRIVACY_NOTICE_URL: z.optional(url(["https:", "http:"])),
  SHOP_NAME: z.optional(shopText(60)),
  SHOP_COLOR: z.optional(
    matching(/^#[0-9a-fA-F]{6}$/, "se espera un color, como #0b6b4f", "expected a colour, like #0b6b4f"),
  ),
  SHOP_LOGO: z.optional(
    z
      .string()
      .check(
        z.maxLength(
          longestLogo,
          expected(
            "se espera una imagen más chica, de 40 KB como mucho",
            "expected a smaller picture, of 40 KB at most",
          ),
        ),
        z.regex(
          /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/,
          expected("se espera una imagen PNG o JPEG como URL de datos", "expected a PNG or JPEG picture as a data URL"),
        ),
      ),
  ),
  SHOP_HOURS: z.optional(shopText(500)),
  SHOP_ANSWER_1: z.optional(shopAnswer),
  SHOP_ANSWER_2: z.optional(shopAnswer),
  SHOP_ANSWER_3: z.optional(shopAnswer),
  SHOP_ANSWER_4: z.optional(shopAnswer),
  SHOP_ANSWER_5: z.optional(shopAnswer),
  SELF_REGISTRATION_USERTOOL_ID: z.optional(
    matching(
      /^[\x21-\x7e]+$/,
      "se espera el usertool_id de un colaborador, como 8001",
      "expected the usertool_id of a collaborator, like 8001",
    ),
  ),
  SALE_CEILING: z._default(pesos, 5_000_000 as Centavos),
  CORRECTION_CAP: z._default(pesos, 50_000 as Centavos),
  OPERATIONS_PER_PHONE_A_DAY: z._default(atLeastOne("un número entero", "a whole number"), 5),
  APPROVAL_MINUTES: z._default(
    atLeastOne("un número de minutos", "a number of minutes").check(
      z.maximum(1_440, expected("se esperan como mucho 1440", "expected at most 1440")),
    ),
    30,
  ),
  CLOSING_HOUR: z.optional(
    matching(
      /^(?:[01]\d|2[0-3]):[0-5]\d$/,
      "se espera una hora del día, como 21:30",
      "expected a time of day, like 21:30",
    ),
  ),
  TICKETS: z._default(
    z.enum(
      ticketChoices,
      expected(
        "se espera required (obligatorio), optional (si lo hay) o none (sin tickets)",
        "expected required, optional or none",
      ),
    ),
    "optional",
  ),
  MANAGER_TYPES: z._default(z.string(), "gerente, manager, administrador, admin"),
  INACTIVE_STATUSES: z._default(
    z.string(),
    "inactivo, inactiva, inactive, archivado, archivada, archived, deshabilitado, disabled, baja, 0, false",
  ),
});

/** The forms of these settings alone. */
export function formsOf<Name extends keyof Environment>(names: readonly Name[]) {
  const { shape } = environmentSchema;
  return z.object(Object.fromEntries(names.map((name) => [name, shape[name]])) as Pick<typeof shape, Name>);
}

export type Environment = z.infer<typeof environmentSchema>;

/** The name of every setting. */
export const settingNames: readonly string[] = [
  ...Object.keys(environmentSchema.shape),
  ...secretNames.map((name) => fileSetting(name)),
];
