import { ok, warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";
import { isAtLeast } from "../machine/versions.ts";

/** The first version whose WAL cannot be corrupted by a reset that races with a checkpoint. */
const oldest = "3.51.3";

/** Proves that the built-in SQLite is a version without known corruption. */
export const databaseSqlite: Check = {
  id: "database.sqlite",
  title: { "es-MX": "Versión de SQLite", en: "SQLite's version" },
  judge({ database }) {
    if (database === null) return null;
    if (isAtLeast(database.sqliteVersion, oldest)) return ok(verbatim(database.sqliteVersion));
    return warn(verbatim(`${database.sqliteVersion} < ${oldest}`), {
      "es-MX": "Instala otra vez las dependencias como las fija el repositorio: npm ci",
      en: "Install the dependencies again as the repository pins them: npm ci",
    });
  },
};
