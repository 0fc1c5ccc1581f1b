// What the WhatsApp channel keeps, on SQLite also where the rest of the store is on PostgreSQL: Baileys must not go on before its keys are on the disk. The
// channel has the interface (`channel/whatsapp-records.ts`).
import type {
  JournalRow,
  ReachOutLock,
  WhatsAppAsked,
  WhatsAppPerson,
  WhatsAppRecords,
  WhatsAppStop,
} from "../../../channel/whatsapp-records.ts";
import { refuse } from "../../../domain/language.ts";
import { isBusy, waitLong, type Sqlite } from "../core/database.ts";
import { walProblem } from "../core/files.ts";
import { openKept } from "../core/keep.ts";
import { Meta } from "../core/meta.ts";
import { schemaProblem } from "../core/migrations.ts";
import type { Seal, SealedAddress } from "../core/seal.ts";
import { WhatsAppPeople, type Unprove } from "./people.ts";

/** How often a write tries to begin. */
const mostTries = 25;

/** Names in `meta`: the stop, the time lock, and the Cloud API's phone number id with its number. */
const [stopName, lockName, cloudNumberName] = ["whatsapp_stopped", "whatsapp_reach_out", "whatsapp_cloud_number"];

/** The credentials' type and id among the keys; no key has an empty type. */
const ofCreds = "";

/** What the rest of the store has for the channel. */
export interface Neighbours {
  readonly outgoing: WhatsAppRecords["outgoing"];
  readonly unprove: Unprove;
}

/** A row of the journal. Null: it is closed, the inbox has it. */
interface StoredJournal {
  readonly hash: string;
  readonly stanza: Buffer | null;
  readonly plaintext: Buffer | null;
}

/**
 * Each call is a transaction of its own, outside the group commit. That is safe since jobs of the group commit are synchronous: no call comes in the middle
 * of one. `unlink` and `prune` are the exceptions: they run inside a commit.
 */
export class SqliteWhatsApp implements WhatsAppRecords {
  readonly outgoing: WhatsAppRecords["outgoing"];
  readonly #db: Sqlite;
  readonly #seal: Seal;
  readonly #people: WhatsAppPeople;
  readonly #meta: Meta;

  constructor(db: Sqlite, seal: Seal, { outgoing, unprove }: Neighbours) {
    this.outgoing = outgoing;
    this.#db = db;
    this.#seal = seal;
    this.#people = new WhatsAppPeople(db, unprove);
    this.#meta = new Meta(db);
  }

  creds(): string | null {
    return credsIn(this.#db, this.#seal);
  }

  saveCreds(json: string): void {
    this.#write(() => this.#saveKey({ type: ofCreds, id: ofCreds, value: json }));
  }

  keys(type: string, ids: readonly string[]): ReadonlyMap<string, string> {
    const found = ids.map((id) => [id, keyIn(this.#db, this.#seal, type, id)] as const);
    return new Map(found.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
  }

  saveKeys(
    changes: readonly { readonly type: string; readonly id: string; readonly value: string | null }[],
    journal: readonly JournalRow[],
    nowMs: number,
  ): void {
    this.#write(() => {
      for (const change of changes) this.#saveKey(change);
      // A row that exists stays as it is: a closed row never opens again.
      const add = this.#db.prepare<[string, number, Buffer, Buffer]>(
        "INSERT INTO whatsapp_journal (hash, at, stanza, plaintext) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
      );
      for (const { hash, stanza, plaintext } of journal) {
        const sealed = this.#seal.seal(journalAddress("stanza", hash), Buffer.from(stanza));
        add.run(hash, nowMs, sealed, this.#seal.seal(journalAddress("plaintext", hash), plaintext));
      }
    });
  }

  #saveKey({ type, id, value }: { readonly type: string; readonly id: string; readonly value: string | null }): void {
    if (value === null)
      this.#db.prepare("DELETE FROM whatsapp_auth WHERE archive = 0 AND type = ? AND id = ?").run(type, id);
    else
      this.#db
        .prepare(
          `INSERT INTO whatsapp_auth (archive, type, id, value) VALUES (0, ?, ?, ?)
           ON CONFLICT (archive, type, id) DO UPDATE SET value = excluded.value`,
        )
        .run(type, id, this.#seal.seal(keyAddress(type, id), Buffer.from(value)));
  }

  archiveAuth(why: string, nowMs: number): void {
    this.#write(() => this.#archive(why, nowMs));
  }

  /** Archives everything that is in use, with the reason; does nothing where nothing is. */
  #archive(why: string, nowMs: number): void {
    if (this.#db.prepare("SELECT 1 FROM whatsapp_auth WHERE archive = 0 LIMIT 1").get() === undefined) return;
    const archive = this.#db.prepare("INSERT INTO whatsapp_archives (at, why) VALUES (?, ?)").run(nowMs, why);
    this.#db.prepare("UPDATE whatsapp_auth SET archive = ? WHERE archive = 0").run(Number(archive.lastInsertRowid));
  }

  journalRow(hash: string): JournalRow | null {
    const sql = "SELECT hash, stanza, plaintext FROM whatsapp_journal WHERE hash = ?";
    const row = this.#db.prepare<[string], StoredJournal>(sql).get(hash);
    return row === undefined ? null : this.#readJournal(row);
  }

  openJournal(): readonly JournalRow[] {
    return openRows(this.#db).map((row) => this.#readJournal(row));
  }

  #readJournal({ hash, stanza, plaintext }: StoredJournal): JournalRow {
    if (stanza === null || plaintext === null) return { hash, stanza: "", plaintext: new Uint8Array() };
    return {
      hash,
      stanza: this.#seal.unseal(journalAddress("stanza", hash), stanza).toString(),
      plaintext: this.#seal.unseal(journalAddress("plaintext", hash), plaintext),
    };
  }

  closeJournal(hashes: readonly string[]): void {
    this.#write(() => this.#close(hashes));
  }

  #close(hashes: readonly string[]): void {
    const close = this.#db.prepare<[string]>(
      "UPDATE whatsapp_journal SET stanza = NULL, plaintext = NULL WHERE hash = ? AND plaintext IS NOT NULL",
    );
    for (const hash of hashes) close.run(hash);
  }

  personFrom(from: string, phoneJid: string | null, lidJid: string | null, nowMs: number): WhatsAppPerson {
    return this.#write(() => this.#people.personFrom(from, phoneJid, lidJid, nowMs));
  }

  learn(phoneJid: string, lidJid: string): void {
    this.#write(() => this.#people.learn(phoneJid, lidJid));
  }

  person(id: number): WhatsAppPerson | null {
    return this.#people.person(id);
  }

  asked(personId: number): WhatsAppAsked | null {
    return this.#people.asked(personId);
  }

  saveAsked(personId: number, asked: WhatsAppAsked | null): void {
    this.#write(() => this.#people.saveAsked(personId, asked));
  }

  salt(): string {
    return this.#meta.get("salt") as string;
  }

  cloudNumber(phoneNumberId: string): string | null {
    const [id, digits] = this.#meta.get(cloudNumberName)?.split(" ") ?? [];
    return id === phoneNumberId ? (digits ?? null) : null;
  }

  saveCloudNumber(phoneNumberId: string, digits: string): void {
    this.#write(() => this.#meta.set(cloudNumberName, `${phoneNumberId} ${digits}`));
  }

  stopped(): WhatsAppStop | null {
    return stopIn(this.#meta);
  }

  saveStopped(stop: WhatsAppStop | null): void {
    this.#write(() => this.#meta.set(stopName, stop && JSON.stringify(stop)));
  }

  reachOutLock(): ReachOutLock | null {
    return lockIn(this.#meta);
  }

  saveReachOutLock(lock: ReachOutLock | null): void {
    this.#write(() => this.#meta.set(lockName, lock && JSON.stringify(lock)));
  }

  /** Archives the linked account's keys, with the reason, and closes what was decrypted with them. The account has to be linked again. Inside a commit. */
  unlink(why: string, nowMs: number): void {
    this.#archive(why, nowMs);
    this.#close(openRows(this.#db).map(({ hash }) => hash));
    for (const name of [stopName, lockName]) this.#meta.set(name, null);
  }

  /** Deletes closed rows of the journal, whose messages the network may deliver again, and archives, of before an instant, epoch ms. Inside a commit. */
  prune(beforeMs: number): void {
    for (const sql of [
      "DELETE FROM whatsapp_journal WHERE plaintext IS NULL AND at < ?",
      "DELETE FROM whatsapp_auth WHERE archive IN (SELECT id FROM whatsapp_archives WHERE at < ?)",
      "DELETE FROM whatsapp_archives WHERE at < ?",
    ])
      this.#db.prepare(sql).run(beforeMs);
  }

  /** Another program that holds the file is waited for, a quarter of a second at most: Baileys cannot go on meanwhile, nor can anything else. */
  #write<T>(run: () => T): T {
    const transaction = this.#db.transaction(run);
    for (let tries = 1; ; tries++) {
      try {
        return transaction.immediate();
      } catch (error) {
        if (!isBusy(error) || tries >= mostTries) throw error;
      }
    }
  }
}

/** The stored time lock; null: there is none. */
export function lockIn(meta: Meta): ReachOutLock | null {
  return meta.json(lockName) as ReachOutLock | null;
}

/** The stored stop; null: WhatsApp is not stopped. */
export function stopIn(meta: Meta): WhatsAppStop | null {
  return meta.json(stopName) as WhatsAppStop | null;
}

/** The linked account's credentials, as JSON; null: none is linked. */
export function credsIn(db: Sqlite, seal: Seal): string | null {
  return keyIn(db, seal, ofCreds, ofCreds);
}

function keyIn(db: Sqlite, seal: Seal, type: string, id: string): string | null {
  const sql = "SELECT value FROM whatsapp_auth WHERE archive = 0 AND type = ? AND id = ?";
  const row = db.prepare<[string, string], { value: Buffer }>(sql).get(type, id);
  return row === undefined ? null : seal.unseal(keyAddress(type, id), row.value).toString();
}

/** The open rows of the journal, as they are stored. */
function openRows(db: Sqlite): StoredJournal[] {
  const sql = "SELECT hash, stanza, plaintext FROM whatsapp_journal WHERE plaintext IS NOT NULL ORDER BY seq";
  return db.prepare<[], StoredJournal>(sql).all();
}

/** The address has no archive number: an archived value stays sealed as it was. */
function keyAddress(type: string, id: string): SealedAddress {
  return { table: "whatsapp_auth", type, id };
}

function journalAddress(type: "stanza" | "plaintext", hash: string): SealedAddress {
  return { table: "whatsapp_journal", type, id: hash };
}

/** Seals every value of an unsealed database, archives too; gives how many. Inside a transaction of the caller. */
export function sealRecords(db: Sqlite, seal: Seal): number {
  const keys = db
    .prepare<[], { archive: number; type: string; id: string; value: Buffer }>(
      "SELECT archive, type, id, value FROM whatsapp_auth",
    )
    .all();
  const sealKey = db.prepare("UPDATE whatsapp_auth SET value = ? WHERE archive = ? AND type = ? AND id = ?");
  for (const { archive, type, id, value } of keys)
    sealKey.run(seal.seal(keyAddress(type, id), value), archive, type, id);
  const rows = openRows(db);
  const sealRow = db.prepare("UPDATE whatsapp_journal SET stanza = ?, plaintext = ? WHERE hash = ?");
  for (const { hash, stanza, plaintext } of rows) {
    const sealed = (["stanza", "plaintext"] as const).map((type) =>
      seal.seal(journalAddress(type, hash), (type === "stanza" ? stanza : plaintext) as Buffer),
    );
    sealRow.run(...sealed, hash);
  }
  return keys.length + rows.length;
}

/**
 * Deletes the stored stop of WhatsApp from a database and gives it; null: there was none. Also while a bot runs on the database: nothing else is read or
 * written, and nothing is migrated or sealed. Idempotent. Throws where there is no database, or one that a newer program made.
 */
export function resumeWhatsApp(path: string): WhatsAppStop | null {
  refuse(walProblem(path));
  const db = openKept(path, { fileMustExist: true });
  try {
    refuse(schemaProblem(db));
    waitLong(db);
    const meta = new Meta(db);
    const stop = stopIn(meta);
    if (stop !== null) meta.set(stopName, null);
    return stop;
  } finally {
    db.close();
  }
}
