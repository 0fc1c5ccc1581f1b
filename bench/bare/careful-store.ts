import Database from "better-sqlite3";

/** A line that somebody wrote, numbered by Telegram's `update_id`. */
export interface Entry {
  readonly id: number;
  readonly chat: number;
  readonly text: string;
}

/** A message that is to be sent. */
export interface Reply {
  readonly id: number;
  readonly chat: number;
  readonly text: string;
}

/** A sale that was confirmed; `body` is JSON. */
export interface StoredSale {
  readonly id: number;
  readonly chat: number;
  readonly state: "ready" | "sending";
  readonly body: string;
}

const tables = `
  CREATE TABLE IF NOT EXISTS inbox (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, text TEXT NOT NULL, done INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS inbox_open ON inbox (id) WHERE done = 0;
  CREATE TABLE IF NOT EXISTS chats (chat INTEGER PRIMARY KEY, row TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, text TEXT NOT NULL, sent INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS outbox_open ON outbox (id) WHERE sent = 0;
  CREATE TABLE IF NOT EXISTS sales (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS sales_open ON sales (id) WHERE state IN ('ready', 'sending');`;

/**
 * The tables of the careful bot. What one turn of the event loop asks for is committed together and written through to the disk
 * (`synchronous=FULL`); nothing of it is known to anybody before.
 */
export class CarefulStore {
  readonly #db: Database.Database;
  #jobs: { readonly run: () => void; readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = [];
  readonly #insertEntry: Database.Statement<[number, number, string, number]>;
  readonly #endEntry: Database.Statement<[number]>;
  readonly #selectRow: Database.Statement<[number], { row: string }>;
  readonly #upsertRow: Database.Statement<[number, string]>;
  readonly #insertReply: Database.Statement<[number, string]>;
  readonly #markSent: Database.Statement<[number]>;
  readonly #insertSale: Database.Statement<[number, string]>;
  readonly #updateSale: Database.Statement<[string, string, number]>;
  readonly #begin: Database.Statement;
  readonly #commit: Database.Statement;

  constructor(path: string) {
    const db = new Database(path);
    this.#db = db;
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.exec(tables);
    this.#insertEntry = db.prepare("INSERT OR IGNORE INTO inbox (id, chat, text, done) VALUES (?, ?, ?, ?)");
    this.#endEntry = db.prepare("UPDATE inbox SET done = 1 WHERE id = ?");
    this.#selectRow = db.prepare("SELECT row FROM chats WHERE chat = ?");
    this.#upsertRow = db.prepare("INSERT OR REPLACE INTO chats (chat, row) VALUES (?, ?)");
    this.#insertReply = db.prepare("INSERT INTO outbox (chat, text, sent) VALUES (?, ?, 0)");
    this.#markSent = db.prepare("UPDATE outbox SET sent = 1 WHERE id = ?");
    this.#insertSale = db.prepare("INSERT INTO sales (chat, state, body) VALUES (?, 'ready', ?)");
    this.#updateSale = db.prepare("UPDATE sales SET state = ?, body = ? WHERE id = ?");
    this.#begin = db.prepare("BEGIN IMMEDIATE");
    this.#commit = db.prepare("COMMIT");
  }

  /** Runs `run` in the next commit, and gives what it gave once that is on the disk. */
  write<T>(run: () => T): Promise<T> {
    let given: T;
    if (this.#jobs.length === 0) setImmediate(() => this.#flush());
    return new Promise<void>((resolve, reject) => {
      this.#jobs.push({ run: () => (given = run()), resolve, reject });
    }).then(() => given);
  }

  /** Whether the entry is new: what Telegram delivers again is not. In a job of `write`. */
  addEntry({ id, chat, text }: Entry, isDone: boolean): boolean {
    return this.#insertEntry.run(id, chat, text, isDone ? 1 : 0).changes === 1;
  }

  endEntry = (id: number) => void this.#endEntry.run(id);
  row = (chat: number) => this.#selectRow.get(chat)?.row;
  saveRow = (chat: number, row: string) => void this.#upsertRow.run(chat, row);
  markSent = (id: number) => void this.#markSent.run(id);
  moveSale = (id: number, state: string, body: string) => void this.#updateSale.run(state, body, id);
  addSale = (chat: number, body: string) => Number(this.#insertSale.run(chat, body).lastInsertRowid);

  addReply(chat: number, text: string): Reply {
    return { id: Number(this.#insertReply.run(chat, text).lastInsertRowid), chat, text };
  }

  /** What was open when the process ended before. */
  open(): { readonly entries: Entry[]; readonly replies: Reply[]; readonly sales: StoredSale[] } {
    return {
      entries: this.#db.prepare<[], Entry>("SELECT id, chat, text FROM inbox WHERE done = 0 ORDER BY id").all(),
      replies: this.#db.prepare<[], Reply>("SELECT id, chat, text FROM outbox WHERE sent = 0 ORDER BY id").all(),
      sales: this.#db
        .prepare<[], StoredSale>("SELECT * FROM sales WHERE state IN ('ready', 'sending') ORDER BY id")
        .all(),
    };
  }

  #flush(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    try {
      this.#begin.run();
      for (const { run } of jobs) run();
      this.#commit.run();
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
      for (const { reject } of jobs) reject(error);
      return;
    }
    for (const { resolve } of jobs) resolve();
  }
}
