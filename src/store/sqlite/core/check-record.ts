import type { CheckRecord } from "../../../domain/shop/finding.ts";
import type { Meta } from "./meta.ts";

const name = "checks";

/** The stored findings of the bot's checks; null: none yet. */
export function checkRecordIn(meta: Pick<Meta, "get">): CheckRecord | null {
  const json = meta.get(name);
  return json === null ? null : (JSON.parse(json) as CheckRecord);
}

/** Replaces the stored findings. Inside a commit. */
export function saveCheckRecord(meta: Pick<Meta, "set">, record: CheckRecord): void {
  meta.set(name, JSON.stringify(record));
}
