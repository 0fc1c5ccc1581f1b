import { GrammyError } from "grammy/web";
import type { Delivery } from "../channel.ts";
import { mask } from "../../log.ts";

/** The answer is not JSON of the Bot API: a proxy's HTML page or a truncated body. */
export class UnreadableAnswer extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}, not an answer of the Bot API`);
    this.name = "UnreadableAnswer";
    this.status = status;
  }
}

/** The call's deadline passed without an answer. */
export class DeadlinePassed extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
    this.name = "DeadlinePassed";
  }
}

/** Why a Bot API call failed, classified for the channel. `why` must not contain the token, a URL or a payload. */
export type Failure =
  /** 401, or 404 for a malformed token. */
  | { readonly type: "unauthorised"; readonly why: string }
  /** 409: another program polls with this token, or (`webhook`) a webhook is set. */
  | { readonly type: "conflict"; readonly webhook: boolean; readonly why: string }
  /** 429. */
  | { readonly type: "wait"; readonly retryAfterMs: number; readonly why: string }
  /** 403, or a 400 whose description says that the chat or user does not exist. */
  | { readonly type: "gone"; readonly why: string }
  /** Any other 4xx. */
  | { readonly type: "refused"; readonly why: string }
  /** 5xx, unreadable answer, network loss or deadline: it is unknown whether the call was carried out. */
  | { readonly type: "failed"; readonly why: string };

const nobodyThere = /chat not found|user not found|peer_id_invalid|deactivated|bot was (?:blocked|kicked)/i;

/** Classifies an error thrown by a call: grammY's `GrammyError`, one of the two above, or undici's. */
export function failureOf(error: unknown, token: string): Failure {
  if (!(error instanceof GrammyError)) return { type: "failed", why: mask(nameOf(error), [token]) };
  const code = error.error_code;
  const why = mask(`${error.method}: ${code} ${error.description}`, [token]).slice(0, 300);
  if (code === 401 || code === 404) return { type: "unauthorised", why };
  if (code === 409) return { type: "conflict", webhook: /webhook/i.test(error.description), why };
  if (code === 429) return { type: "wait", retryAfterMs: Math.max(1, error.parameters.retry_after ?? 1) * 1000, why };
  if (code === 403 || (code === 400 && nobodyThere.test(error.description))) return { type: "gone", why };
  if (code >= 400 && code < 500) return { type: "refused", why };
  return { type: "failed", why };
}

/** Maps a failed send to its delivery. */
export function deliveryOf(failure: Failure): Delivery {
  switch (failure.type) {
    case "wait":
      return { type: "wait", retryAfterMs: failure.retryAfterMs };
    case "gone":
    case "refused":
      return { type: failure.type, why: failure.why };
    default:
      // After a 401 or 409 the message itself may be fine: retry it when the token works again.
      return { type: "failed", why: failure.why };
  }
}

/** Name and code only: the message of a network error can contain the URL, and the URL contains the token. */
function nameOf(error: unknown): string {
  if (error instanceof UnreadableAnswer || error instanceof DeadlinePassed) return error.message;
  if (!(error instanceof Error)) return "unknown failure";
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? `${error.name} ${code}` : error.name;
}
