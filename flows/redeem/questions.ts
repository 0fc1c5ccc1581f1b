import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import { customerName, customerOf, doubtsOf, seenBy } from "../shared/customer.ts";
import { hasNoTickets } from "../form/ticket.ts";
import { choice, isEarlyYes, summaryChoices, type Question } from "../shared/questions.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import { knownOf, restOf, type RedeemContext } from "./context.ts";

/** "¿Cuánto usa?", with the balance. */
export function pointsQuestion(context: RedeemContext): Question {
  const customer = customerOf(context);
  if (customer?.type !== "known") return { say: { key: "redeemAskPointsUnchecked" } };
  return {
    say: { key: "redeemAskPoints", values: { customer: customer.name, balance: customer.balance } },
    spelledOut: true,
    choices: [choice("redeemAll", "todo")],
  };
}

/** "¿Son $1,234.50?", "¿La compra también es de $100.00?", "La compra es de $100.00. ¿Uso solo eso?" */
export function guessQuestion(context: RedeemContext): Effect {
  const guess = context.guess?.centavos ?? (0 as Centavos);
  return { type: "say", say: { key: guessKey(context, guess), values: { guess } } };
}

function guessKey(context: RedeemContext, guess: Centavos) {
  if (context.guess?.of === "points") return context.amountCentavos === guess ? "redeemUseOnly" : "redeemUseGuess";
  return pointsOfCentavos(guess) === context.points ? "redeemPurchaseToo" : "redeemPurchaseGuess";
}

/** Says that the customer has no balance. */
export function nothingToUse(context: RedeemContext): Effect {
  const customer = customerOf(context);
  if (customer?.type !== "known")
    throw new Error(`nothingToUse: customer is "${customer?.type ?? "missing"}", not "known"`);
  return { type: "say", say: { key: "redeemNothing", values: { customer: customer.name, balance: customer.balance } } };
}

/** "¿De cuánto es la compra?" */
export const purchaseQuestion: Question = {
  say: { key: "redeemAskPurchase" },
  spelledOut: true,
  choices: [choice("skipPurchase", "sin monto")],
};

/** What will happen, before it happens. A gate: its answer moves money. */
export function redeemSummary(context: RedeemContext, event: FlowEvent): Effect {
  const values = {
    customer: seenBy(context),
    phoneTyped: context.phoneTyped,
    points: context.points as Points,
    amountCentavos: context.amountCentavos,
    restCentavos: restOf(context),
    ticket: context.ticket,
    ...(hasNoTickets(context.wallet) && ({ noTickets: true } as const)),
    wallet: context.wallet.name,
    doubts: doubtsOf(context),
    again: isEarlyYes(event),
  };
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: { key: "redeemSummary", values },
    again: { key: "redeemSummary", values: { ...values, isShort: true } },
    choices: summaryChoices("yesUse"),
  };
}

/** "¿Qué cambio?" */
export function redeemChangeQuestion({ wallet, ticket }: RedeemContext): Question {
  const hasTicket = ticket !== null || !hasNoTickets(wallet);
  return {
    say: { key: "redeemWhatToChange", values: { ticket: hasTicket } },
    spelledOut: true,
    choices: [
      choice("changePhone", "teléfono"),
      choice("changePoints", "cuánto"),
      choice("changePurchase", "compra"),
      ...(hasTicket ? [choice("changeTicket", "ticket")] : []),
    ],
  };
}

/** The money call that the person confirmed. The conversation waits for its outcome (`awaitsOutcome`). */
export function redeemOperation(context: RedeemContext): Effect {
  return {
    type: "operation",
    request: {
      kind: "redeem",
      walletKey: context.wallet.key,
      phone: context.phone as Phone,
      points: context.points as Points,
      amountCentavos: context.amountCentavos,
      ticket: context.ticket,
      usertoolId: context.person.usertoolId as string,
    },
    customerName: customerName(context),
    overrides: context.overrides,
    awaitsOutcome: true,
  };
}

/** Registers the customer and comes back to this use of balance. */
export function registration(context: RedeemContext): Effect {
  return { type: "goto", flow: "register", known: { ...knownOf(context), returnTo: "redeem" } };
}

/** Starts the sale of what is left to pay, which needs a *sí* of its own. */
export function restSale(context: RedeemContext): Effect {
  return {
    type: "goto",
    flow: "sale",
    known: {
      walletKey: context.wallet.key,
      phone: context.phone as Phone,
      phoneTyped: context.phoneTyped,
      amountCentavos: restOf(context),
      ticket: context.ticket,
      ticketAnswered: context.ticket !== null || !context.wallet.ticketMandatory,
      notice: null,
      isRest: true,
    },
  };
}

/** Says that the sale of the rest was not started, and how to start it. */
export function restWaits(context: RedeemContext): Effect {
  const restCentavos = restOf(context);
  if (restCentavos === null) throw new Error(`restWaits: no rest to pay of ${context.amountCentavos} centavos`);
  const values = { phone: context.phone as Phone, restCentavos, ticket: context.ticket, wallet: context.wallet.name };
  return { type: "say", say: { key: "redeemRestWaits", values } };
}
