/** What a message says about the sales of a list, of which one is open and the others wait: which do not go, and what is put right in one. */
import { plain } from "../../../domain/words.ts";
import { isGiven } from "../../../understanding/mentions/names.ts";
import { situationOf } from "../../../understanding/situation.ts";
import { isTicketWord, type Token } from "../../../understanding/tokens/token.ts";
import { understand } from "../../../understanding/understand.ts";
import { sinceMs } from "../../access.ts";
import { dropQueued, queuedSales, replaceQueued } from "../remembered/queue.ts";
import { justMadeMs } from "../remembered/turn-person.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Reading } from "./reading.ts";

/** A sale of the list: the open one, or a waiting one by its place in the queue. "gone": it was called off or asked before; "unsure": perhaps this place. */
type Sale = "open" | "gone" | { readonly place: number; readonly isSure: boolean };

/** Words that point to a sale of a list, with its number there. */
const ordinals: ReadonlyMap<string, number> = new Map([
  ["primera", 1],
  ["primero", 1],
  ["segunda", 2],
  ["segundo", 2],
  ["tercera", 3],
  ["tercero", 3],
  ["cuarta", 4],
  ["quinta", 5],
]);
/** The most sales that a bare number points to. */
const mostNumbered = 20;

/** The sale with a number in the list. A queue of an older program has no numbers. */
function numbered(turn: TurnBuilder, number: number): Sale {
  const { length } = queuedSales(turn);
  const { open = 0, places } = turn.person.queue ?? {};
  if (places === undefined) return number === 1 ? "gone" : { place: Math.min(number - 2, length - 1), isSure: false };
  if (number === open) return "open";
  const place = places.indexOf(number);
  return place === -1 ? "gone" : { place, isSure: true };
}

/** A part of a message that points to sales. `until`: the place behind it. "unknown": a sale that nobody can tell. */
interface Pointer {
  readonly sales: readonly Sale[] | "unknown";
  readonly at: number;
  readonly until: number;
}

const sure = (place: number): Sale => ({ place, isSure: true });

/** The sales to which the words at a place point: "la segunda", "las dos últimas", "la de 300", "la del ticket 6", "la de Pedro". Null: to none. */
function pointerAt(
  turn: TurnBuilder,
  { utterance: { tokens }, customerName, gathered }: Reading,
  at: number,
): Pointer | null {
  const [one, next, third] = tokens.slice(at, at + 3);
  const queued = queuedSales(turn);
  if (one === undefined) return null;
  const found = (sales: Pointer["sales"], length: number): Pointer => ({ sales, at, until: at + length });
  const number = ordinals.get(one.norm);
  // "Un segundo" is a while.
  if (number !== undefined && tokens[at - 1]?.norm !== "un") return found([numbered(turn, number)], 1);
  if (one.norm === "ultima" || one.norm === "ultimas") {
    const many = countOf(tokens[at - 1]) ?? 1;
    return found(queued.map((_, place) => sure(place)).slice(-many), 1);
  }
  if (one.norm === "primeras") return found(first(turn, countOf(tokens[at - 1]) ?? 1), 1);
  if (one.norm === "otra" || one.norm === "siguiente") return found([sure(0)], 1);
  if (one.norm === "esta" || one.norm === "este") return found(["open"], 1);
  if (one.norm !== "la" && one.norm !== "el") {
    const place = countOf(one);
    const isBare = place !== null && tokens[at + 1]?.type === "word" && isVerdict(tokens[at + 1]);
    return isBare ? found([numbered(turn, place)], 1) : null;
  }
  const place = countOf(next);
  // "Le faltó el 1" is about a phone.
  if (place !== null) return isVerdict(third) ? found([numbered(turn, place)], 2) : null;
  if (next === undefined || (next.norm !== "de" && next.norm !== "del") || third === undefined) return null;
  if (third.norm === "enmedio" && queued.length === 2) return found([sure(0)], 3);
  const named = isTicketWord(third) ? tokens[at + 3] : third;
  if (named === undefined) return null;
  if (named.type === "word" && !isGiven(named)) return null;
  const word = plain(named.typed);
  const isOpen =
    (named.type === "number" && named.amount.type === "amount" && named.amount.centavos === gathered.amountCentavos) ||
    plain(customerName ?? "")
      .split(" ")
      .includes(word) ||
    plain(gathered.ticket ?? "") === word;
  const places = queued.flatMap((sale, order) => (plain(sale).split(" ").includes(word) ? [sure(order)] : []));
  const all = isOpen ? (["open", ...places] as const) : places;
  return found(all.length === 1 ? all : "unknown", named === third ? 3 : 4);
}

function first(turn: TurnBuilder, many: number): readonly Sale[] {
  return Array.from({ length: many }, (_, at) => numbered(turn, at + 1));
}

/** A small whole number. Null: it is none. */
function countOf(token: Token | undefined): number | null {
  if (token?.type !== "number" || token.amount.type !== "amount" || token.money) return null;
  const many = token.amount.centavos / 100;
  return Number.isInteger(many) && many >= 1 && many <= mostNumbered ? many : null;
}

const isVerdict = (token: Token | undefined) =>
  token?.norm === "si" || token?.norm === "no" || token?.norm === "tampoco";

/** Every part of a message that points to sales of the list, in order. */
function pointersIn(turn: TurnBuilder, reading: Reading): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (let at = 0; at < reading.utterance.tokens.length; at = Math.max(at + 1, pointers.at(-1)?.until ?? 0)) {
    const pointer = pointerAt(turn, reading, at);
    if (pointer !== null) pointers.push(pointer);
  }
  return pointers;
}

/**
 * Changes the list as a message says: "la segunda no son 59, son 95", "la primera sí, la otra no", "solo la de 300". Null: the message is about the open sale
 * alone. "cancelsOpen", "cancelsAll": the open sale, or every sale, is called off, which is left to do.
 */
export function changesList(turn: TurnBuilder, reading: Reading): "done" | "cancelsOpen" | "cancelsAll" | null {
  const { utterance } = reading;
  const { tokens, data, questioned } = utterance;
  const [pointer, ...others] = pointersIn(turn, reading);
  const [sale] = pointer === undefined || pointer.sales === "unknown" ? [] : pointer.sales;
  // "La primera era 205", when that one is registered.
  const hasSold = sinceMs(turn.input.person?.talk?.soldAtMs ?? -Infinity, turn.nowMs) < justMadeMs;
  const isOfFirst = tokens.some(({ norm }) => ordinals.get(norm) === 1);
  if (hasSold && data.length > 0 && !questioned && isOfFirst && sale !== "open") return showAgain(turn);
  if (queuedSales(turn).length === 0 || questioned) return null;
  if (callsOffAll(tokens)) return "cancelsAll";
  if (pointer === undefined) return null;
  const pointers = [pointer, ...others];
  const isData = data.some(({ at }) => !pointers.some((one) => at >= one.at - 1 && at < one.until));
  const denied = isData ? null : deniedIn(turn, tokens, pointers);
  if (denied === "unknown") return showAgain(turn, "queuedWhich");
  if (denied !== null) return drops(turn, denied);
  if (others.length > 0 || sale === undefined || sale === "open" || !isOrdinal(tokens[pointer.at])) return null;
  if (sale === "gone") return showAgain(turn);
  if (!isData && !reading.otherPhone) return null;
  const mended = sale.isSure || isCorrection(data) ? mendedSale(queuedSales(turn)[sale.place] ?? "", reading) : null;
  if (mended !== null) replaceQueued(turn, sale.place, mended);
  return showAgain(turn, mended === null ? "queuedLater" : "queuedChanged");
}

const isOrdinal = (token: Token | undefined) =>
  token?.type === "word" && token.norm !== "esta" && token.norm !== "este";
const isCorrection = (data: Reading["utterance"]["data"]) => data.some(({ role }) => role === "withdrawn");

/** "Cancela todo", "ninguna". */
function callsOffAll(tokens: readonly Token[]): boolean {
  const isNone = tokens.some(({ norm }) => none.has(norm));
  const isAll =
    tokens.some(({ norm }) => everything.has(norm)) && tokens.some(({ classes }) => classes.includes("CANCEL"));
  const isElse = tokens.some(
    ({ norm, classes }) => excepting.has(norm) || (classes.includes("NEGATE") && !none.has(norm)),
  );
  return (isNone || isAll) && !isElse && tokens.length <= 4;
}
const none: ReadonlySet<string> = new Set(["ninguna", "ninguno"]);
const everything: ReadonlySet<string> = new Set(["todo", "todas", "todos"]);
const excepting: ReadonlySet<string> = new Set(["menos", "excepto", "salvo"]);
const only: ReadonlySet<string> = new Set(["solo", "solamente", "nomas", "nada", "unicamente"]);

/** The sales that a message calls off. Null: it calls off none. "unknown": nobody can tell which. */
function deniedIn(
  turn: TurnBuilder,
  tokens: readonly Token[],
  pointers: readonly Pointer[],
): ReadonlySet<Sale> | "unknown" | null {
  const words = tokens.filter(({ type }) => type === "word").map(({ norm }) => norm);
  const isCancel = tokens.some(({ classes }) => classes.includes("CANCEL")) && !words.includes("no");
  const isExcept = words.some((word) => excepting.has(word));
  if (words.some((word) => only.has(word)) && !words.includes("no")) return othersThan(turn, pointers);
  const denied = new Set<Sale>();
  for (const [order, { until }] of pointers.entries()) {
    // "La primera y la tercera sí, la otra no": a verdict is for all that stand before it.
    const behind = tokens.slice(until).findIndex((token) => isVerdict(token));
    const verdict = behind < 0 ? undefined : tokens[until + behind]?.norm;
    if (verdict !== "no" && verdict !== "tampoco" && !isCancel && !isExcept) continue;
    const sales = salesOf(turn, pointers, order);
    if (sales === "unknown") return "unknown";
    for (const sale of sales) denied.add(sale);
  }
  return denied.size === 0 ? null : denied;
}

/** The sales of a pointer. "La otra" is the one that the others do not point to. */
function salesOf(turn: TurnBuilder, pointers: readonly Pointer[], order: number): Pointer["sales"] {
  const { sales } = pointers[order] as Pointer;
  const before = pointers.slice(0, order).flatMap((one) => (one.sales === "unknown" ? [] : one.sales));
  const [sale] = sales === "unknown" ? [] : sales;
  const isTaken = (place: number) => before.some((one) => typeof one === "object" && one.place === place);
  if (typeof sale !== "object" || !isTaken(sale.place)) return sales;
  const free = queuedSales(turn).flatMap((_, place) => (isTaken(place) ? [] : [sure(place)]));
  return free.length === 1 ? free : "unknown";
}

/** "Solo la de 300": every sale of the list to which no pointer points. */
function othersThan(turn: TurnBuilder, pointers: readonly Pointer[]): ReadonlySet<Sale> | "unknown" {
  if (pointers.some(({ sales }) => sales === "unknown")) return "unknown";
  const kept = pointers.flatMap(({ sales }) => (sales === "unknown" ? [] : sales));
  const places = kept.flatMap((one) => (typeof one === "object" ? [one.place] : []));
  const others = queuedSales(turn).flatMap((_, place) => (places.includes(place) ? [] : [sure(place)]));
  return new Set<Sale>([...(kept.includes("open") ? [] : (["open"] as const)), ...others]);
}

function drops(turn: TurnBuilder, denied: ReadonlySet<Sale>): "done" | "cancelsOpen" {
  const places = [...denied].flatMap((one) => (typeof one === "object" ? [one] : []));
  // An order that may mean another sale is left for that sale's own summary.
  if (places.some(({ isSure }) => !isSure)) return showAgain(turn, "queuedLater");
  const last = [...new Set(places.map(({ place }) => place))].toSorted((one, next) => next - one);
  for (const place of last) dropQueued(turn, place);
  if (denied.has("open")) return "cancelsOpen";
  return showAgain(turn, places.length > 0 ? "queuedDropped" : null);
}

function showAgain(
  turn: TurnBuilder,
  key: "queuedDropped" | "queuedLater" | "queuedChanged" | "queuedWhich" | null = null,
): "done" {
  if (key !== null) turn.say({ key });
  turn.askAgain();
  return "done";
}

/** The text of a waiting sale with one datum replaced: the one that the message takes back, else its amount or its phone. Null: that is not certain. */
function mendedSale(sale: string, { utterance: { data, tokens } }: Reading): string | null {
  const [wrong, ...otherWrong] = data.filter(({ role }) => role === "withdrawn");
  const [right, ...otherRight] = data.filter(({ role, token }) => role !== "withdrawn" && token.type !== "code");
  // "La otra es del 43" may name its ticket.
  const isTold =
    right !== undefined && (wrong !== undefined || right.token.type === "phone" || leadsToAmount(tokens[right.at - 1]));
  if (!isTold || otherWrong.length + otherRight.length > 0) return null;
  const { slots } = understand(sale, situationOf("cashier"));
  const gathered = right.token.type === "phone" ? slots.phone?.typed : slots.amount?.typed;
  const before = wrong?.token.typed ?? gathered;
  const words = sale.split(" ");
  if (before === undefined || words.filter((one) => one === before).length !== 1) return null;
  return words.map((one) => (one === before ? right.token.typed : one)).join(" ");
}
const leadsToAmount = (token: Token | undefined) => token?.norm === "de" || token?.classes.includes("COPULA") === true;
