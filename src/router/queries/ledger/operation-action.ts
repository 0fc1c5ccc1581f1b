/**
 * What staff ask to be done with an operation that was made, or told of it. `ofLast`: what they said is of the sale just made, or else begins one. `confirm`: a yes that no question asked for. `same`: the same sale again; `sameCustomer`: another
 * one of the same customer.
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
] as const;

export interface OperationAction {
  readonly type: (typeof actions)[number];
  /** The ticket by which it is looked for; null: by another means. */
  readonly ticket: string | null;
  /** How much of it is to be undone, centavos; absent: that was not said. */
  readonly part?: number;
  /** Of another sale of the same customer, or what is of the last sale or begins one: the message, whose amount and ticket are those of the new sale. */
  readonly said?: string;
}

/** The name under which an operation is looked for: it comes back with the result. */
export function operationActionAsk({ type, ticket, said, part }: OperationAction): string {
  return [type, ...(part === undefined ? [] : [`$${part}`]), ...((ticket ?? said) ? [ticket ?? said] : [])].join(" ");
}

/** Reads what `operationActionAsk` wrote; null: nothing that is known. */
export function readOperationAction(askName: string): OperationAction | null {
  const [word = "", ...others] = askName.split(" ");
  const type = actions.find((one) => one === word);
  if (type === undefined) return null;
  const more = others.length === 0 ? null : others.join(" ");
  if (type === "sameCustomer" || type === "ofLast") return { type, ticket: null, ...(more !== null && { said: more }) };
  // No ticket begins with "$".
  const [, part, rest = null] = /^\$(\d+)(?: (.+))?$/.exec(more ?? "") ?? [];
  return part === undefined ? { type, ticket: more } : { type, ticket: rest, part: Number(part) };
}
