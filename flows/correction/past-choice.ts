import { parseAmount } from "../../src/domain/money.ts";
import { pointsOfCentavos } from "../../src/domain/points.ts";
import { ticketKey, ticketWord, type Ticket } from "../../src/domain/ticket.ts";
import { plain, tidy } from "../../src/domain/reader/words.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";

/** What an answer to a list of operations means: one of them, none, or two (then `say` asks which). */
export type PastChoice =
  | { readonly type: "chosen"; readonly operation: PastOperation }
  | { readonly type: "none" }
  | { readonly type: "twoReadings"; readonly say: Said };

const leads: ReadonlySet<string> = new Set(["el", "la", "es", "the"]);
const ticketWords: ReadonlySet<string> = new Set(["ticket", "folio", "nota"]);
const numberWords: ReadonlySet<string> = new Set(["numero", "num", "number"]);

/** Reads a number of the list ("2", "número 2") or a ticket ("ticket 2"). A bare number that is both, of two operations, is asked back. */
export function pastChoice(past: readonly PastOperation[], text: string): PastChoice {
  const words = plain(text).split(" ");
  const from = words.findIndex((word) => !leads.has(word));
  const first = words[from] ?? "";
  const [isTicket, isNumber] = [ticketWords.has(first), numberWords.has(first)];
  const said = words.slice(isTicket || isNumber ? from + 1 : Math.max(from, 0)).join(" ");
  const tickets = isNumber ? [] : past.filter((one) => hasTicket(one, said));
  const placed = isTicket || said === "" ? undefined : past[Number(said) - 1];
  const [only, another] = new Set(placed ? [placed, ...tickets] : tickets);
  if (only === undefined || (placed === undefined && another !== undefined)) return { type: "none" };
  if (another === undefined) return { type: "chosen", operation: only };
  const values = { typed: said, numbered: only.view, ticketed: another.view };
  return { type: "twoReadings", say: { key: "pastTwoReadings", values } };
}

const saysNothing: ReadonlySet<string> = new Set(
  "de del la el al a por con es fue una venta compra uso monto total peso pesos mxn punto puntos pts of for the sale".split(
    " ",
  ),
);

/** The one operation with the ticket and the amount written beside the phone (`A-1`, `250`, `250 ticket 1`); null where none or several fit. */
export function pastFitting(past: readonly PastOperation[], text: string): PastOperation | null {
  const tokens = tidy(text)
    .split(" ")
    .map((token) => token.replace(/[,.;:]+$/, ""))
    .filter((token) => token !== "" && !saysNothing.has(plain(token)));
  const found = past.filter((one) => tokens.every((token, at) => fits(one, token, tokens[at - 1] ?? "")));
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
}

function fits(operation: PastOperation, token: string, before: string): boolean {
  if (ticketWord.test(plain(token)) || hasTicket(operation, token.replace(/^#/, ""))) return true;
  const amount = parseAmount(token);
  if (ticketWord.test(plain(before)) || amount.type !== "amount") return false;
  const { amountCentavos, points } = operation.view;
  return amount.centavos === amountCentavos || pointsOfCentavos(amount.centavos) === points;
}

function hasTicket({ view: { ticket } }: PastOperation, said: string): boolean {
  return ticket !== null && ticketKey(ticket as Ticket) === ticketKey(said as Ticket);
}
