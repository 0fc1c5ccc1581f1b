/**
 * What staff wish of an operation that was done. `confirm`: a yes that no question asked for. `same`: the same sale again; `sameCustomer`: another
 * one of the same customer.
 */
const wishes = ["status", "confirm", "find", "balance", "undo", "cancel", "refund", "same", "sameCustomer"] as const;

export interface Wish {
  readonly type: (typeof wishes)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
}

/** The name under which an operation is looked for: it comes back with the result. */
export function wishAsk({ type, ticket }: Wish): string {
  return ticket === null ? type : `${type} ${ticket}`;
}

/** Reads what `wishAsk` wrote; null: nothing that is known. */
export function readWish(ask: string): Wish | null {
  const [word = "", ...ticket] = ask.split(" ");
  const type = wishes.find((one) => one === word);
  return type === undefined ? null : { type, ticket: ticket.length === 0 ? null : ticket.join(" ") };
}
