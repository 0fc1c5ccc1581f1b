import { createHash, timingSafeEqual } from "node:crypto";

/** Compares a secret that was sent with the expected one in constant time. Both are hashed first, so that their lengths do not show either. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
