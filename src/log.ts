import { pino } from "pino";

/** Lines below this level are not written. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Fields of a log line. Phones and secrets are masked in every value. */
export type LogFields = { readonly [name: string]: string | number | boolean | null | undefined };

/** A log of JSON lines. `event` must be a short constant sentence; what varies goes into `fields`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const botToken = /\d{5,}:[A-Za-z0-9_-]{20,}/g;
/** Up to three separators between two digits: `(477) 123-00-01`, `477 - 123 - 0001`. */
const longDigits = /\d(?:[\s().-]{0,3}\d){9,}/g;

/** Replaces bot tokens and `secrets`, and all but the last four digits of phones. */
export function mask(text: string, secrets: readonly string[] = []): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, "[secret]");
  return masked
    .replace(botToken, "[token]")
    .replace(longDigits, (digits) => `******${digits.replaceAll(/\D/g, "").slice(-4)}`);
}

/** Name, code and message of an error, masked, at most 300 characters. Never its other properties, which may hold a token or a phone. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return mask(String(error)).slice(0, 300);
  const code = (error as { code?: unknown }).code;
  return mask(`${error.name}${typeof code === "string" ? ` ${code}` : ""}: ${error.message}`).slice(0, 300);
}

/** Makes a log on standard error; standard output belongs to the terminal chat and to pairing codes. */
export function createLog(level: LogLevel, secrets: readonly string[] = []): Log {
  const real = secrets.filter((secret) => secret.length >= 4);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date(Date.now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );
  const clean = (fields: LogFields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? mask(value, real) : value]),
    );
  return {
    debug: (event, fields = {}) => logger.debug(clean(fields), event),
    info: (event, fields = {}) => logger.info(clean(fields), event),
    warn: (event, fields = {}) => logger.warn(clean(fields), event),
    error: (event, fields = {}) => logger.error(clean(fields), event),
  };
}
