import { readAboutPast, undoesSomething } from "../reader/about-past.ts";
import { readConsent, type Consent } from "./consent.ts";
import { factsOf, type Asked, type Facts } from "./facts.ts";
import { intentOf } from "./intent.ts";
import type { Intent } from "./intents.ts";
import { lineOf, piecesOf } from "./pieces.ts";

/**
 * The reader of what people write: a message becomes facts (phone, amount, ticket), a consent (yes, no, wait) and an intent. It is pure, knows
 * no conversation and decides nothing: `flows/` and `src/router/turn` do. Begin at `hear`. It must never correct a digit, nor take a number for
 * a fact where it may be another one.
 */

/** A message as it was understood. */
export interface Heard {
  /** Its words as they were meant, with `☎`, `#` and `&` for phones, numbers and codes. */
  readonly line: string;
  readonly facts: Facts;
  readonly consent: Consent | null;
  readonly intent: Intent | null;
  /** It has a question mark. */
  readonly questioned: boolean;
}

/** Longer messages are not looked into. */
const longestHeard = 1_000;

/** Understands a message. `asked`: the question that is open, which says what a bare number answers. */
export function hear(text: string, asked: Asked): Heard {
  const { pieces, unsurePhone } = piecesOf(text.slice(0, longestHeard));
  const line = lineOf(pieces);
  return {
    line,
    facts: factsOf(pieces, line, unsurePhone, asked),
    consent: readConsent(text),
    intent: intentIn(text, line),
    questioned: /[?¿]/.test(text),
  };
}

/** What begins something. */
const begins: readonly (Intent | null)[] = ["sale", "redeem", "register", "balance"];

/** What is wanted; of something that was done already, nothing is begun. */
function intentIn(text: string, line: string): Intent | null {
  if (!/[\p{L}\d]/u.test(text)) return /\p{Extended_Pictographic}/u.test(text) ? "thanks" : null;
  const intent = intentOf(line);
  if (!begins.includes(intent) || readAboutPast(text)?.named !== true) return intent;
  return line.split(" ").some(undoesSomething) ? "undo" : "status";
}

/** Whether a message says anything of a sale. */
export function hasFacts({ phone, amount, ticket }: Facts): boolean {
  return phone !== null || amount !== null || ticket !== null;
}
