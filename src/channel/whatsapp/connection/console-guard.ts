import { mask, type Log } from "../../../log.ts";

/** What libsignal says beside the sessions that it prints whole: constant words, without a key or an address. */
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

/** An error of one of the sessions that were tried: its name and its text. */
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
 * Keeps everything that a library writes to the console off standard output: libsignal prints sessions there, with their private keys.
 * Words that are known to be harmless go to the log (debug); arguments after the first never go anywhere. For the whole process; gives the
 * function that undoes it.
 */
export function guardConsole(log: Log): () => void {
  const kept = printing.map((name) => [name, console[name]] as const);
  for (const name of printing) {
    console[name] = (first?: unknown) => {
      log.debug("whatsapp: a library wrote to the console", { said: sayable(first) });
    };
  }
  return () => {
    for (const [name, original] of kept) console[name] = original as never;
  };
}

function sayable(first: unknown): string {
  if (typeof first !== "string") return "[kept back]";
  if (harmless.has(first)) return first;
  const error = sessionError.exec(first)?.[1];
  return error === undefined ? "[kept back]" : mask(error);
}
