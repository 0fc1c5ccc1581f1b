import { statSync } from "node:fs";
import type { FlowName } from "../../../flow/flow.ts";
import { legalMoves, type OperationState } from "../../../ledger/operation.ts";
import type { Figures, FilePlace, ReadModel, Waiting } from "../../read-model.ts";
import { isBusy, type Sqlite } from "../core/database.ts";
import { Meta } from "../core/meta.ts";
import { runMarkIn } from "../roles/mail.ts";
import { operationsBeginning, operationsById, operationsPage, storyOf } from "./operations.ts";
import { conversation, conversations, invitations, people } from "./people.ts";
import { thread } from "./thread.ts";
import type { Rows } from "../rows.ts";

/** How often `writable` tries while another program holds the file: for a quarter of a second. */
const probeTries = 25;

/** The read model on the rows of a database. */
export function readModelOn(rows: Rows): ReadModel {
  const { db } = rows;
  const opened = fileAt(db);
  return {
    figures: async (nowMs) => figures(rows, nowMs),
    operationsPage: async (wanted) => operationsPage(db, wanted),
    operationsById: async (wanted) => operationsById(db, wanted),
    operationsBeginning: async (wanted) => operationsBeginning(db, wanted),
    storyOf: async (operationId) => storyOf(rows, operationId),
    conversations: async (wanted) => conversations(db, wanted),
    conversation: async (chat) => conversation(db, chat),
    thread: async (chat, sinceMs, max) => thread(rows, chat, sinceMs, max),
    people: async (wanted) => people(db, wanted),
    invitations: async (nowMs, max) => invitations(db, nowMs, max),
    auditPage: async (wanted) => rows.audit.page(wanted),
    writable: async (nowMs) => writable(db, nowMs),
    filePlace: async () => filePlace(db, opened),
  };
}

function figures({ db, lookups, approvals, receipts, meta }: Rows, nowMs: number): Figures {
  const counted = (sql: string) => db.prepare<[], { name: string; n: number }>(sql).all();
  const byState = Object.fromEntries(
    counted("SELECT state AS name, count(*) AS n FROM operations GROUP BY state").map(({ name, n }) => [name, n]),
  );
  return {
    inbox: waiting(db, nowMs, "inbox", "accepted_at", "seq", "state = 0"),
    outbox: waiting(db, nowMs, "outbox", "created_at", "id", "state = 0 AND aside = 0 AND held = 0"),
    held: db.prepare<[], { n: number }>("SELECT count(*) AS n FROM outbox WHERE state = 0 AND held = 1").get()?.n ?? 0,
    billed: receipts.billed(nowMs),
    lookups: lookups.size(),
    timers: db.prepare<[], { n: number }>("SELECT count(*) AS n FROM timers").get()?.n ?? 0,
    sessions: Object.fromEntries(
      counted("SELECT flow AS name, count(*) AS n FROM sessions GROUP BY flow").map(({ name, n }) => [
        name as FlowName,
        n,
      ]),
    ),
    operations: Object.fromEntries(Object.keys(legalMoves).map((state) => [state, byState[state] ?? 0])) as {
      [state in OperationState]: number;
    },
    approvals: approvals.waiting(),
    putAside: runMarkIn(meta)?.putAside ?? 0,
  };
}

/** How many rows are open, and the age of the oldest: keys rise with time, so that the open row with the lowest key is the oldest. */
function waiting(db: Sqlite, nowMs: number, table: string, at: string, key: string, open: string): Waiting {
  const { n, first } = db
    .prepare<[], { n: number; first: number | null }>(
      `SELECT count(*) AS n, min(${key}) AS first FROM ${table} WHERE ${open}`,
    )
    .get() ?? { n: 0, first: null };
  if (first === null) return { depth: 0, oldestAgeMs: 0 };
  const row = db.prepare<[number], { at: number }>(`SELECT ${at} AS at FROM ${table} WHERE ${key} = ?`).get(first);
  return { depth: n, oldestAgeMs: Math.max(0, nowMs - (row?.at ?? nowMs)) };
}

interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** Identity of the file at the path of the database; null where there is none, and for a database in memory. */
function fileAt(db: Sqlite): FileIdentity | null {
  if (db.memory) return null;
  return statSync(db.name, { bigint: true, throwIfNoEntry: false }) ?? null;
}

function filePlace(db: Sqlite, opened: FileIdentity | null): FilePlace {
  if (db.memory) return "same";
  const now = fileAt(db);
  if (now === null) return "gone";
  return now.dev === opened?.dev && now.ino === opened.ino ? "same" : "replaced";
}

/** Commits one row outside the group commit, which waits longer. */
async function writable(db: Sqlite, nowMs: number): Promise<boolean> {
  for (let tries = 1; db.open; tries++) {
    try {
      db.exec("BEGIN IMMEDIATE");
      new Meta(db).set("writable_at", String(nowMs));
      db.exec("COMMIT");
      return true;
    } catch (error) {
      if (db.inTransaction) db.exec("ROLLBACK");
      if (!isBusy(error) || tries >= probeTries) return false;
    }
    await new Promise((resolve) => void setImmediate(resolve));
  }
  return false;
}
