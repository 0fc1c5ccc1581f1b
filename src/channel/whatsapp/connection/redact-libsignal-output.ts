import { mask, type Log } from "../../../log.ts";

/** First arguments that libsignal prints beside whole sessions: constant texts without keys or addresses. */
const harmless: ReadonlySet<string> = new Set([
  "Closing session:",
  "ConnectionWait session:",
  "Removing old closed session:",
  "Session already closed",
  "Session already open",
  "Migrating session to:",
  "Closing open session in favor of incoming prekey bundle",
  "Failed to decrypt message with any known session...",
  "Decrypted message with closed session.",
]);

/** libsignal's message for an error of one session: name and text. */
const sessionError = /^Session error:(\w+: [^\n]{1,120})/;

const printing = [
  "log",
  "info",
  "warn",
  "error",
  "debug",
  "trace",
  "dir",
  "dirxml",
  "table",
  "group",
  "groupCollapsed",
  "assert",
] as const;

/**
 * Replaces the console methods of the whole process, because libsignal prints sessions with their private keys. Logs known harmless texts
 * (debug), drops every argument after the first. Returns the function that restores the console.
 */
export function redactLibsignalOutput(log: Log): () => void {
  const kept = printing.map((name) => [name, console[name]] as const);
  for (const name of printing) {
    console[name] = (first?: unknown) => {
      log.debug("whatsapp: a library wrote to the console", { said: harmlessText(first) });
    };
  }
  return () => {
    for (const [name, original] of kept) console[name] = original as never;
  };
}

function harmlessText(first: unknown): string {
  if (typeof first !== "string") return "[kept back]";
  if (harmless.has(first)) return first;
  const error = sessionError.exec(first)?.[1];
  return error === undefined ? "[kept back]" : mask(error);
}
