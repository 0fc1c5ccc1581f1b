import type { NumberPiece, Piece } from "../../piece.ts";
import {
  isBalanceTold,
  isBeforeUse,
  isCash,
  isHanded,
  isReceived,
  isOtherMoney,
  isPaidBesideUse,
  isUsedAt,
  isOfBalance,
  isPlaceAt,
  isSpent,
  lineAfter,
  wordAfter,
  wordsBefore,
  isAddedTo,
  isInstead,
  saidOf,
} from "../beside-number.ts";
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
} from "../fact-words.ts";
import {
  endsInPesos,
  isCardAt,
  isDeposit,
  isEndAt,
  isNamedAmount,
  isOfTender,
  isPartPaid,
  isTotalAt,
  isUnitPrice,
} from "../money/money-beside.ts";
import { hasRest, hasRestOfBalance, isMeasured, isPlainlyTold } from "../money/money-in-doubt.ts";
import { isOnlyOfTicket, isTicketAt } from "../tickets/ticket-beside.ts";
import { isSaidByTicket, isTicketSum } from "../tickets/ticket-sum.ts";
import { endOfJoined, isNamedBesideOther } from "./joined-numbers.ts";

/** The question that is open, where it asks for one of the facts. Null: none is. */
export type Asked = "phone" | "amount" | "points" | "ticket" | "summary" | null;

/**
 * What a number of a message is, by the words beside it.
 * - `bare`: they do not tell. `other`: no fact, and it may change what another number means ("200 más 50").
 * - `count`: how much or how many of something ("3 kg de carnitas"); it changes no amount that is named, but one that is not.
 * - `cash`: what was handed over or given back; as a `count`.
 * - `place`: which table, pump, box or turn, or a card's digits; it changes nothing.
 */
export type NumberRole = "money" | "points" | "ticket" | "other" | "count" | "cash" | "place" | "bare";

/** What a number is, by the words beside it and the question that is open. */
export function roleOf(pieces: readonly Piece[], at: number, piece: NumberPiece, asked: Asked): NumberRole {
  const after = wordAfter(pieces, endOfJoined(pieces, at));
  const said = roleSaid(pieces, at, piece, asked, after);
  const role = said ?? roleBeside(pieces, at, piece, asked, after);
  if (role !== "money" || (asked !== "summary" && asked !== "ticket")) return role;
  // "Coca 20 pesos", "le doy 63 pesos" beside an amount that is known.
  if (said === null && !isPlainlyTold(pieces, at)) return "other";
  return asked === "summary" && isOfEither(pieces, at, piece, after) ? "bare" : role;
}

/** "Ponle el 56" at a summary: an amount has no article, so that it may be the ticket. */
function isOfEither(pieces: readonly Piece[], at: number, piece: NumberPiece, after: string): boolean {
  const [before = "", ...further] = wordsBefore(pieces, at);
  const isMoney =
    piece.money || currency.test(after) || further.some((word) => /^(?:monto|total|importe|cuenta|compra)$/.test(word));
  return before === "el" && !isMoney;
}

/** "Del 27 A55": the day of the ticket. */
function isDayBefore(pieces: readonly Piece[], at: number, { typed }: NumberPiece): boolean {
  const isDay = wordsBefore(pieces, at)[0] === "del" && /^\d{1,2}$/.test(typed) && Number(typed) <= 31;
  return isDay && pieces.some(({ type }) => type === "code");
}

/** What a number is said to be: the ticket, the whole amount, what was handed over, balance that is used. Null: it is not said. */
function roleSaid(
  pieces: readonly Piece[],
  at: number,
  piece: NumberPiece,
  asked: Asked,
  after: string,
): NumberRole | null {
  const next = pieces[at + 1];
  if (next?.type === "word" && ticketNouns.test(next.word) && /s$/i.test(next.typed)) return "other";
  if (isHanded(pieces, at) && (asked !== null || hasOther(pieces, at))) return "cash";
  if (asked === "ticket" && /^(?:pesos )?(?:en )?(?:efectivo|cash)$/.test(lineAfter(pieces, at))) return "cash";
  if (isDeposit(pieces, at, asked) || (asked !== null && hasRest(pieces, at)))
    return asked === "ticket" ? "other" : "cash";
  if (hasRestOfBalance(pieces, at)) return "cash";
  if (asked === null && isReceived(pieces, at)) return "money";
  if ((asked === null || asked === "amount") && isOfTender(pieces, at)) return "place";
  if (asked === "ticket" && isCardAt(pieces, at) && pieces.some(({ type }, place) => place !== at && isNumeral(type)))
    return "place";
  if (asked === "amount" && (isTicketSum(pieces, at) || isSaidByTicket(pieces, at))) return "money";
  // Beside an amount and a ticket that are known it may be either.
  if (asked === "summary" && isSaidByTicket(pieces, at)) return "bare";
  // "477… el 1 al final": a digit of the phone.
  if (/^al (?:final|principio|inicio)\b/.test(lineAfter(pieces, at)) && pieces.some(({ type }) => type === "phone"))
    return "place";
  if (piece.hash || isTicketAt(pieces, at)) return "ticket";
  const [before = "", further = ""] = wordsBefore(pieces, at);
  if (isTotalAt(pieces, at)) return "money";
  if (before === "lada") return "other";
  // "260 es el monto"; "el 95 es el ticket" and "ponle 55 al ticket" are the other way round.
  if (
    /^(?:pesos )?(?:(?:es|fue|era) )?(?:el|la) (?:monto|total|importe|cuenta)(?:$| (?!es\b|son\b|fue\b)\w)|^(?:pesos )?(?:cobre|cobramos)(?:$| \w)/.test(
      lineAfter(pieces, at),
    )
  )
    return "money";
  if (/\b(?:nacio|nacimiento|cumple\w*)(?: (?:el|es|dia|en))*$/.test(wordsBefore(pieces, at).toReversed().join(" ")))
    return "place";
  if (asked !== null && isOnlyOfTicket(pieces, at)) return "ticket";
  // "350, 200 en efectivo y el resto con tarjeta".
  if (isPartPaid(pieces, at) || /^(?:pesos )?de (?:cambio|feria|vuelto)\b/.test(lineAfter(pieces, at))) return "cash";
  if (/^client[ea]$/.test(before) && /^(?:el|la|es)$/.test(further) && !currency.test(after)) return "other";
  // "Usa 50 por 300": what is used, and the purchase.
  if (asked !== "ticket" && isUsedAt(pieces, at) && usesMoney(after))
    return /^(?:no|ni|nunca)$/.test(further) ? "other" : "points";
  if (asked !== "ticket" && isPaidBesideUse(pieces, at)) return "money";
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
  if (isBeforeUse(pieces, at)) return "money";
  if (isOfBalance(pieces, at) || isSpent(pieces, before)) return "points";
  if (asked !== null && relative.test(before)) return "other";
  if (/^(?:monto|total|importe|cuenta)$/.test(saidOf(pieces, at))) return "money";
  if (isNamedAmount(pieces, at)) return "money";
  if (asked === "summary" && isInstead(pieces, at)) return "money";
  // "Súmale 180 al 477…" begins a sale.
  if (asked === null && isAddedTo(pieces, at)) return "money";
  return null;
}

/** "477… 250 gracias" and "250 gracias", where something is asked, end in thanks; "mil gracias" is no amount. */
function isThanked(pieces: readonly Piece[], asked: Asked): boolean {
  return asked !== null || pieces.some(({ type }) => type === "phone");
}

/** What the words right before and after a number make of it, where it is not said what it is. */
function roleBeside(pieces: readonly Piece[], at: number, piece: NumberPiece, asked: Asked, after: string): NumberRole {
  const [before = "", further = ""] = wordsBefore(pieces, at);
  if (isOtherMoney(pieces, at) && !(after === "gracias" && !piece.spoken && isThanked(pieces, asked))) return "other";
  if (isUnitPrice(pieces, at)) return "other";
  if (isMeasured(pieces, at)) return "count";
  if (isEndAt(pieces, at) || endsInPesos(pieces, at)) return "money";
  if (currency.test(after) || piece.money) return "money";
  // "250 puntos 50": either may be how much is used.
  if (pointWords.test(after)) return pieces[at + 2]?.type === "number" ? "other" : "points";
  // "El 88, y no me la hagas dos veces".
  if (asked === "ticket" && after === "veces" && before !== "") return "count";
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
  if (isPlaceAt(pieces, at, asked) || (asked === "ticket" && isDayBefore(pieces, at, piece))) return "place";
  if (/^(?:dolares|dolar|dlls|dls|usd|euros?)$/.test(before)) return "count";
  // Where the ticket is asked, what a word says of it may be anything.
  if (
    after !== "" &&
    !standsAfter.test(after) &&
    !isPlaceNamed(pieces, at + 1) &&
    !somebody.test(lineAfter(pieces, at))
  )
    return asked === "ticket" && Number(piece.typed) >= fewest ? "other" : "count";
  if (countsBefore.test(before) && !(before === "los" && Number(piece.typed) >= 100)) {
    if (before === "numero") return "bare";
    return changesAmount.test(before) ? "other" : "count";
  }
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
  if ((asked === null || asked === "amount") && isNamedBesideOther(pieces, at)) return "count";
  const isNamedElse = before !== "" && !besideAnswer.test(before);
  if (!isNamedElse) return "bare";
  if (asked === "ticket") return "other";
  return asked === "phone" ? "count" : "bare";
}

const isNumeral = (type: Piece["type"]) => type === "number" || type === "code";

/** Fewer of something are how many there were, and change nothing: "ticket 88 con 3 tacos". */
const fewest = 20;

function hasOther(pieces: readonly Piece[], at: number): boolean {
  return pieces.some(({ type }, place) => type === "number" && place !== at);
}

/** "Usa 2 cupones" tells of no balance. */
function usesMoney(after: string): boolean {
  return after === "" || pointWords.test(after) || standsAfter.test(after);
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
      (/^(?:y|por)$/.test(word.word) &&
        !piece.money &&
        !other.money &&
        !other.hash &&
        !isTicketAt(pieces, before) &&
        !isTicketAt(pieces, before + 2)) ||
      word.word === "de");
  return joins(pieces[at + 1], pieces[at + 2], at) || joins(pieces[at - 1], pieces[at - 2], at - 2);
}
