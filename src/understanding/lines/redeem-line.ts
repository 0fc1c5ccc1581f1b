import { isDigits, plain } from "../../domain/words.ts";
import { parseAmount, type AmountReading } from "../../domain/money.ts";
import { runAt, runsOf } from "../runs.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ReadLanguage } from "../language.ts";
import { amountLength, phoneFirst, readLastTicket } from "./sale-line.ts";
import type { TicketReading } from "../../domain/ticket.ts";

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
export function parseRedeemLine(text: string, language: ReadLanguage = "es-MX"): RedeemLine {
  const begun = phoneFirst(text);
  if (begun.type !== "begun") return begun;
  const { phone, phoneTyped, parts } = begun;
  const rest = readRest(
    parts.flatMap((part) => part.split(" ")),
    words[language],
  );
  return rest ? { type: "line", phone, phoneTyped, ...rest } : { type: "unclear" };
}

type Runs = ReturnType<typeof runsOf>;

/** The words of a language in such a line: all of the balance, what leads to the purchase, and that there is none. */
interface Words {
  readonly all: Runs;
  readonly of: string;
  readonly ofPurchase: Runs;
  readonly noPurchase: Runs;
}

const words: { readonly [language in ReadLanguage]: Words } = {
  "es-MX": {
    all: runsOf(["todo|todos el|su|mi|sus|los|mis saldo|puntos", "todo|todos"]),
    of: "de",
    ofPurchase: runsOf(["de una|la|su compra de", "de"]),
    noPurchase: runsOf(["sin monto"]),
  },
  en: {
    all: runsOf(["all the|her|his|their|my balance|points", "all"]),
    of: "of",
    ofPurchase: runsOf(["of a|the|her|his|their purchase of", "of"]),
    noPurchase: runsOf(["no|without amount"]),
  },
};

function readRest(tokens: readonly string[], said: Words): Rest | null {
  if (tokens.length === 0) return { points: null, purchase: null, ticket: null };
  const all = lengthOf(said.all, tokens);
  const length = all > 0 ? all : amountLength(beforePurchase(tokens, said.of));
  const points = all > 0 ? "all" : readNumber(tokens.slice(0, length));
  if (points === null) return null;
  const rest = withoutNoPurchase(
    tokens.slice(
      length + (["punto", "puntos", "pts", "point", "points"].includes(plain(tokens[length] ?? "")) ? 1 : 0),
    ),
    said.noPurchase,
  );
  if (plain(rest[0] ?? "") !== said.of) return withTicket(points, null, tokens.slice(0, length), rest);
  const purchase = rest.slice(lengthOf(said.ofPurchase, rest));
  const taken = amountLength(purchase);
  const amount = readNumber(purchase.slice(0, taken));
  return amount && withTicket(points, amount, purchase.slice(0, taken), purchase.slice(taken));
}

/** "sin monto" before or after the ticket: whoever says the ticket is not asked for the purchase. */
function withoutNoPurchase(tokens: readonly string[], noPurchase: Runs): readonly string[] {
  const said = tokens.map(plain);
  const at = said.findIndex((_, place) => runAt(noPurchase, said, place) > 0);
  const others = at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + runAt(noPurchase, said, at))];
  const told = others.filter((token) => token !== "");
  return told.length === 0 ? tokens : told;
}

/** With how many tokens a line begins as one of some runs says. */
function lengthOf(runs: Runs, tokens: readonly string[]): number {
  return runAt(runs, tokens.map(plain), 0);
}

/** What may be the points: a currency further on is that of the purchase. */
function beforePurchase(tokens: readonly string[], of: string): readonly string[] {
  const at = tokens.findIndex((token) => plain(token) === of);
  return at < 0 ? tokens : tokens.slice(0, at);
}

function readNumber(tokens: readonly string[]): AmountReading | null {
  const typed = tokens.join(" ");
  const reading = parseAmount(typed);
  return reading.type === "notAnAmount" || isDigits(typed, 10) ? null : reading;
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
  return [typed, `$${typed}`].includes(number.join(" "));
}
