import { fail, ok, warn, type Check } from "../check.ts";
import { sizeText } from "./bytes.ts";

/** Free bytes below which nothing more can be relied on, and below which somebody should make room. */
const tooLittle = 100_000_000;
const little = 1_000_000_000;

/** Proves that the disk of the database has room: on a full one nothing can be confirmed. */
export const databaseDisk: Check = {
  id: "database.disk",
  title: { "es-MX": "Espacio en disco", en: "Free disk" },
  judge({ place }) {
    if (place === null || place.freeBytes === null) return null;
    const free = sizeText(place.freeBytes);
    const detail = { "es-MX": `${free} libres en ${place.folder}`, en: `${free} free in ${place.folder}` };
    const remedy = {
      "es-MX": "Haz espacio en ese disco. Con el disco lleno el bot no acepta ventas.",
      en: "Make room on that disk. On a full one the bot accepts no sales.",
    };
    if (place.freeBytes < tooLittle) return fail(detail, remedy);
    return place.freeBytes < little ? warn(detail, remedy) : ok(detail);
  },
};
