import { channelTraits, chatChannel, type ChatKey } from "../../domain/people/chat.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { AuditEntry } from "../audit.ts";
import type { Doing, Tx } from "../port/engine.ts";
import type { Consequences, NewOperation, OperationChanges } from "../operations.ts";
import { auditOfMove } from "../rules/operations.ts";
import { erase } from "./erasure.ts";
import { addAudit } from "./ledger/audit-trail.ts";
import { addOperation, moveTo, operation } from "./ledger/operations.ts";
import { isFirstWithin, ticketIsMandatory } from "./people/directory.ts";
import { chatsOf, subscribedChats } from "./people/people.ts";

/** Applies consequences. `chat`: the one their audit entries belong to. `about`: the operation that their replies are about; null: none. */
export function* follow(
  tx: Tx,
  consequences: Consequences,
  chat: ChatKey,
  about: string | null,
  nowMs: number,
): Doing<void> {
  const { entries, messages } = tx.open;
  for (const reply of consequences.replies ?? []) messages.add(reply, nowMs, { about });
  const { toSubscribers, onceADay, secret, ticketMandatory, erases } = consequences;
  if (secret) yield* tellSecret(tx, secret, about, nowMs);
  if (toSubscribers) {
    const { phone, body, except } = toSubscribers;
    for (const one of yield* subscribedChats(tx, phone)) if (one !== except) messages.add({ chat: one, body }, nowMs);
  }
  if (onceADay && (yield* isFirstWithin(tx, onceADay.key, onceADay.day))) {
    for (const reply of onceADay.replies) messages.add(reply, nowMs);
    for (const { chat: to, event } of onceADay.events ?? []) entries.add(to, { type: "event", event }, nowMs);
  }
  for (const { chat: to, event } of consequences.events ?? []) entries.add(to, { type: "event", event }, nowMs);
  for (const one of consequences.operations ?? []) yield* addWithAudit(tx, one, nowMs);
  if (ticketMandatory !== undefined) ticketIsMandatory(tx, ticketMandatory);
  if (erases) yield* erase(tx, erases);
  for (const entry of consequences.audit ?? []) addAudit(tx, entry, chat, nowMs);
}

/** Adds a message with a password: to a chat of that phone where it can be deleted again, if there is one. The chat `here` is told where the password is. */
function* tellSecret(
  tx: Tx,
  { chat: here, phone, body, sentElsewhere, nowhere }: NonNullable<Consequences["secret"]>,
  about: string | null,
  nowMs: number,
): Doing<void> {
  const safe = (yield* chatsOf(tx, [phone])).find(({ chat }) => channelTraits[chatChannel(chat)].canRemove);
  if (safe) tx.open.messages.add({ chat: safe.chat, body }, nowMs, { about });
  tx.open.messages.add({ chat: here, body: safe ? sentElsewhere : nowhere }, nowMs, { about });
}

/** Adds an operation and, when it is called off, what `calledOff` gives for it. */
export function* addWithAudit(tx: Tx, given: NewOperation, nowMs: number): Doing<void> {
  const added = yield* addOperation(tx, given, nowMs);
  const { cancelReason, chat, decider, id } = added;
  const calledOff = cancelReason === "sameSale" ? "operation.sameSale" : "operation.ticketTaken";
  const what = cancelReason === null ? "operation.confirmedByPerson" : calledOff;
  addAudit(tx, { what, who: decider.identity, operationId: id, detail: null }, chat, nowMs);
  if (cancelReason !== null) yield* follow(tx, tx.calledOff(added), chat, id, nowMs);
}

/** Adds an operation that was ordered outside a turn, with the entries of its making. False: there is one with this id. */
export function* addOrdered(
  tx: Tx,
  given: NewOperation,
  entries: readonly AuditEntry[],
  nowMs: number,
): Doing<boolean> {
  // The same order may come to two workers at once.
  tx.lock(`order ${given.id}`);
  if ((yield* operation(tx, given.id)) !== null) return false;
  yield* addWithAudit(tx, given, nowMs);
  for (const entry of entries) addAudit(tx, entry, given.chat, nowMs);
  return true;
}

/** Moves an operation with its consequences and the audit entry of its new state. False: it is not in `from` any more. */
export function* move(
  tx: Tx,
  id: string,
  { from, to }: { readonly from: OperationState; readonly to: OperationState },
  changes: OperationChanges,
  consequences: Consequences,
  nowMs: number,
): Doing<boolean> {
  const moved = yield* moveTo(tx, id, from, to, changes);
  if (moved === null) return false;
  yield* follow(tx, consequences, moved.chat, id, nowMs);
  addAudit(tx, auditOfMove(id, to, changes), moved.chat, nowMs);
  return true;
}
