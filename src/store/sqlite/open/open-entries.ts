import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Entry } from "../../mailbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** How many contents are remembered; of the others only the place is. */
const mostContents = 2_000;

/** Numbers are taken in the database by so many: entries that leave no row need one too, and no number is given twice. */
const numbersAtOnce = 1_000;
/** Name in `meta`: the last number that is taken. */
const numbersName = "inbox_numbers";

/** An entry that is not handled. `content`: null: it is not remembered. */
export interface OpenEntry {
  readonly seq: number;
  readonly acceptedAt: number;
  readonly content: Entry["content"] | null;
}

/** The open entries of every chat, remembered from the rows of `inbox`, so that no message asks for them. */
export class RememberedEntries {
  readonly #read;
  readonly #newest;
  readonly #take;
  readonly #commits;
  #chats: Map<ChatKey, OpenEntry[]> | null = null;
  #contents = 0;
  #newestSeq: number | null = null;
  #lastTaken = 0;

  constructor(db: Sqlite, commits: Commits) {
    this.#read = db.prepare<[], { seq: number; chat: string; accepted_at: number }>(
      "SELECT seq, chat, accepted_at FROM inbox INDEXED BY inbox_open WHERE state = 0 ORDER BY chat, seq",
    );
    this.#newest = db.prepare<[], { seq: number | null; taken: number | null }>(
      `SELECT (SELECT max(seq) FROM inbox) AS seq, (SELECT CAST(value AS INTEGER) FROM meta WHERE name = '${numbersName}') AS taken`,
    );
    this.#take = db.prepare<[string]>(
      `INSERT INTO meta (name, value) VALUES ('${numbersName}', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    );
    this.#commits = commits;
    commits.onRollback(() => {
      this.invalidate();
      this.#newestSeq = null;
    });
  }

  /** Call after rows were changed elsewhere. */
  invalidate(): void {
    this.#chats = null;
  }

  /** Call before an open row is inserted. */
  add(chat: ChatKey, entry: OpenEntry): void {
    const chats = this.#all();
    const hasRoom = this.#contents < mostContents;
    if (hasRoom) this.#contents++;
    const waiting = chats.get(chat);
    const added = hasRoom ? entry : { ...entry, content: null };
    if (waiting === undefined) chats.set(chat, [added]);
    else waiting.push(added);
  }

  /** The number of the next entry, open or not. */
  nextSeq(): number {
    const seq = this.newestSeq() + 1;
    if (seq > this.#lastTaken) {
      this.#lastTaken = seq + numbersAtOnce - 1;
      this.#take.run(String(this.#lastTaken));
      this.#commits.wrote();
    }
    this.#newestSeq = seq;
    return seq;
  }

  close(chat: ChatKey, seq: number): void {
    const waiting = this.#all().get(chat);
    const at = waiting?.findIndex((one) => one.seq === seq) ?? -1;
    if (waiting === undefined || at < 0) return;
    const [closed] = waiting.splice(at, 1);
    if (closed !== undefined && closed.content !== null) this.#contents--;
    if (waiting.length === 0) this.#all().delete(chat);
  }

  /** How many entries of a chat are open. */
  count(chat: ChatKey): number {
    return this.#all().get(chat)?.length ?? 0;
  }

  /** The first entry of up to `max` chats that are not in `skip`, oldest first. */
  heads(max: number, skip: ReadonlySet<ChatKey>): (OpenEntry & { readonly chat: ChatKey })[] {
    const heads: (OpenEntry & { readonly chat: ChatKey })[] = [];
    for (const [chat, [first]] of this.#all()) if (first && !skip.has(chat)) heads.push({ ...first, chat });
    return heads.toSorted((one, other) => one.seq - other.seq).slice(0, max);
  }

  /** Whether a chat that is not in `skip` has an open entry. */
  has(skip: ReadonlySet<ChatKey>): boolean {
    for (const chat of this.#all().keys()) if (!skip.has(chat)) return true;
    return false;
  }

  /** The number that was given last; after a start or a rollback one that is not below it. 0: none was. */
  newestSeq(): number {
    if (this.#newestSeq !== null) return this.#newestSeq;
    const { seq, taken } = this.#newest.get() ?? { seq: null, taken: null };
    this.#lastTaken = Math.max(seq ?? 0, taken ?? 0);
    this.#newestSeq = this.#lastTaken;
    return this.#newestSeq;
  }

  size(): number {
    let size = 0;
    for (const waiting of this.#all().values()) size += waiting.length;
    return size;
  }

  #all(): Map<ChatKey, OpenEntry[]> {
    if (this.#chats !== null) return this.#chats;
    const chats = new Map<ChatKey, OpenEntry[]>();
    for (const { seq, chat, accepted_at: acceptedAt } of this.#read.all()) {
      const waiting = chats.get(chat as ChatKey);
      if (waiting === undefined) chats.set(chat as ChatKey, [{ seq, acceptedAt, content: null }]);
      else waiting.push({ seq, acceptedAt, content: null });
    }
    this.#contents = 0;
    // Last: reading may fail, and nothing read is not nothing open.
    this.#chats = chats;
    return chats;
  }
}
