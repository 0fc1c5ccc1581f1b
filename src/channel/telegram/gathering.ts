import type { Update as TelegramUpdate } from "grammy/types";

interface Waiting {
  readonly update: TelegramUpdate;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Brings deliveries that come side by side back into one line. */
export interface Gathering {
  /** Resolves when the update is stored, rejects when it is not. */
  add(update: TelegramUpdate): Promise<void>;
  /** Resolves when nothing that was added is still to be stored. */
  idle(): Promise<void>;
}

/**
 * Stores one batch at a time: what arrived in the same turn of the event loop, or while the batch before was being stored, by
 * `update_id`. Whatever came later is stored later.
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
