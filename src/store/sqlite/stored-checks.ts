import type { CheckStore } from "../checks.ts";
import { checkRecordIn, saveCheckRecord } from "./core/check-record.ts";
import { Meta } from "./core/meta.ts";
import type { Rows } from "./rows.ts";

/** The record of the checks on the rows of a database. `write`: runs a job in a commit. */
export function checksOn({ db }: Rows, write: <T>(job: () => T) => Promise<T>): CheckStore {
  return {
    checkRecord: async () => checkRecordIn(new Meta(db)),
    saveCheckRecord: (record) => write(() => saveCheckRecord(new Meta(db), record)),
  };
}
