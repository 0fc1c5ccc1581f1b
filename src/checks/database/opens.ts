import { fail, ok, type Check } from "../check.ts";
import { verbatim, type Words } from "../../domain/worded.ts";

/** Proves that the database can be opened with these settings, or made where there is none. */
export const databaseOpens: Check = {
  id: "database.opens",
  title: { "es-MX": "Se abre", en: "Opens" },
  judge({ database, place }) {
    if (database === null || place === null) return null;
    if (place.isFile === false)
      return fail(
        { "es-MX": `${place.path} es una carpeta`, en: `${place.path} is a folder` },
        {
          "es-MX": "Pon en DATABASE_PATH la ruta de un archivo, como data/monedero.db: el bot lo crea.",
          en: "Set DATABASE_PATH to the path of a file, like data/monedero.db: the bot makes it.",
        },
      );
    if (!place.isWritable)
      return fail(
        { "es-MX": `no se puede escribir en ${place.folder}`, en: `${place.folder} cannot be written to` },
        {
          "es-MX":
            "Corre esto con el usuario del bot (sudo -u); si ya es él, dale esa carpeta (chown) o pon DATABASE_PATH en otra.",
          en: "Run this as the bot's user (sudo -u); if you do, give that user the folder (chown) or put DATABASE_PATH elsewhere.",
        },
      );
    if (database.trouble !== null && database.exists && database.bytes === 0)
      // What is wrong says already what to do, and there is nothing in the file that may be lost.
      return fail(after(place.path, database.trouble), { "es-MX": "Haz lo que dice.", en: "Do what it says." });
    if (database.trouble !== null)
      return fail(after(place.path, database.trouble), {
        "es-MX":
          "Haz lo que dice, o revisa DATABASE_PATH y DATABASE_KEY. No borres el archivo: tiene ventas que un gerente todavía tiene que decidir. Si está dañado, guárdalo aparte y vuelve a un respaldo.",
        en: "Do what it says, or check DATABASE_PATH and DATABASE_KEY. Do not delete the file: it holds sales that a manager still has to decide. If it is damaged, put it aside and go back to a backup.",
      });
    if (database.exists) return ok(verbatim(place.path));
    return ok({
      "es-MX": `${place.path}: se crea al arrancar`,
      en: `${place.path}: made at the first start`,
    });
  },
};

function after(path: string, said: Words): Words {
  return { "es-MX": `${path}: ${said["es-MX"]}`, en: `${path}: ${said.en}` };
}
