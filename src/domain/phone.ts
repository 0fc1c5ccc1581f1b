import { digitsOf, tidy } from "./words.ts";

/** A Mexican phone: exactly ten national digits. */
export type Phone = string & { readonly __phone: unique symbol };

/** Digits of a phone. */
export const phoneLength = 10;

/**
 * An answer to "¿teléfono?". `digits`: how many arrived, without an unmistakable country or trunk prefix (`+52`, `0052`, `044`, `045`, `01`, or
 * `52` before ten or more digits).
 */
type PhoneReading =
  | { readonly type: "phone"; readonly phone: Phone }
  | { readonly type: "wrongLength"; readonly digits: number }
  | { readonly type: "notAPhone" };

/** National numbers of Mexico do not begin with 0 or 1, so prefixes are recognisable. */
const national = /^[2-9]\d{9}$/;

/** Longest text that is read, characters. */
const longestWriting = 64;

/**
 * Reads a phone as written in Mexico: `477 123 4567`, `+52 1 477…`, `521…`, `(477) 123-45-67`, `044 477…`, with dots, dashes,
 * non-breaking spaces or full-width digits. All reach the same ten digits. Letters, and a `+` of another country, are not a phone.
 */
export function parsePhone(text: string): PhoneReading {
  const typed = tidy(text);
  if (typed.length > longestWriting || !/^[( ]*\+?[\d(). -]+$/.test(typed)) return { type: "notAPhone" };
  const digits = digitsOf(typed);
  const international = typed.includes("+");
  if (international && !digits.startsWith("52")) return { type: "notAPhone" };
  const rest = withoutPrefix(digits, international);
  if (national.test(rest)) return { type: "phone", phone: rest as Phone };
  // Ten digits that begin with 0 or 1 have the right length, but are no number.
  if (rest.length === 0 || rest.length === 10) return { type: "notAPhone" };
  return { type: "wrongLength", digits: rest.length };
}

function withoutPrefix(digits: string, international: boolean): string {
  if (international || (digits.length >= 12 && digits.startsWith("52"))) return digits.replace(/^521?/, "");
  return digits.replace(/^(?:00521?|04[45]|01)/, "");
}

/**
 * Reads a phone written by a machine: `5214771234567`, `+524771234567`, or ten national digits; null for anything else. Where the source writes
 * the country, use `phoneFromInternational`: ten bare digits may be a foreign number (Norway: `47` and eight digits).
 */
export function phoneFromDigits(digits: string): Phone | null {
  return national.test(digits) ? (digits as Phone) : phoneFromInternational(digits);
}

/**
 * Reads an international number, with or without `+` (WhatsApp's phone attribute, Telegram's `Contact.phone_number`). Null unless it has Mexico's
 * `52` or `521`: a foreign number must not prove a Mexican one.
 */
export function phoneFromInternational(digits: string): Phone | null {
  return (/^\+?521?([2-9]\d{9})$/.exec(digits)?.[1] ?? null) as Phone | null;
}

/** One notation of an international number: the ten national digits of a Mexican one; a foreign one unchanged, with its country. */
export function accountNumber(digits: string): string {
  return phoneFromInternational(digits) ?? digits;
}

/**
 * A phone for people, however it was typed: `477 123 4567`, or `55 1234 5678` if the area code has two digits. A text that is no phone is returned unchanged.
 */
export function formatPhone(typed: string): string {
  const reading = parsePhone(typed);
  const phone = reading.type === "phone" ? reading.phone : typed;
  if (!/^\d{10}$/.test(phone)) return typed;
  const area = /^(?:33|55|56|81)/.test(phone) ? 2 : 3;
  return `${phone.slice(0, area)} ${phone.slice(area, 6)} ${phone.slice(6)}`;
}

/** The most words of a phone at the beginning of a text: "+52 1 477 123 45 67". */
const mostPhoneWords = 7;

/** The phone at the beginning of a text, and the rest as typed. Null: none. */
export function phoneAndRest(text: string): { readonly phone: Phone; readonly rest: string } | null {
  const words = text.trim().split(" ");
  for (let count = 1; count <= Math.min(words.length, mostPhoneWords); count++) {
    const reading = parsePhone(words.slice(0, count).join(" "));
    if (reading.type === "phone") return { phone: reading.phone, rest: words.slice(count).join(" ").trim() };
  }
  return null;
}

/** Makes the replacement for an erased phone: ten digits that no Mexican number has. `random`: from 0 to 1. */
export function phonePseudonym(random: number): Phone {
  return `0${String(Math.floor(random * 1e9)).padStart(9, "0")}` as Phone;
}

/** A phone for logs and alerts: `******4567`. */
export function maskPhone(phone: Phone): string {
  return `******${phone.slice(-4)}`;
}
