import type { Centavos } from "../../src/domain/money.ts";
import type { LoneAnswer } from "../../src/domain/reader/lone-answer.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { FlowInput, Override } from "../../src/flow/flow.ts";
import type { SaleCheck } from "../../src/flow/requests.ts";
import { emptyCustomer, type CustomerContext } from "./customer.ts";

/** What a sale and a use of balance both store. JSON. */
export interface TicketedContext extends CustomerContext {
  readonly ceilingCentavos: Centavos;
  /** Of the purchase. */
  readonly amountCentavos: Centavos | null;
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** A ticket that may be something else, to be asked back. */
  readonly ticketGuess: Ticket | null;
  /** A change of an answer, offered at the summary. */
  readonly offer: LoneAnswer | null;
  /** A bare answer that fits several fields, as it was typed, while it is asked which one it changes. */
  readonly which?: string | null;
  /** The answers that were taken back to be changed, until they are answered anew. */
  readonly aside?: object | null;
  /** The guards' lookup; null and a string as for `customer`. */
  readonly check: SaleCheck | string | null;
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
