import type { SocketConfig } from "@whiskeysockets/baileys";
import { errorText, mask, type Log } from "../../../log.ts";

type BaileysLog = SocketConfig["logger"];

/**
 * Logger for Baileys: writes its errors as warnings, its warnings as debug lines, and drops the rest. Logs only the message and the error's
 * text, masked. Must not log its objects: they hold stanzas, addresses and keys.
 */
export function baileysLog(log: Log): BaileysLog {
  const bridge: BaileysLog = {
    level: "warn",
    child: () => bridge,
    trace() {},
    debug() {},
    info() {},
    warn: (first, sentence) => log.debug("whatsapp: Baileys warns", fieldsOf(first, sentence)),
    error: (first, sentence) => log.warn("whatsapp: Baileys reports an error", fieldsOf(first, sentence)),
  };
  return bridge;
}

function fieldsOf(first: unknown, sentence: string | undefined) {
  const said = sentence ?? (typeof first === "string" ? first : "");
  const error = errorIn(first);
  return { said: mask(said).slice(0, 200), ...(error === null ? {} : { why: errorText(error) }) };
}

function errorIn(first: unknown): Error | null {
  if (first instanceof Error) return first;
  if (typeof first !== "object" || first === null) return null;
  const { err, error, e } = first as { readonly err?: unknown; readonly error?: unknown; readonly e?: unknown };
  return [err, error, e].find((one): one is Error => one instanceof Error) ?? null;
}
