import { statSync } from "node:fs";
import { WordedError, type Words } from "../domain/worded.ts";
import { backupsIn } from "./found.ts";
import { readManifest } from "./manifest.ts";

export interface WhereLost {
  readonly database: string;
  /** `BACKUP_DIR`; null: there is none. */
  readonly folder: string | null;
  /** Mode and account of the shop. */
  readonly stamp: string;
}

/** Why a database that is missing or empty must not be made again: something says that there was one. Null: nothing does, or it is there. */
export function lostDatabase({ database, folder, stamp }: WhereLost): Words | null {
  if (sizeOf(database) > 0) return null;
  const backup = folder === null ? undefined : backupsThere(folder).find((path) => stampOf(path) === stamp);
  const found = sizeOf(`${database}-wal`) > 0 ? `${database}-wal` : backup;
  if (found === undefined) return null;
  return {
    "es-MX": `No hay base de datos en ${database} (DATABASE_PATH), y sí la hubo: ${found}. Una nueva no sabría de ninguna venta. Corrige DATABASE_PATH, o restaura un respaldo (restore RUTA --yes); si de verdad empiezas de cero, mueve antes lo viejo a otra carpeta. No se cambió nada.`,
    en: `There is no database at ${database} (DATABASE_PATH), and there was one: ${found}. A new one would know of no sale. Correct DATABASE_PATH, or restore a backup (restore PATH --yes); to start over on purpose, move the old files to another folder first. Nothing was changed.`,
  };
}

/** The same for a database on a server that has no tables; `place`: its host and name. */
export function lostOnServer({
  place,
  folder,
  stamp,
}: { readonly place: string } & Omit<WhereLost, "database">): Words | null {
  const found = folder === null ? undefined : backupsThere(folder).find((path) => stampOf(path) === stamp);
  if (found === undefined) return null;
  return {
    "es-MX": `La base de datos ${place} (DATABASE_URL) está vacía, y sí la hubo: ${found}. Una nueva no sabría de ninguna venta. Corrige DATABASE_URL, o restaura un respaldo (restore RUTA --yes); si de verdad empiezas de cero, mueve antes lo viejo a otra carpeta. No se cambió nada.`,
    en: `The database ${place} (DATABASE_URL) is empty, and there was one: ${found}. A new one would know of no sale. Correct DATABASE_URL, or restore a backup (restore PATH --yes); to start over on purpose, move the old files to another folder first. Nothing was changed.`,
  };
}

/** Throws where a new database would be made in the place of one that was lost: what `lostDatabase` or `lostOnServer` gave. */
export function expectNotLost(words: Words | null): void {
  if (words !== null) throw new WordedError(words);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** The backups in a folder; none where it is no folder, or cannot be read: the check of backups names that. */
function backupsThere(folder: string): readonly string[] {
  try {
    return backupsIn(folder).map(({ path }) => path);
  } catch {
    return [];
  }
}

function stampOf(backup: string): string | null {
  try {
    return readManifest(backup).stamp;
  } catch {
    return null;
  }
}
