import { parseAmount, type AmountReading } from "../../money.ts";
import type { Phone } from "../../people/phone.ts";
import { parseTicket, type TicketReading } from "../../ticket.ts";
import { each, foreign, fractions, noTicketNumber, partOfNumber, past, unsure, ticketNouns } from "./fact-words.ts";
import { saysNoTicket } from "./no-ticket.ts";
import type { Piece } from "../piece.ts";
import { deniedPhone, phonesAmong, shortPhone, takesAmountBack } from "./phone-facts.ts";
import { onlyAmountIn, sumIn } from "./sums.ts";
import { wordsBefore } from "./beside-number.ts";
import { foundIn, type Asked, type Found, type Role } from "./roles.ts";

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
  const isDenied = deniedPhone.test(line);
  const phone = distinct.size === 1 && !unsurePhone && !isDenied ? (phones[0] ?? null) : null;
  const short = phones.length === 0 ? shortPhone(pieces, found, asked) : null;
  const phoneProblem: PhoneProblem | null =
    distinct.size > 1 || unsurePhone ? { type: "several" } : short && { type: "digits", ...short };
  const left = short === null ? found : found.filter(({ typed }) => !short.typed.includes(typed));
  if (found.length > 0 && isUncertain(line, asked, phone !== null)) return nothing;
  // Two phones are two wishes: nothing else of the message is certain.
  if (distinct.size > 1) return { ...nothing, phoneProblem: { type: "several" } };
  const roles = settled(phones.some((one) => !pieces.includes(one)) ? [] : left, pieces, {
    asked,
    hasPhone: phone !== null,
    hasTicket: !isDeniedTicket,
  });
  const isRetold = asked === "phone" && takesAmountBack.test(line);
  const isHedged =
    (!isRetold && fractions.test(line)) || (foreign.test(line) && !/[#] pesos/.test(line)) || each.test(line);
  const isUnsure = unsure.test(line);
  const isUnread = roles.unread || isHedged || isDenied || amountOf(roles.amounts, false).unread;
  // Beside a number that can't be told, only what bears its own sign is certain.
  const sure = (one: Found) =>
    !isUnread || (one.signed && !(one.role === "money" && wordsBefore(pieces, one.at)[0] === "de"));
  const ticket = ticketOf(
    roles.tickets.filter((one) => sure(one) && !(isHedged && !one.signed)),
    isDeniedTicket,
    isUnsure,
  );
  const amount = amountSaid(pieces, line, {
    asked,
    amounts: roles.amounts.filter(sure),
    isHedged,
    isUnsure: isUnsure || isItemized(found, pieces),
    mayBeAny: mayGuess(line, asked, sells && phone !== null) ? left : [],
  });
  return {
    phone: phone && { phone: phone.phone, typed: phone.typed },
    phoneProblem,
    amount: amount.reading,
    amountNamed: roles.amounts.some(({ role }) => role === "money"),
    amountSummed: amount.summed,
    points: pointsOf(roles.points.filter(sure), line, isUnread),
    ticket: ticket.reading,
    ticketNamed: isDeniedTicket || roles.tickets.some(({ role }) => role === "ticket"),
    unread: (isUnread && !amount.summed && !amount.guessed) || amount.unread || ticket.unread,
  };
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

/** Whether nothing of a message with numbers is certain: it tells of another day, of a part of a number, or of several tickets. */
function isUncertain(line: string, asked: Asked, hasPhone: boolean): boolean {
  if (past.test(line) && asked !== "ticket") return true;
  if (hasPhone || asked === null || asked === "phone") return false;
  return partOfNumber.test(line) || (asked === "ticket" && noTicketNumber.test(line));
}

interface Amounts {
  readonly asked: Asked;
  /** The numbers that are amounts for certain. */
  readonly amounts: readonly Found[];
  readonly isHedged: boolean;
  readonly isUnsure: boolean;
  /** The numbers of which a single one may be asked about. */
  readonly mayBeAny: readonly Found[];
}

/** The amount of a message: what is named, what its prices come to, or what it may be. */
function amountSaid(pieces: readonly Piece[], line: string, { asked, amounts, isHedged, isUnsure, mayBeAny }: Amounts) {
  const isTotal = amounts.some((one) => one.isTotal);
  const sum = !isTotal && canBeSum(line, asked) ? sumIn(pieces) : null;
  if (sum?.isAdded === true) {
    const reading = { type: "amount", centavos: sum.centavos } as const;
    return { reading, unread: false, summed: true, guessed: false };
  }
  const named = isHedged
    ? { reading: null, unread: true }
    : amountOf(amounts, isUnsure || amounts.some(({ at }) => mayHaveCents(pieces, at)));
  const guess = sum?.centavos ?? (named.reading === null ? onlyAmountIn(mayBeAny, pieces) : null);
  if (guess === null) return { ...named, summed: false, guessed: false };
  return { reading: { type: "ambiguous", guess } as const, unread: false, summed: false, guessed: true };
}

/** Whether the numbers of a message may be added up: it is no other day's, and nothing else changes them. */
function canBeSum(line: string, asked: Asked): boolean {
  const changes =
    /%|\b(?:entre|o|como|por ?ciento|descuent\w*|mitad|medi[oa]|docenas?|doble|debe|deuda|deber|propina|anticipo|enganche|quita\w*|menos|no|puntos?|saldo|monedero)\b/;
  return (asked === null || asked === "amount") && !changes.test(line) && !unsure.test(line) && !foreign.test(line);
}

/** Whether the only number of a message that may be an amount is asked about, where it is not certain that it is one. */
function mayGuess(line: string, asked: Asked, sells: boolean): boolean {
  const isAnother =
    /%|\b(?:por ?ciento|mitad|medi[oa]|(?:el|al) doble|tercio|docenas?|debe|deuda|deber|anticipo|enganche|no|ni|puntos?|saldo|monedero|pico|tantos|cacho|piquito|madre|algo|dinero|client[ea]|ticket|folio|nota|termina|pag\w+ con|dio|trae|gracias)\b/;
  return (asked === "amount" || sells) && !isAnother.test(line) && !foreign.test(line) && !past.test(line);
}

interface Roles {
  readonly amounts: readonly Found[];
  readonly points: readonly Found[];
  readonly tickets: readonly Found[];
  readonly unread: boolean;
}

interface Situation {
  readonly asked: Asked;
  readonly hasPhone: boolean;
  /** False: it says that there is no ticket. */
  readonly hasTicket: boolean;
}

/** Gives what is bare its role: by what is asked, and by its place. */
function settled(found: readonly Found[], pieces: readonly Piece[], { asked, hasPhone, hasTicket }: Situation): Roles {
  const of = (role: Role) => found.filter((one) => one.role === role);
  const [money, points, tickets, others, counts] = [
    of("money"),
    of("points"),
    of("ticket"),
    of("other"),
    [...of("count"), ...of("cash")],
  ];
  // What stands before a total is what it comes to.
  const total = money.find(({ isTotal }) => isTotal);
  const bare = of("bare").filter(
    ({ at, isCode }) => isCode || asked === "ticket" || total === undefined || at > total.at,
  );
  const codes = bare.filter(({ isCode }) => isCode);
  const numbers = bare.filter(({ isCode }) => !isCode);
  const amounts = [...money];
  // "25O" where an amount is asked is a slip in it.
  const slips = asked === "amount" && money.length + numbers.length === 0;
  const moreTickets = tickets.length === 0 && !slips ? [...codes] : [];
  let rest = [...numbers];
  const take = (into: Found[]) => {
    const [first, ...left] = rest;
    if (first !== undefined) into.push(first);
    rest = left;
  };
  if (asked === "summary") {
    // "El folio va con guión, AC-0091".
    const [code, ...more] = found;
    const named =
      code !== undefined &&
      code.isCode &&
      more.length === 0 &&
      pieces.some((piece) => piece.type === "word" && ticketNouns.test(piece.word));
    if (named) return { amounts, points, tickets: [{ ...code, role: "ticket", signed: true }], unread: false };
    return {
      amounts,
      points,
      tickets,
      unread: others.length + bare.length + (amounts.length === 0 ? counts.length : 0) > 0,
    };
  }
  if (asked === "ticket" && tickets.length + codes.length === 0) {
    // Two numbers of which one is the ticket can't be told apart.
    if (rest.length === 1) take(moreTickets);
  } else if (asked === "points" && points.length === 0) {
    if (rest.length > 0) {
      const taken: Found[] = [];
      take(taken);
      points.push(...taken);
    }
  } else if (amounts.length === 0 && points.length === 0 && others.length + counts.length === 0) take(amounts);
  if (
    rest.length === 1 &&
    hasTicket &&
    tickets.length + moreTickets.length === 0 &&
    amounts.length === 1 &&
    follows(rest[0], amounts[0], pieces) &&
    (hasPhone || asked === "amount")
  )
    take(moreTickets);
  const unread =
    rest.length > 0 ||
    others.some(({ at }) => total === undefined || at > total.at) ||
    // How many there were changes no amount that is named.
    (counts.length > 0 && amounts.length === 0 && asked !== "ticket") ||
    ((slips || tickets.length > 0) && codes.length > 0) ||
    moreTickets.length > 1;
  return { amounts, points, tickets: [...tickets, ...moreTickets], unread };
}

/** A bare number right after the amount is the ticket, unless both may be one number: "250 50", "1 234". */
function follows(ticket: Found | undefined, amount: Found | undefined, pieces: readonly Piece[]): boolean {
  if (ticket === undefined || amount === undefined || ticket.at < amount.at) return false;
  const between = pieces.slice(amount.at + 1, ticket.at);
  // "430, 30 de envío": it says what the number is of.
  const [of, what] = pieces.slice(ticket.at + 1);
  if (of?.type === "word" && of.word === "de" && what?.type === "word") return false;
  const joined = between.length === 0 && parseAmount(`${amount.typed} ${ticket.typed}`).type !== "notAnAmount";
  const hasPhone = between.some(({ type }) => type === "phone");
  // "300 pesos 50": cents, or a ticket.
  const mayBeCents = !hasPhone && /^\d{1,2}$/.test(ticket.typed) && between.some((piece) => piece.type === "word");
  const beside = hasPhone ? /^(?:pesos|del?|al?|para|el|y)$/ : /^pesos$/;
  return (
    !joined &&
    !mayBeCents &&
    !(isSmallSpoken(pieces[ticket.at]) && isSmallSpoken(pieces[amount.at])) &&
    between.every(
      (piece) => piece.type === "break" || piece.type === "phone" || (piece.type === "word" && beside.test(piece.word)),
    )
  );
}

/** "300 pesos 50": whether cents may follow an amount, or its ticket. */
function mayHaveCents(pieces: readonly Piece[], at: number): boolean {
  const [pesos, cents] = pieces.slice(at + 1);
  return pesos?.type === "word" && pesos.word === "pesos" && cents?.type === "number" && /^\d{1,2}$/.test(cents.typed);
}

/** "120 de leche": what one of several things came to, so that another number may be what another did. */
function isItemized(found: readonly Found[], pieces: readonly Piece[]): boolean {
  return found.some(({ at, role, typed }) => {
    const [of, what] = pieces.slice(at + 1);
    return role === "count" && Number(typed) >= 20 && of?.type === "word" && of.word === "de" && what?.type === "word";
  });
}

/** "dos tres" is no amount with a ticket. */
function isSmallSpoken(piece: Piece | undefined): boolean {
  return piece?.type === "number" && piece.spoken && Number(piece.typed) < 100;
}

function amountOf(
  amounts: readonly Found[],
  isUnsure: boolean,
): { readonly reading: AmountReading | null; readonly unread: boolean } {
  const sizes = new Map(amounts.map((one) => [one.typed.replaceAll(/[$,]|\.0+$/g, ""), one]));
  const totals = [...sizes.values()].filter(({ isTotal }) => isTotal);
  const [only, another] = totals.length === 1 ? totals : sizes.values();
  if (only === undefined) return { reading: null, unread: false };
  if (another !== undefined) return { reading: null, unread: true };
  const reading = /^\d{8,}$/.test(only.typed) ? ({ type: "notAnAmount" } as const) : parseAmount(only.typed);
  if (reading.type === "notAnAmount") return { reading: null, unread: true };
  const isGuess = reading.type === "amount" && (isUnsure || only.dictated);
  return { reading: isGuess ? { type: "ambiguous", guess: reading.centavos } : reading, unread: false };
}

function pointsOf(points: readonly Found[], line: string, isUnread: boolean): AmountReading | "all" | null {
  const [only, another] = points;
  const saysAll = /\b(?:todo|todos|toda|completo|completos)\b/.test(line);
  if (saysAll && (only !== undefined || isUnread || /\b(?:menos|casi|no)\b/.test(line))) return null;
  if (only === undefined) return saysAll ? "all" : null;
  const reading = parseAmount(only.typed);
  return another !== undefined || reading.type === "notAnAmount" ? null : reading;
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
