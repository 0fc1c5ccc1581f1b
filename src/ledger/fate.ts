import type { Operation } from "./operation.ts";

/**
 * What is known of an operation's end, and on whose word. `applied`: the wallet's or a manager's. `verified`: the balance proves it. `open`: it is not
 * sent yet, or on its way. `not`: it was refused, never sent, or a manager decided so.
 */
export type Fate = "applied" | "verified" | "open" | "inDoubt" | "not";

/** The fate of an operation. */
export function fateOf({ state }: Pick<Operation, "state">): Fate {
  switch (state) {
    case "confirmed":
    case "humanApplied":
      return "applied";
    case "settledApplied":
      return "verified";
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
  const fate = fateOf(operation);
  return fate === "applied" || fate === "verified";
}
