import type { WhatsAppRecords } from "../../channel/whatsapp-records.ts";
import { chatChannel, type ChatKey } from "../../domain/chat.ts";
import type { Identity } from "../../domain/person.ts";
import type { Phone } from "../../domain/phone.ts";
import type { OutboxRow } from "../messages.ts";
import { type StoredBody, messageIn } from "../repositories/outbox.ts";
import { Meta, type Sqlite, waitInSteps } from "../sqlite/core/database.ts";
import { withDatabase } from "../sqlite/core/migrations.ts";
import { openSeal, stamp } from "../sqlite/sealed-database.ts";
import { SqliteWhatsApp } from "../sqlite/whatsapp.ts";

/** Name in `meta`: the proofs that have ended and are not stored in PostgreSQL yet, as JSON. */
const unprovedName = "unproved";

/** Somebody's phone, or whichever they have (null), is no longer proved. */
interface Unproved {
  readonly identity: Identity;
  readonly phone: Phone | null;
}

export type LocalWhatsApp = ReturnType<typeof localOn>;

export interface LocalOptions {
  /** The file, or `":memory:"` where no account is linked. */
  readonly path: string;
  /** Mode and account. */
  readonly stamp: string;
  readonly databaseKey: string | null;
  /** Of the server's database: it keeps the ids of its messages apart from another's. */
  readonly salt: string;
}

/** Opens the local part; the caller holds its lock (`tryLock`). Throws on a store of SQLite, or another account's file. */
export function openLocalWhatsApp(options: LocalOptions) {
  return withDatabase(options.path, (db) => {
    stamp(db, `whatsapp of ${options.stamp}`);
    new Meta(db).set("salt", options.salt);
    return localOn(db, options.databaseKey);
  });
}

/** What the linked account keeps, in an SQLite file of this machine: Baileys needs its keys on the disk. The server is told what it has to know. */
function localOn(db: Sqlite, databaseKey: string | null) {
  const meta = new Meta(db);
  const unproved = (): readonly Unproved[] => (meta.json(unprovedName) ?? []) as Unproved[];
  const message = db.prepare<[number], { chat: ChatKey; body: string }>("SELECT chat, body FROM outbox WHERE id = ?");
  const keep = db.prepare<[number, string, string, number, number]>(
    "INSERT OR IGNORE INTO outbox (id, chat, body, gate, state, created_at, ended_at) VALUES (?, ?, ?, 0, 1, ?, ?)",
  );
  const pruneKept = db.prepare<[number]>("DELETE FROM outbox WHERE ended_at < ?");
  const records = new SqliteWhatsApp(db, openSeal(db, databaseKey), {
    outgoing: (id) => messageIn(message.get(id) ?? null),
    unprove: (identity, phone) => meta.set(unprovedName, JSON.stringify([...unproved(), { identity, phone }])),
  });
  waitInSteps(db);
  const write = (run: () => void) => db.transaction(run).immediate();
  return {
    records: records as WhatsAppRecords,
    /** Proofs that have ended and are to be stored with the next updates, since those come from the people they concern. */
    unproved,
    unprovedStored: (stored: readonly Unproved[]) => {
      if (stored.length === 0) return;
      const done = new Set(stored.map((one) => JSON.stringify(one)));
      write(() => meta.set(unprovedName, JSON.stringify(unproved().filter((one) => !done.has(JSON.stringify(one))))));
    },
    /** Keeps what is about to be sent on WhatsApp, for phones that ask for a message again and for people who quote one. Gives the rows. */
    goingOut: (rows: readonly OutboxRow[], nowMs: number): readonly OutboxRow[] => {
      const own = rows.filter(({ chat, id }) => chatChannel(chat) === "whatsapp" && message.get(id) === undefined);
      if (own.length > 0)
        write(() => own.forEach(({ id, chat, body }) => keep.run(id, chat, keptOf(body), nowMs, nowMs)));
      return rows;
    },
    /** Deletes kept messages, and closed rows of the journal and archives, of before these instants, epoch ms. */
    prune: (messagesBeforeMs: number, journalBeforeMs: number) =>
      write(() => {
        pruneKept.run(messagesBeforeMs);
        records.prune(journalBeforeMs);
      }),
    close: () => {
      if (!db.open) return;
      db.pragma("wal_checkpoint(TRUNCATE)");
      db.close();
    },
  };
}

function keptOf(body: OutboxRow["body"]): string {
  const kept: StoredBody = body.type === "file" ? { type: "sent file" } : body;
  return JSON.stringify(kept);
}
