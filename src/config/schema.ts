import * as z from "zod";
import { allLanguages } from "../domain/people/language.ts";
import type { Centavos } from "../domain/money.ts";
import { secretExpected } from "../domain/secret.ts";
import {
  addressRanges,
  chosenSecret,
  cloudId,
  days,
  digit,
  flag,
  hasKnownSslMode,
  host,
  interval,
  longestLogo,
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
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(
      /^\d+:[A-Za-z0-9_-]+$/,
      expected(
        "se espera el token que dio @BotFather, como 123456:ABC…",
        "expected the token BotFather gave, like 123456:ABC…",
      ),
    )
    .optional(),
  TELEGRAM_API_ROOT: sealedUrl.default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_URL: sealedUrl.optional(),
  TELEGRAM_WEBHOOK_SECRET: chosenSecret
    .regex(
      /^[A-Za-z0-9_-]{0,256}$/,
      expected("se esperan como mucho 256 de A-Z, a-z, 0-9, _ y -", "expected at most 256 of A-Z, a-z, 0-9, _ and -"),
    )
    .optional(),
  HTTP_HOST: host.default("127.0.0.1"),
  HTTP_PORT: port.optional(),
  PUBLIC_URL: sealedUrl.optional(),
  TRUSTED_PROXIES: addressRanges.default([]),
  CONSOLE_TOKEN: chosenSecret.optional(),
  WHATSAPP_ENABLED: flag.default(false),
  WHATSAPP_PAIRING_PHONE: pairingPhone.optional(),
  WHATSAPP_SENDS_PER_SECOND: z.coerce
    .number(expected("se espera un número, como 1 o 0.5", "expected a number, like 1 or 0.5"))
    .positive(expected("se espera más de 0", "expected more than 0"))
    .default(1),
  WHATSAPP_WS_URL: wsUrl.default("wss://web.whatsapp.com/ws/chat"),
  WHATSAPP_VERSION_REFRESH: flag.default(false),
  WHATSAPP_CERTIFICATE: z
    .enum(["off", "alarm", "enforce"], expected("se espera off, alarm o enforce", "expected off, alarm or enforce"))
    .default("alarm"),
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: cloudId.optional(),
  WHATSAPP_CLOUD_WABA_ID: cloudId.optional(),
  WHATSAPP_CLOUD_ACCESS_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]{20,}$/,
      expected(
        "se espera el token como lo muestra el panel de Meta: sin espacios ni acentos",
        "expected the token as Meta's panel shows it: no spaces, no accents",
      ),
    )
    .optional(),
  WHATSAPP_CLOUD_APP_SECRET: z
    .string()
    .regex(
      /^[0-9a-f]{32}$/,
      expected(
        "se espera la clave secreta de la app como la muestra el panel de Meta: 32 de 0-9 y a-f",
        "expected the app secret as Meta's panel shows it: 32 of 0-9 and a-f",
      ),
    )
    .optional(),
  WHATSAPP_CLOUD_VERIFY_TOKEN: chosenSecret.optional(),
  WHATSAPP_CLOUD_API_ROOT: sealedUrl
    .refine(
      (text) => /\/v\d+\.\d+\/?$/.test(text),
      expected(
        "se espera una dirección que termine con una versión, como /v25.0",
        "expected an address that ends with a version, like /v25.0",
      ),
    )
    .default("https://graph.facebook.com/v25.0"),
  WHATSAPP_CLOUD_WEBHOOK_URL: sealedUrl.optional(),
  WHATSAPP_CLOUD_TEMPLATE: z
    .string()
    .regex(
      /^[a-z0-9_]{1,512}$/,
      expected("se espera el nombre de una plantilla: a-z, 0-9 y _", "expected a template's name: a-z, 0-9 and _"),
    )
    .optional(),
  WHATSAPP_MONTHLY_LIMIT: whole("un número de mensajes", "a number of messages")
    .min(10, expected("se espera al menos 10", "expected at least 10"))
    .max(100_000_000, expected("se espera como mucho 100000000", "expected at most 100000000"))
    .optional(),
  WALLET_API_URL: sealedUrl.optional(),
  WALLET_API_KEY: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      expected(
        "se espera la clave como la muestra el panel: sin espacios ni acentos",
        "expected the key as the panel shows it: no spaces, no accents",
      ),
    )
    .optional(),
  WALLET_KEY: z.string().optional(),
  WALLET_RATE_PER_MINUTE: whole("un número de peticiones", "a number of requests")
    .min(3, expected("se esperan al menos 3", "expected at least 3"))
    .default(60),
  WALLET_SALE_ADD: digit("0"),
  WALLET_SALE_USE: digit("1"),
  WALLET_UPDATE_ADD: digit("0"),
  WALLET_UPDATE_REMOVE: digit("1"),
  DATABASE_PATH: path.optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(?:ql)?:\/\/./,
      expected(
        "se espera postgres://usuario:contraseña@servidor:5432/base",
        "expected postgres://user:password@host:5432/database",
      ),
    )
    .refine(
      hasKnownSslMode,
      expected(
        "se espera uno de estos sslmode: disable, no-verify, prefer, require, verify-ca o verify-full",
        "expected one of these as sslmode: disable, no-verify, prefer, require, verify-ca or verify-full",
      ),
    )
    .optional(),
  DATABASE_KEY: z
    .string()
    .min(32, expected(secretExpected["es-MX"], `expected ${secretExpected.en}`))
    .optional(),
  BACKUP_DIR: path.optional(),
  BACKUP_EVERY: interval.default(24 * 3_600_000),
  BACKUP_KEEP: whole("un número de respaldos", "a number of backups")
    .min(1, expected("se espera al menos 1", "expected at least 1"))
    .default(14),
  KEEP_MESSAGES_DAYS: days("messages"),
  KEEP_JOURNAL_DAYS: days("journal"),
  KEEP_STRANGERS_DAYS: days("strangers"),
  KEEP_AUDIT_DAYS: days("audit"),
  OWNER_PHONES: owners.default([]),
  TZ_NAME: zone.default("America/Mexico_City"),
  LOG_LEVEL: z
    .enum(
      ["debug", "info", "warn", "error", "silent"],
      expected("se espera debug, info, warn, error o silent", "expected debug, info, warn, error or silent"),
    )
    .optional(),
  BOT_LANGUAGE: z
    .enum(allLanguages, expected(`se espera ${allLanguages.join(" o ")}`, `expected ${allLanguages.join(" or ")}`))
    .default("es-MX"),
  SHOW_BALANCE_AS: z
    .enum(["money", "points"], expected("se espera money (dinero) o points (puntos)", "expected money or points"))
    .default("money"),
  PRIVACY_NOTICE_URL: url(["https:", "http:"]).optional(),
  SHOP_NAME: shopText(60).optional(),
  SHOP_COLOR: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, expected("se espera un color, como #0b6b4f", "expected a colour, like #0b6b4f"))
    .optional(),
  SHOP_LOGO: z
    .string()
    .max(
      longestLogo,
      expected("se espera una imagen más chica, de 40 KB como mucho", "expected a smaller picture, of 40 KB at most"),
    )
    .regex(
      /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/,
      expected("se espera una imagen PNG o JPEG como URL de datos", "expected a PNG or JPEG picture as a data URL"),
    )
    .optional(),
  SHOP_HOURS: shopText(500).optional(),
  SHOP_ANSWER_1: shopAnswer.optional(),
  SHOP_ANSWER_2: shopAnswer.optional(),
  SHOP_ANSWER_3: shopAnswer.optional(),
  SHOP_ANSWER_4: shopAnswer.optional(),
  SHOP_ANSWER_5: shopAnswer.optional(),
  SELF_REGISTRATION_USERTOOL_ID: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      expected(
        "se espera el usertool_id de un colaborador, como 8001",
        "expected the usertool_id of a collaborator, like 8001",
      ),
    )
    .optional(),
  SALE_CEILING: pesos.default(5_000_000 as Centavos),
  CORRECTION_CAP: pesos.default(50_000 as Centavos),
  OPERATIONS_PER_PHONE_A_DAY: whole("un número entero", "a whole number")
    .min(1, expected("se espera al menos 1", "expected at least 1"))
    .default(5),
  APPROVAL_MINUTES: whole("un número de minutos", "a number of minutes")
    .min(1, expected("se espera al menos 1", "expected at least 1"))
    .max(1_440, expected("se esperan como mucho 1440", "expected at most 1440"))
    .default(30),
  CLOSING_HOUR: z
    .string()
    .regex(
      /^(?:[01]\d|2[0-3]):[0-5]\d$/,
      expected("se espera una hora del día, como 21:30", "expected a time of day, like 21:30"),
    )
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
