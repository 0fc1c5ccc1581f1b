import { sizeText } from "../database/bytes.ts";
import type { Words } from "../../domain/worded.ts";
import { fail, ok, warn, type Check, type Verdict } from "../check.ts";
import type { BackupFacts, Facts } from "../facts.ts";

const hourMs = 3_600_000;
/** Backups by hand are expected once a day. */
const byHandMs = 24 * hourMs;

const setFolder: Words = {
  "es-MX":
    "Pon en BACKUP_DIR una carpeta, mejor de otro disco: el bot hace uno cada día. O haz uno ahora: node dist/src/main.js backup CARPETA",
  en: "Set BACKUP_DIR to a folder, best on another disk: the bot makes one a day. Or make one now: node dist/src/main.js backup FOLDER",
};
const makeNow: Words = {
  "es-MX": "El bot hace uno poco después de arrancar, y luego cada día. O haz uno ahora: node dist/src/main.js backup",
  en: "The bot makes one soon after its start, and then one a day. Or make one now: node dist/src/main.js backup",
};
const elsewhere: Words = {
  "es-MX":
    "Si ese disco muere, se pierden los dos. Pon en BACKUP_DIR una carpeta de otro disco (¿está conectado?), o copia seguido esa carpeta a otro lado.",
  en: "If that disk dies, both are lost. Set BACKUP_DIR to a folder of another disk (is it mounted?), or copy that folder to another place often.",
};

/** Proves that there is a backup young enough that verifies, and room for the next one. */
export const newestBackup: Check = {
  id: "machine.backup",
  title: { "es-MX": "Respaldo", en: "Backup" },
  reads: ["BACKUP_DIR", "BACKUP_EVERY", "DATABASE_PATH"],
  judge({ backup, machine, database, server }) {
    if (backup === null) return null;
    const make = backup.folder === null ? setFolder : makeNow;
    if (backup.isWritable === false)
      return fail(
        {
          "es-MX": `no se puede escribir en ${backup.folder} (BACKUP_DIR)`,
          en: `${backup.folder} (BACKUP_DIR) cannot be written to`,
        },
        {
          "es-MX":
            "BACKUP_DIR tiene que ser una carpeta, y del usuario con el que corre el bot (chown). Si es otro disco, revisa que esté conectado.",
          en: "BACKUP_DIR has to be a folder, and to belong to the user that runs the bot (chown). If it is another disk, see that it is mounted.",
        },
      );
    const crowded = roomTrouble(backup, server === null ? database : null);
    if (backup.newest === null) return crowded ?? warn({ "es-MX": "no hay ninguno", en: "there is none" }, make);
    const { path, atMs, trouble } = backup.newest;
    const hours = Math.max(0, Math.round((machine.nowMs - atMs) / hourMs));
    if (trouble !== null)
      return fail(
        { "es-MX": `${path} no sirve: ${trouble}`, en: `${path} does not verify: ${trouble}` },
        {
          "es-MX": "Haz otro ahora y revisa ese disco: node dist/src/main.js backup",
          en: "Make another one now and check that disk: node dist/src/main.js backup",
        },
      );
    const disk = backup.isSameDisk === true;
    const detail = {
      "es-MX": `${path} · hace ${hours} h${disk ? " · en el mismo disco que la base de datos" : ""}`,
      en: `${path} · ${hours} h ago${disk ? " · on the disk of the database" : ""}`,
    };
    if (crowded !== null) return crowded;
    if (machine.nowMs - atMs > 2 * (backup.everyMs ?? byHandMs)) return warn(detail, make);
    return disk ? warn(detail, elsewhere) : ok(detail);
  },
};

/** Null: the next backup has room, or that is not known. A dump of a server is smaller than its database. */
function roomTrouble({ folder, freeBytes }: BackupFacts, database: Facts["database"]): Verdict | null {
  if (freeBytes === null || database === null || freeBytes >= database.bytes) return null;
  const [free, needed] = [freeBytes, database.bytes].map(sizeText);
  return warn(
    {
      "es-MX": `en ${folder} (BACKUP_DIR) quedan ${free}, y la base de datos ocupa ${needed}: el próximo respaldo puede no caber`,
      en: `${folder} (BACKUP_DIR) has ${free} free, and the database takes ${needed}: the next backup may have no room`,
    },
    {
      "es-MX": "Haz lugar en ese disco, guarda menos respaldos (BACKUP_KEEP) o pon BACKUP_DIR en otro disco.",
      en: "Make room on that disk, keep fewer backups (BACKUP_KEEP) or put BACKUP_DIR on another disk.",
    },
  );
}
