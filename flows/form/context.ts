import type { Centavos } from "../../src/domain/money.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import type { Flow, FlowInput, Override, StoredState } from "../../src/flow/flow.ts";
import type { Gathered } from "../../src/flow/gathered.ts";
import type { SaleCheck } from "../../src/flow/requests.ts";
import { emptyCustomer, type CustomerContext } from "../shared/customer.ts";

/** What every conversation on the form stores. JSON. */
export interface FormContext extends CustomerContext {
  /** Answers taken back to be changed, until new ones replace them; null or absent: none. */
  readonly aside?: object | null;
  /** Guards that a person has answered for. */
  readonly overrides?: readonly Override[];
}

/** What a sale and a use of balance store. */
export interface SellingContext extends FormContext, Gathered {
  readonly ceilingCentavos: Centavos;
  /** A ticket that may be something else: it is asked back. Null: none. */
  readonly ticketGuess: Ticket | null;
  /** The result of the guards' lookup. Null: not looked up yet. A string: id of the lookup that is awaited. */
  readonly check: SaleCheck | string | null;
  /** Guards that a person has answered for. */
  readonly overrides: readonly Override[];
}

/** The context before anything was answered. */
export function emptySelling(input: FlowInput | undefined): SellingContext {
  return {
    ...emptyCustomer(input),
    ceilingCentavos: input?.ceilingCentavos ?? (0 as Centavos),
    amountCentavos: null,
    ticket: null,
    ticketAnswered: false,
    ticketGuess: null,
    aside: null,
    check: null,
    overrides: [],
  };
}

/**
 * Migrations of a sale and of a use of balance to version 6. Version 1 asked no ticket back. Versions 2 to 4 offered a change at the summary, which is shown
 * again instead. Version 5 stayed where a stop was not answered; it goes through `next` now.
 */
export const formMigrations: Flow["migrations"] = {
  1: ({ value, context }) => ({ value, context: { ...(context as object), ticketGuess: null } }),
  2: (stored) => stored,
  3: (stored) => stored,
  4: withoutOffer,
  5: (stored) => stored,
};

function withoutOffer({ value, context }: StoredState): StoredState {
  const { offer: _, which: __, ...rest } = context as { readonly offer?: unknown; readonly which?: unknown };
  return { value: value === "offer" ? "summary" : value, context: rest };
}
