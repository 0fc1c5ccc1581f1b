import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { phoneFromDigits, type Phone } from "../../domain/phone.ts";

/** Somebody who has shown the token of the console. */
export interface OperatorSession {
  /** Which manager they said they are; null: they have not said. */
  readonly phone: Phone | null;
  /** Epoch ms. */
  readonly untilMs: number;
  /** What every form of theirs has to carry. */
  readonly formToken: string;
}

/** How long a session lasts, ms: a working day. */
export const sessionMs = 12 * 3_600_000;

/** Makes and reads sessions. They are kept in the browser's cookie alone, signed: a restart ends none, another token ends all. */
export interface Sessions {
  /** Whether this is the console's token. Takes as long for a wrong one as for a nearly right one. */
  isToken(given: string): boolean;
  /** The value of the cookie. */
  make(phone: Phone | null, nowMs: number): string;
  /** Null for what was not made by `make` under the same token, or is over. */
  read(cookie: string | undefined, nowMs: number): OperatorSession | null;
}

/** Makes the sessions of a console. `token`: `CONSOLE_TOKEN`. */
export function createSessions(token: string): Sessions {
  const key = createHash("sha256").update(`console session ${token}`).digest();
  const sign = (text: string) => createHmac("sha256", key).update(text).digest("base64url");
  return {
    isToken: (given) => same(sign(`token ${given}`), sign(`token ${token}`)),
    make(phone, nowMs) {
      const content = `${nowMs + sessionMs}.${phone ?? ""}`;
      return `${content}.${sign(content)}`;
    },
    read(cookie, nowMs) {
      const [until = "", phone = "", signature = ""] = (cookie ?? "").split(".");
      const content = `${until}.${phone}`;
      if (!same(sign(content), signature) || Number(until) <= nowMs) return null;
      return { phone: phoneFromDigits(phone), untilMs: Number(until), formToken: sign(`form ${content}`) };
    },
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
