import { amountChanged } from "../../src/domain/hearing/facts/amount-changed.ts";
import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { amountRetold, isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import { parseAmount, parseAmountAnswer, wireAmount, type AmountReading } from "../../src/domain/money.ts";
import { correctsDigits } from "../../src/domain/hearing/facts/phones/phone-parts.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { isTicketAlone, parseTicket, type Ticket } from "../../src/domain/ticket.ts";
import { parseSaleLine } from "../../src/domain/reader/sale-line.ts";
import type { FlowInput } from "../../src/flow/flow.ts";
import { phoneProblemSaid, withDoubtedPhone, withoutDoubted, withPhonePart } from "../shared/customer.ts";
import {
  correctsAmount,
  deniesOnlyAnswer,
  factsSaid,
  saysMoreThanTicket,
  saysNoPhone,
  understoodSo,
  withFacts,
  wrongField,
  type Takes,
} from "../shared/heard.ts";
import { replacedIn, replacedValue } from "../shared/replaced.ts";
import { toldAnew } from "../shared/told-anew.ts";
import { isTicketWord, withTicket, withTicketReading } from "../shared/ticket-answers.ts";
import { emptyTicketed } from "../shared/ticketed-context.ts";
import { noCustomer, withKnownPhone } from "../shared/ticketed.ts";
import { changesGuess, isAmountWord, mayDenyAmount, saysNothingOfGuess, toldOfGuess } from "./amount-guess.ts";
import { withoutGuess, withTicketBesideGuess, withTicketOfGuess } from "./beside-guess.ts";
import { withChangeDoubted, withGuessLeft } from "./told-before.ts";
import { noAmount, withAmountReading } from "./amount-reading.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

/**
 * Makes the context that a sale starts with: everything that the first message said already. xstate also calls it without input, so that it must not throw
 * then.
 */
export function startingSale(input: FlowInput | undefined): SaleContext {
  const empty: SaleContext = { ...emptyTicketed(input), branch: input?.person.branch ?? "", guess: null };
  if (!input) return empty;
  if (input.known) {
    const { phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice } = input.known;
    return { ...empty, phone, phoneTyped, amountCentavos, ticket, ticketAnswered, notice };
  }
  return input.text.trim() === "" ? empty : { ...empty, ...readLine(empty, input.text) };
}

/** Reads a first message that says more than "venta": what it says for certain is taken, the rest is asked. */
function readLine(context: SaleContext, text: string): Answered {
  const line = parseSaleLine(text);
  if (line.type === "wrongPhone") return { notice: { key: "phoneWrongLength", values: { digits: line.digits } } };
  if (line.type === "unclear") return readSentence(context, text);
  let read: SaleContext = { ...context, ...withKnownPhone(context, line.phone, line.phoneTyped, "ownPhone") };
  if (line.amount) read = { ...read, ...withAmountReading(read, line.amount, read.notice) };
  if (line.ticket) read = { ...read, ...withTicketReading(read, line.ticket, read.notice) };
  return read;
}

/** How a sale takes each fact. */
export const takes: Takes<SaleContext> = {
  phone: (context, phone, typed) => withKnownPhone(context, phone, typed, "ownPhone"),
  amount: (context, reading) => withAmountReading(context, reading, null),
};

/** Reads a first message that is a sentence. What is certain is taken; what was read only in part is said with the next question. */
function readSentence(context: SaleContext, text: string): Answered {
  const facts = factsSaid(text, null);
  const read = withFacts(context, facts, takes);
  if (facts.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(facts.phoneProblem) };
  if (read === null) return { notice: facts.unread ? { key: "saleLineUnclear" } : null };
  if (facts.unread && read.notice === null) return { ...read, notice: understoodSo(read, missingOf(read)) };
  return withSumSaid(read, facts);
}

/** Says with the next question what the numbers of a message came to. Where nothing is left to be asked, the summary says it. */
function withSumSaid(read: SaleContext, { amountSummed }: Facts): SaleContext {
  const isAsked = read.phone === null || !read.ticketAnswered;
  if (!amountSummed || !isAsked || read.notice !== null || read.amountCentavos === null || read.ticketGuess !== null)
    return read;
  return { ...read, notice: understoodSo({ ...read, phone: null, ticket: null }, missingOf(read)) };
}

/** The first question that is left to be asked. */
function missingOf({ phone, amountCentavos }: SaleContext): "phone" | "amount" | "ticket" {
  if (phone === null) return "phone";
  return amountCentavos === null ? "amount" : "ticket";
}

/**
 * Reads an answer to the question for `asked` with all else that it says. A fact that belongs to another question is taken for that, and the question is
 * asked again. `alone`: what the answer comes to where it tells no fact.
 */
function withAnswer(
  context: SaleContext,
  text: string,
  asked: "phone" | "amount" | "ticket",
  alone: Answered,
): Answered {
  const facts = factsSaid(text, asked);
  const read = withFacts(context, facts, takes, true);
  if (asked === "phone" && facts.phoneProblem !== null)
    return {
      ...read,
      ...withPhonePart(context, facts.phoneProblem, text, (phone, typed) => takes.phone(context, phone, typed)),
    };
  if (asked === "ticket" && saysMoreThanTicket(text, facts, context)) return { notice: { key: "ticketUnclear" } };
  if (read === null) return withoutDenied(context, text) ?? withoutWrong(text, asked) ?? alone;
  // "Son 2", where the ticket is asked and the amount is known: two tickets, or another amount.
  const tellsAmountAlone = facts.amount !== null && facts.ticket === null && facts.phone === null;
  if (asked === "ticket" && tellsAmountAlone && context.amountCentavos !== null) {
    if (!correctsAmount(text) || ofAnotherOne.test(text)) return { notice: { key: "ticketUnclear" } };
    const doubted = facts.amount?.type === "amount" ? facts.amount.centavos : null;
    if (doubted !== null && isFarFetched(text, doubted, context.amountCentavos))
      return { ticketGuess: wireAmount(doubted) as Ticket, notice: null };
  }
  const isAnswered = facts[asked] !== null;
  const asksOrRefuses = read.notice !== null || read.guess !== null || read.ticketGuess !== null;
  if (asksOrRefuses || (isAnswered && !facts.unread)) return withSumSaid(read, facts);
  // Beside a number of which it is not clear what it is, the amount is asked back.
  if (asked === "amount" && read.amountCentavos !== null && facts.amount !== null)
    return { ...read, ...noAmount, guess: read.amountCentavos };
  return { ...read, notice: isWhole(read) ? null : understoodSo(read, missingOf(read)) };
}

/** Matches "el 56 es de otra", which is no amount: an amount has no article. */
const ofAnotherOne = /^\W*(?:el|la|los) #?\d+ .*\botr[oa]s?\b/i;

/** Whether nothing is left to be asked. */
function isWhole({ phone, amountCentavos, ticketAnswered }: SaleContext): boolean {
  return phone !== null && amountCentavos !== null && ticketAnswered;
}

/** Takes "no, 350", where the phone is asked, for the amount that was told before. Null: it is no amount, or may be the next digits of a phone. */
function withAmountRetold(context: SaleContext, text: string): Answered | null {
  if ((context.amountCentavos ?? context.guess) === null || context.phonePart) return null;
  const { pieces } = piecesOf(text);
  const [only, another] = pieces.filter(({ type }) => type === "number");
  if (only?.type !== "number" || another !== undefined || !retold.test(lineOf(pieces))) return null;
  const reading = parseAmount(only.typed);
  // "No, 2" chooses another field of the summary.
  const isChoice = /^[1-9]$/.test(only.typed) && !/\bpesos\b/.test(lineOf(pieces));
  if (reading.type !== "amount" || isChoice || /\d{6}/.test(only.typed)) return null;
  const read = { ...context, ...withAmountReading(context, reading, null) };
  return { ...read, notice: read.notice ?? understoodSo(read, "phone") };
}

/** Matches what tells one number anew: "ay no, son 350", "perdón, el monto es 350 pesos". */
const retold =
  /^(?:(?:ay|ah|uy|chin) ,? ?)?(?:no|perdon|digo|mejor|corrijo|sorry)(?: ,? ?(?:no|perdon|digo|mejor|que|eran?|son|fueron|el monto|es|de))* ,? ?#(?: pesos)?$/;

/** Takes the amount back where it is denied: "no son 250". */
function withoutDenied({ amountCentavos }: SaleContext, text: string): Answered | null {
  const denied = /^\s*no (?:son|eran?|fueron|fue|es) (\$?[\d.,]+)(?: pesos)?[.!]?\s*$/i.exec(text)?.[1];
  const reading = denied === undefined ? null : parseAmount(denied);
  return reading?.type === "amount" && reading.centavos === amountCentavos ? { ...noAmount, notice: null } : null;
}

/** Takes back an earlier answer that is said to be wrong; null where none is. */
function withoutWrong(text: string, asked: "phone" | "amount" | "ticket"): Answered | null {
  const wrong = wrongField(text);
  if (wrong === "phone" && asked !== "phone") return { ...noCustomer, notice: null };
  return wrong === "amount" && asked === "ticket" ? { ...noAmount, notice: null } : null;
}

/** Drops digits that came before the phone. Where the phone neither begins nor ends with them ("350"), they may be the amount, which is asked back. */
function withPartLeft({ phonePart = "", amountCentavos, guess }: SaleContext, phone: Phone): Answered {
  const isOfPhone = phonePart === "" || phone.startsWith(phonePart) || phone.endsWith(phonePart);
  const reading = isOfPhone || !/^[1-9]\d{1,4}$/.test(phonePart) ? null : parseAmount(phonePart);
  const mayBeAmount = reading?.type === "amount" && amountCentavos === null && guess === null;
  return { phonePart: "", ...(mayBeAmount && { guess: reading.centavos }) };
}

/** Reads an answer to "¿teléfono?". */
export function withSalePhone(context: SaleContext, text: string): Answered {
  const reading = parsePhone(text);
  if (reading.type === "phone" && !text.includes("?"))
    return {
      ...withKnownPhone(context, reading.phone, text.trim(), "ownPhone"),
      ...withPartLeft(context, reading.phone),
    };
  const retoldAmount = withAmountRetold(context, text);
  if (retoldAmount !== null) return retoldAmount;
  const doubted = withDoubtedPhone(context, text, (phone, typed) => takes.phone(context, phone, typed));
  if (doubted !== null) return doubted;
  const notice = { key: saysNoPhone(text) ? "noPhoneNoSale" : "phoneNotAPhone" } as const;
  return withoutDoubted(context, withAnswer(context, text, "phone", { notice }));
}

/** Reads an answer to "¿monto?", or to "¿son $1,234.50?". */
export function withSaleAmount(context: SaleContext, text: string): Answered {
  if (deniesOnlyAnswer(text)) return { ...noCustomer, guess: null, notice: null };
  if (context.guess !== null && isYes(text)) {
    return withAmountReading(context, { type: "amount", centavos: context.guess }, null);
  }
  if (context.guess !== null) {
    const changed = amountChanged(text, context.guess);
    if (changed !== null) return { guess: changed, notice: null };
    const beside = withTicketBesideGuess(context, text);
    if (beside !== null) return beside;
    const apart = withTicketOfGuess(context, text);
    if (apart !== null) return apart;
    const asTicket = isTicketWord.test(text) ? parseTicket(String(context.guess / 100)) : null;
    if (asTicket !== null) return { guess: null, ...withTicketReading(context, asTicket, null, true) };
    // "No son 250", at "¿son $2.50?", denies no 250.
    const denied = toldOfGuess.exec(text)?.[1];
    const told = denied === undefined ? null : parseAmount(denied);
    if (told?.type === "amount" && told.centavos !== context.guess) return withAmountReading(context, told, null);
    if (isNo(text) || changesGuess(context.guess, text)) return { ...withoutGuess(context), notice: null };
  }
  const reading = parseAmountAnswer(text);
  // "¿Cuál ticket?" says nothing of the guess, which is asked again.
  if (context.guess !== null && reading.type === "notAnAmount" && saysNothingOfGuess(text)) return { notice: null };
  const alone = { ...(context.guess !== null && withoutGuess(context)), ...withAmountReading(context, reading, null) };
  // "Es 2299407475" is no amount, but another phone.
  const isPhone = reading.type === "tooLarge" && factsSaid(text, "amount").phone !== null;
  return reading.type === "notAnAmount" || isPhone ? withAnswer(context, text, "amount", alone) : alone;
}

/** Reads an answer to "¿ticket?", or to "¿el ticket es 250?". */
export function withSaleTicket(context: SaleContext, text: string): Answered {
  if (context.ticketGuess === null && isTicketAlone(text)) return withTicket(context, text);
  if (context.ticketGuess === null && correctsDigits(text)) return { notice: { key: "ticketUnclear" } };
  const doubted = withChangeDoubted(context, text) ?? withGuessLeft(context, text);
  if (doubted !== null) return doubted;
  const replaced = replacedIn(text) ?? replacedValue(text);
  const denied = replaced === null ? null : parseAmount(replaced.before);
  // "No es 437, es 260": the amount that was told before.
  if (replaced && denied?.type === "amount" && denied.centavos === context.amountCentavos)
    return withAmountAnew(context, parseAmount(replaced.anew));
  const anew = context.amountCentavos === null ? null : amountRetold(text, context.amountCentavos);
  if (anew?.type === "amount") return withAmountAnew(context, anew);
  const { ticket, amount } = factsSaid(text, "ticket");
  if (ticket?.type === "unsure" && context.ticketGuess === null) return withTicketReading(context, ticket, null, true);
  if (context.ticketGuess !== null && isAmountWord.test(text))
    return { ticketGuess: null, ...withAmountReading(context, parseAmount(context.ticketGuess), null) };
  if (context.ticketGuess !== null && mayDenyAmount.test(text)) return { notice: null };
  const beside = withFactBesideGuess(context, text);
  if (beside !== null) return beside;
  const alone = withTicket(context, text) as Answered;
  const isEither = amount === null || alone.ticketAnswered === true || !correctsAmount(text);
  if (anew?.type === "either" && isEither && context.ticketGuess === null)
    return { ticketGuess: anew.typed as Ticket, notice: null };
  const isRead = alone.ticketAnswered === true || (alone.ticketGuess ?? null) !== null || context.ticketGuess !== null;
  return isRead ? alone : withAnswer(context, text, "ticket", alone);
}

/** Takes "el monto son 98" or "el tel es 222…" at "¿el ticket es 98?" for what it names, and drops the guess. Null: the answer names no other fact. */
function withFactBesideGuess(context: SaleContext, text: string): Answered | null {
  if (context.ticketGuess === null || toldAnew(text) !== null) return null;
  const { phone, amount, amountNamed, ticket, unread } = factsSaid(text, "ticket");
  const isPhone = phone !== null && phone.typed !== text.trim();
  if (unread || !(isPhone || (amount?.type === "amount" && amountNamed && ticket === null))) return null;
  return withAnswer({ ...context, ticketGuess: null }, text, "ticket", {});
}

/** Takes an amount in the place of the one before, and says so with the question for the ticket. */
function withAmountAnew(context: SaleContext, reading: AmountReading): Answered {
  const anew = { ...noAmount, ...withAmountReading(context, reading, null), ticketGuess: null };
  const isTaken = anew.notice === null && anew.guess === null;
  return isTaken ? { ...anew, notice: understoodSo({ ...context, ...anew }, "ticket") } : anew;
}
