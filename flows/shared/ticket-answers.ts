import { parseAmount, type Centavos } from "../../src/domain/money.ts";
import { hear } from "../../src/domain/hearing/hear.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { parseTicket, type Ticket, type TicketReading } from "../../src/domain/ticket.ts";
import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import type { Effect, FlowWallet } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { toldAnew } from "./told-anew.ts";
import { choice } from "./questions.ts";

/** What has to be known to read a ticket. */
interface Knows {
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  readonly amountCentavos: Centavos | null;
  readonly points?: Points | "all" | null;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
}

/** What an answer about the ticket changes. */
interface Answered {
  readonly ticket?: Ticket | null;
  readonly ticketAnswered?: boolean;
  readonly ticketGuess?: Ticket | null;
  readonly check?: null;
  readonly notice?: Said | null;
}

/** The context without the ticket, as before it was answered. */
export const noTicket = { ticket: null, ticketAnswered: false, ticketGuess: null, check: null } as const;

/** An answer to "¿ticket?", or to "¿el ticket es 250?". */
export function withTicket(context: Knows, text: string): Answered {
  if (context.ticketGuess !== null && (isYes(text) || (isTicketWord.test(text) && !deniesTicket.test(text))))
    return taken(context.ticketGuess, null);
  if (context.ticketGuess !== null && guessRetold.exec(text)?.[1] === context.ticketGuess)
    return taken(context.ticketGuess, null);
  // "No, sin ticket", "no tiene", at "¿el ticket es 56?".
  if (context.ticketGuess !== null && saysThereIsNone(text))
    return withTicketReading(context, { type: "none" }, null, true);
  if (context.ticketGuess !== null && (isNo(text) || deniesTicket.test(text)))
    return { ticketGuess: null, notice: null };
  // "No, 57" at "¿el ticket es 56?".
  const anew = context.ticketGuess === null ? null : toldAnew(text);
  if (anew) return withTicketReading({ ...context, ticketGuess: null }, parseTicket(anew), null, true);
  const lettered = letterAfter.exec(text);
  if (lettered !== null) return { ticketGuess: `${lettered[1]}${lettered[2]?.toUpperCase()}` as Ticket, notice: null };
  // "¿Sin ticket?" asks.
  const isAsked = /\?\s*$/.test(text) && parseTicket(text).type === "none";
  const reading: TicketReading = isAsked ? { type: "unsure", guess: null } : parseTicket(text.replace(asksToWrite, ""));
  if (reading.type === "ticket" && repeats(context, withoutSlips(reading.ticket), true)) {
    return { ticketGuess: reading.ticket, notice: null };
  }
  return withTicketReading(context, reading, null, true);
}

/** "Sí, el 56", "es el 56": what was asked back, told anew. */
const guessRetold =
  /^\s*(?:(?:s[ií]|aj[aá]|claro|correcto|exacto),? )?(?:(?:es|era) )?(?:el |la )?(?:ticket |folio |nota )?#?(\S+?)[\s.!]*$/iu;

/** Whether a text says that there is no ticket. */
function saysThereIsNone(text: string): boolean {
  const { facts, questioned } = hear(text, "ticket");
  return !questioned && facts.ticket?.type === "none" && /\b(?:sin|tiene|hay|hubo|trae|dieron|dio)\b/i.test(text);
}

/** "Es el ticket": what was asked back is it. */
export const isTicketWord =
  /^\s*(?:(?:no|ese),? )?(?:es )?(?:el |la )?(?:n[uú]mero de(?:l)? )?(?:ticket|folio|nota)[\s.!]*$/i;

/** "No es el ticket": with a comma ("no, es el ticket") it denies what else was asked about. */
const deniesTicket = /^\s*(?:ese )?no (?:es|era) (?:el |la )?(?:n[uú]mero de(?:l)? )?(?:ticket|folio|nota)[\s.!]*$/i;

/** "55 A", "55 con A". */
const letterAfter =
  /^\s*#?(\d{1,6})(?: |,? con (?:la )?(?:letra )?| letra )([A-Z]|(?<=(?:con|con la|letra) )[a-z])[\s.]*$/;

/** "Ponle 55", "anota el 55". */
const asksToWrite =
  /^\s*(?:pon|anota|apunta|registra|marca|mete|captura|escribe)(?:le|me|lo)?,? (?:(?:el|la|ticket|folio|nota) )*(?=#?\d+[\s.]*$)/i;

/**
 * Takes a ticket as it was read: asks back what is doubtful, and says what is wrong. `earlier`: the notice about the answers before it in the same message.
 * `alone`: it was typed as an answer of its own.
 */
export function withTicketReading(
  context: Knows,
  reading: TicketReading,
  earlier: Said | null,
  alone = false,
): Answered {
  switch (reading.type) {
    case "ticket":
      return repeats(context, reading.ticket, alone)
        ? { ticketGuess: reading.ticket, notice: earlier }
        : taken(reading.ticket, earlier);
    case "unsure":
      if (reading.guess !== null) return { ticketGuess: reading.guess, notice: earlier };
      return { ticketGuess: null, notice: earlier ?? { key: "ticketUnclear" } };
    case "none":
      if (context.wallet.ticketMandatory) return { ticketGuess: null, notice: { key: "ticketIsMandatory" } };
      return taken(null, earlier);
    case "notATicket":
      return { ticketGuess: null, notice: { key: "notATicket" } };
  }
}

/** The context with this ticket as the answer; null: without one. */
function taken(ticket: Ticket | null, notice: Said | null): Answered {
  return { ticket, ticketAnswered: true, ticketGuess: null, check: null, notice };
}

/**
 * Whether a ticket repeats the amount, the points or the phone, so that an earlier answer may have come twice. `alone`: an ambiguous amount ("0250") counts
 * too.
 */
function repeats(
  { phone, amountCentavos, points = null }: Omit<Knows, "wallet" | "ticketGuess">,
  ticket: Ticket,
  alone: boolean,
): boolean {
  const asPhone = parsePhone(ticket);
  if (asPhone.type === "phone" && asPhone.phone === phone) return true;
  const amount = parseAmount(ticket);
  const guess = alone && amount.type === "ambiguous" ? amount.guess : null;
  const centavos = amount.type === "amount" ? amount.centavos : guess;
  if (centavos === null) return false;
  return centavos === amountCentavos || pointsOfCentavos(centavos) === points;
}

/** A ticket without the typing slips of "-250", "250-" and "00250", which may repeat the amount. */
function withoutSlips(ticket: Ticket): Ticket {
  return ticket.replaceAll(/^[-_/#.]+|[-_/#.]+$/g, "").replace(/^0+(?=[1-9])/, "") as Ticket;
}

/**
 * Asks a doubtful ticket back: "¿El ticket también es 250?", "¿El ticket es K45?". Where the number may be the amount of a sale, told anew, that can be
 * chosen too.
 */
export function ticketGuessQuestion(context: Knows): Effect {
  const ticket = context.ticketGuess;
  if (ticket === null) throw new Error("There is no ticket to ask about");
  const also = repeats(context, ticket, true);
  const orAmount = !also && mayBeAmount(context, ticket);
  const say = { key: "askTicketGuess", values: { ticket, also, orAmount } } as const;
  const choices = orAmount ? [choice("changeTicket", "es el ticket"), choice("changeAmount", "es el monto")] : [];
  return { type: "say", say, choices, ...(orAmount && { spelledOut: true }) };
}

/** A number from here on is hardly the amount of a sale, centavos. */
const unlikelyFromCentavos = 100_000_00;

/** Whether a ticket that is asked about may be another amount than the one that a sale has. */
function mayBeAmount({ amountCentavos, points }: Knows, ticket: Ticket): boolean {
  const reading = parseAmount(ticket);
  return (
    amountCentavos !== null &&
    points === undefined &&
    reading.type === "amount" &&
    reading.centavos < unlikelyFromCentavos
  );
}
