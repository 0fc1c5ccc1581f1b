/** What the WhatsApp channel keeps, always on SQLite: Baileys must not go on before its keys are on the disk. See `channel/whatsapp-records.ts`. */
import type {
  JournalRow,
  ReachOutLock,
  WhatsAppAsked,
  WhatsAppPerson,
  WhatsAppRecords,
  WhatsAppStop,
} from "../../channel/whatsapp-records.ts";
import { refuse } from "../../domain/language.ts";
import { type Identity, identityOf } from "../../domain/person.ts";
import { type Phone, phoneFromInternational } from "../../domain/phone.ts";
import { isBusy, Meta, openKept, type Sqlite, waitLong } from "./core/database.ts";
import { walProblem } from "./core/files.ts";
import { schemaProblem } from "./core/migrations.ts";
import type { Seal, SealedAddress } from "./core/seal.ts";

/** How often a write tries to begin. */
const mostTries = 25;

/** Names in `meta`: the stop, the time lock, and the Cloud API's phone number id with its number. */
const [stopName, lockName, cloudNumberName] = ["whatsapp_stopped", "whatsapp_reach_out", "whatsapp_cloud_number"];

/** The credentials' type and id among the keys; no key has an empty type. */
const ofCreds = "";

/** `reply_to` null: the person never wrote, so that nobody knows their id, or the row was joined to another. */
interface Row {
  readonly id: number;
  /** `number` of the phone address. */
  readonly phone: string | null;
  readonly phone_jid: string | null;
  readonly lid_jid: string | null;
  readonly reply_to: string | null;
  readonly joined_to: number | null;
  readonly asked: string | null;
}

/** Ends the proof of a person's phone: of this one, or of whichever it is (null). Inside the transaction of the caller. */
type Unprove = (identity: Identity, phone: Phone | null) => void;

type PhoneAddress = Extract<WhatsAppAddress, { type: "phone" }>;

/** People on WhatsApp by their addresses (phone, LID). A row is written only where something changes. */
class WhatsAppPeople {
  readonly #db: Sqlite;
  readonly #unprove: Unprove;

  constructor(db: Sqlite, unprove: Unprove) {
    this.#db = db;
    this.#unprove = unprove;
  }

  /** Another program that holds the file is waited for, a quarter of a second at most: Baileys cannot go on meanwhile, nor can anything else. */
  protected write<T>(run: () => T): T {
    const transaction = this.#db.transaction(run);
    for (let tries = 1; ; tries++) {
      try {
        return transaction.immediate();
      } catch (error) {
        if (!isBusy(error) || tries >= mostTries) throw error;
      }
    }
  }

  #by(column: "id" | "phone" | "lid_jid", value: number | string | null): Row | undefined {
    if (value === null) return undefined;
    return this.#db.prepare<[typeof value], Row>(`SELECT * FROM whatsapp_people WHERE ${column} = ?`).get(value);
  }

  personFrom(from: string, phoneJid: string | null, lidJid: string | null, nowMs: number): WhatsAppPerson {
    const address = whatsappAddress(from);
    if (address === null) throw new Error("A message comes from a person's address: a phone's or a LID");
    // The address a message came from counts before a phone that is told beside it.
    const phone = address.type === "phone" ? address : phoneAddress(phoneJid);
    const lid = address.type === "lid" ? address.jid : lidAddress(lidJid);
    const settled = () => this.#save(this.#settle(phone, lid, nowMs), { reply_to: address.jid });
    return personOf(this.write(settled), address.jid);
  }

  learn(phoneJid: string, lidJid: string): void {
    const [phone, lid] = [phoneAddress(phoneJid), lidAddress(lidJid)];
    if (phone !== null && lid !== null) this.write(() => this.#settle(phone, lid, 0));
  }

  person(id: number): WhatsAppPerson | null {
    const row = this.#row(id);
    return row === null || row.reply_to === null ? null : personOf(row, row.reply_to);
  }

  asked(id: number): WhatsAppAsked | null {
    return readAsked(this.#row(id)?.asked ?? null);
  }

  saveAsked(id: number, asked: WhatsAppAsked | null): void {
    const save = this.#db.prepare("UPDATE whatsapp_people SET asked = ? WHERE id = ?");
    this.write(() => {
      const row = this.#row(id);
      if (row === null) throw new Error(`There is no person ${id} on WhatsApp`);
      save.run(asked && JSON.stringify(asked), row.id);
    });
  }

  #row(id: number): Row | null {
    const row = this.#by("id", id);
    return this.#by("id", row?.joined_to ?? null) ?? row ?? null;
  }

  /** The row of the person with these addresses, made where there is none. The latest pairing of a phone and a LID holds. */
  #settle(phone: PhoneAddress | null, lid: string | null, nowMs: number): Row {
    const byPhone = this.#by("phone", phone?.number ?? null);
    const byLid = this.#by("lid_jid", lid);
    if (phone === null || lid === null) return byPhone ?? byLid ?? this.#make(phone, lid, nowMs);
    let owner = byLid ?? byPhone;
    if (byPhone !== undefined && byPhone.lid_jid !== lid) {
      // A row with this phone and no LID is the same person. A row with another LID has lost the phone.
      if (byPhone.lid_jid !== null) {
        this.#losePhone(byPhone);
        owner = byLid;
      } else if (byLid !== undefined) owner = this.#join(byPhone, byLid);
    }
    owner ??= this.#make(phone, lid, nowMs);
    const stale = isPhone(owner.reply_to) && owner.phone !== phone.number;
    const { number, jid } = phone;
    return this.#save(owner, {
      phone: number,
      phone_jid: jid,
      lid_jid: lid,
      reply_to: stale ? lid : owner.reply_to,
    });
  }

  /** Takes the phone address away from a row, so that replies never go to it again. */
  #losePhone(row: Row): void {
    const reply_to = isPhone(row.reply_to) ? row.lid_jid : row.reply_to;
    this.#save(row, { phone: null, phone_jid: null, reply_to });
  }

  /** Joins two rows of one person. The row that wrote stays; of two that wrote, the older. The other one refers to it from now on. */
  #join(byPhone: Row, byLid: Row): Row {
    const bothWrote = byPhone.reply_to !== null && byLid.reply_to !== null;
    const older = byPhone.id < byLid.id ? byPhone : byLid;
    const stays = bothWrote ? older : byLid.reply_to === null ? byPhone : byLid;
    const goes = stays === byPhone ? byLid : byPhone;
    this.#db
      .prepare(
        `UPDATE whatsapp_people SET joined_to = ?, phone = NULL, phone_jid = NULL, lid_jid = NULL, reply_to = NULL, asked = NULL
         WHERE id = ?`,
      )
      .run(stays.id, goes.id);
    // That id is no longer in use: with its phone, notices would reach the same person twice.
    this.#unprove(identityOf("whatsapp", goes.id), null);
    this.#db.prepare("UPDATE whatsapp_people SET joined_to = ? WHERE joined_to = ?").run(stays.id, goes.id);
    return {
      ...stays,
      // WhatsApp always accepts a reply to a LID; it may refuse one to a phone address whose person has a LID.
      reply_to: bothWrote ? byLid.lid_jid : stays.reply_to,
      asked: newer(byPhone.asked, byLid.asked),
    };
  }

  #make(phone: PhoneAddress | null, lid: string | null, nowMs: number): Row {
    const insert = this.#db.prepare<unknown[], Row>(
      "INSERT INTO whatsapp_people (made_at, phone, phone_jid, lid_jid) VALUES (?, ?, ?, ?) RETURNING *",
    );
    return insert.get(nowMs, phone?.number ?? null, phone?.jid ?? null, lid) as Row;
  }

  /** The person has lost a phone: it is no longer proved. `number` as in `WhatsAppAddress`. */
  #unproved(id: number, number: string): void {
    this.#unprove(identityOf("whatsapp", id), number.replace(/^52(?=\d{10}$)/, "") as Phone);
  }

  /** Stores a row with changes; `row` itself may differ from what is stored. */
  #save(row: Row, changes: Partial<Row>): Row {
    const saved = { ...row, ...changes };
    const stored = this.#by("id", row.id) as Row;
    if (stored.phone !== null && stored.phone !== saved.phone) this.#unproved(stored.id, stored.phone);
    const columns = ["phone", "phone_jid", "lid_jid", "reply_to", "asked"] as const;
    if (columns.some((column) => saved[column] !== stored[column])) {
      const update = `UPDATE whatsapp_people SET ${columns.join(" = ?, ")} = ? WHERE id = ?`;
      this.#db.prepare(update).run(...columns.map((column) => saved[column]), saved.id);
    }
    return saved;
  }
}

interface Neighbours {
  readonly outgoing: WhatsAppRecords["outgoing"];
  readonly unprove: Unprove;
}

/** A row of the journal. Null: it is closed, the inbox has it. */
interface StoredJournal {
  readonly hash: string;
  readonly stanza: Buffer | null;
  readonly plaintext: Buffer | null;
}

/** Each call but `unlink` and `prune` is a transaction outside the group commit, whose jobs are synchronous: no call comes in the middle of one. */
export class SqliteWhatsApp extends WhatsAppPeople implements WhatsAppRecords {
  readonly outgoing: WhatsAppRecords["outgoing"];
  readonly #db: Sqlite;
  readonly #seal: Seal;
  readonly #meta: Meta;

  constructor(db: Sqlite, seal: Seal, { outgoing, unprove }: Neighbours) {
    super(db, unprove);
    this.outgoing = outgoing;
    this.#db = db;
    this.#seal = seal;
    this.#meta = new Meta(db);
  }

  creds(): string | null {
    return credsIn(this.#db, this.#seal);
  }

  saveCreds(json: string): void {
    this.write(() => this.#saveKey({ type: ofCreds, id: ofCreds, value: json }));
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
    this.write(() => {
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
    this.write(() => this.#archive(why, nowMs));
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
    this.write(() => this.#close(hashes));
  }

  #close(hashes: readonly string[]): void {
    const close = this.#db.prepare<[string]>(
      "UPDATE whatsapp_journal SET stanza = NULL, plaintext = NULL WHERE hash = ? AND plaintext IS NOT NULL",
    );
    for (const hash of hashes) close.run(hash);
  }

  salt(): string {
    return this.#meta.get("salt") as string;
  }

  cloudNumber(phoneNumberId: string): string | null {
    const [id, digits] = this.#meta.get(cloudNumberName)?.split(" ") ?? [];
    return id === phoneNumberId ? (digits ?? null) : null;
  }

  saveCloudNumber(phoneNumberId: string, digits: string): void {
    this.write(() => this.#meta.set(cloudNumberName, `${phoneNumberId} ${digits}`));
  }

  stopped(): WhatsAppStop | null {
    return stopIn(this.#meta);
  }

  saveStopped(stop: WhatsAppStop | null): void {
    this.write(() => this.#meta.set(stopName, stop && JSON.stringify(stop)));
  }

  reachOutLock(): ReachOutLock | null {
    return lockIn(this.#meta);
  }

  saveReachOutLock(lock: ReachOutLock | null): void {
    this.write(() => this.#meta.set(lockName, lock && JSON.stringify(lock)));
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

function personOf(row: Row, replyTo: string): WhatsAppPerson {
  return { id: row.id, phoneJid: row.phone_jid, lidJid: row.lid_jid, replyTo };
}

function phoneAddress(jid: string | null): PhoneAddress | null {
  const address = jid === null ? null : whatsappAddress(jid);
  return address?.type === "phone" ? address : null;
}

function lidAddress(jid: string | null): string | null {
  const address = jid === null ? null : whatsappAddress(jid);
  return address?.type === "lid" ? address.jid : null;
}

function isPhone(jid: string | null): boolean {
  return phoneAddress(jid) !== null;
}

function readAsked(json: string | null): WhatsAppAsked | null {
  return json === null ? null : (JSON.parse(json) as WhatsAppAsked);
}

/** The later of two offers: a number that is typed now answers it. */
function newer(one: string | null, other: string | null): string | null {
  return (readAsked(one)?.outboxId ?? -1) > (readAsked(other)?.outboxId ?? -1) ? one : other;
}

type WhatsAppAddress =
  /** `number`: the phone as `52` and ten digits, whether the address has `52` or `521`; of another country its digits. */
  | { readonly type: "phone"; readonly jid: string; readonly number: string }
  | { readonly type: "lid"; readonly jid: string };

const shape = /^(\d+)(?::\d+)?@(?:(s\.whatsapp\.net|c\.us|hosted)|lid|hosted\.lid)$/;

/** Reads `5215512345678:3@s.whatsapp.net` or `123:1@lid`; `hosted` servers name the same people. Null: no person's address (a group, a list). */
export function whatsappAddress(jid: string): WhatsAppAddress | null {
  const match = shape.exec(jid);
  if (match === null) return null;
  const [, user = "", phoneServer] = match;
  if (phoneServer === undefined) return { type: "lid", jid: `${user}@lid` };
  const phone = phoneFromInternational(user);
  return { type: "phone", jid: `${user}@s.whatsapp.net`, number: phone === null ? user : `52${phone}` };
}
