import { constants, setPriority } from "node:os";
import { readManifest } from "../../backup/manifest.ts";
import { takeDump } from "../../backup/dump.ts";
import { expectOpenable } from "../../backup/openable.ts";
import { takeBackup } from "../../backup/take.ts";
import { processClock, unguessable } from "../../clock.ts";
import { WordedError, wordsIn } from "../../domain/worded.ts";
import type { Given } from "../given.ts";
import { commandLanguage, print } from "../say.ts";
import { readSettings } from "../settings.ts";
import { programVersion } from "./version.ts";

/** Makes a backup of the database in a folder (default `BACKUP_DIR`), also while the bot runs. The last line of standard output is its path. */
export async function run(given: Given): Promise<void> {
  const config = readSettings();
  const { databasePath, databaseUrl: url, backup } = config;
  // What the demo keeps is deleted by its next start: whoever asks for a backup of it means their shop.
  if (config.mode === "demo" && config.freshDatabase)
    throw new WordedError({
      "es-MX":
        "Aquí no hay .env, así que esto es la demostración y no tu tienda. Corre el comando en la carpeta donde está tu .env. No se hizo ningún respaldo.",
      en: "There is no .env here, so this is the demo and not your shop. Run the command in the folder where your .env is. No backup was made.",
    });
  const folder = given.operands[0] ?? backup.folder;
  if (folder === null)
    throw new WordedError({
      "es-MX": 'No hay carpeta: usa "backup CARPETA" o define BACKUP_DIR.',
      en: 'No folder given: use "backup FOLDER" or set BACKUP_DIR.',
    });
  if (url === null) expectOpenable(databasePath);
  letOthersGoFirst();
  const nowMs = processClock().nowMs();
  const random = unguessable().slice(0, 8);
  const about = { folder, nowMs, program: programVersion(), random };
  const path = url === null ? takeBackup({ database: databasePath, ...about }) : await takeDump({ url, ...about });
  const done = { "es-MX": "Verificado y en el disco:", en: "Verified and on the disk:" };
  print(given, {
    text: `${wordsIn(done, commandLanguage())}\n${path}`,
    json: { ok: true, path, manifest: readManifest(path) },
  });
}

/** The bot that works meanwhile sells as fast as without a backup (docs/benchmarks.md). Where that is not allowed, the backup is made all the same. */
function letOthersGoFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // It takes its share of the processor then.
  }
}
