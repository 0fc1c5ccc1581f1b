import { parseAmount, type Centavos } from "../../src/domain/money.ts";
import { isDigits, trimEndOf, trimStartOf } from "../../src/domain/words.ts";
import { parsePhone } from "../../src/domain/phone.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { parseTicket } from "../../src/understanding/tokens/ticket.ts";
import type { Ticket, TicketReading } from "../../src/domain/ticket.ts";
import type { Effect, FlowWallet } from "../../src/flow/flow.ts";
import type { FieldName } from "../../src/flow/given.ts";
import type { Said } from "../../src/text/keys.ts";
import { choice, type Question } from "../shared/questions.ts";
import type { SellingContext } from "./context.ts";
import type { Field, Guess } from "./form.ts";

type WithPoints = SellingContext & { readonly points?: Points | "all" | null };

/** The context without the ticket, as before it was answered. */
export const noTicket = { ticket: null, ticketAnswered: false, ticketGuess: null, check: null } as const;

/** Whether the shop has no tickets, so that none is asked for. */
export const hasNoTickets = ({ noTickets, ticketMandatory }: FlowWallet) => noTickets === true && !ticketMandatory;

/** Whether the ticket is still to be asked for. */
export const isTicketMissing = ({ ticketAnswered, wallet }: Pick<SellingContext, "ticketAnswered" | "wallet">) =>
  !ticketAnswered && !hasNoTickets(wallet);

/** The datum that BACK takes back at the end: the ticket, or the one before where none is asked for. */
export const beforeSummary = ({ wallet, ticket }: SellingContext, before: FieldName): FieldName =>
  hasNoTickets(wallet) && ticket === null ? before : "ticket";

/** The field of the ticket, which a sale and a use of balance share. */
export function ticketField<C extends WithPoints>(): Field<C> {
  return {
    name: "ticket",
    state: "ticket",
    question: ticketQuestion,
    isMissing: isTicketMissing,
    without: noTicket as Partial<C>,
    take: (context, { ticket }, isAsked) =>
      ticket === undefined ? null : (withTicket(context, ticket, isAsked) as Partial<C>),
    none: (context) => withTicket(context, { type: "none" }, true) as Partial<C>,
    unclear: noTicketRead,
  };
}

/** "¿El ticket es 250?" `amountAs`: takes the number for the amount; absent: it cannot be one. */
export function ticketGuess<C extends WithPoints>(amountAs?: (context: C, centavos: Centavos) => Partial<C>): Guess<C> {
  return {
    of: "ticket",
    state: "ticketGuess",
    isOpen: (context) => context.ticketGuess !== null,
    question: ticketGuessQuestion,
    yes: ({ ticketGuess: ticket }) => taken(ticket) as Partial<C>,
    no: () => ({ ticketGuess: null, notice: null }) as Partial<C>,
    as: (context, field) => {
      if (field === "ticket") return taken(context.ticketGuess) as Partial<C>;
      const amount = field === "amount" && context.ticketGuess !== null ? parseAmount(context.ticketGuess) : null;
      if (amount?.type !== "amount" || amountAs === undefined) return null;
      return { ticketGuess: null, ...amountAs(context, amount.centavos) };
    },
  };
}

interface Answered {
  readonly ticket?: Ticket | null;
  readonly ticketAnswered?: boolean;
  readonly ticketGuess?: Ticket | null;
  readonly check?: null;
  readonly notice?: Said | null;
}

/** Takes a ticket as it was read: asks back what is doubtful or repeats an earlier answer, and says what is wrong. `isAsked`: its question is open. */
export function withTicket(context: WithPoints, reading: TicketReading, isAsked: boolean): Answered {
  switch (reading.type) {
    case "ticket": {
      const isAgain = repeats(context, isAsked ? withoutSlips(reading.ticket) : reading.ticket, isAsked);
      return isAgain ? { ticketGuess: reading.ticket } : taken(reading.ticket);
    }
    case "unsure":
      return reading.guess === null ? { notice: { key: "ticketUnclear" } } : { ticketGuess: reading.guess };
    case "none":
      if (context.wallet.ticketMandatory) return { ticketGuess: null, notice: { key: "ticketIsMandatory" } };
      return taken(null);
    case "notATicket":
      return { ticketGuess: null, notice: noTicketRead(context) };
  }
}

/** Says that no ticket was read. */
function noTicketRead({ wallet }: Pick<SellingContext, "wallet">): Said {
  return { key: "notATicket", values: { mandatory: wallet.ticketMandatory } };
}

/** The context with this ticket as the answer; null: without one. */
function taken(ticket: Ticket | null): Answered {
  return { ticket, ticketAnswered: true, ticketGuess: null, check: null, notice: null };
}

/**
 * Whether a ticket repeats the amount, the points or the phone, so that an earlier answer may have come twice. `isAsked`: an ambiguous amount ("0250") counts
 * too.
 */
function repeats({ phone, amountCentavos, points = null }: WithPoints, ticket: Ticket, isAsked: boolean): boolean {
  const asPhone = parsePhone(ticket);
  if (asPhone.type === "phone" && asPhone.phone === phone) return true;
  const amount = parseAmount(ticket);
  const guess = isAsked && amount.type === "ambiguous" ? amount.guess : null;
  const centavos = amount.type === "amount" ? amount.centavos : guess;
  return centavos !== null && (centavos === amountCentavos || pointsOfCentavos(centavos) === points);
}

/** A ticket without the typing slips of "-250", "250-" and "00250", which may repeat the amount. */
function withoutSlips(ticket: Ticket): Ticket {
  const marks = "-_/#.";
  const told = trimEndOf(trimStartOf(ticket, marks), marks);
  const number = trimStartOf(told, "0");
  const bare = isDigits(number.charAt(0)) ? number : told;
  const reading = parseTicket(bare);
  return reading.type === "ticket" ? reading.ticket : ticket;
}

/** "¿Ticket?", with a way out where the wallet demands none. */
function ticketQuestion({ wallet: { ticketMandatory: mandatory } }: Pick<SellingContext, "wallet">): Question {
  const choices = mandatory ? [] : [choice("skipTicket", "sin ticket")];
  return { say: { key: "askTicket", values: { mandatory } }, spelledOut: true, choices };
}

/**
 * Asks a doubtful ticket back: "¿El ticket también es 250?", "¿El ticket es K45?". Where the number may be the amount of a sale, told anew, that can be
 * chosen too.
 */
function ticketGuessQuestion(context: WithPoints): Effect {
  const ticket = context.ticketGuess;
  if (ticket === null) throw new Error("ticketGuessQuestion: context.ticketGuess is null");
  const also = repeats(context, ticket, true);
  const orAmount = !also && mayBeAmount(context, ticket);
  const say = { key: "askTicketGuess", values: { ticket, also, orAmount } } as const;
  const choices = orAmount ? [choice("changeTicket", "es el ticket"), choice("changeAmount", "es el monto")] : [];
  return { type: "say", say, choices, ...(orAmount && { spelledOut: true }) };
}

/** A number from here on is hardly the amount of a sale, centavos. */
const unlikelyFromCentavos = 100_000_00;

/** Whether a ticket that is asked about may be another amount than the one that a sale has. */
function mayBeAmount({ amountCentavos, points }: WithPoints, ticket: Ticket): boolean {
  const reading = parseAmount(ticket);
  if (amountCentavos === null || points !== undefined) return false;
  return reading.type === "amount" && reading.centavos < unlikelyFromCentavos;
}
