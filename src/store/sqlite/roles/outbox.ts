import type { OutboxStore, Reply } from "../../outbox.ts";
import type { Rows } from "../rows.ts";
import type { Write } from "./write.ts";

/** The messages to send, on the rows of a database. */
export function outboxOn(rows: Rows, write: Write): OutboxStore {
  return {
    nextReplies: async ({ max, nowMs, skip, full, behind }) => rows.outbox.next(max, nowMs, skip, full, behind),
    nextBackgroundMessages: async ({ max, nowMs, skip }) => rows.outbox.nextBackgroundMessages(max, nowMs, skip),
    replySent: (id, messageId, nowMs, after = [], afterMs = nowMs) =>
      write(() => {
        rows.receipts.accepted(id, messageId, rows.inbox.newestSeq(), nowMs);
        for (const reply of after) rows.outbox.addAside(reply, nowMs, afterMs);
      }),
    replyLater: (id, notBeforeMs, nothingSent = false) => write(() => rows.outbox.later(id, notBeforeMs, nothingSent)),
    replyRefused: (id, notBeforeMs, nowMs) => write(() => rows.outbox.refused(id, notBeforeMs, nowMs)),
    heldChats: async () => rows.outbox.heldChats(),
    wasShownSince: async (chat, data, sinceMs) => rows.messages.wasShownSince(chat, data, sinceMs),
    notifyOnce: (key, within, replies, nowMs) =>
      write(() => {
        const isFirst = rows.told.isFirstWithin(key, within);
        if (isFirst) notify(rows, replies, nowMs);
        return isFirst;
      }),
    notifyUntilTold: (notice, replies, nowMs) => write(() => rows.notices.tell(notice, replies, nowMs)),
    billed: async (nowMs) => rows.receipts.billed(nowMs),
    replyHeld: (id) => write(() => rows.outbox.hold(id)),
    receipts: (receipts, nowMs) =>
      write(() => {
        // It looks whether the person has written since.
        rows.inbox.write();
        return rows.receipts.add(receipts, rows.inbox.newestSeq(), nowMs);
      }),
    replyDropped: (id, why, chatGone, nowMs) => write(() => rows.outbox.drop(id, why, chatGone, nowMs)),
    notify: (replies, nowMs) => write(() => notify(rows, replies, nowMs)),
  };
}

/** Adds messages. */
export function notify(rows: Rows, replies: readonly Reply[], nowMs: number): void {
  for (const reply of replies) rows.tell(reply, reply.about ?? null, nowMs);
}
