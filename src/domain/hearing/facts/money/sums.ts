import { parseAmount, type Centavos } from "../../../money.ts";
import { currency, each, places, standsAfter, ticketNouns } from "../fact-words.ts";
import { isTicketAt } from "../tickets/ticket-beside.ts";
import { areSplit, isBeforeTender, isOfTender } from "./money-beside.ts";
import { givenNames, isPerson } from "../names/given-names.ts";
import type { NumberPiece, Piece } from "../../piece.ts";
import type { Found } from "../roles/roles.ts";

/** What numbers come to, centavos. */
interface Sum {
  readonly centavos: Centavos;
  readonly isAdded: boolean;
}

/** Most of one thing that is multiplied: "4 órdenes de 65". */
const most = 50;

/**
 * The amount that the numbers of a message come to, centavos, where it says how: "450 más 120", "4 órdenes de 65", "dos de 35 y una de 18", "120 de
 * leche y 85.50 de pan", "200 en efectivo y 230 con tarjeta", "pagó con 200 y le regresé 64". Null where it does not say, or has another number.
 * `isAdded`: it is nothing but prices that are added up; anything else is asked about before it is taken.
 */
export function sumIn(pieces: readonly Piece[]): Sum | null {
  const told = withoutNamed(pieces);
  const numbers = told.flatMap(({ type }, at) => (type === "number" ? [at] : []));
  if (numbers.length < 2 || told.some(({ type }) => type === "code")) return null;
  const values = numbers.map((at) => centavosOf(told[at] as NumberPiece));
  if (!values.every((value) => value !== null)) return null;
  const last = numbers.at(-1) as number;
  const [first = 0, second = 0] = numbers;
  // "Dos cosas: 120 de leche y 85 de pan".
  const isHowMany = numbers.length > 2 && (values[0] ?? 0) < leastGuessed && told[first + 1]?.type === "word";
  const change = changeOf(told, numbers, values);
  if (change !== null) return { centavos: change, isAdded: false };
  return termsOf(told, first, last) ?? (isHowMany ? termsOf(told, second, last) : null);
}

/** What a message names as what its other numbers come to. `isRight`: they do. */
interface Result {
  readonly centavos: Centavos;
  readonly isRight: boolean;
}

/**
 * The last number of a message, where the others make a sum or a price with something off: "3 playeras a 150 c/u, son 450", "1580 menos 80, quedó en
 * 1500". Null: they make neither.
 */
export function resultIn(pieces: readonly Piece[]): Result | null {
  const told = withoutNamed(pieces);
  const last = told.findLastIndex(({ type }) => type === "number");
  const centavos = last < 0 ? null : centavosOf(told[last] as NumberPiece);
  if (centavos === null) return null;
  const before = told.slice(0, last);
  const isRight = (sumIn(before)?.centavos ?? reducedIn(before)) === centavos;
  return isRight || reducedIn(before) !== null ? { centavos, isRight } : null;
}

/** "1580 menos 80 de descuento", centavos. Null: it tells no such thing. */
function reducedIn(pieces: readonly Piece[]): number | null {
  const numbers = pieces.filter((piece) => piece.type === "number");
  const [price, less] = numbers.map(centavosOf);
  if (numbers.length !== 2 || typeof price !== "number" || typeof less !== "number") return null;
  return takesOff.test(linesIn(pieces)) ? price - less : null;
}

const takesOff = /<[^>]*> (?:pesos )?(?:menos|(?:con|y|,) (?:\w+ ){0,3}(?:descuent|rebaj)\w*(?: de)?) </;

/** The pieces without numbers that are named as something else: "…, ticket 0993", "mesa 4". */
function withoutNamed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, at) => !isNamed(pieces, at) && !(piece.type === "word" && isNamed(pieces, at + 1)));
}

function isNamed(pieces: readonly Piece[], at: number): boolean {
  const [name, number] = [pieces[at - 1], pieces[at]];
  const isNumber = number?.type === "number" || number?.type === "code";
  if (isOfTender(pieces, at) || (isNumber && isTicketAt(pieces, at))) return true;
  return isNumber && name?.type === "word" && (ticketNouns.test(name.word) || places.test(name.word));
}

/** What was paid with, without the change. */
function changeOf(pieces: readonly Piece[], numbers: readonly number[], values: readonly number[]): Centavos | null {
  const [first = 0, second = 0, ...more] = numbers;
  const [paid = 0, back = 0] = values;
  if (more.length > 0 || paid <= back) return null;
  const after = `${wordsIn(pieces.slice(first + 1, second))} # ${wordsIn(pieces.slice(second + 1))}`;
  return handsOver.test(wordsIn(pieces.slice(0, first))) && givesBack.test(after) ? ((paid - back) as Centavos) : null;
}

const handsOver = /\b(?:pag(?:o|a|aron)|dio|dieron)(?: con)?(?: (?:un|uno|una|billete|de))*$/;
const givesBack = /^(?:pesos )?,? ?(?:y )?(?:le )?(?:(?:regrese|devolvi) #|di #(?: pesos)? de (?:cambio|feria|vuelto))/;

/** How many of something, and what one costs: "dos de 35", "seis tacos a 18", "una boing de 20". */
const ofEach = String.raw`(?:(?: (?!y |otr[oa] )\w+){0,3}? (?:de a|de|a|x|veces)| por) `;
/** What one thing, or one way to pay, comes to: "120 de leche", "230 con tarjeta". */
const behindPrice = "(?: pesos)?(?: (?:cada un[oa]|c ?u|la pieza))?";
const priced = String.raw`<(\$?[\d,]+(?:\.\d\d?)?)>${behindPrice}`;
const ofWhat = String.raw`(?: (?:de|del|por|en|con)(?: (?!(?:y|mas) )\w+){1,4}?)?`;
const joins = String.raw`(?: (?:en |con )?(?:efectivo|tarjeta|transferencia))?(?: , y luego| y luego| , y| ,| y| mas|(?<=efectivo|tarjeta|transferencia)) (?:otr[oa]s? $)?`;
const term = new RegExp(String.raw`(?:(?:<(\d+(?:\.\d)?)>|una?|uno)${ofEach}(?=<))?${priced}`, "g");
const [isCount, isPrice] = [/^\d+(?:\.\d)?$/, /^\$?[\d,]+(?:\.\d\d?)?$/];
/** What stands before, between and behind the numbers of terms. */
const between = {
  one: new RegExp(`^(?:una?|uno)${ofEach}$`),
  countAndPrice: new RegExp(`^${ofEach}$`),
  terms: new RegExp(`^${behindPrice}${ofWhat}${joins}$`),
  termAndOne: new RegExp(`^${behindPrice}${ofWhat}${joins}(?:una?|uno)${ofEach}$`),
  end: new RegExp(`^${behindPrice}$`),
} as const;

/** Whether a line is terms, each a price or how many of something at a price: read number by number, for each may be the one or the other. */
function areTerms(line: string): boolean {
  const [lead = "", ...behind] = line.split(/<[^>]*>/);
  let [mayCount, mayPrice] = [lead === "", lead === "" || between.one.test(lead)];
  for (const [at, [number]] of [...line.matchAll(/(?<=<)[^>]*(?=>)/g)].entries()) {
    const text = behind[at] ?? "";
    const [counts, prices] = [mayCount && isCount.test(number), mayPrice && isPrice.test(number)];
    if (at === behind.length - 1) return prices && between.end.test(text);
    mayCount = prices && between.terms.test(text);
    mayPrice = mayCount || (prices && between.termAndOne.test(text)) || (counts && between.countAndPrice.test(text));
  }
  return false;
}

/** What the terms from the first number to the last come to; null where anything else stands between them. */
function termsOf(pieces: readonly Piece[], first: number, last: number): Sum | null {
  const before = pieces[first - 1];
  const begin = before?.type === "word" && /^(?:un|una|uno)$/.test(before.word) ? first - 1 : first;
  const line = linesIn(pieces.slice(begin, last + 1));
  if (!areTerms(line) || !isParted(line) || ofSomebody(pieces) || isNoPrice(pieces, begin, last)) return null;
  const numbers = pieces.flatMap(({ type }, at) => (type === "number" && at >= begin && at <= last ? [at] : []));
  // "250 tarjeta 4432": a way to pay adds nothing, unless each price is told with its own.
  const isOnePaid = numbers.slice(0, -1).some((at) => isBeforeTender(pieces, at)) && !areSplit(pieces, numbers);
  if (isOnePaid && !/(?: y| mas) <[^>]*>$/.test(line)) return null;
  const found = [...line.matchAll(term)];
  // "150 cada uno, tres": how many is not told before it.
  if (each.test(line) && found.some(([, many]) => many === undefined)) return null;
  const sum = found.reduce((all, [, many, price = ""]) => {
    const reading = parseAmount(price);
    const count = Number(many ?? 1);
    return reading.type === "amount" && count > 0 && count <= most ? all + Math.round(count * reading.centavos) : NaN;
  }, 0);
  const prices = found.map(([, , price = ""]) => readCentavos(price) ?? 0);
  const isFar = (prices.at(-1) ?? 0) > farMore * (prices[0] ?? 0);
  const isAdded = isTold.test(line) && !isOnePaid && !isFar && found.every(([, many]) => many === undefined);
  return Number.isSafeInteger(sum) ? { centavos: sum as Centavos, isAdded } : null;
}

/** The last price is hardly this many times the first: "250 + 8812" ends with the ticket. */
const farMore = 10;

/** "250 + 2 refrescos", "250 más 1 de regalo", "4771234567+250+88": the last number is no price, or the sign only parts what is told. */
function isNoPrice(pieces: readonly Piece[], begin: number, last: number): boolean {
  const [after, what] = pieces.slice(last + 1);
  const word = after?.type === "word" ? after.word : "y";
  const isFew = (centavosOf(pieces[last] as NumberPiece) ?? 0) < leastGuessed;
  const isCounted =
    units.test(word) || (isFew && ![standsAfter, ticketNouns, currency, each].some((one) => one.test(word)));
  const isGift = word === "de" && what?.type === "word" && gifts.test(what.word);
  const [phone, sign] = pieces.slice(begin - 2, begin);
  return isCounted || isGift || (begin > 1 && phone?.type === "phone" && sign?.type === "word" && sign.word === "mas");
}

const gifts = /^(?:regalo|cortesia|promocion|promo|pilon|gratis|garantia)$/;

/** "450 más 120", "120 de leche y 85 de pan": it says why they are added; "250 y 300", "uno de 250 y uno de 300" and "250 y luego 300" may be two sales. */
const isTold = /^(?!.*\bun[oa]? de <).*\b(?!pesos\b|luego\b|otr[oa]\b|un[oa]?\b|de <)[a-z]{2,}\b/;

/** "250 de Rosalba y 300 de María" are two customers. */
function ofSomebody(pieces: readonly Piece[]): boolean {
  return pieces.some((piece, at) => {
    const before = pieces[at - 1];
    const isOf = before?.type === "word" && /^(?:de|del|para|a)$/.test(before.word);
    // "180 de la blusa" is a thing: only a name says whose it is where more words follow.
    return (
      isOf &&
      piece.type === "word" &&
      (givenNames.has(piece.word) || (isPerson(piece.word) && pieces[at + 1]?.type !== "word"))
    );
  });
}

/** Two numbers with nothing but a comma between them may be an amount and its ticket. */
function isParted(line: string): boolean {
  return !/<[^>]*>(?: pesos)?(?: ,)? <[^>]*>/.test(line);
}

/** The only number of a message that may be an amount: "4 refrescos 80". Null: there is none, or several. `found`: its numbers. */
export function onlyAmountIn(found: readonly Found[], pieces: readonly Piece[]): Centavos | null {
  const fitting = found.flatMap(({ at, role, isCode, typed }) => {
    const next = pieces[at + 1];
    const isUnit = next?.type === "word" && units.test(next.word);
    const centavos =
      isCode || isUnit || role === "ticket" || role === "points" || role === "cash" ? null : readCentavos(typed);
    const isMoney = next?.type === "word" && next.word === "pesos";
    const isCounted = next?.type === "word" && next.word !== "y";
    const isFew = !isMoney && centavos !== null && centavos < leastGuessed && isCounted;
    return centavos === null || isFew ? [] : [centavos];
  });
  const [only, another] = fitting;
  return only !== undefined && another === undefined ? only : null;
}

/** A smaller number before a word says how many of it: "4 refrescos". */
const leastGuessed = 20_00;
const units =
  /^(?:msi|boletos?|kilos?|kg|gramos|piezas?|pzas?|litros?|horas?|hrs?|minutos?|min|dias?|veces|am|pm|anos|meses|semanas|personas|client[ea]s|ventas|tickets|centavos?|puntos?)$/;

function centavosOf({ typed, hash }: NumberPiece): Centavos | null {
  return hash ? null : readCentavos(typed);
}

function readCentavos(typed: string): Centavos | null {
  const reading = parseAmount(typed);
  return reading.type === "amount" ? reading.centavos : null;
}

function linesIn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === "number" ? `<${piece.typed}>` : wordsIn([piece]))).join(" ");
}

/** "3 kg x 80"; "4 garrafones por 152" may be what they all cost. */
const isTimes = ({ typed }: { readonly typed: string }) => /^x$/i.test(typed);

function wordsIn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.type === "word"
        ? isTimes(piece)
          ? "x"
          : piece.word
        : piece.type === "break"
          ? ","
          : piece.type === "other"
            ? piece.typed
            : "☎",
    )
    .join(" ");
}
