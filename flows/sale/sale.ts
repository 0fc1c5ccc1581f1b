import { assign, emit, enqueueActions, not, setup } from "xstate";
import type { Centavos } from "../../src/domain/money.ts";
import { isNo, isYes } from "../../src/domain/reader/words.ts";
import type { EarlierSale, Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import {
  changeQuestion,
  isFound,
  operation,
  registration,
  sameSaleQuestion,
  sameTicketQuestion,
  staffPhoneQuestion,
  summary,
  ticketQuestion,
} from "./questions.ts";
import { asked, type Question } from "../shared/asking.ts";
import { unregisteredQuestion } from "../redeem/questions.ts";
import { answers, changeAnswers, fields, offerAnswers, says, summaryAnswers } from "./changes.ts";
import {
  noAmount,
  noCustomer,
  startingContext,
  withAmount,
  withOffer,
  withPhone,
  type SaleContext,
} from "./answers.ts";
import { offerIn, offerQuestion, stillAllowed, whichField } from "../shared/summary-offer.ts";
import { noTicket, ticketGuessQuestion, withTicket, upToTwo } from "../shared/ticket-answers.ts";

/** How long the summary waits for the customer to be looked up, ms. */
const checkingMs = 3_000;

const base = setup({
  types: {
    context: {} as SaleContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    unregistered: ({ context }) => typeof context.customer === "object" && context.customer?.type === "unregistered",
    waiting: ({ context }) => !isFound(context.customer) || !isFound(context.check),
    staffPhone: ({ context }) => isFound(context.check) && context.check.staff && !overridden(context, "staffPhone"),
    sameTicket: ({ context }) =>
      isFound(context.check) && context.check.sameTicket !== null && !overridden(context, "sameTicket"),
    sameSale: ({ context }) => {
      const sameSale = sameSaleOf(context);
      if (sameSale === null) return false;
      return !overridden(context, "sameSale") || (sameSale.alike ?? []).some((id) => !context.unlike?.includes(id));
    },
    lets: ({ context, event }) =>
      event.type === "ANSWER" && context.person.role === "manager" && says(event.text, answers.anyway),
    no: ({ event }) => event.type === "ANSWER" && isNo(event.text),
    yes: ({ event }) => event.type === "ANSWER" && isYes(event.text),
    confirmed: ({ event }) => event.type === "ANSWER" && isYes(event.text) && event.confirms,
    changes: ({ event }, words: readonly string[]) => event.type === "ANSWER" && says(event.text, words),
    offers: ({ event }) => offerIn(event, fields) !== null,
    fitsSeveral: ({ event }) => whichField(event, fields) !== null,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    answerPhone: assign(({ context, event }) => (event.type === "ANSWER" ? withPhone(context, event.text) : {})),
    answerAmount: assign(({ context, event }) => (event.type === "ANSWER" ? withAmount(context, event.text) : {})),
    answerTicket: assign(({ context, event }) => (event.type === "ANSWER" ? withTicket(context, event.text) : {})),
    keepWhich: assign(({ event }) => ({ notice: whichField(event, fields), offer: null })),
    keepOffer: assign(({ event }) => ({ offer: offerIn(event, fields) })),
    dropOffer: assign({ offer: null }),
    takeOffer: assign(({ context }) => withOffer(context)),
    forget: assign(({ context }, what: Partial<SaleContext>) => ({
      ...what,
      offer: null,
      overrides: stillAllowed(context.overrides, what),
    })),
    override: assign(({ context }, which: Guarded) => ({ overrides: [...context.overrides, which] })),
    takeForAnother: assign(({ context }) => ({
      overrides: [...new Set([...context.overrides, "sameSale" as const])],
      unlike: sameSaleOf(context)?.alike ?? [],
    })),
    keepLookup: assign(({ context, event }) => {
      if (event.type !== "LOOKED_UP") return {};
      if (event.result.type === "customer" && context.customer === event.ask) return { customer: event.result.found };
      if (event.result.type === "saleCheck" && context.check === event.ask) return { check: event.result.check };
      return {};
    }),
    giveUpWaiting: assign(({ context }) => ({
      customer: isFound(context.customer) ? context.customer : ({ type: "unchecked", doubts: 0 } as const),
      check: isFound(context.check) ? context.check : { sameTicket: null, sameSale: null, staff: false },
    })),
    /** Asks for what the summary needs as soon as it can be asked: the customer beside the capture, the rest at its end. */
    lookUp: enqueueActions(({ context, enqueue }) => {
      let lookups = context.lookups;
      if (context.phone !== null && context.customer === null) {
        const ask = `customer${++lookups}`;
        enqueue.assign({ customer: ask, lookups });
        enqueue.emit({
          type: "lookup",
          ask,
          request: { type: "customer", walletKey: context.wallet.key, phone: context.phone },
        });
      }
      if (
        context.phone !== null &&
        context.amountCentavos !== null &&
        context.ticketAnswered &&
        context.check === null
      ) {
        const ask = `check${++lookups}`;
        enqueue.assign({ check: ask, lookups });
        const { phone, amountCentavos, ticket, branch } = context;
        const request = {
          type: "saleCheck",
          kind: "sale",
          walletKey: context.wallet.key,
          phone,
          amountCentavos,
          ticket,
          branch,
        } as const;
        enqueue.emit({ type: "lookup", ask, request });
      }
    }),
    ask: enqueueActions(({ context, enqueue }, question: Question) => {
      enqueue.emit(asked(question, context.notice));
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

type Guarded = "sameTicket" | "staffPhone";

function overridden(context: SaleContext, which: Guarded | "sameSale"): boolean {
  return context.overrides.includes(which);
}

function sameSaleOf({ check }: SaleContext): EarlierSale | null {
  return isFound(check) ? check.sameSale : null;
}

const machine = base.createMachine({
  id: "sale",
  context: ({ input }) => startingContext(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing; the summary comes when nothing is. */
    next: {
      entry: "lookUp",
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: ({ context }) => context.guess !== null, target: "amountGuess" },
        { guard: ({ context }) => context.amountCentavos === null, target: "amount" },
        { guard: ({ context }) => context.ticketGuess !== null, target: "ticketGuess" },
        { guard: ({ context }) => !context.ticketAnswered, target: "ticket" },
        { guard: "waiting", target: "checking" },
        { guard: "staffPhone", target: "staffPhone" },
        { guard: "unregistered", target: "unregistered" },
        { guard: "sameTicket", target: "sameTicket" },
        { guard: "sameSale", target: "sameSale" },
        { target: "summary" },
      ],
    },
    phone: {
      entry: { type: "ask", params: { say: { key: "askPhone" } } },
      on: {
        ANSWER: { target: "next", actions: "answerPhone" },
        BACK: { actions: { type: "say", params: { key: "firstQuestion" } } },
      },
    },
    amount: {
      entry: { type: "ask", params: { say: { key: "askAmount" } } },
      on: {
        ANSWER: { target: "next", actions: "answerAmount" },
        BACK: { target: "next", actions: { type: "forget", params: noCustomer } },
      },
    },
    amountGuess: {
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "amountAmbiguous", values: { guess: context.guess ?? (0 as Centavos) } },
      })),
      on: {
        ANSWER: { target: "next", actions: "answerAmount" },
        BACK: { target: "next", actions: { type: "forget", params: noAmount } },
      },
    },
    ticket: {
      entry: { type: "ask", params: ({ context }) => ticketQuestion(context) },
      on: {
        ANSWER: { target: "next", actions: "answerTicket" },
        BACK: { target: "next", actions: { type: "forget", params: noAmount } },
      },
    },
    ticketGuess: {
      entry: emit(({ context }): Effect => ticketGuessQuestion(context)),
      on: {
        ANSWER: { target: "next", actions: "answerTicket" },
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    checking: {
      entry: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
      exit: emit({ type: "cancelTimer", name: "checking" }),
      always: { guard: not("waiting"), target: "next" },
      on: {
        LOOKED_UP: { actions: "keepLookup" },
        TIMER: { target: "next", actions: "giveUpWaiting" },
        ANSWER: { actions: { type: "say", params: { key: "stillChecking" } } },
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    unregistered: {
      entry: { type: "ask", params: ({ context }) => unregisteredQuestion(context.phoneTyped, context.wallet.name) },
      on: {
        ANSWER: [
          { guard: { type: "changes", params: ["registrar"] }, target: "registering" },
          {
            guard: { type: "changes", params: ["otro telefono", "otro", "no"] },
            target: "next",
            actions: { type: "forget", params: noCustomer },
          },
          { target: "next", actions: "answerPhone" },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noCustomer } },
      },
    },
    staffPhone: {
      entry: emit(({ context }): Effect => staffPhoneQuestion(context)),
      on: {
        ANSWER: [
          { guard: "lets", target: "next", actions: { type: "override", params: "staffPhone" } },
          { target: "next", actions: [{ type: "forget", params: noCustomer }, "answerPhone"] },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noCustomer } },
      },
    },
    sameTicket: {
      entry: emit(({ context }): Effect => sameTicketQuestion(context)),
      on: {
        ANSWER: [
          { guard: "lets", target: "next", actions: { type: "override", params: "sameTicket" } },
          { target: "next", actions: [{ type: "forget", params: noTicket }, "answerTicket"] },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    sameSale: {
      entry: emit(({ context }): Effect => sameSaleQuestion(context)),
      on: {
        ANSWER: [
          { guard: "confirmed", target: "next", actions: "takeForAnother" },
          { guard: ({ event }) => isNo(event.text), target: "abandoned" },
          { target: "sameSale", reenter: true },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    summary: {
      entry: emit(({ context, event }): Effect => summary(context, event)),
      on: {
        ANSWER: summaryAnswers,
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    change: {
      entry: { type: "ask", params: changeQuestion() },
      on: {
        ANSWER: changeAnswers,
        BACK: { target: "next" },
      },
    },
    /** An answer that was typed without saying that it is to be changed: it changes by a "sí", which confirms no sale. */
    offer: {
      entry: emit(({ context }): Effect => offerQuestion(context.offer, false)),
      on: {
        ANSWER: offerAnswers,
        BACK: { target: "next", actions: "dropOffer" },
      },
    },
    registering: { entry: emit(({ context }): Effect => registration(context)), type: "final" },
    abandoned: { entry: { type: "say", params: { key: "cancelled" } }, type: "final" },
    done: { entry: emit(({ context }): Effect => operation(context)), type: "final" },
  },
});

/** A sale: phone, amount, ticket, summary, *sí* (`/wallet/sale`, add balance). */
export const sale: Flow = { id: "sale", version: 2, machine, roles: ["cashier", "manager"], migrations: upToTwo };
