import { newestRowSql } from "../repositories/clock-marks.ts";
import type { Sqlite } from "./core/database.ts";

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export function newestRowMs(db: Sqlite): number {
  return db.prepare<[], { at: number | null }>(newestRowSql).get()?.at ?? 0;
}
