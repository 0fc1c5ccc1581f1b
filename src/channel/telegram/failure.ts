import { GrammyError, HttpError } from "grammy";
import type { Delivery } from "../channel.ts";
import { mask } from "../../log.ts";

/** The server answered with something that is not an answer of the Bot API: a proxy's HTML page, a cut body. */
export class UnreadableAnswer extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}, not an answer of the Bot API`);
    this.name = "UnreadableAnswer";
    this.status = status;
  }
}

/** No answer came in time. */
export class DeadlinePassed extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`);
    this.name = "DeadlinePassed";
  }
}

/** Why a call of the Bot API failed, reduced to what the channel decides by. `why` never carries the token, a URL or a payload. */
export type Failure =
  /** 401, or 404 for a token that is not even formed like one. */
  | { readonly type: "unauthorised"; readonly why: string }
  /** 409: another program polls with this token, or (`webhook`) a webhook is set. */
  | { readonly type: "conflict"; readonly webhook: boolean; readonly why: string }
  /** 429. */
  | { readonly type: "wait"; readonly retryAfterMs: number; readonly why: string }
  /** 403, or a 400 that says that there is nobody behind the chat. */
  | { readonly type: "gone"; readonly why: string }
  /** Any other 4xx. */
  | { readonly type: "refused"; readonly why: string }
  /** 5xx, an unreadable answer, network loss, silence: carried out or not, nobody knows. */
  | { readonly type: "failed"; readonly why: string };

const nobodyThere = /chat not found|user not found|peer_id_invalid|deactivated|bot was (?:blocked|kicked)/i;

/** Reads an error thrown by a call (grammY's `GrammyError` and `HttpError`, or one of the two above). */
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

/** The delivery that a failed send amounts to. */
export function deliveryOf(failure: Failure): Delivery {
  switch (failure.type) {
    case "wait":
      return { type: "wait", retryAfterMs: failure.retryAfterMs };
    case "gone":
    case "refused":
      return { type: failure.type, why: failure.why };
    default:
      // A revoked token says nothing about the message: it is sent when the token works again.
      return { type: "failed", why: failure.why };
  }
}

/** Names and codes only: the message of a network error may quote the URL, and the URL carries the token. */
function nameOf(error: unknown): string {
  const cause = error instanceof HttpError ? error.error : error;
  if (cause instanceof UnreadableAnswer || cause instanceof DeadlinePassed) return cause.message;
  if (!(cause instanceof Error)) return "unknown failure";
  const code = (cause as { code?: unknown }).code;
  return typeof code === "string" ? `${cause.name} ${code}` : cause.name;
}
