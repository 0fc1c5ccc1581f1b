import { parseAmount, type AmountReading } from "../../money.ts";
import type { Phone } from "../../people/phone.ts";
import { mayBeReversed } from "../../reader/sale-line.ts";
import { parseTicket, type TicketReading } from "../../ticket.ts";
import type { Piece } from "../piece.ts";
import { amountOf, amountSaid, isItemized, mayBeHowMany, mayGuess } from "./amount-said.ts";
import { settled, type Roles } from "./bare-numbers.ts";
import { wordsBefore } from "./beside-number.ts";
import { each, foreign, fractions, noTicketNumber, partOfNumber, past, unsure } from "./fact-words.ts";
import { isCardAt, isTenderUnsure } from "./money/money-beside.ts";
import { mayBeElse, mayBeItsCard } from "./money/money-in-doubt.ts";
import { plainBefore } from "./money/plain-amount.ts";
import { saysNoTicket } from "./tickets/no-ticket.ts";
import { isNotTold, isSupposed } from "./not-told.ts";
import { deniesPhone, phonesAmong, shortPhone, takesAmountBack } from "./phones/phone-facts.ts";
import { isOfPayment, isTicketAt, letteredTicket, mayBeOfGoods } from "./tickets/ticket-beside.ts";
import { mayBeSum } from "./tickets/ticket-sum.ts";
import { foundIn, type Found } from "./roles/roles.ts";
import type { Asked } from "./roles/number-role.ts";

/** Why no phone was taken. `digits`: one was meant, and so many digits arrived. `several`: there is more than one, or it can be parted in two ways. */
export type PhoneProblem =
  | { readonly type: "digits"; readonly digits: number; readonly typed: string }
  | { readonly type: "several" };

/** What a message says of a sale or a use of balance. Null: nothing is said of it, or nothing for certain. */
export interface Facts {
  readonly phone: { readonly phone: Phone; readonly typed: string } | null;
  readonly phoneProblem: PhoneProblem | null;
  /** Pesos. `ambiguous` is to be asked back. */
  readonly amount: AmountReading | null;
  /** A word or a sign says that it is money, rather than its place alone. */
  readonly amountNamed: boolean;
  /** The amount is what its numbers come to ("450 más 120"): it is said when it is taken. */
  readonly amountSummed: boolean;
  /** Points, or pesos of balance. `all`: all there are. */
  readonly points: AmountReading | "all" | null;
  readonly ticket: TicketReading | null;
  /** A word says that it is the ticket. */
  readonly ticketNamed: boolean;
  /** Numbers that went into no fact. */
  readonly unread: boolean;
}

/** Reads what the pieces of a message say. `line`: its words (`lineOf`). `sells`: it surely tells of a sale, with nothing asked. */
export function factsOf(
  pieces: readonly Piece[],
  line: string,
  { unsurePhone, asked, sells }: { readonly unsurePhone: boolean; readonly asked: Asked; readonly sells: boolean },
): Facts {
  const found = foundIn(pieces, asked);
  const isDeniedTicket = saysNoTicket(line, asked);
  const phones = phonesAmong(pieces, found, asked);
  const distinct = new Set(phones.map(({ phone }) => phone));
  const isDenied = deniesPhone(line);
  const phone = distinct.size === 1 && !unsurePhone && !isDenied ? (phones[0] ?? null) : null;
  const short = phones.length === 0 ? shortPhone(pieces, found, asked) : null;
  const phoneProblem: PhoneProblem | null =
    distinct.size > 1 || unsurePhone ? { type: "several" } : short && { type: "digits", ...short };
  const told = short === null ? found : found.filter(({ typed }) => !short.typed.includes(typed));
  const plain = asked === "ticket" || asked === "summary" ? null : plainBefore(told, pieces);
  const left = plain === null ? told : withPlain(told, plain);
  if (found.length > 0 && isUncertain(line, asked, phone !== null)) return nothing;
  // Two phones are two wishes: nothing else of the message is certain.
  if (distinct.size > 1) return { ...nothing, phoneProblem: { type: "several" } };
  const apart = settled(phones.some((one) => !pieces.includes(one)) ? [] : left, pieces, {
    asked,
    hasPhone: phone !== null,
    hasTicket: !isDeniedTicket,
  });
  const isSpokenLast = isAmountLast(apart, pieces);
  const roles = isSpokenLast ? withSpokenFirst(apart) : apart;
  const isRetold = asked === "phone" && takesAmountBack.test(line);
  const isHedged =
    (!isRetold && fractions.test(line)) || (foreign.test(line) && !/[#] pesos/.test(line)) || each.test(line);
  const isUnsure = unsure.test(line) || isSupposed(pieces, line, asked);
  const areTwo = amountOf(roles.amounts, false).unread;
  const isUnread = roles.unread || isHedged || isDenied || areTwo;
  // Beside a number that can't be told, only what bears its own sign is certain.
  const sure = (one: Found) =>
    !isUnread || (one.signed && !(one.role === "money" && wordsBefore(pieces, one.at)[0] === "de"));
  const [price] = roles.amounts;
  const isReversed = isSpokenLast || mayBeOtherWayRound(roles, pieces, asked);
  const tickets = roles.tickets.filter((one) => sure(one) && !(isHedged && !one.signed) && !isReversed);
  const lettered = tickets.map(({ at, ...one }) => ({ ...one, at, typed: letteredTicket(pieces, at) ?? one.typed }));
  const isTicketUnsure =
    isUnsure || tickets.some((one) => isTicketInDoubt(one, pieces, asked)) || lettered[0]?.typed !== tickets[0]?.typed;
  const ticket = ticketOf(lettered, isDeniedTicket, isTicketUnsure);
  const amount = amountSaid(pieces, line, {
    asked,
    // "La cuenta dice 1,036.40 pero le cobré 1,036".
    amounts: roles.amounts.filter((one) => sure(one) && (!areTwo || one.isTotal)),
    isHedged,
    isUnsure:
      isUnsure ||
      isReversed ||
      plain !== null ||
      (asked === "amount" && !roles.amounts.some((one) => one.isTotal || !mayBeElse(pieces, one.at))) ||
      roles.amounts.some(({ at, role }) => role === "bare" && (isCardAt(pieces, at) || mayBeItsCard(pieces, at))) ||
      // "477… 4", where the phone is asked: a digit too many, or an amount.
      (asked === "phone" && price?.role === "bare" && /^\d$/.test(price.typed)) ||
      isItemized(found, pieces) ||
      pieces.some((_, at) => isTenderUnsure(pieces, at)) ||
      roles.amounts.some(({ typed }) => asked !== "summary" && asked !== "ticket" && mayBeHowMany(line, typed)),
    mayBeAny: mayGuess(line, asked, sells && phone !== null) ? left : [],
  });
  return {
    phone: phone && { phone: phone.phone, typed: phone.typed },
    phoneProblem,
    amount: amount.reading,
    amountNamed: roles.amounts.some(({ role }) => role === "money"),
    amountSummed: amount.summed,
    points: pointsOf(roles.points.filter(sure), line, isUnread, asked),
    ticket: ticket.reading,
    ticketNamed: isDeniedTicket || roles.tickets.some(({ role }) => role === "ticket"),
    unread: (isUnread && !amount.summed && !amount.guessed) || amount.unread || ticket.unread,
  };
}

/** "88 477… mil": figures, and then a number in words, which is the amount rather than the ticket. */
function isAmountLast({ amounts, tickets }: Roles, pieces: readonly Piece[]): boolean {
  const [price, number] = [amounts[0], tickets[0]];
  if (price === undefined || number?.role !== "bare" || number.isCode || price.signed) return false;
  const [first, last] = [pieces[price.at], pieces[number.at]];
  return first?.type === "number" && !first.spoken && last?.type === "number" && last.spoken && !number.dictated;
}

/** "250 477…, dos": a smaller number in words is no amount that is told behind figures. */
const leastSpoken = 20;

/** The number in words as the amount, where it is large enough. */
function withSpokenFirst(roles: Roles): Roles {
  return Number(roles.tickets[0]?.typed) >= leastSpoken ? { ...roles, amounts: roles.tickets } : roles;
}

/** "8812 250", "88 2K": what was told first may be the ticket. */
function mayBeOtherWayRound({ amounts, tickets }: Roles, pieces: readonly Piece[], asked: Asked): boolean {
  const [price, number] = [amounts[0], tickets[0]];
  const isUnsigned = price !== undefined && !price.signed && /^(?:bare|money)$/.test(price.role);
  if (isUnsigned && number?.role === "bare" && mayBeReversed(price.typed, number.typed)) return true;
  return asked !== "ticket" && asked !== "summary" && pieces.some((_, at) => mayBeThousands(pieces, at));
}

/** "2K 88": a thousand, or the ticket. */
function mayBeThousands(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.type === "code" && /^\d{1,3}(?:\.\d)?k$/i.test(piece.typed) && !piece.hash && !isTicketAt(pieces, at);
}

/** Whether a ticket may be the number of something else. */
function isTicketInDoubt({ at }: Found, pieces: readonly Piece[], asked: Asked): boolean {
  return isOfPayment(pieces, at) || mayBeOfGoods(pieces, at, asked) || (asked === "ticket" && mayBeSum(pieces, at));
}

/** The numbers of a message with its plain amount in the place of what is written as money. */
function withPlain(found: readonly Found[], plain: Found): readonly Found[] {
  return found
    .filter(({ role }) => role !== "money")
    .map((one) => (one === plain ? { ...one, role: "money", signed: true } : one));
}

const nothing: Facts = {
  phone: null,
  phoneProblem: null,
  amount: null,
  amountNamed: false,
  amountSummed: false,
  points: null,
  ticket: null,
  ticketNamed: false,
  unread: true,
};

/** Whether nothing of a message with numbers is certain: it tells of another day, of something else, of a part of a number, or of several tickets. */
function isUncertain(line: string, asked: Asked, hasPhone: boolean): boolean {
  if (past.test(line) && asked !== "ticket") return true;
  if (isNotTold(line, asked)) return true;
  if (hasPhone || asked === null || asked === "phone") return false;
  return partOfNumber.test(line) || (asked === "ticket" && noTicketNumber.test(line));
}

/** "Que use todo", "todo su saldo", "mejor todo": all the balance is to be used. */
const usesAll =
  /\b(?:us|gast|canje|ocup|aplic|redim|descuent|descont)\w*(?: (?:le|con|sus|su|el|los|de|puntos|saldo))* (?:tod[oa]s?|complet[oa]s?)\b|\btod[oa]s? (?:(?:el|su|sus|los|lo|de) )*(?:saldo|puntos?|monedero|que (?:tiene|trae|hay))\b|\b(?:saldo|puntos) (?:completos?|tod[oa]s?)\b|^(?:mejor|no ,|que sean?|con|digo) tod[oa]s?$/;
/** "Es todo", "todo en efectivo", "tiene todo eso", "si usa todo": it says nothing of how much is used. */
const allElse =
  /\b(?:todo (?:bien|en orden|correcto|eso|en efectivo|con tarjeta|listo)|(?:es|seria|fue|era|eso) todo|tiene todo|efectivo|tarjeta|saber|pregunt\w+|si (?:usa|usar|gasta|quiere))\b/;

/** "Entonces lo que tenga", "pues lo que haya". */
const allThereIs =
  /^(?:(?:ok|va|si|no|pues|entonces|bueno|mejor|que (?:sea|use)|us[ae]|dale|todo|ah|,) )*lo que (?:(?:le|ya) )?(?:tenga|haya|hay|tiene|quede|queda|traiga|trae|alcance|junto|lleve|lleva)(?: (?:ahi|nomas|solamente|entonces|favor|gracias|en el monedero|de saldo|de puntos|,))*$/;

/** Whether all the points are told. `asked`: beside another question of a conversation only where it is said that they are used. */
function saysAllPoints(line: string, asked: Asked): boolean {
  if (asked === "points" && allThereIs.test(line)) return true;
  if (!/\b(?:todo|todos|toda|completo|completos)\b/.test(line)) return false;
  if (asked === null || asked === "phone") return true;
  return asked === "points" ? !allElse.test(line) : usesAll.test(line) && !allElse.test(line);
}

function pointsOf(
  points: readonly Found[],
  line: string,
  isUnread: boolean,
  asked: Asked,
): AmountReading | "all" | null {
  const [only, another] = points;
  const saysAll = saysAllPoints(line, asked);
  if (saysAll && (only !== undefined || isUnread || /\b(?:menos|casi|no)\b/.test(line))) return null;
  if (only === undefined) return saysAll ? "all" : null;
  const reading = parseAmount(only.typed);
  if (another !== undefined || reading.type === "notAnAmount") return null;
  return reading.type === "amount" && only.dictated ? { type: "ambiguous", guess: reading.centavos } : reading;
}

function ticketOf(
  tickets: readonly Found[],
  denied: boolean,
  isUnsure: boolean,
): { readonly reading: TicketReading | null; readonly unread: boolean } {
  const [only, another] = tickets;
  if (denied) return { reading: only === undefined ? { type: "none" } : null, unread: only !== undefined };
  if (only === undefined) return { reading: null, unread: false };
  if (another !== undefined && another.typed !== only.typed) return { reading: null, unread: true };
  const reading = parseTicket(only.typed.replace("$", ""));
  if (reading.type === "ticket" && isUnsure)
    return { reading: { type: "unsure", guess: reading.ticket }, unread: false };
  return reading.type === "ticket" || reading.type === "unsure"
    ? { reading, unread: false }
    : { reading: null, unread: true };
}

/** Whether a message says anything of a sale. */
export function hasFacts({ phone, amount, ticket }: Facts): boolean {
  return phone !== null || amount !== null || ticket !== null;
}
