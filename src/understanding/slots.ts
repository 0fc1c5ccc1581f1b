import { isDigits } from "../domain/words.ts";
import type { AmountReading } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import { parseTicket } from "./tokens/ticket.ts";
import type { Ticket, TicketReading } from "../domain/ticket.ts";
import type { Labelled } from "./model/weights.ts";
import type { Class } from "./lexicon/classes.ts";
import type { SlotRole } from "./labels.ts";
import { isDatum, type Datum, type NumberToken, type Token } from "./tokens/token.ts";

/** The lowest probabilities at which a role counts, and at which the bot asks about it. */
const [leastTaken, leastAsked] = [0.8, 0.45];

/** A figure with its role. */
export interface LabelledDatum extends Labelled {
  readonly token: Datum;
  /** Its index among the tokens. */
  readonly at: number;
}

/** A value in a message. `sure`: it may be used; otherwise the bot asks it back. */
interface Slot<Value> {
  readonly value: Value;
  readonly typed: string;
  readonly sure: boolean;
  readonly probability: number;
  /** Its index among the tokens. */
  readonly at: number;
}

/** The data of a sale or of a use of balance in a message. Null: the message lacks the datum. */
export interface Slots {
  readonly phone: Slot<Phone> | null;
  readonly amount: Slot<AmountReading> | null;
  /** Points, or pesos of balance. */
  readonly points: Slot<AmountReading> | null;
  readonly ticket: Slot<TicketReading> | null;
  /** Roles with several values in the message. */
  readonly several: ReadonlySet<SlotRole>;
}

/** True if the role of a figure is unclear. */
export function isUnclear({ role, probability }: LabelledDatum): boolean {
  return role === "doubt" || probability < leastAsked;
}

/** Words beside the digits of a phone that comes in parts. */
const besideDigits: ReadonlySet<string> = new Set(
  "COURTESY GREETING NAME ARTICLE PREPOSITION PHONE AND LATER CUSTOMER PLACE YES".split(" "),
);

/**
 * The digits in a message without a whole phone, if the question is for the phone or a sale begins with them: "477 123", "y luego 4567". Null: its figures are
 * something else.
 */
export function phoneDigits(tokens: readonly Token[], isAsked: boolean): string | null {
  const data = tokens.filter(isDatum);
  const numbers = data.filter((token) => token.type === "number" && !token.money && !token.spoken);
  if (numbers.length === 0 || numbers.length < data.length) return null;
  const written = numbers.map(({ typed }) => typed.replaceAll(/[\s().-]/g, ""));
  if (!isAsked) return written.find((one) => isDigits(one, 7, 13) && one.length !== 10) ?? null;
  const digits = written.join("");
  if (!isDigits(digits, 1, 13)) return null;
  const isMoney = tokens.some(
    ({ norm, classes }) => norm !== "es" && moneyWords.some((name) => classes.includes(name)),
  );
  const tellsMore = tokens.some(
    ({ type, classes }) => type === "word" && !classes.some((name) => besideDigits.has(name)),
  );
  return isMoney || (tellsMore && numbers.length > 1) ? null : digits;
}

/** "La lada es 477", "empieza 477123": the digits come before those told earlier. */
export const tellsFirstDigits = (tokens: readonly Token[]) => tokens.some(({ norm }) => firstDigits.has(norm));
const firstDigits: ReadonlySet<string> = new Set(["lada", "empieza", "empiezan", "primeros", "inicia"]);

const moneyWords: readonly Class[] = ["SELL", "COPULA", "MONEY", "CURRENCY", "TICKET"];

/** True if a message says that there is no ticket, or that it is to be left out: "sin nota", "no le di folio", "quítale el ticket". */
export function deniesTicket(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.classes.includes("TICKET") && isDeniedAt(tokens, at));
}

const isNegation = ({ classes }: Token) => classes.includes("NEGATE");

function isDeniedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const from = before.findLastIndex(({ type, classes }) => type !== "word" || classes.includes("BUT"));
  const words = before.slice(from + 1);
  const behind = tokens.slice(at + 1, at + 3);
  // "El ticket no es 280": there is another one.
  const isOther = behind.some(({ classes }) => classes.includes("COPULA"));
  const isBehind = behind.some(isNegation) && !behind.some(isDatum) && !isOther;
  // "No va sin ticket", "sin ticket no", "si no tiene ticket", "no. de ticket".
  const isWithout = words.some(({ classes }) => classes.includes("WITHOUT"));
  if (isWithout && (words.some(isNegation) || isBehind)) return false;
  if (words.some(({ norm }) => norm === "de" || norm === "del" || norm === "si" || norm === "puede")) return false;
  // "Ticket no hay", "folio: ninguno".
  if (isBehind) return true;
  const isDenied = words.some(({ classes, norm }) => norm === "s" || denying.some((name) => classes.includes(name)));
  // "No es el ticket": there is another one.
  return isDenied && !words.some(({ classes }) => classes.includes("COPULA"));
}

const denying: readonly Class[] = ["WITHOUT", "NEGATE", "CANCEL"];

/** The only figure that the bot must ask about. Null: none, or several. */
export function doubtfulIn(data: readonly LabelledDatum[]): Datum | null {
  const [only, another] = data.filter(({ role }) => role === "doubt");
  return another === undefined ? (only?.token ?? null) : null;
}

/** Pairs the figures of a message with their roles. */
export function labelledData(tokens: readonly Token[], labels: readonly Labelled[]): readonly LabelledDatum[] {
  let order = 0;
  return tokens.flatMap((token, at) => (isDatum(token) ? [{ ...(labels[order++] as Labelled), token, at }] : []));
}

/** The probability that suffices for the amount if it is the only number and the message is certainly a sale. */
export const leastOnly = 0.6;

/** Fills the slots with the figures of their roles. A role with several different values stays empty. */
export function slotsOf(tokens: readonly Token[], data: readonly LabelledDatum[], leastAmount = leastTaken): Slots {
  const several = new Set<SlotRole>();
  const [only, another] = data;
  const one = (role: SlotRole): LabelledDatum | null => {
    if (another === undefined) return only?.role === role && only.probability >= leastAsked ? only : null;
    const found = data.filter((datum) => datum.role === role && datum.probability >= leastAsked);
    const [best] = found.toSorted((a, b) => b.probability - a.probability);
    if (best === undefined) return null;
    // A second phone may be another customer's, however unlikely its role is.
    const rivals = role === "phone" ? data.filter((datum) => datum.role === role) : found;
    const differs = rivals.some((datum) => keyOf(datum.token) !== keyOf(best.token));
    if (!differs) return best;
    several.add(role);
    return null;
  };
  const [phone, amount, points, ticket] = [one("phone"), one("amount"), one("points"), one("ticket")];
  return {
    phone: phone?.token.type === "phone" ? slot(phone, phone.token.phone) : null,
    amount: numberSlot(amount, leastAmount),
    points: numberSlot(points, isUsed(tokens, points) ? leastAsked : leastAmount),
    ticket: ticketSlot(tokens, ticket),
    several,
  };
}

/** "Usar 100": true if a figure follows the word for using balance. */
const isUsed = (tokens: readonly Token[], points: LabelledDatum | null) =>
  points !== null && tokens[points.at - 1]?.classes.includes("USE") === true;

function keyOf(token: Datum): string {
  if (token.type === "phone") return token.phone;
  if (token.type === "number" && token.amount.type === "amount") return String(token.amount.centavos);
  return token.typed.toLowerCase();
}

function slot<Value>({ token, at, probability }: LabelledDatum, value: Value, least = leastTaken): Slot<Value> {
  return { value, typed: token.typed, at, probability, sure: probability >= least };
}

function numberSlot(datum: LabelledDatum | null, least: number): Slot<AmountReading> | null {
  if (datum?.token.type !== "number") return null;
  const reading = readingOf(datum.token);
  return reading === null ? null : slot(datum, reading, least);
}

/** The amount of a number. If more may belong to it, the bot asks it back. */
function readingOf({ amount, unsure }: NumberToken): AmountReading | null {
  if (amount.type === "notAnAmount") return null;
  return unsure && amount.type === "amount" ? { type: "ambiguous", guess: amount.centavos } : amount;
}

/** The ticket. Right after the word for it, a lower probability suffices. */
function ticketSlot(tokens: readonly Token[], datum: LabelledDatum | null): Slot<TicketReading> | null {
  if (datum === null || datum.token.type === "phone") return null;
  // "$300" is money.
  if (datum.token.type === "number" && datum.token.money) return null;
  const isNamed = tokens[datum.at - 1]?.classes.includes("TICKET") === true;
  const reading = parseTicket(datum.token.typed.replace("$", ""));
  return reading.type === "ticket" || reading.type === "unsure"
    ? slot(datum, reading, isNamed ? leastAsked : leastTaken)
    : null;
}

/** The ticket by which a message may mean an operation: its only code, or the figure beside the word for a ticket. Null: none, or several. */
export function ticketNamed(tokens: readonly Token[], data: readonly LabelledDatum[]): Ticket | null {
  const isBesideWord = (at: number) =>
    tokens.slice(Math.max(0, at - 2), at).some(({ classes }) => classes.includes("TICKET"));
  const named = data.filter(
    ({ token, at }) => token.type === "code" || (token.type === "number" && !token.money && isBesideWord(at)),
  );
  const [only, more] = named;
  const reading = only === undefined || more !== undefined ? null : parseTicket(only.token.typed);
  return reading?.type === "ticket" ? reading.ticket : null;
}
