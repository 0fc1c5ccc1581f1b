// The forms that settings have. What was expected is said in every language.
import * as z from "zod";
import { parseAmount, type Centavos } from "../domain/money.ts";
import { phoneFromDigits, type Phone } from "../domain/people/phone.ts";
import { plain } from "../domain/reader/words.ts";
import { defaultRetention, leastRetention, type Retention } from "../domain/time/retention.ts";
import { isGuessable, secretExpected } from "../domain/secret.ts";
import type { ShopAnswer } from "../domain/shop/shop-answer.ts";
import { isAddressRange, isLocalHost } from "../http/address.ts";
import { expected } from "./problem.ts";

export const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
      message: expected(
        `se espera una dirección que empiece con ${schemes.map((scheme) => `${scheme}//`).join(" o ")}`,
        `expected an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`,
      ),
    })
    .refine(isPlain, {
      message: expected(
        "se espera una dirección sola, sin usuario, sin ? y sin #",
        "expected a plain address, without user, query or fragment",
      ),
    });

/** The parts of a comma-separated list. */
export const listOf = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const owners = z.string().transform((text, context) =>
  listOf(text).flatMap((part) => {
    const phone = phoneOf(part);
    if (phone !== null) return [phone];
    context.addIssue({
      code: "custom",
      message: expected(
        `se esperan teléfonos de 10 dígitos, separados por comas; "${part}" no lo es`,
        `expected phones of 10 digits, separated by commas; "${part}" is none`,
      ),
    });
    return [];
  }),
);

/** The form in which WhatsApp is asked for a linking code: `52` and the ten digits. */
export const pairingPhone = z.string().transform((text, context) => {
  const phone = phoneOf(text);
  if (phone !== null) return `52${phone}`;
  context.addIssue({
    code: "custom",
    message: expected(
      "se espera un teléfono de 10 dígitos, o de 12 con 52 o 13 con 521 delante",
      "expected a phone of 10 digits, or of 12 with 52 or 13 with 521 in front",
    ),
  });
  return z.NEVER;
});

export const wsUrl = url(["wss:", "ws:"]).refine(isSealedOrLocal, {
  message: expected(
    "se espera wss://; ws:// solo hacia esta misma computadora",
    "expected wss://; ws:// only to this machine itself",
  ),
});

/** A secret that somebody has chosen. */
export const chosenSecret = z
  .string()
  .regex(/^[\x21-\x7e]+$/, expected("no lleva espacios ni acentos", "expected no spaces and no accents"))
  .refine((text) => !isGuessable(text), expected(secretExpected["es-MX"], `expected ${secretExpected.en}`));

/** An address to which secrets are sent. */
export const sealedUrl = url(["https:", "http:"]).refine(isSealedOrLocal, {
  message: expected(
    "se espera https://; http:// solo hacia esta misma computadora",
    "expected https://; http:// only to this machine itself",
  ),
});

export const addressRanges = z.string().transform((text, context) =>
  listOf(text).filter((range) => {
    const isRange = isAddressRange(range);
    if (!isRange)
      context.addIssue({
        code: "custom",
        message: expected(
          `se esperan direcciones IP o rangos, separados por comas, como 127.0.0.1, 10.0.0.0/8; "${range}" no lo es`,
          `expected IP addresses or ranges, separated by commas, like 127.0.0.1, 10.0.0.0/8; "${range}" is none`,
        ),
      });
    return isRange;
  }),
);

/** A host name or address to listen on, without scheme and port. */
export const host = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9.-]+|(?=(?:[^:]*:){2})[0-9A-Fa-f:.]+)$/,
    expected(
      "se espera un nombre o una dirección IP, como 127.0.0.1",
      "expected a name or an IP address, like 127.0.0.1",
    ),
  );

/** An id of a number or account, as Meta's panel shows it. */
export const cloudId = z
  .string()
  .regex(
    /^\d{5,20}$/,
    expected(
      "se espera el id como lo muestra el panel de Meta, solo dígitos",
      "expected the id as Meta's panel shows it, digits only",
    ),
  );

const portExpected = expected("se espera un número de puerto, de 1 a 65535", "expected a port number, from 1 to 65535");
/** A whole number of something. */
export const whole = (spanish: string, english: string) => {
  const message = expected(`se espera ${spanish}`, `expected ${english}`);
  return z.coerce.number(message).int(message);
};

export const port = z.coerce.number(portExpected).int(portExpected).min(1, portExpected).max(65_535, portExpected);

export const pesos = z.string().transform((text, context) => {
  const reading = parseAmount(text);
  if (reading.type === "amount") return reading.centavos;
  context.addIssue({
    code: "custom",
    message: expected(
      "se espera una cantidad en pesos, como 50000 o 1234.50",
      "expected an amount in pesos, like 50000 or 1234.50",
    ),
  });
  return 0 as Centavos;
});

/** A path as the program takes it: what a shell would put in place of its beginning stays as it is. */
export const path = z
  .string()
  .refine((text) => !/^(?:~|\$|%\w+%)/.test(text), {
    message: expected(
      "se espera la ruta completa, como /home/ana/respaldos: aquí nadie traduce ~, $ ni %",
      "expected the whole path, like /home/ana/backups: nobody translates ~, $ or % here",
    ),
  })
  .refine((text) => process.platform === "win32" || !/^[A-Za-z]:[\\/]/.test(text), {
    message: expected(
      "es una ruta de Windows, y esta computadora no lo es: se espera una como /var/lib/monedero-bot/monedero.db",
      "it is a path of Windows, which this machine does not have: expected one like /var/lib/monedero-bot/monedero.db",
    ),
  });

/** A length of time with its unit, as ms; `off`: null. */
export const interval = z.string().transform((text, context) => {
  if (text === "off") return null;
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unit === "m" ? 60_000 : unit === "h" ? 3_600_000 : 24 * 3_600_000);
  // A timer cannot wait for longer.
  if (ms >= 60_000 && ms <= 24 * 24 * 3_600_000) return ms;
  context.addIssue({
    code: "custom",
    message: expected(
      "se esperan minutos, horas o días, hasta 24 días, como 30m, 6h o 1d; u off",
      "expected minutes, hours or days up to 24 days, like 30m, 6h or 1d; or off",
    ),
  });
  return z.NEVER;
});

/** How long something is kept, days. */
export const days = (what: keyof Retention) =>
  whole("un número de días", "a number of days")
    .min(
      leastRetention[what],
      expected(`se esperan al menos ${leastRetention[what]} días`, `expected at least ${leastRetention[what]} days`),
    )
    .max(36_500, expected("se esperan como mucho 36500 días", "expected at most 36500 days"))
    .default(defaultRetention[what]);

export const digit = (fallback: string) =>
  z.string().regex(/^\d$/, expected("se espera un dígito", "expected one digit")).default(fallback);
export const flag = z
  .enum(
    ["true", "false", "1", "0", "yes", "no"],
    expected("se espera true (sí) o false (no)", "expected true or false"),
  )
  .transform((text) => ["true", "1", "yes"].includes(text));

/** `horario, abren = Abrimos de 9 a 8.`: words of a customer's question, and the answer to it. */
export const shopAnswer = z.string().transform((text, context): ShopAnswer => {
  const at = text.indexOf("=");
  const words = listOf(text.slice(0, Math.max(0, at))).map(plain);
  const answer = text.slice(at + 1).trim();
  if (words.length > 0 && answer !== "" && answer.length <= 500) return { words, answer };
  context.addIssue({
    code: "custom",
    message: expected(
      "se esperan palabras, un signo de igual y la respuesta (500 caracteres como mucho), como: horario, abren = De 9 a 8",
      "expected words, an equals sign and the answer (500 characters at most), like: horario, abren = De 9 a 8",
    ),
  });
  return z.NEVER;
});

/** Characters of a logo. */
export const longestLogo = 56_000;

export const shopText = (most: number) =>
  z
    .string()
    .trim()
    .min(1, expected("se esperan unas palabras", "expected some words"))
    .max(most, expected(`se esperan como mucho ${most} caracteres`, `expected at most ${most} characters`));

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

/** Whether a URL of PostgreSQL has a `sslmode` that the bot knows, or none: with another one nobody could say how its connection is protected. */
export function hasKnownSslMode(databaseUrl: string): boolean {
  const mode = URL.canParse(databaseUrl) ? new URL(databaseUrl).searchParams.get("sslmode") : null;
  return mode === null || ["disable", "no-verify", "prefer", "require", "verify-ca", "verify-full"].includes(mode);
}
