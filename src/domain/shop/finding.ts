/** `ok`: in order. `warn`: works, and somebody should look. `fail`: the shop cannot rely on it. */
export type Level = "ok" | "warn" | "fail";

/** What one check found. Holds no secret and no phone. */
export interface Finding {
  /** Stable name: `"wallet.key"`. The part before the dot is its group. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly detail: string;
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null;
}

/** The findings of the bot that runs, kept for `doctor` and over restarts. */
export interface CheckRecord {
  /** When they were made, epoch ms. */
  readonly atMs: number;
  readonly findings: readonly Finding[];
  /** Ids of failures that a linked manager has been told of and that have not been in order since. */
  readonly told: readonly string[];
}
