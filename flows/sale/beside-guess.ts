import { factsSaid } from "../shared/heard.ts";
import { withTicketReading } from "../shared/ticket-answers.ts";
import { withoutTicket } from "./amount-guess.ts";
import { noAmount, withAmountReading } from "./amount-reading.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

// Answers to "¿son $250.56?" that are neither a yes nor a no.

/** The context without the guess. An amount that was told before it stays. */
export function withoutGuess({ amountCentavos }: SaleContext): Answered {
  return amountCentavos === null ? noAmount : { guess: null };
}

/** Takes "K45" at "¿son $180?" for the ticket. It says nothing of the amount, which is asked again. Null: it is not certainly a ticket. */
export function withTicketBesideGuess(context: SaleContext, text: string): Answered | null {
  const { ticket, amount, phone, unread } = factsSaid(text, "ticket");
  const isCode = ticket?.type === "ticket" && /\p{L}/u.test(ticket.ticket);
  const isNone = ticket?.type === "none" && /\b(?:sin|no hay) (?:ticket|folio|nota)\b/i.test(text);
  if (!(isCode || isNone) || amount !== null || phone !== null || unread) return null;
  return withTicketReading(context, ticket, null, true);
}

/** Takes "el ticket es 56" at "¿son $250.56?": the rest, 250, is the amount. Null: the text says no such thing. */
export function withTicketOfGuess(context: SaleContext, text: string): Answered | null {
  const { ticket, amount, phone, unread } = factsSaid(text, "amount");
  if (context.guess === null || ticket?.type !== "ticket" || amount !== null || phone !== null || unread) return null;
  const left = withoutTicket(context.guess, ticket.ticket);
  if (left === null) return null;
  const read = { ...context, ...withTicketReading(context, ticket, null, true) };
  return { ...read, ...withAmountReading(read, left, read.notice) };
}
