/** What a sale and a use of balance share: how they begin, their summaries, "¿qué cambio?", what they order, and the way to a registration. */
import type { Phone } from "../../src/domain/phone.ts";
import type { Choice, Effect, FlowEvent, FlowInput, Known } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { customerName, doubtsOf, seenBy } from "../customer.ts";
import { choice, isEarlyYes, type PlainKey, type Question, summaryChoices } from "../questions.ts";
import { ends } from "../steps.ts";
import { startingWith } from "./answers.ts";
import { hasNoTickets } from "./fields.ts";
import type { Form, SellingContext } from "./form.ts";

type Order = Extract<Effect, { readonly type: "operation" }>;

/** What it starts with: what the conversation before has handed over, or everything that the first message said already. */
export function startingToSell<C extends SellingContext>(form: Form<C>, empty: C, input: FlowInput): C {
  if (!input.known) return startingWith(form, empty, input);
  const { walletKey: _, returnTo: __, ...known } = input.known;
  return { ...empty, ...known, ticketAnswered: empty.ticketAnswered || known.ticketAnswered };
}

/** What both summaries say. */
export function summaryValues(context: SellingContext, event: FlowEvent) {
  const { phoneTyped, amountCentavos, ticket, wallet } = context;
  const noTickets = hasNoTickets(wallet) && ({ noTickets: true } as const);
  const said = { customer: seenBy(context), phoneTyped, amountCentavos, ticket, ...noTickets, wallet: wallet.name };
  return { ...said, doubts: doubtsOf(context), again: isEarlyYes(event) };
}

/** A summary: it says what will be done before it is done. It is a gate, since its answer may move money. `again`: its short form. */
export function summaryEffect(say: Said, again: Said, yes: PlainKey): Effect {
  return { type: "say", gate: true, spelledOut: true, say, again, choices: summaryChoices(yes) };
}

/** "¿Qué cambio?" `others`: what may be changed besides the phone and the ticket. */
export const changeQuestion =
  (key: "whatToChange" | "redeemWhatToChange", others: readonly Choice[]) =>
  ({ wallet, ticket }: SellingContext): Question => {
    const hasTicket = ticket !== null || !hasNoTickets(wallet);
    const ofTicket = hasTicket ? [choice("changeTicket", "ticket")] : [];
    return {
      say: { key, values: { ticket: hasTicket } },
      spelledOut: true,
      choices: [choice("changePhone", "teléfono"), ...others, ...ofTicket],
    };
  };

/** What both order of the wallet, and who for. Called only when everything is answered. */
export function ordered(context: SellingContext) {
  const { wallet, ticket, person, overrides } = context;
  const phone = context.phone as Phone;
  return {
    of: { walletKey: wallet.key, phone, ticket, usertoolId: person.usertoolId as string },
    order: { type: "operation", customerName: customerName(context), overrides } satisfies Omit<Order, "request">,
  };
}

/** The answers that are handed over to the next conversation. */
export function knownOf(context: SellingContext): Known {
  const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, wallet } = context;
  if (phone === null) throw new Error("knownOf: context.phone is null");
  return { walletKey: wallet.key, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice: null };
}

/** Goes to the registration of the customer, which comes back with the answers, `others` among them. */
export function registering<C extends SellingContext>(
  returnTo: "sale" | "redeem",
  others: (context: C) => Partial<Known> = () => ({}),
) {
  return ends<C>((context) => {
    return { type: "goto", flow: "register", known: { ...knownOf(context), ...others(context), returnTo } };
  });
}
