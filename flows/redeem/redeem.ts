import { assign, emit, enqueueActions, setup } from "xstate";
import { isNo, isYes } from "../../src/domain/reader/words.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import {
  againstBalance,
  givenUp,
  knownOf,
  restOf,
  startingRedeem,
  withPoints,
  withPurchase,
  withRedeemOffer,
  withRedeemPhone,
  type RedeemContext,
} from "./answers.ts";
import {
  answers,
  changeAnswers,
  fields,
  noAmount,
  noCustomer,
  noPoints,
  offerAnswers,
  says,
  summaryAnswers,
} from "./changes.ts";
import {
  guessQuestion,
  nothingToUse,
  pointsQuestion,
  purchaseQuestion,
  redeemChangeQuestion,
  redeemOperation,
  redeemSummary,
  restSale,
  restWaits,
  unregisteredQuestion,
} from "./questions.ts";
import { isFound, sameTicketQuestion, staffPhoneQuestion, ticketQuestion } from "../sale/questions.ts";
import { asked, type Question } from "../shared/asking.ts";
import { offerIn, offerQuestion, stillAllowed, whichField } from "../shared/summary-offer.ts";
import { noTicket, ticketGuessQuestion, withTicket, upToTwo } from "../shared/ticket-answers.ts";

/** How long the balance is waited for before the person is asked without it, ms. */
const checkingMs = 3_000;

const base = setup({
  types: {
    context: {} as RedeemContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    waiting: ({ context }) => typeof context.customer === "string",
    unchecked: ({ context }) => !isFound(context.check),
    staffPhone: ({ context }) =>
      isFound(context.check) && context.check.staff && !context.overrides.includes("staffPhone"),
    sameTicket: ({ context }) =>
      isFound(context.check) && context.check.sameTicket !== null && !context.overrides.includes("sameTicket"),
    lets: ({ context, event }) =>
      event.type === "ANSWER" && context.person.role === "manager" && says(event.text, answers.anyway),
    unregistered: ({ context }) => typeof context.customer === "object" && context.customer?.type === "unregistered",
    nothing: ({ context }) =>
      typeof context.customer === "object" && context.customer?.type === "known" && context.customer.balance <= 0,
    givesWay: ({ context }) => againstBalance(context) !== null,
    no: ({ event }) => event.type === "ANSWER" && isNo(event.text),
    offers: ({ event }) => offerIn(event, fields) !== null,
    fitsSeveral: ({ event }) => whichField(event, fields) !== null,
    yes: ({ event }) => event.type === "ANSWER" && isYes(event.text),
    confirmed: ({ event }) => event.type === "ANSWER" && isYes(event.text) && event.confirms,
    changes: ({ event }, words: readonly string[]) => event.type === "ANSWER" && says(event.text, words),
    refused: ({ event }, refusal: string) => event.type === "PERFORMED" && event.refusal === refusal,
    leavesRest: ({ event, context }) => event.type === "PERFORMED" && event.done && (restOf(context) ?? 0) > 0,
  },
  actions: {
    say: emit((_, say: Said): Effect => ({ type: "say", say })),
    answerPhone: assign(({ context, event }) => (event.type === "ANSWER" ? withRedeemPhone(context, event.text) : {})),
    answerPoints: assign(({ context, event }) => (event.type === "ANSWER" ? withPoints(context, event.text) : {})),
    answerPurchase: assign(({ context, event }) => (event.type === "ANSWER" ? withPurchase(context, event.text) : {})),
    answerTicket: assign(({ context, event }) => (event.type === "ANSWER" ? withTicket(context, event.text) : {})),
    keepWhich: assign(({ event }) => ({ notice: whichField(event, fields), offer: null })),
    keepOffer: assign(({ event }) => ({ offer: offerIn(event, fields) })),
    dropOffer: assign({ offer: null }),
    takeOffer: assign(({ context }) => withRedeemOffer(context)),
    giveWay: assign(({ context }) => againstBalance(context) ?? {}),
    forget: assign(({ context }, what: Partial<RedeemContext>) => ({
      ...what,
      offer: null,
      overrides: stillAllowed(context.overrides, what),
    })),
    override: assign(({ context }, which: "sameTicket" | "staffPhone") => ({
      overrides: [...context.overrides, which],
    })),
    wantTicket: assign(({ context }) => ({ ...noTicket, wallet: { ...context.wallet, ticketMandatory: true } })),
    keepLookup: assign(({ context, event }) => {
      if (event.type !== "LOOKED_UP") return {};
      if (event.result.type === "customer" && context.customer === event.ask) return { customer: event.result.found };
      if (event.result.type === "saleCheck" && context.check === event.ask) return { check: event.result.check };
      return {};
    }),
    giveUpWaiting: assign(({ context }) => givenUp(context)),
    lookUp: enqueueActions(({ context, enqueue }) => {
      const { phone, ticket, lookups, wallet, person } = context;
      if (phone === null) return;
      if (context.customer === null) {
        const ask = `customer${lookups + 1}`;
        enqueue.assign({ customer: ask, lookups: lookups + 1 });
        enqueue.emit({ type: "lookup", ask, request: { type: "customer", walletKey: wallet.key, phone } });
      } else if (context.check === null && context.ticketAnswered) {
        const ask = `check${lookups + 1}`;
        enqueue.assign({ check: ask, lookups: lookups + 1 });
        const what = { type: "saleCheck", kind: "redeem", walletKey: wallet.key } as const;
        const request = { ...what, phone, amountCentavos: null, ticket, branch: person.branch };
        enqueue.emit({ type: "lookup", ask, request });
      }
    }),
    ask: enqueueActions(({ context, enqueue }, question: Question) => {
      enqueue.emit(asked(question, context.notice));
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

const machine = base.createMachine({
  id: "redeem",
  context: ({ input }) => startingRedeem(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing. The balance comes first: nobody is asked how much before it is shown. */
    next: {
      entry: "lookUp",
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: "waiting", target: "checking" },
        { guard: "unregistered", target: "unregistered" },
        { guard: "nothing", target: "nothing" },
        { guard: "givesWay", target: "next", reenter: true, actions: "giveWay" },
        { guard: ({ context }) => context.guess !== null, target: "guess" },
        { guard: ({ context }) => context.points === null, target: "points" },
        { guard: ({ context }) => !context.amountAnswered, target: "purchase" },
        { guard: ({ context }) => context.ticketGuess !== null, target: "ticketGuess" },
        { guard: ({ context }) => !context.ticketAnswered, target: "ticket" },
        { guard: "unchecked", target: "checking" },
        { guard: "staffPhone", target: "staffPhone" },
        { guard: "sameTicket", target: "sameTicket" },
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
    checking: {
      entry: emit({ type: "timer", name: "checking", afterMs: checkingMs }),
      exit: emit({ type: "cancelTimer", name: "checking" }),
      on: {
        LOOKED_UP: { target: "next", actions: "keepLookup" },
        TIMER: { target: "next", actions: "giveUpWaiting" },
        ANSWER: { actions: { type: "say", params: { key: "stillChecking" } } },
        BACK: [
          { guard: "waiting", target: "next", actions: { type: "forget", params: noCustomer } },
          { target: "next", actions: { type: "forget", params: noTicket } },
        ],
      },
    },
    unregistered: {
      entry: {
        type: "ask",
        params: ({ context }) => unregisteredQuestion(context.phoneTyped, context.wallet.name),
      },
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
    points: {
      entry: { type: "ask", params: ({ context }) => pointsQuestion(context) },
      on: {
        ANSWER: { target: "next", actions: "answerPoints" },
        BACK: { target: "next", actions: { type: "forget", params: noCustomer } },
      },
    },
    guess: {
      entry: emit(({ context }): Effect => guessQuestion(context)),
      on: {
        ANSWER: [
          { guard: ({ context }) => context.guess?.of === "points", target: "next", actions: "answerPoints" },
          { target: "next", actions: "answerPurchase" },
        ],
        BACK: { target: "next", actions: { type: "forget", params: { guess: null } } },
      },
    },
    purchase: {
      entry: { type: "ask", params: () => purchaseQuestion() },
      on: {
        ANSWER: { target: "next", actions: "answerPurchase" },
        BACK: { target: "next", actions: { type: "forget", params: noPoints } },
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
    summary: {
      entry: emit(({ context, event }): Effect => redeemSummary(context, event)),
      on: {
        ANSWER: summaryAnswers,
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    change: {
      entry: { type: "ask", params: redeemChangeQuestion() },
      on: {
        ANSWER: changeAnswers,
        BACK: { target: "next" },
      },
    },
    /** An answer that was typed without saying that it is to be changed: it changes by a "sí", which uses nothing. */
    offer: {
      entry: emit(({ context }): Effect => offerQuestion(context.offer, true)),
      on: {
        ANSWER: offerAnswers,
        BACK: { target: "next", actions: "dropOffer" },
      },
    },
    /** Confirmed: the wallet has the word. Whatever else it says is told by the outcome; here is only what follows from it. */
    performing: {
      entry: emit(({ context }): Effect => redeemOperation(context)),
      on: {
        PERFORMED: [
          { guard: "leavesRest", target: "restSale" },
          { guard: { type: "refused", params: "ticketMissing" }, target: "next", actions: "wantTicket" },
          {
            guard: { type: "refused", params: "notEnoughPoints" },
            target: "next",
            actions: { type: "forget", params: { ...noPoints, customer: null } },
          },
          { guard: ({ context, event }) => !event.done && (restOf(context) ?? 0) > 0, target: "restWaits" },
          { target: "done" },
        ],
        ANSWER: { actions: { type: "say", params: { key: "performingWait" } } },
        BACK: { actions: { type: "say", params: { key: "performingWait" } } },
      },
    },
    registering: {
      entry: emit(({ context }): Effect => ({
        type: "goto",
        flow: "register",
        known: { ...knownOf(context), returnTo: "redeem" },
      })),
      type: "final",
    },
    nothing: {
      entry: emit(({ context }): Effect => nothingToUse(context)),
      type: "final",
    },
    restSale: { entry: emit(({ context }): Effect => restSale(context)), type: "final" },
    restWaits: { entry: emit(({ context }): Effect => restWaits(context)), type: "final" },
    done: { type: "final" },
  },
});

/** *Usar saldo*: phone, how much, purchase, ticket, summary, *sí* (`/wallet/sale`, use balance); then the sale of what is left to pay. */
export const redeem: Flow = { id: "redeem", version: 2, machine, roles: ["cashier", "manager"], migrations: upToTwo };
