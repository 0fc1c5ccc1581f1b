import { WordedError, verbatim, type Words } from "../domain/language.ts";

/** What was expected of a value, as the message of an issue of zod: `wordsOfIssue` reads it. */
export function expected(spanish: string, english: string): string {
  return JSON.stringify({ "es-MX": spanish, en: english });
}

/** The words of a zod issue; its own message if it has none of ours. */
export function wordsOfIssue(message: string): Words {
  try {
    return JSON.parse(message) as Words;
  } catch {
    return verbatim(message);
  }
}

/** A problem of one setting: its name, and what is wrong or was expected. */
export function problemOf(name: string, { "es-MX": spanish, en }: Words): Words {
  return { "es-MX": `${name}: ${spanish}`, en: `${name}: ${en}` };
}

/** The setting that a problem names (`problemOf`); null: it names none. */
export function settingIn({ en }: Words): string | null {
  return /^[A-Z][A-Z0-9_]+(?=:)/.exec(en)?.[0] ?? null;
}

/** Every problem of the settings, worded for the person who sets them. */
export class ConfigError extends WordedError {
  readonly problems: readonly Words[];

  constructor(problems: readonly Words[]) {
    const lines = (language: "es-MX" | "en") => problems.map((one) => `\n  - ${one[language]}`).join("");
    const count = problems.length;
    super({
      "es-MX": `Los ajustes tienen ${count === 1 ? "un problema" : `${count} problemas`}:${lines("es-MX")}`,
      en: `The configuration has ${count === 1 ? "a problem" : `${count} problems`}:${lines("en")}`,
    });
    this.name = "ConfigError";
    this.problems = problems;
  }
}
