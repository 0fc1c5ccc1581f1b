import { mayHaveLeft, type Operation } from "./operation.ts";
import { movesMoney } from "./request.ts";

/** What is known about the end of an operation, and who says so. */
export type Fate =
  /** It was applied, as the wallet said or a manager decided. */
  | "applied"
  /** It was applied, as the balance proves. */
  | "verified"
  /** It is not sent yet, or on its way. */
  | "open"
  /** It was sent, and nobody knows whether it was applied. */
  | "inDoubt"
  /** It was refused or never sent, or a manager decided that it was not applied. */
  | "not"
  /** A repeatable call was sent, got no answer in time, and is no longer examined. */
  | "unknown";

/** The fate of an operation, by its state and by whether its request may have left. */
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
