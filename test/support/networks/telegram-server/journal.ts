import type { Params } from "./params.ts";

/** One call that reached the server. */
export interface JournalEntry {
  readonly method: string;
  /** Which call of this method it was, from 1. */
  readonly number: number;
  readonly params: Params;
  /** When it arrived, by the server's clock, epoch ms. */
  readonly atMs: number;
  /** Whether the answer was `ok: true`; null while unanswered, and for good when no answer was sent. */
  ok: boolean | null;
  /** Whether the call was applied, whatever the answer. */
  applied: boolean;
  /** Description sent with a refusal. */
  error?: string;
  /** Update ids returned by `getUpdates`. */
  updateIds?: readonly number[];
}

/** All calls, in order of arrival. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(method: string, params: Params, atMs: number): JournalEntry;
  of(method: string): readonly JournalEntry[];
}

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  const byMethod = new Map<string, JournalEntry[]>();
  return {
    entries,
    of: (method) => byMethod.get(method) ?? [],
    add(method, params, atMs) {
      const same = byMethod.get(method) ?? [];
      const entry: JournalEntry = { method, number: same.length + 1, params, atMs, ok: null, applied: false };
      same.push(entry);
      byMethod.set(method, same);
      entries.push(entry);
      return entry;
    },
  };
}
