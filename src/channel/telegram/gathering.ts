import type { Update as TelegramUpdate } from "grammy/types";

interface Waiting {
  readonly update: TelegramUpdate;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Collects updates from concurrent webhook posts into batches. */
export interface Gathering {
  /** Resolves when the update is stored; rejects when its batch was not stored. */
  add(update: TelegramUpdate): Promise<void>;
  /** Resolves when no added update is still waiting. */
  idle(): Promise<void>;
}

/**
 * Stores one batch at a time, sorted by `update_id`. A batch holds the updates that arrived in the same event-loop turn or while the previous
 * batch was being stored.
 */
export function gatherInto(store: (batch: readonly TelegramUpdate[]) => Promise<void>): Gathering {
  let waiting: Waiting[] = [];
  let working: Promise<void> | null = null;
  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((resolve) => void setImmediate(resolve));
      const batch = waiting.toSorted((one, other) => one.update.update_id - other.update.update_id);
      waiting = [];
      try {
        await store(batch.map((one) => one.update));
        for (const one of batch) one.resolve();
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    working = null;
  }
  return {
    add: (update) =>
      new Promise((resolve, reject) => {
        waiting.push({ update, resolve, reject });
        working ??= work();
      }),
    idle: () => working ?? Promise.resolve(),
  };
}
