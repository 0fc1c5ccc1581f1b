import { ok, warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Proves that no other user of this machine can read the database, which holds phones and sales. */
export const databaseAccess: Check = {
  id: "database.access",
  title: { "es-MX": "Dueño y permisos", en: "Owner and mode" },
  judge({ place, database }) {
    if (place === null || place.file === null || place.isFile === false) return null;
    const { mode, uid } = place.file;
    const bits = (mode & 0o777).toString(8).padStart(4, "0");
    const detail = verbatim(`uid ${uid} · ${bits}`);
    if (place.uid !== null && place.uid !== 0 && uid !== place.uid)
      return warn(detail, {
        "es-MX": `El archivo es de otro usuario (tú eres ${place.uid}). Corre el bot y doctor siempre con el mismo.`,
        en: `The file belongs to another user (you are ${place.uid}). Run the bot and doctor always as the same one.`,
      });
    const strangers = database?.strangers ?? [];
    if (strangers.length > 0)
      return warn(detail, {
        "es-MX": `El bot no podrá abrir lo que ahí es de otro usuario: sudo chown ${uid} ${strangers.join(" ")}`,
        en: `The bot will not be able to open what belongs to another user there: sudo chown ${uid} ${strangers.join(" ")}`,
      });
    if ((mode & 0o077) === 0) return ok(detail);
    return warn(detail, {
      "es-MX": `Otros usuarios de esta computadora pueden leerlo: chmod 600 ${place.path}`,
      en: `Other users of this machine can read it: chmod 600 ${place.path}`,
    });
  },
};
