import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { attempt } from "../domain/attempt.ts";
import type { Words } from "../domain/language.ts";
import { passwordIn } from "../domain/secret.ts";
import { errorText, hideSecrets } from "../log.ts";
import { problemOf } from "./forms.ts";
import { fileSetting, secretNames } from "./schema.ts";

/** The contents of `.env`, and the lines in it that would be misread or ignored. */
export interface EnvFile {
  readonly path: string;
  readonly exists: boolean;
  readonly values: { readonly [name: string]: string };
  readonly problems: readonly Words[];
  /** Values with two readings: those with a `#`. */
  readonly doubtful: readonly Words[];
  /** True if every user of this machine can read it. */
  readonly isOpenToOthers: boolean;
  /** Names of files beside it that may be meant for it, if it is missing. */
  readonly others: readonly string[];
}

const otherName = /^\s*\.?env\.(?:txt|rtf|docx?)\s*$/i;
/** Names that other programs use beside `.env`, names of old copies, and its own name in capitals or with blanks. */
const nearName = /^\s*(?:env|\.env(?:~|\.|\.(?:local|prod|production|live|shop|bak|old|orig|save))?)\s*$/i;
const assignment = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(.*)$/;
const quotes = /^(["'`])(?:(?!\1).)*(\1?)/;

/** Reads `.env` in a folder, with any line ends, byte order mark or Unicode form that an editor gave it. Does not throw. */
export function readEnvFile(folder = "."): EnvFile {
  const path = resolve(folder, ".env");
  const names = attempt(() => readdirSync(folder), []);
  const others = names.filter((name) => nearName.test(name) && isFile(resolve(folder, name)));
  const file: Omit<EnvFile, "problems"> = {
    path,
    exists: isThere(path),
    values: {},
    doubtful: [],
    isOpenToOthers: false,
    others: [],
  };
  const failed = (problem: Words) => ({ ...file, problems: [problem] });
  if (!file.exists) return { ...file, problems: otherNames(names), others };
  try {
    const text = textOf(readFileSync(path));
    if (text === null)
      return failed({
        "es-MX": ".env no es texto en UTF-8. Ábrelo en un editor y guárdalo otra vez como «UTF-8».",
        en: ".env is not UTF-8 text. Open it in an editor and save it again as “UTF-8”.",
      });
    const lines = text.split("\n").map(asRead);
    return {
      ...file,
      values: parseEnv(lines.map(({ line }) => line).join("\n")) as EnvFile["values"],
      problems: problemsIn(text.split("\n")),
      doubtful: lines.flatMap(({ name, doubt }, index) => (doubt === null ? [] : [hashIn(index + 1, name, doubt)])),
      isOpenToOthers: process.platform !== "win32" && (statSync(path).mode & 0o004) !== 0,
    };
  } catch (error) {
    const why = errorText(error);
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (isLink && (error as NodeJS.ErrnoException).code === "ENOENT")
      return failed({
        "es-MX": `.env es un enlace a un archivo que no está: ${path}. Haz que lleve a tus ajustes, o quítalo para la demostración.`,
        en: `.env is a link to a file that is not there: ${path}. Let it lead to your settings, or remove it for the demo.`,
      });
    return failed({
      "es-MX": `.env no se puede leer (${why}). Tiene que ser un archivo de texto que el usuario que corre el bot pueda leer.`,
      en: `.env cannot be read (${why}). It has to be a text file that the user who runs the bot can read.`,
    });
  }
}

/** True if something with this name exists, even if it cannot be read: settings that nobody can read are not the demo's. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function otherNames(names: readonly string[]): readonly Words[] {
  return names
    .filter((name) => otherName.test(name))
    .map((name) => ({
      "es-MX": `aquí hay un archivo ${name}, y el programa lee .env: cámbiale el nombre a .env`,
      en: `there is a file ${name} here, and the program reads .env: rename it to .env`,
    }));
}

function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** The text of a file. Null: it has none of these encodings. */
function textOf(bytes: Buffer): string | null {
  // The decoder removes the byte order mark.
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  return attempt(() => decoder.decode(bytes).replaceAll(/\r\n?/g, "\n"), null);
}

/** The problems of these lines. No message shows a value, which may be a secret. */
function problemsIn(lines: readonly string[]): readonly Words[] {
  const problems: Words[] = [];
  const seen = new Map<string, { readonly line: number; readonly value: string }>();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [, name, value] = assignment.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      const [word] = /[A-Z][A-Z0-9_]+/.exec(text) ?? [];
      problems.push({
        "es-MX": `la línea ${line} de .env no se puede leer: escribe ${word ?? "NOMBRE"}=valor, o pon # delante si es un comentario`,
        en: `line ${line} of .env cannot be read: write ${word ?? "NAME"}=value, or put # in front where it is a comment`,
      });
      continue;
    }
    if (quotes.exec(value)?.[2] === "")
      problems.push({
        "es-MX": `${name}: en la línea ${line} de .env falta cerrar las comillas; ponlas también al final, o quítalas`,
        en: `${name}: line ${line} of .env has quotes that are not closed; put them at the end too, or remove them`,
      });
    const before = seen.get(name);
    if (before !== undefined && before.value !== "" && before.value !== value)
      problems.push({
        "es-MX": `${name}: está dos veces en .env (líneas ${before.line} y ${line}) con valores distintos; deja una`,
        en: `${name}: it is in .env twice (lines ${before.line} and ${line}) with different values; keep one`,
      });
    seen.set(name, { line, value });
  }
  return problems;
}

/**
 * A line as this program reads it. In a value without quotes, a `#` after a space begins a comment and any other belongs to the value, like in Compose; Node.js
 * would cut the value at the first. `doubt`: the other reading of its `#`; null: none.
 */
function asRead(line: string): { readonly line: string; readonly name: string; readonly doubt: "cut" | "kept" | null } {
  const [, name = "", value = ""] = assignment.exec(line) ?? [];
  const plain = { line, name, doubt: null };
  if (!value.includes("#") || /^["'`]/.test(value)) return plain;
  const isAfterSpace = /=\s+#/.test(line.slice(0, line.length - value.length + 1));
  const comment = isAfterSpace || /^#(?:\s|$)/.test(value) ? 0 : value.search(/\s#/);
  const kept = (comment === -1 ? value : value.slice(0, comment)).trim();
  const quote = ["'", "`", '"'].find((one) => !kept.includes(one));
  const doubt = kept.includes("#") ? "kept" : /^\s*#[^\s#]/.test(value.slice(comment)) ? "cut" : null;
  return { line: quote === undefined ? line : `${name}=${quote}${kept}${quote}`, name, doubt };
}

function hashIn(line: number, name: string, doubt: "cut" | "kept"): Words {
  return doubt === "kept"
    ? {
        "es-MX": `${name}: en la línea ${line} de .env se lee con su #, que otros programas toman por un comentario`,
        en: `${name}: line ${line} of .env is read with its #, which other programs take for a comment`,
      }
    : {
        "es-MX": `${name}: en la línea ${line} de .env lo que sigue a # se lee como comentario`,
        en: `${name}: line ${line} of .env has a # after which all is read as a comment`,
      };
}

export type RawEnvironment = { readonly [name: string]: string | undefined };

/** The setting whose file a setting names, or the setting itself. */
export function withoutFile(setting: string): string {
  return setting.replace(/_FILE$/, "");
}

/** Names the folder in which systemd (`LoadCredential`) and Compose put secrets, each in a file with the name of its setting. */
const credentials = "CREDENTIALS_DIRECTORY";

function fileOf(given: RawEnvironment, name: string): string | undefined {
  return given[fileSetting(name)] ?? credentialAt(given[credentials], name);
}

/** The files of secrets that every user of this machine can read. */
export function openSecretFiles(given: RawEnvironment): string[] {
  if (process.platform === "win32") return [];
  const paths = secretNames.flatMap((name) => fileOf(given, name) ?? []);
  return [...new Set(paths)].filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0);
}

function credentialAt(folder: string | undefined, name: string): string | undefined {
  const path = folder === undefined ? undefined : join(folder, name);
  return path !== undefined && existsSync(path) ? path : undefined;
}

/**
 * The environment with the secrets from files, without empty settings, and the problems of those files. From now on nothing of this process shows the secrets.
 */
export function withSecretFiles(environment: RawEnvironment): {
  readonly given: RawEnvironment;
  readonly problems: readonly Words[];
} {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const text = value?.trim();
      if (text === undefined || text === "") return [];
      // A database that was sealed with spaces around its key opens only with them.
      return [[name, name === "DATABASE_KEY" ? value : text]];
    }),
  );
  const problems: Words[] = [];
  for (const name of secretNames) {
    const setting = fileSetting(name);
    const path = fileOf(given, name);
    if (path === undefined) continue;
    if (given[name] !== undefined) {
      problems.push(
        problemOf(setting, {
          "es-MX": `${name} también está, y ${path} lo tiene; deja uno de los dos`,
          en: `${name} is set too, beside ${path}; keep one of the two`,
        }),
      );
      continue;
    }
    try {
      // Editors and `openssl rand` end a file with a line break, which is not part of the secret.
      const secret = readFileSync(path, "utf8").replaceAll(/^\ufeff|(?:\r?\n)+$/g, "");
      if (secret === "") problems.push(problemOf(setting, { "es-MX": `${path} está vacío`, en: `${path} is empty` }));
      else given[name] = secret;
    } catch (error) {
      const why = errorText(error);
      problems.push(
        problemOf(setting, {
          "es-MX": `no se puede leer ${path} (${why}): revisa la ruta, y que el archivo sea del usuario con el que corre el bot`,
          en: `${path} cannot be read (${why}): check the path, and that the file belongs to the user that runs the bot`,
        }),
      );
    }
  }
  hideSecrets([
    ...secretNames.map((name) => given[name] ?? ""),
    // Errors of libraries show the password without the rest of the URL.
    passwordIn(given["DATABASE_URL"] ?? ""),
  ]);
  return { given, problems };
}
