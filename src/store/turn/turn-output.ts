import type { Entry, Session } from "../mailbox.ts";
import { sessionTimers, type SessionTimers, type TurnOutput } from "../turn.ts";
import { addWithAudit } from "../repositories/consequences.ts";
import type { Doing, Tx } from "../port/engine.ts";
import { isDeepStrictEqual } from "node:util";
import { addApproval } from "../repositories/ledger/approvals.ts";
import { addAudit } from "../repositories/ledger/audit-trail.ts";
import { endSession, moveQuestion, saveSession, type OpenSession } from "../repositories/mailbox/conversations.ts";
import { moveTo } from "../repositories/ledger/operations.ts";
import { handledIn, isAbout, release } from "../repositories/messages/outbox.ts";
import { savePerson, savePreferences, unproveOthers } from "../repositories/people/people.ts";

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
export function* applyTurn(tx: Tx, decided: readonly Decided[], nowMs: number): Doing<void> {
  yield* tx.open.messages.reserve(decided.reduce((sum, { output }) => sum + output.replies.length, 0));
  for (const one of decided) yield* apply(tx, one, nowMs);
  const wrote = decided.filter(({ entry, output }) => entry.content.type === "update" && output.isNoWord !== true);
  if (wrote.length > 0)
    yield* release(
      tx,
      wrote.map(({ entry }) => entry.chat),
    );
}

function* apply(tx: Tx, { entry, output, before, why }: Decided, nowMs: number): Doing<void> {
  const { chat, seq } = entry;
  const { entries, lookups, messages } = tx.open;
  const asks = output.session === null ? [] : (output.asks ?? []);
  const replyIds = output.replies.map((reply, index) =>
    messages.add(reply, nowMs, {
      isReserved: true,
      gate: index === output.gate,
      askedIn: asks.includes(index) ? seq : null,
    }),
  );
  const newGate = output.gate === null ? null : (replyIds[output.gate] ?? null);
  const { askedIn, gateId } = openAfter(output, before, asks.length > 0 ? seq : null, newGate);
  const open = (output.session === "same" ? before?.session : output.session) ?? null;
  const timers = open && timersAfter(open.conversationId, before, output);
  const moved = timers && { timers, gateId, askedIn };
  if (moved === null) {
    if (before !== null) endSession(tx, chat);
  } else if (output.session !== "same") saveSession(tx, chat, { session: open as Session, ...moved });
  else if (newGate !== null || asks.length > 0 || timers !== before?.timers) moveQuestion(tx, chat, moved);
  handledIn(tx, chat, askedIn, gateId, nowMs);
  if (output.person) savePerson(tx, output.person);
  if (output.takesPhone && output.person) unproveOthers(tx, output.takesPhone, output.person.identity, tookAtMs(entry));
  if (output.preferences) savePreferences(tx, output.preferences.identity, output.preferences.chosen);
  output.lookups.forEach((lookup, place) => {
    // What a conversation asks that is over by now is answered all the same.
    const isOfSession = lookup.isOfSession === true && lookup.conversationId === open?.conversationId;
    lookups.add(chat, { ...lookup, isOfSession }, nowMs, numberOf(seq, place));
  });
  for (const timer of output.timers) if (!isOf(open, timer)) tx.open.timers.set(chat, timer);
  yield* applyMoney(tx, { entry, output, before, why }, replyIds, nowMs);
  for (const entryOfAudit of output.audit) addAudit(tx, entryOfAudit, chat, nowMs);
  entries.close(entry, why, output.isNoWord);
  const { again = [] } = output;
  for (const update of again) entries.add(chat, { type: "update", update }, nowMs);
  // What has come meanwhile is behind them.
  if (again.length > 0) entries.putBehind(chat, 0);
}

/** Below zero, where no row of `lookups` has its number. Most that one turn asks for: a thousand. */
function numberOf(seq: number, place: number): number {
  return -(seq * 1_000 + place);
}

type Timer = TurnOutput["timers"][number];

/** Whether a timer stands in a session. */
function isOf(session: Session | null, { name, conversationId }: Timer): boolean {
  return conversationId === session?.conversationId && (sessionTimers as readonly string[]).includes(name);
}

/** The timers of the conversation that is open after a turn; the same object where none has changed. */
function timersAfter(conversationId: number, before: OpenSession | null, { timers }: TurnOutput): SessionTimers {
  const goesOn = before?.timers.conversationId === conversationId;
  let after: SessionTimers = goesOn ? before.timers : { conversationId, inactive: null, closing: null, checking: null };
  for (const timer of timers)
    if (timer.conversationId === conversationId && sessionTimers.includes(timer.name as never))
      after = { ...after, [timer.name]: timer.dueAtMs };
  return after;
}

/**
 * When the update of an entry took a phone from others, by its network's clock; null: it is none, or nobody says. What they wrote in that very second, which
 * is as exactly as networks say it, is before it.
 */
export function tookAtMs({ content }: Entry): number | null {
  const atMs = content.type === "update" ? content.update.sentAtMs : null;
  return atMs === null ? null : atMs + 1;
}

function* applyMoney(tx: Tx, { output, before }: Decided, replyIds: readonly number[], nowMs: number): Doing<void> {
  for (const operation of output.operations) yield* addWithAudit(tx, operation, nowMs);
  const [made] = output.operations;
  const about = made?.id ?? output.cancelOperation;
  if (about !== null) for (const id of replyIds) isAbout(tx, id, about);
  // The message that gated this answer is the summary that was confirmed.
  if (made && before && before.gateId !== null) isAbout(tx, before.gateId, made.id);
  for (const approval of output.approvals ?? []) addApproval(tx, approval, nowMs);
  if (output.cancelOperation !== null)
    yield* moveTo(tx, output.cancelOperation, "ready", "cancelled", { cancelReason: "byPerson", endedAtMs: nowMs });
}

/** The question that is open in a chat after a turn: `seq` of the turn that asked it, and the message that gates its answer. */
function openAfter(
  { session }: TurnOutput,
  before: OpenSession | null,
  askedNow: number | null,
  newGate: number | null,
): Pick<OpenSession, "askedIn" | "gateId"> {
  if (session === null) return { askedIn: null, gateId: null };
  const goesOn = before !== null && (session === "same" || session.conversationId === before.session.conversationId);
  if (!goesOn) return { askedIn: askedNow, gateId: newGate };
  // A session whose state value changed waits for something else: its earlier question is no longer open.
  const waits = session === "same" || isDeepStrictEqual(session.state.value, before.session.state.value);
  return { askedIn: askedNow ?? (waits ? before.askedIn : null), gateId: newGate ?? before.gateId };
}
