import type { Piece } from "../piece.ts";
import { lineAfter, wordsBefore } from "./beside-number.ts";
import { currency, links, places } from "./fact-words.ts";

// What says that a number is money: the whole amount, or a part of it.

/** Whether a number is named as what it all comes to: "en total 134", "suma 590". */
export function isTotalAt(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at);
  if (/^(?:total|totales)$/.test(before.find((word) => !links.test(word) || word === "total") ?? "")) return true;
  if (/^(?:pesos )?(?:en |de )?total(?:es)?\b/.test(lineAfter(pieces, at)) && !isFollowed(pieces, at + 2)) return true;
  // "Lleva dos playeras y un short, suma 590"; "suma 590 al 477…" is an order.
  const isWhat =
    /^suman?$/.test(before[0] ?? "") && at > before.length && !/^(?:pesos )?(?:al?|para)\b/.test(lineAfter(pieces, at));
  return isWhat || isEndAt(pieces, at) || isResult(pieces, at);
}

/** "900 total 12": the total is the other one. */
function isFollowed(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at, at + 2).some(({ type }) => type === "number");
}

/** "780 menos 10% son 702": what a sum comes to. */
function isResult(pieces: readonly Piece[], at: number): boolean {
  const line = pieces
    .slice(0, at)
    .map((piece) =>
      piece.type === "word" ? piece.word : piece.type === "number" ? "#" : piece.type === "other" ? "%" : ",",
    )
    .join(" ");
  return /# (?:pesos )?(?:menos|mas|por) .*\b(?:son|serian|quedan|quedaria|da|dan|salen|sale|total|igual a)$/.test(
    line,
  );
}

/** What it came to in the end: "quedó en 540", "ya con descuento 300", "al final fueron 90". */
const endsAt =
  /\b(?:qued(?:o|an|aron|aria) (?:en|a|de a)|ya con (?:el |su )?(?:descuento|rebaja|iva|propina)(?: son| es| fueron| queda| quedo)?|pero (?:(?:le|les|ya|solo|nomas|se l[oa]) )*(?:cobre|cobramos|deje|dejamos)(?: en)?|todo junto(?: (?:son|es|da|fue|fueron))?|(?:al final|finalmente) (?:son|fueron|fue|pago|quedo(?: en)?|le cobre)?)$/;

/** "Quedó en 540". */
export function isEndAt(pieces: readonly Piece[], at: number): boolean {
  return endsAt.test(wordsBefore(pieces, at).toReversed().join(" "));
}

/** "La cantidad correcta es 187", "el total bueno era de 560". */
export function isNamedAmount(pieces: readonly Piece[], at: number): boolean {
  return /\b(?:monto|total|importe|cuenta|cantidad|precio)(?: (?:correct|buen|real|exact|verdader)\w+)? (?:es|era|eran|son|fue|fueron|seria|debe ser|tiene que ser)(?: de)?$/.test(
    wordsBefore(pieces, at).toReversed().join(" "),
  );
}

/** "En pesos 204". */
export function endsInPesos(pieces: readonly Piece[], at: number): boolean {
  const [before, further] = wordsBefore(pieces, at);
  return before === "pesos" && further === "en";
}

/** "3 pares a 200 pesos": what one of several costs. */
export function isUnitPrice(pieces: readonly Piece[], at: number): boolean {
  const [joins, what, many] = [pieces[at - 1], pieces[at - 2], pieces[at - 3]];
  const isJoined = joins?.type === "word" && /^(?:a|de)$/.test(joins.word) && what?.type === "word";
  return (
    isJoined &&
    many?.type === "number" &&
    !many.money &&
    !currency.test(what.word) &&
    Number(many.typed) > 1 &&
    Number(many.typed) < 100
  );
}

/** "200 en efectivo", "100 pagados", beside another number: a part of what was paid. */
export function isPartPaid(pieces: readonly Piece[], at: number): boolean {
  // The number of a card is no other price: "780 con tarjeta terminación 4455".
  const others = pieces.some((piece, place) => {
    const before = pieces[place - 1];
    return place !== at && piece.type === "number" && !(before?.type === "word" && places.test(before.word));
  });
  const isPart =
    /^(?:pesos )?(?:(?:en|de) (?:efectivo|enganche|anticipo)|(?:con|en|a) (?:la )?tarjeta|pagad[oa]s?|abonad[oa]s?|(?:por|con) transferencia)\b/;
  return others && isPart.test(lineAfter(pieces, at));
}
