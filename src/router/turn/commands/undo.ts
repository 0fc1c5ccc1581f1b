import { operationActionAsk } from "../../queries/ledger/operation-action.ts";
import { amendOf, rememberAmend } from "../remembered/amends.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Who } from "./who.ts";

/** Finds the operation whose refund a button begins. */
export function lookUpToRefund(turn: TurnBuilder, id: string, { person }: Who): void {
  const request = { type: "findOperation", by: { type: "id", id } } as const;
  turn.lookUp(operationActionAsk({ type: "refund", ticket: null }), request, person.identity);
}

/** *Pedir devolución*: asks the managers to refund an operation; without its id, offers that of the last one. */
export function askForRefund(turn: TurnBuilder, operationId: string, { person }: Who): void {
  if (operationId !== "") {
    const amend = amendOf(turn, operationId);
    const { said: reason = "", right = null } = amend ?? {};
    if (amend !== null) rememberAmend(turn, { ...amend, refund: "asked" });
    const told = { ...(reason !== "" && { reason }), ...(right !== null && { right }) };
    return turn.lookUp("askRefund", { type: "askRefund", operationId, ...told }, person.identity);
  }
  const request = { type: "findOperation", by: { type: "lastOfChat" } } as const;
  turn.lookUp(operationActionAsk({ type: "undo", ticket: null }), request, person.identity);
}
