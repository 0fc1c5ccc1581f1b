import { consistsOf, hasDigit, isLetters, plain } from "../../domain/words.ts";
import { announcesMoney, currency, ticketNouns } from "../lexicon/fact-words.ts";
import { wordSet, wordTest } from "../lexicon/classes.ts";
import { meantWord } from "../lexicon/meant-word.ts";
import { numberBySound } from "./sound.ts";
import { readCardinal } from "./numbers.ts";

/** Splits things that are written without a space: "250pesos", "tel9532206614monto410", "doscientosochenta", "953-512-3344/150/A88". */

/** A replacement: a text, or a function of the match, its groups, its position and the line. */
type Into = (typed: string, ...parts: (string | number | undefined)[]) => string;

const glued: readonly (readonly [RegExp, string | Into])[] = [
  // "A 31", "A de árbol, 115": the next reader decides whether it is the ticket. Also "nota 71 B".
  [/(?<![\p{L}\d])([A-Z])(?: de \p{L}+,?)? (?=\d{1,6}(?![\d.,]))/gu, "$1\u00a7"],
  [/(?<=(?:ticket|tiket|folio|nota|recibo)(?: es)?(?: el| la)? \d{1,6}) ([A-Z])(?= *(?:$|[.,]))/gu, "$1"],
  [
    /(?<![\p{L}\d])s\/ ?(t|tk|f|n|tkt|ticket|tiket|folio|nota)(?![\p{L}\d])/giu,
    (_, word) => `sin ${String(word).length < 3 ? "ticket" : word}`,
  ],
  [/(?<![\p{L}\d])(?:sn|sin)(?= )/giu, "sin"],
  [/(?<![\p{L}\d])(\p{L}{1,3})[ ,]*gui[oó]n[ ,]*(?=\d)/giu, "$1-"],
  // "250 y mil gracias"
  [/(?<=(?<!\p{L})y )mil (?=(?:gracias|bendiciones|disculpas)(?!\p{L}))/giu, "muchas "],
  // "10 por ciento"
  [/(?<=\d) ?por ?ciento(?!\p{L})/giu, "%"],
  // A link to a chat, and a foreign phone.
  [/(?:https?:\/\/)?wa\.me\/\+?(?=\d)/giu, ""],
  [/\+(?!\s?52)\d{1,3}(?:[ ()-]*\d){7,}/gu, " +\u00a7 "],
  [/(?<![\p{L}\d])nada m[aá]s (?=\S)/giu, "nomas "],
  // "45 (50 con envío)", "45 (ticket A-3)": text in brackets counts too.
  [/\(([^()]*\p{L}[^()]*)\)/gu, " , $1 , "],
  // "180 50/100", "180 c/50", "180 .50": cents.
  [/(?<=(?<!\d)\d{1,6}) (\d\d)\/100(?:\s?m\.?\s?n\.?)?(?![\d/])/giu, " con $1 centavos"],
  [/(?<=(?<!\d)\d{1,6}) ?c\/ ?(?=\d)|(?<=(?<![\d.])\d{1,6}) \.(?=\d\d(?!\d))/giu, " con "],
  // "250 *280": the star corrects the number before it.
  [/(?<=\d )\*(?=\$?\d[\d.,]*(?: |$))/gu, "digo "],
  // A written sum and its result.
  [/(?<![\d.,-])(\d{1,6})-(\d{1,6})(?= ?= ?\$?\d)/gu, "$1 menos $2"],
  [/(?<=\d) ?\+ ?(?=\p{L}|\$?\d{1,6}(?![\d-]))/gu, " mas "],
  // "2 mil 5" may be 2,005 or 2,500.
  [/(?<=\d mil )(\d)(?![\d.,])/gu, "mil$1"],
  [/(?<=[\d)]) ?= ?(?=\$?\d)/gu, " total "],
  [/(?<![\p{L}\d.,#-])(\d{1,3}(?:\.\d{1,2})?)( ?)(k{1,2}|mi)(?![\p{L}\d-])/giu, thousands],
  [/(?<![\p{L}\d])no\. ?(?=#?\d)|n[°º](?=\s*\d)/giu, "num "],
  // "4mil500"
  [/(?<![\p{L}\d])(\d{1,3})mil(\d{2,3})(?![\p{L}\d])/giu, "$1 mil $2"],
  // A sign beside its number.
  [/(?:mx\$|mxn\$|\$) *(?=\d)/giu, "$"],
  // "$63 .50"
  [/(?<=\$\d+) +(?=\.\d{1,2}(?!\d))/gu, ""],
  [/(?<=\d)(?:\$(?!\d)|\.[-–—](?!\d)| ?(?:mxn|m\.n\.?|mn|ps)(?![\p{L}\d]))/giu, " pesos"],
  // Words that touch their number: "250pesos", "2mil", "ticket:12", "tel.477…", "ticket#12".
  [
    /(?<![\p{L}\d])(\d[\d.,]*)(?=(?:pesos?|pesitos?|varos?|baros?|mil|puntos?|pts|dolares|dlls)(?![\p{L}\d]))/giu,
    "$1 ",
  ],
  [/(?<![\p{L}\d])(tel|cel|tkt|ticket|tiket|folio|nota|fol|total|monto|son|importe|num|no)[.:]?(?=[#$(]?\d)/giu, "$1 "],
  [/(?<=\p{L})\.?[:=](?=\S)/gu, " "],
  [/(?<=[\p{L}])#(?=[\p{L}\d])/gu, " #"],
  // "6691230023-410-A5", "6691230023*410".
  [
    /(?<![\p{L}\d-])(\d{10})[-*_](\$?[\d.,]+)(?:([-*_])(?=[\p{L}\d])|(?= |$))/gu,
    (_, phone, amount, mark) => `${phone} , ${amount}${mark === undefined ? "" : " , "}`,
  ],
  // "# 66"
  [/(?<![^\s:])# (?=\d)/gu, "#"],
  // "6691230023,410,A5"
  [/(?<=[\p{L}\d)]),(?=\s)|,(?=\p{L})|(?<=(?<!\d)\d{10}),(?=\S)|(?<=\S),(?=\d{10}(?!\d))/gu, " , "],
  // A smiley separates like a comma.
  [/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/gu, " , "],
];

/** Words after "250 k" that show that the "k" means "que": "250 k me dio". */
const behindQue = wordTest("me te le se lo la les nos no ya es son fue dio pag*");
/** Words that may follow "2 mi". */
const behindMi = wordSet("pesos ticket folio nota porfa al y con");
const ticketWords: readonly string[] = ["ticket", "tiket", "tkt", "folio", "nota", "recibo"];

/** "2k", "2 k", "2 kk", "2 mi": thousands. With a space the bot asks them back. "2 k de limón" is a weight; after the word for a ticket it is the ticket. */
function thousands(typed: string, ...parts: (string | number | undefined)[]): string {
  const [figure, space, unit, place, line] = parts;
  const [at, text, name] = [Number(place), String(line), String(unit).toLowerCase()];
  const before = text.slice(0, at).toLowerCase().replace(":", "").trimEnd();
  if (text[at - 1] === " " && ticketWords.some((word) => before.endsWith(word))) return typed;
  const [whole = "", decimals = ""] = String(figure).split(".");
  if (space === "") return unit === "k" && decimals.length < 2 ? `${figure} kmil` : typed;
  const behind = text.slice(at + typed.length).toLowerCase();
  const [, next = "", more] = /^ (\p{L}+)( \p{L})?/u.exec(behind) ?? [];
  if (name === "k" && next === "de" && more !== undefined) return `${figure} kilos`;
  const isEnd = ".,!".includes(behind.trimStart().charAt(0));
  const isThousand = name === "mi" ? whole.length < 3 && (isEnd || behindMi.has(next)) : !behindQue(next);
  return isThousand ? `${figure} kamil` : typed;
}

/** "H 4 4 0 7": a code typed as it is dictated. */
const spelledCode = /(?<![\p{L}\d])[A-Z](?: \d){3,8}(?= *[^\d\s]|$)/gu;

/** A short word, a single number, or a letter with a number ("A-1029"), like most answers: nothing to split. */
const isOneThing = /^(?:[A-Za-zÀ-ÖØ-öø-ÿ]{1,5}|\d+(?:\.\d+)?|[A-Z]-?\d+)$/;

/** A line with spaces between the things in it. */
export function parted(line: string): string {
  if (isOneThing.test(line)) return line;
  const together = line.replaceAll(spelledCode, (code) => code.replaceAll(" ", ""));
  const spaced = together
    .replaceAll(/\S+/gu, (word) => (hasDigit(word) ? labelsApart(word) : word))
    .replaceAll(/\p{L}{6,}/gu, numberWordsApart);
  return glued.reduce(
    (text, [pattern, into]) =>
      typeof into === "string" ? text.replaceAll(pattern, into) : text.replaceAll(pattern, into),
    spaced,
  );
}

/** True if a message may be a sum ("4771234567 300 - 50"): its only dash stands between two small numbers, so it may not be a separator. */
export function mayBeSum(text: string): boolean {
  const [before = "", after = "", ...more] = text.split(/ [-–—] /);
  return more.length === 0 && /(?:^|\s)\$?\d{1,5}$/.test(before) && /^\$?\d{1,5}(?:\s|$)/.test(after);
}

/** A phone that touches a slash, so slashes separate the fields of its line. */
const besideSlash = /(?<!\d)\d(?:[ -]?\d){9}\/|\/\d(?:[ -]?\d){9}(?!\d)/;

/** The fields of a message: its lines, split at slashes, bars and dashes. */
export function fieldsApart(text: string): readonly string[] {
  return text
    .split(/[\n\r;|]| [/] | - | [–—] /)
    .flatMap((field) => (besideSlash.test(field) ? field.split("/") : field.split(/(?<=[\p{L}\d]{3})\/ /u)));
}

/** Words that may stand between two numbers without a space. */
const links = wordSet("al del para por telefono celular cliente clienta compro fue fueron son");
const isLabel = (word: string) =>
  links.has(word) || ticketNouns.has(word) || currency.has(word) || announcesMoney.has(word);

/** The code of a ticket with its series ("A18") at the beginning or right after a word; a word; anything else. */
const runsOf = /(?<=^|[\p{Ll}:=#])\p{Lu}{1,2}-?\d+(?=\p{Ll}|$)|\p{Lu}?\p{Ll}+|\p{Lu}+|[^\p{L}]+/gu;

/** Splits "tel9532206614monto410nota18": a token with only words for data between its numbers. */
function labelsApart(token: string): string {
  const runs = token.match(runsOf) ?? [];
  const words = runs.filter((run) => isLetters(run));
  if (
    words.length === 0 ||
    token.includes("@") ||
    token.includes("//") ||
    !words.every((word) => isLabel(meantWord(word)))
  )
    return token;
  // "AL250" may be a ticket.
  const mayBeCode = /^\p{Lu}+[^\p{L}]+$/u.test(token) && !/\d{10}/.test(token);
  if (mayBeCode) return token;
  return runs
    .filter((run) => !consistsOf(run, "-_:.="))
    .map((run) => (hasDigit(run) ? run.replaceAll(/^[-_:./=]+(?=[\d$#+(])|[-_:/=]+$/g, "") : run))
    .join(" ");
}

const unitsBehind: readonly string[] = ["pesos", "peso", "pesitos", "varos"];

/** Splits "doscientosochenta", "milquinientospesos": number words written as one. */
function numberWordsApart(typed: string): string {
  const whole = plain(typed);
  const unit = unitsBehind.find((one) => whole.endsWith(one) && whole !== one) ?? "";
  const digits = whole.slice(0, whole.length - unit.length);
  const words = numberWordsIn(digits);
  if (words === null || (words.length === 1 && unit === "")) return typed;
  return readCardinal(words, 0)?.length === words.length ? [...words, unit].join(" ").trim() : typed;
}

/** The longest number word, in letters. */
const longestWord = 14;

/** The number words in a word. Null: it has other parts. */
function numberWordsIn(word: string): readonly string[] | null {
  if (word === "") return [];
  for (let length = Math.min(longestWord, word.length); length > 0; length--) {
    const begin = word.slice(0, length);
    const number = begin === "y" ? begin : numberBySound(begin);
    const rest = number === null ? null : numberWordsIn(word.slice(length));
    if (number !== null && rest !== null) return [number, ...rest];
  }
  return null;
}
