import { channelTraits, type ChatKey } from "../../domain/people/chat.ts";
import type { Phone } from "../../domain/people/phone.ts";
import type { Update } from "../../domain/update.ts";
import { errorText } from "../../log.ts";
import type { Entry } from "../mailbox.ts";
import { openAfter, phoneProvedBy, StepNotApplied, type OpenSession } from "../rules/turn.ts";
import type { QuotedMessage, Step, TurnInput, TurnOutput, TurnReport } from "../turn.ts";
import { cannotWrite } from "./core/database.ts";
import type { Rows } from "./rows.ts";
import { gaps } from "./restoration.ts";
import { restoredIn } from "../restoration.ts";

/** Options of `TurnStore.runTurns`. */
interface TurnOptions {
  readonly max: number;
  readonly nowMs: number;
  readonly skip: ReadonlySet<ChatKey>;
  readonly apology: (entry: Entry) => TurnOutput;
  readonly random: () => string;
  readonly only?: (entry: Entry) => boolean;
}

/**
 * Runs the step for the first entry of up to `max` chats. Runs inside a commit. A step that throws is answered with the apology.
 *
 * The turns share the commit, and one whose output cannot be written (a row that breaks a constraint) must not take the others with it. "together", the usual
 * mode, has no savepoints and throws `StepNotApplied` then: the caller must roll back and call it again with "each in a savepoint", which undoes that turn alone.
 */
export function runTurns(
  rows: Rows,
  step: Step,
  options: TurnOptions,
  mode: "together" | "each in a savepoint",
): TurnReport {
  const held: ChatKey[] = [];
  const failed: { seq: number; why: string }[] = [];
  let handled = 0;
  /** Writes a turn and closes its entry. `why`: why the step failed; null: it did not. */
  const handle = (entry: Entry, output: TurnOutput, before: OpenSession | null, why: string | null) => {
    apply(rows, entry, output, options.nowMs, before);
    rows.inbox.close(entry, why);
    handled++;
  };
  const handleStep = (entry: Entry, output: TurnOutput, before: OpenSession | null) => {
    try {
      handle(entry, output, before, null);
    } catch (error) {
      if (mode === "together" && rows.db.inTransaction && !cannotWrite(error))
        throw new StepNotApplied(errorText(error), { cause: error });
      throw error;
    }
  };
  const heads = rows.inbox.heads(options.max, options.skip);
  for (const entry of options.only ? heads.filter(options.only) : heads) {
    if (mode === "each in a savepoint") {
      rows.inbox.write();
      rows.db.exec("SAVEPOINT step");
    }
    let open: OpenSession | null = null;
    try {
      open = rows.conversations.session(entry.chat);
      const output = step(load(rows, entry, open, options.random()), options.nowMs);
      if (output === "hold") held.push(entry.chat);
      else handleStep(entry, output, open);
    } catch (error) {
      // It was the database that failed and not the step: the entry stays open until the database can be written again.
      if (error instanceof StepNotApplied || !rows.db.inTransaction || cannotWrite(error)) throw error;
      if (mode === "each in a savepoint") {
        rows.db.exec("ROLLBACK TO step");
        rows.rolledBack();
      }
      const why = errorText(error);
      handle(entry, options.apology(entry), open, why);
      failed.push({ seq: entry.seq, why });
    }
    if (mode === "each in a savepoint") {
      rows.inbox.write();
      rows.db.exec("RELEASE step");
    }
  }
  return { handled, held, failed };
}

/** Reads everything that a step may look at. `random`: the random part of the ids that it makes. */
function load(rows: Rows, entry: Entry, open: OpenSession | null, random: string): TurnInput {
  const { content } = entry;
  const person =
    content.type === "update" ? rows.people.person(content.update.sender.identity) : rows.people.personOf(entry.chat);
  const proved = content.type === "update" ? phoneProvedBy(content.update, person) : null;
  const phone = proved ?? person?.phone ?? null;
  const gateId = open?.gateId ?? null;
  const gate = gateId === null ? null : rows.messages.gate(gateId);
  return {
    entry,
    session: open?.session ?? null,
    person,
    collaborators: phone === null ? [] : rows.directory.collaboratorsOf(phone),
    directory: rows.directory.age(),
    preferences: rows.people.preferences(person?.identity ?? null),
    wallets: rows.directory.wallets(),
    afterGate: gate === null || (gate.acceptedSeq !== null && entry.seq > gate.acceptedSeq),
    gateAcceptedAtMs: gate?.acceptedAtMs ?? null,
    askedAtMs: gate?.askedIn === open?.askedIn ? (gate?.acceptedAtMs ?? null) : null,
    gateMessageId: gate?.messageId ?? null,
    gateStands: gate?.stands ?? false,
    quoted: content.type === "update" ? quotedMessage(rows, content.update, open) : null,
    ...(content.type === "update" && isTaken(rows, content.update, proved) && { phoneIsTaken: true }),
    open: rows.operations.openOf(entry.chat),
    ...(content.type === "update" && restoredIn(gaps(rows))),
    random,
  };
}

/** The message of the bot that an update quotes; null: it quotes none. */
function quotedMessage(rows: Rows, { chat, quotes }: Update, open: OpenSession | null): QuotedMessage | null {
  if (quotes === undefined) return null;
  const row = quotes === "unknown" ? null : rows.messages.quoted(chat, quotes);
  if (row === null) return { is: "unknown", offersCommands: false };
  const isAsked = open !== null && (row.id === open.gateId || (row.askedIn !== null && row.askedIn === open.askedIn));
  return { is: isAsked ? "asked" : "other", offersCommands: row.offersCommands };
}

/** Whether the phone that an update proves is that of another account, on a network where a phone has one account. */
function isTaken(rows: Rows, { channel, sender }: Update, proved: Phone | null): boolean {
  if (proved === null || !channelTraits[channel].onePersonPerPhone) return false;
  return rows.people.othersWith(proved, sender.identity).length > 0;
}

/** Writes everything that a step decided. `before`: the session as it was. */
function apply(rows: Rows, entry: Entry, output: TurnOutput, nowMs: number, before: OpenSession | null): void {
  const { chat, seq } = entry;
  const asks = output.session === null ? [] : (output.asks ?? []);
  const replyIds = output.replies.map((reply, index) =>
    rows.outbox.add(reply, index === output.gate, nowMs, asks.includes(index) ? seq : null),
  );
  const newGate = output.gate === null ? null : (replyIds[output.gate] ?? null);
  const { askedIn, gateId } = openAfter(output, before, asks.length > 0 ? seq : null, newGate);
  if (output.session === null) rows.conversations.end(chat);
  else if (output.session !== "same") rows.conversations.save(chat, output.session, gateId, askedIn);
  else if (newGate !== null || asks.length > 0) rows.conversations.moveQuestion(chat, gateId, askedIn);
  rows.outbox.handledIn(chat, askedIn, gateId, nowMs);
  if (output.person) rows.people.savePerson(output.person);
  if (output.takesPhone && output.person) rows.people.unproveOthers(output.takesPhone, output.person.identity);
  if (output.preferences) rows.people.savePreferences(output.preferences.identity, output.preferences.chosen);
  for (const lookup of output.lookups) rows.lookups.add(chat, lookup, nowMs);
  for (const timer of output.timers) rows.timers.set(chat, timer);
  for (const operation of output.operations) rows.addOperation(operation, nowMs);
  const [made] = output.operations;
  const about = made?.id ?? output.cancelOperation;
  if (about !== null) for (const id of replyIds) rows.isAbout(id, about);
  // The message that gated this answer is the summary that was confirmed.
  if (made && before && before.gateId !== null) rows.isAbout(before.gateId, made.id);
  for (const approval of output.approvals ?? []) rows.addApproval(approval, nowMs);
  if (output.cancelOperation !== null) {
    rows.operations.move(output.cancelOperation, "ready", "cancelled", { cancelReason: "byPerson", endedAtMs: nowMs });
  }
  for (const audit of output.audit) rows.audit.add(audit, chat, nowMs);
}
