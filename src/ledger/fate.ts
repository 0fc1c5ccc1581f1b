import { mayHaveLeft, type Operation } from "./operation.ts";
import { movesMoney } from "./request.ts";

/**
 * What is known of an operation's end, and on whose word. `applied`: the wallet's or a manager's. `verified`: the balance proves it. `open`: it is not
 * sent yet, or on its way. `not`: it was refused, never sent, or a manager decided so. `unknown`: a call that may be repeated was sent, nobody answered in
 * time, and nobody asks any more.
 */
export type Fate = "applied" | "verified" | "open" | "inDoubt" | "not" | "unknown";

/** The fate of an operation. */
export function fateOf(operation: Pick<Operation, "state" | "request" | "attempts" | "neverLeft">): Fate {
  switch (operation.state) {
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
    case "expired":
      return mayHaveLeft(operation) && !movesMoney(operation.request) ? "unknown" : "not";
    case "rejected":
    case "cancelled":
    case "humanNot":
      return "not";
  }
}

/** Whether an operation counts as made: the wallet confirmed it, the balance proved it or a manager decided so. */
export function wasMade(operation: Parameters<typeof fateOf>[0]): boolean {
  const fate = fateOf(operation);
  return fate === "applied" || fate === "verified";
}
