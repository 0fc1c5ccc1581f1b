import { warn, type Check } from "../check.ts";
import { sizeText } from "./bytes.ts";

/** Names what a restore that was killed has left beside the database: it takes room, and nothing needs it. */
export const databaseLeftOver: Check = {
  id: "database.left-over",
  title: { "es-MX": "Restauración a medias", en: "Broken-off restore" },
  judge({ place }) {
    if (place === null || place.leftOver === null) return null;
    const { path, bytes } = place.leftOver;
    return warn(
      {
        "es-MX": `${path} (${sizeText(bytes)}) quedó de una restauración que se interrumpió antes de cambiar nada`,
        en: `${path} (${sizeText(bytes)}) is left of a restore that broke off before it changed anything`,
      },
      {
        "es-MX": "Si ninguna restauración está en marcha, bórralo, o restaura otra vez: la siguiente lo quita.",
        en: "Unless a restore is under way, delete it, or restore again: the next one removes it.",
      },
    );
  },
};
