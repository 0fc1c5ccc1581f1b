import { digitsOf } from "./domain/words.ts";
import { pino } from "pino";

/** Lines below this level are not written. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Fields of a log line. Phones and secrets are masked in every value. */
export type LogFields = { readonly [name: string]: string | number | boolean | null | undefined };

/** A log of JSON lines. `event` must be a short constant sentence; variable parts go into `fields`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const botToken = /(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}/g;
/** Up to three separators between two digits: `(477) 123-00-01`, `477 - 123 - 0001`. */
const longDigits = /\d(?:[\s().-]{0,3}\d){9,}/g;

/** A shorter "secret" would hide half of every line. */
const shortestSecret = 4;
/** Every form of the secrets of this process, longest first: one may be a part of another. */
let secretForms: readonly string[] = [];

/** From now on `withoutSecrets`, `mask`, `errorText` and every log of this process hide these. Call it before anything can fail with one of them. */
export function hideSecrets(secrets: readonly string[]): void {
  const forms = new Set([...secretForms, ...secrets.flatMap(formsOf)]);
  secretForms = [...forms].toSorted((one, other) => other.length - one.length);
}

/** A secret in its own form, and as networks and libraries repeat it: in a URL, in JSON, in base64. */
function formsOf(secret: string): string[] {
  if (secret.length < shortestSecret) return [];
  const bytes = Buffer.from(secret);
  const encoded = [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), bytes.toString("base64")];
  return [secret, ...encoded, bytes.toString("base64url")];
}

export function withoutSecrets(text: string): string {
  return secretForms.reduce((rest, form) => rest.replaceAll(form, "[secret]"), text);
}

/** Replaces bot tokens, `secrets` and those of `hideSecrets`, and all but the last four digits of phones. */
export function mask(text: string, secrets: readonly string[] = []): string {
  return secrets
    .flatMap(formsOf)
    .reduce((rest, form) => rest.replaceAll(form, "[secret]"), withoutSecrets(text))
    .replace(botToken, "[token]")
    .replace(longDigits, (digits) => `******${digitsOf(digits).slice(-4)}`);
}

/** Name, code and message of an error, masked, at most 300 characters. Never its other properties, which may hold a token or a phone. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return mask(String(error)).slice(0, 300);
  const code = (error as { code?: unknown }).code;
  return mask(`${error.name}${typeof code === "string" ? ` ${code}` : ""}: ${error.message}`).slice(0, 300);
}

/** True if the n-th of similar events should be logged: the 1st, 2nd, 4th, 8th and so on. */
export function isWorthLogging(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}

/** Makes a log on standard error; standard output belongs to the terminal chat and to pairing codes. */
export function createLog(level: LogLevel): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date(Date.now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );
  const at =
    (given: Exclude<LogLevel, "silent">) =>
    (event: string, fields: LogFields = {}) => {
      if (logger.isLevelEnabled(given)) logger[given](clean(fields), event);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

function clean(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? mask(value) : value]),
  );
}
