import type { Centavos } from "../../src/domain/money.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Flow, FlowInput, Override } from "../../src/flow/flow.ts";
import type { Gathered } from "../../src/flow/gathered.ts";
import type { SaleCheck } from "../../src/flow/requests.ts";
import { emptyCustomer, type CustomerContext } from "./customer.ts";

/** What a sale and a use of balance both store. JSON. */
export interface TicketedContext extends CustomerContext, Gathered {
  readonly ceilingCentavos: Centavos;
  /** A ticket that may be something else: it is asked back. Null: none. */
  readonly ticketGuess: Ticket | null;
  /** The change of an answer that is offered at the summary; null: none is. */
  readonly offer: LoneAnswer | null;
  /** A bare answer that fits several fields, as it was typed, while it is asked which one it changes. */
  readonly which?: string | null;
  /** The result of the guards' lookup. Null: not looked up yet. A string: id of the lookup that is awaited. */
  readonly check: SaleCheck | string | null;
  /** Guards that a person has answered for. */
  readonly overrides: readonly Override[];
}

/** The context before anything was answered. */
export function emptyTicketed(input: FlowInput | undefined): TicketedContext {
  return {
    ...emptyCustomer(input),
    ceilingCentavos: input?.ceilingCentavos ?? (0 as Centavos),
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    offer: null,
    which: null,
    aside: null,
    check: null,
    overrides: [],
  };
}

/**
 * Migrations of a sale and of a use of balance to version 4. Version 1 asked no ticket back and offered no change. Version 2 did not take what was said in
 * words at its summary. Version 3 did not know which field a number belongs to that was told before. Versions 2 to 4 have the same states and context.
 */
export const ticketedMigrations: Flow["migrations"] = {
  1: ({ value, context }) => ({ value, context: { ...(context as object), ticketGuess: null, offer: null } }),
  2: (stored) => stored,
  3: (stored) => stored,
};
