import type { LookupStore } from "../../lookups.ts";
import { runMarkName } from "../../rules/inbox.ts";
import { StepNotApplied } from "../../rules/turn.ts";
import type { RunMark, TurnStore } from "../../turn.ts";
import type { Commits } from "../core/commits.ts";
import type { Meta } from "../core/meta.ts";
import type { Rows } from "../rows.ts";
import { runTurns } from "../turn.ts";
import { notify } from "./outbox.ts";
import type { Write } from "./write.ts";

/** Implements `TurnStore`. `write`: adds a write to the next commit. */
export function turnsOn(rows: Rows, commits: Commits, write: Write): TurnStore {
  return {
    accept: (updates, nowMs, shed) =>
      write(() => {
        const { fresh, shed: dropped, replies } = rows.inbox.accept(updates, nowMs, shed);
        notify(rows, replies, nowMs);
        if (fresh > 0) for (const chat of new Set(updates.map((update) => update.chat))) rows.outbox.release(chat);
        return { fresh, shed: dropped };
      }),
    runTurns: async (step, options) => {
      // Where a write waits it may add an entry, which is then handled in the commit that accepts it.
      if (!commits.isWaiting && !rows.inbox.hasOpen(options.skip)) return { handled: 0, held: [], failed: [] };
      return commits
        .runLast(() => runTurns(rows, step, options, "together"))
        .catch((error: unknown) => {
          if (!(error instanceof StepNotApplied)) throw error;
          return commits.run(() => runTurns(rows, step, options, "each in a savepoint"));
        });
    },
    openConversation: async (chat) => rows.conversations.session(chat)?.session.conversationId ?? null,
    newestEntry: async () => rows.inbox.newestSeq(),
    runMark: async () => runMarkIn(rows.meta),
    saveRunMark: (mark) => write(() => rows.meta.set(runMarkName, JSON.stringify(mark))),
  };
}

/** See `TurnStore.runMark`. */
export function runMarkIn(meta: Meta): RunMark | null {
  const mark = meta.get(runMarkName);
  return mark === null ? null : (JSON.parse(mark) as RunMark);
}

/** Implements `LookupStore`. */
export function lookupsOn(rows: Rows, write: Write): LookupStore {
  return {
    openLookups: async ({ max, nowMs, skip, inOrder }) => rows.lookups.due(max, nowMs, skip, inOrder),
    finishLookup: (row, result, nowMs, consequences = {}) =>
      write(() => {
        if (!rows.lookups.end(row.id)) return;
        rows.follow(consequences, row.chat, null, nowMs);
        rows.inbox.addEvent(row.chat, { type: "lookedUp", flowId: row.conversationId, ask: row.ask, result }, nowMs);
      }),
    finishReport: (row, replies, entries, nowMs) =>
      write(() => {
        if (!rows.lookups.end(row.id)) return;
        notify(rows, replies, nowMs);
        for (const entry of entries) rows.audit.add(entry, row.chat, nowMs);
      }),
    lookupLater: (id, notBeforeMs) => write(() => rows.lookups.later(id, notBeforeMs)),
  };
}
