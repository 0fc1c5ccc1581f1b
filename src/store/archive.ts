import type { Days } from "../domain/time/local-time.ts";
import type { Corte } from "../ledger/corte.ts";

/** The corte of a day whose operations were archived. */
export interface ArchivedDay {
  readonly day: string;
  readonly corte: Corte;
}

/** The part of the ledger that was exported and removed: what it added up to stays. */
export interface ArchiveStore {
  /** The first local day (`YYYY-MM-DD`) whose operations are all here; null: nothing was ever archived. */
  ledgerSince(): Promise<string | null>;
  /** The archived ones of these days that had operations, oldest first. */
  archivedDays(days: Days): Promise<readonly ArchivedDay[]>;
  /** Days before a day that have operations and are not archived, oldest first. */
  daysToArchive(before: string): Promise<readonly string[]>;
  /** Day of the oldest operation that has not ended; null: all have. */
  oldestOpenDay(): Promise<string | null>;
  /**
   * Stores what days added up to and removes their operations, in one commit. Gives how many were removed. Those that younger ones need stay: the last of
   * each phone, what a younger operation corrects or tries again, and the sales that a wallet's percentage is learnt from. Idempotent.
   */
  archiveLedger(before: string, days: readonly ArchivedDay[]): Promise<number>;
}
