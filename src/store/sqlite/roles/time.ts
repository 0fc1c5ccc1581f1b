import { earliest } from "../../rules/earliest.ts";
import type { TimeStore } from "../../time.ts";
import { clockMark, newestRowMs, saveClockMark, shiftWaiting } from "../clock-marks.ts";
import type { Commits } from "../core/commits.ts";
import type { Rows } from "../rows.ts";
import type { Write } from "./write.ts";

/** Implements `TimeStore`. */
export function timeOn(rows: Rows, commits: Commits, write: Write): TimeStore {
  return {
    fireTimers: async (nowMs) => {
      const next = rows.timers.next();
      if (next === null || next > nowMs) return 0;
      return write(() => {
        const due = rows.timers.take(nowMs);
        for (const { chat, ...timer } of due) {
          rows.inbox.addEvent(chat, { type: "timer", ...timer }, nowMs);
          rows.inbox.putBehind(chat, nowMs - timer.lateMs);
        }
        return due.length;
      });
    },
    setLoneTimer: (chat, timer, nowMs) => write(() => rows.timers.setLone(chat, timer, nowMs)),
    nextDueMs: async (nowMs) =>
      earliest(
        rows.timers.next(),
        rows.lookups.dueAfter(nowMs),
        rows.outbox.dueAfter(nowMs),
        rows.operations.dueAfter(nowMs),
        rows.approvals.dueAfter(nowMs),
      ),
    clockMark: async () => clockMark(rows),
    saveClockMark: (mark) => write(() => saveClockMark(rows, mark)),
    newestTimeMs: async () => newestRowMs(rows.db),
    shiftWaiting: (stepMs, endsReadyAtMs, mark) =>
      write(() => {
        shiftWaiting(rows, stepMs, endsReadyAtMs);
        saveClockMark(rows, mark);
        for (const work of ["approvals", "outbox", "lookups", "operations", "timers"] as const) commits.announce(work);
      }),
  };
}
