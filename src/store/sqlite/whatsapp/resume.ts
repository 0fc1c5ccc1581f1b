import type { WhatsAppStop } from "../../../channel/whatsapp-records.ts";
import { Meta } from "../core/meta.ts";
import { waitLong } from "../core/database.ts";
import { expectOwnWal } from "../core/foreign-wal.ts";
import { openKept } from "../core/keep.ts";
import { expectKnownSchema } from "../core/migrations.ts";
import { stopIn, stopName } from "./records.ts";

/**
 * Deletes the stored stop of WhatsApp from a database and gives it; null: there was none. Also while a bot runs on the database: nothing else is read or
 * written, and nothing is migrated or sealed. Idempotent. Throws where there is no database, or one that a newer
 * program made.
 */
export function resumeWhatsApp(path: string): WhatsAppStop | null {
  expectOwnWal(path);
  const db = openKept(path, { fileMustExist: true });
  try {
    expectKnownSchema(db);
    waitLong(db);
    const meta = new Meta(db);
    const stop = stopIn(meta);
    if (stop !== null) meta.delete(stopName);
    return stop;
  } finally {
    db.close();
  }
}
