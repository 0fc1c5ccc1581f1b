import { parseAmount } from "../../money.ts";
import {
  isBalanceTold,
  isCash,
  isElse,
  isOfBalance,
  isSpent,
  lineAfter,
  wordAfter,
  wordsBefore,
  isAddedTo,
  isInstead,
  isOfTicket,
} from "./beside-number.ts";
import {
  announcesMoney,
  besideAnswer,
  changesAmount,
  countsAfter,
  countsBefore,
  currency,
  handedOver,
  links,
  places,
  pointWords,
  standsAfter,
  ticketNouns,
} from "./fact-words.ts";
import type { NumberPiece, Piece } from "../piece.ts";
import { lineOf } from "../pieces.ts";

/** The question that is open, where it asks for one of the facts. Null: none is. */
export type Asked = "phone" | "amount" | "points" | "ticket" | "summary" | null;

/**
 * What a number of a message is, by the words beside it.
 * - `bare`: they do not tell. `other`: no fact, and it may change what another number means ("200 más 50").
 * - `count`: how much or how many of something ("3 kg de carnitas"); it changes no amount that is named, but one that is not.
 * - `cash`: what was handed over or given back; as a `count`.
 * - `place`: which table, pump, box or turn; it changes nothing.
 */
export type Role = "money" | "points" | "ticket" | "other" | "count" | "cash" | "place" | "bare";

/** A number or a code of a message. */
export interface Found {
  readonly at: number;
  readonly typed: string;
  readonly role: Role;
  readonly isCode: boolean;
  /** A word or a sign right beside it says what it is. */
  readonly signed: boolean;
  /** It is named as the whole: "en total 134", "quedó en 540". */
  readonly isTotal: boolean;
  /** Its digits were read aloud one by one. */
  readonly dictated: boolean;
}

/** The numbers and codes of a message, each with its role. */
export function foundIn(pieces: readonly Piece[], asked: Asked): readonly Found[] {
  const found: Found[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === "number") {
      const role = roleOf(pieces, at, piece, asked);
      const signed =
        role === "ticket" ||
        role === "points" ||
        (role === "money" && (piece.money || currency.test(wordAfter(pieces, at)) || endsInPesos(pieces, at)));
      const isTotal = role === "money" && isTotalAt(pieces, at);
      found.push({
        at,
        typed: joinedNumber(pieces, at),
        role,
        isCode: false,
        signed: signed || isTotal,
        isTotal,
        dictated: piece.dictated === true,
      });
    } else if (piece.type === "code" || piece.type === "other") {
      // "9165O56351", where a phone is asked for.
      const isPhoneSlip = asked === "phone" && /^(?=(?:\D*\d){7})[\dOoIlSB]{9,12}$/.test(piece.typed);
      const isDenied = wordAfter(pieces, at) === "no" && pieces[at + 2] === undefined;
      const isTicket = !isDenied && (isTicketAt(pieces, at) || (piece.type === "code" && piece.hash));
      const role = isTicket ? "ticket" : piece.type === "code" && !isDenied ? "bare" : "other";
      const isApart = isPhoneSlip ? "other" : piece.type === "other" ? otherRole(piece.typed) : role;
      found.push({
        at,
        typed: piece.typed,
        role: isTicket ? role : isApart,
        isCode: true,
        signed: isTicket,
        isTotal: false,
        dictated: false,
      });
    }
  }
  return found.filter(({ at, role }) => role !== "place" && !joinsBefore(pieces, at));
}

/** Numbers side by side that may be one ("1 234.50", "250 50", "1 234") are read as one: for certain, or to be asked back. */
function joinedNumber(pieces: readonly Piece[], at: number): string {
  const typed = [(pieces[at] as NumberPiece).typed];
  for (let next = at + 1; joinsBefore(pieces, next); next++) typed.push((pieces[next] as NumberPiece).typed);
  return typed.join(" ");
}

function joinsBefore(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.type !== "number" || piece?.type !== "number" || piece.typed.startsWith("$") || piece.hash || before.hash)
    return false;
  if (before.spoken !== piece.spoken) return false;
  return /^\$?[1-9]\d*$/.test(before.typed) && parseAmount(`${before.typed} ${piece.typed}`).type !== "notAnAmount";
}

/** What "es 6120" is said of: "menos el ticket, es 6120". Empty where nothing stands before the comma, or it was told or denied there already. */
function saidOf(pieces: readonly Piece[], at: number): string {
  const article = pieces[at - 1];
  const isNamed = article?.type === "word" && /^(?:el|la)$/.test(article.word);
  const end = isNamed ? at - 1 : at;
  const [noun, pause, is] = [pieces[end - 3], pieces[end - 2], pieces[end - 1]];
  if (is?.type !== "word" || pause?.type !== "break" || noun?.type !== "word") return "";
  // "Con el N13 de ticket, son 920"; "no hubo ticket, fue de 145".
  const isTold =
    isOfTicket(pieces, end - 5) || wordsBefore(pieces, end - 3).some((word) => /^(?:no|ni|sin|nunca)$/.test(word));
  const says = ticketNouns.test(noun.word) ? /^(?:es|era|fue)$/ : /^(?:es|son|era|eran|fue|fueron)$/;
  return says.test(is.word) && !isTold ? noun.word : "";
}

function isTicketAt(pieces: readonly Piece[], at: number): boolean {
  if (isOfTicket(pieces, at)) return true;
  if (ticketNouns.test(saidOf(pieces, at)) || isAfterDeniedTicket(pieces, at)) return true;
  const before = wordsBefore(pieces, at);
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

/** "Cambia el ticket por el 55": the only number of a message that speaks of the ticket, and of no amount. */
function isOnlyOfTicket(pieces: readonly Piece[], at: number): boolean {
  const isOnly = pieces.every((piece, place) => place === at || piece.type === "word" || piece.type === "break");
  if (!isOnly || (pieces[at] as NumberPiece).money) return false;
  const line = lineOf(pieces);
  return (
    /\b(?:ticket|folio|nota|recibo)\b/.test(line) &&
    !/[#&] (?:,|y|pero) .*\b(?:ticket|folio|nota|recibo)\b/.test(line) &&
    !/\b(?:monto|total|importe|cuenta|cantidad|precio|pesos|dinero|venta|compra|cobr\w+|son|eran|fueron|sin|ni|hay|hubo|tiene|trae|dio|dieron)\b/.test(
      line,
    )
  );
}

/** "200 en efectivo", "100 pagados", beside another number: a part of what was paid. */
function isPartPaid(pieces: readonly Piece[], at: number): boolean {
  // The number of a card is no other price: "780 con tarjeta terminación 4455".
  const others = pieces.some((piece, place) => {
    const before = pieces[place - 1];
    return place !== at && piece.type === "number" && !(before?.type === "word" && places.test(before.word));
  });
  const isPart =
    /^(?:pesos )?(?:(?:en|de) (?:efectivo|enganche|anticipo)|(?:con|en|a) (?:la )?tarjeta|pagad[oa]s?|abonad[oa]s?|(?:por|con) transferencia)\b/;
  return others && isPart.test(lineAfter(pieces, at));
}

/** "Ese ticket no, es el 8830". */
function isAfterDeniedTicket(pieces: readonly Piece[], at: number): boolean {
  const line = pieces
    .slice(Math.max(0, at - 6), at)
    .map((piece) => (piece.type === "word" ? piece.word : piece.type === "break" ? "," : "#"))
    .join(" ");
  return /\b(?:ticket|folio|nota|recibo) no ,? ?(?:es|era|sino)(?: el| la)$/.test(line);
}

function isTotalAt(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at);
  if (/^(?:total|totales)$/.test(before.find((word) => !links.test(word) || word === "total") ?? "")) return true;
  if (/^(?:pesos )?(?:en |de )?total(?:es)?\b/.test(lineAfter(pieces, at)) && !isFollowed(pieces, at + 2)) return true;
  // "Lleva dos playeras y un short, suma 590"; "suma 590 al 477…" is an order.
  const isWhat =
    /^suman?$/.test(before[0] ?? "") && at > before.length && !/^(?:pesos )?(?:al?|para)\b/.test(lineAfter(pieces, at));
  return isWhat || endsAt.test(before.toReversed().join(" ")) || isResult(pieces, at);
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
  /\b(?:qued(?:o|an|aron|aria) (?:en|a|de a)|ya con (?:el |su )?(?:descuento|rebaja|iva|propina)(?: son| es| fueron| queda| quedo)?|(?:al final|finalmente) (?:son|fueron|fue|pago|quedo(?: en)?|le cobre)?)$/;

/** "3 pares a 200 pesos": what one of several costs. */
function isUnitPrice(pieces: readonly Piece[], at: number): boolean {
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

/** "En pesos 204". */
function endsInPesos(pieces: readonly Piece[], at: number): boolean {
  const [before, further] = wordsBefore(pieces, at);
  return before === "pesos" && further === "en";
}

/** An hour, a date, an ordinal or a weight beside a sale is no other amount; a percentage is one. */
function otherRole(typed: string): Role {
  return /%|^\+|^(?:mil|con|menos|mas)\d/i.test(typed)
    ? "other"
    : /^\d+(?:er|ra|do|da|to|ta|vo|va|a|o|°|º)$|:/i.test(typed)
      ? "place"
      : "count";
}

function roleOf(pieces: readonly Piece[], at: number, piece: NumberPiece, asked: Asked): Role {
  const next = pieces[at + 1];
  if (next?.type === "word" && ticketNouns.test(next.word) && /s$/i.test(next.typed)) return "other";
  if (piece.hash || isTicketAt(pieces, at)) return "ticket";
  const after = wordAfter(pieces, at + (joinsBefore(pieces, at + 1) ? 1 : 0));
  const [before = "", further = ""] = wordsBefore(pieces, at);
  if (isTotalAt(pieces, at)) return "money";
  if (before === "lada") return "other";
  // "260 es el monto"; "el 95 es el ticket" and "ponle 55 al ticket" are the other way round.
  if (/^(?:pesos )?es (?:el|la) (?:monto|total|importe|cuenta)\b/.test(lineAfter(pieces, at))) return "money";
  if (asked !== null && isOnlyOfTicket(pieces, at)) return "ticket";
  // "350, 200 en efectivo y el resto con tarjeta".
  if (isPartPaid(pieces, at) || /^(?:pesos )?de (?:cambio|feria|vuelto)\b/.test(lineAfter(pieces, at))) return "cash";
  if (/^client[ea]$/.test(before) && /^(?:el|la|es)$/.test(further) && !currency.test(after)) return "other";
  if (joinsOther(pieces, at)) return "other";
  if (/^(?:centavos?|ctvs?|cts)$/.test(after)) return "other";
  // "Puntos por 110".
  if (before === "por" && /^(?:puntos|saldo)$/.test(further)) return "points";
  // "Paga con 60 puntos", "descuenta 60 puntos".
  if (pointWords.test(after) && /^(?:con|descuent\w*|descont\w*|rest\w*|rebaj\w*)$/.test(before)) return "points";
  // What was handed over is not what it cost: "pagó con un billete de 500".
  if (handedOver.test(wordsBefore(pieces, at).toReversed().join(" "))) return "cash";
  // "320 de compra".
  if (/^de (?:compra|venta|consumo|cuenta)\b/.test(lineAfter(pieces, at))) return "money";
  // "7781 y otra venta de 90": another sale.
  if (asked !== null && /^(?:de )?(?:(?:venta|compra) )?otra\b/.test(wordsBefore(pieces, at).join(" "))) return "other";
  if (asked !== "ticket" && isCash(pieces, at)) return "cash";
  if (isBalanceTold(pieces, at)) return "place";
  if (isOfBalance(pieces, at) || isSpent(pieces, before)) return "points";
  if (asked !== null && relative.test(before)) return "other";
  if (/^(?:monto|total|importe|cuenta)$/.test(saidOf(pieces, at))) return "money";
  if (isNamedAmount(pieces, at)) return "money";
  if (asked === "summary" && isInstead(pieces, at)) return "money";
  // "Súmale 180 al 477…" begins a sale.
  if (asked === null && isAddedTo(pieces, at)) return "money";
  if (isElse(pieces, at) && !(asked !== null && after === "gracias" && !piece.spoken)) return "other";
  if (isUnitPrice(pieces, at)) return "other";
  if (endsAt.test(wordsBefore(pieces, at).toReversed().join(" ")) || endsInPesos(pieces, at)) return "money";
  if (currency.test(after) || piece.money) return "money";
  if (pointWords.test(after)) return "points";
  if (asked === "ticket" && after === "veces") return "count";
  if (countsAfter.test(after) && after !== "de") return changesAmount.test(after) ? "other" : "count";
  if (
    after === "de" &&
    !/^(?:ticket|folio|la|el)$/.test(wordAfter(pieces, at + 1)) &&
    pieces[at + 2]?.type === "word" &&
    /^(?:agosto|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)$/.test(
      wordAfter(pieces, at + 1),
    )
  )
    return "place";
  if (asked === "ticket" && /^(?:orden|pedido|transaccion|operacion|movimiento|control|autorizacion|aut)$/.test(before))
    return "bare";
  if (places.test(before)) return "place";
  if (/^(?:dolares|dolar|dlls|dls|usd|euros?)$/.test(before)) return "count";
  // Where the ticket is asked, what a word says of it may be anything.
  if (
    after !== "" &&
    !standsAfter.test(after) &&
    !isPlaceNamed(pieces, at + 1) &&
    !somebody.test(lineAfter(pieces, at))
  )
    return asked === "ticket" ? "other" : "count";
  if (countsBefore.test(before) && !(before === "los" && Number(piece.typed) >= 100))
    return before === "numero" ? "bare" : changesAmount.test(before) ? "other" : "count";
  if (asked === "phone" && before === "de" && /^\$?\d{1,5}(?:\.\d\d)?$/.test(piece.typed)) return "money";
  // "es el 1025" answers what is asked, whatever that is; "el monto es 280" does not.
  if (/^(?:es|era|son)$/.test(before) && /^(?:monto|total|importe|cuenta)$/.test(further)) return "money";
  if (/^(?:es|el|la)$/.test(before) && asked !== null && asked !== "summary") return "bare";
  if (announcesMoney.test(before) || /^\d+\.\d$/.test(piece.typed)) return "money";
  if (
    links.test(before) &&
    (announcesMoney.test(further) || (links.test(further) && announcesMoney.test(wordsBefore(pieces, at)[2] ?? "")))
  )
    return "money";
  // "Av. Morelos 214", where something else than an amount is asked for: the word before it says what it is.
  const isNamedElse = before !== "" && (asked === "phone" || asked === "ticket") && !besideAnswer.test(before);
  return isNamedElse ? "count" : "bare";
}

/** "La cantidad correcta es 187", "el total bueno era de 560". */
function isNamedAmount(pieces: readonly Piece[], at: number): boolean {
  return /\b(?:monto|total|importe|cuenta|cantidad|precio)(?: (?:correct|buen|real|exact|verdader)\w+)? (?:es|era|eran|son|fue|fueron|seria|debe ser|tiene que ser)(?: de)?$/.test(
    wordsBefore(pieces, at).toReversed().join(" "),
  );
}

/** "Me compró 145 un señor". */
const somebody = /^un[oa]? (?:senor|client|joven|muchach|chav|dona|don|doctor|maestr|vecin|chic|amig)/;

/** "430 mesa 5": what follows is where it was. */
function isPlaceNamed(pieces: readonly Piece[], at: number): boolean {
  const [place, number] = pieces.slice(at);
  return place?.type === "word" && places.test(place.word) && (number?.type === "number" || number?.type === "code");
}

/** "Quítale 20": it changes what was told, and says how much only beside it. */
const relative =
  /^(?:quita(?:le|r|rle)?|baja(?:le|r|rle)?|resta(?:le|r|rle)?|rebaja(?:le|r|rle)?|sube(?:le)?|subir(?:le)?|aumenta(?:le|r|rle)?|suma(?:le|r|rle)?|agrega(?:le|r|rle)?)$/;

/** "200 mas 50", "250 y 300", "2 x 50": two numbers of which neither is the amount. */
function joinsOther(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as NumberPiece;
  const joins = (word: Piece | undefined, other: Piece | undefined, before: number) =>
    word?.type === "word" &&
    other?.type === "number" &&
    (/^(?:mas|menos|entre|o|a)$/.test(word.word) ||
      (/^(?:y|por)$/.test(word.word) && !piece.money && !other.money && !other.hash && !isTicketAt(pieces, before)) ||
      word.word === "de");
  return joins(pieces[at + 1], pieces[at + 2], at) || joins(pieces[at - 1], pieces[at - 2], at - 2);
}
