import { operatorIdentity, type Collaborator, type Identity } from "../../../domain/people/person.ts";
import type { Phone } from "../../../domain/people/phone.ts";
import { roleMark, type ConsoleCode, type ConsoleSession, type EndingSessions } from "../../console-sessions.ts";
import { forUpdate, isCopy, onPostgres } from "../../port/dialect.ts";
import type { Db, Doing, Tx } from "../../port/engine.ts";
import { addAudit } from "../ledger/audit-trail.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly door: string;
  readonly phone: Phone | null;
  readonly role: string | null;
  readonly proved_by: Identity | null;
  readonly code: string | null;
  readonly wrong: number;
  readonly until: number;
}

/** Not where the database is a copy whose sessions are still to be ended. */
const liveSql = `SELECT * FROM console_sessions WHERE key = ? AND until > ? AND NOT ${isCopy}`;

/** Begins a session, and forgets those that are over. */
export function beginSession(
  tx: Tx,
  { key, name, door, untilMs }: Pick<ConsoleSession, "key" | "name" | "door" | "untilMs">,
  nowMs: number,
): void {
  tx.write("DELETE FROM console_sessions WHERE until <= ?", [nowMs]);
  tx.write("INSERT INTO console_sessions (key, name, door, until) VALUES (?, ?, ?, ?)", [key, name, door, untilMs]);
}

/** Null: it is over. */
export function* liveSession(db: Db, key: string, nowMs: number): Doing<ConsoleSession | null> {
  return read(yield* db.get<Row>(liveSql, [key, nowMs]));
}

/** The same; whoever ends or changes it waits until this transaction has ended. */
export function* heldSession(tx: Tx, key: string, nowMs: number): Doing<ConsoleSession | null> {
  return read(yield* tx.get<Row>(`${liveSql}${onPostgres(" FOR SHARE")}`, [key, nowMs]));
}

/** `listed`: the collaborators as they are now. False: it is over, or not as it was any more. */
export function* changeSession(
  tx: Tx,
  was: ConsoleSession,
  changes: Partial<Pick<ConsoleSession, "key" | "phone" | "provedBy" | "code" | "wrong">>,
  listed: readonly Collaborator[],
  nowMs: number,
): Doing<boolean> {
  const now = read(yield* tx.get<Row>(`${liveSql}${forUpdate}`, [was.key, nowMs]));
  if (now === null || now.wrong !== was.wrong || now.code?.random !== was.code?.random) return false;
  const { key, phone, provedBy, code, wrong } = { ...now, ...changes };
  const role = changes.phone ? roleMark(listed, changes.phone) : null;
  tx.write(
    "UPDATE console_sessions SET key = ?, phone = ?, role = coalesce(?, role), proved_by = ?, code = ?, wrong = ? WHERE key = ?",
    [key, phone, role, provedBy, code && JSON.stringify(code), wrong, was.key],
  );
  return true;
}

/** Ends sessions, each with an entry in the audit trail. */
export function* endSessions(tx: Tx, which: EndingSessions, why: string, nowMs: number): Doing<void> {
  const ended =
    "name" in which
      ? yield* tx.all<Row>("DELETE FROM console_sessions WHERE name = ? RETURNING *", [which.name])
      : yield* tx.all<Row>("DELETE FROM console_sessions WHERE door <> ? RETURNING *", [which.exceptDoor]);
  for (const row of ended) noteEnd(tx, row, why, nowMs);
}

/** Ends the sessions of those who are something else by this list than they were when they chose their name. */
export function* endChangedRoles(tx: Tx, listed: readonly Collaborator[], nowMs: number): Doing<void> {
  const sql = `SELECT * FROM console_sessions WHERE phone IS NOT NULL ORDER BY key${forUpdate}`;
  for (const row of yield* tx.all<Row>(sql)) {
    if (row.phone === null || row.role === roleMark(listed, row.phone)) continue;
    tx.write("DELETE FROM console_sessions WHERE key = ?", [row.key]);
    noteEnd(tx, row, "role", nowMs);
  }
}

function noteEnd(tx: Tx, { name, phone }: Row, why: string, nowMs: number): void {
  const who = phone === null ? null : operatorIdentity(phone);
  addAudit(tx, { what: "console.ended", who, operationId: null, detail: why, session: name }, null, nowMs);
}

function read(row: Row | null): ConsoleSession | null {
  if (row === null) return null;
  const { role: _, proved_by: provedBy, until: untilMs, code, ...same } = row;
  return { ...same, provedBy, untilMs, code: code === null ? null : (JSON.parse(code) as ConsoleCode) };
}
