/**
 * What staff want of an operation that was made. `status`, `find`, `balance`: to be told of it. `undo`, `cancel`, `refund`: to take it back. `confirm`: they
 * said yes and no question had been asked. `same`: the same sale again. `sameCustomer`: another sale to the same customer. `ofLast`: what they said is about
 * the sale just made or, where there is none, begins one. `right`: its customer should have been that of another one (`ticket`: the id of that).
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

/** An action with what was said of it. It travels as text, in the name under which the operation is looked up. */
export interface OperationAction {
  readonly type: (typeof actions)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
  /** How much of it is to be undone, centavos; absent: that was not said. */
  readonly part?: number;
  /** Of `same`, `sameCustomer` and `ofLast`: the message, whose data a new sale takes. */
  readonly said?: string;
}

/** Writes an action as the name under which its operation is looked up; that name comes back with the result: `"undo"`, `"undo $10000 A-1029"`. */
export function operationActionAsk({ type, ticket, said, part }: OperationAction): string {
  const words: string[] = [type];
  if (part !== undefined) words.push(`$${part}`);
  const more = ticket ?? said;
  if (more) words.push(more);
  return words.join(" ");
}

/** Reads what `operationActionAsk` wrote; null: nothing that is known. */
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
