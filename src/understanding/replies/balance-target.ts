import { centavosOf, type Centavos } from "../../domain/money.ts";
import { plain } from "../../domain/words.ts";
import { type Class, wordSet, wordTest } from "../lexicon/classes.ts";
import type { NumberToken, Token } from "../tokens/token.ts";

// The balance that a correction should leave: "súbele a 200", "déjalo en 80", "debe tener 100, no 120", "quítale todo".

// Orders only: "quedó en 80", "le dejaron en ceros" tell what was done, mostly to complain.
const settles = wordSet(
  "deja dejala dejale dejalo dejales dejar dejarle dejarlo dejaselo deje dejele dejen dejenle dejenlo quede queden quedar quedara ponga pongan pongale ponerle poner ponle ponselo",
);
const owes = wordTest("debe debia deberia deberian tiene tenia");
const has = wordSet("tener traer quedar haber");
const isRight = wordSet("correcto real bueno verdadero final");
/** "Vacíale", "vacía"; "le vaciaron" complains. */
const empties = wordTest("vaciale vacialo vaciar vaciarle vacie vaciele vacienle");
const inTo = wordSet("en a hasta con");
const zero = wordSet("cero ceros");
const counted: readonly Class[] = ["CUSTOMER", "GOODS", "UNIT", "PLACE", "STAFF", "MONTH"];

/**
 * The balance that a message says the customer should have, in centavos: "súbele a 200", "debe tener 100, no 120"; "quítale todo" is 0. Null: it names none, or
 * several, or it only tells what the balance was.
 */
export function balanceTold(all: readonly Token[]): Centavos | null {
  const tokens = all.filter(({ type }) => type !== "break");
  if (emptiesBalance(tokens)) return centavosOf(0);
  const told = tokens.flatMap((token, at) => (token.type === "number" && isTarget(tokens, at) ? [token] : []));
  const [only, more] = told;
  if (only === undefined || more !== undefined || !isPlainAmount(only)) return null;
  return only.amount.centavos;
}

function isPlainAmount(token: NumberToken): token is NumberToken & { amount: { type: "amount"; centavos: Centavos } } {
  return token.amount.type === "amount" && !token.unsure && !token.hash;
}

/** An order to add or remove: "súbele", but not "le subieron". */
function isMove({ classes, typed }: Token): boolean {
  const word = plain(typed);
  const isDone = word.endsWith("aron") || word.endsWith("ieron") || word.endsWith("amos") || word.endsWith("aste");
  return !isDone && (classes.includes("GIVE") || classes.includes("TAKE"));
}
const isOrder = (token: Token) => settles.has(token.norm) || isMove(token);

/** "Quítale todo el saldo", "déjalo en ceros", "vacíale el saldo". */
function emptiesBalance(tokens: readonly Token[]): boolean {
  if (tokens.some(({ type }) => type === "number" || type === "other")) return false;
  const isZero = tokens.some(
    ({ norm }, at) => zero.has(norm) && inTo.has(tokens[at - 1]?.norm ?? "") && tokens.slice(0, at).some(isOrder),
  );
  const isAll = tokens.some(
    ({ norm }, at) =>
      (norm === "todo" || norm === "todos") &&
      tokens.slice(0, at).some((token) => token.classes.includes("TAKE") && isMove(token)),
  );
  const isEmptied = tokens.some(({ norm }) => empties(norm));
  return isZero || isAll || isEmptied;
}

/** True if the figure at a place is a balance to be reached. */
function isTarget(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.classes.some((name) => counted.includes(name)) === true || before?.classes.includes("NEGATE") === true)
    return false;
  const words = tokens.slice(Math.max(0, at - reach), at);
  const isSettled = inTo.has(before?.norm ?? "") && words.some(({ norm }) => settles.has(norm));
  const isMovedTo = (before?.norm === "a" || before?.norm === "hasta") && words.some(isMove);
  return isSettled || isMovedTo || isOwed(tokens, at) || isRightBalance(tokens, at) || isFromTo(tokens, at);
}
/** How many words before the figure may hold the verb. */
const reach = 5;

/** "Debe tener 100", "tiene que quedar en 80". */
function isOwed(tokens: readonly Token[], at: number): boolean {
  const behind = inTo.has(tokens[at - 1]?.norm ?? "") ? at - 1 : at;
  const before = tokens.slice(Math.max(0, behind - 3), behind - 1);
  return has.has(tokens[behind - 1]?.norm ?? "") && before.some(({ norm }) => owes(norm));
}

/** "El saldo correcto es 30". */
function isRightBalance(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  const place = before.findIndex(({ norm }) => norm === "saldo");
  const isSaid = before.at(-1)?.classes.includes("COPULA") === true || isRight.has(before.at(-1)?.norm ?? "");
  return place >= 0 && isSaid && before.slice(place).some(({ norm }) => isRight.has(norm));
}

/** "De 50 a 80": the second figure. */
function isFromTo(tokens: readonly Token[], at: number): boolean {
  const [of, from, to] = tokens.slice(Math.max(0, at - 3), at);
  return of?.norm === "de" && from?.type === "number" && to?.norm === "a";
}
