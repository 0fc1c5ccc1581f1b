import type { Facts } from "../../src/domain/hearing/facts/facts.ts";
import { amountRetold, isFarFetched } from "../../src/domain/hearing/facts/amount-retold.ts";
import { isNo, isYes } from "../../src/domain/hearing/consent/consent.ts";
import { parseAmount, parseAmountAnswer, wireAmount, type AmountReading } from "../../src/domain/money.ts";
import { correctsDigits } from "../../src/domain/hearing/facts/phones/phone-parts.ts";
import { parsePhone, type Phone } from "../../src/domain/people/phone.ts";
import { lineOf, piecesOf } from "../../src/domain/hearing/pieces.ts";
import { parseTicket, type Ticket } from "../../src/domain/ticket.ts";
import { parseSaleLine } from "../../src/domain/reader/sale-line.ts";
import type { FlowEvent, FlowInput } from "../../src/flow/flow.ts";
import { phoneProblemSaid, withDoubtedPhone, withoutDoubted, withPhonePart } from "../shared/customer.ts";
import {
  correctsAmount,
  deniesOnlyAnswer,
  factsSaid,
  saysMoreThanTicket,
  saysNoPhone,
  understoodSo,
  withFacts,
  wrongBeside,
  wrongField,
  type Takes,
} from "../shared/heard.ts";
import { replacedIn } from "../shared/replaced.ts";
import { toldAnew } from "../shared/told-anew.ts";
import { stillAllowed } from "../shared/summary-offer.ts";
import { isTicketWord, noTicket, withTicket, withTicketReading } from "../shared/ticket-answers.ts";
import { emptyTicketed } from "../shared/ticketed-context.ts";
import { noCustomer, withKnownPhone, withOffered } from "../shared/ticketed.ts";
import { changesGuess, isAmountWord, mayDenyAmount } from "./amount-guess.ts";
import { withoutGuess, withTicketBesideGuess, withTicketOfGuess } from "./beside-guess.ts";
import { saleNamed } from "./named.ts";
import { noAmount, withAmountReading } from "./amount-reading.ts";
import type { Answered, SaleContext } from "./sale-context.ts";

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

const takes: Takes<SaleContext> = {
  phone: (context, phone, typed) => withKnownPhone(context, phone, typed, "ownPhone"),
  amount: (context, reading) => withAmountReading(context, reading, null),
};

function readSentence(context: SaleContext, text: string): Answered {
  const facts = factsSaid(text, null);
  const read = withFacts(context, facts, takes);
  if (facts.phoneProblem !== null) return { ...read, notice: phoneProblemSaid(facts.phoneProblem) };
  if (read === null) return { notice: facts.unread ? { key: "saleLineUnclear" } : null };
  if (facts.unread && read.notice === null) return { ...read, notice: understoodSo(read, missingOf(read)) };
  return withSumSaid(read, facts);
}

/** Says with the next question what the numbers of a message came to; the summary says it where nothing is left to be asked. */
function withSumSaid(read: SaleContext, { amountSummed }: Facts): SaleContext {
  const isAsked = read.phone === null || !read.ticketAnswered;
  if (!amountSummed || !isAsked || read.notice !== null || read.amountCentavos === null || read.ticketGuess !== null)
    return read;
  return { ...read, notice: understoodSo({ ...read, phone: null, ticket: null }, missingOf(read)) };
}

/** The first question that is left. */
function missingOf({ phone, amountCentavos }: SaleContext): "phone" | "amount" | "ticket" {
  if (phone === null) return "phone";
  return amountCentavos === null ? "amount" : "ticket";
}

/**
 * An answer to the question for `asked`, with all else that it says. A fact for another question is taken, and the question is asked again.
 * `alone`: what the answer is where it says nothing else.
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
  const isAnother = facts.amount !== null && facts.ticket === null && facts.phone === null;
  if (asked === "ticket" && isAnother && context.amountCentavos !== null) {
    if (!correctsAmount(text) || ofAnotherOne.test(text)) return { notice: { key: "ticketUnclear" } };
    const doubted = facts.amount?.type === "amount" ? facts.amount.centavos : null;
    if (doubted !== null && isFarFetched(text, doubted, context.amountCentavos))
      return { ticketGuess: wireAmount(doubted) as Ticket, notice: null };
  }
  const isAnswered =
    asked === "phone" ? facts.phone !== null : asked === "amount" ? facts.amount !== null : facts.ticket !== null;
  const isSettled = read.notice !== null || read.guess !== null || read.ticketGuess !== null;
  if (isSettled || (isAnswered && !facts.unread)) return withSumSaid(read, facts);
  // Beside a number that cannot be told the amount is asked about.
  if (asked === "amount" && read.amountCentavos !== null && facts.amount !== null)
    return { ...read, ...noAmount, guess: read.amountCentavos };
  return { ...read, notice: isWhole(read) ? null : understoodSo(read, missingOf(read)) };
}

/** "El 56 es de otra": an amount has no article. */
const ofAnotherOne = /^\W*(?:el|la|los) #?\d+ .*\botr[oa]s?\b/i;

/** Whether nothing is left to be asked. */
function isWhole({ phone, amountCentavos, ticketAnswered }: SaleContext): boolean {
  return phone !== null && amountCentavos !== null && ticketAnswered;
}

/** "No, 350" where the phone is asked: the amount that was told before. Null: it is none, or the next digits of a phone. */
function withAmountRetold(context: SaleContext, text: string): Answered | null {
  if ((context.amountCentavos ?? context.guess) === null || context.phonePart) return null;
  const { pieces } = piecesOf(text);
  const [only, another] = pieces.filter(({ type }) => type === "number");
  if (only?.type !== "number" || another !== undefined || !retold.test(lineOf(pieces))) return null;
  const reading = parseAmount(only.typed);
  if (reading.type !== "amount" || /\d{6}/.test(only.typed)) return null;
  const read = { ...context, ...withAmountReading(context, reading, null) };
  return { ...read, notice: read.notice ?? understoodSo(read, "phone") };
}

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

/** "350" before the phone was not how that begins, so that it may be the amount, which is asked about. */
function withPartLeft({ phonePart = "", amountCentavos, guess }: SaleContext, phone: Phone): Answered {
  const isOfPhone = phonePart === "" || phone.startsWith(phonePart) || phone.endsWith(phonePart);
  const reading = isOfPhone || !/^[1-9]\d{1,4}$/.test(phonePart) ? null : parseAmount(phonePart);
  const isAmount = reading?.type === "amount" && amountCentavos === null && guess === null;
  return { phonePart: "", ...(isAmount && { guess: reading.centavos }) };
}

/** An answer to "¿teléfono?". */
export function withPhone(context: SaleContext, text: string): Answered {
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

/** Whether an answer to "¿son $250.00?" asks something, or only waits, without any number or denial. */
function saysNothingOfGuess(text: string): boolean {
  const { phone, amount, ticket, points } = factsSaid(text, "amount");
  const hasNone = phone === null && amount === null && ticket === null && points === null && !/\d/.test(text);
  return hasNone && /[?¿]/.test(text) && !/(?<!\p{L})(?:no|nel|mal|monto|total|importe)(?!\p{L})/iu.test(text);
}

const toldOfGuess = /^\s*no,?\s+(?:son|eran?|fueron)\s+(\$?\d[\d.,]*)(?:\s+pesos)?[.!]?\s*$/i;

/** An answer to "¿monto?", or to "¿son $1,234.50?". */
export function withAmount(context: SaleContext, text: string): Answered {
  if (deniesOnlyAnswer(text)) return { ...noCustomer, guess: null, notice: null };
  if (context.guess !== null && isYes(text)) {
    return withAmountReading(context, { type: "amount", centavos: context.guess }, null);
  }
  if (context.guess !== null) {
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

/** An answer to "¿ticket?". */
export function withTicketOf(context: SaleContext, text: string): Answered {
  if (context.ticketGuess === null && correctsDigits(text)) return { notice: { key: "ticketUnclear" } };
  const replaced = replacedIn(text);
  const denied = replaced && parseAmount(replaced.before);
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

/** "El monto son 98", "el tel es 222…" at "¿el ticket es 98?": another datum is taken for itself, and the guess is dropped. Null: it names none. */
function withFactBesideGuess(context: SaleContext, text: string): Answered | null {
  if (context.ticketGuess === null || toldAnew(text) !== null) return null;
  const { phone, amount, amountNamed, ticket, unread } = factsSaid(text, "ticket");
  const isPhone = phone !== null && phone.typed !== text.trim();
  if (unread || !(isPhone || (amount?.type === "amount" && amountNamed && ticket === null))) return null;
  return withAnswer({ ...context, ticketGuess: null }, text, "ticket", {});
}

/** Takes an amount in the place of the one before, and says so before the ticket is asked again. */
function withAmountAnew(context: SaleContext, reading: AmountReading): Answered {
  const anew = { ...noAmount, ...withAmountReading(context, reading, null), ticketGuess: null };
  const isTaken = anew.notice === null && anew.guess === null;
  return isTaken ? { ...anew, notice: understoodSo({ ...context, ...anew }, "ticket") } : anew;
}

/** The changes that an answer to the summary names. */
export function withNamed(context: SaleContext, event: FlowEvent): Answered {
  const facts = saleNamed(event, context);
  if (facts === null) return {};
  const bare = {
    ...context,
    ...(facts.amount !== null && noAmount),
    ...(facts.ticket !== null && noTicket),
    ...(facts.phone !== null && noCustomer),
  };
  const read = withFacts(bare, facts, takes);
  const anew = {
    ...(facts.phone !== null && { phone: null }),
    ...(facts.ticket !== null && { ticket: null }),
    ...(facts.amount !== null && { amountCentavos: null }),
  };
  const wrong = event.type === "ANSWER" ? wrongBeside(event.text, facts) : null;
  const without = wrong === null ? {} : { phone: noCustomer, amount: noAmount, ticket: noTicket }[wrong];
  const changed = { ...anew, ...without };
  return { ...read, ...without, offer: null, overrides: stillAllowed(context.overrides, changed) };
}

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
