/** The settings for commands: from `.env` and the environment; and the comparison between processes on one database. */
import { createHash } from "node:crypto";
import { gatherSettings, type SettingsFacts } from "../checks/gather/settings.ts";
import { defaultDatabase, type Config } from "../config/config.ts";
import { readEnvFile, withSecretFiles } from "../config/files.ts";
import { ConfigError } from "../config/forms.ts";
import { environmentSchema } from "../config/schema.ts";
import { dayText, localTime } from "../domain/time.ts";
import type { Words } from "../domain/language.ts";
import { withoutLinks } from "../store/sqlite/core/files.ts";
import { inspectDatabase } from "../store/sqlite/inspect.ts";

/** Puts the settings of `.env` into the environment, which takes precedence. `readSettings` reports problems of the file. */
export function loadEnvFile(): void {
  for (const [name, value] of Object.entries(readEnvFile().values)) process.env[name] ??= value;
}

/** The settings, and their problems. Does not throw. */
export function lookAtSettings(): { readonly settings: SettingsFacts; readonly config: Config } {
  const { settings, config } = gatherSettings(process.env, readEnvFile());
  // Files beside the database are beside the real file, not beside a link to it.
  return { settings, config: { ...config, databasePath: withoutLinks(config.databasePath) } };
}

/** A time for the person who runs the program, in the shop's zone: `28/11/2026 10:08`; in UTC if the settings have no zone. */
export function momentText(atMs: number): string {
  const { settings, config } = lookAtSettings();
  const isKnown = !settings.unread.has("TZ_NAME");
  const local = localTime(isKnown ? config.zone : "UTC");
  return `${dayText(local.day(atMs))} ${local.time(atMs)}${isKnown ? "" : " UTC"}`;
}

/** The settings. Throws a ConfigError with every problem of `.env` and of the environment. */
export function readSettings(): Config {
  const { settings, config } = lookAtSettings();
  if (settings.problems.length > 0) throw new ConfigError(settings.problems);
  return config;
}

/** Like `lookAtSettings`, and whether a shop's database is at the path where the demo would start. Does not throw. */
export function lookAtSettingsToStart(): ReturnType<typeof lookAtSettings> {
  const { settings, config } = lookAtSettings();
  const shop = config.mode === "demo" ? shopHere(settings) : null;
  return { config, settings: shop === null ? settings : { ...settings, notDemo: [...settings.notDemo, shop] } };
}

/** Like `readSettings`, but if the demo would start, anything that looks like a shop's is a problem: a shop must not become a demo by mistake. */
export function readSettingsToStart(): Config {
  const config = readSettings();
  const { notDemo } = lookAtSettingsToStart().settings;
  if (notDemo.length > 0) throw new ConfigError(notDemo);
  return config;
}

/** Refuses a demo if a shop's database is at its default path: that shop has lost its settings. A demo with that path as its `DATABASE_PATH` is fine. */
function shopHere({ file, given }: SettingsFacts): Words | null {
  if (given.has("DATABASE_PATH")) return null;
  const path = defaultDatabase.live;
  const { bytes, trouble } = inspectDatabase({ path, stamp: "demo", databaseKey: null, reads: "header" });
  if (bytes === 0 || trouble === null) return null;
  return {
    "es-MX": `aquí está la base de datos de una tienda (${path}), y ${file.exists ? `${file.path} no tiene monedero ni red` : `falta ${file.path}`}: arrancaría la demostración. Vuelve a poner los ajustes de la tienda en .env; para la demostración usa otra carpeta, o define DATABASE_PATH=${defaultDatabase.demo}`,
    en: `here is the database of a shop (${path}), and ${file.exists ? `${file.path} has no wallet and no channel` : `${file.path} is missing`}: the demo would start. Put the shop's settings back into .env; for the demo use another folder, or set DATABASE_PATH=${defaultDatabase.demo}`,
  };
}

/** Settings that may differ between processes on one database: they describe a machine, or how it reaches the others. */
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

/** The settings of this process for comparison with others: a short hash of each, which reveals no secret. */
export function settingsMark(environment: { readonly [name: string]: string | undefined }): string {
  const { given } = withSecretFiles(environment);
  const names = Object.keys(environmentSchema.shape).filter(
    (name) => !ownOfMachine.has(name) && given[name] !== undefined,
  );
  // 32 bits: two values of a setting rarely share them, and nobody finds a secret by them.
  const hashOf = (name: string) => createHash("sha256").update(`${name}\n${given[name]}`).digest("hex").slice(0, 8);
  return JSON.stringify(Object.fromEntries(names.toSorted().map((name) => [name, hashOf(name)])));
}

export function differingSettings(one: string, other: string): string[] {
  type Mark = { readonly [name: string]: string };
  const [mine = {}, theirs = {}] = [one, other].map((mark) => JSON.parse(mark || "{}") as Mark);
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...names].filter((name) => mine[name] !== theirs[name]).toSorted();
}
