/** The forms of settings, and the messages about values without the right form. */
import * as z from "zod/mini";
import { attempt, jsonIn } from "../domain/attempt.ts";
import { verbatim, WordedError, type Words } from "../domain/language.ts";
import { parseAmount } from "../domain/money.ts";
import { type Phone, phoneFromDigits } from "../domain/phone.ts";
import { isGuessable, secretExpected } from "../domain/secret.ts";
import type { ShopAnswer } from "../domain/shop.ts";
import { defaultRetention, leastRetention, localTime, type Retention } from "../domain/time.ts";
import { plain, printable } from "../domain/words.ts";
import { coversAllAddresses, isAddressRange, isLocalHost } from "../http/caller.ts";

/** Parses a text. `refuse` reports a problem of the text, or of each wrong part of it. */
const readAs = <T>(read: (text: string, refuse: (spanish: string, english: string) => typeof z.NEVER) => T) =>
  z.pipe(
    z.string(),
    z.transform((text: string, { issues }) =>
      read(text, (spanish, english) => {
        issues.push({ code: "custom", input: text, message: expected(spanish, english) });
        return z.NEVER;
      }),
    ),
  );

/** A check with the expected form in both languages. */
export const holds = (test: (text: string) => boolean, spanish: string, english: string) =>
  z.refine<string>(test, expected(spanish, english));

export const matching = (pattern: RegExp, spanish: string, english: string) =>
  z.string().check(z.regex(pattern, expected(spanish, english)));

export const url = (schemes: readonly string[]) =>
  z.string().check(
    holds(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `se espera una dirección que empiece con ${schemes.map((scheme) => `${scheme}//`).join(" o ")}`,
      `expected an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`,
    ),
    holds(
      isPlain,
      "se espera una dirección sola, sin usuario, sin ? y sin #",
      "expected a plain address, without user, query or fragment",
    ),
  );

export const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const owners = readAs((text, refuse) =>
  listOf(text).map(
    (part) =>
      phoneOf(part) ??
      refuse(
        `se esperan teléfonos de 10 dígitos, separados por comas; "${part}" no lo es`,
        `expected phones of 10 digits, separated by commas; "${part}" is none`,
      ),
  ),
);

/** The form in which WhatsApp takes the number for a linking code: `52` and the ten digits. */
export const pairingPhone = readAs((text, refuse) => {
  const phone = phoneOf(text);
  if (phone !== null) return `52${phone}`;
  return refuse(
    "se espera un teléfono de 10 dígitos, o de 12 con 52 o 13 con 521 delante",
    "expected a phone of 10 digits, or of 12 with 52 or 13 with 521 in front",
  );
});

/** A secret that somebody has chosen. */
export const chosenSecret = z.string().check(
  z.regex(printable, expected("no lleva espacios ni acentos", "expected no spaces and no accents")),
  z.refine((text) => !isGuessable(text), expected(secretExpected["es-MX"], `expected ${secretExpected.en}`)),
);

/** An address to which secrets are sent: the open scheme is for this machine itself. */
const sealed = (scheme: string, open: string) =>
  url([`${scheme}:`, `${open}:`]).check(
    holds(
      isSealedOrLocal,
      `se espera ${scheme}://; ${open}:// solo hacia esta misma computadora`,
      `expected ${scheme}://; ${open}:// only to this machine itself`,
    ),
  );
export const wsUrl = sealed("wss", "ws");
export const sealedUrl = sealed("https", "http");

export const addressRanges = readAs((text, refuse) => {
  const ranges = listOf(text);
  for (const range of ranges)
    if (!isAddressRange(range))
      refuse(
        `se esperan direcciones IP o rangos, separados por comas, como 127.0.0.1, 10.0.0.0/8; "${range}" no lo es`,
        `expected IP addresses or ranges, separated by commas, like 127.0.0.1, 10.0.0.0/8; "${range}" is none`,
      );
    else if (coversAllAddresses(range))
      refuse(
        `"${range}" es más ancho que una red propia: cualquiera podría escribir desde qué dirección llega; escribe solo las de tus proxies`,
        `"${range}" is wider than a network of one's own: anybody could write from which address they come; write only those of your proxies`,
      );
  return ranges;
});

/** A host name or address to listen on, without scheme and port. */
export const host = matching(
  /^(?:[A-Za-z0-9.-]+|(?=(?:[^:]*:){2})[0-9A-Fa-f:.]+)$/,
  "se espera un nombre o una dirección IP, como 127.0.0.1",
  "expected a name or an IP address, like 127.0.0.1",
);

export const cloudId = matching(
  /^\d{5,20}$/,
  "se espera el id como lo muestra el panel de Meta, solo dígitos",
  "expected the id as Meta's panel shows it, digits only",
);

const portExpected = expected("se espera un número de puerto, de 1 a 65535", "expected a port number, from 1 to 65535");
const verb = (bound: number) => (bound === 1 ? "se espera" : "se esperan");

export const whole = (
  spanish: string,
  english: string,
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
) => {
  const message = expected(`se espera ${spanish}`, `expected ${english}`);
  return z.coerce
    .number(message)
    .check(
      z.int(message),
      z.minimum(least, expected(`${verb(least)} al menos ${least}`, `expected at least ${least}`)),
      z.maximum(most, expected(`${verb(most)} como mucho ${most}`, `expected at most ${most}`)),
    );
};

export const oneOf = <const Word extends string>(...words: readonly Word[]) => {
  const listed = (or: string) => `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1) ?? ""}`;
  return z.enum(words, expected(`se espera ${listed("o")}`, `expected ${listed("or")}`));
};

export const port = z.coerce
  .number(portExpected)
  .check(z.int(portExpected), z.minimum(1, portExpected), z.maximum(65_535, portExpected));

export const pesos = readAs((text, refuse) => {
  const reading = parseAmount(text);
  if (reading.type === "amount") return reading.centavos;
  return refuse(
    "se espera una cantidad en pesos, como 50000 o 1234.50",
    "expected an amount in pesos, like 50000 or 1234.50",
  );
});

/** Hundredths of a percent: `5` or `5%` is 500. */
export const percent = readAs((text, refuse) => {
  const reading = parseAmount(text.replace("%", "").trim());
  if (reading.type === "amount" && reading.centavos <= 100_00) return reading.centavos;
  return refuse("se espera un porcentaje, como 5 o 2.5", "expected a percentage, like 5 or 2.5");
});

/** A path, taken literally: `~` and variables are not expanded as in a shell. */
export const path = z.string().check(
  holds(
    (text) => !/^(?:~|\$|%\w+%)/.test(text),
    "se espera la ruta completa, como /home/ana/respaldos: aquí nadie traduce ~, $ ni %",
    "expected the whole path, like /home/ana/backups: nobody translates ~, $ or % here",
  ),
  holds(
    (text) => process.platform === "win32" || !/^[A-Za-z]:[\\/]/.test(text),
    "es una ruta de Windows, y esta computadora no lo es: se espera una como /var/lib/monedero-bot/monedero.db",
    "it is a path of Windows, which this machine does not have: expected one like /var/lib/monedero-bot/monedero.db",
  ),
);

/** A length of time with its unit, as ms; `off`: null. */
export const interval = readAs((text, refuse) => {
  if (text === "off") return null;
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unit === "m" ? 60_000 : unit === "h" ? 3_600_000 : 24 * 3_600_000);
  // A timer cannot wait longer.
  if (ms >= 60_000 && ms <= 24 * 24 * 3_600_000) return ms;
  return refuse(
    "se esperan minutos, horas o días, hasta 24 días, como 30m, 6h o 1d; u off",
    "expected minutes, hours or days up to 24 days, like 30m, 6h or 1d; or off",
  );
});

export const days = (what: keyof Retention) =>
  z._default(whole("un número de días", "a number of days", leastRetention[what], 36_500), defaultRetention[what]);

export const digit = (fallback: string) =>
  z._default(matching(/^\d$/, "se espera un dígito", "expected one digit"), fallback);

export const flag = z.pipe(
  z.enum(
    ["true", "false", "1", "0", "yes", "sí", "si", "no"],
    expected("se espera true (sí) o false (no)", "expected true or false"),
  ),
  z.transform((text) => ["true", "1", "yes", "sí", "si"].includes(text)),
);

/** `horario, abren = Abrimos de 9 a 8.`: words of a customer's question, and the answer to it. */
export const shopAnswer = readAs((text, refuse): ShopAnswer => {
  const at = text.indexOf("=");
  const words = listOf(text.slice(0, Math.max(0, at))).map(plain);
  const answer = text.slice(at + 1).trim();
  if (words.length > 0 && answer !== "" && answer.length <= 500) return { words, answer };
  return refuse(
    "se esperan palabras, un signo de igual y la respuesta (500 caracteres como mucho), como: horario, abren = De 9 a 8",
    "expected words, an equals sign and the answer (500 characters at most), like: horario, abren = De 9 a 8",
  );
});

export const longestLogo = 56_000;

export const shopText = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, expected("se esperan unas palabras", "expected some words")),
      z.maxLength(most, expected(`se esperan como mucho ${most} caracteres`, `expected at most ${most} characters`)),
    );

export function isPublicHost(text: string | undefined): boolean {
  const name = host.safeParse(text).data;
  return name !== undefined && !isLocalHost(name);
}

/** True if a flag is set. Also if it is malformed: then that problem alone is reported. */
export function isOn(text: string | undefined): boolean {
  return text !== undefined && (flag.safeParse(text).data ?? true);
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

/** The wallet client accepts no other address. The refused parts may hold a secret, so they are not repeated. */
function isPlain(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password, search, hash } = new URL(text);
  return username + password + search + hash === "";
}

/** True if a PostgreSQL URL has an `sslmode` that the bot knows, or none. With any other one the protection of its connection is unknown. */
export function hasKnownSslMode(databaseUrl: string): boolean {
  const mode = URL.canParse(databaseUrl) ? new URL(databaseUrl).searchParams.get("sslmode") : null;
  return mode === null || ["disable", "no-verify", "prefer", "require", "verify-ca", "verify-full"].includes(mode);
}

/** Abbreviations that several places share: `CST` is read as Chicago's, with a summer time that Mexico no longer has. */
const abbreviation = /^(?:[A-Z]{3}|[A-Z]{3}\d[A-Z]{3})$/i;
/** Names of that form that mean a single zone. */
const known = /^(?:UTC|UCT|GMT|PRC|ROC|ROK)$/i;
/** The place in Mexico that is probably meant by the first letters of an abbreviation. */
const places: { readonly [first: string]: string } = {
  E: "America/Cancun",
  M: "America/Mazatlan",
  P: "America/Tijuana",
};
const capital = "America/Mexico_City";

export const zone = z.string().check(
  z.superRefine((text: string, context) => {
    const isShort = abbreviation.test(text) && !known.test(text);
    if (!isShort && attempt(() => localTime(text), null) !== null) return;
    const likely = isShort ? (places[text.charAt(0).toUpperCase()] ?? capital) : capital;
    context.addIssue(
      isShort
        ? expected(
            `se espera la zona por su lugar, como ${likely}: ${text} es una abreviatura, y cada país la entiende distinto`,
            `expected the zone by its place, like ${likely}: ${text} is an abbreviation, which countries read differently`,
          )
        : expected(`se espera una zona horaria, como ${likely}`, `expected a time zone, like ${likely}`),
    );
  }),
);

/** The expected form of a value, as the message of a zod issue. `wordsOfIssue` reads it. */
export function expected(spanish: string, english: string): string {
  return JSON.stringify({ "es-MX": spanish, en: english });
}

/** The words of a zod issue; its own message if it has none of ours. */
export function wordsOfIssue(message: string): Words {
  return (jsonIn(message) as Words | undefined) ?? verbatim(message);
}

/** A problem of one setting: its name, and its fault or its expected form. */
export function problemOf(name: string, { "es-MX": spanish, en }: Words): Words {
  return { "es-MX": `${name}: ${spanish}`, en: `${name}: ${en}` };
}

/** The setting that a problem names (`problemOf`). Null: none. */
export function settingIn({ en }: Words): string | null {
  return /^[A-Z][A-Z0-9_]+(?=:)/.exec(en)?.[0] ?? null;
}

/** Every problem of the settings, worded for the person who sets them. */
export class ConfigError extends WordedError {
  readonly problems: readonly Words[];

  constructor(problems: readonly Words[]) {
    const lines = (language: "es-MX" | "en") => problems.map((one) => `\n  - ${one[language]}`).join("");
    const count = problems.length;
    super({
      "es-MX": `Los ajustes tienen ${count === 1 ? "un problema" : `${count} problemas`}:${lines("es-MX")}`,
      en: `The configuration has ${count === 1 ? "a problem" : `${count} problems`}:${lines("en")}`,
    });
    this.name = "ConfigError";
    this.problems = problems;
  }
}
