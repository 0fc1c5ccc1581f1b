import { parseFreeText } from "../../src/domain/reader/free-text.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import { parseAmountAnswer, withoutUnit, type AmountReading, type Centavos } from "../../src/domain/money.ts";
import { parsePhone, type Phone } from "../../src/domain/phone.ts";
import { leftToPay, pointsOfCentavos, type Points } from "../../src/domain/points.ts";
import { parseRedeemLine } from "../../src/domain/reader/redeem-line.ts";
import { parseTicket, type Ticket } from "../../src/domain/ticket.ts";
import { isNo, isYes, plain, tidy } from "../../src/domain/reader/words.ts";
import type {
  CustomerFound,
  FlowInput,
  FlowPerson,
  FlowWallet,
  Known,
  Override,
  SaleCheck,
} from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";
import { noAmount, noCustomer, noPoints } from "./changes.ts";
import { phoneNotRead, phoneProblemSaid } from "../sale/answers.ts";
import { stillAllowed } from "../shared/summary-offer.ts";
import { noTicket, withTicketReading } from "../shared/ticket-answers.ts";

/** What a use of balance has gathered. JSON: it is stored between any two messages. */
export interface RedeemContext {
  readonly person: FlowPerson;
  readonly wallet: FlowWallet;
  readonly ceilingCentavos: Centavos;
  readonly phone: Phone | null;
  /** The phone as it was typed: the summary shows this one, so that a slip is seen. */
  readonly phoneTyped: string;
  readonly points: Points | "all" | null;
  /** Of the purchase; null where it is not known. */
  readonly amountCentavos: Centavos | null;
  readonly amountAnswered: boolean;
  /** A number that could mean two things, and what it was an answer to. */
  readonly guess: { readonly centavos: Centavos; readonly of: "points" | "amount" } | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
  /** A change of an answer, offered at the summary. */
  readonly offer: LoneAnswer | null;
  /** Null: not asked for yet. A string: the id of the lookup that is under way. */
  readonly customer: CustomerFound | string | null;
  readonly check: SaleCheck | string | null;
  readonly overrides: readonly Override[];
  readonly notice: Said | null;
  /** Lookups asked for so far; makes their ids. */
  readonly lookups: number;
}

type Answered = Partial<RedeemContext>;

/** What a use of balance starts with: everything the first message already said. Total: xstate also calls it without input. */
export function startingRedeem(input: FlowInput | undefined): RedeemContext {
  const empty: RedeemContext = {
    person: input?.person ?? { phone: "" as Phone, name: "", role: "cashier", usertoolId: null, branch: "" },
    wallet: input?.wallet ?? { key: "", name: null, ticketMandatory: false },
    ceilingCentavos: input?.ceilingCentavos ?? (0 as Centavos),
    phone: null,
    phoneTyped: "",
    points: null,
    amountCentavos: null,
    amountAnswered: false,
    guess: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    offer: null,
    customer: null,
    check: null,
    overrides: [],
    notice: null,
    lookups: 0,
  };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    const { points = null, amountAnswered = false } = input.known;
    return { ...empty, phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered, notice };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readLine(empty, input.text) };
}

/** What is handed over to the registration of the customer, to come back with. */
export function knownOf(context: RedeemContext): Known {
  const { phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered } = context;
  if (phone === null) throw new Error("There is no phone to hand over");
  const walletKey = context.wallet.key;
  return { walletKey, phone, phoneTyped, points, amountCentavos, amountAnswered, ticket, ticketAnswered, notice: null };
}

/** `4771234567 30 A-1`, `4771234567 todo A-1`, `4771234567 30 de 250 A-1`. */
function readLine(context: RedeemContext, text: string): Answered {
  const typed = tidy(text);
  if (/^\p{L}/u.test(typed)) return readSentence(context, typed);
  const line = parseRedeemLine(text);
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear") return readSentence(context, typed);
  const known = withKnownPhone(context, line.phone, line.phoneTyped);
  let read: RedeemContext = { ...context, ...known };
  if (line.points === "all") read = { ...read, points: "all" };
  else if (line.points) read = { ...read, ...withPointsReading(line.points) };
  if (line.purchase) read = { ...read, ...withPurchaseOfLine(read, line.purchase) };
  // Whoever writes the ticket in the line has said all they mean to say.
  else if (line.ticket !== null) read = { ...read, amountAnswered: true };
  if (line.ticket) read = { ...read, ...withTicketReading(read, line.ticket, read.notice) };
  return { ...read, notice: known.notice ?? read.notice };
}

/** The purchase that a line has. Where the points are to be asked back first, it is asked for afterwards. */
function withPurchaseOfLine(context: RedeemContext, reading: AmountReading): Answered {
  if (context.guess === null) return withPurchaseReading(context, reading);
  return reading.type === "amount" ? { ...withPurchaseReading(context, reading), guess: context.guess } : {};
}

/** A sentence: what it says for certain is taken, the rest is asked for. */
function readSentence(context: RedeemContext, text: string): Answered {
  const free = parseFreeText(text, "redeem");
  if (!free || (free.phone === null && free.phoneProblem === null && free.amount === null && free.ticket === null)) {
    return { notice: { key: "saleLineUnclear" } };
  }
  let read: RedeemContext = context;
  if (free.amount !== null) read = { ...read, ...withPoints(read, free.amount) };
  if (free.ticket !== null) read = { ...read, ...withTicketReading(read, parseTicket(free.ticket), read.notice) };
  if (free.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(free.phoneProblem) };
  const { notice } = read;
  read = { ...read, notice: null };
  if (free.phone !== null) read = { ...read, ...withRedeemPhone(read, free.phone) };
  return { ...read, notice: read.notice ?? notice ?? (free.unread ? partlyRead(read) : null) };
}

/** What was understood of a sentence of which a part was not, and the first thing that is missing. */
function partlyRead({ phoneTyped, phone, points, ticket }: RedeemContext): Said {
  const asks = phone === null ? "phone" : points === null ? "points" : "purchase";
  return { key: "partlyRead", values: { phoneTyped: phone && phoneTyped, amountCentavos: null, ticket, asks } };
}

/** An answer to "¿teléfono?". */
export function withRedeemPhone(context: RedeemContext, text: string): Answered {
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

function withKnownPhone(context: RedeemContext, phone: Phone, typed: string): Answered {
  if (phone === context.person.phone && context.person.role !== "manager") return { notice: { key: "redeemOwnPhone" } };
  return { phone, phoneTyped: typed, customer: null, check: null, notice: null };
}

const allWords: readonly string[] = ["todo", "todos", "todo el saldo", "todo su saldo", "todos los puntos"];

/** An answer to "¿cuánto usa?", or to "¿son $1,234.50?" after it. */
export function withPoints(context: RedeemContext, text: string): Answered {
  if (context.guess?.of === "points" && isYes(text)) {
    return withPointsReading({ type: "amount", centavos: context.guess.centavos });
  }
  if (allWords.includes(plain(text))) return { points: "all", guess: null, notice: null };
  return withPointsReading(parseAmountAnswer(withoutUnit(text)));
}

function withPointsReading(reading: AmountReading): Answered {
  if (reading.type === "amount") return { points: pointsOfCentavos(reading.centavos), guess: null, notice: null };
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "points" }, notice: null };
  return { guess: null, notice: { key: "redeemAmountUnclear" } };
}

const noPurchase: readonly string[] = ["sin monto", "no", "no se", "omitir", "saltar", "sin compra", "-"];

/** An answer to "¿de cuánto es la compra?", or to "¿son $1,234.50?" after it. */
export function withPurchase(context: RedeemContext, text: string): Answered {
  if (context.guess?.of === "amount" && isYes(text)) {
    return withPurchaseReading(context, { type: "amount", centavos: context.guess.centavos });
  }
  // It says no to what was asked back, and nothing of the purchase.
  if (context.guess?.of === "amount" && isNo(text)) return { guess: null, notice: null };
  if (noPurchase.includes(plain(text)) || text.trim() === "-") {
    return { amountCentavos: null, amountAnswered: true, guess: null, notice: null };
  }
  const reading = parseAmountAnswer(text);
  if (reading.type === "amount" && repeatsPoints(context, reading.centavos)) {
    return { guess: { centavos: reading.centavos, of: "amount" }, notice: null };
  }
  return withPurchaseReading(context, reading);
}

/** Whether an amount is what is used once more: the answer to that question may have come twice. */
export function repeatsPoints({ points }: Pick<RedeemContext, "points">, centavos: Centavos): boolean {
  return pointsOfCentavos(centavos) === points;
}

function withPurchaseReading(context: RedeemContext, reading: AmountReading): Answered {
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "amount" }, notice: null };
  if (reading.type !== "amount") return { guess: null, notice: { key: "redeemPurchaseUnclear" } };
  if (reading.centavos > context.ceilingCentavos && context.person.role !== "manager") {
    return { guess: null, notice: { key: "overCeiling", values: { ceiling: context.ceilingCentavos } } };
  }
  return { amountCentavos: reading.centavos, amountAnswered: true, guess: null, notice: null };
}

/** What the answers have to give way to, once the balance is known: all there is, and never more. */
export function againstBalance(context: RedeemContext): Answered | null {
  const { customer, points, amountCentavos } = context;
  if (typeof customer !== "object" || customer === null || points === null) return null;
  if (customer.type === "unchecked") {
    return points === "all" ? { points: null, notice: { key: "redeemAllUnchecked" } } : null;
  }
  if (customer.type !== "known" || customer.balance <= 0) return null;
  if (points === "all") return { points: customer.balance };
  if (points > customer.balance) {
    return { points: null, notice: { key: "redeemTooMuch", values: { balance: customer.balance } } };
  }
  if (amountCentavos !== null && points > pointsOfCentavos(amountCentavos)) {
    return { amountCentavos: null, amountAnswered: false, notice: { key: "redeemOverPurchase", values: { points } } };
  }
  return null;
}

/** What is left to pay of the purchase once the points are used; null where the purchase is not known. */
export function restOf(context: RedeemContext): Centavos | null {
  const { amountCentavos, points } = context;
  if (amountCentavos === null || typeof points !== "number") return null;
  return leftToPay(amountCentavos, points);
}

/** What is gone on with when the wallet or our own rows took too long. */
export function givenUp(context: RedeemContext): Answered {
  const { customer, check } = context;
  return {
    ...(typeof customer === "string" && { customer: { type: "unchecked", doubts: 0 } }),
    ...(typeof check === "string" && { check: { sameTicket: null, sameSale: null, staff: false } }),
  };
}

/** The change that was offered, once it is wanted. What speaks against it is said as of any answer. */
export function withRedeemOffer(context: RedeemContext): Answered {
  const { offer, overrides } = context;
  const read = (): Answered => {
    switch (offer?.field) {
      case "phone":
        return { ...noCustomer, ...withKnownPhone(context, offer.phone, offer.typed) };
      case "points":
        return { ...noPoints, points: offer.points };
      case "amount":
        return { ...noAmount, ...withPurchaseReading(context, { type: "amount", centavos: offer.centavos }) };
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
