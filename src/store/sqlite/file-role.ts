import { statSync } from "node:fs";
import type { FilePlace, ReadModel } from "../read-model.ts";
import { isBusy, type Sqlite } from "./core/database.ts";
import { Meta } from "./core/meta.ts";

/** How often `writable` tries while another program holds the file: for a quarter of a second. */
const probeTries = 25;

/** Whether the file is there and can be written. */
export function fileRole(db: Sqlite): Pick<ReadModel, "writable" | "filePlace"> {
  const opened = fileAt(db);
  return {
    writable: (nowMs) => writable(db, nowMs),
    filePlace: async () => filePlace(db, opened),
  };
}

interface FileIdentity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** Identity of the file at the path of the database; null where there is none, and for a database in memory. */
function fileAt(db: Sqlite): FileIdentity | null {
  if (db.memory) return null;
  return statSync(db.name, { bigint: true, throwIfNoEntry: false }) ?? null;
}

function filePlace(db: Sqlite, opened: FileIdentity | null): FilePlace {
  if (db.memory) return "same";
  const now = fileAt(db);
  if (now === null) return "gone";
  return now.dev === opened?.dev && now.ino === opened.ino ? "same" : "replaced";
}

/** Commits one row outside the group commit, which waits longer. */
async function writable(db: Sqlite, nowMs: number): Promise<boolean> {
  for (let tries = 1; db.open; tries++) {
    try {
      db.exec("BEGIN IMMEDIATE");
      new Meta(db).set("writable_at", String(nowMs));
      db.exec("COMMIT");
      return true;
    } catch (error) {
      if (db.inTransaction) db.exec("ROLLBACK");
      if (!isBusy(error) || tries >= probeTries) return false;
    }
    await new Promise((resolve) => void setImmediate(resolve));
  }
  return false;
}
