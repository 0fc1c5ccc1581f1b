import { channelTraits, chatChannel, type ChatKey } from "../../domain/people/chat.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { AuditEntry } from "../audit.ts";
import type { CalledOff, Consequences, NewOperation, OperationChanges } from "../operations.ts";
import type { Reply } from "../outbox.ts";
import { auditOfMove } from "../rules/operations.ts";
import type { Transaction } from "./core/transaction.ts";
import { addAudit } from "./tables/ledger/audit-trail.ts";
import { isFirstWithin, subscribedChats, ticketIsMandatory } from "./tables/people/directory.ts";
import { addEvent } from "./tables/mailbox/inbox.ts";
import { addOperation, moveTo, operation, type Steady } from "./tables/ledger/operations.ts";
import { addReply } from "./tables/messages/outbox.ts";
import { chatsOf } from "./tables/people/people.ts";

/** What the writes that touch several tables need besides the transaction. */
export interface Parts {
  readonly calledOff: CalledOff;
  readonly steady: Steady;
}

/** Adds messages, each about the operation that it names. */
export function tellAll(tx: Transaction, replies: readonly Reply[], nowMs: number): void {
  for (const reply of replies) addReply(tx, reply, nowMs, { about: reply.about ?? null });
}

/** Applies consequences. `chat`: the one their audit entries belong to. `about`: the operation that their replies are about; null: none. */
export async function follow(
  tx: Transaction,
  parts: Parts,
  consequences: Consequences,
  chat: ChatKey,
  about: string | null,
  nowMs: number,
): Promise<void> {
  for (const reply of consequences.replies ?? []) addReply(tx, reply, nowMs, { about });
  const { toSubscribers, onceADay, secret, ticketMandatory } = consequences;
  if (secret) await tellSecret(tx, secret, about, nowMs);
  if (toSubscribers) {
    const { phone, body, except } = toSubscribers;
    for (const one of await subscribedChats(tx, phone)) if (one !== except) addReply(tx, { chat: one, body }, nowMs);
  }
  if (onceADay && (await isFirstWithin(tx, onceADay.key, onceADay.day))) {
    for (const reply of onceADay.replies) addReply(tx, reply, nowMs);
    for (const { chat: to, event } of onceADay.events ?? []) addEvent(tx, to, event, nowMs);
  }
  for (const { chat: to, event } of consequences.events ?? []) addEvent(tx, to, event, nowMs);
  for (const one of consequences.operations ?? []) await addWithAudit(tx, parts, one, nowMs);
  if (ticketMandatory !== undefined) ticketIsMandatory(tx, ticketMandatory);
  for (const entry of consequences.audit ?? []) addAudit(tx, entry, chat, nowMs);
}

async function tellSecret(
  tx: Transaction,
  { chat: here, phone, body, sentElsewhere, nowhere }: NonNullable<Consequences["secret"]>,
  about: string | null,
  nowMs: number,
): Promise<void> {
  const safe = (await chatsOf(tx, [phone])).find(({ chat }) => channelTraits[chatChannel(chat)].canRemove);
  if (safe) addReply(tx, { chat: safe.chat, body }, nowMs, { about });
  addReply(tx, { chat: here, body: safe ? sentElsewhere : nowhere }, nowMs, { about });
}

/** Adds an operation and, when it is called off, what `calledOff` gives for it. */
export async function addWithAudit(tx: Transaction, parts: Parts, given: NewOperation, nowMs: number): Promise<void> {
  const added = await addOperation(tx, given, parts.steady, nowMs);
  const { cancelReason, chat, decider, id } = added;
  const calledOff = cancelReason === "sameSale" ? "operation.sameSale" : "operation.ticketTaken";
  const what = cancelReason === null ? "operation.confirmedByPerson" : calledOff;
  addAudit(tx, { what, who: decider.identity, operationId: id, detail: null }, chat, nowMs);
  if (cancelReason !== null) await follow(tx, parts, parts.calledOff(added), chat, id, nowMs);
}

/** Adds an operation that was ordered outside a turn, with the entries of its making. False: there is one with this id. */
export async function addOrdered(
  tx: Transaction,
  parts: Parts,
  given: NewOperation,
  entries: readonly AuditEntry[],
  nowMs: number,
): Promise<boolean> {
  // The same order may come to two workers at once.
  tx.write("select pg_advisory_xact_lock(hashtextextended($1, 18))", [`order ${given.id}`]);
  if ((await operation(tx, given.id)) !== null) return false;
  await addWithAudit(tx, parts, given, nowMs);
  for (const entry of entries) addAudit(tx, entry, given.chat, nowMs);
  return true;
}

/** Moves an operation with its consequences and the audit entry of its new state. False: it is not in `from` any more. */
export async function move(
  tx: Transaction,
  parts: Parts,
  id: string,
  { from, to }: { readonly from: OperationState; readonly to: OperationState },
  changes: OperationChanges,
  consequences: Consequences,
  nowMs: number,
): Promise<boolean> {
  const moved = await moveTo(tx, id, from, to, changes);
  if (moved === null) return false;
  await follow(tx, parts, consequences, moved.chat, id, nowMs);
  addAudit(tx, auditOfMove(id, to, changes), moved.chat, nowMs);
  return true;
}
