import { assign } from "xstate";
import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/people/phone.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { plain } from "../../src/domain/reader/words.ts";
import { type Ticket } from "../../src/domain/ticket.ts";
import type { FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { type Wanted, aboutCustomer, isFound } from "./customer.ts";
import { namedFacts, wrongField } from "./heard.ts";
import type { TicketedContext } from "./ticketed-context.ts";
import { offerIn, stillAllowed, whichField, type Field } from "./summary-offer.ts";
import { noTicket, withTicket, withTicketReading } from "./ticket-answers.ts";

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
  /** Makes the changes that an answer to the summary names. */
  readonly withNamed: (context: C, event: FlowEvent) => Partial<C>;
}

/** Guards and actions of a sale and of a use of balance. */
export function ticketed<C extends TicketedContext>({ wanted, fields, withPhone, withOffer, withNamed }: Ticketed<C>) {
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
      namesFacts: ({ event }) => namedFacts(event) !== null,
      saysWrong: ({ event }, field: "phone" | "amount" | "ticket") =>
        event.type === "ANSWER" && wrongField(event.text) === field,
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
      takeNamed: assign(({ context, event }) => withNamed(context, event)),
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
