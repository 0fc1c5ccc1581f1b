import { createHash } from "node:crypto";
import { withSecretFiles } from "../config/secret-files.ts";
import { environmentSchema } from "../config/schema.ts";

/** Settings in which processes on one database may differ: what belongs to a machine, or is how it reaches the others. */
const ownOfMachine: ReadonlySet<string> = new Set([
  "DATABASE_PATH",
  "DATABASE_URL",
  "HTTP_HOST",
  "HTTP_PORT",
  "LOG_LEVEL",
  "BACKUP_DIR",
  "BACKUP_EVERY",
  "BACKUP_KEEP",
  "TRUSTED_PROXIES",
  "WHATSAPP_WS_URL",
  "TELEGRAM_API_ROOT",
  "WHATSAPP_CLOUD_API_ROOT",
]);

/** The settings of this process as the others compare them: a short hash for each that is set, which tells nothing of a secret. */
export function settingsMark(environment: { readonly [name: string]: string | undefined }): string {
  const { given } = withSecretFiles(environment);
  const names = Object.keys(environmentSchema.shape).filter(
    (name) => !ownOfMachine.has(name) && given[name] !== undefined,
  );
  return JSON.stringify(
    Object.fromEntries(names.toSorted().map((name) => [name, hashOf(name, given[name] as string)])),
  );
}

/** Names of the settings in which two marks differ. */
export function differingSettings(one: string, other: string): string[] {
  const [mine, theirs] = [read(one), read(other)];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].filter((name) => mine[name] !== theirs[name]).toSorted();
}

type Mark = { readonly [name: string]: string };

function read(mark: string): Mark {
  return JSON.parse(mark === "" ? "{}" : mark) as Mark;
}

/** 32 bits: two values of a setting rarely share them, and nobody finds a secret by them. */
function hashOf(name: string, value: string): string {
  return createHash("sha256").update(`${name}\n${value}`).digest("hex").slice(0, 8);
}
