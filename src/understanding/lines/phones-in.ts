import { consistsOf, digitsOf, hasDigit, phoneCharacters, plain, tidy, trimEndOf } from "../../domain/words.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import { isTicketWord } from "../tokens/ticket.ts";
import type { Token } from "../tokens/token.ts";

/** Longer than any message that the router lets in, characters. */
const longestMessage = 1_000;

/** The tokens of the longest notation of a phone: `00 52 1 477 7 12 34 56`. */
export const mostPhoneTokens = 8;

/** The usual groupings of the ten national digits. Any other may be a shorter number and an amount: `712 3456 250`. */
export const phoneGroups: ReadonlySet<string> = new Set(
  "10|3-7|2-8|5-5|6-4|4-6|3-3-4|2-4-4|3-3-2-2|2-4-2-2|2-2-2-2-2|4-2-2-2|3-2-2-3|3-2-3-2|3-1-2-2-2".split("|"),
);

/** The lengths of the groups of the last ten digits: `+52 477 123 4567` gives `3-3-4`. */
export function nationalGroups(tokens: readonly string[]): string {
  const lengths = tokens.map((token) => digitsOf(token).length);
  let prefix = lengths.reduce((sum, length) => sum + length, 0) - 10;
  const groups: number[] = [];
  for (const length of lengths) {
    const taken = Math.min(prefix, length);
    prefix -= taken;
    if (length > taken) groups.push(length - taken);
  }
  return groups.join("-");
}

/**
 * The phones of a message in a usual grouping, in order. A repeated phone counts once, unless each time another number stands beside it: then the writer wants
 * two things. A number after the word for a ticket is no phone.
 */
export function phonesIn(text: string): readonly Phone[] {
  const found = phonesAndNumbers(text);
  return found.filter((one, at): one is Phone => {
    if (one === number) return false;
    const earlier = found.lastIndexOf(one, at - 1);
    if (at === 0 || earlier < 0) return true;
    const hasNumber = (from: number, to: number) => found.slice(from, to).some((other) => other !== one);
    return hasNumber(earlier + 1, at) && (hasNumber(0, earlier) || hasNumber(at + 1, found.length));
  });
}

/**
 * "Termina en 465, no 456", "el cel termina en 78": the stored phone with another ending. Null: the message has none, or the stored phone does not end so.
 * `isAsked`: the question is for the phone, so that "termina en 78" is of no card.
 */
export function phoneWithEnding(tokens: readonly Token[], held: string, isAsked = false): Phone | null {
  const named = tokens.findIndex(({ norm }) => endings.has(norm));
  const [ending, before, more] = tokens
    .slice(named < 0 ? tokens.length : named)
    .filter(({ type }) => type === "number" || type === "code")
    .map(({ typed }) => typed);
  if (ending === undefined || more !== undefined) return null;
  if (before === undefined) {
    const isOfPhone = ending.length >= 2 && (isAsked || tokens.some(({ classes }) => classes.includes("PHONE")));
    return isOfPhone ? withEnding(held, ending) : null;
  }
  const isEnding = ending !== before && ending.length === before.length && held.endsWith(before);
  return isEnding ? withEnding(held, ending) : null;
}

function withEnding(held: string, ending: string): Phone | null {
  const reading = parsePhone(held.slice(0, -ending.length) + ending);
  return reading.type === "phone" && ending.length <= longestEnding ? reading.phone : null;
}
const endings: ReadonlySet<string> = new Set([
  "termina",
  "terminan",
  "terminacion",
  "acaba",
  "final",
  "ultimo",
  "ultimos",
  "ultimas",
]);
/** The most digits of an ending. */
const longestEnding = 7;

/** Stands for a number or a code that is no phone. */
const number = "#";

/** The phones of a message, with repetitions, and the other numbers between them. */
function phonesAndNumbers(text: string): readonly (Phone | typeof number)[] {
  if (text.length > longestMessage) return [];
  return text.split(/[\n\r;|/]/).flatMap((field) => phonesOf(tidy(field).split(" ")));
}

function phonesOf(tokens: readonly string[]): readonly (Phone | typeof number)[] {
  const found: (Phone | typeof number)[] = [];
  for (let at = 0; at < tokens.length;) {
    const isTicket = isTicketWord(plain(trimEndOf(tokens[at - 1] ?? "", ":")));
    const phone = isTicket ? null : phoneAt(tokens, at);
    if (phone) found.push(phone.phone);
    else if (hasDigit(tokens[at] ?? "")) found.push(number);
    at += phone?.length ?? 1;
  }
  return found;
}

/** The phone of a text as typed, with the text before and after it. */
interface PhoneWithin {
  readonly phone: Phone;
  readonly typed: string;
  readonly rest: string;
}

/** The only phone in a text. Null: none, several, or one whose digits may end in two places. */
export function onlyPhone(text: string): PhoneWithin | null {
  if (text.length > longestMessage || phonesAndNumbers(text).filter((one) => one !== number).length !== 1) return null;
  const tokens = tidy(text.replaceAll(/[;|/]/g, " ")).split(" ");
  const at = tokens.findIndex((_, start) => phoneAt(tokens, start) !== null);
  const found = phoneAt(tokens, at);
  if (found === null || isLonger(tokens, at, found.length)) return null;
  const { phone, length } = found;
  const typed = tokens.slice(at, at + length).join(" ");
  return {
    phone,
    typed: trimEndOf(typed, marks),
    rest: [...tokens.slice(0, at), ...tokens.slice(at + length)].join(" "),
  };
}

/** True if a phone stays one with the next token: "5212345678 250", where 52 may be the country. */
function isLonger(tokens: readonly string[], at: number, length: number): boolean {
  const [begin, end] = [at + length + 1, Math.min(at + mostPhoneTokens, tokens.length)];
  for (let until = begin; until <= end; until++) {
    const parts = tokens.slice(at, until);
    if (parsePhone(parts.join(" ")).type === "phone" && phoneGroups.has(nationalGroups(parts))) return true;
  }
  return false;
}

/** Marks that may touch the end of a phone. */
const marks = ".,:!?";

/** The phone that begins at a token. Null: none does. */
function phoneAt(tokens: readonly string[], at: number): { readonly phone: Phone; readonly length: number } | null {
  for (let length = 1; length <= mostPhoneTokens && at + length <= tokens.length; length++) {
    const parts = tokens.slice(at, at + length);
    const last = trimEndOf(parts.pop() ?? "", marks);
    const typed = [...parts, last].join(" ");
    if (!consistsOf(typed, phoneCharacters) || ".- )".includes(typed.charAt(0))) return null;
    const reading = parsePhone(typed);
    if (reading.type === "phone" && phoneGroups.has(nationalGroups([...parts, last])))
      return { phone: reading.phone, length };
  }
  return null;
}
