import { assign, emit, enqueueActions, setup } from "xstate";
import type { Centavos } from "../src/domain/money.ts";
import { isYes, plain } from "../src/domain/words.ts";
import type { Choice, Effect, Flow, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { Said } from "../src/text/text.ts";
import {
  againstBalance,
  knownOf,
  restOf,
  startingRedeem,
  withPoints,
  withPurchase,
  withRedeemPhone,
  withRedeemTicket,
  type RedeemContext,
} from "./redeem-answers.ts";
import {
  pointsQuestion,
  purchaseQuestion,
  redeemChangeQuestion,
  redeemOperation,
  redeemSummary,
  restSale,
  restWaits,
  unregisteredQuestion,
} from "./redeem-questions.ts";
import { ticketQuestion } from "./sale-questions.ts";

/** How long the balance is waited for before the person is asked without it, ms. */
const checkingMs = 3_000;

const answers = {
  phone: ["1", "telefono", "tel"],
  points: ["2", "cuanto", "cantidad", "saldo", "puntos"],
  amount: ["3", "compra", "monto"],
  ticket: ["4", "ticket", "folio"],
  change: ["no", "cambiar", "cambiar algo", "corregir"],
} as const;

const says = (text: string, words: readonly string[]) => words.includes(plain(text));

const noCustomer = { phone: null, customer: null } as const;
const noPoints = { points: null, guess: null } as const;
const noAmount = { amountCentavos: null, amountAnswered: false, guess: null } as const;
const noTicket = { ticket: null, ticketAnswered: false } as const;

const base = setup({
  types: {
    context: {} as RedeemContext,
    events: {} as FlowEvent,
    emitted: {} as Effect,
    input: {} as FlowInput | undefined,
  },
  guards: {
    waiting: ({ context }) => typeof context.customer === "string",
    unregistered: ({ context }) => typeof context.customer === "object" && context.customer?.type === "unregistered",
    nothing: ({ context }) =>
      typeof context.customer === "object" && context.customer?.type === "known" && context.customer.balance <= 0,
    givesWay: ({ context }) => againstBalance(context) !== null,
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
    answerTicket: assign(({ context, event }) =>
      event.type === "ANSWER" ? withRedeemTicket(context, event.text) : {},
    ),
    giveWay: assign(({ context }) => againstBalance(context) ?? {}),
    forget: assign((_, what: Partial<RedeemContext>) => what),
    wantTicket: assign(({ context }) => ({ ...noTicket, wallet: { ...context.wallet, ticketMandatory: true } })),
    keepLookup: assign(({ context, event }) =>
      event.type === "LOOKED_UP" && event.result.type === "customer" && context.customer === event.ask
        ? { customer: event.result.found }
        : {},
    ),
    giveUpWaiting: assign({ customer: { type: "unchecked", doubts: 0 } }),
    lookUp: enqueueActions(({ context, enqueue }) => {
      if (context.phone === null || context.customer !== null) return;
      const lookups = context.lookups + 1;
      const ask = `customer${lookups}`;
      enqueue.assign({ customer: ask, lookups });
      const request = { type: "customer", walletKey: context.wallet.key, phone: context.phone } as const;
      enqueue.emit({ type: "lookup", ask, request });
    }),
    ask: enqueueActions(({ context, enqueue }, question: { say: Said; choices?: readonly Choice[] }) => {
      enqueue.emit({ type: "say", ...question, say: context.notice ?? question.say });
      if (context.notice) enqueue.assign({ notice: null });
    }),
  },
});

const wantsChange = [
  {
    guard: { type: "changes", params: answers.phone },
    target: "next",
    actions: { type: "forget", params: noCustomer },
  },
  { guard: { type: "changes", params: answers.points }, target: "next", actions: { type: "forget", params: noPoints } },
  { guard: { type: "changes", params: answers.amount }, target: "next", actions: { type: "forget", params: noAmount } },
  { guard: { type: "changes", params: answers.ticket }, target: "next", actions: { type: "forget", params: noTicket } },
] as const;

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
        { guard: ({ context }) => !context.ticketAnswered, target: "ticket" },
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
        BACK: { target: "next", actions: { type: "forget", params: noCustomer } },
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
      entry: emit(({ context }): Effect => ({
        type: "say",
        say: { key: "amountAmbiguous", values: { guess: context.guess?.centavos ?? (0 as Centavos) } },
      })),
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
    summary: {
      entry: emit(({ context, event }): Effect => redeemSummary(context, event)),
      on: {
        ANSWER: [
          { guard: "confirmed", target: "performing" },
          { guard: "yes", target: "summary", reenter: true },
          ...wantsChange,
          { guard: { type: "changes", params: answers.change }, target: "change" },
          { actions: { type: "say", params: { key: "redeemWhatToChange" } } },
        ],
        BACK: { target: "next", actions: { type: "forget", params: noTicket } },
      },
    },
    change: {
      entry: emit(redeemChangeQuestion()),
      on: {
        ANSWER: [...wantsChange, { guard: "yes", target: "next" }, { target: "change", reenter: true }],
        BACK: { target: "next" },
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
      entry: emit(({ context }): Effect => {
        const { customer } = context;
        if (typeof customer !== "object" || customer?.type !== "known") throw new Error("There is no balance to tell");
        return {
          type: "say",
          say: { key: "redeemNothing", values: { customer: customer.name, balance: customer.balance } },
        };
      }),
      type: "final",
    },
    restSale: { entry: emit(({ context }): Effect => restSale(context)), type: "final" },
    restWaits: { entry: emit(({ context }): Effect => restWaits(context)), type: "final" },
    done: { type: "final" },
  },
});

/** *Usar saldo*: phone, how much, purchase, ticket, summary, *sí* (`/wallet/sale`, use balance); then the sale of what is left to pay. */
export const redeem: Flow = { id: "redeem", version: 1, machine, roles: ["cashier", "manager"], migrations: {} };
