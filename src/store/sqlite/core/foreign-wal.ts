import { endianness } from "node:os";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { WordedError, type Words } from "../../../domain/worded.ts";

/** Bytes of a WAL's header: a longer one has pages. */
const headerBytes = 32;
/** Where a database file says how it is written, and what it says there where it was never in WAL mode. */
const versionAt = 18;
const withoutWal = 1;
/** Of a page in a WAL, beside the page itself. */
const frameBytes = 24;
/** The head of `-shm`: the same 48 bytes twice, then how many pages the file has. Its numbers are of the machine's order. */
const indexBytes = 100;
const indexVersion = 3_007_000;

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

/**
 * Why a database has lost what its WAL held, with the remedy; null: nothing says so. SQLite notes in `-shm` how many pages the WAL has, after they are on the
 * disk, and removes `-shm` first when it has written all of them to the file. Writes nothing. Call it while no bot has the database.
 */
export function cutWalProblem(path: string): Words | null {
  const index = bytesAt(`${path}-shm`, 0, indexBytes);
  if (index === null || index.length < indexBytes || !index.subarray(0, 48).equals(index.subarray(48, 96))) return null;
  const read = (at: number) => (endianness() === "LE" ? index.readUInt32LE(at) : index.readUInt32BE(at));
  const pageBytes = endianness() === "LE" ? index.readUInt16LE(14) : index.readUInt16BE(14);
  const [pages, written] = [read(16), read(96)];
  const wal = `${path}-wal`;
  const size = statSync(wal, { throwIfNoEntry: false })?.size ?? 0;
  if (read(0) !== indexVersion || pages <= written) return null;
  if (size >= headerBytes + pages * (frameBytes + (pageBytes === 1 ? 65_536 : pageBytes))) return null;
  // Of a WAL that was begun anew since.
  if (size >= headerBytes && bytesAt(wal, 16, 8)?.equals(index.subarray(32, 40)) !== true) return null;
  return {
    "es-MX": `A ${wal} (de DATABASE_PATH=${path}) le falta el final: lo último que el bot guardó se perdió. Vuelve a un respaldo: restore RUTA --yes. Si no hay, mueve ${path}-shm a otra carpeta y corre "restore --in-place --yes": lo que quedó abierto no se manda, y se le pregunta a un gerente. No se cambió nada.`,
    en: `${wal} (of DATABASE_PATH=${path}) lacks its end: what the bot stored last is lost. Go back to a backup: restore PATH --yes. If there is none, move ${path}-shm to another folder and run "restore --in-place --yes": what is open is not sent, and a manager is asked. Nothing was changed.`,
  };
}

/** Throws where a database must not be opened beside the WAL that is there (`walProblem`). */
export function expectOwnWal(path: string): void {
  const problem = walProblem(path);
  if (problem !== null) throw new WordedError(problem);
}

/** Throws where a database has lost what its WAL held (`cutWalProblem`). */
export function expectWholeWal(path: string): void {
  const problem = cutWalProblem(path);
  if (problem !== null) throw new WordedError(problem);
}

/** Null: there is no file, or it is too short to be a database. */
function writeVersionOf(path: string): number | null {
  return bytesAt(path, versionAt, 1)?.[0] ?? null;
}

/** As many bytes of a file as there are; null: there is none, or it cannot be read. */
function bytesAt(path: string, at: number, most: number): Buffer | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, at));
  } finally {
    closeSync(file);
  }
}
