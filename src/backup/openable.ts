// Whether the file at the path of the database may be opened as one.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { WordedError, type Words } from "../domain/worded.ts";
import { manifestPath, readManifest } from "./manifest.ts";
import { restoreUnfinished } from "./unfinished.ts";

/** Why a database is not to be opened, with the remedy: a restore of it is unfinished, or it is a backup. Null: it may be. Writes nothing. */
export function openingProblem(database: string): Words | null {
  return restoreUnfinished(database) ?? backupProblem(database);
}

/** Throws where a database is not to be opened (`openingProblem`). */
export function expectOpenable(database: string): void {
  throwIf(openingProblem(database));
}

/** Throws where the path of the database leads to a backup: whoever works on it, spoils it. */
export function expectNoBackup(database: string): void {
  throwIf(backupProblem(database));
}

function throwIf(problem: Words | null): void {
  if (problem !== null) throw new WordedError(problem);
}

function backupProblem(path: string): Words | null {
  if (!existsSync(path) || !hasManifest(path)) return null;
  return {
    "es-MX": `${path} (DATABASE_PATH) es un respaldo, y con lo que un bot escribe en él deja de serlo. Pon en DATABASE_PATH la ruta de la base de datos, como data/monedero.db, y restaura ahí el respaldo: restore ${path} --yes. No se cambió nada.`,
    en: `${path} (DATABASE_PATH) is a backup, and is none any more when a bot writes to it. Set DATABASE_PATH to the path of the database, like data/monedero.db, and restore the backup there: restore ${path} --yes. Nothing was changed.`,
  };
}

/** Whether a manifest of that very name is beside it. */
function hasManifest(path: string): boolean {
  try {
    return existsSync(manifestPath(path)) && readManifest(path).file === basename(path);
  } catch {
    return false;
  }
}
