import type { AmountReading } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Class } from "../lexicon/classes.ts";
import { soundOf } from "./sound.ts";

interface Written {
  /** As the person wrote it; of a number in words, its figures. */
  readonly typed: string;
  /** The form that the models see: a word as it was meant, a mark, or the shape of a figure. */
  readonly norm: string;
  readonly classes: readonly Class[];
  /** Of a word that was read as English: the word itself. Its `norm` is then the name that the rules have for it. */
  readonly english?: string;
}

interface WordToken extends Written {
  readonly type: "word";
}

/** Figures, or words for them, which may be an amount, points, a ticket or something that was counted. */
export interface NumberToken extends Written {
  readonly type: "number";
  /** As pesos. */
  readonly amount: AmountReading;
  /** It bears a sign of money: "$250", "250.00". */
  readonly money: boolean;
  /** It was written in words. */
  readonly spoken: boolean;
  readonly hash: boolean;
  /** More may belong to it, or less: "mil dos", "250 con". It is never an amount for certain. */
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

/** Figures that are no amount, ticket or phone by their form: a date, an hour, a percentage. */
interface OtherToken extends Written {
  readonly type: "other";
}

export type Token = WordToken | NumberToken | CodeToken | PhoneToken | BreakToken | OtherToken;

/** A word as its language has it: as the models and the closed lists see it. */
export function wordOf({ norm, english }: Written): string {
  return english ?? norm;
}

/** What the models see of a token: a Spanish word by its sound, so that a word is the same one however it is spelled. */
export function heardOf({ norm, english, type }: Token): string {
  return english ?? (type === "word" ? soundOf(norm) : norm);
}

/** Whether tokens were read as English. */
export function areEnglish(tokens: readonly Token[]): boolean {
  return tokens.some(({ english }) => english !== undefined);
}

/** The tokens that get a role. */
export type Datum = NumberToken | CodeToken | PhoneToken;

export function isDatum(token: Token): token is Datum {
  return token.type === "number" || token.type === "code" || token.type === "phone";
}

/** Whether a word announces a ticket: "folio", "t". */
export const isTicketWord = ({ classes, norm }: Token): boolean =>
  classes.includes("TICKET") || ticketLetters.has(norm);
const ticketLetters: ReadonlySet<string> = new Set(["t", "tk", "tkt", "tck", "tik"]);
