/**
 * The settings: each is a row with its form, its default, and its traits. `forms.ts` has the forms, `setting-problems.ts` finds problems of the given values, `config.ts`
 * makes the program's `Config`. Only the composition roots and the checks read a setting.
 */
import * as z from "zod/mini";
import { allLanguages, type Words } from "../domain/language.ts";
import type { Centavos } from "../domain/money.ts";
import { ticketChoices } from "../domain/shop.ts";
import { knownPrices, priceCategories, readChargeLimit, readPrices } from "../domain/prices.ts";
import { secretExpected } from "../domain/secret.ts";
import { printable } from "../domain/words.ts";
import {
  addressRanges,
  chosenSecret,
  cloudId,
  days,
  digit,
  expected,
  flag,
  hasKnownSslMode,
  holds,
  host,
  interval,
  longestLogo,
  matching,
  oneOf,
  owners,
  pairingPhone,
  path,
  percent,
  pesos,
  port,
  sealedUrl,
  shopAnswer,
  shopText,
  url,
  whole,
  wsUrl,
  zone,
} from "./forms.ts";

interface Traits {
  /** No log shows it, and it may be in a file of its own, which `<NAME>_FILE` names. */
  readonly isSecret?: true;
  /** It does nothing without this setting. */
  readonly needs?: string;
  /** Only a shop has it, so it is a problem if the demo would start. `inFile`: only if it is in `.env`. */
  readonly ofShop?: true | "inFile";
  /** A setting of the Cloud API, which needs all of them. The words describe it, for the message that it is missing. */
  readonly cloud?: Words;
}

const written = (...form: Parameters<typeof matching>) => z.optional(matching(...form));

const readable = (read: (text: string) => unknown, spanish: string, english: string) =>
  z.string().check(z.refine((text) => read(text) !== null, expected(spanish, english)));

const traits = z.registry<Traits>();
const secret = { isSecret: true } as const;
const needs = (name: string) => ({ needs: name }) as const;
const cloudNeeds = "WHATSAPP_CLOUD_PHONE_NUMBER_ID";

/** The form of every setting, and its default. */
export const environmentSchema = z.object({
  TELEGRAM_BOT_TOKEN: written(
    /^\d+:[A-Za-z0-9_-]+$/,
    "se espera el token que dio @BotFather, como 123456:ABC…",
    "expected the token BotFather gave, like 123456:ABC…",
  ).register(traits, secret),
  TELEGRAM_API_ROOT: z._default(sealedUrl, "https://api.telegram.org").register(traits, needs("TELEGRAM_BOT_TOKEN")),
  TELEGRAM_WEBHOOK_URL: z.optional(sealedUrl),
  TELEGRAM_WEBHOOK_SECRET: z
    .optional(
      chosenSecret.check(
        z.regex(
          /^[A-Za-z0-9_-]{0,256}$/,
          expected(
            "se esperan como mucho 256 de A-Z, a-z, 0-9, _ y -",
            "expected at most 256 of A-Z, a-z, 0-9, _ and -",
          ),
        ),
      ),
    )
    .register(traits, { ...secret, ...needs("TELEGRAM_WEBHOOK_URL"), ofShop: true }),
  HTTP_HOST: z._default(host, "127.0.0.1").register(traits, needs("HTTP_PORT")),
  HTTP_PORT: z.optional(port),
  PUBLIC_URL: z.optional(sealedUrl).register(traits, needs("HTTP_PORT")),
  TRUSTED_PROXIES: z._default(addressRanges, []).register(traits, needs("CONSOLE_TOKEN")),
  CONSOLE_TOKEN: z.optional(chosenSecret).register(traits, { ...secret, ...needs("HTTP_PORT") }),
  WHATSAPP_ENABLED: z._default(flag, false),
  WHATSAPP_PAIRING_PHONE: z.optional(pairingPhone).register(traits, { ...needs("WHATSAPP_ENABLED"), ofShop: true }),
  WHATSAPP_SENDS_PER_SECOND: z._default(
    z.coerce
      .number(expected("se espera un número, como 1 o 0.5", "expected a number, like 1 or 0.5"))
      .check(z.positive(expected("se espera más de 0", "expected more than 0"))),
    1,
  ),
  WHATSAPP_WS_URL: z._default(wsUrl, "wss://web.whatsapp.com/ws/chat").register(traits, needs("WHATSAPP_ENABLED")),
  WHATSAPP_VERSION_REFRESH: z._default(flag, false),
  WHATSAPP_CERTIFICATE: z._default(oneOf("off", "alarm", "enforce"), "alarm"),
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: z.optional(cloudId).register(traits, {
    cloud: {
      "es-MX": "el id del número, en WhatsApp > Configuración de la API del panel de Meta",
      en: "the number's id, from WhatsApp > API Setup in Meta's panel",
    },
  }),
  WHATSAPP_CLOUD_WABA_ID: z.optional(cloudId).register(traits, {
    cloud: {
      "es-MX": "el id de la cuenta de WhatsApp Business, de la misma página",
      en: "the id of the WhatsApp Business account, from the same page",
    },
  }),
  WHATSAPP_CLOUD_ACCESS_TOKEN: written(
    /^[\x21-\x7e]{20,}$/,
    "se espera el token como lo muestra el panel de Meta: sin espacios ni acentos",
    "expected the token as Meta's panel shows it: no spaces, no accents",
  ).register(traits, {
    ...secret,
    cloud: { "es-MX": "el token de un usuario del sistema", en: "the token of a system user" },
  }),
  WHATSAPP_CLOUD_APP_SECRET: written(
    /^[0-9a-f]{32}$/,
    "se espera la clave secreta de la app como la muestra el panel de Meta: 32 de 0-9 y a-f",
    "expected the app secret as Meta's panel shows it: 32 of 0-9 and a-f",
  ).register(traits, {
    ...secret,
    cloud: {
      "es-MX": "la clave secreta de la app, en Configuración de la app > Básica",
      en: "the app secret, from App settings > Basic",
    },
  }),
  WHATSAPP_CLOUD_VERIFY_TOKEN: z.optional(chosenSecret).register(traits, {
    ...secret,
    cloud: {
      "es-MX": `un secreto tuyo, que también se escribe en el panel de Meta: ${secretExpected["es-MX"]}`,
      en: `a secret of your own, entered in Meta's panel too: ${secretExpected.en}`,
    },
  }),
  WHATSAPP_CLOUD_API_ROOT: z
    ._default(
      sealedUrl.check(
        holds(
          (text) => /\/v\d+\.\d+\/?$/.test(text),
          "se espera una dirección que termine con una versión, como /v25.0",
          "expected an address that ends with a version, like /v25.0",
        ),
      ),
      "https://graph.facebook.com/v25.0",
    )
    .register(traits, needs(cloudNeeds)),
  WHATSAPP_CLOUD_WEBHOOK_URL: z.optional(sealedUrl).register(traits, {
    cloud: { "es-MX": "la dirección pública a la que llama Meta", en: "the public address that Meta posts to" },
  }),
  WHATSAPP_CLOUD_TEMPLATE: written(
    /^[a-z0-9_]{1,512}$/,
    "se espera el nombre de una plantilla: a-z, 0-9 y _",
    "expected a template's name: a-z, 0-9 and _",
  ).register(traits, { ...needs(cloudNeeds), ofShop: true }),
  WHATSAPP_CLOUD_FLOW_ID: z.optional(cloudId).register(traits, { ...needs(cloudNeeds), ofShop: true }),
  WHATSAPP_MONTHLY_LIMIT: z
    .optional(
      readable(
        readChargeLimit,
        "se espera un número de mensajes desde 10, como 3000, o de dólares, como 25 USD",
        "expected a number of messages from 10 on, like 3000, or of dollars, like 25 USD",
      ),
    )
    .register(traits, { ...needs(cloudNeeds), ofShop: true }),
  WHATSAPP_PRICES: z
    ._default(
      readable(
        readPrices,
        `se espera el primer día de un mes (AAAA-MM-01) y precios en USD por categoría (${priceCategories.join(", ")}): ${knownPrices}`,
        `expected the first day of a month (YYYY-MM-01) and prices in USD by category (${priceCategories.join(", ")}): ${knownPrices}`,
      ),
      knownPrices,
    )
    .register(traits, { ...needs(cloudNeeds), ofShop: true }),
  WALLET_API_URL: z.optional(sealedUrl),
  WALLET_API_KEY: written(
    printable,
    "se espera la clave como la muestra el panel: sin espacios ni acentos",
    "expected the key as the panel shows it: no spaces, no accents",
  ).register(traits, secret),
  WALLET_KEY: z.optional(z.string()),
  WALLET_RATE_PER_MINUTE: z._default(whole("un número de peticiones", "a number of requests", 3), 60),
  WALLET_SALE_ADD: digit("0"),
  WALLET_SALE_USE: digit("1"),
  WALLET_UPDATE_ADD: digit("0"),
  WALLET_UPDATE_REMOVE: digit("1"),
  DATABASE_PATH: z.optional(path),
  DATABASE_URL: z
    .optional(
      matching(
        /^postgres(?:ql)?:\/\/./,
        "se espera postgres://usuario:contraseña@servidor:5432/base",
        "expected postgres://user:password@host:5432/database",
      ).check(
        holds(
          hasKnownSslMode,
          "se espera uno de estos sslmode: disable, no-verify, prefer, require, verify-ca o verify-full",
          "expected one of these as sslmode: disable, no-verify, prefer, require, verify-ca or verify-full",
        ),
      ),
    )
    .register(traits, secret),
  DATABASE_KEY: z
    .optional(z.string().check(z.minLength(32, expected(secretExpected["es-MX"], `expected ${secretExpected.en}`))))
    .register(traits, { ...secret, ofShop: true }),
  BACKUP_DIR: z.optional(path).register(traits, { ofShop: "inFile" }),
  BACKUP_EVERY: z._default(interval, 24 * 3_600_000).register(traits, { ofShop: "inFile" }),
  BACKUP_KEEP: z._default(whole("un número de respaldos", "a number of backups", 1), 14),
  KEEP_MESSAGES_DAYS: days("messages"),
  KEEP_JOURNAL_DAYS: days("journal"),
  KEEP_STRANGERS_DAYS: days("strangers"),
  KEEP_AUDIT_DAYS: days("audit"),
  OWNER_PHONES: z._default(owners, []).register(traits, { ofShop: true }),
  TZ_NAME: z._default(zone, "America/Mexico_City"),
  LOG_LEVEL: z.optional(oneOf("debug", "info", "warn", "error", "silent")),
  BOT_LANGUAGE: z._default(oneOf(...allLanguages), "es-MX"),
  SHOW_BALANCE_AS: z._default(
    z.enum(["money", "points"], expected("se espera money (dinero) o points (puntos)", "expected money or points")),
    "money",
  ),
  PRIVACY_NOTICE_URL: z.optional(url(["https:", "http:"])),
  SHOP_NAME: z.optional(shopText(60)),
  SHOP_COLOR: written(/^#[0-9a-fA-F]{6}$/, "se espera un color, como #0b6b4f", "expected a colour, like #0b6b4f"),
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
  EARN_PERCENT: z.optional(percent),
  SHOP_ANSWER_1: z.optional(shopAnswer),
  SHOP_ANSWER_2: z.optional(shopAnswer),
  SHOP_ANSWER_3: z.optional(shopAnswer),
  SHOP_ANSWER_4: z.optional(shopAnswer),
  SHOP_ANSWER_5: z.optional(shopAnswer),
  SELF_REGISTRATION_USERTOOL_ID: written(
    printable,
    "se espera el usertool_id de un colaborador, como 8001",
    "expected the usertool_id of a collaborator, like 8001",
  ).register(traits, { ofShop: true }),
  SALE_CEILING: z._default(pesos, 5_000_000 as Centavos),
  CORRECTION_CAP: z._default(pesos, 50_000 as Centavos),
  REDEEM_CAP: z.optional(pesos),
  OPERATIONS_PER_PHONE_A_DAY: z._default(whole("un número entero", "a whole number", 1), 5),
  APPROVAL_MINUTES: z._default(whole("un número de minutos", "a number of minutes", 1, 1_440), 30),
  CLOSING_HOUR: written(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    "se espera una hora del día, como 21:30",
    "expected a time of day, like 21:30",
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

export type Environment = z.infer<typeof environmentSchema>;

const { shape } = environmentSchema;
const names = Object.keys(shape) as (keyof Environment)[];

export function withTrait<Trait extends keyof Traits>(
  trait: Trait,
): readonly (readonly [name: string, value: NonNullable<Traits[Trait]>])[] {
  return names.flatMap((name) => {
    const value = traits.get(shape[name])?.[trait];
    return value === undefined ? [] : [[name, value] as const];
  });
}

export const secretNames: readonly string[] = withTrait("isSecret").map(([name]) => name);

/** The setting with the path of a secret's file. */
export const fileSetting = (name: string) => `${name}_FILE`;

export const settingNames: readonly string[] = [...names, ...secretNames.map(fileSetting)];

export function formsOf<Name extends keyof Environment>(of: readonly Name[]) {
  return z.object(Object.fromEntries(of.map((name) => [name, shape[name]])) as Pick<typeof shape, Name>);
}
