import { dayBefore, localTime } from "../../src/domain/local-time.ts";

/** The bot's time zone where it is told none. */
const local = localTime("America/Mexico_City");

const shown = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;

/** Whether a cut says that it is of these days: `today`, `yesterday`, `week`, `month`, or one as `24/11`. */
export function isWhen(said: string, when: string): boolean {
  const today = local.day(Date.now());
  switch (when) {
    case "today":
      return said.includes(shown(today)) || /\bhoy\b/.test(said);
    case "yesterday":
      return said.includes(shown(dayBefore(today))) || /\bayer\b/.test(said);
    case "week":
      return /semana|7 dias|siete dias/.test(said);
    case "month":
      return /\bmes\b|del 0?1\b/.test(said);
    default:
      return said.includes(when);
  }
}
