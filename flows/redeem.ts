/** Use of balance: the whole conversation, and then its questions. */
import { type AmountReading, type Centavos, leftToPay, type Points, pointsOfCentavos } from "../src/domain/money.ts";
import { staffRoles } from "../src/domain/person.ts";
import type { Phone } from "../src/domain/phone.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { MessageData } from "../src/flow/answer-reading.ts";
import type { Said } from "../src/text/keys.ts";
import { customerOf, customerWanted, isFound, type Wanted } from "./customer.ts";
import { takenBack } from "./form/answers.ts";
import {
  isTicketMissing,
  noCustomer,
  noTicket,
  overCeiling,
  phoneField,
  sellingStops,
  stopsAt,
  ticketField,
  ticketGuess,
  repeatUnderstood,
} from "./form/fields.ts";
import { emptySelling, type Field, type Form, formMigrations, type Guess, type SellingContext } from "./form/form.ts";
import { formMachine, performing } from "./form/machine.ts";
import {
  changeQuestion,
  knownOf,
  ordered,
  registering,
  startingToSell,
  summaryEffect,
  summaryValues,
} from "./form/selling.ts";
import { choice, type Question } from "./questions.ts";
import { change, emits, ends, endsSaying, when } from "./steps.ts";

/** What a use of balance has gathered. JSON: it is stored between any two messages. `amountCentavos`: of the purchase; null where it is not known. */
interface RedeemContext extends SellingContext {
  readonly points: Points | "all" | null;
  readonly amountAnswered: boolean;
  /** A number that could mean two things, and what it was an answer to. */
  readonly guess: { readonly centavos: Centavos; readonly of: "points" | "amount" } | null;
}

/** What is left to pay of the purchase; null where the purchase is unknown. */
function restOf({ amountCentavos, points }: RedeemContext): Centavos | null {
  return amountCentavos === null || typeof points !== "number" ? null : leftToPay(amountCentavos, points);
}

type Answered = Partial<RedeemContext>;

const noPoints = { points: null, guess: null } as const;
const noPurchase = { amountCentavos: null, amountAnswered: false, guess: null } as const;

/** Takes the points that were read: asks back an ambiguous reading, and says why one is no number of points. */
function withPoints(context: RedeemContext, reading: AmountReading | "all"): Answered {
  // A purchase that is doubtful is still asked back.
  const left = { guess: context.guess?.of === "amount" ? context.guess : null };
  if (reading === "all") return { points: "all", ...left };
  if (reading.type === "amount") return { points: pointsOfCentavos(reading.centavos), ...left };
  if (reading.type !== "ambiguous") return { guess: null, notice: { key: "redeemAmountUnclear" } };
  const customer = customerOf(context);
  // At the summary, more than there is may be the purchase.
  const isPurchase =
    context.points !== null &&
    context.amountCentavos === null &&
    customer?.type === "known" &&
    pointsOfCentavos(reading.guess) > customer.balance;
  return { guess: { centavos: reading.guess, of: isPurchase ? "amount" : "points" } };
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
function repeatedOr(context: RedeemContext, { amount }: MessageData): Answered {
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

/**
 * What it starts with: everything that the first message said already. Neither the purchase nor a ticket that the wallet does not demand is asked for: the
 * summary takes both.
 */
function start(input: FlowInput): RedeemContext {
  const selling = emptySelling(input);
  const ticketAnswered = !selling.wallet.ticketMandatory;
  const empty = { ...selling, ticketAnswered, points: null, amountAnswered: true, guess: null };
  return startingToSell(redeemForm, empty, input);
}

/** What BACK takes back at the end: the last that was told. */
const lastTold = ({ ticket, amountCentavos }: RedeemContext) => {
  if (ticket !== null) return "ticket";
  return amountCentavos === null ? "points" : "amount";
};

const isWaiting = ({ customer }: RedeemContext) => typeof customer === "string";
const hasNothing = (context: RedeemContext) => {
  const customer = customerOf(context);
  return customer?.type === "known" && customer.balance <= 0;
};
const leavesRest = (context: RedeemContext, event: FlowEvent, done: boolean) =>
  event.type === "PERFORMED" && event.done === done && (done || event.unsure === true) && (restOf(context) ?? 0) > 0;
const isRefused = (event: FlowEvent, refusal: string) => event.type === "PERFORMED" && event.refusal === refusal;

const redeemForm: Form<RedeemContext> = {
  id: "redeem",
  start,
  fields: [phoneField({ own: "redeemOwnPhone", without: noCustomer }), points, purchase, ticketField()],
  guesses: [guessOf("points"), guessOf("amount"), ticketGuess()],
  stops: sellingStops(() => redeemForm),
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
  backFromChecking: (context) => (isWaiting(context) ? "phone" : lastTold(context)),
  lineUnclear: { key: "saleLineUnclear" },
  summary: {
    question: redeemSummary,
    change: changeQuestion("redeemWhatToChange", [
      choice("changePoints", "cuánto"),
      choice("changePurchase", "compra"),
    ]),
    back: (context) => takenBack(redeemForm, context, lastTold(context)),
    confirmed: "performing",
  },
  // The purchase is not repeated in what was understood of a use of balance.
  understood: (context, asks) => repeatUnderstood({ ...context, amountCentavos: null }, asks),
  others: {
    /** The outcome itself is told by the router; here is only what follows from it. */
    performing: performing(emits(redeemOperation), [
      { guard: when<RedeemContext>((context, event) => leavesRest(context, event, true)), target: "restSale" },
      {
        guard: when((_, event) => isRefused(event, "ticketMissing")),
        target: "next",
        actions: change<RedeemContext>(({ wallet }) => ({ ...noTicket, wallet: { ...wallet, ticketMandatory: true } })),
      },
      {
        guard: when((_, event) => isRefused(event, "notEnoughPoints")),
        target: "next",
        actions: change<RedeemContext>(() => ({ ...noPoints, customer: null })),
      },
      { guard: when<RedeemContext>((context, event) => leavesRest(context, event, false)), target: "restWaits" },
      { target: "done" },
    ]),
    registering: registering<RedeemContext>("redeem", ({ points: used, amountAnswered }) => ({
      points: used,
      amountAnswered,
    })),
    nothing: endsSaying(nothingToUse),
    restSale: ends(restSale),
    restWaits: endsSaying(restWaits),
    done: { type: "final" },
  },
};

/** *Usar saldo*: phone, how much, summary, *sí* (`/wallet/sale`, use balance); then the sale of what is left to pay. */
export const redeem: Flow = {
  id: "redeem",
  version: 6,
  machine: formMachine(redeemForm),
  roles: staffRoles,
  migrations: formMigrations,
};

/** "¿Cuánto usa?", with the balance. */
function pointsQuestion(context: RedeemContext): Question {
  const customer = customerOf(context);
  if (customer?.type !== "known") return { say: { key: "redeemAskPointsUnchecked" } };
  return {
    say: { key: "redeemAskPoints", values: { customer: customer.name, balance: customer.balance } },
    spelledOut: true,
    choices: [choice("redeemAll", "todo")],
  };
}

/** "¿Son $1,234.50?", "¿La compra también es de $100.00?", "La compra es de $100.00. ¿Uso solo eso?" */
function guessQuestion(context: RedeemContext): Effect {
  const guess = context.guess?.centavos ?? (0 as Centavos);
  return { type: "say", say: { key: guessKey(context, guess), values: { guess } } };
}

function guessKey(context: RedeemContext, guess: Centavos) {
  if (context.guess?.of === "points") return context.amountCentavos === guess ? "redeemUseOnly" : "redeemUseGuess";
  return pointsOfCentavos(guess) === context.points ? "redeemPurchaseToo" : "redeemPurchaseGuess";
}

/** Says that the customer has no balance. */
function nothingToUse(context: RedeemContext): Said {
  const customer = customerOf(context);
  if (customer?.type !== "known")
    throw new Error(`nothingToUse: customer is "${customer?.type ?? "missing"}", not "known"`);
  return { key: "redeemNothing", values: { customer: customer.name, balance: customer.balance } };
}

/** "¿De cuánto es la compra?" */
const purchaseQuestion: Question = {
  say: { key: "redeemAskPurchase" },
  spelledOut: true,
  choices: [choice("skipPurchase", "sin monto")],
};

function redeemSummary(context: RedeemContext, event: FlowEvent): Effect {
  const { points: used } = context;
  const values = { ...summaryValues(context, event), points: used as Points, restCentavos: restOf(context) };
  const again = { key: "redeemSummary", values: { ...values, isShort: true } } as const;
  return summaryEffect({ key: "redeemSummary", values }, again, "yesUse");
}

/** The money call that the person confirmed. The conversation waits for its outcome (`awaitsOutcome`). */
function redeemOperation(context: RedeemContext): Effect {
  const { amountCentavos } = context;
  const { of, order } = ordered(context);
  const request = { kind: "redeem", ...of, points: context.points as Points, amountCentavos } as const;
  return { ...order, request, awaitsOutcome: true };
}

/** Starts the sale of what is left to pay, which needs a *sí* of its own. A use of balance asks for no ticket. */
function restSale(context: RedeemContext): Effect {
  const left = { amountCentavos: restOf(context), ticketAnswered: context.ticket !== null, isRest: true } as const;
  return { type: "goto", flow: "sale", known: { ...knownOf(context), ...left } };
}

/** Says that the sale of the rest was not started, and how to start it. */
function restWaits(context: RedeemContext): Said {
  const restCentavos = restOf(context);
  if (restCentavos === null) throw new Error(`restWaits: no rest to pay of ${context.amountCentavos} centavos`);
  const values = { phone: context.phone as Phone, restCentavos, ticket: context.ticket, wallet: context.wallet.name };
  return { key: "redeemRestWaits", values };
}
