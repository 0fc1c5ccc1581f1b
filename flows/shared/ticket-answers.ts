import { parseAmount, type Centavos } from "../../src/domain/money.ts";
import { hear } from "../../src/domain/hearing/hear.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { parseTicket, type Ticket, type TicketReading } from "../../src/domain/ticket.ts";
import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import type { Effect, Flow, FlowWallet } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { toldAnew } from "./told-anew.ts";
import { choice } from "./questions.ts";

/** The context that reading a ticket needs. */
interface Knows {
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  readonly amountCentavos: Centavos | null;
  readonly points?: Points | "all" | null;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
}

interface Answered {
  readonly ticket?: Ticket | null;
  readonly ticketAnswered?: boolean;
  readonly ticketGuess?: Ticket | null;
  readonly check?: null;
  readonly notice?: Said | null;
}

/** Takes the ticket back. */
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

/** Takes what was read of a ticket. `earlier`: the notice about the answers before it. `alone`: it was typed as an answer of its own. */
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

function taken(ticket: Ticket | null, notice: Said | null): Answered {
  return { ticket, ticketAnswered: true, ticketGuess: null, check: null, notice };
}

/** Whether a ticket repeats the amount, the points or the phone: an earlier answer may have come twice. `alone`: ambiguous amounts ("0250") count too. */
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

/** Without the slips of "-250", "250-" and "00250", which may repeat the amount. */
function withoutSlips(ticket: Ticket): Ticket {
  return ticket.replaceAll(/^[-_/#.]+|[-_/#.]+$/g, "").replace(/^0+(?=[1-9])/, "") as Ticket;
}

/** "¿El ticket también es 250?", "¿El ticket es K45?", and where the number may be the amount of a sale, told anew, that too. */
export function ticketGuessQuestion(context: Knows): Effect {
  const ticket = context.ticketGuess;
  if (ticket === null) throw new Error("There is no ticket to ask about");
  const also = repeats(context, ticket, true);
  const orAmount = !also && mayBeAmount(context, ticket);
  const say = { key: "askTicketGuess", values: { ticket, also, orAmount } } as const;
  const choices = orAmount ? [choice("changeTicket", "es el ticket"), choice("changeAmount", "es el monto")] : [];
  return { type: "say", say, choices, ...(orAmount && { spelledOut: true }) };
}

/** From here on a number is hardly an amount, centavos. */
const unlikely = 100_000_00;

/** Whether a ticket that is asked about may be another amount than the one that a sale has. */
function mayBeAmount({ amountCentavos, points }: Knows, ticket: Ticket): boolean {
  const reading = parseAmount(ticket);
  return amountCentavos !== null && points === undefined && reading.type === "amount" && reading.centavos < unlikely;
}

/**
 * Migrates a sale or a use of balance: version 1 asked no ticket back and offered no change; version 2 did not take at its summary what was said
 * in words; version 3 did not know which field a number that was told before is of. States and context of versions 2 to 4 are the same.
 */
export const upToFour: Flow["migrations"] = {
  1: ({ value, context }) => ({ value, context: { ...(context as object), ticketGuess: null, offer: null } }),
  2: (stored) => stored,
  3: (stored) => stored,
};
