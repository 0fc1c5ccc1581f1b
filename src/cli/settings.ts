import { gatherSettings } from "../checks/gather/settings.ts";
import type { Config } from "../config/config.ts";
import { readEnvFile } from "../config/env-file.ts";
import { ConfigError } from "../config/problem.ts";
import type { SettingsFacts } from "../checks/facts.ts";
import { dayText, localTime } from "../domain/time/local-time.ts";
import { withoutLinks } from "../store/sqlite/core/own-file.ts";

/** Puts what `.env` says into the environment, where that does not say otherwise. What is wrong with the file, `readSettings` says. */
export function loadEnvFile(): void {
  for (const [name, value] of Object.entries(readEnvFile().values)) process.env[name] ??= value;
}

/** The settings, and what is wrong with them. Does not throw. */
export function lookAtSettings(): { readonly settings: SettingsFacts; readonly config: Config } {
  const { settings, config } = gatherSettings(process.env, readEnvFile());
  // Whatever is beside the database is beside the file itself, under whichever name it was given.
  return { settings, config: { ...config, databasePath: withoutLinks(config.databasePath) } };
}

/** A moment for whoever runs the program, in the shop's zone: `28/11/2026 10:08`; in UTC where the settings do not say the zone. */
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
