import type { NumberPiece, Piece } from "../../piece.ts";
import { oncePerPlace } from "../../../recent.ts";
import { lineOf } from "../../pieces.ts";
import { isOfTicket, saidOf, wordAfter, wordsBefore } from "../beside-number.ts";
import { announcesMoney, besideAnswer, currency, standsAfter, tenders, ticketNouns } from "../fact-words.ts";
import { givenNames, isPerson } from "../names/given-names.ts";

// What says that a number or a code is the ticket.

/** Whether the words beside a number or a code say that it is the ticket. */
export const isTicketAt = oncePerPlace(readsTicketAt);

function readsTicketAt(pieces: readonly Piece[], at: number): boolean {
  if (isOfTicket(pieces, at)) return true;
  if (ticketNouns.test(saidOf(pieces, at)) || isAfterDeniedTicket(pieces, at)) return true;
  const before = wordsBefore(pieces, at);
  if (toBePut.test(before.toReversed().join(" "))) return true;
  // "Cambia el ticket a 1124".
  if (
    /^(?:a|al|por) /.test(before.join(" ")) &&
    before.some((word) => /^(?:cambi|corr[ie]g|pon|pas|actualiz)/.test(word))
  )
    return ticketNouns.test(before[1] ?? "") && !currency.test(wordAfter(pieces, at));
  for (const word of before) {
    if (ticketNouns.test(word)) return true;
    if (
      !/^(?:no|numero|es|el|la|fue|de|del|n|con|era|su|venta|equivocado|correcto|bueno|mal|dice|correcta)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "De folio ponle el 4"; "sin folio, ponle 4" is none. */
const toBePut =
  /\b(?:de|como|por|y) (?:(?:el|la|su|num|numero) )*(?:ticket|folio|nota|recibo|factura|comanda|remision) (?:pon(?:le|me|ga|gale)?|anota(?:le)?|apunta(?:le)?|lleva|trae|va|es|sale) (?:el|la)$/;

/** "Cambia el ticket por el 55": the only number of a message that speaks of the ticket, and of no amount. */
export function isOnlyOfTicket(pieces: readonly Piece[], at: number): boolean {
  const isOnly = pieces.every((piece, place) => place === at || piece.type === "word" || piece.type === "break");
  if (!isOnly || (pieces[at] as NumberPiece).money) return false;
  const line = lineOf(pieces);
  return (
    /\b(?:ticket|folio|nota|recibo)\b/.test(line) &&
    !/[#&] (?:,|y|pero) .*\b(?:ticket|folio|nota|recibo)\b/.test(line) &&
    !/\b(?:monto|total|importe|cuenta|cantidad|precio|pesos|dinero|venta|compra|cobr\w+|son|eran|fueron|sin|ni|segun|sum\w+|hay|hubo|tiene|trae|dio|dieron|luego|despues|rato|ahorita|manana|pendiente|falta|aun|todavia)\b/.test(
      line,
    )
  );
}

/** "Ese ticket no, es el 8830". */
function isAfterDeniedTicket(pieces: readonly Piece[], at: number): boolean {
  const line = pieces
    .slice(Math.max(0, at - 6), at)
    .map((piece) => (piece.type === "word" ? piece.word : piece.type === "break" ? "," : "#"))
    .join(" ");
  return /\b(?:ticket|folio|nota|recibo) no ,? ?(?:es|era|sino)(?: el| la)$/.test(line);
}

/** What belongs to the number of a ticket beside it: "la 71 B", "A de árbol, 115", "88 serie B". Null: nothing does. */
export function letteredTicket(pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at];
  if (piece?.type !== "number" || !/^\d{1,6}$/.test(piece.typed)) return null;
  const [after, end] = [pieces[at + 1], pieces[at + 2]];
  const isLast = end === undefined || end.type === "break";
  if (after?.type === "word" && isLast && /^(?:[A-Z]|[b-df-hj-np-tv-xz])$/.test(after.typed))
    return `${piece.typed}${after.typed.toUpperCase()}`;
  if (after?.type === "word" && after.word === "serie" && end?.type === "word" && /^\p{L}{1,3}$/u.test(end.typed))
    return `${end.typed.toUpperCase()}${piece.typed}`;
  const from = pieces[at - 1]?.type === "break" ? at - 1 : at;
  const [letter, of, name] = pieces.slice(Math.max(0, from - 3), from);
  const isSpelled =
    letter?.type === "word" &&
    /^[a-z]$/i.test(letter.typed) &&
    of?.type === "word" &&
    of.word === "de" &&
    name?.type === "word" &&
    name.word.startsWith(letter.typed.toLowerCase());
  return isSpelled ? `${letter.typed.toUpperCase()}${piece.typed}` : null;
}

/** "Autorización 445566": the number of a payment by card or transfer, which is seldom the ticket. */
export function isOfPayment(pieces: readonly Piece[], at: number): boolean {
  return /\b(?:autoriz\w*|aut|auth|aprobacion|voucher|baucher|transferencia|referencia)(?: (?:numero|no|es|la|el|de))*$/.test(
    wordsBefore(pieces, at).toReversed().join(" "),
  );
}

/** "Vitamina B12 250", "la funda A54": a code behind the name of something, before the price, may be a part of that name. */
export function mayBeOfGoods(pieces: readonly Piece[], at: number, asked: string | null): boolean {
  const [noun] = wordsBefore(pieces, at);
  if (pieces[at]?.type !== "code" || noun === undefined || isTicketAt(pieces, at)) return false;
  // "Devolución F-14" tells of no sale, and "viene como B3341" of a ticket.
  const isFit =
    asked === "ticket"
      ? /^(?:(?:el|la|un|una) )?\w+ &$/.test(lineOf(pieces))
      : ["phone", "number"].every((kind) => pieces.some(({ type }) => type === kind));
  if (!isFit) return false;
  const words = pieces.slice(0, at).findLastIndex(({ type }) => type !== "word");
  const isFirst = words < 0 || pieces[words]?.type === "phone";
  const isElse = [besideAnswer, standsAfter, announcesMoney, tenders].some((one) => one.test(noun));
  return isFirst && !isElse && !isPerson(noun) && !givenNames.has(noun);
}
