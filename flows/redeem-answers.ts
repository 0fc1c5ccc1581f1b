import { parseFreeText } from "../src/domain/free-text.ts";
import { parseAmount, type AmountReading, type Centavos } from "../src/domain/money.ts";
import { parsePhone, type Phone } from "../src/domain/phone.ts";
import { pointsOfCentavos, type Points } from "../src/domain/points.ts";
import { parseSaleLine } from "../src/domain/sale-line.ts";
import { parseTicket, type Ticket } from "../src/domain/ticket.ts";
import { isYes, plain, tidy } from "../src/domain/words.ts";
import type { CustomerFound, FlowInput, FlowPerson, FlowWallet, Known, Override, SaleCheck } from "../src/flow/flow.ts";
import type { Said } from "../src/text/text.ts";
import { phoneProblemSaid } from "./sale-answers.ts";

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
  if (/^\p{L}|\spuntos?\s/iu.test(typed)) return readSentence(context, typed);
  const whole = /^(.+?)\s+todo(?:\s+el\s+saldo)?(?=\s|$)(.*)$/i.exec(typed);
  const head = whole?.[1] ?? typed;
  const purchase = /\s+de\s+(\$?\s?[\d.,']+)(?=\s|$)/i.exec(whole?.[2] ?? typed);
  const amount = purchase ? parseAmount(purchase[1] ?? "") : null;
  const rest = purchase ? (whole?.[2] ?? typed).replace(purchase[0], "") : (whole?.[2] ?? typed);
  const line = parseSaleLine(whole ? head : rest);
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear" || (whole && line.amount)) return { notice: { key: "saleLineUnclear" } };
  const ticket = whole && rest.trim() !== "" ? parseTicket(rest) : line.ticket;
  if (ticket?.type === "notATicket") return { notice: { key: "saleLineUnclear" } };
  const known = withKnownPhone(context, line.phone, line.phoneTyped);
  let read: RedeemContext = { ...context, ...known };
  if (whole) read = { ...read, points: "all" };
  else if (line.amount) read = { ...read, ...withPointsReading(line.amount) };
  if (amount?.type === "amount") read = { ...read, ...withPurchaseReading(read, amount) };
  // Whoever writes the ticket in the line has said all they mean to say.
  else if (ticket !== null) read = { ...read, amountAnswered: true };
  if (ticket?.type === "ticket") read = { ...read, ticket: ticket.ticket, ticketAnswered: true };
  if (ticket?.type === "none" && !context.wallet.ticketMandatory) read = { ...read, ticketAnswered: true };
  return { ...read, notice: known.notice ?? read.notice };
}

/** A sentence: what it says for certain is taken, the rest is asked for. */
function readSentence(context: RedeemContext, text: string): Answered {
  const free = parseFreeText(text, "redeem");
  if (!free || (free.phone === null && free.phoneProblem === null && free.amount === null && free.ticket === null)) {
    return { notice: { key: "saleLineUnclear" } };
  }
  let read: RedeemContext = context;
  if (free.amount !== null) read = { ...read, ...withPoints(read, free.amount) };
  if (free.ticket !== null) read = { ...read, ...withRedeemTicket(read, free.ticket) };
  if (free.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(free.phoneProblem) };
  if (free.phone === null) return { ...read, notice: null };
  const { notice } = read;
  read = { ...read, ...withRedeemPhone(read, free.phone) };
  return { ...read, notice: read.notice ?? notice };
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
      return { notice: { key: "phoneNotAPhone" } };
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
  return withPointsReading(parseAmount(text.replace(/\s*(?:puntos|pts)\.?\s*$/i, "")));
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
  if (noPurchase.includes(plain(text)) || text.trim() === "-") {
    return { amountCentavos: null, amountAnswered: true, guess: null, notice: null };
  }
  return withPurchaseReading(context, parseAmount(text));
}

function withPurchaseReading(context: RedeemContext, reading: AmountReading): Answered {
  if (reading.type === "ambiguous") return { guess: { centavos: reading.guess, of: "amount" }, notice: null };
  if (reading.type !== "amount") return { guess: null, notice: { key: "redeemPurchaseUnclear" } };
  if (reading.centavos > context.ceilingCentavos && context.person.role !== "manager") {
    return { guess: null, notice: { key: "overCeiling", values: { ceiling: context.ceilingCentavos } } };
  }
  return { amountCentavos: reading.centavos, amountAnswered: true, guess: null, notice: null };
}

/** An answer to "¿ticket?". */
export function withRedeemTicket(context: RedeemContext, text: string): Answered {
  const reading = parseTicket(text);
  switch (reading.type) {
    case "ticket":
      return { ticket: reading.ticket, ticketAnswered: true, check: null, notice: null };
    case "none":
      if (context.wallet.ticketMandatory) return { notice: { key: "ticketIsMandatory" } };
      return { ticket: null, ticketAnswered: true, check: null, notice: null };
    case "notATicket":
      return { notice: { key: "notATicket" } };
  }
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
  return Math.max(0, Math.floor((pointsOfCentavos(amountCentavos) - points) / 100)) as Centavos;
}

/** What is gone on with when the wallet or our own rows took too long. */
export function givenUp(context: RedeemContext): Answered {
  const { customer, check } = context;
  return {
    ...(typeof customer === "string" && { customer: { type: "unchecked", doubts: 0 } }),
    ...(typeof check === "string" && { check: { sameTicket: null, sameSale: null, staff: false } }),
  };
}
