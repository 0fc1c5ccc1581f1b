import type { Class } from "./lexicon/classes.ts";
import type { SlotRole } from "./labels.ts";
import { isDatum, type Token } from "./tokens/token.ts";
import { tokensOf } from "./tokens/tokens.ts";

const classesOf: readonly (readonly [SlotRole, readonly Class[]])[] = [
  ["ticket", ["TICKET"]],
  ["amount", ["MONEY"]],
  ["phone", ["PHONE"]],
  ["points", ["POINTS"]],
];

/** Classes of a clause that says that something is wrong, or is to be changed. */
const wrong: readonly Class[] = ["WRONG", "CORRECT", "ANOTHER", "NEGATE", "CANCEL", "PART"];

/**
 * The datum that a message names: "el monto", "otro ticket". `asWrong`: only one of which it says that it is wrong, or to be changed: "el monto está mal".
 * Null: none, or more than one.
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

/** "Otro cliente" is another phone. */
function fieldsIn(clause: readonly Token[]): readonly SlotRole[] {
  // "El número sesenta y dos" may be of anything.
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

/** Longest text in which a wrong field is looked for, characters. */
const longestRead = 200;

/** The datum of which a message says that it is wrong, without saying what is right: "el monto está mal". Null: of none. */
export function wrongField(text: string): SlotRole | null {
  if (text.length > longestRead) return null;
  const tokens = tokensOf(text);
  return tokens.some(isDatum) ? null : fieldNamed(tokens, true);
}
