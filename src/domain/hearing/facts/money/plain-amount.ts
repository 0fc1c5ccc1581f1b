import { parseAmount } from "../../../money.ts";
import type { Piece } from "../../piece.ts";
import { wordAfter, wordsBefore } from "../beside-number.ts";
import { announcesMoney, countsAfter, currency } from "../fact-words.ts";
import { measures, pays } from "./money-in-doubt.ts";
import type { Found } from "../roles/roles.ts";

/** Pesos below which a number is hardly a price; from the other on it is hardly how many of something there were. */
const [leastPlain, leastCounted] = [20, 100];

/**
 * The plain amount before a number that is money only by how it is written: "250 coca 2.5", "250 pagó $500". One is asked about. Null: the number that is
 * written as money is named as the amount, or what stands before it is a count, a place, or (where no other is told) the ticket.
 */
export function plainBefore(found: readonly Found[], pieces: readonly Piece[]): Found | null {
  const written = found.filter(({ role }) => role === "money");
  const [money] = written;
  if (money === undefined || written.some((one) => one.isTotal || isNamed(pieces, one.at))) return null;
  const hasTicket = found.some(({ role, isCode }) => role === "ticket" || (isCode && role === "bare"));
  const plain = found.find((one) => one.at < money.at && isPlain(one, pieces));
  if (plain === undefined) return null;
  const isBeside = pieces.slice(plain.at + 1, money.at).every(({ type }) => type === "break" || type === "phone");
  if (isBeside && !hasTicket) return null;
  return isCounted(plain, money, pieces) ? null : plain;
}

/** "Son $500", "cobré 500 pesos". */
function isNamed(pieces: readonly Piece[], at: number): boolean {
  const word = wordsBefore(pieces, at).find((one) => !/^(?:de|en|por|a|como|unos|solo|nomas|le|me)$/.test(one)) ?? "";
  return announcesMoney.test(word) && !pays.test(word);
}

function isPlain({ at, role, isCode, typed, dictated }: Found, pieces: readonly Piece[]): boolean {
  const after = wordAfter(pieces, at);
  const isUnit = measures.test(after) || (countsAfter.test(after) && after !== "de");
  return (
    (role === "bare" || role === "count" || (role === "other" && after === "saldo")) &&
    !isCode &&
    !dictated &&
    /^\d{2,6}$/.test(typed) &&
    Number(typed) >= leastPlain &&
    !currency.test(after) &&
    (!isUnit || liters.test(after))
  );
}

/** "250 lts 10.42": the price, and how much of it. */
const liters = /^(?:lts?|litros)$/;

/** "20 tacos $300", "120 lts 2800.50": how many of something, and what they came to. */
function isCounted(plain: Found, money: Found, pieces: readonly Piece[]): boolean {
  const price = parseAmount(money.typed);
  const count = Number(plain.typed);
  const after = wordAfter(pieces, plain.at);
  const isMany = plain.role === "count" && after.endsWith("s") && (count < leastCounted || liters.test(after));
  return isMany && price.type === "amount" && price.centavos > count * 100;
}
