/** The number or folio printed on a till receipt, cleaned: what `parseTicket` accepts. */
export type Ticket = string & { readonly __ticket: unique symbol };

/** An answer to "¿ticket?". `none`: the person says that there is none. `unsure`: ask `guess` back; null: no guess. */
export type TicketReading =
  | { readonly type: "ticket"; readonly ticket: Ticket }
  | { readonly type: "none" }
  | { readonly type: "unsure"; readonly guess: Ticket | null }
  | { readonly type: "notATicket" };

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
