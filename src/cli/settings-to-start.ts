import { defaultDatabase, type Config } from "../config/config.ts";
import { ConfigError } from "../config/problem.ts";
import type { SettingsFacts } from "../checks/facts.ts";
import type { Words } from "../domain/worded.ts";
import { inspectDatabase } from "../store/sqlite/inspect.ts";
import { lookAtSettings, readSettings } from "./settings.ts";

/** As `lookAtSettings`, and whether a shop's database stands where the demo would start. Does not throw. */
export function lookAtSettingsToStart(): ReturnType<typeof lookAtSettings> {
  const { settings, config } = lookAtSettings();
  const shop = config.mode === "demo" ? shopHere(settings) : null;
  return { config, settings: shop === null ? settings : { ...settings, notDemo: [...settings.notDemo, shop] } };
}

/** As `readSettings`; a shop must not start as a demo by a slip, so that whatever looks like a shop's is a problem then. */
export function readSettingsToStart(): Config {
  const config = readSettings();
  const { notDemo } = lookAtSettingsToStart().settings;
  if (notDemo.length > 0) throw new ConfigError(notDemo);
  return config;
}

/** The demo does not take the default place of a shop's database: what stands there is a shop's whose settings are gone, unless a demo was sent there. */
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
