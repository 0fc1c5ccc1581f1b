import { isShownFor } from "../../../ledger/operation.ts";
import { namedOperation, cancellationText } from "../../money/operation-views.ts";
import { operationActionAsk } from "../../queries/operation-action.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Who } from "./command-row.ts";
import { isPerforming, waitsForOutcome } from "../flow-states.ts";
import { rememberDropped, amendOf, rememberAmend } from "../remembered/queue.ts";

/** *Cancelar*: ends the open conversation, or cancels an operation of the chat that has not been sent. */
export function cancel(turn: TurnBuilder, { access, person }: Who): void {
  const { open } = turn.input;
  const waiting = open.find((one) => one.state === "ready");
  if (turn.session && waitsForOutcome(turn.session)) {
    const { conversationId } = turn.session;
    turn.end();
    // Not the newest operation of the chat: a manager may have ordered a retry of an earlier one meanwhile.
    const awaited = open.find((one) => one.reportTo === conversationId);
    return awaited ? stopOperation(turn, awaited.id) : turn.say({ key: "nothingToCancel" });
  }
  if (turn.session && isPerforming(turn.session)) return turn.say({ key: "beingDone" });
  if (turn.session) {
    rememberDropped(turn);
    turn.end();
    return turn.say({ key: waiting ? "cancelledAnotherWaits" : "cancelled" });
  }
  const latest = waiting ?? open[0];
  if (!latest && access.role === "customer") return turn.say({ key: "nothingToCancel" });
  if (!latest) {
    const request = { type: "findOperation", by: { type: "lastOfChat" } } as const;
    return turn.lookUp(operationActionAsk({ type: "cancel", ticket: null }), request, person.identity);
  }
  stopOperation(turn, latest.id);
}

/** Cancels the operation of a button. `shown`: the hash of what was on the button. */
export function stopShown(turn: TurnBuilder, id: string, shown: string): void {
  const { open } = turn.input;
  const operation = open.find((one) => one.id === id);
  if (operation && isShownFor(operation.request, shown)) return stopOperation(turn, id);
  sayOldStop(turn);
}

/** Answers a button whose operation can no longer be stopped. If another operation waits, says how to stop that one. */
export function sayOldStop(turn: TurnBuilder): void {
  const waits = turn.input.open.some((one) => one.state === "ready");
  turn.say(waits ? { key: "oldDecision", values: { goOn: "cancel" } } : { key: "oldButton" });
}

/** Cancels a confirmed operation if it has not been sent; otherwise says that it is too late. */
function stopOperation(turn: TurnBuilder, id: string): void {
  const operation = turn.input.open.find((one) => one.id === id);
  if (!operation) return turn.say({ key: "oldButton" });
  if (operation.state !== "ready") return turn.say({ key: "tooLateToCancel", values: namedOperation(operation) });
  turn.cancelOperation(id);
  if (turn.session && waitsForOutcome(turn.session)) turn.end();
  turn.say(cancellationText(operation, "byPerson"));
}

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
