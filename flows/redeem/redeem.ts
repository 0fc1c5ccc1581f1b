import { assign } from "xstate";
import { staffRoles } from "../../src/domain/people/person.ts";
import type { Flow } from "../../src/flow/flow.ts";
import { ask, capture, checking, emits, firstQuestion, nextWithout, performing, take } from "../shared/capture.ts";
import { askedAgain, changes, summaryAnswers, toldChanges } from "../shared/changes.ts";
import { type Wanted, customerOf, customerWanted, isFound } from "../shared/customer.ts";
import { offer, sameTicket, staffPhone, ticketGuess, ticketQuestion, unregistered } from "../shared/stops.ts";
import { noTicket } from "../shared/ticket-answers.ts";
import { ticketedMigrations } from "../shared/ticketed-context.ts";
import { noCustomer, ticketed } from "../shared/ticketed.ts";
import { againstBalance, restOf } from "./against-balance.ts";
import { noPoints, noPurchase, type RedeemContext } from "./redeem-context.ts";
import {
  startingRedeem,
  withPoints,
  withPurchase,
  withRedeemNamed,
  withRedeemOffer,
  withRedeemPhone,
  withRedeemTicket,
} from "./answers.ts";
import { redeemNamed } from "./named.ts";
import {
  guessQuestion,
  nothingToUse,
  pointsQuestion,
  purchaseQuestion,
  redeemChangeQuestion,
  redeemOperation,
  redeemSummary,
  registration,
  restSale,
  restWaits,
} from "./questions.ts";

/** The lookups that can be made: first the customer, since nobody is asked how much before the balance is shown; the guards once the ticket is answered. */
function wanted(context: RedeemContext): readonly Wanted[] {
  const { phone, customer, check, ticket, ticketAnswered, wallet, person } = context;
  if (phone === null || customer === null || check !== null || !ticketAnswered) return customerWanted(context);
  const request = { type: "saleCheck", kind: "redeem", walletKey: wallet.key, phone, amountCentavos: null } as const;
  return [{ slot: "check", request: { ...request, ticket, branch: person.branch } }];
}

/** The words, in `plain` form, by which somebody chooses an answer to change. */
const choices = {
  phone: ["1", "uno", "telefono", "tel", "celular", "cel", "numero", "cliente", "phone", "number", "customer"],
  points: ["2", "dos", "cuanto", "cantidad", "saldo", "puntos", "points", "balance"],
  amount: ["3", "tres", "compra", "monto", "total", "importe", "cuenta", "venta", "amount", "purchase"],
  ticket: ["4", "cuatro", "ticket", "folio", "nota", "recibo", "receipt"],
} as const;

const base = ticketed<RedeemContext>({
  deed: "use",
  figureOf: ({ points }) => (points === "all" ? null : points),
  wanted,
  choices,
  withPhone: withRedeemPhone,
  withTicket: withRedeemTicket,
  withOffer: withRedeemOffer,
  named: redeemNamed,
  withNamed: withRedeemNamed,
}).extend({
  guards: {
    waiting: ({ context }) => typeof context.customer === "string",
    unchecked: ({ context }) => !isFound(context.check),
    nothing: ({ context }) => {
      const customer = customerOf(context);
      return customer?.type === "known" && customer.balance <= 0;
    },
    givesWay: ({ context }) => againstBalance(context) !== null,
    refused: ({ event }, refusal: string) => event.type === "PERFORMED" && event.refusal === refusal,
    leavesRest: ({ context, event }, done: boolean) =>
      event.type === "PERFORMED" &&
      event.done === done &&
      (done || event.unsure === true) &&
      (restOf(context) ?? 0) > 0,
  },
  actions: {
    giveWay: assign(({ context }) => againstBalance(context) ?? {}),
    wantTicket: assign(({ context }) => ({ ...noTicket, wallet: { ...context.wallet, ticketMandatory: true } })),
  },
});

const changeable = {
  phone: { words: choices.phone, without: noCustomer },
  points: { words: choices.points, without: noPoints },
  amount: { words: choices.amount, without: noPurchase },
  ticket: { words: choices.ticket, without: noTicket },
} as const;

const answers = summaryAnswers("performing", [
  ...changes(changeable.phone, changeable.points, changeable.amount, changeable.ticket),
  ...toldChanges({ field: "phone", without: noCustomer }, { field: "ticket", without: noTicket }),
]);

const machine = base.createMachine({
  id: "redeem",
  context: ({ input }) => startingRedeem(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing; to the summary when nothing is. */
    next: {
      entry: ["lookUp", "dropWhich"],
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
    phone: askedAgain(
      capture(ask({ key: "askPhone" }), "answerPhone", firstQuestion),
      changeable.points,
      changeable.amount,
      changeable.ticket,
    ),
    checking: {
      ...checking([{ guard: "waiting", ...nextWithout(noCustomer) }, nextWithout(noTicket)]),
      entry: ["startWaiting", "dropAside"],
    },
    unregistered,
    points: askedAgain(
      capture(ask(pointsQuestion), take(withPoints), nextWithout(noCustomer)),
      changeable.phone,
      changeable.amount,
      changeable.ticket,
    ),
    guess: {
      entry: emits(guessQuestion),
      on: {
        ANSWER: [
          { guard: ({ context }) => context.guess?.of === "points", target: "next", actions: take(withPoints) },
          { target: "next", actions: take(withPurchase) },
        ],
        BACK: nextWithout({ guess: null }),
      },
    },
    purchase: askedAgain(
      capture(
        ask(() => purchaseQuestion),
        take(withPurchase),
        nextWithout(noPoints),
      ),
      changeable.phone,
      changeable.points,
      changeable.ticket,
    ),
    ticket: askedAgain(
      capture(ask(ticketQuestion), "answerTicket", nextWithout(noPurchase)),
      changeable.phone,
      changeable.points,
      changeable.amount,
    ),
    ticketGuess,
    staffPhone,
    sameTicket,
    summary: {
      entry: [emits(redeemSummary), "dropAside"],
      on: { ANSWER: answers.summary, BACK: nextWithout(noTicket) },
    },
    change: { entry: ask(() => redeemChangeQuestion), on: { ANSWER: answers.change, BACK: { target: "next" } } },
    offer: offer(answers.offer, true),
    /** The outcome itself is told by the router; here is only what follows from it. */
    performing: performing(emits(redeemOperation), [
      { guard: { type: "leavesRest", params: true }, target: "restSale" },
      { guard: { type: "refused", params: "ticketMissing" }, target: "next", actions: "wantTicket" },
      { guard: { type: "refused", params: "notEnoughPoints" }, ...nextWithout({ ...noPoints, customer: null }) },
      { guard: { type: "leavesRest", params: false }, target: "restWaits" },
      { target: "done" },
    ]),
    registering: { entry: emits(registration), type: "final" },
    nothing: { entry: emits(nothingToUse), type: "final" },
    restSale: { entry: emits(restSale), type: "final" },
    restWaits: { entry: emits(restWaits), type: "final" },
    done: { type: "final" },
  },
});

/** *Usar saldo*: phone, how much, purchase, ticket, summary, *sí* (`/wallet/sale`, use balance); then the sale of what is left to pay. */
export const redeem: Flow = { id: "redeem", version: 4, machine, roles: staffRoles, migrations: ticketedMigrations };
