/**
 * What staff ask to be done with an operation that was made, or told of it. `confirm`: a yes that no question asked for. `same`: the same sale again; `sameCustomer`: another
 * one of the same customer.
 */
const actions = ["status", "confirm", "find", "balance", "undo", "cancel", "refund", "same", "sameCustomer"] as const;

export interface OperationAction {
  readonly type: (typeof actions)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
  /** Of another sale of the same customer: the message, whose amount and ticket are those of the new sale. */
  readonly said?: string;
}

/** The name under which an operation is looked for: it comes back with the result. */
export function operationActionAsk({ type, ticket, said }: OperationAction): string {
  return [type, ...((ticket ?? said) ? [ticket ?? said] : [])].join(" ");
}

/** Reads what `operationActionAsk` wrote; null: nothing that is known. */
export function readOperationAction(askName: string): OperationAction | null {
  const [word = "", ...others] = askName.split(" ");
  const type = actions.find((one) => one === word);
  if (type === undefined) return null;
  const more = others.length === 0 ? null : others.join(" ");
  return type === "sameCustomer"
    ? { type, ticket: null, ...(more !== null && { said: more }) }
    : { type, ticket: more };
}
