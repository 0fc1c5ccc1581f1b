import type { Operation } from "./operation.ts";

/** What is known of an operation's end. `applied`: the wallet has it. `open`: it is not sent yet, or on its way. `not`: the wallet does not have it. */
export type Fate = "applied" | "open" | "inDoubt" | "not";

/** The fate of an operation. */
export function fateOf({ state }: Pick<Operation, "state">): Fate {
  switch (state) {
    case "confirmed":
    case "humanApplied":
    case "settledApplied":
      return "applied";
    case "ready":
    case "sending":
      return "open";
    case "inDoubt":
    case "ask":
      return "inDoubt";
    case "rejected":
    case "expired":
    case "cancelled":
    case "humanNot":
      return "not";
  }
}

/** Whether an operation counts as made: the wallet confirmed it, the balance proved it or a manager decided so. */
export function wasMade(operation: Pick<Operation, "state">): boolean {
  return fateOf(operation) === "applied";
}
