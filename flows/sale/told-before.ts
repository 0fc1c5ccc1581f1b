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
export function withChangeDoubted({ amountCentavos, phone, ticketGuess }: SaleContext, text: string): Answered | null {
  const anew = amountCentavos === null ? null : amountChanged(text, amountCentavos);
  if (anew !== null) return { guess: anew, ticketGuess: null, notice: null };
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

function askingPhone(phone: Phone, typed: string): Answered {
  return { ...noCustomer, phonePart: phone, notice: { key: "askPhoneGuess", values: { phone: typed } } };
}
