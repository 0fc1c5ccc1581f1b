import type { Centavos } from "./money.ts";

/** The number or folio printed on a till receipt, cleaned: what `parseTicket` accepts. */
export type Ticket = string & { readonly __ticket: unique symbol };

/** An answer to "¿ticket?". `none`: the person says that there is none. `unsure`: ask `guess` back; null: no guess. */
export type TicketReading =
  | { readonly type: "ticket"; readonly ticket: Ticket }
  | { readonly type: "none" }
  | { readonly type: "unsure"; readonly guess: Ticket | null }
  | { readonly type: "notATicket" };

/** How a message names an earlier operation: by its ticket, its place in a list, or its data. */
export interface PastNamed {
  /** The words or figure that stand alone; `by` says what they are. */
  readonly said: string;
  readonly by: "ticket" | "place" | "either";
  /** All data in the message, each read as a ticket and as an amount. `centavos` is null where it can be no amount. */
  readonly data: readonly { readonly ticket: string; readonly centavos: Centavos | null }[];
}

/**
 * The form in which tickets are compared: lower case, without spaces, leading zeros, or signs except between two digits. `B-7` equals `b7`, `0088`
 * equals `88`; `1-23` differs from `12-3`.
 */
export function ticketKey(ticket: Ticket): string {
  return ticket
    .toLowerCase()
    .replaceAll(" ", "")
    .replaceAll(/(?<!\d)[^\p{L}\d]+|[^\p{L}\d]+(?!\d)/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "");
}
