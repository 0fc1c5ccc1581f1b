import type { AmountReading } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Class } from "../lexicon/classes.ts";
import { soundOf } from "./sound.ts";

interface Written {
  /** As the person wrote it; for a number in words, its figures. */
  readonly typed: string;
  /** The form for the rules: the intended word, a mark, or the shape of a figure. */
  readonly norm: string;
  readonly classes: readonly Class[];
  /** For a word read as English: the word itself. Its `norm` is then its name in the rules. */
  readonly english?: string;
}

interface WordToken extends Written {
  readonly type: "word";
}

/** Figures or number words: an amount, points, a ticket or a count. */
export interface NumberToken extends Written {
  readonly type: "number";
  /** As pesos. */
  readonly amount: AmountReading;
  /** It has a sign of money: "$250", "250.00". */
  readonly money: boolean;
  /** It is written in words. */
  readonly spoken: boolean;
  readonly hash: boolean;
  /** It may be longer or shorter: "mil dos", "250 con". It is never certainly an amount. */
  readonly unsure: boolean;
}

/** Letters and digits: `A-1029`. */
interface CodeToken extends Written {
  readonly type: "code";
  readonly hash: boolean;
}

interface PhoneToken extends Written {
  readonly type: "phone";
  readonly phone: Phone;
}

/** A pause: a mark between clauses, or the end of a line. */
interface BreakToken extends Written {
  readonly type: "break";
}

/** Figures whose form excludes an amount, a ticket and a phone: a date, a time, a percentage. */
interface OtherToken extends Written {
  readonly type: "other";
}

export type Token = WordToken | NumberToken | CodeToken | PhoneToken | BreakToken | OtherToken;

/** The word in its own language, for the models and the closed lists. */
export function wordOf({ norm, english }: Written): string {
  return english ?? norm;
}

/** What the models see of a token: a Spanish word by its sound, so that all its spellings are one word. */
export function modelFormOf({ norm, english, type }: Token): string {
  return english ?? (type === "word" ? soundOf(norm) : norm);
}

/** True if the tokens were read as English. */
export function areEnglish(tokens: readonly Token[]): boolean {
  return tokens.some(({ english }) => english !== undefined);
}

/** Tokens that get a role. */
export type Datum = NumberToken | CodeToken | PhoneToken;

export function isDatum(token: Token): token is Datum {
  return token.type === "number" || token.type === "code" || token.type === "phone";
}

/** True if a word announces a ticket: "folio", "t". */
export const isTicketWord = ({ classes, norm }: Token): boolean =>
  classes.includes("TICKET") || ticketLetters.has(norm);
const ticketLetters: ReadonlySet<string> = new Set(["t", "tk", "tkt", "tck", "tik"]);
