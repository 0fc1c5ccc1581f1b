import { pointsOfCentavos } from "../../src/domain/points.ts";
import { ticketKey, type Ticket } from "../../src/domain/ticket.ts";
import type { PastNamed } from "../../src/flow/given.ts";
import type { PastOperation } from "../../src/flow/views.ts";
import type { Said } from "../../src/text/keys.ts";

/** What an answer to a list of operations means: one of them, none, or two (then `say` asks which). */
type PastChoice =
  | { readonly type: "chosen"; readonly operation: PastOperation }
  | { readonly type: "none" }
  | { readonly type: "twoReadings"; readonly say: Said };

/** The operation that a number of the list or a ticket names. A bare number that is both, of two operations, is asked back. */
export function pastChoice(past: readonly PastOperation[], { said, by }: PastNamed): PastChoice {
  const tickets = by === "place" ? [] : past.filter((one) => hasTicket(one, said));
  const placed = by === "ticket" || said === "" ? undefined : past[Number(said) - 1];
  const [only, another] = new Set(placed ? [placed, ...tickets] : tickets);
  if (only === undefined || (placed === undefined && another !== undefined)) return { type: "none" };
  if (another === undefined) return { type: "chosen", operation: only };
  const values = { typed: said, numbered: only.view, ticketed: another.view };
  return { type: "twoReadings", say: { key: "pastTwoReadings", values } };
}

/** The one operation with all the tickets and amounts that were told (`A-1`, `250`, `250 ticket 1`); null where none or several fit. */
export function pastFitting(past: readonly PastOperation[], { data }: PastNamed): PastOperation | null {
  const found = past.filter((one) => data.every((datum) => fits(one, datum)));
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
}

function fits(operation: PastOperation, { ticket, centavos }: PastNamed["data"][number]): boolean {
  if (hasTicket(operation, ticket)) return true;
  const { amountCentavos, points } = operation.view;
  return centavos !== null && (centavos === amountCentavos || pointsOfCentavos(centavos) === points);
}

function hasTicket({ view: { ticket } }: PastOperation, said: string): boolean {
  return ticket !== null && ticketKey(ticket as Ticket) === ticketKey(said as Ticket);
}
