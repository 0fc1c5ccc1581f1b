import { parseAmount, parseAmountAnswer, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { parseSaleLine } from "../../src/domain/reader/sale-line.ts";
import { isYes } from "../../src/domain/reader/words.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { withTicketReading } from "../shared/ticket-answers.ts";
import { withPhoneAnswer } from "../shared/customer.ts";
import {
  type TicketedContext,
  emptyTicketed,
  noCustomer,
  overCeiling,
  withKnownPhone,
  withOffered,
  withSentence,
} from "../shared/ticketed.ts";

/** What a sale has gathered. JSON: it is stored between any two messages. */
export interface SaleContext extends TicketedContext {
  readonly branch: string;
  /** An amount that could mean two things, to be asked back. */
  readonly guess: Centavos | null;
  /** The like sales there were when somebody said that this is another one. */
  readonly unlike?: readonly string[];
}

type Answered = Partial<SaleContext>;

/** What a sale starts with: everything the first message already said. Total: xstate also calls it without input. */
export function startingContext(input: FlowInput | undefined): SaleContext {
  const empty: SaleContext = { ...emptyTicketed(input), branch: input?.person.branch ?? "", guess: null };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    return { ...empty, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readLine(empty, input.text) };
}

/** Reads a first message that says more than "venta": a phone, and maybe an amount and a ticket. */
function readLine(context: SaleContext, text: string): Answered {
  const line = parseSaleLine(text);
  if (line.type === "unclear" && /\p{L}/u.test(text)) {
    return withSentence(context, text, {
      kind: "sale",
      amount: (read, amount) => withAmountReading(read, parseAmount(amount), read.notice),
      phone: withPhone,
      asks: ({ amountCentavos }) => (amountCentavos === null ? "amount" : "ticket"),
    });
  }
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear") return { notice: { key: "saleLineUnclear" } };
  let read: SaleContext = { ...context, ...withKnownPhone(context, line.phone, line.phoneTyped, "ownPhone") };
  if (line.amount) read = { ...read, ...withAmountReading(read, line.amount, read.notice) };
  if (line.ticket) read = { ...read, ...withTicketReading(read, line.ticket, read.notice) };
  return read;
}

/** An answer to "¿teléfono?". */
export function withPhone(context: SaleContext, text: string): Answered {
  return withPhoneAnswer(text, (phone, typed) => withKnownPhone(context, phone, typed, "ownPhone"));
}

/** An answer to "¿monto?", or to "¿son $1,234.50?". */
export function withAmount(context: SaleContext, text: string): Answered {
  if (context.guess !== null && isYes(text)) {
    return withAmountReading(context, { type: "amount", centavos: context.guess }, null);
  }
  return withAmountReading(context, parseAmountAnswer(text), null);
}

function withAmountReading(context: SaleContext, reading: AmountReading, earlier: Said | null): Answered {
  switch (reading.type) {
    case "amount": {
      const refused = overCeiling(context, reading.centavos);
      if (refused !== null) return { guess: null, notice: refused };
      return { amountCentavos: reading.centavos, guess: null, check: null, notice: earlier };
    }
    case "ambiguous":
      return { guess: reading.guess, notice: earlier };
    case "tooPrecise":
      return { guess: null, notice: { key: "amountTooPrecise" } };
    case "notPositive":
      return { guess: null, notice: { key: "amountNotPositive" } };
    case "tooLarge":
      return { guess: null, notice: { key: "amountTooLarge" } };
    case "notAnAmount":
      return { guess: null, notice: { key: "notAnAmount" } };
  }
}

/** Takes the amount back. */
export const noAmount = { amountCentavos: null, guess: null, check: null } as const;

/** Makes the change that was offered and accepted. */
export function withOffer(context: SaleContext): Answered {
  return withOffered(context, (offer): Answered => {
    switch (offer.field) {
      case "phone":
        return { ...noCustomer, ...withKnownPhone(context, offer.phone, offer.typed, "ownPhone") };
      case "amount":
        return { ...noAmount, ...withAmountReading(context, { type: "amount", centavos: offer.centavos }, null) };
      default:
        return {};
    }
  });
}
