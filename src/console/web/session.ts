import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { ConsoleSession } from "../../store/store.ts";

/** A login with the console's token, as a page sees it. */
export interface OperatorSession extends Pick<ConsoleSession, "key" | "phone"> {
  /** As it is stored. */
  readonly stored: ConsoleSession;
  /** Whether its manager proved it by a code that went to their own chat. */
  readonly isProved: boolean;
  /** Every form of this session must carry it. */
  readonly formToken: string;
}

/** How long a session lasts, ms: a working day. */
export const sessionMs = 12 * 3_600_000;

/** The door of a console: its token. */
export interface Door {
  /** Whether this is the console's token; compared in constant time. */
  isToken(given: string): boolean;
  /** Names the token in the stored sessions. */
  readonly mark: string;
}

/** Makes the door. `token`: `CONSOLE_TOKEN`. Nothing of a session is derived from it: whoever has it can begin a session, and make up none. */
export function createDoor(token: string): Door {
  const mark = hashOf("console door", token);
  return {
    isToken: (given) => timingSafeEqual(Buffer.from(hashOf("console door", given)), Buffer.from(mark)),
    mark,
  };
}

/** The key of the session whose cookie this is. */
export function keyOf(secret: string): string {
  return hashOf("console session", secret);
}

function hashOf(purpose: string, secret: string): string {
  return createHash("sha256").update(`${purpose} ${secret}`).digest("base64url");
}

/** The session of a browser with this cookie. */
export function sessionIn(secret: string, stored: ConsoleSession): OperatorSession {
  const { key, phone, provedBy } = stored;
  const formToken = createHmac("sha256", secret).update("console form").digest("base64url");
  return { stored, key, phone, isProved: phone !== null && provedBy !== null, formToken };
}
