import { ok, verbatim, warn, type Check } from "../check.ts";

/** The zones of a machine that keeps the time of no place, as servers do. */
const placeless = /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)(?:[+-]?0)?$/;

/** Proves that the days and hours of the bot are the shop's: cuts, closing time and tickets go by `TZ_NAME`. */
export const timeZone: Check = {
  id: "machine.zone",
  title: { "es-MX": "Zona horaria", en: "Time zone" },
  judge({ config, machine }) {
    if (config === null) return null;
    const here = { "es-MX": `TZ_NAME ${config.zone}`, en: `TZ_NAME ${config.zone}` };
    if (placeless.test(config.zone))
      return warn(here, {
        "es-MX": "Es la hora de ningún lugar: el corte y el cierre saldrían corridos. Pon la zona de la tienda.",
        en: "It is the time of no place: cut and closing time would be off. Set the shop's zone.",
      });
    if (placeless.test(machine.zone) || offset(machine.zone, machine.nowMs) === offset(config.zone, machine.nowMs))
      return ok(verbatim(config.zone));
    return warn(
      {
        "es-MX": `TZ_NAME ${config.zone}, y esta computadora está en ${machine.zone}`,
        en: `TZ_NAME ${config.zone}, and this machine is in ${machine.zone}`,
      },
      {
        "es-MX": `Si la tienda está donde la computadora, pon TZ_NAME=${machine.zone}.`,
        en: `If the shop is where the machine is, set TZ_NAME=${machine.zone}.`,
      },
    );
  },
};

/** The difference of a zone from UTC at an instant: `"GMT-06:00"`. */
function offset(zone: string, atMs: number): string | undefined {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(atMs);
  return parts.find(({ type }) => type === "timeZoneName")?.value;
}
