import type { Sqlite } from "./database.ts";
import { Meta } from "./meta.ts";
import { noSeal, sealWith, type Seal, type SealedPlace } from "./seal.ts";
import { sealAuth } from "../whatsapp/auth.ts";
import { sealJournal } from "../whatsapp/journal.ts";

/** In `meta`: salt and a sealed word, which tells the right key. */
const marker = "seal";
/** In `meta`, from the commit that sealed what was there until no trace of it is left in the files. */
const unclean = "seal_unclean";

const probe: SealedPlace = { table: "meta", type: marker, id: "probe" };
const probeText = "monedero";

/**
 * The seal of a database under `DATABASE_KEY`. A key given to an unsealed database seals what is in it, once. Throws, with what to do,
 * when the key is missing or not the one it was sealed with.
 */
export function openSeal(db: Sqlite, databaseKey: string | null): Seal {
  const meta = new Meta(db);
  const found = meta.get(marker);
  if (databaseKey === null) {
    if (found === null) return noSeal;
    throw new Error(
      "The database is sealed, and DATABASE_KEY is not set. Set it to the key the database was sealed with: a seal is not taken off again.",
    );
  }
  const seal = found === null ? sealAll(db, databaseKey) : openWith(databaseKey, found);
  if (meta.get(unclean) !== null) clean(db);
  return seal;
}

function openWith(databaseKey: string, found: string): Seal {
  const [salt = "", sealed = ""] = found.split(" ");
  const seal = sealWith(databaseKey, Buffer.from(salt, "hex"));
  try {
    seal.unseal(probe, Buffer.from(sealed, "hex"));
    return seal;
  } catch {
    throw new Error(
      "DATABASE_KEY is not the key this database was sealed with. Set the one it was sealed with, or restore the backup that belongs to this key.",
    );
  }
}

/** Seals what is there and says so, in one commit. */
function sealAll(db: Sqlite, databaseKey: string): Seal {
  const { salt } = db.prepare<[], { salt: Buffer }>("SELECT randomblob(16) AS salt").get() as { salt: Buffer };
  const seal = sealWith(databaseKey, salt);
  const meta = new Meta(db);
  db.transaction(() => {
    const sealed = sealAuth(db, seal) + sealJournal(db, seal);
    meta.set(marker, `${salt.toString("hex")} ${seal.seal(probe, Buffer.from(probeText)).toString("hex")}`);
    if (sealed > 0) meta.set(unclean, "1");
  }).immediate();
  return seal;
}

/** Unsealed values still stand in the log, and in what pages have free. A crash in the middle: again at the next start. */
function clean(db: Sqlite): void {
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.exec("VACUUM");
  new Meta(db).delete(unclean);
  db.pragma("wal_checkpoint(TRUNCATE)");
}
