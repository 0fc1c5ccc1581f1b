import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import { isYes } from "../../src/domain/reader/words.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import type { Question } from "../shared/asking.ts";
import { seenBy } from "../shared/customer-seen.ts";
import { repeatsPoints, restOf, type RedeemContext } from "./answers.ts";

/** "¿Cuánto usa?", with the balance. */
export function pointsQuestion(context: RedeemContext): Question {
  const { customer } = context;
  if (typeof customer !== "object" || customer?.type !== "known") return { say: { key: "redeemAskPointsUnchecked" } };
  return {
    say: { key: "redeemAskPoints", values: { customer: customer.name, balance: customer.balance } },
    spelledOut: true,
    choices: [{ label: { key: "redeemAll" }, answer: "todo" }],
  };
}

/** "¿Son $1,234.50?", "¿La compra también es de $100.00?" */
export function guessQuestion(context: RedeemContext): Effect {
  const guess = context.guess?.centavos ?? (0 as Centavos);
  const repeats = context.guess?.of === "amount" && repeatsPoints(context, guess);
  return { type: "say", say: { key: repeats ? "redeemPurchaseGuess" : "amountAmbiguous", values: { guess } } };
}

/** Says that there is no balance to use. */
export function nothingToUse({ customer }: RedeemContext): Effect {
  if (typeof customer !== "object" || customer?.type !== "known") throw new Error("There is no balance to tell");
  return { type: "say", say: { key: "redeemNothing", values: { customer: customer.name, balance: customer.balance } } };
}

/** "¿De cuánto es la compra?" */
export function purchaseQuestion(): Question {
  const choices = [{ label: { key: "skipPurchase" }, answer: "sin monto" }] as const;
  return { say: { key: "redeemAskPurchase" }, spelledOut: true, choices };
}

/** What is said of an unknown phone, in the middle of a sale too: it can be registered on the spot. */
export function unregisteredQuestion(phoneTyped: string, wallet: string | null): Question {
  return {
    say: { key: "unregisteredOffer", values: { phoneTyped, wallet } },
    spelledOut: true,
    choices: [
      { label: { key: "registerWord" }, answer: "registrar" },
      { label: { key: "otherPhone" }, answer: "otro teléfono" },
    ],
  };
}

/** What will happen, before it happens: its answer moves money, so it is a gate. */
export function redeemSummary(context: RedeemContext, event: FlowEvent): Effect {
  const customer = typeof context.customer === "object" ? context.customer : null;
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: {
      key: "redeemSummary",
      values: {
        customer: seenBy(context.person, customer),
        phoneTyped: context.phoneTyped,
        points: context.points as Points,
        amountCentavos: context.amountCentavos,
        restCentavos: restOf(context),
        ticket: context.ticket,
        wallet: context.wallet.name,
        doubts: customer !== null && customer.type !== "unregistered" ? customer.doubts : 0,
        again: event.type === "ANSWER" && isYes(event.text) && !event.confirms,
      },
    },
    choices: [
      { label: { key: "yesUse" }, answer: "sí" },
      { label: { key: "change" }, answer: "cambiar" },
      { label: { key: "cancelWord" }, answer: "cancelar" },
    ],
  };
}

/** "¿Qué cambio?" */
export function redeemChangeQuestion(): Question {
  return {
    say: { key: "redeemWhatToChange" },
    spelledOut: true,
    choices: [
      { label: { key: "changePhone" }, answer: "teléfono" },
      { label: { key: "changePoints" }, answer: "cuánto" },
      { label: { key: "changePurchase" }, answer: "compra" },
      { label: { key: "changeTicket" }, answer: "ticket" },
    ],
  };
}

/** The money call that the person confirmed. The conversation waits for its end. */
export function redeemOperation(context: RedeemContext): Effect {
  const { customer } = context;
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
    customerName: typeof customer === "object" && customer?.type === "known" ? customer.name : null,
    overrides: context.overrides,
    report: true,
  };
}

/** The sale of what is left to pay, as a conversation of its own with its own "sí". */
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
    },
  };
}

/** Says that the sale of the rest was not begun, and how to begin it. */
export function restWaits(context: RedeemContext): Effect {
  const restCentavos = restOf(context);
  if (restCentavos === null) throw new Error("There is no rest to pay");
  const values = { phone: context.phone as Phone, restCentavos, ticket: context.ticket, wallet: context.wallet.name };
  return { type: "say", say: { key: "redeemRestWaits", values } };
}
