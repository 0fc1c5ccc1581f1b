import { backOffMs, type Clock } from "../../../clock.ts";
import type { Log } from "../../../log.ts";
import type { Delivery } from "../../channel.ts";
import type { Pace } from "./pace.ts";

export interface RefusalsOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly onAlarm: (what: "restricted") => void;
}

/** Why a message is not sent, or not yet. */
export type Undelivered = Exclude<Delivery, { readonly type: "sent" }>;

/** What the server's refusals of messages amount to (`<ack class="message" error="…">`). */
export interface Refusals {
  /** What becomes of the message of this outbox row. */
  delivery(outboxId: number, code: number): Undelivered;
  /** A message of this row was taken. */
  forget(outboxId: number): void;
}

const tooMany = 429;
/** The account may not write to this person now: restricted, or without the token that an earlier chat with them gives. */
const restricted = 463;
/** The server finds that the message was not made for a device it knows (`SmaxInvalid`). */
export const staleSession = 479;

const tooManyBaseMs = 5_000;
const tooManyLongestMs = 5 * 60_000;
const alarmQuietMs = 3_600_000;
/** How often a message is offered again after a refusal that tells nothing, and one that speaks of the server's own trouble. */
const secondChances = 1;
const secondChancesOfTrouble = 5;
const mostRemembered = 1_000;

/** Makes the judge of refusals of one account. */
export function createRefusals({ clock, log, onAlarm }: RefusalsOptions, pace: Pace): Refusals {
  const counts = new Map<number, number>();
  let tooManyInARow = 0;
  let alarmedAtMs = Number.NEGATIVE_INFINITY;

  /** Never offered again: each attempt counts as reaching out, and makes the restriction longer. */
  function refuseRestricted(why: string): Undelivered {
    if (clock.monotonicMs() - alarmedAtMs >= alarmQuietMs) {
      alarmedAtMs = clock.monotonicMs();
      onAlarm("restricted");
    }
    return { type: "refused", why };
  }

  function slowDown(): Undelivered {
    tooManyInARow += 1;
    const pauseMs = backOffMs(clock, tooManyInARow, tooManyBaseMs, tooManyLongestMs);
    pace.pause(pauseMs);
    return { type: "wait", retryAfterMs: pauseMs };
  }

  function perhapsAgain(outboxId: number, code: number, why: string): Undelivered {
    const count = (counts.get(outboxId) ?? 0) + 1;
    counts.set(outboxId, count);
    const oldest = counts.keys().next();
    if (counts.size > mostRemembered && oldest.done !== true) counts.delete(oldest.value);
    if (count <= (code >= 500 ? secondChancesOfTrouble : secondChances)) return { type: "failed", why };
    counts.delete(outboxId);
    return { type: "refused", why };
  }

  return {
    delivery(outboxId, code) {
      const why = `WhatsApp refused it with ${code}`;
      log.warn("whatsapp: a message was refused", { outboxId, code });
      if (code === restricted) return refuseRestricted(why);
      if (code === tooMany) return slowDown();
      return code === staleSession ? { type: "refused", why } : perhapsAgain(outboxId, code, why);
    },
    forget(outboxId) {
      tooManyInARow = 0;
      counts.delete(outboxId);
    },
  };
}
