import type { Piece } from "../../piece.ts";
import { lineAfter, wordAfter, wordsBefore } from "../beside-number.ts";
import { announcesMoney, besideAnswer, currency, links, standsAfter } from "../fact-words.ts";

// A number that is written as money ("$30", "30 pesos", "2.5"), and may be the price of something else, a tender or a measure.

/** What is measured: "10.42 lts", "2.30 pm". Longer units are among the words that count. */
export const measures =
  /^(?:lts?|l|mts?|m|ml|cm|mm|kgs?|kilos?|grs?|g|gramos|mg|oz|onzas?|pulgadas?|litros?|metros?|horas?|hrs?|am|pm|toneladas?|galones)$/;

/** "10.42 lts": a number with decimals, and no sign of money, before a unit. */
export function isMeasured(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.type === "number" && !piece.typed.includes("$") && measures.test(wordAfter(pieces, at));
}

/** Of the words that announce money, those that tell what was handed over or paid as a part. */
export const pays = /^(?:pag\w+|dej[oa]\w*|abon\w+|cobrame)$/;
/** What names money that is no price of the sale. */
const ofElse =
  /^(?:iva|envios?|saldo|propina|cupon|vale|ahorr\w*|gana\w*|desc|descuento|comision|las|anticipo|enganche|regres\w+|doy|dio|trae|con|dinero|abon\w+|dej[oa]|dejaron|debia)$/;
/** What may stand before an amount that is told anew. */
export const retells =
  /^(?:cambi\w+|corr[ie]\w+|equivo\w*|confund\w*|confus\w*|regue|error|final|finalmente|qued\w+|actualiz\w+|modific\w+|edit\w+|quise|decir|dicho|deb\w+|ser|fuera|sean?|realidad|verdad|real\w*|precio|pesos|dinero|hay|esta|mal|bien|bueno|buena|cuanto|costo|costaron|cuesta|solo|nada|excepto|salvo|todo|tod[oa]s|en|ya|monto|valor|sorry|disculp\w+|espera\w*|aguanta|oye|uy|hijole|chin|por|favor|it|was|is|its|but|the|yes|sorry|actually|change|make|should|be|to)$/;
/** Of what may stand beside an answer, what leads to something else than an amount. */
const leadsAway = /^(?:con|trae|tiene|sin|cliente|clienta|sobr\w+|las|hoy|iva|dio|di|saldo|le|se|despues|luego)$/;

/** Whether nothing but what tells an amount stands before a number: "no, son 250 pesos"; "coca 20 pesos" tells of something else. */
export function isPlainlyTold(pieces: readonly Piece[], at: number): boolean {
  const told = [announcesMoney, besideAnswer, links, standsAfter, retells];
  const before = wordsBefore(pieces, at);
  if (/^(?:son|fueron|eran)$/.test(before[0] ?? "")) return true;
  return before.every(
    (word, place, words) =>
      !pays.test(word) &&
      told.some((one) => one.test(word)) &&
      (!leadsAway.test(word) || (/^(?:le|se)$/.test(word) && announcesMoney.test(words[place - 1] ?? ""))),
  );
}

/**
 * "Con 500", "dejó 100", "iva 34.48", "a las 2.30", "banamex 4821", "pieza 3", where the amount is asked: it may be what was handed over, a part, or no price
 * at all.
 */
export function mayBeElse(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at);
  return (
    before.slice(0, 2).some((word, place) => ofElse.test(word) && !(word === "con" && place > 0)) ||
    /^de un[oa]?$/.test(before.slice(0, 2).join(" ")) ||
    isInAWhile(pieces, at) ||
    mayBeLabelled(pieces, at)
  );
}

/** "En 5", "ya en 10": in some minutes. */
function isInAWhile(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return (
    piece?.type === "number" && /^(?:[1-9]|[1-5]\d)$/.test(piece.typed) && /^(?:(?:ya|ahi|como) )*en$/.test(before)
  );
}

/** "477… con la 4821": four digits behind an article are a card's. */
export function mayBeItsCard(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const isFour = piece?.type === "number" && !piece.money && /^\d{4}$/.test(piece.typed);
  return isFour && wordsBefore(pieces, at).slice(0, 2).join(" ") === "la con" && wordAfter(pieces, at) !== "pesos";
}

/** "Banamex 4821", "con la 4821", "pieza 3": digits that look like a card's, or few, behind what tells no amount. */
function mayBeLabelled(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.type !== "number" || piece.money || piece.spoken || currency.test(wordAfter(pieces, at))) return false;
  const isOdd = /^(?:\d{3}[1-9]|[1-9]|1\d)$/.test(piece.typed);
  // An amount has no article.
  return isOdd && (/^(?:el|la)$/.test(wordsBefore(pieces, at)[0] ?? "") || !isPlainlyTold(pieces, at));
}

/** "Pagó 200 y luego el resto": a part of the price. */
export function hasRest(pieces: readonly Piece[], at: number): boolean {
  return restAfter.test(lineAfter(pieces, at));
}

/** "200 en efectivo y el resto con puntos": what is paid, and not how much is used. */
export function hasRestOfBalance(pieces: readonly Piece[], at: number): boolean {
  const line = pieces
    .slice(at + 1, at + 16)
    .map((piece) => (piece.type === "word" ? piece.word : ""))
    .join(" ");
  return /^(?:pesos )?(?:(?:en |con |de )?(?:efectivo|tarjeta|transferencia) )?,? ?(?:y )?(?:el resto|lo demas|lo que (?:falta|reste|quede|sobre))(?: (?:lo )?(?:paga|pago|pone|sale))? (?:con|de|en) (?:(?:sus?|los|el) )?(?:puntos|saldo|monedero)\b/.test(
    line,
  );
}

const restAfter =
  /^(?:pesos )?(?:y )?(?:(?:luego|despues|manana|ahorita|me|le|nos|debe|queda|quedo) ){0,3}(?:el|lo) (?:resto|demas|que falta)\b/;
