import { allLanguages, type Language } from "../domain/people/language.ts";
import type { Given } from "./given.ts";

/** The language of commands: `BOT_LANGUAGE`, Spanish where it is unset or unknown, since it has to be known before the settings are checked. */
export function commandLanguage(): Language {
  return allLanguages.find((one) => one === process.env["BOT_LANGUAGE"]) ?? "es-MX";
}

/** Prints what a command has to say: for people, or with `--json` for programs. */
export function print(
  { options }: Pick<Given, "options">,
  said: { readonly text: string; readonly json: object },
): void {
  say(options.has("json") ? JSON.stringify(said.json, null, 2) : said.text);
}

/** Writes lines to standard output; calls `then` when they are written, or cannot be. */
export function say(text: string, then?: () => void): void {
  process.stdout.write(`${printable(text)}\n`, then);
}

/**
 * A text that steers no terminal, whoever wrote the names in it: control characters, and those that turn the direction of writing, as `\u001b`. Line
 * breaks and tabs stay. JSON means the same afterwards.
 */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (one) => {
    const code = one.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}
