import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { EarlierSale } from "../../src/flow/requests.ts";
import type { Effect, FlowEvent } from "../../src/flow/flow.ts";
import { customerName, doubtsOf, isFound, seenBy } from "../shared/customer.ts";
import { hasNoTickets } from "../form/ticket.ts";
import { choice, isEarlyYes, summaryChoices, type Question } from "../shared/questions.ts";
import type { SaleContext } from "./context.ts";

/** The sale made minutes ago that looks like this one; null where there is none. */
export function sameSaleOf({ check }: Pick<SaleContext, "check">): EarlierSale | null {
  return isFound(check) ? check.sameSale : null;
}

/** "¿Son $1,234.50?" */
export function amountGuessQuestion({ guess }: SaleContext): Effect {
  return { type: "say", say: { key: "amountAmbiguous", values: { guess: guess ?? (0 as Centavos) } } };
}

/** Asks whether this is another sale than the like one made minutes ago. */
export function sameSaleQuestion(context: SaleContext): Effect {
  const earlier = sameSaleOf(context);
  if (!earlier) throw new Error("sameSaleQuestion: the check found no like sale");
  const { atText, byName, amountCentavos } = earlier;
  return {
    type: "say",
    // It stands in the summary's place: a "sí" meant for a summary must not answer it unread.
    gate: true,
    closed: true,
    say: { key: "sameSale", values: { phoneTyped: context.phoneTyped, atText, byName, amountCentavos } },
    choices: [choice("yesRegister", "sí"), choice("no", "no")],
  };
}

/** The summary: it says what will be done before it is done. It is a gate, since its answer may move money. */
export function summary(context: SaleContext, event: FlowEvent): Effect {
  const values = {
    customer: seenBy(context),
    phoneTyped: context.phoneTyped,
    amountCentavos: context.amountCentavos as Centavos,
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
    say: { key: "summary", values },
    again: { key: "summary", values: { ...values, isShort: true } },
    choices: summaryChoices("yesRegister"),
  };
}

/** "¿Qué cambio?" */
export function changeQuestion({ wallet, ticket }: SaleContext): Question {
  const hasTicket = ticket !== null || !hasNoTickets(wallet);
  return {
    say: { key: "whatToChange", values: { ticket: hasTicket } },
    spelledOut: true,
    choices: [
      choice("changePhone", "teléfono"),
      choice("changeAmount", "monto"),
      ...(hasTicket ? [choice("changeTicket", "ticket")] : []),
    ],
  };
}

/** The operation that the person has confirmed. Called only when everything is answered. */
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
    customerName: customerName(context),
    overrides: context.overrides,
    ...(context.overrides.includes("sameSale") && { exceptIds: context.unlike ?? [] }),
  };
}

/** Goes to the registration of the customer, which comes back to this sale. */
export function registration(context: SaleContext): Effect {
  const { phoneTyped, amountCentavos, ticket, ticketAnswered } = context;
  const phone = context.phone as Phone;
  const known = { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice: null, returnTo: "sale" } as const;
  return { type: "goto", flow: "register", known: { ...known, walletKey: context.wallet.key } };
}
