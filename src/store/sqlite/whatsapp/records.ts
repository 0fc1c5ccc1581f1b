import type { OutgoingBody } from "../../../channel/channel.ts";
import type {
  JournalRow,
  WhatsAppAsked,
  WhatsAppPerson,
  WhatsAppRecords,
  ReachOutLock,
  WhatsAppStop,
} from "../../../channel/whatsapp-records.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import { isBusy, type Sqlite, waitLong } from "../core/database.ts";
import { Meta } from "../core/meta.ts";
import type { Seal, SealedAddress } from "../core/seal.ts";
import { WhatsAppPeople, type Unprove } from "./people.ts";
import { expectOwnWal } from "../core/files.ts";
import { openKept } from "../core/keep.ts";
import { expectKnownSchema } from "../core/migrations.ts";

/** How often a write tries to begin. */
const mostTries = 25;

const stopName = "whatsapp_stopped";
/** Name in `meta`: the Cloud API's phone number id and its number. */
const cloudNumberName = "whatsapp_cloud_number";

const lockName = "whatsapp_reach_out";

/** The stored lock; null: there is none. */
export function lockIn(meta: Pick<Meta, "get">): ReachOutLock | null {
  const json = meta.get(lockName);
  return json === null ? null : (JSON.parse(json) as ReachOutLock);
}

/** The stored stop; null: WhatsApp is not stopped. */
export function stopIn(meta: Pick<Meta, "get">): WhatsAppStop | null {
  const json = meta.get(stopName);
  return json === null ? null : (JSON.parse(json) as WhatsAppStop);
}

/** What the rest of the store has for the channel. */
export interface Neighbours {
  /** See `WhatsAppRecords.outgoing`. */
  readonly messages: { message(id: number): ReturnType<WhatsAppRecords["outgoing"]> };
  readonly people: { readonly unprove: Unprove };
}

/**
 * What the WhatsApp channel keeps. Each call is a transaction of its own, outside the group commit. That is safe since jobs of the group commit are
 * synchronous: no call comes in the middle of one. `prune` is the exception: it runs inside a commit.
 */
export class SqliteWhatsApp implements WhatsAppRecords {
  readonly #db: Sqlite;
  readonly #messages: Neighbours["messages"];
  readonly #auth: WhatsAppAuth;
  readonly #journal: WhatsAppJournal;
  readonly #people: WhatsAppPeople;
  readonly #meta;

  constructor(db: Sqlite, seal: Seal, { messages, people }: Neighbours) {
    this.#db = db;
    this.#messages = messages;
    this.#auth = new WhatsAppAuth(db, seal);
    this.#journal = new WhatsAppJournal(db, seal);
    this.#people = new WhatsAppPeople(db, (identity, phone) => people.unprove(identity, phone));
    this.#meta = new Meta(db);
  }

  creds(): string | null {
    return this.#auth.creds();
  }

  saveCreds(json: string): void {
    this.#write(() => this.#auth.saveCreds(json));
  }

  keys(type: string, ids: readonly string[]): ReadonlyMap<string, string> {
    return this.#auth.keys(type, ids);
  }

  saveKeys(
    changes: readonly { readonly type: string; readonly id: string; readonly value: string | null }[],
    journal: readonly JournalRow[],
    nowMs: number,
  ): void {
    this.#write(() => {
      this.#auth.save(changes);
      this.#journal.add(journal, nowMs);
    });
  }

  archiveAuth(why: string, nowMs: number): void {
    this.#write(() => this.#auth.archive(why, nowMs));
  }

  journalRow(hash: string): JournalRow | null {
    return this.#journal.row(hash);
  }

  openJournal(): readonly JournalRow[] {
    return this.#journal.open();
  }

  closeJournal(hashes: readonly string[]): void {
    this.#write(() => this.#journal.close(hashes));
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

  outgoing(outboxId: number): { readonly chat: ChatKey; readonly body: OutgoingBody } | null {
    return this.#messages.message(outboxId);
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
    this.#write(() => {
      if (stop === null) this.#meta.delete(stopName);
      else this.#meta.set(stopName, JSON.stringify(stop));
    });
  }

  reachOutLock(): ReachOutLock | null {
    return lockIn(this.#meta);
  }

  saveReachOutLock(lock: ReachOutLock | null): void {
    this.#write(() => {
      if (lock === null) this.#meta.delete(lockName);
      else this.#meta.set(lockName, JSON.stringify(lock));
    });
  }

  /** Archives the linked account's keys, with the reason, and closes what was decrypted with them. The account has to be linked again. Inside a commit. */
  unlink(why: string, nowMs: number): void {
    this.#auth.archive(why, nowMs);
    this.#journal.close(this.#journal.open().map(({ hash }) => hash));
    this.#meta.delete(stopName);
    this.#meta.delete(lockName);
  }

  /** Deletes closed rows of the journal, whose messages the network may deliver again, and archives, of before an instant, epoch ms. Inside a commit. */
  prune(beforeMs: number): void {
    this.#journal.prune(beforeMs);
    this.#auth.prune(beforeMs);
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
      else this.#put.run(type, id, this.#seal.seal(addressOfKey(type, id), Buffer.from(value)));
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
    return row === undefined ? null : this.#seal.unseal(addressOfKey(type, id), row.value).toString();
  }
}

/** The place has no archive number: an archived value stays sealed as it was. */
function addressOfKey(type: string, id: string): SealedAddress {
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
  for (const { archive, type, id, value } of rows)
    update.run(seal.seal(addressOfKey(type, id), value), archive, type, id);
  return rows.length;
}

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
      const sealed = this.#seal.seal(addressOfEntry("stanza", hash), Buffer.from(stanza));
      this.#add.run(hash, nowMs, sealed, this.#seal.seal(addressOfEntry("plaintext", hash), plaintext));
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
      stanza: this.#seal.unseal(addressOfEntry("stanza", hash), stanza).toString(),
      plaintext: this.#seal.unseal(addressOfEntry("plaintext", hash), plaintext),
    };
  }
}

function addressOfEntry(type: "stanza" | "plaintext", hash: string): SealedAddress {
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
    update.run(
      seal.seal(addressOfEntry("stanza", hash), stanza),
      seal.seal(addressOfEntry("plaintext", hash), plaintext),
      hash,
    );
  }
  return rows.length;
}

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
