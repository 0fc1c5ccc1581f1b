/** Problems of the given settings beyond the form of each: missing settings, remains of pasting, settings without effect. */
import { secretExpected } from "../domain/secret.ts";
import { leastCloudMessages, leastRetention } from "../domain/time.ts";
import type { Words } from "../domain/language.ts";
import type { EnvFile, RawEnvironment } from "./files.ts";
import { isOn, isPublicHost, problemOf } from "./forms.ts";
import { fileSetting, secretNames, withTrait } from "./schema.ts";

/** Settings whose value is a sentence: it may begin or end with quotes. */
const sentence = /^SHOP_(?:NAME|HOURS|ANSWER_\d)$/;
const quoted = /^["'`“”‘’«»„]|["'`“”‘’«»„]$/;
/** Invisible characters, which no value of a setting has. */
const unseen = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;

/** Problems left by pasting a value, by setting. None shows the value, which may be a secret. */
export function pasteProblems(given: RawEnvironment): ReadonlyMap<string, Words> {
  const withQuotes: Words = {
    "es-MX": "empieza o termina con comillas que el programa tomaría como parte del valor; escríbelo sin comillas",
    en: "it begins or ends with quotes that the program would take as a part of the value; write it without quotes",
  };
  const withUnseen: Words = {
    "es-MX": "trae un carácter invisible, de los que se copian de una página o un PDF; bórralo y escríbelo a mano",
    en: "it has a character that nobody sees, as copies from pages and PDFs have; delete it and type it by hand",
  };
  return new Map(
    Object.entries(given).flatMap(([name, value = ""]) => {
      const what = quoted.test(value) ? withQuotes : unseen.test(value) ? withUnseen : null;
      return what === null || sentence.test(name) ? [] : [[name, problemOf(name, what)]];
    }),
  );
}

/** Reports a setting that is given by a file although it is no secret. Null: no such problem. */
export function notReadFromFile(given: RawEnvironment, name: string): Words | null {
  const isRead = secretNames.some((secret) => name === secret || name === fileSetting(secret));
  if (isRead || given[name] !== undefined || given[fileSetting(name)] === undefined) return null;
  return problemOf(fileSetting(name), {
    "es-MX": `solo los secretos se leen de un archivo; escribe el valor mismo en ${name}`,
    en: `only secrets are read from a file; write the value itself in ${name}`,
  });
}

/** Reports a missing setting, with its meaning or the reason for it. */
function missing(name: string, spanish: string, english: string): Words {
  return problemOf(name, { "es-MX": `falta; ${spanish}`, en: `missing; ${english}` });
}

/** True if a setting is missing. A secret whose file cannot be read is reported elsewhere. */
const lacks = (given: RawEnvironment, name: string) =>
  given[name] === undefined && given[fileSetting(name)] === undefined;

/** The settings that a live bot lacks. `whatsapp`: it has a channel other than Telegram. */
function missingForShop(given: RawEnvironment, whatsapp: boolean): readonly Words[] {
  const need = (isNeeded: boolean, name: string, spanish: string, english: string) =>
    isNeeded && lacks(given, name) ? [missing(name, spanish, english)] : [];
  const hasWebhook = !lacks(given, "TELEGRAM_WEBHOOK_URL");
  return [
    ...need(true, "WALLET_API_URL", "la dirección base del API del monedero", "the base address of the wallet's API"),
    ...need(
      true,
      "WALLET_API_KEY",
      "está en la sección de integraciones del panel del monedero",
      "from the integrations section of the wallet's panel",
    ),
    ...need(
      !whatsapp,
      "TELEGRAM_BOT_TOKEN",
      "sin Telegram ni WhatsApp nadie puede escribirle al bot",
      "a wallet without a channel serves nobody",
    ),
    ...need(
      whatsapp && hasWebhook,
      "TELEGRAM_BOT_TOKEN",
      "TELEGRAM_WEBHOOK_URL lo necesita",
      "TELEGRAM_WEBHOOK_URL needs it",
    ),
    ...need(
      hasWebhook,
      "TELEGRAM_WEBHOOK_SECRET",
      `lo necesita TELEGRAM_WEBHOOK_URL: ${secretExpected["es-MX"]}`,
      `required with TELEGRAM_WEBHOOK_URL: ${secretExpected.en}`,
    ),
    ...(hasWebhook ? neededPort(given, "TELEGRAM_WEBHOOK_URL") : []),
  ];
}

function neededPort(given: RawEnvironment, webhook: string): readonly Words[] {
  if (!lacks(given, "HTTP_PORT")) return [];
  const spanish = `donde este programa recibe lo que llega a ${webhook}`;
  return [missing("HTTP_PORT", spanish, `where this program listens for what is posted to ${webhook}`)];
}

/** The settings of the Cloud API: any of them switches it on, and then all are needed. */
const cloudSettings = withTrait("cloud");

/** The settings that the Cloud API lacks, and those that contradict it. */
function missingForCloud(given: RawEnvironment): readonly Words[] {
  const problems = cloudSettings
    .filter(([name]) => lacks(given, name))
    .map(([name, what]) => missing(name, what["es-MX"], what.en));
  problems.push(...neededPort(given, "WHATSAPP_CLOUD_WEBHOOK_URL"));
  const days = Number(given["KEEP_MESSAGES_DAYS"] ?? leastCloudMessages);
  // A number that is too small even without the Cloud API has been reported already.
  if (days >= leastRetention.messages && days < leastCloudMessages)
    problems.push(
      problemOf("KEEP_MESSAGES_DAYS", {
        "es-MX": `con la Cloud API se esperan al menos ${leastCloudMessages} días: Meta entrega de nuevo un mensaje hasta por siete`,
        en: `expected at least ${leastCloudMessages} days with the Cloud API: Meta delivers a message again for up to seven`,
      }),
    );
  return problems;
}

/** Any of these means a shop and not the demo; so do WhatsApp and the Cloud API. */
const ofShopOnly = ["WALLET_API_URL", "WALLET_API_KEY", "WALLET_KEY", "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_URL"];

/** Decides whether the demo is meant, and finds missing and contradictory settings. */
export function missingSettings(given: RawEnvironment): {
  readonly demo: boolean;
  readonly problems: readonly Words[];
} {
  const problems: Words[] = [];
  const whatsapp = isOn(given["WHATSAPP_ENABLED"]);
  const cloud = cloudSettings.some(([name]) => given[name] !== undefined);
  const demo = ofShopOnly.every((name) => given[name] === undefined) && !whatsapp && !cloud;
  if (!demo) problems.push(...missingForShop(given, whatsapp || cloud), ...(cloud ? missingForCloud(given) : []));
  // SQLite would keep these in memory: a shop would lose everything at each start.
  if (!demo && /^(?::memory:$|file:)/i.test(given["DATABASE_PATH"] ?? ""))
    problems.push(
      problemOf("DATABASE_PATH", {
        "es-MX": "se espera la ruta de un archivo en un disco, como data/monedero.db: lo que está en memoria se pierde",
        en: "expected the path of a file on a disk, like data/monedero.db: what is in memory is lost",
      }),
    );
  if (demo && given["DATABASE_URL"] !== undefined)
    problems.push(
      problemOf("DATABASE_URL", {
        "es-MX": "la demostración guarda lo suyo en un archivo; define también un monedero y una red",
        en: "the demo keeps what it has in a file; set a wallet and a channel too",
      }),
    );
  if (given["BACKUP_EVERY"] !== undefined && given["BACKUP_DIR"] === undefined)
    problems.push(
      missing("BACKUP_DIR", "a dónde van los respaldos de BACKUP_EVERY", "where the backups of BACKUP_EVERY go"),
    );
  // The demo listens without HTTP_PORT too.
  const listens = demo || given["HTTP_PORT"] !== undefined;
  if (listens && given["CONSOLE_TOKEN"] === undefined && isPublicHost(given["HTTP_HOST"]))
    problems.push(
      missing(
        "CONSOLE_TOKEN",
        `otras computadoras llegan a HTTP_HOST, y sin clave se rechaza una dirección pública: ${secretExpected["es-MX"]}`,
        `other machines reach HTTP_HOST, and a public address is refused without a token: ${secretExpected.en}`,
      ),
    );
  return { demo, problems };
}

const ofShop = withTrait("ofShop");

/** Signs that settings which lead to the demo were meant for a shop, whose wallet and networks are missing or empty. Empty: the demo is meant. */
export function signsOfShop(given: ReadonlySet<string>, file: Pick<EnvFile, "values" | "others">): readonly Words[] {
  const isSet = (name: string, where: true | "inFile") =>
    where === true ? given.has(name) || given.has(fileSetting(name)) : (file.values[name] ?? "").trim() !== "";
  return [
    ...ofShop
      .filter(([name, where]) => isSet(name, where))
      .map(([name]) =>
        problemOf(name, {
          "es-MX":
            "es de una tienda, y sin monedero ni red arranca la demostración; define WALLET_API_URL, WALLET_API_KEY y una red, o quítalo",
          en: "it is a shop's, and without a wallet and a channel the demo starts; set WALLET_API_URL, WALLET_API_KEY and a channel, or remove it",
        }),
      ),
    ...file.others.map((name) => ({
      "es-MX": `aquí hay un archivo "${name}" y ningún .env, y sin ajustes arranca la demostración: cámbiale el nombre a .env, o llévalo a otra carpeta`,
      en: `there is a file "${name}" here and no .env, and without settings the demo starts: rename it to .env, or move it to another folder`,
    })),
  ];
}
