import type { FoundOperation } from "../../../flow/requests.ts";
import { operationActionAsk } from "../../queries/operation-action.ts";
import type { Amend } from "../../../store/store.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { readAmended, saleOf, tellsReason } from "./amending.ts";
import { amendOf, rememberAmend } from "../remembered/queue.ts";

/** Longest reason that a manager is told, characters. */
const longestReason = 160;

/**
 * Remembers what was just said of an operation that was made, and gives all that is known of it; null: nothing. "later": the right customer is looked for by
 * name first, and the operation is looked up again.
 */
export function amended(turn: TurnBuilder, found: FoundOperation): Amend | "later" | null {
  const { operationId } = found;
  const before = amendOf(turn, operationId);
  const text = turn.input.person?.talk?.amending ?? "";
  if (text === "" || turn.actor === null) return before;
  const made = saleOf(found);
  const {
    right,
    lacks,
    name = null,
  } = made === null ? { right: null, lacks: null } : readAmended(text, made, before, turn.reads);
  const amend: Amend = {
    operationId,
    made,
    said: joined(before?.said ?? "", tellsReason(text, turn.reads) ? text : ""),
    right,
    lacks,
    atMs: turn.nowMs,
    ...(before?.refund && { refund: before.refund }),
  };
  rememberAmend(turn, amend);
  turn.person.remember({ amending: "" });
  if (name === null) return amend;
  const by = { type: "lastOfChat", which: { named: name, branch: turn.actor.access.branch } } as const;
  turn.lookUp(
    operationActionAsk({ type: "right", ticket: operationId }),
    { type: "findOperation", by },
    turn.person.identity,
  );
  return "later";
}

/** Remembers why a refund is wanted, where the yes to it tells that. `words`: those of the button that is taken: "pedir devolución =op-1". */
export function addReason(turn: TurnBuilder, words: string, text: string): void {
  const [, operationId = ""] = words.split("=");
  const amend = amendOf(turn, operationId);
  if (amend !== null && tellsReason(text, turn.reads))
    rememberAmend(turn, { ...amend, said: joined(amend.said, text) });
}

/** A reason with what else was said of it. */
const joined = (before: string, more: string) =>
  [before, more]
    .filter((one) => one !== "")
    .join("; ")
    .slice(0, longestReason);

/** Takes the customer who was looked for by name as the right one, where there is one of that name, and goes on with the operation. */
export function takeRightCustomer(turn: TurnBuilder, operationId: string, found: readonly FoundOperation[]): void {
  const [only, more] = found;
  const amend = amendOf(turn, operationId);
  const base = amend?.right ?? amend?.made ?? null;
  if (amend !== null && base !== null && only !== undefined && more === undefined) {
    rememberAmend(turn, { ...amend, right: { ...base, phone: only.named.phone }, lacks: null });
  }
  undoById(turn, operationId);
}

/** Looks an operation up again, to undo it. */
export function undoById(turn: TurnBuilder, id: string): void {
  const request = { type: "findOperation", by: { type: "id", id } } as const;
  turn.lookUp(operationActionAsk({ type: "undo", ticket: null }), request, turn.person.identity);
}

/** Looks up what became of a sale that should have been another, and of the one that comes in its place. */
export function askStatusOf(turn: TurnBuilder, { operationId, right, atMs }: Amend): void {
  const instead = right === null ? null : { phone: right.phone, amountCentavos: right.amountCentavos, sinceMs: atMs };
  const by = { type: "id", id: operationId, ...(instead !== null && { instead }) } as const;
  turn.lookUp(
    operationActionAsk({ type: "status", ticket: null }),
    { type: "findOperation", by },
    turn.person.identity,
  );
}
