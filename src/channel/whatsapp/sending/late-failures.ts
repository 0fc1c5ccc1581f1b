import { sleep, type Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { EarlySigns } from "../../early-signs.ts";
import type { Accept, Receipt } from "../../channel.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import { parseMessageId } from "./message-id.ts";
import { signOf, staleSession, tooMany } from "./refusals.ts";

export interface LateFailuresOptions {
  readonly records: Pick<WhatsAppRecords, "salt">;
  readonly clock: Clock;
  readonly log: Log;
  readonly signs: Pick<EarlySigns, "seen">;
}

/** Messages that the server refuses after it had accepted them, or whose answer was not waited for any more. */
export interface LateFailures {
  /** The server has refused a message that nobody waits for. Ids of others are ignored. */
  refused(messageId: string, code: number): void;
  /** Receipts are handed over from now on. */
  start(accept: Accept): void;
  /** Hands over nothing more. Resolves when none is under way. */
  stop(): Promise<void>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/** WhatsApp says it once: a failure is handed over until it is stored, and is lost when the program ends before. */
export function createLateFailures({ records, clock, log, signs }: LateFailuresOptions): LateFailures {
  const waiting: Receipt[] = [];
  const stopping = new AbortController();
  let accept: Accept | null = null;
  let running: Promise<void> | null = null;

  async function handOver(take: Accept): Promise<void> {
    for (let pauseMs = firstPauseMs; waiting.length > 0 && !stopping.signal.aborted;) {
      const batch = [...waiting];
      try {
        await take([], batch);
        waiting.splice(0, batch.length);
        pauseMs = firstPauseMs;
      } catch (error) {
        log.warn("whatsapp: a late failure could not be stored, trying again", { why: errorText(error) });
        await sleep(clock, pauseMs, stopping.signal);
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      }
    }
    running = null;
  }

  function run(): void {
    if (accept !== null && waiting.length > 0 && !stopping.signal.aborted) running ??= handOver(accept);
  }

  return {
    refused(messageId, code) {
      const own = parseMessageId(messageId, records.salt());
      if (own === null) return;
      const why = `WhatsApp refused it with ${code} after it was accepted`;
      const sign = signOf(code);
      if (sign !== null) signs.seen(sign, why);
      waiting.push({
        messageId,
        outboxId: own.outboxId,
        isLast: false,
        billed: null,
        state: { next: mayHelpAgain(code) ? "again" : "drop", why },
      });
      run();
    },
    start(given) {
      accept = given;
      run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Whether sending it once more may help. After 463 each attempt makes it worse. */
function mayHelpAgain(code: number): boolean {
  return code === tooMany || code === staleSession || code >= 500;
}
