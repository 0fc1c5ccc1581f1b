import type { Sqlite } from "../core/database.ts";
import type { Seal, SealedAddress } from "../core/seal.ts";

interface Change {
  readonly type: string;
  readonly id: string;
  readonly value: string | null;
}

/** The row of the credentials; no key has an empty type. */
const creds = { type: "", id: "" } as const;

/** The linked account's credentials and keys, sealed. Writes run inside a transaction of the caller. */
export class WhatsAppAuth {
  readonly #seal: Seal;
  readonly #get;
  readonly #put;
  readonly #delete;
  readonly #some;
  readonly #archive;
  readonly #putAside;
  readonly #pruneValues;
  readonly #pruneArchives;

  constructor(db: Sqlite, seal: Seal) {
    this.#seal = seal;
    this.#get = db.prepare<[string, string], { value: Buffer }>(
      "SELECT value FROM whatsapp_auth WHERE archive = 0 AND type = ? AND id = ?",
    );
    this.#put = db.prepare<[string, string, Buffer]>(
      `INSERT INTO whatsapp_auth (archive, type, id, value) VALUES (0, ?, ?, ?)
       ON CONFLICT (archive, type, id) DO UPDATE SET value = excluded.value`,
    );
    this.#delete = db.prepare<[string, string]>("DELETE FROM whatsapp_auth WHERE archive = 0 AND type = ? AND id = ?");
    this.#some = db.prepare<[], { some: number }>("SELECT 1 AS some FROM whatsapp_auth WHERE archive = 0 LIMIT 1");
    this.#archive = db.prepare<[number, string]>("INSERT INTO whatsapp_archives (at, why) VALUES (?, ?)");
    this.#putAside = db.prepare<[number]>("UPDATE whatsapp_auth SET archive = ? WHERE archive = 0");
    this.#pruneValues = db.prepare<[number]>(
      "DELETE FROM whatsapp_auth WHERE archive IN (SELECT id FROM whatsapp_archives WHERE at < ?)",
    );
    this.#pruneArchives = db.prepare<[number]>("DELETE FROM whatsapp_archives WHERE at < ?");
  }

  creds(): string | null {
    return this.#value(creds.type, creds.id);
  }

  saveCreds(json: string): void {
    this.save([{ ...creds, value: json }]);
  }

  keys(type: string, ids: readonly string[]): Map<string, string> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const value = this.#value(type, id);
      if (value !== null) found.set(id, value);
    }
    return found;
  }

  save(changes: readonly Change[]): void {
    for (const { type, id, value } of changes) {
      if (value === null) this.#delete.run(type, id);
      else this.#put.run(type, id, this.#seal.seal(addressOf(type, id), Buffer.from(value)));
    }
  }

  /** Archives everything that is in use, with the reason; does nothing where nothing is. */
  archive(why: string, nowMs: number): void {
    if (this.#some.get() === undefined) return;
    this.#putAside.run(Number(this.#archive.run(nowMs, why).lastInsertRowid));
  }

  /** Deletes what was archived before an instant, epoch ms. */
  prune(beforeMs: number): void {
    this.#pruneValues.run(beforeMs);
    this.#pruneArchives.run(beforeMs);
  }

  #value(type: string, id: string): string | null {
    const row = this.#get.get(type, id);
    return row === undefined ? null : this.#seal.unseal(addressOf(type, id), row.value).toString();
  }
}

/** The place has no archive number: an archived value stays sealed as it was. */
function addressOf(type: string, id: string): SealedAddress {
  return { table: "whatsapp_auth", type, id };
}

/** Seals every value of an unsealed database, archives too; gives how many. Inside a transaction of the caller. */
export function sealAuth(db: Sqlite, seal: Seal): number {
  const rows = db
    .prepare<[], { archive: number; type: string; id: string; value: Buffer }>(
      "SELECT archive, type, id, value FROM whatsapp_auth",
    )
    .all();
  const update = db.prepare<[Buffer, number, string, string]>(
    "UPDATE whatsapp_auth SET value = ? WHERE archive = ? AND type = ? AND id = ?",
  );
  for (const { archive, type, id, value } of rows) update.run(seal.seal(addressOf(type, id), value), archive, type, id);
  return rows.length;
}
