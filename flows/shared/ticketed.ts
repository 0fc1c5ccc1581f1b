import { assign } from "xstate";
import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { parseFreeText } from "../../src/domain/reader/free-text.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { plain } from "../../src/domain/reader/words.ts";
import { parseTicket, type Ticket } from "../../src/domain/ticket.ts";
import type { FlowInput, Override } from "../../src/flow/flow.ts";
import type { SaleCheck } from "../../src/flow/requests.ts";
import type { Said } from "../../src/text/keys.ts";
import {
  aboutCustomer,
  emptyCustomer,
  isFound,
  phoneProblemSaid,
  type CustomerContext,
  type Wanted,
} from "./customer.ts";
import { merged } from "./merged.ts";
import { offerIn, stillAllowed, whichField, type Field } from "./summary-offer.ts";
import { noTicket, withTicket, withTicketReading } from "./ticket-answers.ts";

/** What a sale and a use of balance both store. JSON. */
export interface TicketedContext extends CustomerContext {
  readonly ceilingCentavos: Centavos;
  /** Of the purchase. */
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
  /** A change of an answer, offered at the summary. */
  readonly offer: LoneAnswer | null;
  /** The guards' lookup; null and a string as for `customer`. */
  readonly check: SaleCheck | string | null;
  readonly overrides: readonly Override[];
}

/** The context before anything was answered. */
export function emptyTicketed(input: FlowInput | undefined): TicketedContext {
  return {
    ...emptyCustomer(input),
    ceilingCentavos: input?.ceilingCentavos ?? (0 as Centavos),
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    offer: null,
    check: null,
    overrides: [],
  };
}

/** Takes the customer back. */
export const noCustomer = { phone: null, customer: null, check: null } as const;

/** What differs between the two flows. */
interface Ticketed<C> {
  readonly wanted: (context: C) => readonly Wanted[];
  /** Answers that can be changed at the summary. */
  readonly fields: readonly Field[];
  /** Reads an answer to "¿teléfono?". */
  readonly withPhone: (context: C, text: string) => Partial<C>;
  /** Makes the change that was offered and accepted. */
  readonly withOffer: (context: C) => Partial<C>;
}

/** Guards and actions of a sale and of a use of balance. */
export function ticketed<C extends TicketedContext>({ wanted, fields, withPhone, withOffer }: Ticketed<C>) {
  return aboutCustomer<C>(wanted).extend({
    guards: {
      staffPhone: ({ context: { check, overrides } }) =>
        isFound(check) && check.staff && !overrides.includes("staffPhone"),
      sameTicket: ({ context: { check, overrides } }) =>
        isFound(check) && check.sameTicket !== null && !overrides.includes("sameTicket"),
      /** Only a manager lets a guard through. */
      lets: ({ context, event }) =>
        event.type === "ANSWER" && context.person.role === "manager" && plain(event.text) === "de todos modos",
      offers: ({ event }) => offerIn(event, fields) !== null,
      fitsSeveral: ({ event }) => whichField(event, fields) !== null,
    },
    actions: {
      answerPhone: assign(({ context, event }) => (event.type === "ANSWER" ? withPhone(context, event.text) : {})),
      answerTicket: assign(({ context, event }) =>
        event.type === "ANSWER" ? (withTicket(context, event.text) as Partial<C>) : {},
      ),
      keepWhich: assign(({ event }) => ({ notice: whichField(event, fields), offer: null }) as Partial<C>),
      keepOffer: assign(({ event }) => ({ offer: offerIn(event, fields) }) as Partial<C>),
      dropOffer: assign({ offer: null } as Partial<C>),
      takeOffer: assign(({ context }) => withOffer(context)),
      forget: assign(({ context }, what: Partial<C>) => ({
        ...what,
        offer: null,
        overrides: stillAllowed(context.overrides, what),
      })),
      override: assign(({ context }, which: "sameTicket" | "staffPhone") => {
        const overrides: readonly Override[] = [...context.overrides, which];
        return { overrides } as Partial<C>;
      }),
    },
  });
}

type Answered = Partial<TicketedContext>;

/** Takes a phone; refuses the person's own, unless they are a manager. */
export function withKnownPhone(
  { person }: TicketedContext,
  phone: Phone,
  typed: string,
  own: "ownPhone" | "redeemOwnPhone",
): Pick<Answered, "phone" | "phoneTyped" | "customer" | "check" | "notice"> {
  if (phone === person.phone && person.role !== "manager") return { notice: { key: own } };
  return { phone, phoneTyped: typed, customer: null, check: null, notice: null };
}

/** What to say of an amount above the ceiling, which only a manager may exceed; null where it may be taken. */
export function overCeiling({ ceilingCentavos, person }: TicketedContext, centavos: Centavos): Said | null {
  if (centavos <= ceilingCentavos || person.role === "manager") return null;
  return { key: "overCeiling", values: { ceiling: ceilingCentavos } };
}

/** The change that was offered, once it is accepted; `read` reads all but the ticket. It is refused as any other answer would be. */
export function withOffered<C extends TicketedContext>(
  context: C,
  read: (offer: LoneAnswer) => Partial<C>,
): Partial<C> {
  const { offer, overrides } = context;
  const anew = offer?.field === "ticket" ? ticketOffered(context, offer.ticket) : offer === null ? {} : read(offer);
  return { ...anew, offer: null, overrides: stillAllowed(overrides, anew) } as Partial<C>;
}

function ticketOffered(context: TicketedContext, ticket: Ticket | null): Answered {
  const reading = ticket === null ? ({ type: "none" } as const) : ({ type: "ticket", ticket } as const);
  return { ...noTicket, ...withTicketReading(context, reading, null) };
}

/** How one of the two flows reads the parts of a sentence. */
interface SentenceReader<C> {
  readonly kind: "sale" | "redeem";
  readonly amount: (context: C, text: string) => Partial<C>;
  readonly phone: (context: C, text: string) => Partial<C>;
  /** The first question that is left, once a phone was read. */
  readonly asks: (context: C) => "amount" | "ticket" | "points" | "purchase";
}

/** Reads a first message that is a sentence: what it says for certain is taken, the rest is asked. */
export function withSentence<C extends TicketedContext>(
  context: C,
  text: string,
  reader: SentenceReader<C>,
): Partial<C> {
  const free = parseFreeText(text, reader.kind);
  if (!free || (free.phone === null && free.phoneProblem === null && free.amount === null && free.ticket === null)) {
    return { notice: { key: "saleLineUnclear" } } as Partial<C>;
  }
  let read = context;
  if (free.amount !== null) read = merged(read, reader.amount(read, free.amount));
  if (free.ticket !== null)
    read = merged<C>(read, withTicketReading(read, parseTicket(free.ticket), read.notice) as Partial<C>);
  if (free.phoneProblem !== null) return merged<C>(read, { notice: phoneProblemSaid(free.phoneProblem) } as Partial<C>);
  const { notice } = read;
  read = { ...read, notice: null };
  if (free.phone !== null) read = merged(read, reader.phone(read, free.phone));
  return { ...read, notice: read.notice ?? notice ?? (free.unread ? partlyRead(read, reader) : null) };
}

/** Repeats what was read of a sentence of which a part was not, and asks for the first thing that is missing. */
function partlyRead<C extends TicketedContext>(context: C, { kind, asks }: SentenceReader<C>): Said {
  const { phone, phoneTyped, amountCentavos, ticket } = context;
  const values = { phoneTyped: phone && phoneTyped, amountCentavos: kind === "sale" ? amountCentavos : null, ticket };
  return { key: "partlyRead", values: { ...values, asks: phone === null ? "phone" : asks(context) } };
}
