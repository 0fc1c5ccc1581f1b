/** Messages that WhatsApp refuses, at once or later. */
import { backOffMs, type Clock, sleep } from "../../../clock.ts";
import type { EarlySign } from "../../../domain/shop.ts";
import { errorText, type Log } from "../../../log.ts";
import { BoundedMap } from "../../../domain/recent.ts";
import type { Accept, Delivery, Receipt } from "../../channel.ts";
import type { EarlySigns, Pace } from "../../live-state.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import { parseMessageId } from "./outgoing-content.ts";

interface RefusalsOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly signs: Pick<EarlySigns, "seen">;
}

/** Delivery of a message that was not sent, or not yet. */
export type Undelivered = Exclude<Delivery, { readonly type: "sent" }>;

const tooMany = 429;
/** The account may not write to this person now: it is restricted, or lacks the token from an earlier chat with them. */
const restricted = 463;
/** The message was encrypted for a device that the server does not know (`SmaxInvalid`). */
export const staleSession = 479;

const tooManyBaseMs = 5_000;
const tooManyLongestMs = 5 * 60_000;
/** Retries after an unexplained refusal (below 500), and after a server error. */
const retries = 1;
const retriesAfterServerError = 5;
const mostRemembered = 1_000;

/** The early sign for a code. Null: none. */
function signOf(code: number): EarlySign | null {
  if (code === restricted) return "restricted";
  return code === tooMany ? "tooFast" : null;
}

/** Maps the server's error codes (`<ack class="message" error="…">`) to deliveries. */
export function createRefusals({ clock, log, signs }: RefusalsOptions, pace: Pace) {
  const counts = new BoundedMap<number, number>(mostRemembered);
  let tooManyInARow = 0;

  function slowDown(): Undelivered {
    tooManyInARow += 1;
    const pauseMs = backOffMs(clock, tooManyInARow, tooManyBaseMs, tooManyLongestMs);
    pace.pause(pauseMs);
    return { type: "wait", retryAfterMs: pauseMs };
  }

  function retryOrRefuse(outboxId: number, code: number, why: string): Undelivered {
    const count = (counts.get(outboxId) ?? 0) + 1;
    counts.set(outboxId, count);
    if (count <= (code >= 500 ? retriesAfterServerError : retries)) return { type: "failed", why };
    counts.delete(outboxId);
    return { type: "refused", why };
  }

  return {
    /** Delivery after a refusal with `code`. Counts the refusals per outbox row. */
    delivery(outboxId: number, code: number): Undelivered {
      const why = `WhatsApp refused it with ${code}`;
      log.warn("whatsapp: a message was refused", { outboxId, code });
      const sign = signOf(code);
      if (sign !== null) signs.seen(sign, why);
      // No retry: each attempt counts as contacting the person and prolongs the restriction.
      if (code === restricted) return { type: "refused", why };
      if (code === tooMany) return slowDown();
      return code === staleSession ? { type: "refused", why } : retryOrRefuse(outboxId, code, why);
    },
    /** Resets the counts of a row after the server accepted a message. */
    forget(outboxId: number) {
      tooManyInARow = 0;
      counts.delete(outboxId);
    },
  };
}

interface LateFailuresOptions extends RefusalsOptions {
  readonly records: Pick<WhatsAppRecords, "salt">;
}

const handOverBaseMs = 1_000;
const handOverLongestMs = 30_000;

/**
 * Messages that the server refuses after it had accepted them, or whose ack nobody awaits any more. WhatsApp reports it once: a failure is handed over until it is
 * stored, and is lost if the program ends before.
 */
export function createLateFailures({ records, clock, log, signs }: LateFailuresOptions) {
  const waiting: Receipt[] = [];
  const stopping = new AbortController();
  let accept: Accept | null = null;
  let running: Promise<void> | null = null;

  async function handOver(take: Accept): Promise<void> {
    for (let tries = 1; waiting.length > 0 && !stopping.signal.aborted; tries += 1) {
      const batch = [...waiting];
      try {
        await take([], batch);
        waiting.splice(0, batch.length);
        tries = 0;
      } catch (error) {
        log.warn("whatsapp: a late failure could not be stored, trying again", { why: errorText(error) });
        await sleep(clock, backOffMs(clock, tries, handOverBaseMs, handOverLongestMs), stopping.signal);
      }
    }
    running = null;
  }

  function run(): void {
    if (accept !== null && waiting.length > 0 && !stopping.signal.aborted) running ??= handOver(accept);
  }

  return {
    /** The server has refused a message that nobody waits for. Ids of others are ignored. */
    refused(messageId: string, code: number) {
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
    /** Receipts are handed over from now on. */
    start(given: Accept) {
      accept = given;
      run();
    },
    /** Hands over nothing more. Resolves when none is under way. */
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** True if sending it again may help. After 463 each attempt makes it worse. */
function mayHelpAgain(code: number): boolean {
  return code === tooMany || code === staleSession || code >= 500;
}
