import { readyForMs } from "../../ledger/operation.ts";
import type { NewOperation } from "../../store/store.ts";

type Required =
  | "id"
  | "request"
  | "chat"
  | "decider"
  | "customerName"
  | "walletName"
  | "branch"
  | "day"
  | "createdAtMs";

/** Makes an operation that the store adds as `ready`. Absent facts: it belongs to no other operation, nobody else is told, and no guard is overridden. */
export function newOperation(facts: Pick<NewOperation, Required> & Partial<NewOperation>): NewOperation {
  const { chat, alsoTell = null, createdAtMs } = facts;
  return {
    reportTo: null,
    reason: null,
    corrects: null,
    refund: false,
    retryOf: null,
    sameTicketAllowed: false,
    expiresAtMs: createdAtMs + readyForMs,
    ...facts,
    alsoTell: alsoTell === chat ? null : alsoTell,
  };
}
