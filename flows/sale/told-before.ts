import { amountChanged } from "../../src/domain/hearing/facts/amount-changed.ts";
import { isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseAmount } from "../../src/domain/money.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { noCustomer } from "../shared/ticketed.ts";
import { withTicket } from "../shared/ticket-answers.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

// What was told before and may be put right where the ticket is asked. It is asked about, never taken.

/** Matches a phone that is told in the place of another: "no era 477…", "perdón, es el 477…". */
const phoneInstead = /^(?:(?:no|ay|uy|perdon|digo|mejor|eran?|es|el|que|si|al?|,) )+☎$/;

/** Asks about "más 50" and "no, era 477…". Null: an answer changes nothing that was told before. */
export function withChangeDoubted(context: SaleContext, text: string): Answered | null {
  const { amountCentavos, phone, ticketGuess } = context;
  if (amountCentavos !== null) {
    const anew = amountChanged(text, amountCentavos);
    if (anew !== null) return { guess: anew, ticketGuess: null, notice: null };
    const beside = ticketGuess === null ? changeBesideTicket(text) : null;
    const changed = beside === null ? null : amountChanged(beside.change, amountCentavos);
    if (beside !== null && changed !== null) return { ...withTicket(context, beside.ticket), guess: changed };
  }
  if (ticketGuess !== null || !/\d/.test(text)) return null;
  const { pieces } = piecesOf(text);
  const told = pieces.find((piece) => piece.type === "phone");
  const isAnother = told?.type === "phone" && told.phone !== phone && phoneInstead.test(lineOf(pieces));
  return isAnother ? askingPhone(told.phone, told.typed) : null;
}

/** What "sin ticket" leaves of a number of which it was asked whether it is the ticket: it may be another amount or phone. Null: nothing. */
export function withGuessLeft(context: SaleContext, text: string): Answered | null {
  const { ticketGuess, amountCentavos, phone } = context;
  if (ticketGuess === null || amountCentavos === null) return null;
  const answered = withTicket(context, text);
  if (answered.ticketAnswered !== true || answered.ticket !== null) return null;
  const other = parsePhone(ticketGuess);
  if (other.type === "phone")
    return other.phone === phone ? null : { ...answered, ...askingPhone(other.phone, ticketGuess) };
  const amount = parseAmount(ticketGuess);
  const mayBeAmount =
    amount.type === "amount" &&
    amount.centavos !== amountCentavos &&
    !isFarFetched("", amount.centavos, amountCentavos);
  return mayBeAmount ? { ...answered, guess: amount.centavos } : null;
}

/** Matches a code with letters and figures, at the one or the other end of a message: "más 50 ticket K-12", "K-12 y 50 más". */
const code = "(?:(?:el )?(?:ticket|folio|nota) )?(\\p{L}[\\p{L}/-]*\\d[\\p{L}\\d/-]*)";
const codeBehind = new RegExp(`^(.+?)[\\s,]+(?:y )?${code}[.!]?$`, "iu");
const codeBefore = new RegExp(`^${code}[\\s,]+(?:y |pero )?(.+)$`, "iu");

/** A ticket, and what stands before or behind it. Null: there is none. */
function changeBesideTicket(text: string): { readonly change: string; readonly ticket: string } | null {
  const behind = codeBehind.exec(text.trim());
  if (behind !== null) return { change: behind[1] ?? "", ticket: behind[2] ?? "" };
  const before = codeBefore.exec(text.trim());
  return before && { change: before[2] ?? "", ticket: before[1] ?? "" };
}

function askingPhone(phone: Phone, typed: string): Answered {
  return { ...noCustomer, phonePart: phone, notice: { key: "askPhoneGuess", values: { phone: typed } } };
}
