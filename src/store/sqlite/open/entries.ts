/** What is open, remembered from its rows: a class for each part of `../../port/engine.ts`. Here are `OpenRows` and the entries of the inbox. */
import type { ChatKey } from "../../../domain/chat.ts";
import type { Update } from "../../../domain/update.ts";
import type { Entry, Reply, ReplyBody } from "../../messages.ts";
import {
  type Accepted,
  type Doing,
  entryStates,
  given,
  mailboxBound,
  type OpenEntries,
  shedTellMs,
  stateOfClosed,
} from "../../port/engine.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** What a row does not say yet. */
interface UnwrittenRow {
  readonly chat: ChatKey;
  readonly acceptedAt: number;
  readonly content: Entry["content"] | null;
  readonly state: number;
  readonly why: string | null;
  /** There is a row, as if it were handled. */
  readonly hasRow: boolean;
}

/** An entry that is not handled. `content`: null: it is not remembered. */
interface OpenEntry {
  readonly seq: number;
  readonly chat: ChatKey;
  readonly acceptedAt: number;
  readonly content: Entry["content"] | null;
}

/** While so many entries are open, the contents of further ones are not remembered, only their places. */
const mostContents = 2_000;
/** Numbers are taken in the database by so many: entries that leave no row need one too, and no number is given twice. */
const numbersAtOnce = 1_000;
/** Name in `meta`: the last number that is taken. */
const numbersName = "inbox_numbers";

/** The mailboxes: updates and internal events in order of acceptance, each delivery once. Writes run inside a commit. */
export class SqliteEntries implements OpenEntries {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #open: OpenRows<number, OpenEntry>;
  /**
   * What this transaction accepted, by `seq`, in its order. What is not handled at its end is written then: most entries are handled in the transaction that
   * accepts them, and what was said is then never in the file. Statements that look at rows of `inbox` while others write need `write` before them.
   */
  readonly #unwritten = new Map<number, UnwrittenRow>();
  /** The number that was given last; null: ask the database. */
  #newest: number | null = null;
  #lastTaken = 0;

  constructor(db: Sqlite, commits: Commits) {
    this.#db = db;
    this.#commits = commits;
    const read = db.prepare<[], Omit<OpenEntry, "content">>(
      "SELECT seq, chat, accepted_at AS acceptedAt FROM inbox INDEXED BY inbox_open WHERE state = 0 ORDER BY chat, seq",
    );
    this.#open = new OpenRows(commits, () => read.all().map((row) => [row.seq, { ...row, content: null }]));
    commits.beforeCommit({ due: () => this.#due, write: () => this.write() });
    commits.onRollback(() => {
      this.#unwritten.clear();
      this.#newest = null;
    });
  }

  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted> {
    let fresh = 0;
    let dropped = 0;
    const replies: Reply[] = [];
    for (const update of updates) {
      const delivery = `${update.channel}:${update.deliveryId}`;
      const full = (this.#open.chats.get(update.chat)?.size ?? 0) >= mailboxBound;
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

  putBehind(chat: ChatKey, sinceMs: number): void {
    if (!this.isWaiting(chat)) return;
    this.write();
    const late = this.#db
      .prepare<[string, number], { seq: number }>(
        "SELECT seq FROM inbox WHERE state = 0 AND chat = ? AND accepted_at >= ? AND delivery IS NOT NULL ORDER BY seq",
      )
      .all(chat, sinceMs);
    if (late.length === 0) return;
    const renumber = this.#db.prepare<[number, number]>("UPDATE inbox SET seq = ? WHERE seq = ?");
    for (const { seq } of late) renumber.run(this.#nextSeq(), seq);
    this.#commits.wrote();
    this.#open.forget();
  }

  #wasTold(chat: ChatKey, sinceMs: number): boolean {
    const sql = "SELECT 1 FROM inbox WHERE chat = ? AND state = 4 AND accepted_at > ? LIMIT 1";
    return this.#db.prepare<[string, number]>(sql).get(chat, sinceMs) !== undefined;
  }

  /** Adds an entry; false: its delivery is there already. */
  #add(
    chat: ChatKey,
    delivery: string | null,
    nowMs: number,
    content: Entry["content"] | null,
    state: number,
  ): boolean {
    const seq = this.#nextSeq();
    const isOpen = state === entryStates.open;
    if (delivery !== null) {
      const insert = this.#db.prepare<[number, string, string, number, number]>(
        "INSERT INTO inbox (seq, chat, delivery, accepted_at, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING",
      );
      if (insert.run(seq, chat, delivery, nowMs, isOpen ? entryStates.handled : state).changes === 0) return false;
      this.#commits.wrote();
    }
    if (!isOpen) return true;
    const keeps = this.#open.all.size < mostContents;
    this.#open.set(seq, { seq, chat, acceptedAt: nowMs, content: keeps ? content : null });
    this.#unwritten.set(seq, { chat, acceptedAt: nowMs, content, state, why: null, hasRow: delivery !== null });
    return true;
  }

  /** Writes what rows do not say yet. A commit does it at its end. An event that was handled meanwhile needs no row: it has no delivery that may come again. */
  write(): void {
    const insert = this.#db.prepare<[string | null, number, string | null, number, string, number]>(
      "INSERT INTO inbox (content, state, why, seq, chat, accepted_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    const change = this.#db.prepare<[string | null, number, string | null, number]>(
      "UPDATE inbox SET content = ?, state = ?, why = ? WHERE seq = ?",
    );
    for (const [seq, { chat, acceptedAt, content, state, why, hasRow }] of this.#unwritten) {
      if (state === entryStates.handled) continue;
      const text = content && JSON.stringify(content);
      if (hasRow) change.run(text, state, why, seq);
      else insert.run(text, state, why, seq, chat, acceptedAt);
      this.#commits.wrote();
    }
    this.#unwritten.clear();
  }

  get #due(): "nothing" | "now" {
    for (const { state } of this.#unwritten.values()) if (state !== entryStates.handled) return "now";
    this.#unwritten.clear();
    return "nothing";
  }

  heads(max: number, skip: ReadonlySet<ChatKey>): Doing<Entry[]> {
    const heads: OpenEntry[] = [];
    for (const [chat, rows] of this.#open.chats) {
      const [first] = rows.values();
      if (first && !skip.has(chat as ChatKey)) heads.push(first);
    }
    const oldest = heads.toSorted((one, other) => one.seq - other.seq).slice(0, max);
    return given(
      oldest.map(({ seq, chat, acceptedAt: acceptedAtMs, content }) => {
        return { seq, chat, acceptedAtMs, content: content ?? this.#contentOf(seq) };
      }),
    );
  }

  #contentOf(seq: number): Entry["content"] {
    const unwritten = this.#unwritten.get(seq)?.content;
    if (unwritten) return unwritten;
    const stored = this.#db.prepare<[number], { content: string }>("SELECT content FROM inbox WHERE seq = ?").get(seq);
    return JSON.parse((stored as { content: string }).content) as Entry["content"];
  }

  has(skip: ReadonlySet<ChatKey>): Doing<boolean> {
    for (const chat of this.#open.chats.keys()) if (!skip.has(chat as ChatKey)) return given(true);
    return given(false);
  }

  /** Whether a chat has an open entry. */
  isWaiting(chat: ChatKey): boolean {
    return this.#open.chats.has(chat);
  }

  close({ seq }: Pick<Entry, "seq">, failure: string | null, isNoWord = false): void {
    const state = stateOfClosed(failure, isNoWord);
    const row = this.#unwritten.get(seq);
    if (row === undefined) {
      const close = "UPDATE inbox SET state = ?, why = ?, content = NULL WHERE seq = ?";
      this.#db.prepare<[number, string | null, number]>(close).run(state, failure, seq);
      this.#commits.wrote();
    } else this.#unwritten.set(seq, { ...row, content: null, state, why: failure });
    this.#open.delete(seq);
  }

  /** After a start or a rollback a number that is not below the one that was given last. */
  newestSeq(): Doing<number> {
    return given(this.#newestSeq());
  }

  #newestSeq(): number {
    if (this.#newest !== null) return this.#newest;
    const newest = this.#db.prepare<[], { seq: number | null; taken: number | null }>(
      `SELECT (SELECT max(seq) FROM inbox) AS seq, (SELECT CAST(value AS INTEGER) FROM meta WHERE name = '${numbersName}') AS taken`,
    );
    const { seq, taken } = newest.get() ?? { seq: null, taken: null };
    this.#lastTaken = Math.max(seq ?? 0, taken ?? 0);
    this.#newest = this.#lastTaken;
    return this.#newest;
  }

  /** The number of the next entry, open or not. */
  #nextSeq(): number {
    const seq = this.#newestSeq() + 1;
    if (seq > this.#lastTaken) {
      this.#lastTaken = seq + numbersAtOnce - 1;
      const take = `INSERT INTO meta (name, value) VALUES ('${numbersName}', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
      this.#db.prepare<[string]>(take).run(String(this.#lastTaken));
      this.#commits.wrote();
    }
    this.#newest = seq;
    return seq;
  }

  size(): Doing<number> {
    return given(this.#open.all.size);
  }

  prune(beforeMs: number): void {
    // `seq` rises with `accepted_at`: the first entry that is young enough ends the search, so that no index on the time is needed. The newest stays, so that
    // its number is known after a restart too.
    const prune = this.#db.prepare<[number, number]>(
      "DELETE FROM inbox WHERE state <> 0 AND seq < coalesce((SELECT seq FROM inbox WHERE accepted_at >= ? ORDER BY seq LIMIT 1), ?)",
    );
    this.#commits.wrote();
    prune.run(beforeMs, this.#newestSeq());
  }
}

interface Known<Key, Row> {
  readonly all: Map<Key, Row>;
  readonly chats: Map<string, Map<Key, Row>>;
}

/** Open rows by key and by chat: read when they are first needed, and again after a rollback. */
export class OpenRows<Key, Row extends { readonly chat: string }> {
  readonly #read: () => readonly (readonly [Key, Row])[];
  #known: Known<Key, Row> | null = null;

  /** `read` gives the rows in the order in which they came. */
  constructor(commits: Commits, read: () => readonly (readonly [Key, Row])[]) {
    this.#read = read;
    commits.onRollback(() => this.forget());
  }

  /** Call after rows were changed elsewhere. */
  forget(): void {
    this.#known = null;
  }

  get all(): ReadonlyMap<Key, Row> {
    return this.#rows().all;
  }

  /** Each chat that has rows, with them. */
  get chats(): ReadonlyMap<string, ReadonlyMap<Key, Row>> {
    return this.#rows().chats;
  }

  /** The rows of a chat, in the order in which they came. */
  ofChat(chat: string): readonly Row[] {
    return [...(this.chats.get(chat)?.values() ?? [])];
  }

  set(key: Key, row: Row): void {
    if (this.all.get(key)?.chat !== row.chat) this.delete(key);
    add(this.#rows(), key, row);
  }

  delete(key: Key): void {
    const { all, chats } = this.#rows();
    const { chat } = all.get(key) ?? {};
    if (chat === undefined) return;
    all.delete(key);
    chats.get(chat)?.delete(key);
    if (chats.get(chat)?.size === 0) chats.delete(chat);
  }

  #rows(): Known<Key, Row> {
    if (this.#known !== null) return this.#known;
    const known: Known<Key, Row> = { all: new Map(), chats: new Map() };
    for (const [key, row] of this.#read()) add(known, key, row);
    // Last: reading may fail, and nothing read is not nothing open.
    this.#known = known;
    return known;
  }
}

function add<Key, Row extends { readonly chat: string }>({ all, chats }: Known<Key, Row>, key: Key, row: Row): void {
  all.set(key, row);
  const ofChat = chats.get(row.chat);
  if (ofChat === undefined) chats.set(row.chat, new Map([[key, row]]));
  else ofChat.set(key, row);
}

/** The earliest of these times after `nowMs`, epoch ms; null: there is none. */
export function nextAfter<Row>(rows: Iterable<Row>, timeOf: (row: Row) => number | null, nowMs: number): number | null {
  let next: number | null = null;
  for (const row of rows) {
    const at = timeOf(row);
    if (at !== null && at > nowMs && (next === null || at < next)) next = at;
  }
  return next;
}
