import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import type { Words } from "../domain/worded.ts";
import { errorText } from "../log.ts";

/** What `.env` says, and what in it would be read wrongly or not at all. */
export interface EnvFile {
  /** Where it is, or would be: an absolute path. */
  readonly path: string;
  readonly exists: boolean;
  readonly values: { readonly [name: string]: string };
  readonly problems: readonly Words[];
}

/** What editors make of `.env`. */
const otherName = /^\.?env\.(?:txt|rtf|docx?)$/i;
const assignment = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*)$/;
const quotes = /^(["'`])(?:(?!\1).)*(\1?)/;

/** Reads `.env` in a folder, whatever line ends, byte order mark or Unicode form an editor gave it. Does not throw. */
export function readEnvFile(folder = "."): EnvFile {
  const path = resolve(folder, ".env");
  const file = { path, exists: existsSync(path), values: {} };
  if (!file.exists) return { ...file, problems: otherNames(folder) };
  try {
    const text = textOf(readFileSync(path));
    if (text === null)
      return withProblem(file, {
        "es-MX": ".env no es texto en UTF-8. Ábrelo en un editor y guárdalo otra vez como «UTF-8».",
        en: ".env is no text in UTF-8. Open it in an editor and save it again as “UTF-8”.",
      });
    return { ...file, values: parseEnv(text) as EnvFile["values"], problems: problemsIn(text.split("\n")) };
  } catch (error) {
    const why = errorText(error);
    return withProblem(file, {
      "es-MX": `.env no se puede leer (${why}). Tiene que ser un archivo de texto que el usuario que corre el bot pueda leer.`,
      en: `.env cannot be read (${why}). It has to be a text file that the user who runs the bot can read.`,
    });
  }
}

function withProblem(file: Omit<EnvFile, "problems">, problem: Words): EnvFile {
  return { ...file, problems: [problem] };
}

function otherNames(folder: string): readonly Words[] {
  return readdirSync(folder)
    .filter((name) => otherName.test(name))
    .map((name) => ({
      "es-MX": `aquí hay un archivo ${name}, y el programa lee .env: cámbiale el nombre a .env`,
      en: `there is a file ${name} here, and the program reads .env: rename it to .env`,
    }));
}

/** Null: it is in none of Unicode's forms. */
function textOf(bytes: Buffer): string | null {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = !is16 ? "utf-8" : first === 0xff ? "utf-16le" : "utf-16be";
  try {
    // The decoder takes the byte order mark away.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** Says of no value what it is: it may be a secret. */
function problemsIn(lines: readonly string[]): readonly Words[] {
  const problems: Words[] = [];
  const seen = new Map<string, { readonly line: number; readonly value: string }>();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [, name, value] = assignment.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      const [word = ""] = /[A-Z][A-Z0-9_]+/.exec(text) ?? [];
      problems.push(noSetting(line, word));
      continue;
    }
    if (quotes.exec(value)?.[2] === "") problems.push(unclosed(line, name));
    const before = seen.get(name);
    if (before !== undefined && before.value !== "" && before.value !== value)
      problems.push(twice(name, before.line, line));
    seen.set(name, { line, value });
  }
  return problems;
}

function noSetting(line: number, word: string): Words {
  const name = (example: string) => (word === "" ? example : word);
  return {
    "es-MX": `la línea ${line} de .env no se puede leer: escribe ${name("NOMBRE")}=valor, o pon # delante si es un comentario`,
    en: `line ${line} of .env cannot be read: write ${name("NAME")}=value, or put # in front where it is a comment`,
  };
}

function unclosed(line: number, name: string): Words {
  return {
    "es-MX": `${name}: en la línea ${line} de .env falta cerrar las comillas; ponlas también al final, o quítalas`,
    en: `${name}: line ${line} of .env has quotes that are not closed; put them at the end too, or remove them`,
  };
}

function twice(name: string, first: number, second: number): Words {
  return {
    "es-MX": `${name}: está dos veces en .env (líneas ${first} y ${second}) con valores distintos; deja una`,
    en: `${name}: it is in .env twice (lines ${first} and ${second}) with different values; keep one`,
  };
}
