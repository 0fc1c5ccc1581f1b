import { parseAmount } from "../../money.ts";
import type { Ticket } from "../../ticket.ts";
import type { Piece } from "../piece.ts";
import type { Facts } from "./facts.ts";
import type { Asked } from "./roles/number-role.ts";
import { asksWithoutTicket } from "./tickets/no-ticket.ts";

/** What is known of a message beside its facts. */
interface Message {
  readonly text: string;
  readonly line: string;
  readonly asked: Asked;
  readonly questioned: boolean;
  /** It puts right what was said before. */
  readonly corrects: boolean;
  /** It says in words that no rule knows that there is no ticket. */
  readonly saysNone: boolean;
  readonly pieces: readonly Piece[];
}

/** The facts of a message as they may be taken: what it asks rather than tells, takes back or doubts is left out or asked back. */
export function settled(facts: Facts, message: Message): Facts {
  const { text, line, asked, questioned, corrects, saysNone, pieces } = message;
  if (isAskedPhone(text, asked)) return withoutPhone(facts);
  // "¿Lo que tiene?"
  if (asked === "points" && questioned && facts.points === "all" && /\blo que\b/.test(line))
    return { ...facts, points: null };
  const asksBackNone = asked === "ticket" && facts.ticket?.type === "none" && asksBack.test(text);
  if (asked !== null && (asksWithoutTicket(line, questioned) || asksBackNone)) return withTicketOpen(facts);
  if (saysNone) return withoutTicket(facts, pieces);
  return unsureOf(doubted(facts, asked, corrects, line), asked, line, questioned);
}

/** That there is no ticket, said in words that no rule knows; a message with a number may say something else. */
function withoutTicket(facts: Facts, pieces: readonly Piece[]): Facts {
  const hasNumber = pieces.some(({ type }) => type !== "word" && type !== "break");
  return hasNumber || facts.ticket !== null ? facts : { ...facts, ticket: { type: "none" }, ticketNamed: true };
}

/** "3321810388?", where a phone is asked for. */
function isAskedPhone(text: string, asked: Asked): boolean {
  return asked === "phone" && /\d\s*\?+\s*$/.test(text);
}

/** "¿No trae?"; "¿puedes ponerle sin ticket?" asks for it to be done. */
const asksBack = /^(?!.*\bpuedes\b).*\?\s*$/is;

/** "¿Se puede sin ticket?" says not that there is none. */
function withTicketOpen(facts: Facts): Facts {
  return facts.ticket?.type === "none" ? { ...facts, ticket: null, ticketNamed: false, unread: true } : facts;
}

function withoutPhone(facts: Facts): Facts {
  return facts.phone === null ? facts : { ...facts, phone: null, unread: true };
}

/** What is asked rather than told ("A-55?"), and what begins with a no ("no, 438"), is asked back. */
function unsureOf(facts: Facts, asked: Asked, line: string, questioned: boolean): Facts {
  const { amount, ticket, ticketNamed } = facts;
  const [, series] = / serie ([a-z])(?= |$)/.exec(` ${line}`) ?? [];
  if (ticket?.type === "ticket" && / serie /.test(` ${line} `))
    return { ...facts, ticket: { type: "unsure", guess: inSeries(ticket.ticket, series) } };
  const beginsWithNo = asked === "ticket" && !ticketNamed && /^no (?:, |(?:el|la|ese|esa) )?[#&]$/.test(line);
  if (!(beginsWithNo || (questioned && (asked === "ticket" || asked === "amount")))) return facts;
  return {
    ...facts,
    amount: amount?.type === "amount" ? { type: "ambiguous", guess: amount.centavos } : amount,
    ticket: ticket?.type === "ticket" ? { type: "unsure", guess: ticket.ticket } : ticket,
  };
}

/** "Serie B folio 332": B-332, which is asked back. */
function inSeries(ticket: Ticket, series: string | undefined): Ticket {
  return series !== undefined && /^\d/.test(ticket) ? (`${series.toUpperCase()}-${ticket}` as Ticket) : ticket;
}

/**
 * A bare number that takes the answer before it back ("mejor 654") is the amount, where the ticket is asked. Beside an apology ("ay, perdón, 654") it may be
 * the ticket as well.
 */
function doubted(facts: Facts, asked: Asked, isCorrection: boolean, line: string): Facts {
  const { ticket, ticketNamed, amount: other, unread } = facts;
  if (asked !== "ticket" || other !== null || unread || !isCorrection || ticketNamed || ticket?.type !== "ticket")
    return facts;
  // "Perdón, es el 55": an amount has no article.
  if (/\b(?:el|al) #$/.test(line)) return facts;
  const amount = parseAmount(ticket.ticket);
  if (amount.type !== "amount" || /\b(?:perdon|digo|disculp\w+)\b/.test(line))
    return { ...facts, ticket: { type: "unsure", guess: ticket.ticket } };
  return { ...facts, amount, amountNamed: true, ticket: null };
}
