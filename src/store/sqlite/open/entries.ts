// What is open, remembered from its rows so that nobody asks for it after each commit: one class for each part of `../../port/open.ts`.
import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Update } from "../../../domain/update.ts";
import { given, type Doing } from "../../port/statements.ts";
import type { Entry, Reply, ReplyBody } from "../../messages.ts";
import {
  entryStates,
  stateOfClosed,
  mailboxBound,
  shedTellMs,
  type Accepted,
  type OpenEntries,
} from "../../port/open.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** A row that is not written yet. */
interface UnwrittenRow {
  readonly chat: ChatKey;
  readonly delivery: string | null;
  readonly acceptedAt: number;
  readonly content: Entry["content"] | null;
  readonly state: number;
  readonly why: string | null;
}

/** The mailboxes: updates and internal events in order of acceptance, each delivery once. Writes run inside a commit. */
export class SqliteEntries implements OpenEntries {
  readonly #commits: Commits;
  readonly #isKnown;
  readonly #insert;
  readonly #open: RememberedEntries;
  readonly #content;
  readonly #close;
  readonly #prune;
  readonly #toldSince;
  readonly #acceptedSince;
  readonly #renumber;

  /**
   * Rows of this transaction by `seq`, in its order. They are written at its end: most entries are handled in the transaction that accepts them, and what
   * was said is then never in the file. Statements that look at rows of `inbox` while others write need `write` before them.
   */
  readonly #unwritten = new Map<number, UnwrittenRow>();
  readonly #unwrittenDeliveries = new Set<string>();

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    commits.beforeCommit({ due: () => this.#due, write: () => this.write() });
    commits.onRollback(() => this.#forgetUnwritten());
    this.#isKnown = db.prepare<[string], { known: 1 }>("SELECT 1 AS known FROM inbox WHERE delivery = ?");
    this.#insert = db.prepare<[number, string, string | null, number, string | null, number, string | null]>(
      "INSERT INTO inbox (seq, chat, delivery, accepted_at, content, state, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    this.#open = new RememberedEntries(db, commits);
    this.#content = db.prepare<[number], { content: string }>("SELECT content FROM inbox WHERE seq = ?");
    this.#close = db.prepare<[number, string | null, number]>(
      "UPDATE inbox SET state = ?, why = ?, content = NULL WHERE seq = ?",
    );
    // `seq` rises with `accepted_at`: the first entry that is young enough ends the search, so that no index on the time is needed.
    this.#prune = db.prepare<[number, number]>(
      "DELETE FROM inbox WHERE state <> 0 AND seq < coalesce((SELECT seq FROM inbox WHERE accepted_at >= ? ORDER BY seq LIMIT 1), ?)",
    );
    this.#toldSince = db.prepare<[string, number], { n: number }>(
      "SELECT count(*) AS n FROM inbox WHERE chat = ? AND state = 4 AND accepted_at > ?",
    );
    this.#acceptedSince = db.prepare<[string, number], { seq: number }>(
      "SELECT seq FROM inbox WHERE state = 0 AND chat = ? AND accepted_at >= ? AND delivery IS NOT NULL ORDER BY seq",
    );
    this.#renumber = db.prepare<[number, number]>("UPDATE inbox SET seq = ? WHERE seq = ?");
  }

  /** Adds updates. Gives how many were new, how many were shed, and the messages that say so. */
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted> {
    let fresh = 0;
    let dropped = 0;
    const replies: Reply[] = [];
    for (const update of updates) {
      const delivery = `${update.channel}:${update.deliveryId}`;
      const full = this.#open.count(update.chat) >= mailboxBound;
      const tell = full && !this.#wasTold(update.chat, nowMs - shedTellMs);
      const content = full ? null : ({ type: "update", update } as const);
      const state = entryStates[tell ? "shedAndTold" : full ? "shed" : "open"];
      if (!this.#add(update.chat, delivery, nowMs, content, state)) continue;
      if (full) dropped++;
      else fresh++;
      if (tell) replies.push({ chat: update.chat, body: shed });
    }
    if (fresh > 0) this.#commits.announce("inbox");
    return given({ fresh, shed: dropped, replies });
  }

  add(chat: ChatKey, content: Entry["content"], nowMs: number, comesAgain = false): void {
    this.#add(chat, null, nowMs, content, entryStates.open);
    if (!comesAgain) this.#commits.wrote();
    this.#commits.announce("inbox");
  }

  /** Puts the open updates of a chat that were accepted since then behind everything else. */
  putBehind(chat: ChatKey, sinceMs: number): void {
    if (!this.isWaiting(chat)) return;
    this.write();
    const late = this.#acceptedSince.all(chat, sinceMs);
    if (late.length === 0) return;
    for (const { seq } of late) this.#renumber.run(this.#open.nextSeq(), seq);
    this.#commits.wrote();
    this.#open.invalidate();
  }

  #wasTold(chat: ChatKey, sinceMs: number): boolean {
    this.write();
    return (this.#toldSince.get(chat, sinceMs)?.n ?? 0) > 0;
  }

  /** Adds a row; false: its delivery is there already. */
  #add(
    chat: ChatKey,
    delivery: string | null,
    nowMs: number,
    content: Entry["content"] | null,
    state: number,
  ): boolean {
    if (delivery !== null && (this.#unwrittenDeliveries.has(delivery) || this.#isKnown.get(delivery) !== undefined))
      return false;
    const seq = this.#open.nextSeq();
    if (state === entryStates.open) this.#open.add(chat, { seq, acceptedAt: nowMs, content });
    this.#unwritten.set(seq, { chat, delivery, acceptedAt: nowMs, content, state, why: null });
    if (delivery !== null) this.#unwrittenDeliveries.add(delivery);
    return true;
  }

  /**
   * Writes the rows that are not written yet. A commit does it at its end, and a savepoint has to before it is begun and before it is released. An event that
   * was handled meanwhile needs no row: it has no delivery that may come again.
   */
  write(): void {
    if (this.#unwritten.size === 0) return;
    for (const [seq, row] of this.#unwritten) {
      if (!needsRow(row)) continue;
      const { chat, delivery, acceptedAt, content, state, why } = row;
      this.#insert.run(seq, chat, delivery, acceptedAt, content && JSON.stringify(content), state, why);
      this.#commits.wrote();
    }
    this.#forgetUnwritten();
  }

  get #due(): "nothing" | "now" {
    for (const row of this.#unwritten.values()) if (needsRow(row)) return "now";
    this.#forgetUnwritten();
    return "nothing";
  }

  #forgetUnwritten(): void {
    this.#unwritten.clear();
    this.#unwrittenDeliveries.clear();
  }

  /** The first open entry of up to `max` chats that are not in `skip`, oldest first. */
  heads(max: number, skip: ReadonlySet<ChatKey>): Doing<Entry[]> {
    return given(this.#open.heads(max, skip).map((head) => this.#read(head.chat, head)));
  }

  #read(chat: ChatKey, { seq, acceptedAt, content: known }: OpenEntry): Entry {
    const content =
      known ??
      this.#unwritten.get(seq)?.content ??
      (JSON.parse((this.#content.get(seq) as { content: string }).content) as Entry["content"]);
    return { seq, chat, acceptedAtMs: acceptedAt, content };
  }

  /** Whether a chat that is not in `skip` has an open entry. */
  has(skip: ReadonlySet<ChatKey>): Doing<boolean> {
    return given(this.#open.has(skip));
  }

  /** Whether a chat has an open entry. */
  isWaiting(chat: ChatKey): boolean {
    return this.#open.count(chat) > 0;
  }

  /** Marks an entry handled, or failed with a reason, and deletes its content. */
  close({ chat, seq }: Pick<Entry, "chat" | "seq">, failure: string | null, isNoWord = false): void {
    const state = stateOfClosed(failure, isNoWord);
    const row = this.#unwritten.get(seq);
    if (row === undefined) {
      this.#close.run(state, failure, seq);
      this.#commits.wrote();
    } else this.#unwritten.set(seq, { ...row, content: null, state, why: failure });
    this.#open.close(chat, seq);
  }

  newestSeq(): Doing<number> {
    return given(this.#open.newestSeq());
  }

  size(): Doing<number> {
    return given(this.#open.size());
  }

  prune(beforeMs: number): void {
    // The newest stays, so that its number is known after a restart too.
    this.#commits.wrote();
    this.#prune.run(beforeMs, this.#open.newestSeq());
  }
}

function needsRow({ delivery, state }: UnwrittenRow): boolean {
  return delivery !== null || state !== entryStates.handled;
}

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
