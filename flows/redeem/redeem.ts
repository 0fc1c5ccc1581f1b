import type { AmountReading } from "../../src/domain/money.ts";
import { staffRoles } from "../../src/domain/person.ts";
import { pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import type { Flow, FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import type { Given } from "../../src/flow/given.ts";
import { emptySelling, formMigrations } from "../form/context.ts";
import { takenBack, withGiven } from "../form/answers.ts";
import type { Field, Form, Guess } from "../form/form.ts";
import { formMachine } from "../form/machine.ts";
import { noCustomer, phoneField } from "../form/phone.ts";
import { overCeiling, understoodSo } from "../form/said.ts";
import { sameTicket, staffPhone, stopsAt, unregistered } from "../form/stops.ts";
import { beforeSummary, isTicketMissing, noTicket, ticketField, ticketGuess } from "../form/ticket.ts";
import { customerOf, customerWanted, isFound, type Wanted } from "../shared/customer.ts";
import { restOf, type RedeemContext } from "./context.ts";
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

type Answered = Partial<RedeemContext>;

const noPoints = { points: null, guess: null } as const;
const noPurchase = { amountCentavos: null, amountAnswered: false, guess: null } as const;

/** Takes the points that were read: asks back an ambiguous reading, and says why one is no number of points. */
function withPoints({ guess }: RedeemContext, reading: AmountReading | "all"): Answered {
  // A purchase that is doubtful is still asked back.
  const left = { guess: guess?.of === "amount" ? guess : null };
  if (reading === "all") return { points: "all", ...left };
  if (reading.type === "amount") return { points: pointsOfCentavos(reading.centavos), ...left };
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "points" } };
  return { guess: null, notice: { key: "redeemAmountUnclear" } };
}

/** Takes the purchase that was read: asks back an ambiguous reading, and says why one is no amount or above the ceiling. */
function withPurchase(context: RedeemContext, reading: AmountReading): Answered {
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "amount" } };
  if (reading.type !== "amount") return { guess: null, notice: { key: "redeemPurchaseUnclear" } };
  const refused = overCeiling(context, reading.centavos);
  if (refused !== null) return { guess: null, notice: refused };
  return { amountCentavos: reading.centavos, amountAnswered: true, guess: null };
}

const points: Field<RedeemContext> = {
  name: "points",
  state: "points",
  question: pointsQuestion,
  isMissing: (context) => context.points === null,
  without: noPoints,
  take: (context, given) => (given.points === undefined ? null : withPoints(context, given.points)),
  unclear: { key: "redeemAmountUnclear" },
};

const purchase: Field<RedeemContext> = {
  name: "amount",
  state: "purchase",
  question: () => purchaseQuestion,
  isMissing: ({ amountAnswered }) => !amountAnswered,
  without: noPurchase,
  take: (context, given) => {
    if (given.noPurchase) return { amountCentavos: null, amountAnswered: true, guess: null };
    return given.amount === undefined ? null : repeatedOr(context, given);
  },
  none: () => ({ amountCentavos: null, amountAnswered: true, guess: null, notice: null }),
  unclear: { key: "redeemPurchaseUnclear" },
};

/** The purchase that was given; one that repeats the points, where it is asked for, may be an answer that came twice. */
function repeatedOr(context: RedeemContext, { amount }: Given): Answered {
  if (amount?.type === "amount" && pointsOfCentavos(amount.centavos) === context.points && !context.amountAnswered)
    return { guess: { centavos: amount.centavos, of: "amount" } };
  return amount === undefined ? {} : withPurchase(context, amount);
}

/** "¿Son $1,234.50?", of the points or of the purchase. */
function guessOf(of: "points" | "amount"): Guess<RedeemContext> {
  return {
    of,
    state: "guess",
    isOpen: ({ guess }) => guess?.of === of,
    question: guessQuestion,
    yes: (context) => {
      if (context.guess === null) return {};
      const reading = { type: "amount", centavos: context.guess.centavos } as const;
      return context.guess.of === "points" ? withPoints(context, reading) : withPurchase(context, reading);
    },
    no: () => ({ guess: null, notice: null }),
  };
}

/**
 * What must change once the balance is known: "todo" becomes the balance, at most the purchase; more than the balance is asked again, and for more
 * than the purchase the purchase is offered. Null: nothing.
 */
function againstBalance(context: RedeemContext): Answered | null {
  const { points: wanted, amountCentavos } = context;
  const customer = customerOf(context);
  if (customer === null || wanted === null) return null;
  if (customer.type === "unchecked")
    return wanted === "all" ? { points: null, notice: { key: "redeemAllUnchecked" } } : null;
  if (customer.type !== "known" || customer.balance <= 0) return null;
  const limit = amountCentavos === null ? Infinity : pointsOfCentavos(amountCentavos);
  if (wanted === "all") return { points: Math.min(customer.balance, limit) as Points };
  if (wanted > customer.balance)
    return { points: null, notice: { key: "redeemTooMuch", values: { balance: customer.balance } } };
  if (amountCentavos === null || wanted <= limit) return null;
  return { points: null, guess: { centavos: amountCentavos, of: "points" } };
}

/** First the customer, since nobody is asked how much before the balance is shown; the guards once the ticket is answered. */
function wantedOf(context: RedeemContext): readonly Wanted[] {
  const { phone, customer, check, ticket, wallet, person } = context;
  if (phone === null || customer === null || check !== null || isTicketMissing(context)) return customerWanted(context);
  const request = { type: "saleCheck", kind: "redeem", walletKey: wallet.key, phone, amountCentavos: null } as const;
  return [{ slot: "check", request: { ...request, ticket, branch: person.branch } }];
}

/** What it starts with: everything that the first message said already. xstate also calls it without input, so that it must not throw then. */
function start(input: FlowInput | undefined): RedeemContext {
  const empty: RedeemContext = { ...emptySelling(input), points: null, amountAnswered: false, guess: null };
  if (input?.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    const { points: known = null, amountAnswered = false } = input.known;
    return {
      ...empty,
      phone,
      phoneTyped,
      points: known,
      amountCentavos,
      amountAnswered,
      ticket,
      ticketAnswered,
      notice,
    };
  }
  return input?.given ? withGiven(redeemForm, empty, input.given, null) : empty;
}

const isWaiting = ({ customer }: RedeemContext) => typeof customer === "string";
const hasNothing = (context: RedeemContext) => {
  const customer = customerOf(context);
  return customer?.type === "known" && customer.balance <= 0;
};
const leavesRest = (context: RedeemContext, event: FlowEvent, done: boolean) =>
  event.type === "PERFORMED" && event.done === done && (done || event.unsure === true) && (restOf(context) ?? 0) > 0;
const isRefused = (event: FlowEvent, refusal: string) => event.type === "PERFORMED" && event.refusal === refusal;

/** A guard, a change of the context and an effect of the form's machine. */
const when = (holds: (context: RedeemContext, event: FlowEvent) => boolean) => ({ type: "when", params: () => holds });
const change = (step: (context: RedeemContext) => Answered) => ({ type: "change", params: () => step });
const emits = <E>(make: (context: RedeemContext) => E) => ({ type: "emits", params: () => make });
const waits = { actions: emits(() => ({ type: "say", say: { key: "performingWait" } })) };

const redeemForm: Form<RedeemContext> = {
  id: "redeem",
  start,
  fields: [phoneField({ own: "redeemOwnPhone", without: noCustomer }), points, purchase, ticketField()],
  guesses: [guessOf("points"), guessOf("amount"), ticketGuess()],
  stops: {
    unregistered: unregistered(() => redeemForm),
    staffPhone: staffPhone(() => redeemForm),
    sameTicket: sameTicket(() => redeemForm),
  },
  wanted: wantedOf,
  ways: [
    { when: ({ phone }) => phone === null, to: "phone" },
    { when: isWaiting, to: "checking" },
    { when: (context) => customerOf(context)?.type === "unregistered", to: "unregistered" },
    { when: hasNothing, to: "nothing" },
    {
      when: (context) => againstBalance(context) !== null,
      to: "next",
      change: (context) => againstBalance(context) ?? {},
    },
    { when: ({ guess }) => guess !== null, to: "guess" },
    { when: (context) => context.points === null, to: "points" },
    { when: ({ amountAnswered }) => !amountAnswered, to: "purchase" },
    { when: ({ ticketGuess: guess }) => guess !== null, to: "ticketGuess" },
    { when: isTicketMissing, to: "ticket" },
    { when: ({ check }) => !isFound(check), to: "checking" },
    { when: (context) => stopsAt(context, "staffPhone"), to: "staffPhone" },
    { when: (context) => stopsAt(context, "sameTicket"), to: "sameTicket" },
    { to: "summary" },
  ],
  backFromChecking: (context) => (isWaiting(context) ? "phone" : beforeSummary(context, "amount")),
  lineUnclear: { key: "saleLineUnclear" },
  summary: {
    question: redeemSummary,
    change: redeemChangeQuestion,
    back: (context) => takenBack(redeemForm, context, beforeSummary(context, "amount")),
    confirmed: "performing",
  },
  // The purchase is not repeated in what was understood of a use of balance.
  understood: (context, asks) => understoodSo({ ...context, amountCentavos: null }, asks),
  others: {
    /** The outcome itself is told by the router; here is only what follows from it. */
    performing: {
      entry: emits(redeemOperation),
      on: {
        PERFORMED: [
          { guard: when((context, event) => leavesRest(context, event, true)), target: "restSale" },
          {
            guard: when((_, event) => isRefused(event, "ticketMissing")),
            target: "next",
            actions: change(({ wallet }) => ({ ...noTicket, wallet: { ...wallet, ticketMandatory: true } })),
          },
          {
            guard: when((_, event) => isRefused(event, "notEnoughPoints")),
            target: "next",
            actions: change(() => ({ ...noPoints, customer: null })),
          },
          { guard: when((context, event) => leavesRest(context, event, false)), target: "restWaits" },
          { target: "done" },
        ],
        TOLD: waits,
        BACK: waits,
      },
    },
    registering: { entry: emits(registration), type: "final" },
    nothing: { entry: emits(nothingToUse), type: "final" },
    restSale: { entry: emits(restSale), type: "final" },
    restWaits: { entry: emits(restWaits), type: "final" },
    done: { type: "final" },
  },
};

/** *Usar saldo*: phone, how much, purchase, ticket, summary, *sí* (`/wallet/sale`, use balance); then the sale of what is left to pay. */
export const redeem: Flow = {
  id: "redeem",
  version: 6,
  machine: formMachine(redeemForm),
  isForm: true,
  roles: staffRoles,
  migrations: formMigrations,
};
