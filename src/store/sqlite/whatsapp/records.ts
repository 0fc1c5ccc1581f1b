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
import { isBusy, type Sqlite } from "../core/database.ts";
import { Meta } from "../core/meta.ts";
import type { Seal } from "../core/seal.ts";
import { WhatsAppAuth } from "./auth.ts";
import { WhatsAppJournal } from "./journal.ts";
import { WhatsAppPeople, type Unprove } from "./people.ts";

/** How often a write tries to begin. */
const mostTries = 25;

export const stopName = "whatsapp_stopped";
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
