// What is missing from the settings, and where to find it.
import { leastCloudMessages, leastRetention } from "../domain/time/retention.ts";
import { secretExpected } from "../domain/secret.ts";
import type { Words } from "../domain/worded.ts";
import { problemOf } from "./problem.ts";
import { fileSetting } from "./secret-files.ts";

type Given = { readonly [name: string]: string | undefined };

/** A setting that is not there: what it is, or why it is needed. */
export function missing(name: string, spanish: string, english: string): Words {
  return problemOf(name, { "es-MX": `falta; ${spanish}`, en: `missing; ${english}` });
}

/** What a live bot lacks. `whatsapp`: it has a channel without Telegram. */
export function partial(given: Given, whatsapp: boolean): Words[] {
  const problems: Words[] = [];
  // Of a secret whose file cannot be read, that is said already.
  const lacks = (name: string) => given[name] === undefined && given[fileSetting(name)] === undefined;
  if (lacks("WALLET_API_URL"))
    problems.push(
      missing("WALLET_API_URL", "la dirección base del API del monedero", "the base address of the wallet's API"),
    );
  if (lacks("WALLET_API_KEY"))
    problems.push(
      missing(
        "WALLET_API_KEY",
        "está en la sección de integraciones del panel del monedero",
        "from the integrations section of the wallet's panel",
      ),
    );
  if (lacks("TELEGRAM_BOT_TOKEN") && !whatsapp)
    problems.push(
      missing(
        "TELEGRAM_BOT_TOKEN",
        "sin Telegram ni WhatsApp nadie puede escribirle al bot",
        "a wallet without a channel serves nobody",
      ),
    );
  if (lacks("TELEGRAM_WEBHOOK_URL")) return problems;
  if (lacks("TELEGRAM_BOT_TOKEN") && whatsapp)
    problems.push(missing("TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_URL lo necesita", "TELEGRAM_WEBHOOK_URL needs it"));
  if (lacks("TELEGRAM_WEBHOOK_SECRET"))
    problems.push(
      missing(
        "TELEGRAM_WEBHOOK_SECRET",
        `lo necesita TELEGRAM_WEBHOOK_URL: ${secretExpected["es-MX"]}`,
        `required with TELEGRAM_WEBHOOK_URL: ${secretExpected.en}`,
      ),
    );
  if (lacks("HTTP_PORT")) problems.push(missingPort("TELEGRAM_WEBHOOK_URL"));
  return problems;
}

function missingPort(webhook: string): Words {
  return missing(
    "HTTP_PORT",
    `donde este programa recibe lo que llega a ${webhook}`,
    `where this program listens for what is posted to ${webhook}`,
  );
}

/** The settings of the Cloud API: all of them are needed where one is set. What each is, for whoever misses it. */
const cloudNeeds = {
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: {
    "es-MX": "el id del número, en WhatsApp > Configuración de la API del panel de Meta",
    en: "the number's id, from WhatsApp > API Setup in Meta's panel",
  },
  WHATSAPP_CLOUD_WABA_ID: {
    "es-MX": "el id de la cuenta de WhatsApp Business, de la misma página",
    en: "the id of the WhatsApp Business account, from the same page",
  },
  WHATSAPP_CLOUD_ACCESS_TOKEN: {
    "es-MX": "el token de un usuario del sistema",
    en: "the token of a system user",
  },
  WHATSAPP_CLOUD_APP_SECRET: {
    "es-MX": "la clave secreta de la app, en Configuración de la app > Básica",
    en: "the app secret, from App settings > Basic",
  },
  WHATSAPP_CLOUD_VERIFY_TOKEN: {
    "es-MX": `un secreto tuyo, que también se escribe en el panel de Meta: ${secretExpected["es-MX"]}`,
    en: `a secret of your own, entered in Meta's panel too: ${secretExpected.en}`,
  },
  WHATSAPP_CLOUD_WEBHOOK_URL: {
    "es-MX": "la dirección pública a la que llama Meta",
    en: "the public address that Meta posts to",
  },
} as const satisfies { readonly [name: string]: Words };
/** Any of them switches the Cloud API on. */
export const cloudSettings = Object.keys(cloudNeeds) as (keyof typeof cloudNeeds)[];

/** What the Cloud API lacks, and what is set as it cannot be with it. */
export function partialCloud(given: Given): Words[] {
  const lacking = cloudSettings.filter((name) => given[name] === undefined && given[fileSetting(name)] === undefined);
  const problems = lacking.map((name) => missing(name, cloudNeeds[name]["es-MX"], cloudNeeds[name].en));
  if (given["HTTP_PORT"] === undefined) problems.push(missingPort("WHATSAPP_CLOUD_WEBHOOK_URL"));
  const days = Number(given["KEEP_MESSAGES_DAYS"] ?? leastCloudMessages);
  // Of a number that is too small without the Cloud API, that is said already.
  if (days >= leastRetention.messages && days < leastCloudMessages)
    problems.push(
      problemOf("KEEP_MESSAGES_DAYS", {
        "es-MX": `con la Cloud API se esperan al menos ${leastCloudMessages} días: Meta entrega de nuevo un mensaje hasta por siete`,
        en: `expected at least ${leastCloudMessages} days with the Cloud API: Meta delivers a message again for up to seven`,
      }),
    );
  return problems;
}
