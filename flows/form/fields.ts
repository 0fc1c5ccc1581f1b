/** Fields and stops that several forms share: the phone, the ticket, an unregistered customer, a duplicate. */
import { type Centavos, parseAmount, type Points, pointsOfCentavos } from "../../src/domain/money.ts";
import { parsePhone, type Phone } from "../../src/domain/phone.ts";
import type { Ticket, TicketReading } from "../../src/domain/ticket.ts";
import { isDigits, trimEndOf, trimStartOf } from "../../src/domain/words.ts";
import type { Effect, FlowWallet, Override } from "../../src/flow/flow.ts";
import type { FieldName, MessageData, AnswerReading } from "../../src/flow/answer-reading.ts";
import type { Said } from "../../src/text/keys.ts";
import { parseTicket } from "../../src/understanding/tokens/ticket.ts";
import { isFound } from "../customer.ts";
import { choice, type Question } from "../questions.ts";
import { withMessageData } from "./answers.ts";
import type { AskedFor, Field, Form, FormContext, Guess, SellingContext, Stop } from "./form.ts";

/** The context without the customer, as before the phone was answered. */
export const noCustomer = { phone: null, customer: null, check: null } as const;

const isWhole = (digits: string) => isDigits(digits, 10, 10);

/** How a flow asks for a phone. */
interface PhoneAsked<C> {
  /** The refusal of the person's own phone. Null: it is allowed. */
  readonly own: "ownPhone" | "redeemOwnPhone" | null;
  /** The context without it, as before it was answered. */
  readonly without: Partial<C>;
  readonly question?: Said;
  /** The possible meaning of digits that were no part of the phone. */
  readonly leftover?: (context: C, digits: string) => Partial<C>;
}

/** The field of a phone. */
export function phoneField<C extends FormContext>({ own, without, question, leftover }: PhoneAsked<C>): Field<C> {
  const taken = (context: C, phone: Phone, typed: string) => {
    if (own !== null && phone === context.person.phone) return { phonePart: "", notice: { key: own } } as Partial<C>;
    return { ...(phone !== context.phone && without), phone, phoneTyped: typed, phonePart: "" } as Partial<C>;
  };
  return {
    name: "phone",
    state: "phone",
    question: () => ({ say: question ?? { key: "askPhone" } }),
    isMissing: ({ phone }) => phone === null,
    without,
    take: (context, given, isAsked) => {
      const { phone } = given;
      const { phonePart: part = "" } = context;
      // "477", and then all of it.
      const left = phone?.phone.startsWith(part) ? "" : part;
      if (phone?.sure === true) return { ...leftover?.(context, left), ...taken(context, phone.phone, phone.typed) };
      if (phone !== undefined) return { ...without, ...askedBack(phone.phone, phone.typed) };
      if (given.severalPhones) return isAsked || context.phone === null ? said({ key: "freeSeveralPhones" }) : null;
      if (given.wrongPhone !== undefined)
        return said({ key: "phoneWrongLength", values: { digits: given.wrongPhone } });
      if (given.phoneDigits === undefined || (!isAsked && context.phone !== null)) return null;
      return withDigits(context, given, isAsked, taken);
    },
    none: () => said({ key: "noPhoneNoSale" }),
    unclear: { key: "phoneNotAPhone" },
    agreed: (context) => {
      const { phonePart = "" } = context;
      const asked = isWhole(phonePart) ? parsePhone(phonePart) : null;
      return asked?.type === "phone" ? { ...taken(context, asked.phone, phonePart), notice: null } : null;
    },
  };

  function said(notice: Said): Partial<C> {
    return { notice } as Partial<C>;
  }
}

/** Asks whether a phone is right. */
function askedBack(phone: Phone, typed: string): Pick<FormContext, "phonePart" | "notice"> {
  return { phonePart: phone, notice: { key: "askPhoneGuess", values: { phone: typed } } };
}

/** The most digits of the last part of a phone that may be an amount as well: "200" after a phone that lacked three. */
const lastDigits = 3;

/** Without a question for the phone, at least this many digits are the beginning of one. */
const leastPart = 7;

/** Takes a phone that comes in several messages, or keeps the digits so far for the next answer. */
function withDigits<C extends FormContext>(
  context: C,
  { phoneDigits: digits = "", phoneBegins }: MessageData,
  isAsked: boolean,
  taken: (context: C, phone: Phone, typed: string) => Partial<C>,
): Partial<C> {
  const before = isAsked && !isWhole(context.phonePart ?? "") ? (context.phonePart ?? "") : "";
  const parts = phoneBegins ? [digits, before] : [before, digits];
  const both = parts.join("");
  const joined = parsePhone(both);
  if (joined.type === "phone") {
    if (before.length >= 10 - lastDigits) return askedBack(joined.phone, joined.phone) as Partial<C>;
    return taken(context, joined.phone, parts.join(" ").trim());
  }
  const part = both.length < 10 ? both : digits;
  const notice: Said = { key: "phoneWrongLength", values: { digits: part.length } };
  const isPart = isAsked || part.length >= leastPart;
  return { ...(isPart && { phonePart: part.length < 10 ? part : "" }), notice } as Partial<C>;
}

type WithPoints = SellingContext & { readonly points?: Points | "all" | null };

/** The context without the ticket, as before it was answered. */
export const noTicket = { ticket: null, ticketAnswered: false, ticketGuess: null, check: null } as const;

/** True if the shop has no tickets, so that none is asked for. */
export const hasNoTickets = ({ noTickets, ticketMandatory }: FlowWallet) => noTickets === true && !ticketMandatory;

/** True if the ticket is still to be asked for. */
export const isTicketMissing = ({ ticketAnswered, wallet }: Pick<SellingContext, "ticketAnswered" | "wallet">) =>
  !ticketAnswered && !hasNoTickets(wallet);

/** The datum that BACK takes back at the end of a sale: the ticket, or the amount if no ticket is asked for. */
export const beforeSummary = ({ wallet, ticket }: SellingContext): FieldName =>
  hasNoTickets(wallet) && ticket === null ? "amount" : "ticket";

/** The field of the ticket, which a sale and a use of balance share. */
export function ticketField<C extends WithPoints>(): Field<C> {
  return {
    name: "ticket",
    state: "ticket",
    question: ticketQuestion,
    isMissing: isTicketMissing,
    without: noTicket as Partial<C>,
    take: (context, { ticket }, isAsked) =>
      ticket === undefined ? null : (withTicket(context, ticket, isAsked) as Partial<C>),
    none: (context) => withTicket(context, { type: "none" }, true) as Partial<C>,
    unclear: noTicketRead,
  };
}

/** "¿El ticket es 250?" `amountAs`: takes the number as the amount. Absent: it cannot be one. */
export function ticketGuess<C extends WithPoints>(amountAs?: (context: C, centavos: Centavos) => Partial<C>): Guess<C> {
  return {
    of: "ticket",
    state: "ticketGuess",
    isOpen: (context) => context.ticketGuess !== null,
    question: ticketGuessQuestion,
    yes: ({ ticketGuess: ticket }) => ticketTaken(ticket) as Partial<C>,
    no: () => ({ ticketGuess: null, notice: null }) as Partial<C>,
    as: (context, field) => {
      if (field === "ticket") return ticketTaken(context.ticketGuess) as Partial<C>;
      const amount = field === "amount" && context.ticketGuess !== null ? parseAmount(context.ticketGuess) : null;
      if (amount?.type !== "amount" || amountAs === undefined) return null;
      return { ticketGuess: null, ...amountAs(context, amount.centavos) };
    },
  };
}

interface Answered {
  readonly ticket?: Ticket | null;
  readonly ticketAnswered?: boolean;
  readonly ticketGuess?: Ticket | null;
  readonly check?: null;
  readonly notice?: Said | null;
}

/** Takes a ticket reading: asks back if it is doubtful or repeats an earlier answer, and says what is wrong with it. `isAsked`: its question is open. */
export function withTicket(context: WithPoints, reading: TicketReading, isAsked: boolean): Answered {
  switch (reading.type) {
    case "ticket": {
      const isAgain = repeats(context, isAsked ? withoutSlips(reading.ticket) : reading.ticket, isAsked);
      return isAgain ? { ticketGuess: reading.ticket } : ticketTaken(reading.ticket);
    }
    case "unsure":
      return reading.guess === null ? { notice: { key: "ticketUnclear" } } : { ticketGuess: reading.guess };
    case "none":
      if (context.wallet.ticketMandatory) return { ticketGuess: null, notice: { key: "ticketIsMandatory" } };
      return ticketTaken(null);
    case "notATicket":
      return { ticketGuess: null, notice: noTicketRead(context) };
  }
}

/** Says that the message has no readable ticket. */
function noTicketRead({ wallet }: Pick<SellingContext, "wallet">): Said {
  return { key: "notATicket", values: { mandatory: wallet.ticketMandatory } };
}

/** The context with this ticket as the answer. Null: no ticket. */
function ticketTaken(ticket: Ticket | null): Answered {
  return { ticket, ticketAnswered: true, ticketGuess: null, check: null, notice: null };
}

/** True if a ticket repeats the amount, the points or the phone: an earlier answer may have come twice. `isAsked`: an ambiguous amount ("0250") counts too. */
function repeats({ phone, amountCentavos, points = null }: WithPoints, ticket: Ticket, isAsked: boolean): boolean {
  const asPhone = parsePhone(ticket);
  if (asPhone.type === "phone" && asPhone.phone === phone) return true;
  const amount = parseAmount(ticket);
  const guess = isAsked && amount.type === "ambiguous" ? amount.guess : null;
  const centavos = amount.type === "amount" ? amount.centavos : guess;
  return centavos !== null && (centavos === amountCentavos || pointsOfCentavos(centavos) === points);
}

/** A ticket without the typing errors of "-250", "250-" and "00250", which may repeat the amount. */
function withoutSlips(ticket: Ticket): Ticket {
  const marks = "-_/#.";
  const told = trimEndOf(trimStartOf(ticket, marks), marks);
  const number = trimStartOf(told, "0");
  const bare = isDigits(number.charAt(0)) ? number : told;
  const reading = parseTicket(bare);
  return reading.type === "ticket" ? reading.ticket : ticket;
}

/** "¿Ticket?", with a way out if the wallet requires none. */
function ticketQuestion({ wallet: { ticketMandatory: mandatory } }: Pick<SellingContext, "wallet">): Question {
  const choices = mandatory ? [] : [choice("skipTicket", "sin ticket")];
  return { say: { key: "askTicket", values: { mandatory } }, spelledOut: true, choices };
}

/** Asks a doubtful ticket back: "¿El ticket también es 250?", "¿El ticket es K45?". If the number may be a new amount of the sale, that is a choice too. */
function ticketGuessQuestion(context: WithPoints): Effect {
  const ticket = context.ticketGuess;
  if (ticket === null) throw new Error("ticketGuessQuestion: context.ticketGuess is null");
  const also = repeats(context, ticket, true);
  const orAmount = !also && mayBeAmount(context, ticket);
  const say = { key: "askTicketGuess", values: { ticket, also, orAmount } } as const;
  const choices = orAmount ? [choice("changeTicket", "es el ticket"), choice("changeAmount", "es el monto")] : [];
  return { type: "say", say, choices, ...(orAmount && { spelledOut: true }) };
}

/** A number from here on is hardly the amount of a sale, centavos. */
const unlikelyFromCentavos = 100_000_00;

/** True if a doubtful ticket may be a new amount for a sale that has one. */
function mayBeAmount({ amountCentavos, points }: WithPoints, ticket: Ticket): boolean {
  const reading = parseAmount(ticket);
  if (amountCentavos === null || points !== undefined) return false;
  return reading.type === "amount" && reading.centavos < unlikelyFromCentavos;
}

/** The reply to an amount above the ceiling, which only a manager may exceed. Null: it is allowed. */
export function overCeiling({ ceilingCentavos, person }: SellingContext, centavos: Centavos): Said | null {
  if (centavos <= ceilingCentavos || person.role === "manager") return null;
  return { key: "overCeiling", values: { ceiling: ceilingCentavos } };
}

/** Repeats what was understood so far and asks the next question. */
export function repeatUnderstood({ phone, phoneTyped, amountCentavos, ticket }: SellingContext, asks: AskedFor): Said {
  return { key: "partlyRead", values: { phoneTyped: phone && phoneTyped, amountCentavos, ticket, asks } };
}

// The stops of a sale and a use of balance, at which a person has to decide.

/** The stops that both have. */
export function sellingStops<C extends SellingContext>(form: () => Form<C>) {
  return { unregistered: unregistered(form), staffPhone: staffPhone(form), sameTicket: sameTicket(form) };
}

/** An unknown phone: it can be registered on the spot. */
function unregistered<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ phoneTyped, wallet }): Question => ({
      say: { key: "unregisteredOffer", values: { phoneTyped, wallet: wallet.name } },
      spelledOut: true,
      choices: [choice("registerWord", "registrar"), choice("otherPhone", "otro teléfono")],
    }),
    answer: (context, told) => {
      if (told.is === "yes" || (told.is === "option" && told.option === "register")) return "registering";
      return givenOr(form(), context, told, noCustomer as Partial<C>);
    },
    to: ["registering"],
    back: "phone",
  };
}

/** A staff phone: only a manager may allow a sale or a use of balance. */
function staffPhone<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ phoneTyped, person }) =>
      overridable(person.role, (mayOverride) => ({ key: "staffPhone", values: { phoneTyped, mayOverride } })),
    answer: (context, told) =>
      letThrough(context, told, "staffPhone") ?? givenOr(form(), context, told, noCustomer as Partial<C>),
    to: [],
    back: "phone",
  };
}

/** A used ticket: only a manager may allow it again. */
function sameTicket<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ check, ticket, person }) => {
      const earlier = isFound(check) ? check.sameTicket : null;
      if (!earlier) throw new Error(`sameTicket: the check found no operation with ticket ${ticket}`);
      const { atText, byName, amountCentavos } = earlier;
      return overridable(person.role, (mayOverride) => ({
        key: "sameTicket",
        values: { ticket: ticket ?? "", atText, byName, amountCentavos, mayOverride },
      }));
    },
    answer: (context, told) => {
      if (told.is === "none") return withMessageData(form(), context, { ticket: { type: "none" } }, null);
      return letThrough(context, told, "sameTicket") ?? givenOr(form(), context, told, noTicket as Partial<C>);
    },
    to: [],
    back: "ticket",
  };
}

/** Takes the given data; a no or a change asks again (`without`). Null: none of these. */
function givenOr<C extends SellingContext>(
  form: Form<C>,
  context: C,
  told: AnswerReading,
  without: Partial<C>,
): Partial<C> | null {
  if (told.is === "data") return withMessageData(form, context, told.data, null);
  return told.is === "no" || told.is === "change" ? without : null;
}

/** The answer of a manager who overrides a guard. */
function letThrough<C extends SellingContext>(
  { person, overrides }: C,
  told: AnswerReading,
  which: Override,
): Partial<C> | null {
  if (told.is !== "option" || told.option !== "anyway" || person.role !== "manager") return null;
  return { overrides: [...overrides, which] } as unknown as Partial<C>;
}

function overridable(role: SellingContext["person"]["role"], say: (mayOverride: boolean) => Said): Effect {
  const mayOverride = role === "manager";
  const choices = mayOverride ? [choice("anyway", "de todos modos")] : [];
  return { type: "say", say: say(mayOverride), spelledOut: true, choices };
}

/** True if the staff phone or the used ticket stops a conversation. */
export function stopsAt({ check, overrides }: SellingContext, which: "staffPhone" | "sameTicket"): boolean {
  if (!isFound(check) || overrides.includes(which)) return false;
  return which === "staffPhone" ? check.staff : check.sameTicket !== null;
}
