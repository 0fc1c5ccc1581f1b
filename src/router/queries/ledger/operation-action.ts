/**
 * What staff ask to be done with an operation that was made, or told of it. `confirm`: a yes that no question asked for. `same`: the same sale again; `sameCustomer`: another
 * one of the same customer.
 */
const actions = ["status", "confirm", "find", "balance", "undo", "cancel", "refund", "same", "sameCustomer"] as const;

export interface OperationAction {
  readonly type: (typeof actions)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
}

/** The name under which an operation is looked for: it comes back with the result. */
export function operationActionAsk({ type, ticket }: OperationAction): string {
  return ticket === null ? type : `${type} ${ticket}`;
}

/** Reads what `operationActionAsk` wrote; null: nothing that is known. */
export function readOperationAction(ask: string): OperationAction | null {
  const [word = "", ...ticket] = ask.split(" ");
  const type = actions.find((one) => one === word);
  return type === undefined ? null : { type, ticket: ticket.length === 0 ? null : ticket.join(" ") };
}
