import type { ChatKey } from "../../../domain/chat.ts";
import type { Update } from "../../../domain/update.ts";
import type { Entry, InternalEvent } from "../../mailbox.ts";
import type { Reply, ReplyBody } from "../../outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** Entries a chat may have waiting; what comes beyond is shed with a sentence. */
const mailboxBound = 1_000;
/** A chat that floods is told so at most once in this time, ms. */
const shedTellMs = 60_000;

interface Row {
  seq: number;
  chat: string;
  accepted_at: number;
  content: string;
}

/** The mailboxes: what was accepted, in order, once each. Its methods run inside a commit. */
export class Inbox {
  readonly #commits: Commits;
  readonly #insert;
  readonly #waiting;
  readonly #any;
  readonly #heads;
  readonly #entry;
  readonly #close;
  readonly #count;
  readonly #newest;
  readonly #prune;
  readonly #toldSince;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#insert = db.prepare<[string, string | null, number, string | null, number]>(
      "INSERT INTO inbox (chat, delivery, accepted_at, content, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING",
    );
    this.#waiting = db.prepare<[string], { n: number }>("SELECT count(*) AS n FROM inbox WHERE chat = ? AND state = 0");
    // Asked first: the sorting of nothing costs more than all the rest of a pass that finds nothing.
    this.#any = db.prepare("SELECT 1 FROM inbox WHERE state = 0 LIMIT 1");
    this.#heads = db.prepare<[number], { seq: number; chat: string }>(
      "SELECT min(seq) AS seq, chat FROM inbox WHERE state = 0 GROUP BY chat ORDER BY seq LIMIT ?",
    );
    this.#entry = db.prepare<[number], Row>("SELECT seq, chat, accepted_at, content FROM inbox WHERE seq = ?");
    this.#close = db.prepare<[number, string | null, number]>(
      "UPDATE inbox SET state = ?, why = ?, content = NULL WHERE seq = ?",
    );
    this.#count = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM inbox WHERE state = 0");
    this.#newest = db.prepare<[], { seq: number | null }>("SELECT max(seq) AS seq FROM inbox");
    // Entries lie in the order of acceptance: the first that is young enough ends the search, and no index has to be kept for it.
    this.#prune = db.prepare<[number, number]>(
      "DELETE FROM inbox WHERE state <> 0 AND seq < coalesce((SELECT seq FROM inbox WHERE accepted_at >= ? ORDER BY seq LIMIT 1), ?)",
    );
    this.#toldSince = db.prepare<[string, number], { n: number }>(
      "SELECT count(*) AS n FROM inbox WHERE chat = ? AND state = 4 AND accepted_at > ?",
    );
  }

  /** Adds updates; gives the replies to those that had to be shed. */
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody) {
    let fresh = 0;
    let dropped = 0;
    const replies: Reply[] = [];
    for (const update of updates) {
      const delivery = `${update.channel}:${update.deliveryId}`;
      const full = (this.#waiting.get(update.chat)?.n ?? 0) >= mailboxBound;
      const tell = full && (this.#toldSince.get(update.chat, nowMs - shedTellMs)?.n ?? 0) === 0;
      const content = full ? null : JSON.stringify({ type: "update", update } satisfies Entry["content"]);
      const state = tell ? 4 : full ? 3 : 0;
      const added = this.#insert.run(update.chat, delivery, nowMs, content, state).changes === 1;
      if (!added) continue;
      if (full) dropped++;
      else fresh++;
      if (tell) replies.push({ chat: update.chat, body: shed });
    }
    if (fresh > 0) this.#commits.makes("inbox");
    return { fresh, shed: dropped, replies };
  }

  /** Adds something the bot tells itself. Never shed: it is bounded by what the bot asked for. */
  addEvent(chat: ChatKey, event: InternalEvent, nowMs: number): void {
    this.#insert.run(chat, null, nowMs, JSON.stringify({ type: "event", event } satisfies Entry["content"]), 0);
    this.#commits.makes("inbox");
  }

  /** The first open entry of up to `max` chats that are not in `skip`, oldest first. */
  heads(max: number, skip: ReadonlySet<ChatKey>): Entry[] {
    if (this.#any.get() === undefined) return [];
    return this.#heads
      .all(max + skip.size)
      .filter((head) => !skip.has(head.chat as ChatKey))
      .slice(0, max)
      .map((head) => this.#read(head.seq));
  }

  #read(seq: number): Entry {
    const row = this.#entry.get(seq) as Row;
    const content = JSON.parse(row.content) as Entry["content"];
    return { seq: row.seq, chat: row.chat as ChatKey, acceptedAtMs: row.accepted_at, content };
  }

  /** Marks an entry handled, or failed with a reason, and scrubs what it said. */
  close(seq: number, failure: string | null): void {
    this.#close.run(failure === null ? 1 : 2, failure, seq);
  }

  newestSeq(): number {
    return this.#newest.get()?.seq ?? 0;
  }

  open(): number {
    return this.#count.get()?.n ?? 0;
  }

  prune(beforeMs: number): void {
    this.#prune.run(beforeMs, Number.MAX_SAFE_INTEGER);
  }
}
