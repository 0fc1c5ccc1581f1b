import { closeSync, openSync, readSync, statSync } from "node:fs";
import { WordedError, type Words } from "../../../domain/worded.ts";

/** Bytes of a WAL's header: a longer one has pages. */
const headerBytes = 32;
/** Where a database file says how it is written, and what it says there where it was never in WAL mode. */
const versionAt = 18;
const withoutWal = 1;

/**
 * Why a database must not be opened beside the WAL that is there, with the remedy; null: it may. SQLite plays back a WAL by its own checksums, whatever
 * file it is beside. A database has the mark of WAL mode before the first page goes to its WAL, and a backup never has it: a backup beside a WAL was
 * copied over the database that the WAL belongs to. Writes nothing.
 */
export function walProblem(path: string): Words | null {
  const wal = `${path}-wal`;
  if ((statSync(wal, { throwIfNoEntry: false })?.size ?? 0) <= headerBytes || writeVersionOf(path) !== withoutWal)
    return null;
  return {
    "es-MX": `${wal} no es de ${path} (DATABASE_PATH): ahí se copió un respaldo, y junto quedó lo de la base de datos de antes, con lo último que hizo. Si quieres el respaldo, mueve ${wal} y ${path}-shm a otra carpeta sin borrarlos, o mejor usa "restore RUTA --yes", que lo guarda todo. No se cambió nada.`,
    en: `${wal} is not of ${path} (DATABASE_PATH): a backup was copied there, and beside it is what the database before had written last. If you want the backup, move ${wal} and ${path}-shm to another folder without deleting them, or better use "restore PATH --yes", which keeps everything. Nothing was changed.`,
  };
}

/** Throws where a database must not be opened beside the WAL that is there (`walProblem`). */
export function expectOwnWal(path: string): void {
  const problem = walProblem(path);
  if (problem !== null) throw new WordedError(problem);
}

/** Null: there is no file, or it is too short to be a database. */
function writeVersionOf(path: string): number | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  try {
    const byte = Buffer.alloc(1);
    return readSync(file, byte, 0, 1, versionAt) === 1 ? (byte[0] as number) : null;
  } finally {
    closeSync(file);
  }
}
