/** Reads a sale or a use of balance in one line. */
import { type AmountReading, parseAmount } from "../../domain/money.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import type { TicketReading } from "../../domain/ticket.ts";
import { consistsOf, isDigits, plain, tidy, trimEndOf } from "../../domain/words.ts";
import type { ReadLanguage } from "../language.ts";
import { wordSet, wordTest } from "../lexicon/classes.ts";
import { runAt, runsOf } from "../runs.ts";
import { mayBeSum } from "../tokens/parting.ts";
import { isTicketWord, parseTicket } from "../tokens/ticket.ts";
import { beginsWithFigure } from "../tokens/tokens.ts";
import { mostPhoneTokens, nationalGroups, phoneGroups } from "./phones-in.ts";

/**
 * What one message says about a sale.
 * - `line`: a phone for certain; `phoneTyped` is how it was typed, for the summary. `amount` and `ticket` are null where the message
 *   has none; an amount that is ambiguous or refused, or a ticket announced but unreadable, is to be asked again.
 * - `wrongPhone`: a phone was clearly meant, and `digits` arrived instead of ten.
 * - `unclear`: anything else. To be asked step by step.
 */
export type SaleLine =
  | {
      readonly type: "line";
      readonly phone: Phone;
      readonly phoneTyped: string;
      readonly amount: AmountReading | null;
      readonly ticket: TicketReading | null;
    }
  | { readonly type: "wrongPhone"; readonly digits: number }
  | { readonly type: "unclear" };

interface PhoneSpan {
  readonly phone: Phone;
  readonly typed: string;
  /** What follows the phone. */
  readonly rest: readonly string[];
}

interface Sale {
  readonly amount: AmountReading | null;
  readonly ticket: TicketReading | null;
}

/** A number with decimals is an amount: neither a phone with a point in it nor a ticket. */
const decimal = /^\d+\.\d\d?$/;

/** Longer than any sale written in one message. */
const longestLine = 200;

/**
 * Reads a sale written in one message: phone, then amount, then ticket, with or without "venta" before it
 * (`venta 477 123 4567 1,234.50 A-1029`). What can be read in two ways is `unclear`; the rules are:
 *
 * 1. Line breaks, `;`, `|` and a dash between spaces part the fields for certain; spaces, and commas before a space, only may.
 * 2. The phone comes first, in one of the usual groupings. When its digits end in two possible places (`5212345678 250`, where 52
 *    may be the country), it is unclear.
 * 3. The amount is the next token, or all up to `pesos`/`mxn`, or up to a word that announces the ticket (`ticket`, `folio`, `nota`,
 *    `#`, `sin`, `no`). Spaces are thousands only where decimals end the number: `1 234.50 A1` is $1,234.50.
 * 4. Without announcement the ticket is one last token with a digit in it. It is unclear when it may belong to the amount
 *    (`250 300`: $250,300? `250 50`: $250.50?), looks like an amount with decimals, like the amount again, or like another phone.
 * 5. Ten or more bare digits are never an amount. An amount that can't be read at all (`2 mil`) makes the message unclear.
 */
export function parseSaleLine(text: string): SaleLine {
  const begun = phoneFirst(text);
  if (begun.type !== "begun") return begun;
  const { phone, phoneTyped, parts } = begun;
  const sale = readParts(parts);
  return sale ? { type: "line", phone, phoneTyped, ...sale } : { type: "unclear" };
}

/** A line that begins with a certain phone. `parts`: the fields after it, where spaces do not separate. */
type BegunLine =
  | { readonly type: "begun"; readonly phone: Phone; readonly phoneTyped: string; readonly parts: readonly string[] }
  | { readonly type: "wrongPhone"; readonly digits: number }
  | { readonly type: "unclear" };

/** Reads the phone at the beginning of a line, after an optional "venta". */
export function phoneFirst(text: string): BegunLine {
  if (text.length > longestLine || mayBeSum(text)) return { type: "unclear" };
  const [head, ...fields] = fieldsOf(text);
  if (head === undefined) return { type: "unclear" };
  const tokens = head.split(" ");
  const span = phoneSpan(tokens);
  if (span === "unclear") return { type: "unclear" };
  if (span === null) return withoutPhone(tokens);
  const parts = span.rest.length === 0 ? fields : [span.rest.join(" "), ...fields];
  return { type: "begun", phone: span.phone, phoneTyped: span.typed, parts };
}

/** The fields that are certainly separate, tidied, without an opening "venta". */
function fieldsOf(text: string): readonly string[] {
  const [word = ""] = text.trimStart().split(/\s/, 1);
  const sale = plain(trimEndOf(word, ":")) === "venta" ? text.trimStart().slice(word.length) : text;
  return sale
    .split(/[\n\r;|]/)
    .flatMap((line) => tidy(line).split(/ [-/] /))
    .map((field) =>
      field
        .replaceAll(/,(?= |$)/g, "")
        .replaceAll("$ ", "$")
        .trim(),
    )
    .filter((field) => field !== "");
}

/** Finds the phone at the beginning. Null if no beginning is a phone. */
function phoneSpan(tokens: readonly string[]): PhoneSpan | "unclear" | null {
  let found: PhoneSpan | null = null;
  let usual = false;
  for (let count = 1; count <= Math.min(tokens.length, mostPhoneTokens); count++) {
    const typed = tokens.slice(0, count).join(" ");
    const reading = parsePhone(typed);
    if (reading.type === "notAPhone" && !beginsWithFigure(typed)) return null;
    if (reading.type !== "phone") continue;
    if (usual) return "unclear";
    usual = phoneGroups.has(nationalGroups(tokens.slice(0, count)));
    found = { phone: reading.phone, typed, rest: tokens.slice(count) };
  }
  return found && !usual ? "unclear" : found;
}

/**
 * The reading of a message that does not begin with a phone: a phone of the wrong length, if the intended number can be separated from the rest. In groups that
 * needs exactly one beginning with a digit too few or too many.
 */
function withoutPhone(tokens: readonly string[]): Exclude<SaleLine, { readonly type: "line" }> {
  const lengths: number[] = [];
  for (let count = 1; count <= Math.min(tokens.length, mostPhoneTokens); count++) {
    const reading = parsePhone(tokens.slice(0, count).join(" "));
    lengths.push(reading.type === "wrongLength" ? reading.digits : 0);
  }
  const [first = 0] = lengths;
  if (decimal.test(tokens[0] ?? "")) return { type: "unclear" };
  if (first >= 7) return { type: "wrongPhone", digits: first };
  const [digits, ...others] = lengths.filter((length) => length === 9 || length === 11);
  return digits !== undefined && others.length === 0 ? { type: "wrongPhone", digits } : { type: "unclear" };
}

/** Reads the text after the phone. Null: unclear. */
function readParts(parts: readonly string[]): Sale | null {
  const [first, second] = parts;
  if (first === undefined) return { amount: null, ticket: null };
  if (second === undefined) return readAmountAndTicket(first.split(" "));
  if (parts.length > 2) return null;
  const amount = readAmount(first);
  return amount && withTicket(amount, second);
}

const noTickets = wordTest("de x por a el la con y o c/u cada mas menos* -* –* +*");

function readAmountAndTicket(tokens: readonly string[]): Sale | null {
  const announced = tokens.findIndex(announces);
  if (announced === 0) return readTicketAlone(tokens);
  if (announced > 0) {
    const amount = readAmount(tokens.slice(0, announced).join(" "));
    return amount && withTicket(amount, tokens.slice(announced).join(" "));
  }
  const taken = amountLength(tokens);
  const typed = tokens.slice(0, taken).join(" ");
  const amount = readAmount(typed);
  if (!amount) return null;
  const [ticket, ...more] = tokens.slice(taken);
  // "3 de 45", "4 x 20", "300 el 12": the first number may be a count.
  if (ticket !== undefined && noTickets(plain(ticket))) return null;
  if (ticket === undefined) return { amount, ticket: null };
  // "250 300" and "250 50": if the two can be read as one number, that is as likely as two.
  const decimals = (currency.test(typed) || typed.endsWith(".")) && isDigits(ticket, 2, 2);
  const apart = parseAmount(`${typed} ${ticket}`).type === "notAnAmount" && !decimals;
  return more.length === 0 && apart && !mayBeReversed(typed, ticket) ? withTicket(amount, ticket) : null;
}

const isCount = (text: string, least: number, most: number) => isDigits(text, least, most) && !text.startsWith("0");

/** An amount this many times the next number may be the ticket: "8812 250". */
const farMore = 4;

/** "8812 250", "33, 320": true for two bare numbers of which only the second looks like an amount, so the ticket may have come first. */
function mayBeReversed(amount: string, ticket: string): boolean {
  const isOdd = isDigits(amount, 4, 5) && !amount.endsWith("0");
  const isSmall = isCount(amount, 1, 2) && isCount(ticket, 3, 4) && ticket.endsWith("0");
  return isSmall || (isOdd && isCount(ticket, 3, 4) && Number(amount) > farMore * Number(ticket));
}

/**
 * Reads a ticket without an amount. A mere "no" may mean anything, and an amount may follow the ticket ("ticket A1 250"), so only a single token is certain.
 */
function readTicketAlone(tokens: readonly string[]): Sale | null {
  const typed = tokens.join(" ");
  if (parseTicket(typed).type === "none") return tokens.length > 1 ? withTicket(null, typed) : null;
  return tokens.length > 2 ? null : withTicket(null, typed);
}

const currency = / ?(?:pesos?|mxn|m\.?n\.?)$/i;

/** How many tokens form the amount: up to the currency, or the groups of a number that ends in decimals, or one. */
function amountLength(tokens: readonly string[]): number {
  const named = tokens.findIndex((token) => currency.test(token));
  if (named >= 0) return named + 1;
  const grouped = /^\$?\d{1,3}(?: \d{3})*? \d{3}\.\d\d?(?= |$)/.exec(tokens.join(" "))?.[0];
  return grouped === undefined ? 1 : grouped.split(" ").length;
}

function readAmount(typed: string): AmountReading | null {
  if (isDigits(typed, 10)) return null;
  const amount = parseAmount(typed);
  return amount.type === "notAnAmount" ? null : amount;
}

const noneWords = wordSet("sin no ninguno ninguna n/a s/n");

/** True for a token that can only begin a ticket, or the words for no ticket. */
function announces(token: string): boolean {
  const [word = ""] = token.split(/[:.#]/, 1);
  return token.startsWith("#") || isTicketWord(plain(word)) || noneWords.has(token.toLowerCase());
}

/** Tokens that belong to an amount rather than a ticket, or may: `x2`, `mil500`, `con50`, `c/50`, `50/100`, `2k`. */
const partOfAmount = /^(?:c\/\d+|\d\d\/100|x\d+|\d+x\d*|mil\d+|con\d+|\d{1,3}(?:\.\d+)?k)$/i;

/** Adds the ticket. A ticket that no word announces counts only if it can be nothing else; null otherwise. */
function withTicket(amount: AmountReading | null, typed: string): Sale | null {
  const ticket = readLastTicket(typed);
  if (ticket === null) return null;
  const again = amount !== null && sizeOf(amount) !== null && sizeOf(amount) === sizeOf(parseAmount(typed));
  return again ? null : { amount, ticket };
}

/** The ticket at the end of a line. Null: it may be something else, or more follows. */
function readLastTicket(typed: string): TicketReading | null {
  const ticket = parseTicket(typed);
  if (ticket.type === "none") return ticket;
  const [first = ""] = typed.split(" ");
  if (["sin", "no"].includes(first.toLowerCase())) return null;
  // "Ticket A77 en efectivo": more follows, so the sentence reader takes over.
  const isReadable = ticket.type === "ticket" || (ticket.type === "unsure" && ticket.guess !== null);
  if (announces(first)) return isReadable || first === typed ? ticket : null;
  if (ticket.type === "notATicket" || partOfAmount.test(typed) || !/^[\p{L}\d]/u.test(typed)) return null;
  return ticket.type === "unsure" && (ticket.guess === null || consistsOf(typed, "0123456789. -")) ? null : ticket;
}

function sizeOf(amount: AmountReading): number | null {
  if (amount.type === "amount") return amount.centavos;
  return amount.type === "ambiguous" ? amount.guess : null;
}

/**
 * The reading of a use of balance, like `SaleLine`. `points`: the balance to use, `"all"` for the whole. `purchase`: what it pays for. Null: the message has
 * none.
 */
type RedeemLine =
  | {
      readonly type: "line";
      readonly phone: Phone;
      readonly phoneTyped: string;
      readonly points: AmountReading | "all" | null;
      readonly purchase: AmountReading | null;
      readonly ticket: TicketReading | null;
    }
  | { readonly type: "wrongPhone"; readonly digits: number }
  | { readonly type: "unclear" };

type Rest = Pick<Extract<RedeemLine, { type: "line" }>, "points" | "purchase" | "ticket">;

/**
 * Reads a use of balance in one message: phone, points, and optionally the purchase after "de" and the ticket (`4771234567 30 de 1,250.00 A-1`, `4771234567
 * todo`). A message with two readings is `unclear`.
 */
export function parseRedeemLine(text: string, language: ReadLanguage = "es-MX"): RedeemLine {
  const begun = phoneFirst(text);
  if (begun.type !== "begun") return begun;
  const { phone, phoneTyped, parts } = begun;
  const rest = readRest(
    parts.flatMap((part) => part.split(" ")),
    words[language],
  );
  return rest ? { type: "line", phone, phoneTyped, ...rest } : { type: "unclear" };
}

type Runs = ReturnType<typeof runsOf>;

/** The words of such a line in a language: for the whole balance, before the purchase, and for no purchase. */
interface Words {
  readonly all: Runs;
  readonly of: string;
  readonly ofPurchase: Runs;
  readonly noPurchase: Runs;
}

const words: { readonly [language in ReadLanguage]: Words } = {
  "es-MX": {
    all: runsOf(["todo|todos el|su|mi|sus|los|mis saldo|puntos", "todo|todos"]),
    of: "de",
    ofPurchase: runsOf(["de una|la|su compra de", "de"]),
    noPurchase: runsOf(["sin monto"]),
  },
  en: {
    all: runsOf(["all the|her|his|their|my balance|points", "all"]),
    of: "of",
    ofPurchase: runsOf(["of a|the|her|his|their purchase of", "of"]),
    noPurchase: runsOf(["no|without amount"]),
  },
};

function readRest(tokens: readonly string[], said: Words): Rest | null {
  if (tokens.length === 0) return { points: null, purchase: null, ticket: null };
  const all = lengthOf(said.all, tokens);
  const length = all > 0 ? all : amountLength(beforePurchase(tokens, said.of));
  const points = all > 0 ? "all" : readNumber(tokens.slice(0, length));
  if (points === null) return null;
  const rest = withoutNoPurchase(
    tokens.slice(
      length + (["punto", "puntos", "pts", "point", "points"].includes(plain(tokens[length] ?? "")) ? 1 : 0),
    ),
    said.noPurchase,
  );
  if (plain(rest[0] ?? "") !== said.of) return useWithTicket(points, null, tokens.slice(0, length), rest);
  const purchase = rest.slice(lengthOf(said.ofPurchase, rest));
  const taken = amountLength(purchase);
  const amount = readNumber(purchase.slice(0, taken));
  return amount && useWithTicket(points, amount, purchase.slice(0, taken), purchase.slice(taken));
}

/** "Sin monto" before or after the ticket. A person who gives the ticket is not asked for the purchase. */
function withoutNoPurchase(tokens: readonly string[], noPurchase: Runs): readonly string[] {
  const said = tokens.map(plain);
  const at = said.findIndex((_, place) => runAt(noPurchase, said, place) > 0);
  const others = at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + runAt(noPurchase, said, at))];
  const told = others.filter((token) => token !== "");
  return told.length === 0 ? tokens : told;
}

/** How many tokens at the beginning of a line match a run. */
function lengthOf(runs: Runs, tokens: readonly string[]): number {
  return runAt(runs, tokens.map(plain), 0);
}

/** The tokens that may be the points. A later currency belongs to the purchase. */
function beforePurchase(tokens: readonly string[], of: string): readonly string[] {
  const at = tokens.findIndex((token) => plain(token) === of);
  return at < 0 ? tokens : tokens.slice(0, at);
}

function readNumber(tokens: readonly string[]): AmountReading | null {
  const typed = tokens.join(" ");
  const reading = parseAmount(typed);
  return reading.type === "notAnAmount" || isDigits(typed, 10) ? null : reading;
}

/** Adds the ticket, which must be the rest of the line. Null: it may belong to the number before it, or be another number. */
function useWithTicket(
  points: AmountReading | "all",
  purchase: AmountReading | null,
  number: readonly string[],
  rest: readonly string[],
): Rest | null {
  if (rest.length === 0) return { points, purchase, ticket: null };
  const typed = rest.join(" ");
  const ticket = readLastTicket(typed);
  if (ticket === null) return null;
  const isNumber = parseAmount(typed).type !== "notAnAmount";
  const joins = parseAmount([...number, typed].join(" ")).type !== "notAnAmount";
  const denies = points === "all" && ticket.type === "none" && rest.length === 1;
  return joins || denies || (isNumber && (points === "all" || repeats(number, typed)))
    ? null
    : { points, purchase, ticket };
}

function repeats(number: readonly string[], typed: string): boolean {
  return [typed, `$${typed}`].includes(number.join(" "));
}

const endings: readonly string[] = [
  "no ticket",
  "without ticket",
  "without a ticket",
  "no receipt",
  "without receipt",
  "without a receipt",
];

/** An English line without the words for no ticket at its end. Null: it has none. */
export function withoutNoTicket(text: string): string | null {
  const line = text.trimEnd();
  const said = line.toLowerCase();
  const ending = endings.find((one) => said.endsWith(` ${one}`));
  return ending === undefined ? null : line.slice(0, -ending.length).trimEnd();
}
