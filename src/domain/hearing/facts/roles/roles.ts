import type { Piece } from "../../piece.ts";
import { isPlaceAt, wordAfter } from "../beside-number.ts";
import { currency } from "../fact-words.ts";
import { endsInPesos, isTotalAt } from "../money/money-beside.ts";
import { isTicketAt } from "../tickets/ticket-beside.ts";
import { joinedNumber, joinsBefore } from "./joined-numbers.ts";
import { roleOf, type Asked, type NumberRole } from "./number-role.ts";

/** A number or a code of a message. */
export interface Found {
  readonly at: number;
  readonly typed: string;
  readonly role: NumberRole;
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
        (role === "ticket" && !isOneOfDigits(pieces, at)) ||
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
      const role = isTicket
        ? "ticket"
        : piece.type === "code" && !isDenied && !holdsPhone(piece.typed)
          ? "bare"
          : "other";
      const isApart = isPhoneSlip
        ? "other"
        : piece.type === "other"
          ? otherRole(piece.typed)
          : isPlaceAt(pieces, at, asked)
            ? "place"
            : role;
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

/** "Nota 1 9": digits that may be one number. */
function isOneOfDigits(pieces: readonly Piece[], at: number): boolean {
  return [pieces[at], pieces[at + 1]].every((piece) => piece?.type === "number" && /^\d$/.test(piece.typed));
}

/** "9532206614xyz410": a phone and more, which no rule could part. */
function holdsPhone(typed: string): boolean {
  return /(?<!\d)\d{10}(?!\d)/.test(typed);
}

/** An hour, a date, an ordinal or a weight beside a sale is no other amount; a percentage is one. */
function otherRole(typed: string): NumberRole {
  return /%|^\+|^(?:mil|con|menos|mas)\d/i.test(typed)
    ? "other"
    : /^\d+(?:er|ra|do|da|to|ta|vo|va|a|o|°|º)$|:/i.test(typed)
      ? "place"
      : "count";
}
