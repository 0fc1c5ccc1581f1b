import { parseAmount } from "../../money.ts";
import type { Piece } from "../piece.ts";
import { lineAfter, wordsBefore } from "./beside-number.ts";
import { ticketNouns } from "./fact-words.ts";
import { isBeforeTender } from "./money/money-beside.ts";
import type { Found } from "./roles/roles.ts";
import type { Asked, NumberRole } from "./roles/number-role.ts";

/** The numbers of a message by what they are. */
export interface Roles {
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
export function settled(
  found: readonly Found[],
  pieces: readonly Piece[],
  { asked, hasPhone, hasTicket }: Situation,
): Roles {
  const of = (role: NumberRole) => found.filter((one) => one.role === role);
  const [money, points, tickets, others, counts] = [
    of("money"),
    of("points"),
    of("ticket"),
    of("other"),
    [...of("count"), ...of("cash")].filter((one) => !changesNothing(one, found)),
  ];
  // What stands before a total is what it comes to.
  const total = money.find(({ isTotal }) => isTotal);
  const bare = of("bare").filter(
    ({ at, isCode }) => isCode || asked === "ticket" || total === undefined || at > total.at,
  );
  const codes = bare.filter(({ isCode }) => isCode);
  const numbers = bare.filter(({ isCode }) => !isCode);
  const amounts = [...money];
  // "25O" where an amount is asked, or beside a phone alone, is a slip in it.
  const isFirst = asked === null && hasPhone && points.length === 0;
  const slips =
    (asked === "amount" || (isFirst && codes.some(({ typed }) => slip.test(typed)))) &&
    money.length + numbers.length === 0;
  const rivals = codes
    .filter(({ at }) => tickets.some((one) => isRival(pieces, one.at, at)))
    .map((one) => ({ ...one, signed: true }));
  const moreTickets = tickets.length === 0 && !slips ? [...codes] : [];
  let rest = [...numbers];
  const take = (into: Found[]) => {
    const [first, ...left] = rest;
    if (first !== undefined) into.push(first);
    rest = left;
  };
  if (asked === "summary") {
    const code = onlyCode(found, pieces);
    if (code !== null) return { amounts, points, tickets: [{ ...code, role: "ticket", signed: true }], unread: false };
    const unread = others.length + bare.length + (amounts.length === 0 ? counts.length : 0) > 0;
    return { amounts, points, tickets, unread };
  }
  if (asked === "ticket" && tickets.length + codes.length === 0) {
    // Two numbers of which one is the ticket can't be told apart.
    if (rest.length === 1) take(moreTickets);
  } else if (asked === "points" && points.length === 0) {
    if (rest.length > 0) {
      const taken: Found[] = [];
      take(taken);
      points.push(...taken);
    } else if (amounts.length === 1 && amounts.every((one) => isUsed(one, pieces))) points.push(...amounts.splice(0));
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
    ((slips || tickets.length > 0) && codes.length > rivals.length) ||
    moreTickets.length > 1;
  return { amounts, points, tickets: [...tickets, ...moreTickets, ...rivals], unread };
}

/** "25o", "l50", "2S0", "2cincuenta", "54-9": digits with a slip among them rather than a ticket. */
const slip = /^(?=.*\d)[\doOlI]+$|^\d+[sSbB]\d+$|^\d+\p{L}{4,}$|^\d+-\d+$/u;

/** "Ticket A-12 o A-13", "tickets A-12, A-13", "ticket A-12 no A-13": which of them it is can't be told. */
function isRival(pieces: readonly Piece[], ticket: number, other: number): boolean {
  const between = pieces.slice(ticket + 1, other);
  return between.length > 0 && between.every(isLink);
}

const isLink = (piece: Piece) =>
  piece.type === "break" || (piece.type === "word" && /^(?:[oyue]|no)$/.test(piece.word));

/**
 * "250 pagó con 500", "250 me dio 300 le regresé 50", "250 ticket 55 2 piezas": what is said behind the amount, and is no less than what is paid and no other
 * change than is left of it, or counts something behind the ticket.
 */
function changesNothing({ at, role, typed }: Found, found: readonly Found[]): boolean {
  const [amount, ...between] = found.filter((one) => one.at < at);
  if (amount?.role !== "bare" || amount.isCode) return false;
  const [handed, another] = between.filter((one) => one.role === "cash");
  const tickets = between.filter((one) => one.role === "ticket" || (one.role === "bare" && one.isCode));
  if (another !== undefined || tickets.length > 1 || tickets.length + (handed ? 1 : 0) < between.length) return false;
  if (role !== "cash") return handed === undefined && tickets[0]?.role === "ticket" && pesosOf(typed) < fewest;
  const price = pesosOf(amount.typed);
  return handed === undefined ? pesosOf(typed) >= price : pesosOf(handed.typed) - price === pesosOf(typed);
}

/** What is counted is less than this. */
const fewest = 20;

function pesosOf(typed: string): number {
  return Number(typed.replaceAll(/[$,]/g, ""));
}

/** "Saldo 477… treinta pesos", "canje 50 pesos 477…": nothing names it as the purchase, so that it is what is used. */
function isUsed({ at, isTotal }: Found, pieces: readonly Piece[]): boolean {
  return !isTotal && wordsBefore(pieces, at).every((word) => ofUse.test(word)) && !purchase.test(lineAfter(pieces, at));
}

const ofUse = /^(?:us\w+|canj\w+|gast\w+|saldo|puntos?|monedero|con|sus?|los|el|solo|nomas|unos)$/;
const purchase = /\b(?:compra|venta|consumo|cuenta|total|monto|importe)\b/;

/** "El folio va con guión, AC-0091": the only code of a message that speaks of the ticket; null where there is none. */
function onlyCode(found: readonly Found[], pieces: readonly Piece[]): Found | null {
  const [code, another] = found;
  const isOnly = code !== undefined && code.isCode && another === undefined;
  return isOnly && pieces.some((piece) => piece.type === "word" && ticketNouns.test(piece.word)) ? code : null;
}

/** A bare number right after the amount is the ticket, unless both may be one number: "250 50", "1 234". */
function follows(ticket: Found | undefined, amount: Found | undefined, pieces: readonly Piece[]): boolean {
  if (ticket === undefined || amount === undefined || ticket.at < amount.at) return false;
  const between = pieces.slice(amount.at + 1, ticket.at);
  // "430, 30 de envío", "250 (280 con envío)": it says what the number is of.
  const [of, what] = pieces.slice(ticket.at + 1);
  const isOf = of?.type === "word" && what?.type === "word" && !isBeforeTender(pieces, ticket.at);
  if (isOf && /^(?:de|con)$/.test(of.word)) return false;
  const joined = between.length === 0 && parseAmount(`${amount.typed} ${ticket.typed}`).type !== "notAnAmount";
  const hasPhone = between.some(({ type }) => type === "phone");
  // "300 pesos 50": cents, or a ticket.
  const mayBeCents = !hasPhone && /^\d{1,2}$/.test(ticket.typed) && between.some((piece) => piece.type === "word");
  const beside = hasPhone ? /^(?:pesos|del?|al?|para|el|y)$/ : /^pesos$/;
  return (
    !joined &&
    !mayBeCents &&
    !(isSmallSpoken(pieces[ticket.at]) && isSmallSpoken(pieces[amount.at])) &&
    !(between.length === 0 && [amount, ticket].every(({ at }) => isSpoken(pieces[at]))) &&
    between.every(
      (piece) => piece.type === "break" || piece.type === "phone" || (piece.type === "word" && beside.test(piece.word)),
    )
  );
}

/** "Mil cien cien": which number in words is which can't be told where nothing parts them. */
const isSpoken = (piece: Piece | undefined) => piece?.type === "number" && piece.spoken;

/** "dos tres" is no amount with a ticket. */
function isSmallSpoken(piece: Piece | undefined): boolean {
  return piece?.type === "number" && piece.spoken && Number(piece.typed) < 100;
}
