import { forbidden, badRequest, Refusal, tooManyRequests } from "./refusal.ts";

/** A fault to inject into a call. */
export type Fault =
  /** An answer with `ok: false`. Nothing takes effect. */
  | { readonly type: "error"; readonly code: number; readonly description: string }
  | { readonly type: "tooManyRequests"; readonly retryAfterSeconds: number }
  | { readonly type: "blocked" }
  | { readonly type: "badRequest"; readonly what: string }
  | { readonly type: "internal" }
  /** A proxy's error page when its upstream is down. */
  | { readonly type: "html"; readonly status: number }
  /** Reads the call, applies it or not, then cuts the connection without an answer. */
  | { readonly type: "drop"; readonly applied: boolean }
  /** Holds the call until `release`. Applies it before the wait when `applied`, otherwise after it. */
  | { readonly type: "hang"; readonly applied: boolean }
  | { readonly type: "slow"; readonly delayMs: number }
  /** An invalid answer with status 200. The call is not applied. */
  | { readonly type: "nonsense"; readonly body: string };

export interface FaultPlan {
  /** Number of the first affected call, from 1; absent: the next one. */
  readonly call?: number;
  /** Number of consecutive affected calls; absent: one. */
  readonly times?: number;
}

/** The refusal that a fault causes, if any. */
export function refusalOf(fault: Fault): Refusal | null {
  switch (fault.type) {
    case "error":
      return new Refusal(fault.code, fault.description);
    case "tooManyRequests":
      return tooManyRequests(fault.retryAfterSeconds);
    case "blocked":
      return forbidden("bot was blocked by the user");
    case "badRequest":
      return badRequest(fault.what);
    case "internal":
      return new Refusal(500, "Internal Server Error");
    default:
      return null;
  }
}
