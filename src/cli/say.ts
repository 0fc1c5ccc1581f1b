import { allLanguages, type Language } from "../domain/language.ts";
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
  process.stdout.write(options.has("json") ? `${JSON.stringify(said.json, null, 2)}\n` : `${said.text}\n`);
}
