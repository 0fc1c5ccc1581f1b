import { assign, not } from "xstate";
import type { Centavos } from "../../src/domain/money.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import { isYesTo } from "../../src/domain/hearing/consent/yes-to.ts";
import { staffRoles } from "../../src/domain/people/person.ts";
import { saysAnother, saysSame } from "../../src/domain/reader/same-sale-said.ts";
import type { Flow } from "../../src/flow/flow.ts";
import { changeQuestion, operation, registration, sameSaleOf, sameSaleQuestion, summary } from "./questions.ts";
import { saleNamed } from "./named.ts";
import { isFound, type Wanted, customerWanted } from "../shared/customer.ts";
import { ticketQuestion, offer, sameTicket, staffPhone, ticketGuess, unregistered } from "../shared/stops.ts";
import { askedAgain, summaryAnswers, changes, toldChanges } from "../shared/changes.ts";
import { startingSale, withSaleAmount, withSalePhone, withSaleTicket } from "./answers.ts";
import { withSaleNamed, withSaleOffer } from "./summary-changes.ts";
import { noAmount } from "./amount-reading.ts";
import type { SaleContext } from "./sale-context.ts";
import { noCustomer, ticketed } from "../shared/ticketed.ts";
import { noTicket } from "../shared/ticket-answers.ts";
import { ticketedMigrations } from "../shared/ticketed-context.ts";
import { ask, capture, checkingAll, emits, firstQuestion, nextWithout, take } from "../shared/capture.ts";

/**
 * The lookups that can be made with what is known: the customer as soon as there is a phone, the guards (same ticket, same sale, staff's phone) once all is
 * answered.
 */
function wanted(context: SaleContext): readonly Wanted[] {
  const { phone, amountCentavos, ticket, ticketAnswered, check, branch, wallet } = context;
  const customer = customerWanted(context);
  if (phone === null || amountCentavos === null || !ticketAnswered || check !== null) return customer;
  const request = { type: "saleCheck", kind: "sale", walletKey: wallet.key } as const;
  return [...customer, { slot: "check", request: { ...request, phone, amountCentavos, ticket, branch } }];
}

/** The words, in `plain` form, by which somebody chooses an answer to change. */
const choices = {
  phone: ["1", "uno", "telefono", "tel", "celular", "cel", "numero", "cliente", "phone", "number", "customer"],
  amount: ["2", "dos", "monto", "total", "importe", "cantidad", "precio", "cuenta", "amount", "price"],
  ticket: ["3", "tres", "ticket", "folio", "nota", "recibo", "receipt"],
} as const;

const base = ticketed<SaleContext>({
  deed: "record",
  figureOf: ({ amountCentavos }) => (amountCentavos === null ? null : pointsOfCentavos(amountCentavos)),
  wanted,
  choices,
  withPhone: withSalePhone,
  withTicket: withSaleTicket,
  withOffer: withSaleOffer,
  named: saleNamed,
  withNamed: withSaleNamed,
}).extend({
  guards: {
    /** "Sí, es otra", to the question whether this is the same sale. */
    isAnother: ({ event }) =>
      event.type === "ANSWER" && event.confirms && (saysAnother(event.text) || isYesTo("another", event.text)),
    /** "Es la misma". */
    isSame: ({ event }) => event.type === "ANSWER" && saysSame(event.text),
    /** Every lookup that the summary needs has come back, or is not waited for any more. */
    found: ({ context }) => isFound(context.customer) && isFound(context.check),
    /** There is a like sale of which nobody has said yet that this is another one. */
    sameSale: ({ context }) => {
      const sameSale = sameSaleOf(context);
      if (sameSale === null) return false;
      const isAllowed = context.overrides.includes("sameSale");
      return !isAllowed || (sameSale.alike ?? []).some((id) => !context.unlike?.includes(id));
    },
  },
  actions: {
    takeForAnother: assign(({ context }) => ({
      overrides: [...new Set([...context.overrides, "sameSale" as const])],
      unlike: sameSaleOf(context)?.alike ?? [],
    })),
  },
});

/** The answers that can be changed: the words that ask for each, and the context without it. */
const changeable = {
  phone: { words: choices.phone, without: noCustomer },
  amount: { words: choices.amount, without: noAmount },
  ticket: { words: choices.ticket, without: noTicket },
} as const;

const answers = summaryAnswers("done", [
  ...changes(changeable.phone, changeable.amount, changeable.ticket),
  ...toldChanges(
    { field: "phone", without: noCustomer },
    { field: "amount", without: noAmount },
    { field: "ticket", without: noTicket },
  ),
]);

const machine = base.createMachine({
  id: "sale",
  context: ({ input }) => startingSale(input),
  initial: "next",
  on: { LOOKED_UP: { actions: "keepLookup" } },
  states: {
    /** Goes to the first thing that is missing; to the summary when nothing is. */
    next: {
      entry: ["lookUp", "dropWhich"],
      always: [
        { guard: ({ context }) => context.phone === null, target: "phone" },
        { guard: ({ context }) => context.guess !== null, target: "amountGuess" },
        { guard: ({ context }) => context.amountCentavos === null, target: "amount" },
        { guard: ({ context }) => context.ticketGuess !== null, target: "ticketGuess" },
        { guard: ({ context }) => !context.ticketAnswered, target: "ticket" },
        { guard: not("found"), target: "checking" },
        { guard: "staffPhone", target: "staffPhone" },
        { guard: "unregistered", target: "unregistered" },
        { guard: "sameTicket", target: "sameTicket" },
        { guard: "sameSale", target: "sameSale" },
        { target: "summary" },
      ],
    },
    phone: askedAgain(
      capture(ask({ key: "askPhone" }), "answerPhone", firstQuestion),
      changeable.amount,
      changeable.ticket,
    ),
    amount: askedAgain(
      capture(ask({ key: "askAmount" }), take(withSaleAmount), nextWithout(noCustomer)),
      changeable.phone,
      changeable.ticket,
    ),
    amountGuess: capture(
      emits(({ guess }: SaleContext) => ({
        type: "say",
        say: { key: "amountAmbiguous", values: { guess: guess ?? (0 as Centavos) } },
      })),
      take(withSaleAmount),
      nextWithout(noAmount),
    ),
    ticket: askedAgain(
      capture(ask(ticketQuestion), "answerTicket", nextWithout(noAmount)),
      changeable.phone,
      changeable.amount,
    ),
    ticketGuess,
    checking: { ...checkingAll(nextWithout(noTicket)), entry: ["startWaiting", "dropAside"] },
    unregistered,
    staffPhone,
    sameTicket,
    sameSale: {
      entry: emits(sameSaleQuestion),
      on: {
        ANSWER: [
          { guard: "isAnother", target: "next", actions: "takeForAnother" },
          // "Eran 300": then it is no longer like the other one.
          { guard: "namesFacts", target: "next", actions: "takeNamed" },
          { guard: "no", target: "abandoned" },
          { guard: "isSame", target: "abandoned" },
          { target: "sameSale", reenter: true },
        ],
        BACK: nextWithout(noTicket),
      },
    },
    summary: { entry: [emits(summary), "dropAside"], on: { ANSWER: answers.summary, BACK: nextWithout(noTicket) } },
    change: { entry: ask(() => changeQuestion), on: { ANSWER: answers.change, BACK: { target: "next" } } },
    offer: offer(answers.offer, false),
    registering: { entry: emits(registration), type: "final" },
    abandoned: { entry: { type: "say", params: { key: "cancelled" } }, type: "final" },
    done: { entry: emits(operation), type: "final" },
  },
});

/** A sale: phone, amount, ticket, summary, *sí* (`/wallet/sale`, add balance). */
export const sale: Flow = { id: "sale", version: 4, machine, roles: staffRoles, migrations: ticketedMigrations };
