import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { FlowWallet, StoredState } from "./flow.ts";

/**
 * The answers of an open sale or use of balance that the router reads. It reads nothing else of a flow's context. The contexts of both flows extend this
 * type, so that a field that is renamed in a flow does not compile. JSON.
 */
export interface Gathered {
  readonly wallet: FlowWallet;
  readonly phone: Phone | null;
  /** As typed: the summary shows it, so that a slip is seen. */
  readonly phoneTyped: string;
  /** Amount of the purchase; null: not told yet, or a use of balance without one. */
  readonly amountCentavos: Centavos | null;
  /** Null: not told yet, or there is none (`ticketAnswered`). */
  readonly ticket: Ticket | null;
  readonly ticketAnswered: boolean;
  /** Answers that were taken back to be changed, until they are answered anew; null or absent: none. */
  readonly aside?: object | null;
}

/** Reads what an open sale or use of balance has gathered. The caller has looked that the conversation is one of the two. */
export function gatheredInSale({ context }: StoredState): Gathered {
  return context as Gathered;
}

/** Reads what any open conversation has gathered. A field is absent where its flow has none of that name; all are where nothing is open. */
export function gatheredIn(state: StoredState | undefined): Partial<Gathered> {
  return state?.context ?? {};
}
