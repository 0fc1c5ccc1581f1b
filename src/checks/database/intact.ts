import { fail, ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that every page of the database can be read (`quick_check`). */
export const databaseIntact: Check = {
  id: "database.intact",
  title: { "es-MX": "Sin daño", en: "Intact" },
  judge({ database }) {
    if (database === null || database.quickCheck === null) return null;
    if (database.quickCheck === "ok") return ok({ "es-MX": "SQLite la revisó entera", en: "SQLite checked all of it" });
    return fail(verbatim(database.quickCheck), {
      "es-MX": "Detén el bot, guarda aparte el archivo con su -wal y su -shm, y vuelve a un respaldo. Revisa el disco.",
      en: "Stop the bot, put the file aside with its -wal and -shm, and go back to a backup. Check the disk.",
    });
  },
};
