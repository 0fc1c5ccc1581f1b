import { parsePhone } from "./people/phone.ts";
import { plain, tidy } from "./reader/words.ts";
import { recent } from "./recent.ts";

/** The number or folio printed on a till receipt, cleaned: what `parseTicket` accepts. */
export type Ticket = string & { readonly __ticket: unique symbol };

/** An answer to "¿ticket?". `none`: the person says that there is none. `unsure`: ask `guess` back; null: no guess. */
export type TicketReading =
  | { readonly type: "ticket"; readonly ticket: Ticket }
  | { readonly type: "none" }
  | { readonly type: "unsure"; readonly guess: Ticket | null }
  | { readonly type: "notATicket" };

/** Characters of the longest ticket. */
const longestTicket = 40;

/** Longest text that is read, characters. */
const longestSentence = 200;

/** A word that announces a ticket, in `plain` form, with common misspellings. */
export const ticketWord = /^(?:t[ie]c?ke?ts?|tickte|tique|tk|tkt|tick|folio|nota)$/;

const nothing = new Set(
  (
    "-|--|no|sin|sin ticket|sin folio|sin nota|sin numero|no hay|no hay ticket|no hay folio|no hay nota|no tiene|no tiene ticket|" +
    "no tengo|no tengo ticket|no trae|no trae ticket|no traigo|no traigo ticket|no lo tengo|no aplica|ninguno|ninguna|ningun ticket|" +
    "nada|n/a|na|s/n|s/t|s/f|omitir|saltar"
  ).split("|"),
);

const setOf = (words: string) => new Set(words.split(" "));

/** Words before a ticket that are dropped: "es el E1029". */
const before = setOf("el su este es fue era");
/** Dropped too where a ticket word follows: "con el folio", "no. de ticket". */
const beforeItsWord = setOf("con de del la mi un una trae por");
const numberWord = /^(?:numero|num\.?|nº|n°|no\.|n\.?)$/;
const courtesies = setOf("por favor porfa porfavor gracias please ok");

/**
 * Reads a ticket: at most forty letters, digits and `-_/#.`, with at least one digit (what has none is talk, not a ticket). Words that
 * only lead to it are dropped ("el ticket es el E1029", "folio no. 12", "#88 por favor"); the case is kept. "sin ticket", "no hay",
 * "no", "-" and the like mean that there is none. It is unsure where a space is left inside ("K 45"), and of a ticket that is nothing
 * but zeros, a phone, a date, an hour or a measure, the name of something sold ("7up"), or an amount with its decimals.
 */
export const parseTicket = recent(readTicket);

function readTicket(text: string): TicketReading {
  if (text.length > longestSentence) return { type: "notATicket" };
  const typed = tidy(text);
  const tokens = withoutCourtesy(tokensOf(typed));
  const named = withoutLead(tokens);
  if (saysNone([typed]) || saysNone(tokens) || (named !== null && saysNone(named))) return { type: "none" };
  const written = withoutPoint((named ?? tokens).join(" "));
  if (!/^[\p{L}\d_/#. -]+$/u.test(written) || !/\d/.test(written)) return { type: "notATicket" };
  if (named === null || written.includes(" "))
    return { type: "unsure", guess: named && !/\d[,:;] /.test(typed) ? joined(written) : null };
  const ticket = written.replace(/^#+/, "");
  if (ticket.length > longestTicket) return { type: "notATicket" };
  const looksElse =
    /^(?:0+|\d+\.\d\d?)$/.test(ticket) ||
    isDate.test(ticket) ||
    goods.test(ticket) ||
    measured.test(ticket) ||
    parsePhone(ticket).type === "phone";
  return looksElse ? { type: "unsure", guess: ticket as Ticket } : { type: "ticket", ticket: ticket as Ticket };
}

const code = /^(?:[a-z]-?|(?!no|si)[a-z]{2,4}-)\d{2,6}$/i;

/** Whether a text is a ticket and says nothing else, for certain: "A-1029", "B77". Numbers alone may be something else. */
export function isTicketAlone(text: string): boolean {
  return code.test(text) && parseTicket(text).type === "ticket";
}

/** "28/11", "28-11-2026": a day and its month. */
const isDate = /^(?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])(?:\/(?:20)?\d\d)?|-(?:0?[1-9]|1[0-2])-(?:20)?\d\d)$/;
/** What is sold under a name that looks like a ticket. */
const goods = /^(?:7-?up|mp[345]|hp-?\d{2,3}|wd-?40|iphone-?\d+|ps[2345]|xbox-?\d+|usb-?\d|omega-?[369]|h2oh?|[45]g)$/i;

/** "3pm", "500ml", "6msi", "28nov": an hour, a measure, how many payments, a day. A single letter may belong to a ticket. */
const measured =
  /^\d{1,4}(?:\.\d+)?(?:am|pm|hrs?|min|kgs?|kilos?|grs?|mg|ml|lts?|mts?|cm|mm|pzs?|pzas?|pza|msi|pts|puntos|pesos|usd|dlls?|er|ra|do|da|ta|vo|va|ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)$/i;

/** The words of a text; splits "ticket#12", "folio:12", "no.12". */
function tokensOf(typed: string): readonly string[] {
  return typed
    .replaceAll(/(?<![\p{L}\d])(?:(?:ticket|folio|nota)(?=#)|(?:n[°º]|no\.|n[uú]m\.)(?=\d)|\p{L}+:(?=\S))/giu, "$& ")
    .split(" ")
    .map((token) => token.replace(/[,:;]$/, ""))
    .filter((token) => token !== "");
}

/** Lower case without accents; keeps a final point, since "no." (number) differs from "no". */
function bare(token: string): string {
  return token.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function saysNone(tokens: readonly string[]): boolean {
  const said = plain(tokens.join(" "));
  return (
    nothing.has(said) || nothing.has(said.replace(/ \S+$/, (word) => (ticketWord.test(word.trim()) ? " ticket" : word)))
  );
}

function withoutPoint(text: string): string {
  let end = text.length;
  while (end > 0 && " .".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function withoutCourtesy(tokens: readonly string[]): readonly string[] {
  const last = tokens.findLastIndex((token) => !courtesies.has(plain(token)));
  return tokens.slice(0, last + 1);
}

/** What follows the words that lead to a ticket; null where they may lead to something else ("con 500": a banknote). */
function withoutLead(tokens: readonly string[]): readonly string[] | null {
  let announced = false;
  let loose = false;
  let at = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const word = plain(token);
    if (ticketWord.test(word) || numberWord.test(bare(token))) announced = true;
    else if (beforeItsWord.has(word)) loose = true;
    // "ticket no 12" has an abbreviation in it, "ticket no es 12" a denial.
    else if (announced && word === "no" && /^#?\d/.test(tokens[at + 1] ?? "")) continue;
    else if (!before.has(word) && token !== "#") break;
  }
  return loose && !announced ? null : tokens.slice(at);
}

/** Joins a ticket typed in parts ("K 45"); null where the parts are words. */
function joined(written: string): Ticket | null {
  const parts =
    /^(?:(?!(?:si|sí|yes|not|ok|va|van|vas|voy|ya|usa|use|y|o|u|e|no|ni|mil|con|sin|de|del|al|el|la|los|las|un|una|uno|dos|son|era|fue|por|para|que|es|x|m[aá]s|pon|dio|dos|di|da|doy|hoy|me|te|se|le|les|lo|su|mi|tu|hay|ha|he|muy|ese|esa|oye|ay|fin|d[ií]a|mes|a[nñ]o|hrs?|min|kg|grs?|lts?|ml|cm|km|pz|pza|pts|tel|cel|iva|tot)(?: |$))\p{L}{1,3} ?)?(?:- ?)?#?\d+(?:(?: -? ?|- ?)\d+)*$/iu;
  const ticket = written.replaceAll(/[ #]/g, "");
  const phone = written.split(" ").some((part) => parsePhone(part).type === "phone");
  return !phone && parts.test(written) && ticket.length <= longestTicket ? (ticket as Ticket) : null;
}

/**
 * The form in which tickets are compared: lower case, without spaces, leading zeros, or signs except between two digits. `B-7` equals `b7`, `0088`
 * equals `88`; `1-23` differs from `12-3`.
 */
export function ticketKey(ticket: Ticket): string {
  return ticket
    .toLowerCase()
    .replaceAll(" ", "")
    .replaceAll(/(?<!\d)[^\p{L}\d]+|[^\p{L}\d]+(?!\d)/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "");
}
