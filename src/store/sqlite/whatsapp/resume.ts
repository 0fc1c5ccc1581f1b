import type { WhatsAppStop } from "../../../channel/whatsapp-records.ts";
import { Meta } from "../core/meta.ts";
import { waitLong } from "../core/database.ts";
import { openKept } from "../core/keep.ts";
import { stopIn, stopName } from "./records.ts";

/**
 * Deletes the stored stop of WhatsApp from a database and gives it; null: there was none. Also while a bot runs on the database: nothing else is read or
 * written, and nothing is migrated or sealed. Idempotent. Throws where there is no database.
 */
export function resumeWhatsApp(path: string): WhatsAppStop | null {
  const db = openKept(path, { fileMustExist: true });
  try {
    waitLong(db);
    const meta = new Meta(db);
    const stop = stopIn(meta);
    if (stop !== null) meta.delete(stopName);
    return stop;
  } finally {
    db.close();
  }
}
