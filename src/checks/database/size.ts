import { ok, warn, type Check } from "../check.ts";
import { sizeText } from "./bytes.ts";

const dayMs = 24 * 3_600_000;
/** Fewer days of disk than this are a warning; younger databases say nothing about growth. */
const leastDaysLeft = 90;
const leastDaysOld = 7;

/** Shows the size of the database and how fast it grows, and proves that the disk holds that for a while. */
export const databaseSize: Check = {
  id: "database.size",
  title: { "es-MX": "Tamaño", en: "Size" },
  judge({ database, place, machine }) {
    if (database === null || place === null || !database.exists) return null;
    const size = sizeText(database.bytes);
    const days = database.sinceMs === null ? 0 : (machine.nowMs - database.sinceMs) / dayMs;
    if (days < leastDaysOld) return ok({ "es-MX": size, en: size });
    const perDay = database.bytes / days;
    const detail = {
      "es-MX": `${size} · ${sizeText(perDay)} al día`,
      en: `${size} · ${sizeText(perDay)} a day`,
    };
    if (place.freeBytes === null || place.freeBytes / perDay >= leastDaysLeft) return ok(detail);
    const left = Math.floor(place.freeBytes / perDay);
    return warn(detail, {
      "es-MX": `A este paso el disco se llena en ${left} días: haz espacio.`,
      en: `At this rate the disk is full in ${left} days: make room.`,
    });
  },
};
