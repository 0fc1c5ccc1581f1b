import type { LookupStore } from "../../lookups.ts";
import type { OutboxStore } from "../../outbox.ts";
import { runMarkName } from "../../rules/inbox.ts";
import { StepNotApplied } from "../../rules/turn.ts";
import type { TimeStore } from "../../time.ts";
import type { RunMark, TurnStore } from "../../turn.ts";
import { earliest } from "../../rules/earliest.ts";
import { clockMark, newestRowMs, saveClockMark, shiftWaiting } from "../clock-marks.ts";
import { follow, tellAll, type Parts } from "../consequences.ts";
import type { Commits } from "../core/commits.ts";
import type { Db } from "../core/db.ts";
import { copiedAtName } from "../core/home-place.ts";
import { metaOf, setMeta } from "../core/meta.ts";
import type { LocalWhatsApp } from "../local-whatsapp.ts";
import { approvalsDueAfter } from "../tables/ledger/approvals.ts";
import { addAudit } from "../tables/ledger/audit-trail.ts";
import { sessionsOf } from "../tables/mailbox/conversations.ts";
import { isFirstWithin } from "../tables/people/directory.ts";
import { operationsDueAfter } from "../tables/ledger/found-operations.ts";
import { acceptUpdates, addEvent, hasOpen, newestSeq } from "../tables/mailbox/inbox.ts";
import { endLookup, lookupLater, lookupsDueAfter, openLookups } from "../tables/mailbox/lookups.ts";
import { tellNotice } from "../tables/messages/notices.ts";
import { addReply, drop, hold, putOff, refused, release } from "../tables/messages/outbox.ts";
import { acceptedByNetwork, addReceipts, billedIn } from "../tables/messages/receipts.ts";
import { fireTimers, nextTimer, setLoneTimer } from "../tables/mailbox/timers.ts";
import {
  heldChats,
  nextBackgroundMessages,
  nextReplies,
  unsentDueAfter,
  wasShownSince,
} from "../tables/messages/unsent.ts";
import { runTurns } from "../turn/turn.ts";

interface Given {
  readonly db: Db;
  readonly commits: Commits;
  readonly parts: Parts;
  readonly whatsapp: LocalWhatsApp;
}

/** What comes in, waits and goes out. */
export function mailRoles(given: Given): TurnStore & OutboxStore & LookupStore & TimeStore {
  return { ...turns(given), ...outbox(given), ...lookups(given), ...time(given) };
}

function turns({ db, commits, parts, whatsapp }: Given): TurnStore {
  return {
    accept: async (updates, nowMs, shed) => {
      if (updates.length === 0) return { fresh: 0, shed: 0 };
      const unproved = whatsapp.unproved();
      const counts = await commits.run(async (tx) => {
        const copied = metaOf(tx, copiedAtName);
        // Where the transaction fails before it is waited for, that failure is told.
        copied.catch(() => {});
        for (const { identity, phone } of unproved)
          tx.write("update people set phone = null where identity = $1 and ($2::text is null or phone = $2)", [
            identity,
            phone,
          ]);
        const { fresh, shed: dropped, chats, replies } = await acceptUpdates(tx, updates, nowMs, shed);
        tellAll(tx, replies, nowMs);
        if (fresh > 0) await release(tx, chats);
        if ((await copied) !== null) throw new Error("What was open in this copy has to be ended first");
        return { fresh, shed: dropped };
      });
      whatsapp.unprovedStored(unproved);
      return counts;
    },
    runTurns: async (step, options) => {
      // What waits to be written may be an entry: it is handled in the commit that accepts it.
      if (!commits.isWaiting && !(await hasOpen(db, options.skip))) return { handled: 0, held: [], failed: [] };
      return commits
        .runLast((tx) => runTurns(tx, parts, step, options, "together"))
        .catch((error: unknown) => {
          if (!(error instanceof StepNotApplied)) throw error;
          return commits.run((tx) => runTurns(tx, parts, step, options, "each in a savepoint"));
        });
    },
    openConversation: async (chat) => (await sessionsOf(db, [chat])).get(chat)?.session.conversationId ?? null,
    newestEntry: () => newestSeq(db),
    runMark: () => runMarkOf(db),
    saveRunMark: (mark) => commits.run(async (tx) => setMeta(tx, runMarkName, JSON.stringify(mark))),
  };
}

/** See `TurnStore.runMark`. */
export async function runMarkOf(db: Db): Promise<RunMark | null> {
  const mark = await metaOf(db, runMarkName);
  return mark === null ? null : (JSON.parse(mark) as RunMark);
}

function outbox({ db, commits, whatsapp }: Given): OutboxStore {
  return {
    nextReplies: async (options) => whatsapp.goingOut(await nextReplies(db, options), options.nowMs),
    nextBackgroundMessages: ({ max, nowMs, skip }) => nextBackgroundMessages(db, max, nowMs, skip),
    replySent: (id, messageId, nowMs, after = [], afterMs = nowMs) =>
      commits.run(async (tx) => {
        await acceptedByNetwork(tx, id, messageId, await newestSeq(tx), nowMs);
        for (const reply of after) addReply(tx, reply, nowMs, { asideUntilMs: afterMs });
      }),
    replyLater: (id, notBeforeMs, nothingSent = false) =>
      commits.run(async (tx) => putOff(tx, id, notBeforeMs, nothingSent)),
    replyRefused: (id, notBeforeMs, nowMs) => commits.run(async (tx) => refused(tx, id, notBeforeMs, nowMs)),
    replyHeld: (id) => commits.run(async (tx) => hold(tx, id)),
    wasShownSince: (chat, data, sinceMs) => wasShownSince(db, chat, data, sinceMs),
    heldChats: () => heldChats(db),
    notifyOnce: (key, within, replies, nowMs) =>
      commits.run(async (tx) => {
        const isFirst = await isFirstWithin(tx, key, within);
        if (isFirst) tellAll(tx, replies, nowMs);
        return isFirst;
      }),
    notifyUntilTold: (notice, replies, nowMs) => commits.run((tx) => tellNotice(tx, notice, replies, nowMs)),
    billed: (nowMs) => billedIn(db, nowMs),
    receipts: (receipts, nowMs) => commits.run(async (tx) => addReceipts(tx, receipts, await newestSeq(tx), nowMs)),
    replyDropped: (id, why, chatGone, nowMs) => commits.run(async (tx) => drop(tx, id, why, chatGone, nowMs)),
    notify: (replies, nowMs) => commits.run(async (tx) => tellAll(tx, replies, nowMs)),
  };
}

function lookups({ db, commits, parts }: Given): LookupStore {
  return {
    openLookups: (options) => openLookups(db, options),
    finishLookup: (row, result, nowMs, consequences = {}) =>
      commits.run(async (tx) => {
        if (!(await endLookup(tx, row.id))) return;
        await follow(tx, parts, consequences, row.chat, null, nowMs);
        addEvent(tx, row.chat, { type: "lookedUp", flowId: row.conversationId, ask: row.ask, result }, nowMs);
      }),
    finishReport: (row, replies, entries, nowMs) =>
      commits.run(async (tx) => {
        if (!(await endLookup(tx, row.id))) return;
        tellAll(tx, replies, nowMs);
        for (const entry of entries) addAudit(tx, entry, row.chat, nowMs);
      }),
    lookupLater: (id, notBeforeMs) => commits.run(async (tx) => lookupLater(tx, id, notBeforeMs)),
  };
}

function time({ db, commits }: Given): TimeStore {
  return {
    fireTimers: async (nowMs) => {
      const next = await nextTimer(db);
      return next === null || next > nowMs ? 0 : commits.run((tx) => fireTimers(tx, nowMs));
    },
    setLoneTimer: (chat, timer, nowMs) => commits.run((tx) => setLoneTimer(tx, chat, timer, nowMs)),
    nextDueMs: async (nowMs) =>
      earliest(
        ...(await Promise.all([
          nextTimer(db),
          lookupsDueAfter(db, nowMs),
          unsentDueAfter(db, nowMs),
          operationsDueAfter(db, nowMs),
          approvalsDueAfter(db, nowMs),
        ])),
      ),
    clockMark: () => clockMark(db),
    saveClockMark: (mark) => commits.run(async (tx) => saveClockMark(tx, mark)),
    newestTimeMs: () => newestRowMs(db),
    shiftWaiting: (stepMs, endsReadyAtMs, mark) =>
      commits.run(async (tx) => {
        await shiftWaiting(tx, stepMs, endsReadyAtMs);
        saveClockMark(tx, mark);
        for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) tx.announce(work);
      }),
  };
}
