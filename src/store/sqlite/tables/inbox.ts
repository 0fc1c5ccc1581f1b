import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Update } from "../../../domain/update.ts";
import type { Entry, InternalEvent } from "../../mailbox.ts";
import type { Reply, ReplyBody } from "../../outbox.ts";
import { entryStates, mailboxBound, shedTellMs } from "../../rules/inbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { OpenEntries, type OpenEntry } from "./open-entries.ts";

/** The mailboxes: updates and internal events in order of acceptance, each delivery once. Writes run inside a commit. */
export class Inbox {
  readonly #commits: Commits;
  readonly #insert;
  readonly #open: OpenEntries;
  readonly #content;
  readonly #close;
  readonly #prune;
  readonly #toldSince;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#insert = db.prepare<[string, string | null, number, string | null, number]>(
      "INSERT INTO inbox (chat, delivery, accepted_at, content, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING",
    );
    this.#open = new OpenEntries(db, commits);
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
  }

  /** Adds updates. Gives how many were new, how many were shed, and the messages that say so. */
  accept(updates: readonly Update[], nowMs: number, shed: ReplyBody) {
    let fresh = 0;
    let dropped = 0;
    const replies: Reply[] = [];
    for (const update of updates) {
      const delivery = `${update.channel}:${update.deliveryId}`;
      const full = this.#open.count(update.chat) >= mailboxBound;
      const tell = full && (this.#toldSince.get(update.chat, nowMs - shedTellMs)?.n ?? 0) === 0;
      const content = full ? null : JSON.stringify({ type: "update", update } satisfies Entry["content"]);
      const state = entryStates[tell ? "shedAndTold" : full ? "shed" : "open"];
      if (!this.#add(update.chat, delivery, nowMs, content, state)) continue;
      if (full) dropped++;
      else fresh++;
      if (tell) replies.push({ chat: update.chat, body: shed });
    }
    if (fresh > 0) this.#commits.announce("inbox");
    return { fresh, shed: dropped, replies };
  }

  /** Adds an internal event. Never shed: there are only as many as the bot asked for. */
  addEvent(chat: ChatKey, event: InternalEvent, nowMs: number): void {
    const content = JSON.stringify({ type: "event", event } satisfies Entry["content"]);
    this.#add(chat, null, nowMs, content, entryStates.open);
    this.#commits.announce("inbox");
  }

  /** Inserts a row; false: its delivery is there already. */
  #add(chat: ChatKey, delivery: string | null, nowMs: number, content: string | null, state: number): boolean {
    const { changes, lastInsertRowid } = this.#insert.run(chat, delivery, nowMs, content, state);
    if (changes === 0) return false;
    const seq = Number(lastInsertRowid);
    this.#open.sawSeq(seq);
    if (state === entryStates.open) this.#open.add(chat, { seq, acceptedAt: nowMs, content });
    return true;
  }

  /** The first open entry of up to `max` chats that are not in `skip`, oldest first. */
  heads(max: number, skip: ReadonlySet<ChatKey>): Entry[] {
    return this.#open.heads(max, skip).map((head) => this.#read(head.chat, head));
  }

  #read(chat: ChatKey, { seq, acceptedAt, content: known }: OpenEntry): Entry {
    const content = known ?? (this.#content.get(seq) as { content: string }).content;
    return { seq, chat, acceptedAtMs: acceptedAt, content: JSON.parse(content) as Entry["content"] };
  }

  /** Whether a chat that is not in `skip` has an open entry. */
  hasOpen(skip: ReadonlySet<ChatKey>): boolean {
    return this.#open.has(skip);
  }

  /** Whether a chat has an open entry. */
  isWaiting(chat: ChatKey): boolean {
    return this.#open.count(chat) > 0;
  }

  /** Marks an entry handled, or failed with a reason, and deletes its content. */
  close({ chat, seq }: Pick<Entry, "chat" | "seq">, failure: string | null): void {
    this.#close.run(entryStates[failure === null ? "handled" : "failed"], failure, seq);
    this.#open.close(chat, seq);
  }

  newestSeq(): number {
    return this.#open.newestSeq();
  }

  open(): number {
    return this.#open.size();
  }

  prune(beforeMs: number): void {
    // The newest stays, so that its number is known after a restart too.
    this.#prune.run(beforeMs, this.newestSeq());
  }
}
