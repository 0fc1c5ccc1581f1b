import type { JournalRow } from "../../../channel/whatsapp-records.ts";
import type { Sqlite } from "../core/database.ts";
import type { Seal, SealedAddress } from "../core/seal.ts";

interface Row {
  hash: string;
  /** Null, with the plaintext: the row is closed. */
  stanza: Buffer | null;
  plaintext: Buffer | null;
}

/** Decrypted messages, by the hash of their ciphertext, kept until the inbox has them. Writes run inside a transaction of the caller. */
export class WhatsAppJournal {
  readonly #seal: Seal;
  readonly #add;
  readonly #get;
  readonly #open;
  readonly #close;
  readonly #prune;

  constructor(db: Sqlite, seal: Seal) {
    this.#seal = seal;
    // A row that exists stays as it is: a closed row never opens again.
    this.#add = db.prepare<[string, number, Buffer, Buffer]>(
      "INSERT INTO whatsapp_journal (hash, at, stanza, plaintext) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
    );
    this.#get = db.prepare<[string], Row>("SELECT hash, stanza, plaintext FROM whatsapp_journal WHERE hash = ?");
    this.#open = db.prepare<[], Row>(
      "SELECT hash, stanza, plaintext FROM whatsapp_journal WHERE plaintext IS NOT NULL ORDER BY seq",
    );
    this.#close = db.prepare<[string]>(
      "UPDATE whatsapp_journal SET stanza = NULL, plaintext = NULL WHERE hash = ? AND plaintext IS NOT NULL",
    );
    this.#prune = db.prepare<[number]>("DELETE FROM whatsapp_journal WHERE plaintext IS NULL AND at < ?");
  }

  add(rows: readonly JournalRow[], nowMs: number): void {
    for (const { hash, stanza, plaintext } of rows) {
      const sealed = this.#seal.seal(addressOf("stanza", hash), Buffer.from(stanza));
      this.#add.run(hash, nowMs, sealed, this.#seal.seal(addressOf("plaintext", hash), plaintext));
    }
  }

  row(hash: string): JournalRow | null {
    const row = this.#get.get(hash);
    return row === undefined ? null : this.#read(row);
  }

  open(): JournalRow[] {
    return this.#open.all().map((row) => this.#read(row));
  }

  close(hashes: readonly string[]): void {
    for (const hash of hashes) this.#close.run(hash);
  }

  /** Deletes closed rows that were decrypted before an instant, epoch ms. */
  prune(beforeMs: number): void {
    this.#prune.run(beforeMs);
  }

  #read({ hash, stanza, plaintext }: Row): JournalRow {
    if (stanza === null || plaintext === null) return { hash, stanza: "", plaintext: new Uint8Array() };
    return {
      hash,
      stanza: this.#seal.unseal(addressOf("stanza", hash), stanza).toString(),
      plaintext: this.#seal.unseal(addressOf("plaintext", hash), plaintext),
    };
  }
}

function addressOf(type: "stanza" | "plaintext", hash: string): SealedAddress {
  return { table: "whatsapp_journal", type, id: hash };
}

/** Seals every open row of an unsealed database; gives how many. Inside a transaction of the caller. */
export function sealJournal(db: Sqlite, seal: Seal): number {
  const rows = db
    .prepare<[], { hash: string; stanza: Buffer; plaintext: Buffer }>(
      "SELECT hash, stanza, plaintext FROM whatsapp_journal WHERE plaintext IS NOT NULL",
    )
    .all();
  const update = db.prepare<[Buffer, Buffer, string]>(
    "UPDATE whatsapp_journal SET stanza = ?, plaintext = ? WHERE hash = ?",
  );
  for (const { hash, stanza, plaintext } of rows) {
    update.run(seal.seal(addressOf("stanza", hash), stanza), seal.seal(addressOf("plaintext", hash), plaintext), hash);
  }
  return rows.length;
}
