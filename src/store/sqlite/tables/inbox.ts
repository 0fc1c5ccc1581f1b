import type { ChatKey } from "../../../domain/chat.ts";
import type { Update } from "../../../domain/update.ts";
import type { Entry, InternalEvent } from "../../mailbox.ts";
import type { Reply, ReplyBody } from "../../outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

/** Most open entries of one chat; updates beyond it are shed. */
const mailboxBound = 1_000;
/** Least time between two answers to a chat whose updates are shed, ms. */
const shedTellMs = 60_000;

/** Values of the column `state`. */
const entryStates = { open: 0, handled: 1, failed: 2, shed: 3, shedAndTold: 4 } as const;

interface Row {
  seq: number;
  chat: string;
  accepted_at: number;
  content: string;
}

/** The mailboxes: updates and internal events in order of acceptance, each delivery once. Writes run inside a commit. */
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
    // A cheap check first: sorting costs more than the rest of a pass even where it finds nothing.
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
    // `seq` rises with `accepted_at`: the first entry that is young enough ends the search, so that no index on the time is needed.
    this.#prune = db.prepare<[number, number]>(
      "DELETE FROM inbox WHERE state <> 0 AND seq < coalesce((SELECT seq FROM inbox WHERE accepted_at >= ? ORDER BY seq LIMIT 1), ?)",
    );
    this.#toldSince = db.prepare<[string, number], { n: number }>(
      "SELECT count(*) AS n FROM inbox WHERE chat = ? AND state = 4 AND accepted_at > ?",
    );
  }

  /** Adds updates. Gives how many were new, how many were shed, and the messages that say so. */
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody) {
    let fresh = 0;
    let dropped = 0;
    const replies: Reply[] = [];
    for (const update of updates) {
      const delivery = `${update.channel}:${update.deliveryId}`;
      const full = (this.#waiting.get(update.chat)?.n ?? 0) >= mailboxBound;
      const tell = full && (this.#toldSince.get(update.chat, nowMs - shedTellMs)?.n ?? 0) === 0;
      const content = full ? null : JSON.stringify({ type: "update", update } satisfies Entry["content"]);
      const state = entryStates[tell ? "shedAndTold" : full ? "shed" : "open"];
      const added = this.#insert.run(update.chat, delivery, nowMs, content, state).changes === 1;
      if (!added) continue;
      if (full) dropped++;
      else fresh++;
      if (tell) replies.push({ chat: update.chat, body: shed });
    }
    if (fresh > 0) this.#commits.announce("inbox");
    return { fresh, shed: dropped, replies };
  }

  /** Adds an internal event. Never shed: there are only as many as the bot asked for. */
  addEvent(chat: ChatKey, event: InternalEvent, nowMs: number): void {
    this.#insert.run(
      chat,
      null,
      nowMs,
      JSON.stringify({ type: "event", event } satisfies Entry["content"]),
      entryStates.open,
    );
    this.#commits.announce("inbox");
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

  /** Marks an entry handled, or failed with a reason, and deletes its content. */
  close(seq: number, failure: string | null): void {
    this.#close.run(entryStates[failure === null ? "handled" : "failed"], failure, seq);
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
