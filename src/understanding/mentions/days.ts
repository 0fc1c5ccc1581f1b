import { hasDigit, isDigits, plain } from "../../domain/words.ts";
import { addDays, type Days, daysOf, isDay, lastDays, monday } from "../../domain/time.ts";
import {
  completedDays,
  datedDay,
  endOfMonth,
  isoDay,
  lastWeekend,
  latestWeekday,
  twoDigits,
  type WrittenDay,
} from "../../domain/written-days.ts";
import {
  aroundCuts,
  aroundDays,
  cutForms,
  everyCut,
  type CutForm,
  dayWords,
  noName,
  shortMonths,
  wholeCut,
  wholeDay,
} from "../lexicon/day-words.ts";
import { runAt, runsOf, type Runs } from "../tokens/runs.ts";
import { tokensOf } from "../tokens/tokens.ts";

// The days in a message: "ayer", "del 3 al 9", "lunes de la semana pasada", "1-15 nov", "24/11/2025".

/**
 * The days that a text asks for, or today if it names none. They may lie in the future. `rest`: the other words as typed, without fillers ("porfa"). `days`
 * null: the text has a day that the calendar lacks (`31/11`).
 */
export interface DaysAsked {
  readonly days: Days | null;
  readonly rest: readonly string[];
}

/** A part of a word: letters, digits or a mark. */
export interface Unit {
  /** In the form of `plain`. */
  readonly said: string;
  /**
   * The form that the runs match: the class of a word; `N` for a day of a month, `NNN` for three digits, `YEAR`, `DATE` for a day with its month; else the word
   * itself.
   */
  readonly as: string;
  /** True if no space stands before it. */
  readonly glued: boolean;
  /** The index of its word in the text. */
  readonly word: number;
  readonly day?: WrittenDay;
}

const languages: readonly { readonly [name: string]: string }[] = Object.values(dayWords);
const classOf: ReadonlyMap<string, string> = new Map(
  languages.flatMap((classes) =>
    Object.entries(classes).flatMap(([name, list]) => list.split(" ").map((word) => [word, name] as const)),
  ),
);
/** The position of each word in the list of its class, from 1. Months also by their first three letters. */
const placesOf = (name: "MONTH" | "WEEKDAY"): ReadonlyMap<string, number> =>
  new Map(languages.flatMap((classes) => (classes[name] ?? "").split(" ").map((word, at) => [word, at + 1] as const)));
const weekdays = placesOf("WEEKDAY");
const months = placesOf("MONTH");
const monthStems: ReadonlyMap<string, number> = new Map([...months].map(([name, place]) => [name.slice(0, 3), place]));

/** The month of a word, 1 to 12. Undefined: the word is no month. */
export function monthOf(word: string): number | undefined {
  const name = shortMonths[word] ?? word;
  return months.get(name) ?? monthStems.get(name);
}

/** The part of a text that is not read yet. */
class Reader {
  units: readonly Unit[];
  readonly typed: readonly string[];

  constructor(typed: readonly string[]) {
    this.typed = typed;
    this.units = withDates(unitsOf(typed)).map(withoutName).map(withoutWeekday);
  }

  /** Takes the first match of a table out of the text. Null: no match. */
  take(runs: Runs): readonly Unit[] | null {
    const found = this.find(runs);
    return found === null ? null : this.cut(...found);
  }

  cut(at: number, length: number): readonly Unit[] {
    const taken = this.units.slice(at, at + length);
    this.units = [...this.units.slice(0, at), gap, ...this.units.slice(at + length)];
    return taken;
  }

  /** The position and the length of the first match: whole words, and not the name of a branch ("sucursal 5 de mayo"). */
  find(runs: Runs): readonly [number, number] | null {
    const words = namesOf(this.units);
    for (const at of words.keys()) {
      if (this.units[at]?.glued === true || (words[at - 1] === "BRANCH" && ofNumbers.has(words[at] ?? ""))) continue;
      const length = runAt(runs, words, at);
      if (length > 0 && this.units[at + length]?.glued !== true) return [at, length];
    }
    return null;
  }

  /** Takes words that ask for the whole cut ("total"), and days that the text excludes ("de hoy no, de ayer" without "de hoy no"). */
  takeWhole(): void {
    const denied = runAt(deniedDay, namesOf(this.units), 0);
    if (denied > 0) this.cut(0, denied);
    const words = this.units.map(({ said }) => said);
    for (let at = 0; at < words.length;) {
      const length = runAt(whole, words, at);
      if (length > 0) this.units = this.units.map((unit, place) => (place >= at && place < at + length ? gap : unit));
      else if (!aroundCuts.has(words[at] ?? "") && words[at] !== "") break;
      at += Math.max(length, 1);
    }
  }

  /** The words that were not taken, without fillers. */
  rest(): readonly string[] {
    const last = this.units.findLastIndex((unit) => !surrounds(unit));
    const before = this.units[last - 1];
    const behindDay = wholeDay.has(this.units[last]?.said ?? "") && before !== undefined && surrounds(before);
    const left = behindDay ? this.units.slice(0, last) : this.units;
    const words = left.flatMap((unit) => (surrounds(unit) ? [] : [unit.word]));
    return [...new Set(words)].flatMap((word) => this.typed[word] ?? []);
  }
}

/** The words of a text. A comma inside a number separates nothing. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/(?:[\s;:?!¿]|,(?!\d{3}(?!\d)))+/).filter((word) => word !== "");
}

const namesOf = (units: readonly Unit[]) => units.map(({ as }) => as);
const surrounds = ({ said }: Unit) => isMark(said) || aroundDays.has(said);
const isMark = (said: string) => !/[\p{L}\d]/u.test(said);

/** The placeholder of a part that was taken. */
const gap: Unit = { said: "", as: "", glued: false, word: -1 };

/** Splits words into their parts. */
export function unitsOf(typed: readonly string[]): readonly Unit[] {
  return typed.flatMap((one, word) =>
    (plain(one).match(/\d+(?:ro|o|st|nd|rd|th)(?!\p{L})|\d+|\p{L}+|[^\d\p{L}]/gu) ?? []).map((said, at) => ({
      said,
      as: nameOf(said),
      glued: at > 0,
      word,
    })),
  );
}

/** The form of a number with this many digits. */
const figures: readonly string[] = ["", "N", "N", "NNN", "YEAR"];
const ofNumbers: ReadonlySet<string> = new Set(["N", "FIRST", "DATE"]);

function nameOf(said: string): string {
  const digits = Number.parseInt(said, 10);
  if (!Number.isNaN(digits)) return !isDigits(said) ? "N" : (figures[said.length] ?? said);
  return monthOf(said) === undefined ? (classOf.get(said) ?? said) : "MONTH";
}

/** Nouns after a number that is a count and no day: "el 2 ventas". */
const counted: ReadonlySet<string> = new Set("ventas clientes puntos pesos am pm horas".split(" "));

/** Domingo is a first name too: "corte Domingo Pérez". */
function withoutName(unit: Unit, at: number, units: readonly Unit[]): Unit {
  const next = units[at + 1];
  const isName =
    unit.said === "domingo" &&
    !["THE", "OF_THE", "THIS"].includes(units[at - 1]?.as ?? "") &&
    next !== undefined &&
    next.as === next.said &&
    !isMark(next.said) &&
    !aroundDays.has(next.said) &&
    cutForms[next.said] === undefined;
  return isName ? { ...unit, as: unit.said } : unit;
}

/** "Martes 24" means "el 24": the number decides. */
function withoutWeekday(unit: Unit, at: number, units: readonly Unit[]): Unit {
  const behind = units[at + 2];
  const isBeside =
    unit.as === "WEEKDAY" && units[at + 1]?.as === "N" && behind?.glued !== true && !counted.has(behind?.said ?? "");
  return isBeside ? { ...unit, said: "el", as: "THE" } : unit;
}

/** Replaces the parts of each date by one part with the date. */
function withDates(units: readonly Unit[]): readonly Unit[] {
  const done: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const first = units[at] as Unit;
    const mayBegin = done.at(-1)?.as !== "BRANCH" && !(first.glued && done.at(-1)?.said === "/");
    const found = mayBegin ? (dateInFigures(units, at) ?? dateInWords(units, at)) : null;
    done.push(found === null ? first : { ...first, said: textOf(found.day), as: "DATE", day: found.day });
    at += found?.length ?? 1;
  }
  return done;
}

interface Found {
  readonly day: WrittenDay;
  readonly length: number;
}

/** "24/11", "24-11-25", "2026-11-24". */
function dateInFigures(units: readonly Unit[], at: number): Found | null {
  const [first, mark, second, again, third, after] = units.slice(at, at + 6);
  if (first === undefined || mark?.glued !== true || second?.glued !== true || second.as !== "N") return null;
  const isLong = again?.said === mark.said && again.glued && third?.glued === true;
  if (first.as === "YEAR" && mark.said === "-" && isLong && third.as === "N")
    return { day: dayOf(third, Number(second.said), Number(first.said)), length: 5 };
  if (first.as !== "N" || !"/.-".includes(mark.said)) return null;
  const month = Number(second.said);
  if (isLong && (third.as === "N" || third.as === "YEAR") && !(after?.glued === true && after.said === "/"))
    return { day: dayOf(first, month, Number(third.said.padStart(4, "20"))), length: 5 };
  const isShort = mark.said === "/" && !(again?.glued === true && again.said === "/");
  return isShort ? { day: dayOf(first, month), length: 3 } : null;
}

const spelled = runsOf(["N|FIRST -|/? OF? MONTH -|/|.? OF|OF_THE? YEAR", "N|FIRST -|/? OF? MONTH"]);
const monthFirst = runsOf(["MONTH N YEAR?"]);

/** "24 de noviembre de 2025", "24nov", "1ro de sept.", "November 24". */
function dateInWords(units: readonly Unit[], at: number): Found | null {
  const words = namesOf(units.slice(at, at + mostParts));
  const length = Math.max(runAt(spelled, words, 0), runAt(monthFirst, words, 0));
  const parts = units.slice(at, at + length);
  const month = monthOf(parts.find(({ as }) => as === "MONTH")?.said ?? "");
  const day = parts.find(({ as }) => as === "N" || as === "FIRST");
  const behind = units[at + length];
  if (month === undefined || day === undefined || (behind?.glued === true && behind.as !== "-")) return null;
  const year = parts.find(({ as }) => as === "YEAR");
  return { day: dayOf(day, month, year === undefined ? null : Number(year.said)), length };
}

/** The most parts of a date: "24 de noviembre . del 2025". */
const mostParts = 7;

function dayOf({ said, as }: Unit, month: number | null = null, year: number | null = null): WrittenDay {
  return { year, month, day: as === "FIRST" ? 1 : Number.parseInt(said, 10) };
}

/** A day in the form that this reader understands. */
function textOf({ year, month, day }: WrittenDay): string {
  return `${day}/${twoDigits(month ?? 0)}${year === null ? "" : `/${year}`}`;
}

const whole = runsOf(wholeCut);
const deniedDay = runsOf(["THE|LA? OF|OF_THE? THE|LA|THIS? TODAY|YESTERDAY|BEFORE|WEEK|MONTHLY no"]);
const cutOfTill = runsOf(["OF BRANCH"]);
const onlyMonth = runsOf(["MONTHLY? OF|OF_THE? MONTHLY? OF|OF_THE? MONTH"]);
const wholeMonth = runsOf(["MONTHLY OF MONTH OF|OF_THE? YEAR?"]);
const between = runsOf(["BETWEEN THE? DATE|N AND THE? DATE|N"]);
const range = runsOf(["OF|OF_THE|FROM? THE? DATE|N|FIRST -|TO THE? DATE|N"]);
const pair = runsOf(["DATE DATE"]);
const single = runsOf(["DATE", "OF_THE? THE N|FIRST", "OF_THE|DAY N|FIRST"]);
/** Inside a sentence "el primero" may be a person. */
const singleSaid = runsOf(["THE N", "OF_THE|DAY N|FIRST"]);
const date = runsOf(["DATE"]);
const weekend = runsOf(["THIS|LAST? fin OF WEEK PAST?", "THIS|LAST? WEEKEND PAST?"]);
const weekday = runsOf(
  ["", " OF LA|THE WEEK PAST", " OF? LAST WEEK", " OF LA|THE|THIS WEEK"].flatMap((which) =>
    ["", " TO THE? WEEKDAY", " TO TODAY", " TO LA fecha"].map(
      (until) => `FROM? OF|OF_THE? THE|THIS|LAST? WEEKDAY PAST?${which}${until}`,
    ),
  ),
);
const lastDaysRun = runsOf(["LAST N|NNN DAYS"]);
const weekBefore = runsOf(["WEEK PAST", "PAST|LAST WEEK"]);
const week = runsOf(["WEEK"]);
const monthBefore = runsOf(["MONTHLY PAST", "PAST|LAST MONTHLY"]);
const monthSoFar = runsOf(["MONTHLY"]);
const dayBefore = runsOf(["BEFORE", "antes OF YESTERDAY", "DAY before YESTERDAY"]);
const yesterday = runsOf(["YESTERDAY"]);
const today = runsOf(["TODAY"]);
const presently = runsOf(["TODAY|DAY|NOW"]);

/** Reads the days of a cut. `shopDay`: today at the shop. `completedDays` fills in a part that is missing. */
export function daysAsked(text: string, shopDay: string): DaysAsked {
  const reader = new Reader(wordsOf(text));
  reader.takeWhole();
  // "Corte de caja" is another name for the cut.
  if (reader.find(cutOfTill)?.[0] === 0) reader.cut(0, 2);
  const ofCalendar = written(reader, shopDay);
  // "El lunes 23 de noviembre" names one day twice.
  const ofWeek = ofWeekdays(reader, shopDay);
  const days = ofCalendar ?? ofWeek ?? relative(reader, shopDay);
  const isReal = isDay(days.from) && isDay(days.until) && !reader.units.some(({ as }) => as === "DATE");
  return { days: isReal ? days : null, rest: reader.rest() };
}

/** The days that are written as dates. Null: none. */
function written(reader: Reader, now: string): Days | null {
  const left = reader.units.filter((unit) => unit !== gap);
  const isAlone =
    runAt(onlyMonth, namesOf(left), 0) === left.length &&
    left.every(({ as, said }) => as !== "MONTH" || said.length > 3);
  const ofMonth = isAlone ? reader.take(onlyMonth) : reader.take(wholeMonth);
  if (ofMonth !== null) {
    const name = monthOf(ofMonth.find(({ as }) => as === "MONTH")?.said ?? "") ?? 0;
    const year = ofMonth.find(({ as }) => as === "YEAR");
    const first = datedDay({ year: year === undefined ? null : Number(year.said), month: name, day: 1 }, now);
    return { from: first, until: endOfMonth(first) };
  }
  const ends = reader.take(between) ?? reader.take(range) ?? reader.take(pair);
  if (ends !== null) {
    const [from, until] = ends.flatMap(whenOf);
    return from === undefined || until === undefined ? null : completedDays(from, until, now);
  }
  const [one] = (reader.take(single) ?? []).flatMap(whenOf);
  if (one === undefined) return null;
  const day = datedDay(one, now);
  if (!isDay(day) || !reader.take(week)) return { from: day, until: day };
  return { from: monday(day), until: addDays(monday(day), 6) };
}

function whenOf(unit: Unit): readonly WrittenDay[] {
  if (unit.day !== undefined) return [unit.day];
  return unit.as === "N" || unit.as === "FIRST" ? [dayOf(unit)] : [];
}

const isPast = (units: readonly Unit[]) => units.some(({ as }) => as === "PAST" || as === "LAST");

/** The latest days before today that the weekdays in the text name. Null: none. */
function ofWeekdays(reader: Reader, now: string): Days | null {
  const ofWeekend = reader.take(weekend);
  if (ofWeekend !== null) return lastWeekend(now, isPast(ofWeekend));
  const taken = reader.take(weekday);
  if (taken === null) return null;
  const [first = 0, second] = taken.flatMap(({ as, said }) =>
    as === "WEEKDAY" ? [(weekdays.get(said) ?? 1) - 1] : [],
  );
  const isOpen = taken.some(({ as, said }) => as === "FROM" || as === "TODAY" || said === "fecha");
  if (isOpen && second === undefined) return { from: latestWeekday(first, addDays(now, 1)), until: now };
  const at = taken.findIndex(({ as }) => as === "WEEK");
  const ofLastWeek = at >= 0 && isPast(taken.slice(at - 1, at + 2));
  const until = latestWeekday(second ?? first, ofLastWeek ? monday(now) : now);
  const back = second === undefined ? 0 : (second - first + 7) % 7;
  return { from: addDays(until, -back), until };
}

/** The days that are relative to today; today if there are none. */
function relative(reader: Reader, now: string): Days {
  const last = reader.take(lastDaysRun);
  if (last !== null) return lastDays(Math.max(1, Number(last[1]?.said)), now);
  if (reader.take(weekBefore)) return daysOf("lastWeek", now);
  if (reader.take(week)) return daysOf("week", now);
  if (reader.take(monthBefore)) return daysOf("lastMonth", now);
  if (reader.take(monthSoFar)) return daysOf("month", now);
  const from = reader.take(dayBefore) ? addDays(now, -2) : reader.take(yesterday) ? addDays(now, -1) : now;
  return { from, until: reader.take(today) ? now : from };
}

/** The days in a sentence, in words that `daysAsked` reads: `semana`, `24/11`. Empty: none. */
export function readDays(text: string): string {
  const reader = new Reader(wordsOf(hasDigit(text) ? text : inFigures(text)));
  const { units } = reader;
  const say = (runs: Runs) => {
    const [at = 0, length = 0] = reader.find(runs) ?? [];
    const found = units.slice(at, at + length);
    const [first, dash, second] = found;
    // "24-11": a range never goes backwards, so this is a date.
    if (dash?.said === "-" && dash.glued && Number(first?.said) > Number(second?.said))
      return textOf({ year: null, month: Number(second?.said), day: Number(first?.said) });
    const isCount = found.at(-1)?.as === "N" && counted.has(units[at + length]?.said ?? "");
    return length === 0 || isCount ? null : found.map(({ said }) => said).join(" ");
  };
  const fullMonth = units.find(({ as, said }) => as === "MONTH" && said.length > 3)?.said;
  return (
    say(range) ??
    say(date) ??
    say(singleSaid) ??
    (fullMonth === undefined ? null : `mes de ${fullMonth}`) ??
    say(weekend) ??
    say(weekday) ??
    say(lastDaysRun) ??
    named.find(([runs]) => reader.find(runs) !== null)?.[1] ??
    ""
  );
}

const named: readonly (readonly [Runs, string])[] = [
  [weekBefore, "semana pasada"],
  [monthBefore, "mes pasado"],
  [week, "semana"],
  [monthSoFar, "mes"],
  [dayBefore, "antier"],
  [yesterday, "ayer"],
  [presently, "hoy"],
];

/** A message with its number words as figures: "el veintitrés de noviembre" becomes "el 23 de noviembre". */
export function inFigures(text: string): string {
  return tokensOf(text)
    .map(({ type, typed }) => (type === "break" ? "," : typed))
    .join(" ");
}

/** Rewrites a request for a cut in words that `daysAsked` reads, and its form: whose (`somebody`), which days, which form. */
export function readCutRequest(text: string, somebody: string): string {
  const form =
    wordsOf(text)
      .map(plain)
      .find((word) => cutForms[word] !== undefined) ?? "";
  return [somebody, readDays(text), form].filter((part) => part !== "").join(" ");
}

/** The form of a cut that a word asks for. Null: none. */
export const cutFormOf = (word: string): CutForm | null => cutForms[plain(word)] ?? null;

/** True if a word sets the form of all later cuts. */
export const saysAlways = (word: string): boolean => everyCut.has(plain(word));

/** True if the words beside the days of a cut are certainly no name: "y saldo de 477…", "20 o 21". */
export function namesNobody(rest: string): boolean {
  const [first = ""] = plain(rest).split(" ");
  return /\d{2}/.test(rest) || noName.has(first);
}

/** A day with its year: `2026-11-24`, `24/11/2025`; null for anything else. */
export function dayWritten(word: string): string | null {
  const [one, more] = withDates(unitsOf([word]));
  const { year = null, month = null, day = 0 } = one?.day ?? {};
  const text = more === undefined && year !== null ? isoDay(year, month ?? 0, day) : "";
  return isDay(text) ? text : null;
}
