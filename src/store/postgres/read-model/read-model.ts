import type { FlowName } from "../../../flow/flow.ts";
import { legalMoves, type OperationState } from "../../../ledger/operation.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Figures, ReadModel, ThreadMessage, Waiting } from "../../read-model.ts";
import { fates, textOf, type StoredBody } from "../../rules/outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { after } from "../core/server-time.ts";
import { copiedAtName } from "../core/home-place.ts";
import { metaOf, setMeta } from "../core/meta.ts";
import { countApprovals } from "../tables/ledger/approvals.ts";
import { auditPage } from "../tables/ledger/audit-trail.ts";
import { newestSeq } from "../tables/mailbox/inbox.ts";
import { billedIn } from "../tables/messages/receipts.ts";
import { countLookups } from "../tables/mailbox/lookups.ts";
import { runMarkOf } from "../roles/mail.ts";
import { operationsBeginning, operationsById, operationsPage, storyOf } from "./operations.ts";
import { conversation, conversations, invitations, people } from "./people.ts";

/** How long `writable` waits for a commit, ms. */
const writableMs = 2_000;
/** Newest entries of all mailboxes among which those of a chat are looked for. */
const searchedEntries = 5_000;

export function readModelOn(db: Db, commits: Commits): ReadModel {
  return {
    figures: (nowMs) => figures(db, nowMs),
    operationsPage: (wanted) => operationsPage(db, wanted),
    operationsById: (wanted) => operationsById(db, wanted),
    operationsBeginning: (wanted) => operationsBeginning(db, wanted),
    storyOf: (operationId) => storyOf(db, operationId),
    conversations: (wanted) => conversations(db, wanted),
    conversation: (chat) => conversation(db, chat),
    thread: (chat, sinceMs, max) => thread(db, chat, sinceMs, max),
    people: (wanted) => people(db, wanted),
    invitations: (nowMs, max) => invitations(db, nowMs, max),
    auditPage: (wanted) => auditPage(db, wanted),
    writable: (nowMs) => writable(commits, nowMs),
    // The server keeps its files.
    filePlace: async () => "same",
  };
}

async function figures(db: Db, nowMs: number): Promise<Figures> {
  const count = async (sql: string) => (await db.first<{ n: number }>(sql))?.n ?? 0;
  const counted = async (sql: string) =>
    (await db.rows<{ name: string; n: number }>(sql)).map(({ name, n }) => [name, n] as const);
  const [inbox, outbox, held, billedNow, lookups, timers, sessions, byState, approvals, mark] = await Promise.all([
    waiting(db, nowMs, "inbox", "accepted_at", "seq", "state = 0"),
    waiting(db, nowMs, "outbox", "created_at", "id", "state = 0 and not aside and not held"),
    count("select count(*) as n from outbox where state = 0 and held"),
    billedIn(db, nowMs),
    countLookups(db),
    count("select count(*) as n from timers"),
    counted("select flow as name, count(*) as n from sessions group by flow"),
    counted("select state as name, count(*) as n from operations group by state").then((rows) => new Map(rows)),
    countApprovals(db),
    runMarkOf(db),
  ]);
  return {
    inbox,
    outbox,
    held,
    billed: billedNow,
    lookups,
    timers,
    sessions: Object.fromEntries(sessions.map(([name, n]) => [name as FlowName, n])),
    operations: Object.fromEntries(Object.keys(legalMoves).map((state) => [state, byState.get(state) ?? 0])) as {
      [state in OperationState]: number;
    },
    approvals,
    putAside: mark?.putAside ?? 0,
  };
}

/** How many rows are open, and the age of the oldest: keys rise with time, so that the open row with the lowest key is the oldest. */
async function waiting(db: Db, nowMs: number, table: string, at: string, key: string, open: string): Promise<Waiting> {
  const row = await db.first<{ n: number; at: number | null }>(
    `select count(*) as n, (select ${at} from ${table} where ${open} order by ${key} limit 1) as at from ${table} where ${open}`,
  );
  if (row === null || row.at === null) return { depth: 0, oldestAgeMs: 0 };
  return { depth: row.n, oldestAgeMs: Math.max(0, nowMs - row.at) };
}

/** Commits one row, as everything else is committed. A copy takes nothing before what is open in it is ended. */
async function writable(commits: Commits, nowMs: number): Promise<boolean> {
  const done = commits
    .run(async (tx) => {
      setMeta(tx, "writable_at", String(nowMs));
      return (await metaOf(tx, copiedAtName)) === null;
    })
    .then(
      (isTaken) => isTaken,
      () => false,
    );
  return Promise.race([done, after(writableMs, false)]);
}

/** The newest messages of a chat, oldest first. */
async function thread(db: Db, chat: ChatKey, sinceMs: number, max: number): Promise<ThreadMessage[]> {
  const columns = "select id, body, created_at, state from outbox where chat = $1 and not aside";
  const newest = await newestSeq(db);
  const [said, written] = await Promise.all([
    db.rows<{ body: string; created_at: number; state: number }>(
      `${columns} and state = 0 union all ${columns} and state <> 0 and ended_at >= $2 order by created_at desc, id desc limit $3`,
      [chat, sinceMs, max],
    ),
    // Events have no delivery.
    db.rows<{ accepted_at: number }>(
      "select accepted_at from inbox where seq > $1 and chat = $2 and delivery is not null and accepted_at >= $3 order by seq desc limit $4",
      [newest - searchedEntries, chat, sinceMs, max],
    ),
  ]);
  const ofBot = said.map(({ body, created_at: atMs, state }): ThreadMessage => ({
    by: "bot",
    atMs,
    text: textOf(JSON.parse(body) as StoredBody),
    fate: fates[state] ?? "open",
  }));
  const ofPerson = written.map(({ accepted_at: atMs }): ThreadMessage => ({
    by: "person",
    atMs,
    text: null,
    fate: "sent",
  }));
  // Whoever wrote at the same moment wrote before the answer.
  return [...ofPerson, ...ofBot.toReversed()].toSorted((a, b) => a.atMs - b.atMs || rank(a) - rank(b)).slice(-max);
}

const rank = ({ by }: ThreadMessage) => (by === "person" ? 0 : 1);
