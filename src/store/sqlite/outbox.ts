import type { OutgoingBody } from "../../channel/channel.ts";
import type { ChannelName, ChatKey } from "../../domain/chat.ts";
import type { Language } from "../../domain/language.ts";
import type { OutboxRow, Reply } from "../outgoing.ts";
import type { Commits } from "./commits.ts";
import type { Sqlite } from "./database.ts";

interface Row {
  id: number;
  chat: string;
  body: string;
  gate: number;
  attempts: number;
}

/** Messages to be sent, in order per chat. Its methods run inside a commit, but for `next`. */
export class Outbox {
  readonly #commits: Commits;
  readonly #insert;
  readonly #begunNumbering;
  readonly #numberAfter;
  readonly #languageOf;
  readonly #insertAside;
  readonly #any;
  readonly #heads;
  readonly #begin;
  readonly #begunSeq;
  readonly #forgetBegun;
  readonly #notBegun;
  readonly #end;
  readonly #later;
  readonly #dropChat;
  readonly #message;
  readonly #count;
  readonly #due;
  readonly #prune;

  constructor(db: Sqlite, commits: Commits) {
    this.#commits = commits;
    this.#insert = db.prepare<[string, string, number, number]>(
      "INSERT INTO outbox (chat, body, gate, created_at) VALUES (?, ?, ?, ?)",
    );
    this.#begunNumbering = db.prepare(
      "INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'outbox')",
    );
    this.#numberAfter = db.prepare<[number]>("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'outbox'");
    this.#languageOf = db.prepare<[string], { language: string }>(
      `SELECT f.language FROM people p JOIN preferences f ON f.identity = p.identity
       WHERE p.chat = ? AND f.language IS NOT NULL LIMIT 1`,
    );
    this.#insertAside = db.prepare<[string, string, number, number]>(
      "INSERT INTO outbox (chat, body, gate, aside, not_before, created_at) VALUES (?, ?, 0, 1, ?, ?)",
    );
    // Asked first: the sorting of nothing costs more than all the rest of a pass that finds nothing.
    this.#any = db.prepare<[number]>("SELECT 1 FROM outbox WHERE state = 0 AND not_before <= ? LIMIT 1");
    this.#heads = db.prepare<[number, string, number], Row>(
      `SELECT id, chat, body, gate, attempts FROM outbox
       WHERE id IN (SELECT min(id) FROM outbox WHERE state = 0 AND aside = 0 GROUP BY chat
                    UNION ALL SELECT id FROM outbox WHERE state = 0 AND aside = 1)
         AND not_before <= ? AND substr(chat, 1, instr(chat, ':') - 1) NOT IN (SELECT value FROM json_each(?))
       ORDER BY id LIMIT ?`,
    );
    this.#begin = db.prepare<[number, number]>(
      "UPDATE outbox SET begun_seq = coalesce(begun_seq, ?) WHERE id = ? AND state = 0",
    );
    this.#begunSeq = db.prepare<[number], { begun_seq: number | null }>("SELECT begun_seq FROM outbox WHERE id = ?");
    this.#forgetBegun = db.prepare("UPDATE outbox SET begun_seq = NULL WHERE state = 0 AND begun_seq IS NOT NULL");
    this.#notBegun = db.prepare<[number]>("UPDATE outbox SET begun_seq = NULL WHERE id = ? AND state = 0");
    this.#end = db.prepare<[number, number, string | null, string | null, number]>(
      `UPDATE outbox SET state = ?, ended_at = ?, message_id = ?, why = ?, attempts = attempts + 1,
         body = CASE WHEN body LIKE '{"type":"file"%' THEN '{"type":"sent file"}' ELSE body END
       WHERE id = ? AND state = 0`,
    );
    this.#later = db.prepare<[number, number]>(
      "UPDATE outbox SET not_before = ?, attempts = attempts + 1 WHERE id = ? AND state = 0",
    );
    this.#dropChat = db.prepare<[number, string, number]>(
      "UPDATE outbox SET state = 2, begun_seq = NULL, ended_at = ?, why = ? WHERE state = 0 AND chat = (SELECT chat FROM outbox WHERE id = ?)",
    );
    this.#message = db.prepare<[number], { chat: string; body: string }>("SELECT chat, body FROM outbox WHERE id = ?");
    this.#count = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM outbox WHERE state = 0 AND aside = 0");
    this.#due = db.prepare<[number], { at: number | null }>(
      "SELECT min(not_before) AS at FROM outbox WHERE state = 0 AND not_before > ?",
    );
    this.#prune = db.prepare<[number]>("DELETE FROM outbox WHERE state <> 0 AND ended_at < ?");
  }

  /** The next message has a higher number than this. */
  numberAfter(least: number): void {
    this.#begunNumbering.run();
    this.#numberAfter.run(least);
  }

  /** Adds a message; gives its id. */
  add(reply: Reply, gate: boolean, nowMs: number): number {
    this.#commits.makes("outbox");
    const body = JSON.stringify(this.#bodyOf(reply));
    const { lastInsertRowid } = this.#insert.run(reply.chat, body, gate ? 1 : 0, nowMs);
    return Number(lastInsertRowid);
  }

  /** Adds a message that waits for its time beside the others of its chat, without holding them up. */
  addAside(reply: Reply, nowMs: number, notBeforeMs: number): void {
    this.#insertAside.run(reply.chat, JSON.stringify(this.#bodyOf(reply)), notBeforeMs, nowMs);
    this.#commits.makes("outbox");
  }

  #bodyOf({ chat, body }: Reply): OutgoingBody {
    if (typeof body !== "function") return body;
    return body((this.#languageOf.get(chat)?.language ?? null) as Language | null);
  }

  next(max: number, nowMs: number, skip: ReadonlySet<ChatKey>, full: readonly ChannelName[] = []): OutboxRow[] {
    if (this.#any.get(nowMs) === undefined) return [];
    return this.#heads
      .all(nowMs, JSON.stringify(full), max + skip.size)
      .filter((row) => !skip.has(row.chat as ChatKey))
      .slice(0, max)
      .map((row) => ({
        id: row.id,
        chat: row.chat as ChatKey,
        body: JSON.parse(row.body) as OutgoingBody,
        attempts: row.attempts,
        gate: row.gate === 1,
      }));
  }

  begin(id: number, newestSeq: number): void {
    this.#begin.run(newestSeq, id);
  }

  /** The newest inbox entry when this message began to be sent; null when it did not begin yet. */
  begunSeq(id: number): number | null {
    return this.#begunSeq.get(id)?.begun_seq ?? null;
  }

  /** After a crash: a message that began to be sent but is not known to be sent will begin anew. */
  forgetBegun(): void {
    this.#forgetBegun.run();
  }

  sent(id: number, messageId: string | null, nowMs: number): void {
    this.#end.run(1, nowMs, messageId, null, id);
    this.#commits.makes("outbox");
  }

  /** `nothingSent`: nobody can have read it, so that it has not begun to be sent either. */
  later(id: number, notBeforeMs: number, nothingSent: boolean): void {
    if (nothingSent) this.#notBegun.run(id);
    this.#later.run(notBeforeMs, id);
    this.#commits.makes("outbox");
  }

  drop(id: number, why: string, chatGone: boolean, nowMs: number): void {
    this.#notBegun.run(id);
    if (chatGone) this.#dropChat.run(nowMs, why, id);
    else this.#end.run(2, nowMs, null, why, id);
    this.#commits.makes("outbox");
  }

  /** A message, sent or not; null when it is forgotten, or was a file that was sent. */
  message(id: number): { readonly chat: ChatKey; readonly body: OutgoingBody } | null {
    const row = this.#message.get(id);
    const body = row === undefined ? null : (JSON.parse(row.body) as OutgoingBody | { readonly type: "sent file" });
    return row === undefined || body === null || body.type === "sent file" ? null : { chat: row.chat as ChatKey, body };
  }

  open(): number {
    return this.#count.get()?.n ?? 0;
  }

  dueAfter(nowMs: number): number | null {
    return this.#due.get(nowMs)?.at ?? null;
  }

  prune(beforeMs: number): void {
    this.#prune.run(beforeMs);
  }
}
