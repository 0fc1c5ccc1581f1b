/**
 * What staff wish of an operation that was done. `confirm`: a yes that no question asked for. `same`: the same sale again; `sameCustomer`: another
 * one of the same customer.
 */
const wishes = ["status", "confirm", "find", "balance", "undo", "cancel", "refund", "same", "sameCustomer"] as const;

export interface Wish {
  readonly type: (typeof wishes)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
  /** Of another sale of the same customer: the message, whose amount and ticket are those of the new sale. */
  readonly said?: string;
}

/** The name under which an operation is looked for: it comes back with the result. */
export function wishAsk({ type, ticket, said }: Wish): string {
  return [type, ...((ticket ?? said) ? [ticket ?? said] : [])].join(" ");
}

/** Reads what `wishAsk` wrote; null: nothing that is known. */
export function readWish(ask: string): Wish | null {
  const [word = "", ...others] = ask.split(" ");
  const type = wishes.find((one) => one === word);
  if (type === undefined) return null;
  const more = others.length === 0 ? null : others.join(" ");
  return type === "sameCustomer"
    ? { type, ticket: null, ...(more !== null && { said: more }) }
    : { type, ticket: more };
}
