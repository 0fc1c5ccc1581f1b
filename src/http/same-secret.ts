import { createHash, timingSafeEqual } from "node:crypto";

/** Whether a secret that was sent is the expected one. Takes the same time for any wrong one: both are hashed first, so that their lengths do not show either. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
