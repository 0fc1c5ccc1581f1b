import { WordedError } from "../../../domain/language.ts";

/** The SQLSTATE of an error. Returns null if it is not an error of the server. */
function sqlState(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && "severity" in (error as object) ? code : null;
}

/** Whether the same transaction may succeed when it is run again: a deadlock, a lock that was waited for too long, a serialization failure. */
export function isCollision(error: unknown): boolean {
  return ["40001", "40P01", "55P03"].includes(sqlState(error) ?? "");
}

/** What the client says of a connection that is gone. */
const goneMessages: readonly string[] = [
  "connection terminated",
  "connection error",
  "connection timeout",
  "connection ended",
  "timeout exceeded when trying to connect",
  "query read timeout",
  "client was closed",
  "cannot use a pool after",
];

/** Whether the connection is gone, also since it stood still too long, or the server is ending or starting: nothing is said about the statement. */
export function isDisconnection(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== null) return /^(?:08|57P0[1-5]|25P03)/.test(state);
  const { code, message = "" } = error as { code?: string; message?: string };
  if (/^(?:ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|ENOENT)/.test(code ?? "")) return true;
  const said = message.toLowerCase();
  return goneMessages.some((one) => said.includes(one));
}

/** Whether an error says nothing about what was to be written: the server cannot be reached, or cannot write at all now. */
export function cannotWrite(error: unknown): boolean {
  return isDisconnection(error) || isCollision(error) || /^(?:53|57|58|XX|25006)/.test(sqlState(error) ?? "");
}

/** Whether the same may succeed later, without anybody changing the settings: the server is away, full, locked, read-only or lets nobody in now. */
export function mayPass(error: unknown): boolean {
  return cannotWrite(error) || sqlState(error)?.startsWith("55") === true;
}

/** Whether this user may not make what was to be made, or nobody may here. */
export function cannotMake(error: unknown): boolean {
  return ["42501", "25006"].includes(sqlState(error) ?? "");
}

/** Whether a lock was waited for too long. */
export function isLockTimeout(error: unknown): boolean {
  return sqlState(error) === "55P03";
}

/** Whether a statement was not run since one before it in its transaction had failed. */
export function isAfterFailure(error: unknown): boolean {
  return sqlState(error) === "25P02";
}

/** A unique value is there already. */
export function isDuplicate(error: unknown): boolean {
  return sqlState(error) === "23505";
}

/** Why the server cannot be used with this `DATABASE_URL`, with what to do about it: what the error says itself where it has words. */
export function connectionTrouble(error: unknown, url: string): WordedError {
  if (error instanceof WordedError) return error;
  const { message = String(error) } = error as { message?: string };
  const place = placeOf(url);
  const state = sqlState(error);
  if (state === "28P01" || state === "28000")
    return new WordedError({
      "es-MX": `PostgreSQL en ${place} no acepta el usuario o la contraseña de DATABASE_URL (${message}).`,
      en: `PostgreSQL at ${place} refuses the user or the password of DATABASE_URL (${message}).`,
    });
  if (state === "3D000")
    return new WordedError({
      "es-MX": `En PostgreSQL en ${place} no existe la base de datos que nombra DATABASE_URL: créala con createdb.`,
      en: `PostgreSQL at ${place} has no database of the name that DATABASE_URL gives: make it with createdb.`,
    });
  return new WordedError({
    "es-MX": `No se puede usar PostgreSQL en ${place} (${message}). Revisa DATABASE_URL y que el servidor esté encendido.`,
    en: `PostgreSQL at ${place} cannot be used (${message}). Look at DATABASE_URL and whether the server runs.`,
  });
}

/** Host and database of a URL, without user and password. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get("host") ?? hostname}${port === "" ? "" : `:${port}`}${pathname}`;
}
