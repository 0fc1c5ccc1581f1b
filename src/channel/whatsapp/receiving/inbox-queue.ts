import { backOffMs, sleep, type Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { ReceivedMessage } from "./received.ts";

export interface InboxQueueOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly received: (messages: readonly ReceivedMessage[]) => Promise<void>;
}

/** Stores received messages in order, one batch at a time, and retries a batch until it is stored. */
export interface InboxQueue {
  add(messages: readonly ReceivedMessage[]): void;
  /** Resolves when every added message is stored, or after `stop`. */
  drained(): Promise<void>;
  /**
   * Starts no further batch. Resolves when the present one has ended. Messages of the journal that are not stored come again at the next start; those that
   * are not in the journal are lost.
   */
  stop(): Promise<void>;
}

/** Messages per batch, which the inbox stores in one transaction. */
const largestBatch = 100;
const baseMs = 500;
const longestPauseMs = 30_000;

export function createInboxQueue({ clock, log, received }: InboxQueueOptions): InboxQueue {
  const waiting: ReceivedMessage[] = [];
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const store = async (batch: readonly ReceivedMessage[]): Promise<boolean> => {
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      try {
        clock.reached("whatsapp upsert");
        await received(batch);
        if (attempt > 1) log.info("whatsapp: messages are stored again");
        return true;
      } catch (error) {
        log.error("whatsapp: messages could not be stored, trying again", { why: errorText(error), attempt });
        await sleep(clock, backOffMs(clock, attempt, baseMs, longestPauseMs), stopping.signal);
      }
    }
    return false;
  };
  const run = async () => {
    while (waiting.length > 0 && !stopping.signal.aborted) {
      const batch = waiting.slice(0, largestBatch);
      if (await store(batch)) waiting.splice(0, batch.length);
    }
    busy = false;
  };
  return {
    add(messages) {
      waiting.push(...messages);
      if (busy || messages.length === 0 || stopping.signal.aborted) return;
      busy = true;
      running = run();
    },
    drained: () => running,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
