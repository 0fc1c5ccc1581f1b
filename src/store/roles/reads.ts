import { readOperation } from "../rules/operations.ts";
import { clockMark, newestRowMs } from "../repositories/clock-marks.ts";
import { approval, approvalsDue, approvalsDueAfter, openApprovals } from "../repositories/ledger/approvals.ts";
import { archivedDays, daysToArchive, ledgerSince, oldestOpenDay } from "../repositories/ledger/archive.ts";
import { auditBetween } from "../repositories/ledger/audit-trail.ts";
import { countOfPhone, findOperations } from "../repositories/ledger/found-operations.ts";
import { besides, earnSamples } from "../repositories/ledger/operation-history.ts";
import { operation } from "../repositories/ledger/operations.ts";
import { sessionsOf } from "../repositories/mailbox/conversations.ts";
import { wasShownSince } from "../repositories/messages/outbox.ts";
import { billedIn } from "../repositories/messages/receipts.ts";
import { liveSession } from "../repositories/people/console-sessions.ts";
import { collaborators, collaboratorsByPhone, directoryAge, wallets } from "../repositories/people/directory.ts";
import { invitationsUsed } from "../repositories/people/invitations.ts";
import { chatsOf, person, preferencesIn, preferencesOf, showing } from "../repositories/people/people.ts";
import { gaps } from "../repositories/restoration.ts";
import { checkRecord, runMark, shopSettings } from "../repositories/small-records.ts";
import type { Reads } from "./methods.ts";

/** How many operations before one in doubt are given besides those that are open. */
const mostBefore = 100;

/** What the store reads, each by one statement or a few. */
export const reads = {
  openConversation: function* (db, chat) {
    return (yield* sessionsOf(db, [chat])).get(chat)?.session.conversationId ?? null;
  },
  newestEntry: (db) => db.open.entries.newestSeq(),
  runMark,

  nextReplies: (db, options) => db.open.messages.next(options),
  nextBackgroundMessages: (db, options) => db.open.messages.background(options),
  heldChats: (db) => db.open.messages.heldChats(),
  wasShownSince,
  billed: billedIn,
  openLookups: (db, options) => db.open.lookups.due(options),

  nextDueMs: function* (db, nowMs) {
    const { timers, lookups, messages, operations } = db.open;
    const times = yield* db.together([
      timers.next(),
      lookups.dueAfter(nowMs),
      messages.dueAfter(nowMs),
      operations.dueAfter(nowMs),
      approvalsDueAfter(db, nowMs),
    ]);
    return earliest(...times);
  },
  clockMark,
  newestTimeMs: newestRowMs,

  readyOperations: function* (db, { max, nowMs, skip }) {
    return (yield* db.open.operations.ready(max, nowMs, skip)).map(readOperation);
  },
  operationsDue: function* (db, nowMs) {
    return (yield* db.open.operations.doubtsDue(nowMs)).map(readOperation);
  },
  operation,
  operations: findOperations,
  countOfPhone,
  operationsBesides: (db, id) => besides(db, id, mostBefore),
  earnSamples,
  approval,
  openApprovals: function* (db, max) {
    return (yield* openApprovals(db)).slice(0, max);
  },
  approvalsDue,
  ledgerSince,
  archivedDays,
  daysToArchive,
  oldestOpenDay,
  auditTrail: auditBetween,

  directory: function* (db) {
    const [age, list] = yield* db.together([directoryAge(db), wallets(db)]);
    return { age, wallets: list };
  },
  collaborators,
  collaboratorsOf: function* (db, phone) {
    return (yield* collaboratorsByPhone(db, [phone])).get(phone) ?? [];
  },
  person,
  preferences: function* (db, identity) {
    return preferencesIn(yield* preferencesOf(db, [identity]), identity);
  },
  showing,
  chatsOf,
  invitationsUsed,
  consoleSession: liveSession,
  shopSettings,
  checkRecord,
  gaps,

  pending: function* (db) {
    const { entries, messages, lookups: queries, operations: open } = db.open;
    const works = [entries.size(), messages.size(), queries.size(), open.moving()] as const;
    const [inbox, outbox, lookups, operations] = yield* db.together(works);
    return { inbox, outbox, lookups, operations };
  },
} satisfies Reads;

/** The earliest of these times; null where all are null. */
function earliest(...times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
