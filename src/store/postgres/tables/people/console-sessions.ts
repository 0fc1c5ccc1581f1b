import { operatorIdentity, type Collaborator, type Identity } from "../../../../domain/people/person.ts";
import type { Phone } from "../../../../domain/people/phone.ts";
import { roleMark, type ConsoleCode, type ConsoleSession, type EndingSessions } from "../../../console-sessions.ts";
import type { Db } from "../../core/db.ts";
import { copiedAtName, rewrittenSql } from "../../core/home-place.ts";
import type { Transaction } from "../../core/transaction.ts";
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
const liveSql = `select * from console_sessions where key = $1 and until > $2
  and not exists (select 1 from meta where name = '${copiedAtName}') and not ${rewrittenSql}`;

/** Begins a session, and forgets those that are over. */
export function beginSession(
  tx: Transaction,
  { key, name, door, untilMs }: Pick<ConsoleSession, "key" | "name" | "door" | "untilMs">,
  nowMs: number,
): void {
  tx.write("delete from console_sessions where until <= $1", [nowMs]);
  tx.write("insert into console_sessions (key, name, door, until) values ($1, $2, $3, $4)", [key, name, door, untilMs]);
}

/** Null: it is over. */
export async function liveSession(db: Db, key: string, nowMs: number): Promise<ConsoleSession | null> {
  return read(await db.first<Row>(liveSql, [key, nowMs]));
}

/** The same; whoever ends or changes it waits until this transaction has ended. */
export async function heldSession(tx: Transaction, key: string, nowMs: number): Promise<ConsoleSession | null> {
  return read(await tx.first<Row>(`${liveSql} for share`, [key, nowMs]));
}

/** `listed`: the collaborators as they are now. False: it is over, or not as it was any more. */
export async function changeSession(
  tx: Transaction,
  was: ConsoleSession,
  changes: Partial<Pick<ConsoleSession, "key" | "phone" | "provedBy" | "code" | "wrong">>,
  listed: readonly Collaborator[],
  nowMs: number,
): Promise<boolean> {
  const now = read(await tx.first<Row>(`${liveSql} for update`, [was.key, nowMs]));
  if (now === null || now.wrong !== was.wrong || now.code?.random !== was.code?.random) return false;
  const { key, phone, provedBy, code, wrong } = { ...now, ...changes };
  tx.write(
    "update console_sessions set key = $1, phone = $2, role = coalesce($3, role), proved_by = $4, code = $5, wrong = $6 where key = $7",
    [
      key,
      phone,
      changes.phone ? roleMark(listed, changes.phone) : null,
      provedBy,
      code && JSON.stringify(code),
      wrong,
      was.key,
    ],
  );
  return true;
}

/** Ends sessions, each with an entry in the audit trail. */
export async function endSessions(tx: Transaction, which: EndingSessions, why: string, nowMs: number): Promise<void> {
  const ended =
    "name" in which
      ? await tx.rows<Row>("delete from console_sessions where name = $1 returning *", [which.name])
      : await tx.rows<Row>("delete from console_sessions where door <> $1 returning *", [which.exceptDoor]);
  for (const row of ended) noteEnd(tx, row, why, nowMs);
}

/** Ends the sessions of those who are something else by this list than they were when they chose their name. */
export async function endChangedRoles(tx: Transaction, listed: readonly Collaborator[], nowMs: number): Promise<void> {
  const rows = await tx.rows<Row>("select * from console_sessions where phone is not null order by key for update");
  for (const row of rows) {
    if (row.phone === null || row.role === roleMark(listed, row.phone)) continue;
    tx.write("delete from console_sessions where key = $1", [row.key]);
    noteEnd(tx, row, "role", nowMs);
  }
}

function noteEnd(tx: Transaction, { name, phone }: Row, why: string, nowMs: number): void {
  const who = phone === null ? null : operatorIdentity(phone);
  addAudit(tx, { what: "console.ended", who, operationId: null, detail: why, session: name }, null, nowMs);
}

function read(row: Row | null): ConsoleSession | null {
  if (row === null) return null;
  const { key, name, door, phone, proved_by: provedBy, code, wrong, until: untilMs } = row;
  return {
    key,
    name,
    door,
    phone,
    provedBy,
    code: code === null ? null : (JSON.parse(code) as ConsoleCode),
    wrong,
    untilMs,
  };
}
