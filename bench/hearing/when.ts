import { dayBefore, localTime } from "../../src/domain/time.ts";

/** The bot's time zone where it is told none. */
const local = localTime("America/Mexico_City");

const months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre".split("|");

const shown = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;

/** The six days before a day, one of which a cut of the week begins with. */
function lastWeek(today: string): string[] {
  const days: string[] = [];
  for (let day = dayBefore(today); days.length < 6; day = dayBefore(day)) days.push(day);
  return days;
}

/** Whether a cut says that it is of these days: `today`, `yesterday`, `week`, `month`, or one as `24/11`. */
export function isWhen(said: string, when: string): boolean {
  const today = local.day(Date.now());
  switch (when) {
    case "today":
      return said.includes(shown(today)) || /\bhoy\b/.test(said);
    case "yesterday":
      return said.includes(shown(dayBefore(today))) || /\bayer\b/.test(said);
    case "week":
      return (
        /semana|7 dias|siete dias/.test(said) ||
        lastWeek(today).some((day) => said.includes(shown(day)) || said.includes(`del ${Number(day.slice(8))} al`))
      );
    case "month":
      return /\bmes\b/.test(said) || new RegExp(`\\b0?1/${today.slice(5, 7)}|\\b1 de |\\bdel 1 al `).test(said);
    default: {
      const [day = "", month = ""] = when.split("/");
      return said.includes(when) || said.includes(`${day} de ${months[Number(month) - 1]}`);
    }
  }
}
