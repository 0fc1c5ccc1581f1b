import { ok, warn, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";

/** Names of UTC, as servers have them. */
const utc = /^(?:Etc\/)?(?:UTC|UCT|GMT|Universal|Zulu|Greenwich)(?:[+-]?0)?$/;

/** Proves that the days and hours of the bot are the shop's: cuts, closing time and tickets go by `TZ_NAME`. */
export const timeZone: Check = {
  id: "machine.zone",
  title: { "es-MX": "Zona horaria", en: "Time zone" },
  reads: ["TZ_NAME"],
  judge({ config, machine }) {
    const here = { "es-MX": `TZ_NAME ${config.zone}`, en: `TZ_NAME ${config.zone}` };
    if (utc.test(config.zone))
      return warn(here, {
        "es-MX": "TZ_NAME es UTC: el corte y el cierre saldrían a otra hora. Pon la zona de la tienda.",
        en: "TZ_NAME is UTC: cut and closing time would be off. Set the shop's zone.",
      });
    if (utc.test(machine.zone) || offset(machine.zone, machine.nowMs) === offset(config.zone, machine.nowMs))
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
