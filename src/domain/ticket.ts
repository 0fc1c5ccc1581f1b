/** The number or folio printed on a till receipt, cleaned: what `parseTicket` accepts. */
export type Ticket = string & { readonly __ticket: unique symbol };
