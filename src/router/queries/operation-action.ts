/**
 * What staff want to do with an existing operation. `status`, `find`, `balance`: hear about it. `undo`, `cancel`, `refund`: take it back. `confirm`: they wrote
 * yes or no without an open question. `same`: the same sale again. `sameCustomer`: another sale to the same customer. `ofLast`: the message is about the sale
 * just made or, without one, begins a sale. `right`: the operation has the customer that a wrong one should have had (`ticket`: the id of the wrong one).
 */
const actions = [
  "status",
  "confirm",
  "find",
  "balance",
  "undo",
  "cancel",
  "refund",
  "same",
  "sameCustomer",
  "ofLast",
  "right",
] as const;

/** An action with its details. It is stored as text, in the name under which the operation is looked up. */
export interface OperationAction {
  readonly type: (typeof actions)[number];
  /** The ticket to look up. Null: found by other means. */
  readonly ticket: string | null;
  /** How much of it to undo, centavos. Absent: not mentioned. */
  readonly part?: number;
  /** Of `same`, `sameCustomer` and `ofLast`: the message, with data for a new sale. */
  readonly said?: string;
}

/** Writes an action as the name of its lookup, which comes back with the result: `"undo"`, `"undo $10000 A-1029"`. */
export function operationActionAsk({ type, ticket, said, part }: OperationAction): string {
  const words: string[] = [type];
  if (part !== undefined) words.push(`$${part}`);
  const more = ticket ?? said;
  if (more) words.push(more);
  return words.join(" ");
}

/** Reads the text of `operationActionAsk`. Null: an unknown action. */
export function readOperationAction(askName: string): OperationAction | null {
  const [word = "", ...others] = askName.split(" ");
  const type = actions.find((one) => one === word);
  if (type === undefined) return null;
  const more = others.length === 0 ? null : others.join(" ");
  if (type === "same" || type === "sameCustomer" || type === "ofLast")
    return { type, ticket: null, ...(more !== null && { said: more }) };
  // No ticket begins with "$".
  const [first = "", ...rest] = others;
  if (!first.startsWith("$")) return { type, ticket: more };
  return { type, ticket: rest.length === 0 ? null : rest.join(" "), part: Number(first.slice(1)) };
}
