import type { Effect } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { ask, capture, emits, nextWithout } from "./capture.ts";
import { isFound } from "./customer.ts";
import { choice, type Question } from "./questions.ts";
import { offerQuestion } from "./summary-offer.ts";
import { noTicket, ticketGuessQuestion } from "./ticket-answers.ts";
import { noCustomer } from "./ticketed.ts";
import type { TicketedContext } from "./ticketed-context.ts";

// States that a sale and a use of balance share. Both machines list them by name.

const backToPhone = nextWithout(noCustomer);
const backToTicket = nextWithout(noTicket);

/** An unknown phone: it can be registered on the spot. */
export const unregistered = {
  entry: ask(unregisteredQuestion),
  on: {
    ANSWER: [
      { guard: { type: "says", params: ["registrar"] }, target: "registering" },
      { guard: "enrols", target: "registering" },
      { guard: { type: "says", params: ["otro telefono", "otro", "no"] }, ...backToPhone },
      { target: "next", actions: "answerPhone" },
    ],
    BACK: backToPhone,
  },
} as const;

/** A phone of the staff: only a manager lets a sale or a use of balance go there. */
export const staffPhone = {
  entry: emits(({ phoneTyped, person }: TicketedContext) =>
    overridable(person.role === "manager", (mayOverride) => ({
      key: "staffPhone",
      values: { phoneTyped, mayOverride },
    })),
  ),
  on: {
    ANSWER: [
      { guard: "lets", target: "next", actions: { type: "override", params: "staffPhone" } },
      { target: "next", actions: [backToPhone.actions, "answerPhone"] },
    ],
    BACK: backToPhone,
  },
} as const;

/** A ticket that was used already: only a manager lets it be used again. */
export const sameTicket = {
  entry: emits(({ check, ticket, person }: TicketedContext) => {
    const earlier = isFound(check) ? check.sameTicket : null;
    if (!earlier) throw new Error("There is no earlier operation with this ticket");
    const { atText, byName, amountCentavos } = earlier;
    return overridable(person.role === "manager", (mayOverride) => ({
      key: "sameTicket",
      values: { ticket: ticket ?? "", atText, byName, amountCentavos, mayOverride },
    }));
  }),
  on: {
    ANSWER: [
      { guard: "lets", target: "next", actions: { type: "override", params: "sameTicket" } },
      { target: "next", actions: [backToTicket.actions, "answerTicket"] },
    ],
    BACK: backToTicket,
  },
} as const;

/** "¿El ticket es 250?" */
export const ticketGuess = capture(emits(ticketGuessQuestion), "answerTicket", backToTicket);

/** An answer typed at the summary without saying what it changes: a *sí* makes the change, and confirms no operation. */
export function offer<const A>(answers: A, uses: boolean) {
  return {
    entry: emits((context: TicketedContext) => offerQuestion(context.offer, uses)),
    on: { ANSWER: answers, BACK: { target: "next", actions: "dropOffer" } },
  } as const;
}

/** "¿Ticket?", with a way out where the wallet demands none. */
export function ticketQuestion({ wallet: { ticketMandatory: mandatory } }: Pick<TicketedContext, "wallet">): Question {
  const choices = mandatory ? [] : [choice("skipTicket", "sin ticket")];
  return { say: { key: "askTicket", values: { mandatory } }, spelledOut: true, choices };
}

function unregisteredQuestion({ phoneTyped, wallet }: TicketedContext): Question {
  return {
    say: { key: "unregisteredOffer", values: { phoneTyped, wallet: wallet.name } },
    spelledOut: true,
    choices: [choice("registerWord", "registrar"), choice("otherPhone", "otro teléfono")],
  };
}

function overridable(mayOverride: boolean, say: (mayOverride: boolean) => Said): Effect {
  const choices = mayOverride ? [choice("anyway", "de todos modos")] : [];
  return { type: "say", say: say(mayOverride), spelledOut: true, choices };
}
