/** Values of the column `receipts.state`. */
export const receiptStates = { accepted: 0, delivered: 1, failed: 2 } as const;

/** A message that failed so often after it was accepted is given up. */
const mostAttempts = 6;
/** The pause before it is sent again, ms: four times as long each time, so that a trouble of an hour gives nothing up. */
const againMs = 15_000;

/** A message that was delivered has not failed, whatever is said later; one that failed was not accepted by what is said late. */
export function furthest(before: number | null, said: number): number {
  if (before === null) return said;
  if (before === receiptStates.delivered || said === receiptStates.delivered) return receiptStates.delivered;
  return Math.max(before, said);
}

/** A message that failed after its network had accepted it. */
interface Failed {
  readonly attempts: number;
  readonly isFile: boolean;
  /** Its person has written since it was sent: what waited for that need not wait any more. */
  readonly hasWritten: boolean;
}

/** What is done with a message that failed after its network had accepted it, after which pause, ms, and how many attempts count from then on. */
export function afterFailure<Next extends "again" | "later" | "hold" | "drop">(
  next: Next,
  { attempts, isFile, hasWritten }: Failed,
): { readonly next: Next | "drop" | "again"; readonly pauseMs: number; readonly attempts: number } {
  if (isFile || (next === "again" && attempts >= mostAttempts)) return { next: "drop", pauseMs: 0, attempts };
  if (next === "hold" && hasWritten && attempts < mostAttempts) return { next: "again", pauseMs: 0, attempts };
  // The channel pauses its number itself.
  if (next === "later") return { next, pauseMs: againMs, attempts: Math.max(0, attempts - 1) };
  return { next, pauseMs: next === "again" ? againMs * 4 ** Math.max(0, attempts - 1) : 0, attempts };
}
