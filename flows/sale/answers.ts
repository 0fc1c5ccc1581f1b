import { parseFreeText, type PhoneProblem } from "../../src/domain/reader/free-text.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { parseAmount, parseAmountAnswer, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { parsePhone, type Phone } from "../../src/domain/phone.ts";
import { phonesIn } from "../../src/domain/reader/phones-in.ts";
import { parseSaleLine } from "../../src/domain/reader/sale-line.ts";
import { parseTicket, type Ticket } from "../../src/domain/ticket.ts";
import { isYes } from "../../src/domain/reader/words.ts";
import type { CustomerFound, FlowInput, FlowPerson, FlowWallet, Override, SaleCheck } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { stillAllowed } from "../shared/summary-offer.ts";
import { noTicket, withTicketReading } from "../shared/ticket-answers.ts";

/** What a sale has gathered. JSON: it is stored between any two messages. */
export interface SaleContext {
  readonly person: FlowPerson;
  readonly branch: string;
  readonly wallet: FlowWallet;
  readonly ceilingCentavos: Centavos;
  readonly phone: Phone | null;
  /** The phone as it was typed: the summary shows this one, so that a slip is seen. */
  readonly phoneTyped: string;
  readonly amountCentavos: Centavos | null;
  /** An amount that could mean two things, to be asked back. */
  readonly guess: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
  /** A change of an answer, offered at the summary. */
  readonly offer: LoneAnswer | null;
  /** Null: not asked for yet. A string: the id of the lookup that is under way. */
  readonly customer: CustomerFound | string | null;
  readonly check: SaleCheck | string | null;
  /** Said instead of the usual question, once. */
  readonly notice: Said | null;
  readonly overrides: readonly Override[];
  /** The sales like this one that there were when somebody said that this is another. */
  readonly unlike?: readonly string[];
  /** Lookups asked for so far; makes their ids. */
  readonly lookups: number;
}

type Answered = Partial<SaleContext>;

/** What a sale starts with: everything the first message already said. Total: xstate also calls it without input. */
export function startingContext(input: FlowInput | undefined): SaleContext {
  const empty: SaleContext = {
    person: input?.person ?? { phone: "" as Phone, name: "", role: "cashier", usertoolId: null, branch: "" },
    branch: input?.person.branch ?? "",
    wallet: input?.wallet ?? { key: "", name: null, ticketMandatory: false },
    ceilingCentavos: input?.ceilingCentavos ?? (0 as Centavos),
    phone: null,
    phoneTyped: "",
    amountCentavos: null,
    guess: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    offer: null,
    customer: null,
    check: null,
    notice: null,
    overrides: [],
    lookups: 0,
  };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    return { ...empty, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readLine(empty, input.text) };
}

/** The first message said more than "venta": phone, and maybe amount and ticket. */
function readLine(context: SaleContext, text: string): Answered {
  const line = parseSaleLine(text);
  if (line.type === "unclear" && /\p{L}/u.test(text)) return readSentence(context, text);
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear") return { notice: { key: "saleLineUnclear" } };
  let read: SaleContext = { ...context, ...withKnownPhone(context, line.phone, line.phoneTyped) };
  if (line.amount) read = { ...read, ...withAmountReading(read, line.amount, read.notice) };
  if (line.ticket) read = { ...read, ...withTicketReading(read, line.ticket, read.notice) };
  return read;
}

/** A sentence: what it says for certain is taken, the rest is asked for. */
function readSentence(context: SaleContext, text: string): Answered {
  const free = parseFreeText(text, "sale");
  if (!free || (free.phone === null && free.phoneProblem === null && free.amount === null && free.ticket === null)) {
    return { notice: { key: "saleLineUnclear" } };
  }
  let read: SaleContext = context;
  if (free.amount !== null) read = { ...read, ...withAmountReading(read, parseAmount(free.amount), read.notice) };
  if (free.ticket !== null) read = { ...read, ...withTicketReading(read, parseTicket(free.ticket), read.notice) };
  if (free.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(free.phoneProblem) };
  const { notice } = read;
  read = { ...read, notice: null };
  if (free.phone !== null) read = { ...read, ...withPhone(read, free.phone) };
  return { ...read, notice: read.notice ?? notice ?? (free.unread ? partlyRead(read) : null) };
}

/** What was understood of a sentence of which a part was not, and the first thing that is missing. */
function partlyRead({ phoneTyped, phone, amountCentavos, ticket }: SaleContext): Said {
  const asks = phone === null ? "phone" : amountCentavos === null ? "amount" : "ticket";
  return { key: "partlyRead", values: { phoneTyped: phone && phoneTyped, amountCentavos, ticket, asks } };
}

/** What to say of a sentence in which no phone could be told. */
export function phoneProblemSaid(problem: PhoneProblem): Said {
  if (problem.type === "several") return { key: "freeSeveralPhones" };
  return { key: "phoneWrongLength", values: { digits: problem.digits } };
}

/** What to say of an answer that is no phone, or more than one. */
export function phoneNotRead(text: string): Said {
  return { key: phonesIn(text).length === 1 ? "phoneAndMore" : "phoneNotAPhone" };
}

/** An answer to "¿teléfono?". */
export function withPhone(context: SaleContext, text: string): Answered {
  const reading = parsePhone(text);
  switch (reading.type) {
    case "phone":
      return withKnownPhone(context, reading.phone, text.trim());
    case "wrongLength":
      return { notice: { key: "phoneWrongLength", values: { digits: reading.digits } } };
    case "notAPhone":
      return { notice: phoneNotRead(text) };
  }
}

function withKnownPhone(context: SaleContext, phone: Phone, typed: string): Answered {
  if (phone === context.person.phone && context.person.role !== "manager") return { notice: { key: "ownPhone" } };
  return { phone, phoneTyped: typed, customer: null, check: null, notice: null };
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
    case "amount":
      if (reading.centavos > context.ceilingCentavos && context.person.role !== "manager") {
        return { guess: null, notice: { key: "overCeiling", values: { ceiling: context.ceilingCentavos } } };
      }
      return { amountCentavos: reading.centavos, guess: null, check: null, notice: earlier };
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

export const noCustomer = { phone: null, customer: null, check: null } as const;
export const noAmount = { amountCentavos: null, guess: null, check: null } as const;

/** The change that was offered, once it is wanted. What speaks against it is said as of any answer. */
export function withOffer(context: SaleContext): Answered {
  const { offer, overrides } = context;
  const read = (): Answered => {
    switch (offer?.field) {
      case "phone":
        return { ...noCustomer, ...withKnownPhone(context, offer.phone, offer.typed) };
      case "amount":
        return { ...noAmount, ...withAmountReading(context, { type: "amount", centavos: offer.centavos }, null) };
      case "ticket": {
        const { ticket } = offer;
        const reading = ticket === null ? ({ type: "none" } as const) : ({ type: "ticket", ticket } as const);
        return { ...noTicket, ...withTicketReading(context, reading, null) };
      }
      default:
        return {};
    }
  };
  const anew = read();
  return { ...anew, offer: null, overrides: stillAllowed(overrides, anew) };
}
