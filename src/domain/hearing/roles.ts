import { parseAmount } from "../money.ts";
import {
  announcesMoney,
  countsAfter,
  countsBefore,
  currency,
  handedOver,
  links,
  pointWords,
  standsAfter,
} from "./fact-words.ts";
import { ticketNouns, type NumberPiece, type Piece } from "./pieces.ts";

/** The question that is open, where it asks for one of the facts. Null: none is. */
export type Asked = "phone" | "amount" | "points" | "ticket" | "summary" | null;

/** What a number of a message is, by the words beside it. `bare`: they do not tell. */
export type Role = "money" | "points" | "ticket" | "other" | "bare";

/** A number or a code of a message. */
export interface Found {
  readonly at: number;
  readonly typed: string;
  readonly role: Role;
  readonly isCode: boolean;
  /** A word or a sign right beside it says what it is. */
  readonly signed: boolean;
  /** It is named as the whole: "en total 134". */
  readonly isTotal: boolean;
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
        (role === "money" && (piece.money || currency.test(wordAfter(pieces, at))));
      const isTotal =
        role === "money" &&
        /^(?:total|totales)$/.test(wordsBefore(pieces, at).find((word) => !links.test(word) || word === "total") ?? "");
      found.push({ at, typed: joinedNumber(pieces, at), role, isCode: false, signed: signed || isTotal, isTotal });
    } else if (piece.type === "code" || piece.type === "other") {
      const isDenied = wordAfter(pieces, at) === "no" && pieces[at + 2] === undefined;
      const isTicket = !isDenied && (isTicketAt(pieces, at) || (piece.type === "code" && piece.hash));
      const role = isTicket ? "ticket" : piece.type === "code" && !isDenied ? "bare" : "other";
      found.push({ at, typed: piece.typed, role, isCode: true, signed: isTicket, isTotal: false });
    }
  }
  return found.filter(({ at }) => !joinsBefore(pieces, at));
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

/** The words before a place, nearest first, up to a number or the end of a line. */
export function wordsBefore(pieces: readonly Piece[], at: number): readonly string[] {
  const words: string[] = [];
  for (let before = at - 1; before >= 0 && words.length < 5; before--) {
    const piece = pieces[before] as Piece;
    if (piece.type !== "word") break;
    words.push(piece.word);
  }
  return words;
}

function wordAfter(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at + 1];
  return piece?.type === "word" ? piece.word : "";
}

function isTicketAt(pieces: readonly Piece[], at: number): boolean {
  for (const word of wordsBefore(pieces, at)) {
    if (ticketNouns.test(word)) return true;
    if (
      !/^(?:no|numero|es|el|la|fue|de|del|n|con|era|su|venta|equivocado|correcto|bueno|mal|dice|correcta)$/.test(word)
    )
      return false;
  }
  return false;
}

function roleOf(pieces: readonly Piece[], at: number, piece: NumberPiece, asked: Asked): Role {
  const next = pieces[at + 1];
  if (next?.type === "word" && ticketNouns.test(next.word) && /s$/i.test(next.typed)) return "other";
  if (piece.hash || isTicketAt(pieces, at)) return "ticket";
  const after = wordAfter(pieces, at + (joinsBefore(pieces, at + 1) ? 1 : 0));
  const [before = "", further = ""] = wordsBefore(pieces, at);
  if (joinsOther(pieces, at)) return "other";
  if (/^(?:centavos?|ctvs?|cts)$/.test(after)) return "other";
  // What was handed over is not what it cost: "pagó con un billete de 500".
  if (handedOver.test(wordsBefore(pieces, at).toReversed().join(" "))) return "other";
  if (isElse(pieces, at)) return "other";
  if (currency.test(after) || piece.money) return "money";
  if (pointWords.test(after) || (after === "de" && /\bsaldo\b/.test(lineAfter(pieces, at)))) return "points";
  if (countsAfter.test(after) && after !== "de") return "other";
  if (
    after === "de" &&
    !/^(?:ticket|folio|la|el)$/.test(wordAfter(pieces, at + 1)) &&
    pieces[at + 2]?.type === "word" &&
    /^(?:agosto|enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)$/.test(
      wordAfter(pieces, at + 1),
    )
  )
    return "other";
  if (after !== "" && !standsAfter.test(after)) return "other";
  if (countsBefore.test(before)) return before === "numero" ? "bare" : "other";
  if (asked === "phone" && before === "de" && /^\$?\d{1,5}(?:\.\d\d)?$/.test(piece.typed)) return "money";
  // "es el 1025" answers what is asked, whatever that is.
  if (/^(?:es|el|la)$/.test(before) && asked !== null && asked !== "summary") return "bare";
  if (announcesMoney.test(before)) return "money";
  if (
    links.test(before) &&
    (announcesMoney.test(further) || (links.test(further) && announcesMoney.test(wordsBefore(pieces, at)[2] ?? "")))
  )
    return "money";
  return "bare";
}

/** Money, or a number, that is no price of what was sold: change, tips, debts, discounts, parts of a card. */
const elseBefore =
  /\b(?:le di|me dio|dio|trae|traia|le regrese|regrese|deb(?:e|o|en)|a deber|sobran?|falta(?:n|ron|ba)?|quedate con|(?:mas|menos) de|nivel|espera|terminacion|termina en|descont\w+|descuent\w+|agreg\w+|sum\w+|aument\w+|tambien|otros|aparte|gane|gano|le quedan?|cuestan?|propina|prest\w+)(?: (?:de|a|con|en|uno|una?|le|el|la|y))*$/;
const elseAfter =
  /^(?:pesos )?(?:de (?:cambio|propina|descuent\w+|enganche|envio|feria|vuelto|regreso|mas|menos)|mas\b|menos\b|en puntos|cada un[oa]|en la (?:loteria|rifa)|los pago con|de (?:su |el )?saldo|gracias\b|cu\b|no$)/;

function isElse(pieces: readonly Piece[], at: number): boolean {
  const before = wordsBefore(pieces, at).toReversed().join(" ");
  return elseBefore.test(before) || elseAfter.test(lineAfter(pieces, at));
}

function lineAfter(pieces: readonly Piece[], at: number): string {
  return pieces
    .slice(at + 1, at + 5)
    .map((piece) => (piece.type === "word" ? piece.word : ""))
    .join(" ");
}

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
