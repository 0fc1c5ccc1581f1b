import { backOffMs, type Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { Delivery } from "../../channel.ts";
import type { EarlySign } from "../../../domain/shop.ts";
import type { EarlySigns } from "../../early-signs.ts";
import type { Pace } from "../../pace.ts";

export interface RefusalsOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly signs: Pick<EarlySigns, "seen">;
}

/** Delivery of a message that was not sent, or not yet. */
export type Undelivered = Exclude<Delivery, { readonly type: "sent" }>;

/** Maps the server's error codes (`<ack class="message" error="…">`) to deliveries. */
export interface Refusals {
  /** Delivery after a refusal with `code`. Counts the refusals per outbox row. */
  delivery(outboxId: number, code: number): Undelivered;
  /** Resets the counts of a row after the server accepted a message. */
  forget(outboxId: number): void;
}

export const tooMany = 429;
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

/** The early sign that a code is. Returns null if it is not one. */
export function signOf(code: number): EarlySign | null {
  if (code === restricted) return "restricted";
  return code === tooMany ? "tooFast" : null;
}

export function createRefusals({ clock, log, signs }: RefusalsOptions, pace: Pace): Refusals {
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
    delivery(outboxId, code) {
      const why = `WhatsApp refused it with ${code}`;
      log.warn("whatsapp: a message was refused", { outboxId, code });
      const sign = signOf(code);
      if (sign !== null) signs.seen(sign, why);
      // No retry: each attempt counts as contacting the person and prolongs the restriction.
      if (code === restricted) return { type: "refused", why };
      if (code === tooMany) return slowDown();
      return code === staleSession ? { type: "refused", why } : retryOrRefuse(outboxId, code, why);
    },
    forget(outboxId) {
      tooManyInARow = 0;
      counts.delete(outboxId);
    },
  };
}
