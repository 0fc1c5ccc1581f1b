import { readFileSync } from "node:fs";
import { errorText, hideSecrets } from "../log.ts";

type Environment = { readonly [name: string]: string | undefined };

/** Settings that no log shows, and that may stand in a file of their own, which `<NAME>_FILE` names. */
export const secretNames = [
  "WALLET_API_KEY",
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "WHATSAPP_CLOUD_ACCESS_TOKEN",
  "WHATSAPP_CLOUD_APP_SECRET",
  "WHATSAPP_CLOUD_VERIFY_TOKEN",
  "CONSOLE_TOKEN",
  "DATABASE_KEY",
  "DATABASE_URL",
] as const;

/** The setting with the path of a secret's file. */
export const fileSetting = (name: string) => `${name}_FILE`;

/**
 * The environment with the secrets that stand in files, without the empty settings, and what is wrong with those files. Nothing of this process shows
 * the secrets any more.
 */
export function withSecretFiles(environment: Environment): {
  readonly given: Environment;
  readonly problems: readonly string[];
} {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const problems: string[] = [];
  for (const name of secretNames) {
    const setting = fileSetting(name);
    const path = given[setting];
    if (path === undefined) continue;
    if (given[name] !== undefined) {
      problems.push(`${setting}: ${name} is set too; keep one of the two`);
      continue;
    }
    try {
      // Editors and `openssl rand` end a file with a line break, which belongs to no secret.
      const secret = readFileSync(path, "utf8").replace(/(?:\r?\n)+$/, "");
      if (secret === "") problems.push(`${setting}: ${path} is empty`);
      else given[name] = secret;
    } catch (error) {
      problems.push(`${setting}: ${path} cannot be read (${errorText(error)})`);
    }
  }
  hideSecrets([...secretNames.map((name) => given[name] ?? ""), passwordIn(given["DATABASE_URL"] ?? "")]);
  return { given, problems };
}

/** The password of a URL; empty: it has none. Libraries repeat it without the rest. */
function passwordIn(url: string): string {
  try {
    return decodeURIComponent(new URL(url).password);
  } catch {
    return "";
  }
}
