/** What a database is bound to: its stamp (mode and account) and its seal (the key that WhatsApp's keys are stored under). */
import { refuse, WordedError, type Words, wordsOf } from "../../domain/language.ts";
import { isGuessable, secretExpected } from "../../domain/secret.ts";
import { newestRowSql } from "../repositories/upkeep.ts";
import { stampProblem } from "../rules.ts";
import { Meta, type Sqlite } from "./core/database.ts";
import { noSeal, type Seal, type SealedAddress, sealWith } from "./core/seal.ts";
import { sealRecords } from "./whatsapp.ts";

/** Name in `meta`: the salt, and a sealed word by which a key is checked. */
const marker = "seal";
/** Name in `meta`: unsealed values may still be in the files. Set with the sealing, deleted once `clean` is done. */
const unclean = "seal_unclean";

const keyMissing: Words = {
  "es-MX":
    "La base de datos está sellada y falta DATABASE_KEY. Define la clave con que se selló: el sello no se quita.",
  en: "The database is sealed, and DATABASE_KEY is not set. Set it to the key the database was sealed with: a seal is not taken off again.",
};

const probe: SealedAddress = { table: "meta", type: marker, id: "probe" };
const probeText = "monedero";

/** What a sealed database is known by: made with its key and its own salt. Returns null if it is not sealed. */
export function sealMark(db: Sqlite): string | null {
  return new Meta(db).get(marker);
}

/** Why a sealed database does not open with this key, with the remedy; null: it does, or is not sealed. Writes nothing. */
export function keyProblem(db: Sqlite, databaseKey: string | null): Words | null {
  try {
    readSeal(db, databaseKey);
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

/** Why a database that is not sealed is not sealed with this key, with the remedy; null: it is, or there is no key. */
export function newKeyProblem(databaseKey: string | null): Words | null {
  // A database that is sealed with such a key has to open all the same.
  if (databaseKey === null || !isGuessable(databaseKey)) return null;
  return {
    "es-MX": `DATABASE_KEY se puede adivinar; ${secretExpected["es-MX"]}`,
    en: `DATABASE_KEY can be guessed; expected ${secretExpected.en}`,
  };
}

/** Why a start would not open the seal of a database, with the remedy; null: it would. Writes nothing. */
export function sealProblem(db: Sqlite, databaseKey: string | null): Words | null {
  return sealMark(db) === null ? newKeyProblem(databaseKey) : keyProblem(db, databaseKey);
}

/** The seal of a database under `DATABASE_KEY`; an unsealed one that gets a key is sealed, once. Throws on a missing, a wrong or a guessable key. */
export function openSeal(db: Sqlite, databaseKey: string | null): Seal {
  const meta = new Meta(db);
  const isUnsealed = meta.get(marker) === null;
  const seal = databaseKey !== null && isUnsealed ? sealAll(db, databaseKey) : readSeal(db, databaseKey);
  if (databaseKey !== null && meta.get(unclean) !== null) clean(db);
  return seal;
}

/** As `openSeal`, but writes nothing: an unsealed database that has got a key is still read unsealed. */
export function readSeal(db: Sqlite, databaseKey: string | null): Seal {
  const found = sealMark(db);
  if (found === null) return noSeal;
  if (databaseKey !== null) return openWith(databaseKey, found);
  throw new WordedError(keyMissing);
}

function openWith(databaseKey: string, found: string): Seal {
  const [salt = "", sealed = ""] = found.split(" ");
  const seal = sealWith(databaseKey, Buffer.from(salt, "hex"));
  try {
    seal.unseal(probe, Buffer.from(sealed, "hex"));
    return seal;
  } catch {
    throw new WordedError({
      "es-MX":
        "DATABASE_KEY no es la clave con que se selló esta base de datos. Define aquella, o restaura el respaldo que corresponde a esta.",
      en: "DATABASE_KEY is not the key this database was sealed with. Set the one it was sealed with, or restore the backup that belongs to this key.",
    });
  }
}

/** Seals every stored value and records that the database is sealed, in one commit. */
function sealAll(db: Sqlite, databaseKey: string): Seal {
  refuse(newKeyProblem(databaseKey));
  const { salt } = db.prepare<[], { salt: Buffer }>("SELECT randomblob(16) AS salt").get() as { salt: Buffer };
  const seal = sealWith(databaseKey, salt);
  const meta = new Meta(db);
  db.transaction(() => {
    const sealed = sealRecords(db, seal);
    meta.set(marker, `${salt.toString("hex")} ${seal.seal(probe, Buffer.from(probeText)).toString("hex")}`);
    if (sealed > 0) meta.set(unclean, "1");
  }).immediate();
  return seal;
}

/** Removes unsealed values that are still in the WAL and in free pages. After a crash in the middle the next start runs it again. */
function clean(db: Sqlite): void {
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.exec("VACUUM");
  new Meta(db).set(unclean, null);
  db.pragma("wal_checkpoint(TRUNCATE)");
}

/** Stamps a database with its mode and account, unless it has this stamp. Throws where it has another one and keeps it. */
export function stamp(db: Sqlite, wanted: string): void {
  const meta = new Meta(db);
  refuse(stampTrouble(db, wanted));
  if (meta.get("stamp") !== wanted) meta.set("stamp", wanted);
}

/** Why a database must not be used under this stamp; null: it has this one, or takes it. */
export function stampTrouble(db: Sqlite, wanted: string): Words | null {
  const found = new Meta(db).get("stamp");
  const isUsed = () => db.prepare("SELECT 1 FROM operations LIMIT 1").get() !== undefined;
  const elsewhere = { "es-MX": "DATABASE_PATH a otro archivo", en: "DATABASE_PATH at another file" };
  return stampProblem({ found, wanted, isUsed, name: "", elsewhere });
}

/** The newest wall time of any audit entry, inbox entry or message, epoch ms; 0 where there is none. */
export function newestRowMs(db: Sqlite): number {
  return db.prepare<[], { at: number | null }>(newestRowSql).get()?.at ?? 0;
}
