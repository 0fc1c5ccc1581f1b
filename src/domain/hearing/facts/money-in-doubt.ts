import { parseAmount } from "../../money.ts";
import type { Piece } from "../piece.ts";
import { lineAfter, wordAfter, wordsBefore } from "./beside-number.ts";
import { announcesMoney, besideAnswer, countsAfter, currency, links, standsAfter } from "./fact-words.ts";
import type { Found } from "./roles/roles.ts";

// A number that is written as money ("$30", "30 pesos", "2.5"), and may be the price of something else, a tender or a measure.

/** What is measured: "10.42 lts", "2.30 pm". Longer units are among the words that count. */
const measures =
  /^(?:lts?|l|mts?|m|ml|cm|mm|kgs?|kilos?|grs?|g|gramos|mg|oz|onzas?|pulgadas?|litros?|metros?|horas?|hrs?|am|pm|toneladas?|galones)$/;

/** "10.42 lts": a number with decimals, and no sign of money, before a unit. */
export function isMeasured(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.type === "number" && !piece.typed.includes("$") && measures.test(wordAfter(pieces, at));
}

/** Of the words that announce money, those that tell what was handed over or paid as a part. */
const pays = /^(?:pag\w+|dej[oa]\w*|abon\w+|cobrame)$/;
/** What names money that is no price of the sale. */
const ofElse =
  /^(?:iva|envios?|saldo|propina|cupon|vale|ahorr\w*|gana\w*|desc|descuento|comision|las|anticipo|enganche|regres\w+|doy|dio|trae|con|abon\w+|dej[oa]|dejaron|debia)$/;
/** What may stand before an amount that is told anew. */
const retells =
  /^(?:cambi\w+|corr[ie]\w+|equivo\w*|confund\w*|confus\w*|regue|error|final|finalmente|qued\w+|actualiz\w+|modific\w+|edit\w+|quise|decir|deb\w+|ser|fuera|sean?|realidad|verdad|real\w*|precio|pesos|dinero|hay|esta|mal|bien|bueno|buena|cuanto|costo|costaron|cuesta|solo|nada|excepto|salvo|todo|tod[oa]s|en|ya|monto|valor|sorry|disculp\w+|espera\w*|aguanta|oye|uy|hijole|chin|por|favor|it|was|is|its|but|the|yes|sorry|actually|change|make|should|be|to)$/;
/** Of what may stand beside an answer, what leads to something else than an amount. */
const leadsAway = /^(?:con|trae|tiene|sin|cliente|clienta|sobr\w+|las|hoy|iva|dio|di|saldo|le|se|despues|luego)$/;

/** Whether nothing but what tells an amount stands before a number: "no, son 250 pesos"; "coca 20 pesos" tells of something else. */
export function isPlainlyTold(pieces: readonly Piece[], at: number): boolean {
  const told = [announcesMoney, besideAnswer, links, standsAfter, retells];
  return wordsBefore(pieces, at).every(
    (word, place, words) =>
      !pays.test(word) &&
      told.some((one) => one.test(word)) &&
      (!leadsAway.test(word) || (/^(?:le|se)$/.test(word) && announcesMoney.test(words[place - 1] ?? ""))),
  );
}

/** "Con 500", "dejó 100", "iva 34.48", "a las 2.30", where the amount is asked: it may be what was handed over, a part, or no price at all. */
export function mayBeElse(pieces: readonly Piece[], at: number): boolean {
  return wordsBefore(pieces, at)
    .slice(0, 2)
    .some((word) => ofElse.test(word));
}

/** "Pagó 200 y luego el resto": a part of the price. */
export function hasRest(pieces: readonly Piece[], at: number): boolean {
  return restAfter.test(lineAfter(pieces, at));
}

/** "200 en efectivo y el resto con puntos": what is paid, and not how much is used. */
export function hasRestOfBalance(pieces: readonly Piece[], at: number): boolean {
  const line = pieces
    .slice(at + 1)
    .map((piece) => (piece.type === "word" ? piece.word : ""))
    .join(" ");
  return /^(?:pesos )?(?:(?:en |con |de )?(?:efectivo|tarjeta|transferencia) )?,? ?(?:y )?(?:el resto|lo demas|lo que (?:falta|reste|quede|sobre))(?: (?:lo )?(?:paga|pago|pone|sale))? (?:con|de|en) (?:(?:sus?|los|el) )?(?:puntos|saldo|monedero)\b/.test(
    line,
  );
}

const restAfter =
  /^(?:pesos )?(?:y )?(?:(?:luego|despues|manana|ahorita|me|le|nos|debe|queda|quedo) ){0,3}(?:el|lo) (?:resto|demas|que falta)\b/;

/** Pesos below which a number is hardly a price; from the other on it is hardly how many of something there were. */
const [leastPlain, leastCounted] = [20, 100];

/**
 * The plain amount before a number that is money only by how it is written: "250 coca 2.5", "250 pagó $500". One is asked about. Null: the number that is
 * written as money is named as the amount, or what stands before it is a count, a place, or (where no other is told) the ticket.
 */
export function plainBefore(found: readonly Found[], pieces: readonly Piece[]): Found | null {
  const written = found.filter(({ role }) => role === "money");
  const [money] = written;
  if (money === undefined || written.some((one) => one.isTotal || isNamed(pieces, one.at))) return null;
  const hasTicket = found.some(({ role, isCode }) => role === "ticket" || (isCode && role === "bare"));
  const plain = found.find((one) => one.at < money.at && isPlain(one, pieces));
  if (plain === undefined) return null;
  const isBeside = pieces.slice(plain.at + 1, money.at).every(({ type }) => type === "break" || type === "phone");
  if (isBeside && !hasTicket) return null;
  return isCounted(plain, money, pieces) ? null : plain;
}

/** "Son $500", "cobré 500 pesos". */
function isNamed(pieces: readonly Piece[], at: number): boolean {
  const word = wordsBefore(pieces, at).find((one) => !/^(?:de|en|por|a|como|unos|solo|nomas|le|me)$/.test(one)) ?? "";
  return announcesMoney.test(word) && !pays.test(word);
}

function isPlain({ at, role, isCode, typed, dictated }: Found, pieces: readonly Piece[]): boolean {
  const after = wordAfter(pieces, at);
  const isUnit = measures.test(after) || (countsAfter.test(after) && after !== "de");
  return (
    (role === "bare" || role === "count" || (role === "other" && after === "saldo")) &&
    !isCode &&
    !dictated &&
    /^\d{2,6}$/.test(typed) &&
    Number(typed) >= leastPlain &&
    !currency.test(after) &&
    (!isUnit || liters.test(after))
  );
}

/** "250 lts 10.42": the price, and how much of it. */
const liters = /^(?:lts?|litros)$/;

/** "20 tacos $300", "120 lts 2800.50": how many of something, and what they came to. */
function isCounted(plain: Found, money: Found, pieces: readonly Piece[]): boolean {
  const price = parseAmount(money.typed);
  const count = Number(plain.typed);
  const after = wordAfter(pieces, plain.at);
  const isMany = plain.role === "count" && after.endsWith("s") && (count < leastCounted || liters.test(after));
  return isMany && price.type === "amount" && price.centavos > count * 100;
}
