import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { phoneFromDigits, type Phone } from "../../domain/people/phone.ts";

/** A login with the console's token. */
export interface OperatorSession {
  /** The same for as long as somebody is logged in, whichever manager they choose. */
  readonly id: string;
  /** The manager they chose to act as; null: none, so they can only watch. */
  readonly phone: Phone | null;
  /** Whether that manager proved it by a code that went to their own chat. */
  readonly isProved: boolean;
  /** Epoch ms. */
  readonly untilMs: number;
  /** Every form of this session must carry it. */
  readonly formToken: string;
}

/** How long a session lasts, ms: a working day. */
export const sessionMs = 12 * 3_600_000;
/** Behind the phone in the cookie of a manager who proved who they are. */
const provedMark = "*";

/**
 * Makes and reads sessions. They live only in the browser's signed cookie: they survive a restart, and changing `CONSOLE_TOKEN` ends them all. Which were
 * ended by logging out is stored elsewhere.
 */
export interface Sessions {
  /** Whether this is the console's token; compared in constant time. */
  isToken(given: string): boolean;
  /** The value of the cookie. */
  make(session: Pick<OperatorSession, "id" | "phone" | "isProved">, nowMs: number): string;
  /** Null for a cookie that `make` did not make under the same token, and for an expired one. */
  read(cookie: string | undefined, nowMs: number): OperatorSession | null;
}

/** Makes the sessions of a console. `token`: `CONSOLE_TOKEN`. */
export function createSessions(token: string): Sessions {
  const key = createHash("sha256").update(`console session ${token}`).digest();
  const sign = (text: string) => createHmac("sha256", key).update(text).digest("base64url");
  return {
    isToken: (given) => same(sign(`token ${given}`), sign(`token ${token}`)),
    make({ id, phone, isProved }, nowMs) {
      const content = `${id}.${nowMs + sessionMs}.${phone ?? ""}${isProved ? provedMark : ""}`;
      return `${content}.${sign(content)}`;
    },
    read(cookie, nowMs) {
      const [id = "", until = "", who = "", signature = ""] = (cookie ?? "").split(".");
      const content = `${id}.${until}.${who}`;
      if (!same(sign(content), signature) || Number(until) <= nowMs) return null;
      const phone = phoneFromDigits(who.replace(provedMark, ""));
      const isProved = phone !== null && who.endsWith(provedMark);
      return { id, phone, isProved, untilMs: Number(until), formToken: sign(`form ${content}`) };
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
