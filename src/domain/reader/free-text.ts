import { parseAmount } from "../money.ts";
import { parsePhone } from "../phone.ts";
import { nationalGroups, phoneGroups } from "./phones-in.ts";
import { undoesSomething } from "./about-past.ts";
import { parseTicket, ticketWord } from "../ticket.ts";
import { plain, tidy } from "./words.ts";

/**
 * What somebody who wrote without a command wants. Fields are as they were typed, each to be read again by whoever takes it up; null
 * where the message has none, or has one that may be something else: then it is to be asked for.
 * - `phone`: one phone in a usual grouping. `phoneProblem`: why there is none.
 * - `amount`: pesos of a sale, or points of a use of balance (`"todo"`: all of them).
 * - `ticket`: with the word before it (`"ticket 88"`, `"sin ticket"`).
 */
export interface FreeText {
  readonly intent: "sale" | "redeem" | "balance" | "register";
  readonly phone: string | null;
  readonly phoneProblem: PhoneProblem | null;
  readonly amount: string | null;
  readonly ticket: string | null;
  /** There are numbers or words for numbers of which nothing was taken. */
  readonly unread: boolean;
  /** Of whom to register. */
  readonly name: string | null;
  /** The balance of whoever writes. */
  readonly own: boolean;
}

/** `digits`: a phone was meant, and so many arrived. `several`: more than one, or digits that can be parted in two ways. */
export type PhoneProblem = { readonly type: "digits"; readonly digits: number } | { readonly type: "several" };

type Intent = FreeText["intent"];

const longestSentence = 200;

const setOf = (words: string) => new Set(words.split(" "));

const saleWords = setOf(
  "vendi vendimos vendo vende venta compra compro compraron cobra cobrale cobrele cobre cobro cobrar cobramos",
);
const redeemWords = setOf("usa usale use usar uso canjea canjeale canjear canje canjeo descuenta descuentale gasta");
const registerWords = setOf("registra registrame registre registrar registralo registrala alta inscribe");
const balanceWords = setOf("saldo cuanto cuantos");
const balanceVerbs = /\bcuant[oa]s? (?:(?:saldo|puntos|dinero) )?(?:tiene|tengo|trae|traigo|hay|le queda|me queda)\b/;

/** Words that stand beside a number without changing what it is. */
const harmless = setOf(
  "a al de del el la en por para con le su cliente numero num tel telefono cel celular hola buenas buenos dias tardes noches oye oiga " +
    "favor porfa porfavor una un ya hoy me gracias ticket folio nota sin quiero quiere necesito puntos pesos peso mxn saldo monto importe " +
    "total es fue",
);
/** Words that are numbers, or make another one of the number beside them. */
const numberWord =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veint\w*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien(?:to)?|\w+cient[oa]s|quinient[oa]s|mil|millon(?:es)?|medi[oa]|mitad|doble|docena|mas|menos|x|o|casi)$/;
/** Balance is what is paid with, whatever else is said. */
const payingWith = /\bcon (?:su |sus |el |los )?(?:puntos|saldo|monedero)\b/;
const money = setOf("pesos peso mxn puntos punto");
/** Whatever is written beside these, it is not what it seems to be. */
const denials = setOf(
  "no ni nunca tampoco cancela cancelar borra borrar quita devuelve devolvio devolucion devolver corrige corregir error equivoque si cuando como ayer antier anteayer manana pasado pasada",
);

/** What stands right before a phone, and before no amount. */
const announcesPhone = /^(?:al|tel|telefono|cel|celular)$/;
const numeric = /^[$+(]*\d[\d.,'()-]*$/;

interface Piece {
  readonly type: "word" | "numbers" | "ticket";
  readonly text: string;
}

/** What a stretch of numbers can be. */
interface Run {
  readonly phone: string | null;
  readonly amount: string | null;
}

/**
 * Reads what people write without a command: "vendí 250 al 477 123 4567 ticket 88", "cuánto tiene 4771234567", "usa 30 puntos de
 * 4771234567", "registra a Ana 4771234567". Null where that is none of it, where two things are wanted at once, or where something
 * is denied ("no vendí …").
 *
 * Nothing is guessed: a number is an amount only when it stands alone, between words that cannot change it, and is the only one; a
 * ticket only after its word, and only when no other number follows; a phone only when the numbers can be parted in one way.
 * `wanted`: what is wanted is known already, from a command.
 */
export function parseFreeText(text: string, wanted?: Intent): FreeText | null {
  if (text.length > longestSentence) return null;
  const tokens = tokensOf(text);
  const words = tokens.map((token) => plain(token));
  const intent = wanted ?? intentOf(words);
  if (intent === null || words.some((word) => denies(words, word))) return null;
  if (wanted === undefined && /[?¿]/.test(text) && asksOfPast(intent, words)) return null;
  const pieces = piecesOf(tokens);
  const runs = pieces.map((piece, at) =>
    piece.type === "numbers" ? readRun(piece.text, announcesPhone.test(pieces[at - 1]?.text ?? "")) : null,
  );
  const amount = intent === "redeem" && saysAll(words) ? allOf(pieces, runs) : amountOf(pieces, runs);
  const ticket = ticketOf(pieces);
  const own = intent === "balance" && /\b(?:mi|tengo|traigo|me)\b/.test(words.join(" "));
  return {
    intent,
    ...phoneOf(pieces, runs),
    amount,
    ticket,
    unread: isUnread(pieces, runs, amount, ticket),
    name: intent === "register" ? nameOf(tokens, words) : null,
    own,
  };
}

function tokensOf(text: string): readonly string[] {
  return tidy(text)
    .replaceAll(/([\p{L}]):(?=\S)/gu, "$1 ")
    .replaceAll(/[;|¡!¿?]/g, " ")
    .replaceAll(/,(?=\s|$)|[.:](?=\s*$)/g, " ")
    .replaceAll(/(?<![\p{L}\d])(?:mx\$|mxn|\$) *(?=\d)/giu, "$")
    .replaceAll(/(?<=\d) ?(?:mxn|m\.n\.?)(?![\p{L}\d])/giu, " pesos")
    .trim()
    .split(/ +/)
    .filter((token) => token !== "");
}

function intentOf(words: readonly string[]): Intent | null {
  const line = words.join(" ");
  if (balanceVerbs.test(line)) return "balance";
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const found: Intent[] = [];
  if (has(saleWords)) found.push("sale");
  if (has(redeemWords) || payingWith.test(line)) found.push("redeem");
  if (has(registerWords) && !has(saleWords)) found.push("register");
  const [only, another] = found;
  if (only !== undefined) return another === undefined ? only : null;
  return has(balanceWords) && words.includes("saldo") ? "balance" : null;
}

/** "no hay ticket" denies nothing but the ticket; it is asked for all the same. */
function deniesTicket(words: readonly string[], word: string): boolean {
  const line = words.join(" ");
  return (
    word === "no" &&
    /\bno (?:(?:hay|tiene|trae|tengo|de|del) )?(?:ticket|folio|nota)\b|\b(?:ticket|folio|nota) no \S*\d/.test(line)
  );
}

/** Whether a question is about what was done, rather than for something to be done: "¿a quién se la registré?" */
function asksOfPast(intent: Intent, words: readonly string[]): boolean {
  return (
    intent === "sale" ||
    intent === "redeem" ||
    (intent === "register" && /\bregistr(?:e|o|aste|aron)\b/.test(words.join(" ")))
  );
}

function denies(words: readonly string[], word: string): boolean {
  return undoesSomething(word) || (denials.has(word) && !deniesTicket(words, word));
}

/** Words, tickets with their word, and stretches of numbers. */
function piecesOf(tokens: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const word = plain(token);
    if (ticketWord.test(word) || /^#\S*\d/.test(token)) {
      const length = ticketLength(tokens, at);
      pieces.push({ type: "ticket", text: tokens.slice(at, at + length).join(" ") });
      at += length - 1;
    } else if (numeric.test(token)) {
      const last = pieces.at(-1);
      if (last?.type === "numbers") pieces[pieces.length - 1] = { type: "numbers", text: `${last.text} ${token}` };
      else pieces.push({ type: "numbers", text: token });
    } else pieces.push({ type: "word", text: word });
  }
  return pieces;
}

/** How many tokens a ticket takes: its word, what only leads on ("es el", "no."), and one token with a digit. */
function ticketLength(tokens: readonly string[], at: number): number {
  if (/^#\S*\d/.test(tokens[at] ?? "")) return 1;
  let length = 1;
  while (length <= 4 && /^(?:no|num|numero|n|#|n°|nº|es|fue|el|la)$/.test(plain(tokens[at + length] ?? ""))) length++;
  return /\d/.test(tokens[at + length] ?? "") ? length + 1 : 1;
}

/** Every way to part a stretch into a phone, an amount, or both; null where there is none, or more than one. */
function readRun(text: string, announced: boolean): Run | null {
  const tokens = text.split(" ");
  // "al 52 477 123 4567" is no amount of 52.
  if (announced && isPhone(tokens)) return { phone: text, amount: null };
  const readings: Run[] = [];
  if (isPhone(tokens)) readings.push({ phone: text, amount: null });
  if (isAmount(text)) readings.push({ phone: null, amount: text });
  for (let cut = 1; cut < tokens.length; cut++) {
    const [before, after] = [tokens.slice(0, cut), tokens.slice(cut)];
    if (isPhone(before) && isAmount(after.join(" ")))
      readings.push({ phone: before.join(" "), amount: after.join(" ") });
    if (isAmount(before.join(" ")) && isPhone(after))
      readings.push({ phone: after.join(" "), amount: before.join(" ") });
  }
  const [only, another] = readings;
  return only !== undefined && another === undefined ? only : null;
}

function isPhone(tokens: readonly string[]): boolean {
  return parsePhone(tokens.join(" ")).type === "phone" && phoneGroups.has(nationalGroups(tokens));
}

/** A bare number of seven digits is rather a phone that lacks some; two numbers that may be one are neither. */
function isAmount(text: string): boolean {
  const { type } = parseAmount(text);
  return (type === "amount" || (type === "ambiguous" && !text.includes(" "))) && !/^\d{7,}$/.test(text);
}

function phoneOf(pieces: readonly Piece[], runs: readonly (Run | null)[]): Pick<FreeText, "phone" | "phoneProblem"> {
  const phones = runs.flatMap((run) => run?.phone ?? []);
  const [phone, another] = phones;
  const unread = pieces.filter((piece, at) => piece.type === "numbers" && runs[at] === null);
  const garbled = pieces.some((piece) => piece.type === "word" && (piece.text.match(/\d/g)?.length ?? 0) >= 7);
  if (another !== undefined || (phone !== undefined && garbled))
    return { phone: null, phoneProblem: { type: "several" } };
  const short = unread.map((piece) => parsePhone(piece.text)).find((reading) => reading.type === "wrongLength");
  if (short && short.digits >= 7 && phone === undefined) {
    return { phone: null, phoneProblem: { type: "digits", digits: short.digits } };
  }
  // Numbers that cannot be read may hold another phone.
  if (unread.some((piece) => piece.text.replaceAll(/\D/g, "").length >= 7)) {
    return { phone: null, phoneProblem: { type: "several" } };
  }
  return { phone: phone ?? null, phoneProblem: null };
}

function amountAt(run: Run | null | undefined): string | null {
  return run?.amount ?? null;
}

/** The only amount, if its neighbours leave it what it is. */
function amountOf(pieces: readonly Piece[], runs: readonly (Run | null)[]): string | null {
  const numbers = pieces.flatMap((piece, at) => (piece.type === "numbers" ? [at] : []));
  const places = numbers.filter((at) => amountAt(runs[at]) !== null);
  const [at, another] = places;
  const others = numbers.some((place) => runs[place] === null);
  if (at === undefined || another !== undefined || others || pieces.some(isLoose)) return null;
  const amount = amountAt(runs[at]);
  const known = (place: number) => {
    const piece = pieces[place];
    return piece === undefined || piece.type === "ticket" || harmless.has(piece.text) || isIntentWord(piece.text);
  };
  // A ticket's number and the amount would touch.
  if ((pieces[at - 1]?.type === "ticket" && !amount?.startsWith("$")) || !known(at - 1) || !known(at + 1)) return null;
  // "a las 10": the word before the last one says what the number is.
  if (pieces[at - 1]?.text === "las" || /^(?:las|los|mesa|dia)$/.test(pieces[at - 2]?.text ?? "")) return null;
  return amount;
}

/** Whether a word has a number in it, or makes another of one beside it. */
function isLoose({ type, text }: Piece): boolean {
  return type === "word" && (/\d/.test(text) || numberWord.test(text));
}

/** Whether there are numbers that went into no field. */
function isUnread(
  pieces: readonly Piece[],
  runs: readonly (Run | null)[],
  amount: string | null,
  ticket: string | null,
): boolean {
  const tickets = pieces.filter((piece) => piece.type === "ticket" && /\d/.test(piece.text));
  const numbers = runs.some((run, at) => pieces[at]?.type === "numbers" && (run === null || run.amount !== null));
  return (amount === null && numbers) || tickets.length > (ticket === null ? 0 : 1) || pieces.some(isLoose);
}

function isIntentWord(word: string): boolean {
  return saleWords.has(word) || redeemWords.has(word) || registerWords.has(word) || money.has(word);
}

function saysAll(words: readonly string[]): boolean {
  return words.some((word) => word === "todo" || word === "todos");
}

/** "todo" beside another number is not clear, nor is "todo menos". */
function allOf(pieces: readonly Piece[], runs: readonly (Run | null)[]): string | null {
  return runs.some((run) => amountAt(run) !== null) || pieces.some(isLoose) ? null : "todo";
}

/** The only ticket, if no number follows that may belong to it. */
function ticketOf(pieces: readonly Piece[]): string | null {
  const places = pieces.flatMap((piece, at) => (piece.type === "ticket" ? [at] : []));
  const [at, another] = places;
  if (at === undefined || another !== undefined) return null;
  const typed = pieces[at]?.text ?? "";
  const next = pieces[at + 1];
  const denied = pieces[at - 1]?.text === "sin";
  if (!/\d/.test(typed)) return denied ? "sin ticket" : null;
  // "sin ticket 88" says both.
  if (denied) return null;
  // What bears the sign of money is no part of it.
  if (next?.type === "numbers" && !next.text.startsWith("$")) return null;
  if (next?.type === "word" && !harmless.has(next.text)) return null;
  const { type } = parseTicket(typed);
  return type === "ticket" || type === "unsure" ? typed : null;
}

/** The words between "registra a" and what is no name. */
function nameOf(tokens: readonly string[], words: readonly string[]): string | null {
  const start = words.findIndex((word) => registerWords.has(word)) + 1;
  const name: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const word = words[at] ?? "";
    const joins =
      name.length > 0 &&
      /^(?:de|del|la|las|los|y)$/.test(word) &&
      /^\p{Lu}/u.test(tokens.slice(at + 1).find((next) => !/^(?:la|las|los|el)$/.test(next)) ?? "");
    if (joins || (!harmless.has(word) && /^[\p{L}'.-]+$/u.test(tokens[at] ?? ""))) name.push(tokens[at] ?? "");
    else if (name.length > 0) break;
    else if (/\d/.test(word)) break;
  }
  return name.length === 0 ? null : name.join(" ");
}
