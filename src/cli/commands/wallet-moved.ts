import { existsSync } from "node:fs";
import { expectOpenable } from "../../backup/openable.ts";
import { withDatabase, withLock } from "../../backup/restore.ts";
import { noDatabase } from "../../backup/take.ts";
import type { Config } from "../../config/config.ts";
import { wordsIn, type Words } from "../../domain/language.ts";
import { Meta } from "../../store/sqlite/core/database.ts";
import { exitCodes, UsageError, type CommandArguments, commandLanguage, print } from "../command.ts";
import { stampOf } from "../database.ts";
import { readSettings } from "../settings.ts";

/**
 * States that the wallet of this database is the same one at the present `WALLET_API_URL`. Does it with `--yes`, otherwise changes nothing. Idempotent. Throws
 * while a bot works on the database.
 */
export async function run(given: CommandArguments): Promise<void> {
  const config = readSettings();
  if (config.mode === "demo")
    throw new UsageError({
      "es-MX": "Aquí no hay ajustes de una tienda (.env). Córrelo en la carpeta donde está tu .env.",
      en: "There are no settings of a shop here (.env). Run it in the folder where your .env is.",
    });
  const isMeant = given.options.has("yes");
  const now = stampOf(config);
  const before = config.databaseUrl === null ? inFile(config, now, isMeant) : await onServer(config, now, isMeant);
  if (!isMeant) process.exitCode = exitCodes.onlyPlanned;
  const text = wordsIn(isMeant ? done(before, now) : plan(before, now), commandLanguage());
  print(given, { text, json: { ok: true, done: isMeant, before, now } });
}

function inFile({ databasePath: path }: Config, stamp: string, isMeant: boolean): string | null {
  expectOpenable(path);
  if (!existsSync(path)) throw noDatabase(path);
  return withLock(path, () =>
    withDatabase(path, (db) => {
      const meta = new Meta(db);
      const before = meta.get("stamp");
      if (isMeant) meta.set("stamp", stamp);
      return before;
    }),
  );
}

async function onServer({ databaseUrl }: Config, stamp: string, isMeant: boolean): Promise<string | null> {
  const { giveServerStamp } = await import("../../store/postgres/snapshot.ts");
  return giveServerStamp(databaseUrl ?? "", isMeant ? stamp : null);
}

function plan(before: string | null, now: string): Words {
  return {
    "es-MX": `La base de datos es de "${before}" y pasaría a ser de "${now}". Hazlo solo si es el mismo monedero con otra dirección: el bot le mandará lo que quedó abierto. No se cambió nada. Hazlo con --yes.`,
    en: `The database belongs to "${before}" and would belong to "${now}". Do it only if it is the same wallet at another address: the bot will send it what is open. Nothing was changed. Run again with --yes.`,
  };
}

function done(before: string | null, now: string): Words {
  return {
    "es-MX": `Listo: la base de datos era de "${before}" y ahora es de "${now}". Inicia el bot.`,
    en: `Done: the database belonged to "${before}" and now belongs to "${now}". Start the bot.`,
  };
}
