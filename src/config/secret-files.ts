/** Secrets that stand in files of their own. */
import { passwordIn } from "../domain/secret.ts";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "../domain/language.ts";
import { errorText, hideSecrets } from "../log.ts";
import { problemOf } from "./problem.ts";
import { fileSetting, secretNames } from "./schema.ts";

type Environment = { readonly [name: string]: string | undefined };

/** The setting whose file a setting names, or the setting itself. */
export function withoutFile(setting: string): string {
  return setting.replace(/_FILE$/, "");
}

/** Names the folder in which systemd (`LoadCredential`) and Compose put secrets, each in a file that is named as its setting. */
const credentials = "CREDENTIALS_DIRECTORY";

/** The file in which a secret stands; undefined: it stands in none. */
function fileOf(given: Environment, name: string): string | undefined {
  return given[fileSetting(name)] ?? credentialAt(given[credentials], name);
}

/** The files of secrets that every user of this machine can read. */
export function openSecretFiles(given: Environment): string[] {
  if (process.platform === "win32") return [];
  const paths = secretNames.flatMap((name) => fileOf(given, name) ?? []);
  return [...new Set(paths)].filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0);
}

function credentialAt(folder: string | undefined, name: string): string | undefined {
  const path = folder === undefined ? undefined : join(folder, name);
  return path !== undefined && existsSync(path) ? path : undefined;
}

/**
 * The environment with the secrets that stand in files, without the empty settings, and what is wrong with those files. Nothing of this process shows
 * the secrets any more.
 */
export function withSecretFiles(environment: Environment): {
  readonly given: Environment;
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
