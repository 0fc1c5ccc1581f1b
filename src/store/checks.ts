import type { CheckRecord } from "../domain/shop/finding.ts";

/** What the bot's checks found last, for `doctor` and for the next start. */
export interface CheckStore {
  /** Null: none yet. */
  checkRecord(): Promise<CheckRecord | null>;
  /** Replaces the record. */
  saveCheckRecord(record: CheckRecord): Promise<void>;
}
