import type { SlotRole } from "../labels.ts";
import { isCapitalized } from "../../domain/words.ts";
import { type Class, wordSet } from "../lexicon/classes.ts";
import { isGiven } from "./names.ts";
import { isDatum, type Token } from "../tokens/token.ts";
import { tokensOf } from "../tokens/tokens.ts";

const classesOf: readonly (readonly [SlotRole, readonly Class[]])[] = [
  ["ticket", ["TICKET"]],
  ["amount", ["MONEY"]],
  ["phone", ["PHONE"]],
  ["points", ["POINTS"]],
];

/** Classes of a clause that calls something wrong, or wants it changed. */
const wrong: readonly Class[] = ["WRONG", "CORRECT", "ANOTHER", "NEGATE", "CANCEL", "PART"];

/**
 * The datum that a message names: "el monto", "otro ticket". `asWrong`: only if the message calls it wrong or wants it changed: "el monto está mal". Null:
 * none, or several.
 */
export function fieldNamed(tokens: readonly Token[], asWrong = false): SlotRole | null {
  const clauses = clausesOf(tokens).map((clause) => ({
    fields: fieldsIn(clause),
    isWrong: has(clause, wrong),
  }));
  const named = clauses.filter(({ fields }) => fields.length > 0);
  const meant = asWrong || named.length > 1 ? named.filter(({ isWrong }) => isWrong) : named;
  if (asWrong && meant.length === 0) return null;
  const [first, ...more] = [...new Set((meant.length > 0 ? meant : named).flatMap(({ fields }) => fields))];
  // "El número de ticket", "el teléfono del cliente".
  const isOne = more.every((field) => field === "phone") && first !== undefined;
  return isOne ? first : null;
}

/** "Otro cliente" means another phone. */
function fieldsIn(clause: readonly Token[]): readonly SlotRole[] {
  // "El número sesenta y dos" may be the number of anything.
  const told = clause.filter(({ norm }) => norm !== "numero");
  const fields = classesOf.flatMap(([field, classes]) => (has(told, classes) ? [field] : []));
  const isOther = has(clause, ["CUSTOMER"]) && has(clause, ["ANOTHER", "WRONG", "CORRECT", "NEGATE"]);
  return fields.length === 0 && isOther ? ["phone"] : fields;
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "break" || token.classes.includes("BUT")) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

function has(clause: readonly Token[], classes: readonly Class[]): boolean {
  return clause.some((token) => token.classes.some((name) => classes.includes(name)));
}

/** Longer texts are not searched for a wrong field, characters. */
const longestRead = 200;

/** The datum that a message calls wrong without giving the right value: "el monto está mal". Null: none. */
export function wrongField(text: string): SlotRole | null {
  if (text.length > longestRead) return null;
  const tokens = tokensOf(text);
  return tokens.some(isDatum) ? null : fieldNamed(tokens, true);
}

/**
 * True if a message that asks to wait also tells what is right: "espera, es Lucila", "déjame checar, creo que era quitar". "Deja veo cuánto es" does not.
 */
export function hasMoreThanWait(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, classes }, at) => {
    if (!classes.includes("COPULA") && norm !== "llama") return false;
    const isDoubted = tokens.slice(Math.max(0, at - 3), at).some((token) => doubting.has(token.norm));
    const isDenied = tokens[at - 1]?.norm === "no" && tokens[at + 1]?.norm !== "que";
    return !isDoubted && (isDenied || tokens.slice(at + 1, at + 4).some(isTold));
  });
}
const doubting = wordSet("si cuanto cuantos cual quien");
const isTold = (token: Token) =>
  isDatum(token) || isCapitalized(token.typed) || isGiven(token) || has([token], ["ANOTHER", "GIVE", "TAKE", "STAFF"]);

/** True if a message asks what a person's data are for: "¿para qué me piden el cumpleaños?", "por qué quieren mi nombre". */
export function asksPurpose(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ norm }, place) => norm === "que" && leadsToPurpose.has(tokens[place - 1]?.norm ?? ""));
  const behind = tokens.slice(at + 1);
  const isWanted = tokens[at - 1]?.norm === "para" || behind.some(({ norm }) => wanting.has(norm));
  return at >= 0 && isWanted && behind.some(({ norm }) => personal.has(norm)) && !behind.some(isDatum);
}
const leadsToPurpose = wordSet("para por");
const wanting = wordSet("piden pides pide quieren quieres quiere necesitan necesitas ocupan ocupas preguntan guardan");
const personal = wordSet("cumpleanos cumple nacimiento datos nombre telefono numero");
