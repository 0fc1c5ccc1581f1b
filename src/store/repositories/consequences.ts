/**
 * The repositories: what the store reads and writes, each written once for both engines, as generators over `../port`. They keep rows and guard their
 * invariants. They know no engine, word no message, and read no clock. This one: what is committed with a move of an operation, an erasure of somebody's
 * traces and a chat that moves to another account among it.
 */
import { channelTraits, chatChannel, type ChatKey, type MovedChats } from "../../domain/chat.ts";
import { formatPhone, type Phone } from "../../domain/phone.ts";
import type { Approval } from "../../ledger/approval.ts";
import { endedStates, type Decider, type OperationState } from "../../ledger/operation.ts";
import { allKinds, kindOf } from "../../ledger/request.ts";
import type { AuditEntry, Consequences, Erased, NewOperation, OperationChanges } from "../ledger.ts";
import type { Talk } from "../people.ts";
import { type Doing, forUpdate, onPostgres, type Tx } from "../port/engine.ts";
import type { Trigger } from "../rules.ts";
import { isFirstWithin, ticketIsMandatory } from "./directory.ts";
import { addAudit, openApprovals, rewriteApproval } from "./ledger.ts";
import {
  addOperation,
  allOfThem,
  auditOfMove,
  findOperations,
  moveTo,
  openOperations,
  operation,
  operationsTable,
  rewrite,
  type StoredOperation,
} from "./operations.ts";
import { tellsOutcome } from "./outbox.ts";
import { chatsOf, erasePeople, peopleTable, subscribedChats } from "./people.ts";

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
  yield* follow(tx, readdressed(consequences, moved.movedChats), moved.chat, id, nowMs);
  addAudit(tx, auditOfMove(id, to, changes), moved.chat, nowMs);
  return true;
}

/** They keep what has ended as it is: an erasure is the one change that they let by. */
const keepers: readonly Trigger[] = [
  { table: "operations", name: "operations_ends_are_final" },
  { table: "approvals", name: "approvals_ends_are_final" },
  { table: "audit", name: "audit_append_only_update" },
];

/** The kinds of operation that are a customer's; those of collaborators tell who worked here. */
const customersKinds = allKinds.filter((kind) => kindOf({ kind }).staffAfter === null);

/** What is left of a message that told of somebody: that there was one. */
const erasedBody = '{"type":"sent file"}';

/** What may stand between the digits of a phone. */
const marks = [" ", "-", ".", "(", ")"] as const;

/** The digits that stand in a column of text, however a phone is written there. */
const digitsIn = (column: string) => marks.reduce((sql, mark) => `replace(${sql}, '${mark}', '')`, column);

/** Whether a phone stands in a text, however it is written. */
const hasPhone = (text: string, phone: Phone) =>
  marks.reduce((rest, mark) => rest.replaceAll(mark, ""), text).includes(phone);

function erase(tx: Tx, erased: Erased): Doing<void> {
  return tx.without(
    keepers,
    (function* () {
      yield* eraseMessages(tx, erased);
      yield* eraseOperations(tx, erased);
      yield* eraseApprovals(tx, erased);
      yield* eraseAudit(tx, erased);
      erasePeople(tx, erased.phone);
      yield* eraseTalk(tx, erased);
    })(),
  );
}

/** Before the operations: these tell by their phone which messages are about them. */
function* eraseMessages(tx: Tx, { phone }: Erased): Doing<void> {
  tx.open.messages.write();
  const operations = yield* findOperations(tx, { phone, max: allOfThem });
  const summaries = operations.flatMap(({ summaryId }) => summaryId ?? []);
  tx.write(
    `UPDATE outbox SET body = ?${onPostgres(", type = 'file', offers_commands = false")} WHERE state <> 0 AND (
       chat IN (SELECT chat FROM people WHERE phone = ?) OR operation_id IN (SELECT id FROM operations WHERE phone = ?)
       OR id = ANY(?) OR ${digitsIn("body")} LIKE '%' || ? || '%')`,
    [erasedBody, phone, phone, summaries, phone],
  );
}

function* eraseOperations(tx: Tx, erased: Erased): Doing<void> {
  // What is open still needs its phone.
  const found = yield* tx.all<{ id: string; body: string }>(
    `SELECT id, body FROM operations WHERE phone = ? AND kind = ANY(?) AND state = ANY(?)${forUpdate}`,
    [erased.phone, customersKinds, endedStates],
  );
  for (const { id, body } of found) {
    const stored = erasedOperation(JSON.parse(body) as StoredOperation, erased);
    const columns = { phone: erased.pseudonym, cashier: stored.decider.name, body: JSON.stringify(stored) };
    tx.set(operationsTable, id, columns);
  }
}

function* eraseApprovals(tx: Tx, erased: Erased): Doing<void> {
  // A phone in JSON is digits in quotes.
  const found = yield* tx.all<{ id: string; body: string }>(
    `SELECT id, body FROM approvals WHERE body LIKE '%' || ? || '%' AND state IN ('approved', 'refused', 'expired')${forUpdate}`,
    [`"phone":"${erased.phone}"`],
  );
  for (const { id, body } of found) {
    const approval = JSON.parse(body) as Approval;
    if (approval.request.phone !== erased.phone) continue;
    tx.write("UPDATE approvals SET body = ? WHERE id = ?", [JSON.stringify(erasedApproval(approval, erased)), id]);
  }
}

function* eraseAudit(tx: Tx, erased: Erased): Doing<void> {
  const found = yield* tx.all<{ id: number; detail: string }>(
    `SELECT id, detail FROM audit WHERE what <> 'invitation.made' AND ${digitsIn("detail")} LIKE '%' || ? || '%'`,
    [erased.phone],
  );
  for (const { id, detail } of found)
    tx.write("UPDATE audit SET detail = ? WHERE id = ?", [withoutThem(detail, erased), id]);
}

/** Whoever served them may have spoken of them last. What waits for its turn still needs its phone, as what is open does. */
function* eraseTalk(tx: Tx, { phone }: Erased): Doing<void> {
  const found = yield* tx.all<{ identity: string; talk: string }>(
    `SELECT identity, talk FROM people WHERE ${digitsIn("talk")} LIKE '%' || ? || '%' ORDER BY identity${forUpdate}`,
    [phone],
  );
  for (const { identity, talk } of found) {
    const left = Object.entries(JSON.parse(talk) as Talk).filter(
      ([field, value]) => field === "queue" || field === "kept" || !hasPhone(JSON.stringify(value), phone),
    );
    tx.set(peopleTable, identity, { talk: JSON.stringify(Object.fromEntries(left)) });
  }
}

/** An operation of the books without whose it was: what it moved, when and by whom stays. */
function erasedOperation(stored: StoredOperation, erased: Erased): StoredOperation {
  const { request, decider, requestedBy, customerName, reason } = stored;
  const { pseudonym: phone } = erased;
  return {
    ...stored,
    request: "birthdate" in request ? { ...request, phone, name: "", birthdate: null } : { ...request, phone },
    customerName: null,
    decider: erasedPerson(decider, erased),
    ...(requestedBy && { requestedBy: erasedPerson(requestedBy, erased) }),
    reason: reason === null ? null : withoutThem(reason, erased, customerName),
  };
}

/** What waited for somebody's yes, in the same way. */
function erasedApproval(stored: Omit<Approval, "state">, erased: Erased): Omit<Approval, "state"> {
  const { request, customerName, reason, decidedBy } = stored;
  return {
    ...stored,
    request: { ...request, phone: erased.pseudonym },
    customerName: null,
    decidedBy: decidedBy && erasedPerson(decidedBy, erased),
    reason: reason === null ? null : withoutThem(reason, erased, customerName),
  };
}

/** What somebody wrote, without the phone and the name. */
function withoutThem(text: string, { phone, pseudonym }: Erased, name: string | null = null): string {
  const numberless = text.replaceAll(phone, pseudonym).replaceAll(formatPhone(phone), pseudonym);
  return name === null || name === "" ? numberless : numberless.replaceAll(name, "…");
}

/** Whoever registered themselves, or allowed a use of their balance, decided it too. */
function erasedPerson(decider: Decider, { phone, pseudonym }: Erased): Decider {
  return decider.phone === phone && decider.role === "customer" ? { ...decider, phone: pseudonym, name: "" } : decider;
}

/** A message that was sent so long ago does not fail any more, ms. */
const failsWithinMs = 24 * 3_600_000;

/** What becomes of a chat's operations and corrections is told in another from now on, and so is what was told of it and did not reach their person. */
export function* moveChat(tx: Tx, from: ChatKey, to: ChatKey, nowMs: number): Doing<void> {
  for (const one of yield* openOperations(tx))
    if (one.chat === from || one.alsoTell === from)
      yield* rewrite(tx, one.id, (before) => {
        const { state: _, ...stored } = before;
        return { ...inChat(stored, from, to), ...(stored.alsoTell === from && { alsoTell: to }) };
      });
  for (const one of yield* openApprovals(tx)) if (one.chat === from) rewriteApproval(tx, inChat(one, from, to));
  const moved = `UPDATE outbox SET chat = ? WHERE chat = ? AND ${tellsOutcome}`;
  tx.open.messages.change(`${moved} AND state = 0`, [to, from]);
  tx.write(`${moved} AND state <> 0 AND state = 1 AND ended_at >= ?`, [to, from, nowMs - failsWithinMs]);
  tx.announce("outbox");
}

function inChat<T extends { readonly chat: ChatKey; readonly movedChats?: MovedChats }>(
  one: T,
  from: ChatKey,
  to: ChatKey,
): T {
  const before = Object.entries(one.movedChats ?? {}).map(([former, now]) => [former, now === from ? to : now]);
  return {
    ...one,
    chat: one.chat === from ? to : one.chat,
    movedChats: Object.fromEntries([...before, [from, to]]) as MovedChats,
  };
}

/** The consequences of a move, which may have been made before somebody whom they tell went on in another chat. */
export function readdressed(consequences: Consequences, moved: MovedChats | undefined): Consequences {
  if (moved === undefined) return consequences;
  const nowOf = <T extends ChatKey | null>(chat: T): T | ChatKey => (chat === null ? chat : (moved[chat] ?? chat));
  const now = <T extends { readonly chat: ChatKey }>(one: T): T => ({ ...one, chat: nowOf(one.chat) });
  const { replies = [], events = [], operations = [], secret } = consequences;
  return {
    ...consequences,
    replies: replies.map(now),
    events: events.map(now),
    operations: operations.map((one) => ({ ...now(one), alsoTell: nowOf(one.alsoTell) })),
    ...(secret && { secret: now(secret) }),
  };
}
