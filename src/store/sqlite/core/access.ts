import { accessSync, constants, statSync } from "node:fs";
import { WordedError, type Words } from "../../../domain/worded.ts";

/** What follows a database's path in the names of the files that this program opens. */
const endings = ["", "-journal", "-wal", "-shm", ".lock", ".lock-journal", ".restore.json", ".restoring"] as const;

/** Why this user cannot work with the files of a database, with the remedy; null: they can. Writes nothing. */
export function accessProblem(path: string): Words | null {
  const closed = filesOf(path).find((file) => !isOpenToUs(file));
  if (closed === undefined) return null;
  const { uid: owner, mode } = statSync(closed);
  const us = process.getuid?.();
  // Whose they all have to be, the database tells.
  const whose = closed === path ? us : (statOf(path)?.uid ?? us);
  const mend = owner === us ? `chmod 600 ${closed}` : `sudo chown ${whose} ${closed}`;
  const about = `uid ${owner}, ${(mode & 0o777).toString(8).padStart(4, "0")}`;
  return {
    "es-MX": `este usuario (uid ${us}) no puede leer y escribir ${closed} (${about}), y el bot sí tiene que poder con todo lo que está junto a DATABASE_PATH. Corre esto con el usuario del bot (sudo -u); si ya es él: ${mend}`,
    en: `this user (uid ${us}) cannot read and write ${closed} (${about}), as the bot has to with all that is beside DATABASE_PATH. Run this as the bot's user (sudo -u); if you do: ${mend}`,
  };
}

/** Throws where this user cannot work with the files of a database (`accessProblem`). */
export function expectAccess(path: string): void {
  const problem = accessProblem(path);
  if (problem !== null) throw new WordedError(problem);
}

/** The files of a database that belong to another user than the database itself does. */
export function strangersAt(path: string): readonly string[] {
  const files = filesOf(path);
  const [owner] = files.includes(path) ? [statSync(path).uid] : [];
  return files.filter((file) => owner !== undefined && statSync(file).uid !== owner);
}

function filesOf(path: string): readonly string[] {
  return endings.map((ending) => path + ending).filter((file) => statOf(file)?.isFile() === true);
}

function isOpenToUs(file: string): boolean {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where there is nothing, or nobody can look there. */
function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
