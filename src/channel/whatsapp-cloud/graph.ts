/** Calls of Meta's Graph API, and the meaning of its errors. */
import type { Clock } from "../../clock.ts";
import { jsonIn } from "../../domain/attempt.ts";
import { trimEndOf } from "../../domain/words.ts";
import { askingAt, multipart, type OnDate, readRetryAfter, type UploadedFile } from "../../http/pool-call.ts";
import { mask } from "../../log.ts";

/** The result of a Graph API call. `retryAfterMs`: it must not be made again sooner, by the header `retry-after`; 0: no such header. */
export type GraphAnswer =
  | { readonly type: "ok"; readonly value: unknown }
  /** Refused with a code. `why` has codes and Meta's trace, and none of Meta's texts, which may hold numbers. */
  | {
      readonly type: "refused";
      readonly code: number;
      /** Null: none. */
      readonly subcode: number | null;
      readonly isTransient: boolean;
      /** The HTTP status. */
      readonly status: number;
      readonly why: string;
      readonly retryAfterMs: number;
    }
  /** No connection was made, so nothing was sent. */
  | { readonly type: "notSent"; readonly why: string }
  /** No answer, or no readable one: it may have been carried out. */
  | { readonly type: "unknown"; readonly why: string; readonly retryAfterMs: number };

export type Graph = ReturnType<typeof openGraph>;

interface GraphOptions {
  /** With its version: `https://graph.facebook.com/v25.0`. */
  readonly apiRoot: string;
  readonly accessToken: string;
  readonly clock: Clock;
  readonly onDate?: OnDate;
}

type Sent = ReturnType<typeof multipart>;

const deadlineMs = 15_000;
const connections = 64;
const keepAliveMs = 4_000;
const largestAnswerBytes = 1024 * 1024;
const longestRetryAfterMs = 3_600_000;
/** Codes of errors that come before a connection exists. */
const beforeConnection: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The Graph API of one number; connects with the first call. Each call makes one request and gives errors as values. Answers omit the token. */
export function openGraph({ apiRoot, accessToken, clock, onDate = () => {} }: GraphOptions) {
  const { origin, pathname } = new URL(apiRoot);
  const root = trimEndOf(pathname, "/");
  const asking = askingAt(origin, { connections, keepAliveMs, deadlineMs, largestAnswerBytes, clock, onDate });

  async function call(method: "GET" | "POST", path: string, { headers, body }: Sent): Promise<GraphAnswer> {
    try {
      const own = ["authorization", `Bearer ${accessToken}`, ...headers];
      const answer = await asking.ask({ path: root + path, method, headers: own, body });
      const asked = answer.headers["retry-after"];
      const waitMs = readRetryAfter(typeof asked === "string" ? asked : null, clock.nowMs()) ?? 0;
      // An hour at most, since the answer may not come from Meta.
      return answerOf(answer.status, answer.text, Math.min(waitMs, longestRetryAfterMs));
    } catch (error) {
      return callFailure(error);
    }
  }

  return {
    get: (path: string) => call("GET", path, { headers: [], body: null }),
    post: (path: string, body: object) =>
      call("POST", path, { headers: ["content-type", "application/json"], body: JSON.stringify(body) }),
    /** `fields`: the other fields of the form. */
    upload: (path: string, file: UploadedFile, fields: { readonly [name: string]: string }) =>
      call("POST", path, multipart(fields, "file", file, clock)),
    /** Ends every call under way and closes the connections. */
    close: asking.close,
  };
}

function answerOf(status: number, text: string, retryAfterMs: number): GraphAnswer {
  const json = jsonIn(text);
  const value = typeof json === "object" ? json : null;
  const error =
    value !== null && "error" in value ? (value.error as { readonly [name: string]: unknown } | null) : null;
  const code = error?.["code"];
  if (typeof code === "number") {
    const { error_subcode: given, fbtrace_id: trace, is_transient: isTransient } = error ?? {};
    const subcode = typeof given === "number" ? given : null;
    const named = [subcode !== null ? `/${subcode}` : "", typeof trace === "string" ? ` ${trace}` : ""];
    const why = mask(`Meta refused it: ${code}${named.join("")}`).slice(0, 300);
    return { type: "refused", code, subcode, isTransient: isTransient === true, status, why, retryAfterMs };
  }
  if (value === null || status < 200 || status > 299)
    return { type: "unknown", why: `HTTP ${status}, not an answer of the Graph API`, retryAfterMs };
  return { type: "ok", value };
}

/** Name and code only. */
function callFailure(error: unknown): GraphAnswer {
  const { name = "unknown failure", code } = (error ?? {}) as { name?: string; code?: unknown };
  const why = typeof code === "string" ? `${name} ${code}` : name;
  return typeof code === "string" && beforeConnection.has(code)
    ? { type: "notSent", why }
    : { type: "unknown", why, retryAfterMs: 0 };
}

/**
 * The meaning of a Graph API error code for the sender. The code decides; the HTTP status counts only if the code is unknown, or would be final. Titles and
 * texts change.
 */
export type CloudFailure =
  /** Token dead, permission missing, account locked, unpaid, number not registered or not the token's: nothing can be sent until somebody acts. */
  | "stopped"
  /** The number, the account or the app is too fast. */
  | "tooFast"
  /** This person got messages too fast. */
  | "pairTooFast"
  /** Restricted for spam or quality. */
  | "restricted"
  /** The person must write first: their last message is more than a day old. */
  | "closed"
  /** The person cannot be reached. */
  | "gone"
  /** Meta does not let the number write to this person: because of their country, or the list of a test number. */
  | "barred"
  /** The template is absent, paused or disabled. */
  | "template"
  /** This message is wrong, or is not delivered to this person. */
  | "refused"
  /** It may have been accepted, or may be accepted next time. */
  | "unknown";

const codes: { readonly [failure in Exclude<CloudFailure, "unknown">]: readonly number[] } = {
  stopped: [
    0, 3, 10, 33, 102, 190, 368, 131_005, 131_031, 131_037, 131_042, 131_044, 131_045, 133_000, 133_005, 133_006,
    133_008, 133_009, 133_010, 133_015, 133_016,
  ],
  tooFast: [4, 17, 341, 613, 80_007, 130_429],
  pairTooFast: [131_056],
  restricted: [131_048, 131_064],
  closed: [131_047],
  gone: [131_026],
  barred: [130_497, 131_030],
  template: [132_001, 132_007, 132_015, 132_016],
  refused: [
    100, 130_472, 131_008, 131_009, 131_021, 131_049, 131_050, 131_051, 131_052, 131_062, 132_000, 132_005, 132_012,
    132_018, 137_000, 139_200, 2_388_299,
  ],
};
const final: ReadonlySet<CloudFailure> = new Set(["gone", "barred", "template", "refused"]);
const unknown: readonly number[] = [1, 2, 131_000, 131_016, 131_053, 131_057, 133_004, 135_000];

const byCode = new Map<number, CloudFailure>([
  ...Object.entries(codes).flatMap(([failure, all]) => all.map((code) => [code, failure as CloudFailure] as const)),
  ...unknown.map((code) => [code, "unknown"] as const),
]);

/** Failures that say nothing about the number or the pace. For a message with a form, the form may be the cause. */
const ofForm: ReadonlySet<CloudFailure> = new Set(["gone", "template", "refused", "unknown"]);

/**
 * True if a message with a form may be accepted without it. Meta's codes for a Flow that is not published, blocked (132068) or throttled (132069) are among
 * them.
 */
export function mayBeOfForm(failure: CloudFailure): boolean {
  return ofForm.has(failure);
}

/** Of code 100: the number does not exist, or the token may not use it any more. */
const noSuchNumber = 33;

/**
 * The failure for a code. Only known codes are final, and none that Meta calls transient. `status`: of HTTP; null: the code came by webhook. `subcode` null:
 * none.
 */
export function failureOf(
  code: number,
  isTransient = false,
  status: number | null = null,
  subcode: number | null = null,
): CloudFailure {
  if (code === 100 && subcode === noSuchNumber) return "stopped";
  const known = byCode.get(code);
  if (known !== undefined && !final.has(known)) return known;
  if (status === 429) return "tooFast";
  if (isTransient || (status !== null && status >= 500)) return "unknown";
  if (known !== undefined) return known;
  return status === 401 || (code >= 200 && code <= 299) ? "stopped" : "unknown";
}
