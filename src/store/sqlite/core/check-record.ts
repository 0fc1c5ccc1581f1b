import type { CheckStore } from "../../checks.ts";
import type { CheckRecord } from "../../../domain/finding.ts";
import { Meta } from "./meta.ts";
import type { Rows } from "./rows.ts";

const name = "checks";

/** The stored findings of the bot's checks; null: none yet. */
export function checkRecordIn(meta: Pick<Meta, "get">): CheckRecord | null {
  const json = meta.get(name);
  return json === null ? null : (JSON.parse(json) as CheckRecord);
}

/** Replaces the stored findings. Inside a commit. */
function saveCheckRecord(meta: Pick<Meta, "set">, record: CheckRecord): void {
  meta.set(name, JSON.stringify(record));
}

/** The record of the checks on the rows of a database. `write`: runs a job in a commit. */
export function checksOn({ db }: Rows, write: <T>(job: () => T) => Promise<T>): CheckStore {
  return {
    checkRecord: async () => checkRecordIn(new Meta(db)),
    saveCheckRecord: (record) => write(() => saveCheckRecord(new Meta(db), record)),
  };
}
