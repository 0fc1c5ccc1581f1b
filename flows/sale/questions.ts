import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { isYes } from "../../src/domain/reader/words.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import type { Question } from "../shared/asking.ts";
import { seenBy } from "../shared/customer-seen.ts";
import type { SaleContext } from "./answers.ts";

/** Whether a lookup has come back: before, there is its id in its place. */
export function isFound<T extends object>(value: T | string | null): value is T {
  return typeof value === "object" && value !== null;
}

/** "¿Ticket?", with a way out where the wallet has none. */
export function ticketQuestion(context: Pick<SaleContext, "wallet">): Question {
  const mandatory = context.wallet.ticketMandatory;
  return {
    say: { key: "askTicket", values: { mandatory } },
    spelledOut: true,
    choices: mandatory ? [] : [{ label: { key: "skipTicket" }, answer: "sin ticket" }],
  };
}

/** Stops at a phone of the staff's own: only a manager lets balance go there, or be used from there. */
export function staffPhoneQuestion(context: Pick<SaleContext, "person" | "phoneTyped">): Effect {
  const mayOverride = context.person.role === "manager";
  return {
    type: "say",
    say: { key: "staffPhone", values: { phoneTyped: context.phoneTyped, mayOverride } },
    spelledOut: true,
    choices: mayOverride ? [{ label: { key: "anyway" }, answer: "de todos modos" }] : [],
  };
}

/** Stops at a ticket that was used already. */
export function sameTicketQuestion(context: Pick<SaleContext, "person" | "check" | "ticket">): Effect {
  const earlier = isFound(context.check) ? context.check.sameTicket : null;
  if (!earlier) throw new Error("There is no earlier operation with this ticket");
  const { atText, byName, amountCentavos } = earlier;
  const mayOverride = context.person.role === "manager";
  return {
    type: "say",
    say: { key: "sameTicket", values: { ticket: context.ticket ?? "", atText, byName, amountCentavos, mayOverride } },
    spelledOut: true,
    choices: mayOverride ? [{ label: { key: "anyway" }, answer: "de todos modos" }] : [],
  };
}

/** Asks about a sale that looks like one made minutes ago. */
export function sameSaleQuestion(context: SaleContext): Effect {
  const earlier = isFound(context.check) ? context.check.sameSale : null;
  if (!earlier) throw new Error("There is no earlier sale like this one");
  const { atText, byName, amountCentavos } = earlier;
  return {
    type: "say",
    // It stands in the summary's place: a "sí" meant for a summary must not answer it unread.
    gate: true,
    closed: true,
    say: { key: "sameSale", values: { phoneTyped: context.phoneTyped, atText, byName, amountCentavos } },
    choices: [
      { label: { key: "yesRegister" }, answer: "sí" },
      { label: { key: "no" }, answer: "no" },
    ],
  };
}

/** What will happen, before it happens: its answer may move money, so it is a gate. */
export function summary(context: SaleContext, event: FlowEvent): Effect {
  const customer = isFound(context.customer) ? context.customer : null;
  return {
    type: "say",
    gate: true,
    spelledOut: true,
    say: {
      key: "summary",
      values: {
        customer: seenBy(context.person, customer),
        phoneTyped: context.phoneTyped,
        amountCentavos: context.amountCentavos as Centavos,
        ticket: context.ticket,
        wallet: context.wallet.name,
        doubts: customer !== null && customer.type !== "unregistered" ? customer.doubts : 0,
        again: event.type === "ANSWER" && isYes(event.text) && !event.confirms,
      },
    },
    choices: [
      { label: { key: "yesRegister" }, answer: "sí" },
      { label: { key: "change" }, answer: "cambiar" },
      { label: { key: "cancelWord" }, answer: "cancelar" },
    ],
  };
}

/** "¿Qué cambio?" */
export function changeQuestion(): Question {
  return {
    say: { key: "whatToChange" },
    spelledOut: true,
    choices: [
      { label: { key: "changePhone" }, answer: "teléfono" },
      { label: { key: "changeAmount" }, answer: "monto" },
      { label: { key: "changeTicket" }, answer: "ticket" },
    ],
  };
}

/** The money call that the person confirmed. */
export function operation(context: SaleContext): Effect {
  return {
    type: "operation",
    request: {
      kind: "sale",
      walletKey: context.wallet.key,
      phone: context.phone as Phone,
      amountCentavos: context.amountCentavos as Centavos,
      ticket: context.ticket,
      usertoolId: context.person.usertoolId as string,
    },
    customerName: isFound(context.customer) && context.customer.type === "known" ? context.customer.name : null,
    overrides: context.overrides,
    ...(context.overrides.includes("sameSale") && { unlike: context.unlike ?? [] }),
  };
}

/** Registers the customer and comes back to this sale. */
export function registration(context: SaleContext): Effect {
  const { phoneTyped, amountCentavos, ticket, ticketAnswered } = context;
  const phone = context.phone as Phone;
  const known = { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice: null, returnTo: "sale" } as const;
  return { type: "goto", flow: "register", known: { ...known, walletKey: context.wallet.key } };
}
