import { recent } from "../../domain/recent.ts";
import { endsInOne, hasDigit, plain, tidy, trimEndOf, trimStartOf } from "../../domain/words.ts";
import { parsePhone } from "../../domain/phone.ts";
import type { Ticket, TicketReading } from "../../domain/ticket.ts";
import { courtesies } from "../lexicon/fact-words.ts";
import { wordSet } from "../lexicon/classes.ts";

/** Characters of the longest ticket. */
const longestTicket = 40;

/** Longest text that is read, characters. */
const longestSentence = 200;

/** A word that announces a ticket, in `plain` form, with common misspellings. */
const ticketWords = wordSet(
  "ticket tickets tickt tickts tiket tikets tikt tikts tecket teckets teckt teckts teket tekets tekt tekts tickte tique tk tkt tick folio nota",
);

/** True if a word announces a ticket. `word`: in the form of `plain`. */
export function isTicketWord(word: string): boolean {
  return ticketWords.has(word);
}

const nothing = new Set(
  (
    "-|--|no|sin|sin ticket|sin folio|sin nota|sin numero|no hay|no hay ticket|no hay folio|no hay nota|no tiene|no tiene ticket|" +
    "no tengo|no tengo ticket|no trae|no trae ticket|no traigo|no traigo ticket|no lo tengo|no aplica|ninguno|ninguna|ningun ticket|" +
    "nada|n/a|na|s/n|s/t|s/f|omitir|saltar"
  ).split("|"),
);

/** Words before a ticket that are dropped: "es el E1029". */
const before = wordSet("el su este es fue era");
/** Words that are dropped only before a word for a ticket: "con el folio", "no. de ticket". */
const beforeItsWord = wordSet("con de del la mi un una trae por");
const numberWords = wordSet("numero num num. nº n° no. n n.");
const courtesiesOfTicket = new Set([...courtesies, "please", "ok"]);

/**
 * Reads a ticket: at most forty letters, digits and `-_/#.`, with at least one digit (otherwise it is talk). Introductory words are dropped ("el ticket es el
 * E1029", "folio no. 12", "#88 por favor"); upper and lower case stay. "Sin ticket", "no hay", "no", "-" and the like mean that there is none. It is unsure if
 * a space is left inside ("K 45"), and if it is only zeros, a phone, a date, a time or a measure, the name of a product ("7up"), or an amount with decimals.
 */
export const parseTicket = recent(readTicket);

function readTicket(text: string): TicketReading {
  if (text.length > longestSentence) return { type: "notATicket" };
  const typed = tidy(text);
  const tokens = withoutCourtesy(tokensOf(typed));
  const named = withoutLead(tokens);
  if (saysNone([typed]) || saysNone(tokens) || (named !== null && saysNone(named))) return { type: "none" };
  const written = withoutPoint((named ?? tokens).join(" "));
  if (!/^[\p{L}\d_/#. -]+$/u.test(written) || !hasDigit(written)) return { type: "notATicket" };
  if (named === null || written.includes(" "))
    return { type: "unsure", guess: named && !/\d[,:;] /.test(typed) ? joined(written) : null };
  const ticket = trimStartOf(written, "#");
  if (ticket.length > longestTicket) return { type: "notATicket" };
  const looksElse =
    /^(?:0+|\d+\.\d\d?)$/.test(ticket) ||
    isDate.test(ticket) ||
    goods.test(ticket) ||
    isMeasured(ticket) ||
    parsePhone(ticket).type === "phone";
  return looksElse ? { type: "unsure", guess: ticket as Ticket } : { type: "ticket", ticket: ticket as Ticket };
}

/** "28/11", "28-11-2026": a day and its month. */
const isDate = /^(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])(?:\/(?:20)?\d\d)?|-(?:0?[1-9]|1[0-2])-(?:20)?\d\d)$/;
/** Products whose names look like tickets. */
const goods = /^(?:7-?up|mp[345]|hp-?\d{2,3}|wd-?40|iphone-?\d+|ps[2345]|xbox-?\d+|usb-?\d|omega-?[369]|h2oh?|[45]g)$/i;

/** "3pm", "500ml", "6msi", "28nov": a time, a measure, a number of instalments, a day. A single letter may belong to a ticket. */
const units = wordSet(
  "am pm hr hrs min kg kgs kilo kilos gr grs mg ml lt lts mt mts cm mm pz pzs pza pzas msi pts puntos pesos usd dll dlls er ra do da ta vo va " +
    "ene feb mar abr may jun jul ago sep sept oct nov dic",
);
const measure = /^\d{1,4}(?:\.\d+)?(\p{L}+)$/u;
const isMeasured = (ticket: string) => units.has(measure.exec(ticket)?.[1]?.toLowerCase() ?? "");

/** The words of a text; splits "ticket#12", "folio:12", "no.12". */
function tokensOf(typed: string): readonly string[] {
  return typed
    .replaceAll(/(?<![\p{L}\d])(?:(?:ticket|folio|nota)(?=#)|(?:n[°º]|no\.|n[uú]m\.)(?=\d)|\p{L}+:(?=\S))/giu, "$& ")
    .split(" ")
    .map((token) => (endsInOne(token, ",:;") ? token.slice(0, -1) : token))
    .filter((token) => token !== "");
}

/** Lower case without accents. A final point stays, since "no." (number) differs from "no". */
function bare(token: string): string {
  return token.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function saysNone(tokens: readonly string[]): boolean {
  const said = plain(tokens.join(" "));
  const words = said.split(" ");
  const last = words.pop() ?? "";
  return nothing.has(said) || (isTicketWord(last) && nothing.has([...words, "ticket"].join(" ")));
}

function withoutPoint(text: string): string {
  return trimEndOf(text, " .");
}

function withoutCourtesy(tokens: readonly string[]): readonly string[] {
  const last = tokens.findLastIndex((token) => !courtesiesOfTicket.has(plain(token)));
  return tokens.slice(0, last + 1);
}

/** The rest after the words that introduce a ticket. Null: they may introduce something else ("con 500": a banknote). */
function withoutLead(tokens: readonly string[]): readonly string[] | null {
  let announced = false;
  let loose = false;
  let at = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const word = plain(token);
    if (isTicketWord(word) || numberWords.has(bare(token))) announced = true;
    else if (beforeItsWord.has(word)) loose = true;
    // "ticket no 12" has an abbreviation in it, "ticket no es 12" a denial.
    else if (announced && word === "no" && hasDigit(trimStartOf(tokens[at + 1] ?? "", "#").charAt(0))) continue;
    else if (!before.has(word) && token !== "#") break;
  }
  return loose && !announced ? null : tokens.slice(at);
}

/** Short words that are not the letters of a ticket. */
const words = wordSet(
  "si yes not ok va van vas voy ya usa use y o u e no ni mil con sin de del al el la los las un una uno dos son era fue por para que es x mas pon " +
    "dio di da doy hoy me te se le les lo su mi tu hay ha he muy ese esa oye ay fin dia mes ano hr hrs min kg gr grs lt lts ml cm km pz pza pts tel " +
    "cel iva tot",
);
const digitGroups = /^(?:- ?)?#?\d+(?:(?: -? ?|- ?)\d+)*$/;

/** "K 45", "45 - 2": a few letters at most, and groups of digits. */
function isInParts(written: string): boolean {
  const [letters = ""] = /^\p{L}{1,3}/u.exec(written) ?? [];
  const rest = written.slice(letters.length);
  const isWord = rest.startsWith(" ") && words.has(plain(letters));
  return !isWord && digitGroups.test(rest.startsWith(" ") && letters !== "" ? rest.slice(1) : rest);
}

/** Joins a ticket typed in parts ("K 45"). Null: the parts are words. */
function joined(written: string): Ticket | null {
  const ticket = written.replaceAll(/[ #]/g, "");
  const phone = written.split(" ").some((part) => parsePhone(part).type === "phone");
  return !phone && isInParts(written) && ticket.length <= longestTicket ? (ticket as Ticket) : null;
}
