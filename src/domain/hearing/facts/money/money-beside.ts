import { oncePerList, oncePerPlace } from "../../../recent.ts";
import type { Piece } from "../../piece.ts";
import { lineAfter, wordAfter, wordsBefore } from "../beside-number.ts";
import { countsAfter, currency, links, places, standsAfter, tenders } from "../fact-words.ts";
import { isTicketAt } from "../tickets/ticket-beside.ts";

// What says that a number is money: the whole amount, or a part of it.

/** Whether a number is named as what it all comes to: "en total 134", "suma 590". */
export function isTotalAt(pieces: readonly Piece[], at: number): boolean {
  // "Total 2 piezas".
  if (countsAfter.test(wordAfter(pieces, at)) && !/^(?:de|mas|menos)$/.test(wordAfter(pieces, at))) return false;
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

/** A piece as the pattern of a sum has it. */
function tokenOf(piece: Piece): string {
  switch (piece.type) {
    case "word":
      return piece.word;
    case "number":
      return "#";
    case "other":
      return "%";
    default:
      return ",";
  }
}

/** Whether a number is what a sum comes to: "780 menos 10% son 702". */
function isResult(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:son|serian|quedan|quedaria|da|dan|salen|sale|total|a)$/.test(wordsBefore(pieces, at)[0] ?? ""))
    return false;
  const line = pieces.slice(0, at).map(tokenOf).join(" ");
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
  // "4 garrafones por 152" may be what they all cost; "3 kg x 80" is not.
  const isJoined = joins?.type === "word" && (/^(?:a|de)$/.test(joins.word) || /^x$/i.test(joins.typed));
  if (isJoined && what?.type === "other") return /^\d{1,2}\p{L}+$/u.test(what.typed);
  return (
    isJoined &&
    what?.type === "word" &&
    many?.type === "number" &&
    !many.money &&
    !currency.test(what.word) &&
    Number(many.typed) > 1 &&
    Number(many.typed) < 100
  );
}

/** "200 en efectivo", "100 pagados", beside another number: a part of what was paid. */
export function isPartPaid(pieces: readonly Piece[], at: number): boolean {
  const isPart =
    /^(?:pesos )?(?:(?:en|de) (?:efectivo|enganche|anticipo)|(?:con|en|a) (?:la )?tarjeta|pagad[oa]s?|abonad[oa]s?|(?:por|con) transferencia)\b/;
  if (!isPart.test(lineAfter(pieces, at))) return false;
  // The number of a card is no other price: "780 con tarjeta terminación 4455", "780 con tarjeta 4455".
  return pieces.some((piece, place) => {
    const before = pieces[place - 1];
    const isPlace = (before?.type === "word" && places.test(before.word)) || isOfTender(pieces, place);
    return place !== at && piece.type === "number" && !isPlace;
  });
}

/**
 * "500 dejó 100", "abonó 100", "a cuenta 200": a part that was paid, beside the price; at a summary, where the price is known, "solo pagó 100" too.
 */
export function isDeposit(pieces: readonly Piece[], at: number, asked: string | null): boolean {
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  const isPart =
    deposits.test(before) || /^(?:pesos )?(?:a cuenta|de (?:anticipo|enganche))\b/.test(lineAfter(pieces, at));
  if (asked === "summary")
    return (
      isPart ||
      /\b(?:(?:solo|nomas|solamente) (?:me |le )?(?:pago|dio|trajo)|pago (?:solo|nomas|solamente))$/.test(before)
    );
  return isPart && pieces.slice(0, at).some(({ type }, place) => type === "number" && !isTicketAt(pieces, place));
}

const deposits =
  /\b(?:dejo|dejaron|abono|abonaron|abona|(?:a|de) cuenta|anticipo|enganche)(?: (?:de|con|solo|nomas|ya|un))*$/;

/** The places of the numbers that may be prices. */
const pricesIn = oncePerList((pieces: readonly Piece[]) =>
  pieces.flatMap((piece, at) => (piece.type === "number" && !piece.hash && !isTicketAt(pieces, at) ? [at] : [])),
);

/**
 * "250 efectivo 500", "250 tarjeta 4432", "tarjeta 3 meses", "a 6 msi": a number behind the way to pay is no other price, but what was handed over, the digits
 * of a card, a reference, or how many payments. In "200 efectivo 50 tarjeta" and "efectivo 200 tarjeta 50" each stands beside its own.
 */
export const isOfTender = oncePerPlace(readsOfTender);

function readsOfTender(pieces: readonly Piece[], at: number): boolean {
  const number = pieces[at];
  if (number?.type !== "number" || number.hash) return false;
  const prices = pricesIn(pieces);
  const hasOthers = prices.length > (prices.includes(at) ? 1 : 0);
  const isBehindPrice = (prices[0] ?? at) < at;
  const isCard = /^\d{4}$/.test(number.typed) && tenderBefore(pieces, at) !== "efectivo";
  // "Pagó con tarjeta 4821", of nobody.
  if (!hasOthers && isCardAt(pieces, at)) return pieces.every(({ type }) => type !== "phone");
  if (!hasOthers || isTicketAt(pieces, at) || !(isBehindPrice || isCard)) return false;
  if (isBehindPrice && Number(number.typed) <= mostPayments && payments.test(lineAfter(pieces, at))) return true;
  return (
    isBehindTender(pieces, at) &&
    !isBeforeTender(pieces, at) &&
    !prices.some((one) => one !== at && isBehindTender(pieces, one))
  );
}

/**
 * Whether what stands behind a way to pay leaves open what the amount is: "250 efectivo 77" may be paid in two parts, or end with the ticket. What covers
 * the amount in cash, and the four digits of a card, leave nothing open.
 */
export function isTenderUnsure(pieces: readonly Piece[], at: number): boolean {
  const number = pieces[at];
  if (number?.type !== "number" || !isOfTender(pieces, at) || payments.test(lineAfter(pieces, at))) return false;
  const price = pieces.slice(0, at).find(({ type }) => type === "number");
  if (price?.type !== "number") return true;
  const isCard = tenderBefore(pieces, at) !== "efectivo" && /^(?:\d{4}|\d{6,})$/.test(number.typed);
  const [paid, due] = [number, price].map(({ typed }) => Number(typed.replaceAll(/[$,]/g, ""))) as [number, number];
  const isCounted = !standsAfter.test(wordAfter(pieces, at) || "y") && !currency.test(wordAfter(pieces, at));
  return !(isCard || isCounted || paid >= due);
}

/** "Tarjeta 4821", "visa 4821": four digits behind a card or a transfer; "tarjeta 1250 al 477…" is what was paid. */
export function isCardAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.type !== "number" || !/^\d{4}$/.test(piece.typed) || piece.spoken || isBeforeTender(pieces, at))
    return false;
  if (/^(?:al?|para|pesos)$/.test(wordAfter(pieces, at))) return false;
  const isNamed = /\btarjeta (?:es|era)(?: (?:la|el))?$/.test(wordsBefore(pieces, at).toReversed().join(" "));
  return isNamed || !/^(?:|efectivo|cash|contado)$/.test(tenderBefore(pieces, at));
}

/** Most payments that a card's are parted into. */
const mostPayments = 48;
const payments =
  /^(?:meses|msi|mensualidad(?:es)?|pagos?|quincenas?|plazos?|exhibicion(?:es)?)\b(?! (?:de|en|a) (?: |$))/;

/** The way to pay right before a number, where one stands there; empty where none does. */
function tenderBefore(pieces: readonly Piece[], at: number): string {
  const end = pieces[at - 1]?.type === "break" ? at - 1 : at;
  const word = wordsBefore(pieces, end).find((one) => !/^(?:a|con|de|terminacion|bancaria)$/.test(one));
  return word !== undefined && tenders.test(word) ? word : "";
}

function isBehindTender(pieces: readonly Piece[], at: number): boolean {
  return tenderBefore(pieces, at) !== "";
}

/** "50 tarjeta", "50 pesos con la tarjeta". */
export function isBeforeTender(pieces: readonly Piece[], at: number): boolean {
  const [word = ""] =
    /^\w+/.exec(lineAfter(pieces, at).replace(/^(?:pesos )?(?:(?:en|con|por|a) )?(?:(?:la|su) )?/, "")) ?? [];
  return tenders.test(word);
}

/** Whether the prices of a message are told with the way that each was paid: "200 en efectivo y 50 con tarjeta", "efectivo 200 tarjeta 50". */
export function areSplit(pieces: readonly Piece[], numbers: readonly number[]): boolean {
  return [isBeforeTender, isBehindTender].some((beside) => numbers.every((at) => beside(pieces, at)));
}
