import type { Entry } from "../../mailbox.ts";
import type { TurnOutput } from "../../turn.ts";
import { addWithAudit, type Parts } from "../consequences.ts";
import type { Transaction } from "../core/transaction.ts";
import { openAfter, type OpenSession } from "../../rules/turn.ts";
import { addApproval } from "../tables/ledger/approvals.ts";
import { addAudit } from "../tables/ledger/audit-trail.ts";
import { endSession, moveQuestion, saveSession } from "../tables/mailbox/conversations.ts";
import { closeEntry } from "../tables/mailbox/inbox.ts";
import { addLookup } from "../tables/mailbox/lookups.ts";
import { moveTo } from "../tables/ledger/operations.ts";
import { addReply, handledIn, isAbout, takeNumbers } from "../tables/messages/outbox.ts";
import { savePerson, savePreferences, unproveOthers } from "../tables/people/people.ts";
import { setTimer } from "../tables/mailbox/timers.ts";

/** An entry with what its step decided. */
export interface Decided {
  readonly entry: Entry;
  readonly output: TurnOutput;
  /** The session before. */
  readonly before: OpenSession | null;
  /** Why its step failed; null: it did not. */
  readonly why: string | null;
}

/** Writes what the steps decided, and marks their entries handled. Their chats are locked. */
export async function applyTurn(
  tx: Transaction,
  parts: Parts,
  decided: readonly Decided[],
  nowMs: number,
): Promise<void> {
  const numbers = await takeNumbers(
    tx,
    decided.reduce((sum, { output }) => sum + output.replies.length, 0),
  );
  for (const one of decided) await apply(tx, parts, one, numbers.splice(0, one.output.replies.length), nowMs);
}

async function apply(
  tx: Transaction,
  parts: Parts,
  { entry, output, before, why }: Decided,
  replyIds: readonly number[],
  nowMs: number,
) {
  const { chat, seq } = entry;
  const asks = output.session === null ? [] : (output.asks ?? []);
  for (const [index, reply] of output.replies.entries())
    addReply(tx, reply, nowMs, {
      id: replyIds[index] as number,
      gate: index === output.gate,
      askedIn: asks.includes(index) ? seq : null,
    });
  const newGate = output.gate === null ? null : (replyIds[output.gate] ?? null);
  const { askedIn, gateId } = openAfter(output, before, asks.length > 0 ? seq : null, newGate);
  if (output.session === null) {
    if (before !== null) endSession(tx, chat);
  } else if (output.session !== "same") saveSession(tx, chat, output.session, gateId, askedIn);
  else if (newGate !== null || asks.length > 0) moveQuestion(tx, chat, gateId, askedIn);
  handledIn(tx, chat, askedIn, gateId, nowMs);
  if (output.person) savePerson(tx, output.person);
  if (output.takesPhone && output.person) unproveOthers(tx, output.takesPhone, output.person.identity);
  if (output.preferences) savePreferences(tx, output.preferences.identity, output.preferences.chosen);
  for (const lookup of output.lookups) addLookup(tx, chat, lookup, nowMs);
  for (const timer of output.timers) setTimer(tx, chat, timer);
  await applyMoney(tx, parts, { entry, output, before, why }, replyIds, nowMs);
  for (const entryOfAudit of output.audit) addAudit(tx, entryOfAudit, chat, nowMs);
  closeEntry(tx, entry, why);
}

async function applyMoney(
  tx: Transaction,
  parts: Parts,
  { output, before }: Decided,
  replyIds: readonly number[],
  nowMs: number,
): Promise<void> {
  for (const operation of output.operations) await addWithAudit(tx, parts, operation, nowMs);
  const [made] = output.operations;
  const about = made?.id ?? output.cancelOperation;
  if (about !== null) for (const id of replyIds) isAbout(tx, id, about);
  // The message that gated this answer is the summary that was confirmed.
  if (made && before && before.gateId !== null) isAbout(tx, before.gateId, made.id);
  for (const approval of output.approvals ?? []) addApproval(tx, approval, nowMs);
  if (output.cancelOperation !== null)
    await moveTo(tx, output.cancelOperation, "ready", "cancelled", { cancelReason: "byPerson", endedAtMs: nowMs });
}
