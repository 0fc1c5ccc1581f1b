import type { ReadLanguage } from "../../domain/language.ts";
import { consistsOf, phoneCharacters, plain } from "../../domain/words.ts";
import { englishPiecesOf, piecesOf } from "./pieces.ts";
import { englishTokens } from "./english.ts";
import { languageOf } from "../lexicon/language.ts";
import type { Piece } from "./numbers.ts";
import { centavosOf, parseAmount } from "../../domain/money.ts";
import { classesOf } from "../lexicon/es-mx.ts";
import type { Class } from "../lexicon/classes.ts";
import type { Token } from "./token.ts";

const none: readonly Class[] = [];

/** The message that was split last. A turn asks for its tokens several times. */
let last: { readonly text: string; readonly language: ReadLanguage; readonly tokens: readonly Token[] } | null = null;

/** Splits a message into tokens: intended words, and figures, including numbers in words. `language`: of the person, who may write Spanish in any. */
export function tokensOf(text: string, language: ReadLanguage = "es-MX"): readonly Token[] {
  if (last?.text !== text || last.language !== language) last = { text, language, tokens: partsOf(text, language) };
  return last.tokens;
}

function partsOf(text: string, language: ReadLanguage): readonly Token[] {
  const said = text
    .replaceAll(answeringFaces, (face) => (denyingFaces.includes(face) ? " no " : " ok "))
    .replaceAll(" %", "%");
  if (languageOf(text, language) === "en") return englishTokens(englishPiecesOf(apart(said)).pieces.map(tokenOf));
  return withSpokenPrices(piecesOf(withoutSpokenStop(said)).pieces.map(tokenOf));
}

/** "Sí, correcto punto": the full stop of a dictated message. Not "¿cuánto vale el punto?". */
function withoutSpokenStop(text: string): string {
  const words = text.trimEnd().split(" ");
  const [before = "", end = ""] = words.slice(-2);
  return words.length > 1 && plain(end) === "punto" && !ofPoint.has(plain(before))
    ? words.slice(0, -1).join(" ")
    : text;
}
const ofPoint: ReadonlySet<string> = new Set("el un cada por al de del y este ese".split(" "));

/** Splits "twenty-five" into two words, and removes the "a" of "a 250 peso sale", which looks like the letter of a ticket. */
function apart(text: string): string {
  return text.replaceAll(/(?<=\p{L}{3})-(?=\p{L}{3})/gu, " ").replace(/^A (?=\d)/, "a ");
}

/** "Mil gracias": thanks, and no amount. */
const thanks: ReadonlySet<string> = new Set(["gracias", "bendiciones", "disculpas"]);

/** Replaces prices in two numbers ("tres cincuenta" is 350 or 3.50), which the bot asks back, and makes "mil gracias" words. */
function withSpokenPrices(tokens: readonly Token[]): readonly Token[] {
  const done: Token[] = [];
  for (const token of tokens) {
    const before = done.at(-1);
    const guess = before === undefined ? null : spokenPrice(before, token);
    if (guess !== null && before?.type === "number" && token.type === "number")
      done[done.length - 1] = {
        ...before,
        typed: `${before.typed} ${token.typed}`,
        amount: { type: "ambiguous", guess: centavosOf(guess) },
        unsure: true,
      };
    else if (token.type === "word" && thanks.has(token.norm) && before?.type === "number" && before.typed === "1000")
      done.splice(-1, 1, { type: "word", typed: "mil", norm: "mil", classes: none }, token);
    else done.push(token);
  }
  return done;
}

/** Two numbers in words as one price, centavos. Null: they are two numbers. */
function spokenPrice(first: Token, second: Token): number | null {
  if (first.type !== "number" || second.type !== "number" || !first.spoken || !second.spoken) return null;
  if (first.amount.type !== "amount" || second.amount.type !== "amount") return null;
  const [whole, rest] = [first.amount.centavos, second.amount.centavos];
  if (whole % 100 !== 0 || rest % 100 !== 0) return null;
  if (whole < 10_00 && rest >= 100_00 && rest < 1_000_00 && rest % 100_00 === 0) return whole * 1_000 + rest;
  if (rest < 10_00 || rest >= 100_00) return null;
  return whole < 10_00 ? whole * 100 + rest : whole + rest / 100;
}

/** Faces that mean *no* or *ok* as an answer. */
const denyingFaces: readonly string[] = ["👎", "❌", "🚫"];
const answeringFaces = /[👎❌🚫👍👌✅✔☑🆗💯🤙]/gu;

function tokenOf(piece: Piece): Token {
  switch (piece.type) {
    case "word":
      return { type: "word", typed: piece.typed, norm: piece.word, classes: classesOf(piece.word) };
    case "number":
      return {
        type: "number",
        typed: piece.typed,
        norm: "#",
        classes: none,
        amount: parseAmount(piece.typed),
        money: piece.money,
        spoken: piece.spoken,
        hash: piece.hash,
        unsure: piece.dictated === true,
      };
    case "code":
      return { type: "code", typed: piece.typed, norm: "&", classes: none, hash: piece.hash };
    case "phone":
      return { type: "phone", typed: piece.typed, norm: "☎", classes: none, phone: piece.phone };
    case "break":
      return { type: "break", typed: ",", norm: piece.line ? "⏎" : ",", classes: none };
    case "other":
      return { type: "other", typed: piece.typed, norm: shapeOf(piece.typed), classes: none };
  }
}

/** The shape of figures that are no datum: "10%" gives "%0", "3kg" gives "0kg". */
function shapeOf(typed: string): string {
  return plain(typed).replaceAll(/\d+/g, "0").slice(0, 8);
}

/** True if a text begins with a negative figure: "-250". */
export function isBelowZero(text: string): boolean {
  return /^\s*[-–−]\s*\$?\d/.test(text);
}

/** True if a text begins with a figure, or with *de* or *of*, and so continues a command: "4771234567 250", "de 300". */
export function goesOnWithFigure(text: string): boolean {
  return /^\s*(?:\$?\d|de\s|of\s)/.test(text);
}

/** The direction of a figure's sign: "-50" removes, "+50" adds. Null: no sign, or several. */
export function signIn(text: string): "add" | "remove" | null {
  const removes = /(?:^|[\s(])[-–−] ?\$?\d/.test(text);
  const adds = /(?:^|[\s(])\+ ?\$?\d{1,6}(?!\d|[ -]\d)/.test(text);
  return removes === adds ? null : removes ? "remove" : "add";
}

/** True if a text begins like a phone or another figure. */
export function beginsWithFigure(text: string): boolean {
  return /^[\d+(]/.test(text);
}

/** The words and numbers of a text in the form of `plain`, separated by single spaces, without punctuation. */
export function lettersOf(text: string): string {
  return plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The number of words and numbers in a text, which decides how long it takes to read. */
export function countWords(text: string): number {
  return text.match(/\d+|\p{L}+/gu)?.length ?? 0;
}

/** The token of an invitation, after its word or in a link. Null: none. */
export function invitationIn(text: string): string | null {
  return /^(?:start inv_|invitacion |invitation )([a-z0-9]{6,20})$/.exec(plain(text))?.[1] ?? null;
}

/** True if a text has only figures: "477 123 4567", "$1,250.00". */
export function isFigures(text: string): boolean {
  return consistsOf(text, `${phoneCharacters}$,#\n`);
}
