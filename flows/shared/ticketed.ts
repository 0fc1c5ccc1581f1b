import { assign } from "xstate";
import { parseAmount, type Centavos } from "../../src/domain/money.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import type { Points } from "../../src/domain/points.ts";
import type { Phone } from "../../src/domain/people/phone.ts";
import { isYes } from "../../src/domain/hearing/consent/consent.ts";
import { figureAgreed } from "../../src/domain/hearing/consent/named-acts.ts";
import { isYesTo } from "../../src/domain/hearing/consent/yes-to.ts";
import { readLoneAnswer, type LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { plain } from "../../src/domain/reader/words.ts";
import { type Ticket } from "../../src/domain/ticket.ts";
import type { FlowEvent, Override } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { changingBack } from "./changing-back.ts";
import { type Wanted, isFound } from "./customer.ts";
import { namedFacts, wrongField } from "./heard.ts";
import type { TicketedContext } from "./ticketed-context.ts";
import {
  addsTo,
  chosenAnswer,
  deniesOffer,
  numberedChange,
  offerIn,
  offerRetold,
  severalIn,
  stillAllowed,
  whichField,
  type Choices,
  type Field,
} from "./summary-offer.ts";
import { replacedBehind } from "./replaced.ts";
import { noTicket, withTicketReading } from "./ticket-answers.ts";

/** The context without the customer, as before the phone was answered. */
export const noCustomer = { phone: null, customer: null, check: null } as const;

/** What differs between the two flows. */
interface Ticketed<C> {
  /** What a yes to the summary does. */
  readonly deed: "record" | "use";
  /** The points that are used, or the pesos of the sale. */
  readonly figureOf: (context: C) => Points | null;
  readonly wanted: (context: C) => readonly Wanted[];
  /** Answers that can be changed at the summary, with the words that choose each. */
  readonly choices: Choices;
  /** Reads an answer to "¿teléfono?". */
  readonly withPhone: (context: C, text: string) => Partial<C>;
  /** Reads an answer to "¿ticket?". */
  readonly withTicket: (context: C, text: string) => Partial<C>;
  /** Makes the change that was offered and accepted. */
  readonly withOffer: (context: C) => Partial<C>;
  /** The facts that an answer to the summary names; absent: as `namedFacts` reads them. */
  readonly named?: (event: FlowEvent, context: C) => Facts | null;
  /** Makes the changes that an answer to the summary names. */
  readonly withNamed: (context: C, event: FlowEvent) => Partial<C>;
}

/** Guards and actions of a sale and of a use of balance. */
export function ticketed<C extends TicketedContext>(flow: Ticketed<C>) {
  const { wanted, choices, withPhone, withTicket, withOffer, withNamed, named = namedFacts } = flow;
  const fields = Object.keys(choices) as Field[];
  const namedIn = (context: C, event: FlowEvent) => (deniesUnknown(context, event) ? null : named(event, context));
  return changingBack<C>(wanted, flow.deed, flow.figureOf).extend({
    guards: {
      staffPhone: ({ context: { check, overrides } }) =>
        isFound(check) && check.staff && !overrides.includes("staffPhone"),
      sameTicket: ({ context: { check, overrides } }) =>
        isFound(check) && check.sameTicket !== null && !overrides.includes("sameTicket"),
      /** Only a manager lets a guard through. */
      lets: ({ context, event }) =>
        event.type === "ANSWER" && context.person.role === "manager" && plain(event.text) === "de todos modos",
      /** It accepts the change that is offered: "sí, cámbialo", "sí, 200". */
      takesOffer: ({ context: { offer }, event }) =>
        event.type === "ANSWER" && (isYesTo("change", event.text) || repeatsOffer(offer, event.text)),
      offers: ({ context, event }) => offerIn(event, fields, context) !== null,
      fitsSeveral: ({ context, event }) => severalIn(event, fields, context) !== null,
      /** A bare answer that means one change, of another field than the one that is offered. */
      offersAnother: ({ context, event }) => offerIn(event, fields, context, context.offer) !== null,
      /** "No, 89", "era el ticket": another change in the place of the one that is offered. "Y son 300", while the ticket is offered. */
      goesOn: ({ context, event }) =>
        offerRetold(event, context.offer, choices) !== null || addsTo(event, context.offer, namedIn(context, event)),
      deniesOffer: ({ event }) => deniesOffer(event),
      choosesAnswer: ({ context: { which = null }, event }) => chosenAnswer(event, which, choices) !== null,
      /** "Sí, dalo de alta": a phone that is not registered. */
      enrols: ({ event }) => event.type === "ANSWER" && saysEnrol(event.text),
      /** A yes to "¿300 es el monto o el ticket?" */
      asksWhich: ({ context: { which = null }, event }) =>
        which !== null && event.type === "ANSWER" && isYes(event.text),
      namesFacts: ({ context, event }) => numberedChange(event, choices) !== null || namedIn(context, event) !== null,
      saysWrong: ({ event }, field: "phone" | "amount" | "ticket") =>
        event.type === "ANSWER" && wrongField(event.text) === field,
    },
    actions: {
      answerPhone: assign(({ context, event }) => (event.type === "ANSWER" ? withPhone(context, event.text) : {})),
      answerTicket: assign(({ context, event }) => (event.type === "ANSWER" ? withTicket(context, event.text) : {})),
      keepWhich: assign(({ context, event }) => {
        const which = severalIn(event, fields, context);
        return { which, notice: which === null ? null : whichField(which, fields), offer: null } as Partial<C>;
      }),
      askWhich: assign(({ context: { which = null } }) =>
        which === null ? {} : ({ notice: whichField(which, fields) } as Partial<C>),
      ),
      dropWhich: assign(({ context: { which = null } }) => (which === null ? {} : ({ which: null } as Partial<C>))),
      takeChosen: assign(({ context, event }) => {
        const offer = chosenAnswer(event, context.which ?? null, choices);
        return { ...withOffer({ ...context, offer }), which: null };
      }),
      keepOffer: assign(
        ({ context, event }) => ({ offer: offerIn(event, fields, context), which: null }) as Partial<C>,
      ),
      dropOffer: assign({ offer: null } as Partial<C>),
      goOn: assign(({ context, event }) => {
        const retold = offerRetold(event, context.offer, choices);
        if (retold !== null) return withOffer({ ...context, offer: retold });
        return withNamed({ ...context, ...withOffer(context) }, event);
      }),
      takeOffer: assign(({ context }) => withOffer(context)),
      takeNamed: assign(({ context, event }) => {
        const numbered = numberedChange(event, choices);
        return numbered === null ? withNamed(context, event) : withOffer({ ...context, offer: numbered });
      }),
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

/** Whether an answer ("es 55, no 27") denies a number that is not the amount: it may be of another field. */
function deniesUnknown({ amountCentavos }: TicketedContext, event: FlowEvent): boolean {
  const replaced = event.type === "ANSWER" ? replacedBehind(event.text) : null;
  const denied = replaced && parseAmount(replaced.before);
  return denied !== null && (denied.type !== "amount" || denied.centavos !== amountCentavos);
}

/** Whether an answer wants a phone registered: "sí", "regístralo", "sí, dalo de alta". */
function saysEnrol(text: string): boolean {
  const said = plain(text)
    .replaceAll(/[,.]/g, "")
    .replace(/^(?:(?:si|ok|va|dale|pues|mejor|entonces|por favor) )+/, "");
  return (
    isYes(text) ||
    /^(?:registra(?:r|rl[oa]|l[oa]|me|mel[oa])?|registre(?:l[oa]|mel[oa])?|d[ae]l[oae](?: de)? alta|darl[oa] de alta|(?:da|dale|dame) de alta|inscrib(?:el[oa]|irl[oa]|ir)|quiere registrarse|alta|agregal[oa]|register(?: (?:him|her|it|them))?)(?: (?:por favor|porfa|gracias))?$/.test(
      said,
    )
  );
}

/** Whether a yes repeats the value that is offered: "sí, 200". */
function repeatsOffer(offer: LoneAnswer | null, text: string): boolean {
  const figure = figureAgreed("change", text);
  if (figure === null || offer === null) return false;
  return readLoneAnswer(figure).some((one) => JSON.stringify(one) === JSON.stringify(offer));
}

type Answered = Partial<TicketedContext>;

/** Takes a phone. Refuses the person's own with the sentence `own`. */
export function withKnownPhone(
  { person }: TicketedContext,
  phone: Phone,
  typed: string,
  own: "ownPhone" | "redeemOwnPhone",
): Pick<Answered, "phone" | "phoneTyped" | "customer" | "check" | "notice"> {
  if (phone === person.phone) return { notice: { key: own } };
  return { phone, phoneTyped: typed, customer: null, check: null, notice: null };
}

/** What to say of an amount above the ceiling, which only a manager may exceed; null where it may be taken. */
export function overCeiling({ ceilingCentavos, person }: TicketedContext, centavos: Centavos): Said | null {
  if (centavos <= ceilingCentavos || person.role === "manager") return null;
  return { key: "overCeiling", values: { ceiling: ceilingCentavos } };
}

/** Makes the change that was offered and accepted; it is refused as any other answer would be. `read`: makes the change of any field but the ticket. */
export function withOffered<C extends TicketedContext>(
  context: C,
  read: (offer: LoneAnswer) => Partial<C>,
): Partial<C> {
  const { offer, overrides } = context;
  if (offer === null) return { offer: null, overrides: stillAllowed(overrides, {}) } as Partial<C>;
  const changed = offer.field === "ticket" ? ticketOffered(context, offer.ticket) : read(offer);
  return { ...changed, offer: null, overrides: stillAllowed(overrides, changed) } as Partial<C>;
}

/** Takes the ticket that was offered; null: "sin ticket". */
function ticketOffered(context: TicketedContext, ticket: Ticket | null): Answered {
  const reading = ticket === null ? ({ type: "none" } as const) : ({ type: "ticket", ticket } as const);
  return { ...noTicket, ...withTicketReading(context, reading, null) };
}
