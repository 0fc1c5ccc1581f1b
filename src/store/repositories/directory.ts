import { type Collaborator, operatorIdentity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import {
  roleMark,
  type ConsoleCode,
  type ConsoleSession,
  type EndingSessions,
  type SessionChanges,
} from "../console.ts";
import type { DirectoryAge, StoredWallet } from "../people.ts";
import { type Db, type Doing, forUpdate, isCopy, onPostgres, type Tx, type Whole } from "../port/engine.ts";
import { addAudit } from "./ledger.ts";
import { deleteMeta, metaOfAll, setMeta } from "./meta.ts";

type ByPhone = ReadonlyMap<Phone, readonly Collaborator[]>;
type Listed = { readonly phone: Phone; readonly body: string };

/** `ticketMandatory`: 0 or 1 on SQLite. */
type WalletRow = Omit<StoredWallet, "ticketMandatory"> & { readonly ticketMandatory: boolean | number };

const [readAt, triedAt, seenSeqName, failedName] = [
  "directory_read_at",
  "directory_tried_at",
  "directory_seen_seq",
  "directory_failed",
] as const;

const collaboratorList: Whole<Listed, ByPhone> = {
  sql: "SELECT phone, body FROM collaborators ORDER BY usertool_id",
  read: grouped,
};

const walletList: Whole<WalletRow, readonly StoredWallet[]> = {
  sql: `SELECT key, name, client_link AS "clientLink", redeem_link AS "redeemLink", ticket_mandatory AS "ticketMandatory"
    FROM wallets ORDER BY place`,
  read: (rows) => rows.map((row) => ({ ...row, ticketMandatory: Boolean(row.ticketMandatory) })),
};

/** The wallet's collaborators, all of them. */
export function* collaborators(db: Db): Doing<Collaborator[]> {
  const rows = yield* db.all<Listed>(collaboratorList.sql);
  return rows.map(({ body }) => JSON.parse(body) as Collaborator);
}

/** Those with one of these phones, by phone; others may be among them. */
export function* collaboratorsByPhone(db: Db, phones: readonly Phone[]): Doing<ByPhone> {
  if (phones.length === 0) return new Map();
  if (db.engine === "sqlite") return yield* db.whole(collaboratorList);
  const sql = "SELECT phone, body FROM collaborators WHERE phone = ANY(?) ORDER BY usertool_id";
  return grouped(yield* db.all<Listed>(sql, [phones]));
}

function grouped(rows: readonly Listed[]): ByPhone {
  const found = new Map<Phone, Collaborator[]>();
  for (const { phone, body } of rows) {
    const one = JSON.parse(body) as Collaborator;
    const ofPhone = found.get(phone);
    if (ofPhone === undefined) found.set(phone, [one]);
    else ofPhone.push(one);
  }
  return found;
}

export function replaceCollaborators(tx: Tx, list: readonly Collaborator[], nowMs: number, seenSeq?: number): void {
  // Two that replace the list at once would add each other's rows.
  tx.write(onPostgres("LOCK TABLE collaborators IN SHARE ROW EXCLUSIVE MODE"));
  tx.write("DELETE FROM collaborators");
  const insert = "INSERT INTO collaborators (usertool_id, phone, body) VALUES (?, ?, ?)";
  for (const one of new Map(list.map((each) => [each.usertoolId, each])).values())
    tx.write(insert, [one.usertoolId, one.phone, JSON.stringify(one)]);
  tx.changed(collaboratorList);
  setMeta(tx, readAt, String(nowMs));
  directoryTried(tx, nowMs, seenSeq);
  if (seenSeq !== undefined) setMeta(tx, failedName, "0");
}

export function directoryTried(tx: Tx, nowMs: number, seenSeq?: number): void {
  setMeta(tx, triedAt, String(nowMs));
  if (seenSeq !== undefined) {
    setMeta(tx, seenSeqName, String(seenSeq));
    setMeta(tx, failedName, "1");
  }
  tx.announce("directory");
}

/** The list of collaborators counts as never read. */
export function neverRead(tx: Tx): void {
  for (const name of [readAt, triedAt, seenSeqName]) deleteMeta(tx, name);
}

/** When the list of collaborators was last read and tried. */
export function* directoryAge(db: Db): Doing<DirectoryAge> {
  const meta = yield* metaOfAll(db, [readAt, triedAt, seenSeqName, failedName]);
  const number = (name: string) => Number(meta.get(name) ?? 0);
  return {
    readAtMs: number(readAt),
    triedAtMs: number(triedAt),
    seenSeq: number(seenSeqName),
    failed: number(failedName) === 1,
  };
}

/** The wallets of the account, as they were last read. */
export function wallets(db: Db): Doing<readonly StoredWallet[]> {
  return db.whole(walletList);
}

export function saveWallets(tx: Tx, list: readonly Omit<StoredWallet, "ticketMandatory">[]): void {
  tx.write("DELETE FROM wallets WHERE key <> ALL(?)", [list.map(({ key }) => key)]);
  for (const [place, { key, name, clientLink, redeemLink }] of list.entries())
    tx.write(
      `INSERT INTO wallets (key, place, name, client_link, redeem_link) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET place = excluded.place, name = excluded.name, client_link = excluded.client_link,
         redeem_link = excluded.redeem_link`,
      [key, place, name, clientLink, redeemLink],
    );
  tx.changed(walletList);
  tx.announce("directory");
}

/** Records that a wallet wants a ticket with each sale. */
export function ticketIsMandatory(tx: Tx, walletKey: string): void {
  tx.write("UPDATE wallets SET ticket_mandatory = true WHERE key = ?", [walletKey]);
  tx.changed(walletList);
}

/** Notes a key for a day (`2026-11-27`) or a month (`2026-11`) and forgets earlier ones; gives whether that time did not have it yet. */
export function* isFirstWithin(tx: Tx, key: string, within: string): Doing<boolean> {
  tx.write("DELETE FROM told WHERE day < ?", [within]);
  const sql = "INSERT INTO told (what, day) VALUES (?, ?) ON CONFLICT DO NOTHING";
  return (yield* tx.run(sql, [key, toldWithin(within)])) > 0;
}

/** Whether `isFirstWithin` was asked for it before. */
export function* wasTold(db: Db, key: string, within: string): Doing<boolean> {
  const sql = "SELECT 1 AS one FROM told WHERE what = ? AND day = ?";
  return (yield* db.get(sql, [key, toldWithin(within)])) !== null;
}

/** The value of the column `told.day` for a day (`2026-11-27`) or a month (`2026-11`). A month sorts after each of its days, so that they do not end it. */
function toldWithin(within: string): string {
  return within.length === 7 ? `${within}-99` : within;
}

type Row = Omit<ConsoleSession, "code"> & { readonly code: string | null };
type Ended = Pick<ConsoleSession, "name" | "phone">;

/** Not where the database is a copy whose sessions are still to be ended. */
const liveSql = `SELECT key, name, door, phone, proved_by AS "provedBy", code, wrong, until AS "untilMs" FROM console_sessions WHERE key = ? AND until > ? AND NOT ${isCopy}`;

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

export function* changeSession(
  tx: Tx,
  was: ConsoleSession,
  changes: SessionChanges,
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

export function* endSessions(tx: Tx, which: EndingSessions, why: string, nowMs: number): Doing<void> {
  const ended =
    "name" in which
      ? yield* tx.all<Ended>("DELETE FROM console_sessions WHERE name = ? RETURNING name, phone", [which.name])
      : yield* tx.all<Ended>("DELETE FROM console_sessions WHERE door <> ? RETURNING name, phone", [which.exceptDoor]);
  for (const row of ended) noteEnd(tx, row, why, nowMs);
}

/** Ends the sessions of those who are something else by this list than they were when they chose their name. */
export function* endChangedRoles(tx: Tx, listed: readonly Collaborator[], nowMs: number): Doing<void> {
  const sql = `SELECT key, name, phone, role FROM console_sessions WHERE phone IS NOT NULL ORDER BY key${forUpdate}`;
  for (const row of yield* tx.all<Ended & { readonly key: string; readonly phone: Phone; readonly role: string }>(
    sql,
  )) {
    if (row.role === roleMark(listed, row.phone)) continue;
    tx.write("DELETE FROM console_sessions WHERE key = ?", [row.key]);
    noteEnd(tx, row, "role", nowMs);
  }
}

function noteEnd(tx: Tx, { name, phone }: Ended, why: string, nowMs: number): void {
  const who = phone === null ? null : operatorIdentity(phone);
  addAudit(tx, { what: "console.ended", who, operationId: null, detail: why, session: name }, null, nowMs);
}

function read(row: Row | null): ConsoleSession | null {
  return row && { ...row, code: row.code === null ? null : (JSON.parse(row.code) as ConsoleCode) };
}
