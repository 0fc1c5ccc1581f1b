/** The common parts of all commands: their arguments, exit codes, and printing. Commands import this file; `commands.ts` lists them. */
import { readFileSync } from "node:fs";
import { allLanguages, type Language, WordedError, type Words, wordsIn } from "../domain/language.ts";
import { installedFile } from "../process.ts";

export interface CommandArguments {
  readonly options: ReadonlySet<string>;
  readonly operands: readonly string[];
}

export class UsageError extends WordedError {}

/** The exit codes of the program, for scripts. 0: it did what it was asked. `docs/operations.md` lists them. */
export const exitCodes = {
  /** It failed, or a check of `doctor` did. */
  failed: 1,
  usage: 2,
  /** Only the plan was shown: nothing was done without `--yes`. */
  onlyPlanned: 3,
  /** An error that nobody caught. */
  uncaught: 70,
} as const;

/** The language of commands: `BOT_LANGUAGE`, or Spanish if it is unset or unknown, since it is needed before the settings are checked. */
export function commandLanguage(): Language {
  return allLanguages.find((one) => one === process.env["BOT_LANGUAGE"]) ?? "es-MX";
}

/** Prints a command's result: for people, or with `--json` for programs. */
export function print(
  { options }: Pick<CommandArguments, "options">,
  said: { readonly text: string | Words; readonly json: object },
): void {
  const text = typeof said.text === "string" ? said.text : wordsIn(said.text, commandLanguage());
  say(options.has("json") ? JSON.stringify(said.json, null, 2) : text);
}

/** Writes lines to standard output; calls `then` when they are written, or cannot be. */
export function say(text: string, then?: () => void): void {
  process.stdout.write(`${printable(text)}\n`, then);
}

/**
 * A text that cannot control a terminal, even if a stranger wrote the names in it. Control characters, and those that change the direction of writing, become
 * `\u001b` and the like. Line breaks and tabs stay. JSON keeps its meaning.
 */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (one) => {
    const code = one.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}

/** `monedero-bot 0.2.0`, by package.json. */
export function programVersion(): string {
  const file = readFileSync(installedFile("package.json"), "utf8");
  const { name, version } = JSON.parse(file) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
}
