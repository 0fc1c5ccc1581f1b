import type { AmountReading } from "../domain/money.ts";
import type { Phone } from "../domain/people/phone.ts";
import { parseTicket, type TicketReading } from "../domain/ticket.ts";
import type { Labelled } from "./roles/label.ts";
import type { Class } from "./lexicon/classes.ts";
import type { SlotRole } from "./roles/roles.ts";
import { isDatum, type Datum, type NumberToken, type Token } from "./tokens/token.ts";

/** How likely a role has to be to be taken, and to be asked about. */
const [leastTaken, leastAsked] = [0.8, 0.45];

/** A figure with the role that it was given. */
export interface LabelledDatum extends Labelled {
  readonly token: Datum;
  /** Its place among the tokens. */
  readonly at: number;
}

/** A value that a message gives. `sure`: it may be taken; otherwise it is asked back. */
interface Slot<Value> {
  readonly value: Value;
  readonly typed: string;
  readonly sure: boolean;
  readonly probability: number;
  /** Its place among the tokens. */
  readonly at: number;
}

/** What a message says of a sale or of a use of balance. Null: nothing. */
export interface Slots {
  readonly phone: Slot<Phone> | null;
  readonly amount: Slot<AmountReading> | null;
  /** Points, or pesos of balance. */
  readonly points: Slot<AmountReading> | null;
  readonly ticket: Slot<TicketReading> | null;
  /** Roles of which the message has several values. */
  readonly several: ReadonlySet<SlotRole>;
}

/** Whether it is not clear what a figure is. */
export function isUnclear({ role, probability }: LabelledDatum): boolean {
  return role === "doubt" || probability < leastAsked;
}

/** Words beside the digits of a phone that is told in parts. */
const besideDigits: ReadonlySet<string> = new Set(
  "COURTESY GREETING NAME ARTICLE PREPOSITION PHONE AND LATER CUSTOMER PLACE YES".split(" "),
);

/**
 * The digits of a message that has no whole phone, where the phone is asked for or a sale begins with them: "477 123", "y luego 4567". Null: its figures
 * are something else.
 */
export function phoneDigits(tokens: readonly Token[], isAsked: boolean): string | null {
  const data = tokens.filter(isDatum);
  const numbers = data.filter((token) => token.type === "number" && !token.money && !token.spoken);
  if (numbers.length === 0 || numbers.length < data.length) return null;
  const written = numbers.map(({ typed }) => typed.replaceAll(/[\s().-]/g, ""));
  if (!isAsked) return written.find((one) => /^(?:\d{7,9}|\d{11,13})$/.test(one)) ?? null;
  const digits = written.join("");
  if (!/^\d{1,13}$/.test(digits)) return null;
  const isMoney = tokens.some(
    ({ norm, classes }) => norm !== "es" && moneyWords.some((name) => classes.includes(name)),
  );
  const tellsMore = tokens.some(
    ({ type, classes }) => type === "word" && !classes.some((name) => besideDigits.has(name)),
  );
  return isMoney || (tellsMore && numbers.length > 1) ? null : digits;
}

const moneyWords: readonly Class[] = ["SELL", "COPULA", "MONEY", "CURRENCY", "TICKET"];

/** Whether a message says that there is no ticket, or that it is to be left out: "sin nota", "no le di folio", "quítale el ticket". */
export function deniesTicket(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!token.classes.includes("TICKET")) return false;
    const before = tokens.slice(Math.max(0, at - 4), at);
    const from = before.findLastIndex(({ type, classes }) => type !== "word" || classes.includes("BUT"));
    const words = before.slice(from + 1);
    const isDenied = words.some(({ classes, norm }) => norm === "s" || denying.some((name) => classes.includes(name)));
    // "No es el ticket": another one is.
    return isDenied && !words.some(({ classes }) => classes.includes("COPULA"));
  });
}

const denying: readonly Class[] = ["WITHOUT", "NEGATE", "CANCEL"];

/** The one figure that has to be asked about; null: there is none, or more than one. */
export function doubtfulIn(data: readonly LabelledDatum[]): Datum | null {
  const [only, another] = data.filter(({ role }) => role === "doubt");
  return another === undefined ? (only?.token ?? null) : null;
}

/** Pairs the figures of a message with their roles. */
export function labelledData(tokens: readonly Token[], labels: readonly Labelled[]): readonly LabelledDatum[] {
  let order = 0;
  return tokens.flatMap((token, at) => (isDatum(token) ? [{ ...(labels[order++] as Labelled), token, at }] : []));
}

/** Fills the slots with the figures that have their roles; a role with several different values gives none. */
export function slotsOf(data: readonly LabelledDatum[]): Slots {
  const several = new Set<SlotRole>();
  const one = (role: SlotRole): LabelledDatum | null => {
    const found = data.filter((datum) => datum.role === role && datum.probability >= leastAsked);
    const [best] = found.toSorted((a, b) => b.probability - a.probability);
    if (best === undefined) return null;
    const differs = found.some((datum) => keyOf(datum.token) !== keyOf(best.token));
    if (!differs) return best;
    several.add(role);
    return null;
  };
  const [phone, amount, points, ticket] = [one("phone"), one("amount"), one("points"), one("ticket")];
  return {
    phone: phone?.token.type === "phone" ? slot(phone, phone.token.phone) : null,
    amount: numberSlot(amount),
    points: numberSlot(points),
    ticket: ticketSlot(ticket),
    several,
  };
}

function keyOf(token: Datum): string {
  if (token.type === "phone") return token.phone;
  if (token.type === "number" && token.amount.type === "amount") return String(token.amount.centavos);
  return token.typed.toLowerCase();
}

function slot<Value>({ token, at, probability }: LabelledDatum, value: Value): Slot<Value> {
  return { value, typed: token.typed, at, probability, sure: probability >= leastTaken };
}

function numberSlot(datum: LabelledDatum | null): Slot<AmountReading> | null {
  if (datum?.token.type !== "number") return null;
  const reading = readingOf(datum.token);
  return reading === null ? null : slot(datum, reading);
}

/** The amount of a number; one to which more may belong is asked back. */
function readingOf({ amount, unsure }: NumberToken): AmountReading | null {
  if (amount.type === "notAnAmount") return null;
  return unsure && amount.type === "amount" ? { type: "ambiguous", guess: amount.centavos } : amount;
}

function ticketSlot(datum: LabelledDatum | null): Slot<TicketReading> | null {
  if (datum === null || datum.token.type === "phone") return null;
  // "$300" is money.
  if (datum.token.type === "number" && datum.token.money) return null;
  const reading = parseTicket(datum.token.typed.replace("$", ""));
  return reading.type === "ticket" || reading.type === "unsure" ? slot(datum, reading) : null;
}
