import type { FlowName } from "../../flow/flow.ts";
import { legalMoves, type OperationState } from "../../ledger/operation.ts";
import type { Db, Doing, Runs } from "../port/engine.ts";
import type { Figures, ReadModel, Waiting } from "../read-model.ts";
import { openApprovals } from "../repositories/ledger/approvals.ts";
import { auditPage } from "../repositories/ledger/audit-trail.ts";
import { billedIn } from "../repositories/messages/receipts.ts";
import { runMark } from "../repositories/small-records.ts";
import { sessionTimers } from "../turn.ts";
import { operationsBeginning, operationsById, operationsPage, storyOf } from "./operations.ts";
import { conversation, conversations, invitations, people, thread } from "./people.ts";

/** The reads for the console, health and metrics. */
export function readModelOn({ read }: Pick<Runs, "read">): Omit<ReadModel, "writable" | "filePlace"> {
  return {
    figures: (nowMs) => read((db) => figures(db, nowMs)),
    operationsPage: (wanted) => read((db) => operationsPage(db, wanted)),
    operationsById: (wanted) => read((db) => operationsById(db, wanted)),
    operationsBeginning: (wanted) => read((db) => operationsBeginning(db, wanted)),
    storyOf: (operationId) => read((db) => storyOf(db, operationId)),
    conversations: (wanted) => read((db) => conversations(db, wanted)),
    conversation: (chat) => read((db) => conversation(db, chat)),
    thread: (chat, sinceMs, max) => read((db) => thread(db, chat, sinceMs, max)),
    people: (wanted) => read((db) => people(db, wanted)),
    invitations: (nowMs, max) => read((db) => invitations(db, nowMs, max)),
    auditPage: (wanted) => read((db) => auditPage(db, wanted)),
  };
}

const timersSet = sessionTimers.map((name) => `count(${name}_at)`).join(" + ");

interface Counted {
  readonly name: string;
  readonly n: number;
}

function* figures(db: Db, nowMs: number): Doing<Figures> {
  const count = (sql: string) => db.get<{ n: number }>(sql);
  const [inbox, outbox, held, billed, lookups, timers, sessions, byState, approvals, mark] = yield* db.together([
    waiting(db, nowMs, "accepted_at", "inbox WHERE state = 0"),
    waiting(db, nowMs, "created_at", "outbox WHERE state = 0 AND NOT aside AND NOT held"),
    count("SELECT count(*) AS n FROM outbox WHERE state = 0 AND held"),
    billedIn(db, nowMs),
    db.open.lookups.size(),
    count(`SELECT (SELECT count(*) FROM timers) + (SELECT ${timersSet} FROM sessions) AS n`),
    db.all<Counted>("SELECT flow AS name, count(*) AS n FROM sessions GROUP BY flow"),
    db.all<Counted>("SELECT state AS name, count(*) AS n FROM operations GROUP BY state"),
    openApprovals(db),
    runMark(db),
  ]);
  const states = new Map(byState.map(({ name, n }) => [name, n]));
  return {
    inbox,
    outbox,
    held: held?.n ?? 0,
    billed,
    lookups,
    timers: timers?.n ?? 0,
    sessions: Object.fromEntries(sessions.map(({ name, n }) => [name as FlowName, n])),
    operations: Object.fromEntries(Object.keys(legalMoves).map((state) => [state, states.get(state) ?? 0])) as {
      [state in OperationState]: number;
    },
    approvals: approvals.length,
    putAside: mark?.putAside ?? 0,
  };
}

/** How many rows are open, and the age of the oldest. */
function* waiting(db: Db, nowMs: number, at: string, open: string): Doing<Waiting> {
  const row = yield* db.get<{ n: number; at: number | null }>(`SELECT count(*) AS n, min(${at}) AS at FROM ${open}`);
  if (row === null || row.at === null) return { depth: 0, oldestAgeMs: 0 };
  return { depth: row.n, oldestAgeMs: Math.max(0, nowMs - row.at) };
}
