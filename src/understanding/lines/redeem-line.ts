import { parseAmount, type AmountReading } from "../../domain/money.ts";
import type { Phone } from "../../domain/people/phone.ts";
import { amountLength, phoneFirst, readLastTicket } from "./sale-line.ts";
import type { TicketReading } from "../../domain/ticket.ts";
import { plain } from "../../domain/reader/words.ts";

/**
 * What one message says about a use of balance, as `SaleLine` does of a sale. `points`: how much is used, `"all"` where it is all there
 * is; `purchase`: what it is used for. Null where the message has none.
 */
export type RedeemLine =
  | {
      readonly type: "line";
      readonly phone: Phone;
      readonly phoneTyped: string;
      readonly points: AmountReading | "all" | null;
      readonly purchase: AmountReading | null;
      readonly ticket: TicketReading | null;
    }
  | { readonly type: "wrongPhone"; readonly digits: number }
  | { readonly type: "unclear" };

type Rest = Pick<Extract<RedeemLine, { type: "line" }>, "points" | "purchase" | "ticket">;

/**
 * Reads a use of balance written in one message: phone, how much, and maybe the purchase after "de" and the ticket
 * (`4771234567 30 de 1,250.00 A-1`, `4771234567 todo`). What can be read in two ways is `unclear`.
 */
export function parseRedeemLine(text: string): RedeemLine {
  const begun = phoneFirst(text);
  if (begun.type !== "begun") return begun;
  const { phone, phoneTyped, parts } = begun;
  const rest = readRest(parts.flatMap((part) => part.split(" ")));
  return rest ? { type: "line", phone, phoneTyped, ...rest } : { type: "unclear" };
}

function readRest(tokens: readonly string[]): Rest | null {
  if (tokens.length === 0) return { points: null, purchase: null, ticket: null };
  const all = lengthOfAll(tokens);
  const length = all > 0 ? all : amountLength(beforePurchase(tokens));
  const points = all > 0 ? "all" : readNumber(tokens.slice(0, length));
  if (points === null) return null;
  const rest = withoutNoPurchase(
    tokens.slice(length + (/^(?:puntos?|pts)$/.test(plain(tokens[length] ?? "")) ? 1 : 0)),
  );
  if (plain(rest[0] ?? "") !== "de") return withTicket(points, null, tokens.slice(0, length), rest);
  const purchase = rest.slice(lengthOfPurchaseWord(rest));
  const taken = amountLength(purchase);
  const amount = readNumber(purchase.slice(0, taken));
  return amount && withTicket(points, amount, purchase.slice(0, taken), purchase.slice(taken));
}

/** "sin monto" before or after the ticket: whoever says the ticket is not asked for the purchase. */
function withoutNoPurchase(tokens: readonly string[]): readonly string[] {
  const rest = tokens
    .join(" ")
    .replace(/(?:^| )sin monto(?= |$)/i, "")
    .trim();
  return rest === "" ? tokens : rest.split(" ");
}

/** How many tokens say "all of it". */
function lengthOfAll(tokens: readonly string[]): number {
  const said = /^todos?(?: (?:el|su|mi|sus|los|mis) (?:saldo|puntos))?(?= |$)/.exec(tokens.map(plain).join(" "))?.[0];
  return said?.split(" ").length ?? 0;
}

function lengthOfPurchaseWord(tokens: readonly string[]): number {
  return /^de(?: (?:una|la|su) compra de)?(?= |$)/.exec(tokens.map(plain).join(" "))?.[0].split(" ").length ?? 0;
}

/** What may be the points: a currency further on is that of the purchase. */
function beforePurchase(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token) => plain(token) === "de");
  return at < 0 ? tokens : tokens.slice(0, at);
}

function readNumber(tokens: readonly string[]): AmountReading | null {
  const typed = tokens.join(" ");
  const reading = parseAmount(typed);
  return reading.type === "notAnAmount" || /^\d{10,}$/.test(typed) ? null : reading;
}

/** Adds the ticket, which is all that may follow; null where it may belong to the number before it, or be another number. */
function withTicket(
  points: AmountReading | "all",
  purchase: AmountReading | null,
  number: readonly string[],
  rest: readonly string[],
): Rest | null {
  if (rest.length === 0) return { points, purchase, ticket: null };
  const typed = rest.join(" ");
  const ticket = readLastTicket(typed);
  if (ticket === null) return null;
  const isNumber = parseAmount(typed).type !== "notAnAmount";
  const joins = parseAmount([...number, typed].join(" ")).type !== "notAnAmount";
  const denies = points === "all" && ticket.type === "none" && rest.length === 1;
  return joins || denies || (isNumber && (points === "all" || repeats(number, typed)))
    ? null
    : { points, purchase, ticket };
}

function repeats(number: readonly string[], typed: string): boolean {
  return number.join(" ").replace(/^\$/, "") === typed;
}
