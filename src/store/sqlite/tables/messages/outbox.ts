import type { OutgoingBody } from "../../../../channel/channel.ts";
import { channelTraits, chatChannel, type ChannelName, type ChatKey } from "../../../../domain/people/chat.ts";
import type { Language } from "../../../../domain/people/language.ts";
import { bodyIn, type OutboxRow, type Reply } from "../../../outbox.ts";
import { isBackground, movedOn, startNumber } from "../../../rules/outbox.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import { Unsent, type UnsentRow } from "./unsent.ts";

/** Replaces the content of a file, which is not kept once the message was sent or given up. */
const withoutFile = `CASE WHEN body LIKE '{"type":"file"%' THEN '{"type":"sent file"}' ELSE body END`;
/** Chats whose messages may fail after they were sent: a file is kept until it is delivered. */
const keepsFilesUntilDelivered = Object.entries(channelTraits)
  .filter(([, traits]) => traits.keepsFilesUntilDelivered)
  .map(([name]) => `chat GLOB '${name}:*'`)
  .join(" OR ");

/** The columns of a message that was never tried. */
const isNew = { attempts: 0, again: 0, held: 0, refusedAt: null } as const;

/** Messages to send, in order per chat, and background messages beside them. Writes run inside a commit. */
export class Outbox {
  readonly #commits: Commits;
  readonly #insert;
  readonly #begunNumbering;
  readonly #numberAfter;
  readonly #languageOf;
  readonly #insertAside;
  readonly #unsent: Unsent;
  readonly #isWaiting: (chat: ChatKey) => boolean;
  readonly #markAgain;
  readonly #dropAllMovedOn;
  readonly #dropMovedOn;
  readonly #sent;
  readonly #delivered;
  readonly #hold;
  readonly #release;
  readonly #drop;
  readonly #later;
  readonly #tried;
  readonly #refused;
  readonly #dropChat;
  readonly #dropUnsent;
  readonly #body;
  readonly #prune;

  /** `isWaiting`: whether a chat has an entry that is not handled. */
  constructor(db: Sqlite, commits: Commits, isWaiting: (chat: ChatKey) => boolean) {
    this.#commits = commits;
    this.#isWaiting = isWaiting;
    this.#unsent = new Unsent(db, commits);
    this.#insert = db.prepare<[string, string, number, number | null, number]>(
      "INSERT INTO outbox (chat, body, gate, asked_in, created_at) VALUES (?, ?, ?, ?, ?)",
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
    this.#markAgain = db.prepare("UPDATE outbox SET again = 1 WHERE state = 0 AND asked_in IS NOT NULL");
    this.#dropAllMovedOn = db.prepare<[number, string]>(
      `UPDATE outbox SET state = 2, ended_at = ?, why = ? WHERE state = 0 AND again = 1 AND NOT EXISTS
         (SELECT 1 FROM sessions WHERE sessions.chat = outbox.chat AND (sessions.asked_in = outbox.asked_in OR sessions.gate_id = outbox.id))`,
    );
    this.#dropMovedOn = db.prepare<[number, string, string, number | null, number | null]>(
      `UPDATE outbox SET state = 2, ended_at = ?, why = ?
       WHERE state = 0 AND again = 1 AND chat = ? AND asked_in IS NOT ? AND id IS NOT ?`,
    );
    this.#sent = db.prepare<[number, string | null, number, number]>(
      `UPDATE outbox SET state = 1, ended_at = ?, message_id = ?, accepted_seq = iif(gate = 1, ?, NULL), attempts = attempts + 1,
         held = 0, body = CASE WHEN ${keepsFilesUntilDelivered} THEN body ELSE ${withoutFile} END WHERE id = ? AND state = 0`,
    );
    this.#delivered = db.prepare<[number]>(`UPDATE outbox SET body = ${withoutFile} WHERE id = ?`);
    this.#hold = db.prepare<[number]>("UPDATE outbox SET held = 1, refused_at = NULL WHERE id = ? AND state = 0");
    this.#release = db.prepare<[string]>("UPDATE outbox SET held = 0 WHERE chat = ? AND state = 0 AND held = 1");
    this.#drop = db.prepare<[number, string, number]>(
      `UPDATE outbox SET state = 2, ended_at = ?, why = ?, attempts = attempts + 1, body = ${withoutFile} WHERE id = ? AND state = 0`,
    );
    this.#later = db.prepare<[number, number]>("UPDATE outbox SET not_before = ? WHERE id = ? AND state = 0");
    this.#tried = db.prepare<[number]>(
      "UPDATE outbox SET attempts = attempts + 1, again = (asked_in IS NOT NULL) WHERE id = ? AND state = 0",
    );
    this.#refused = db.prepare<[number, number]>(
      "UPDATE outbox SET refused_at = coalesce(refused_at, ?) WHERE id = ? AND state = 0",
    );
    this.#dropChat = db.prepare<[number, string, number]>(
      `UPDATE outbox SET state = 2, ended_at = ?, why = ?, body = ${withoutFile}
       WHERE state = 0 AND chat = (SELECT chat FROM outbox WHERE id = ?)`,
    );
    this.#body = db.prepare<[number], { body: string }>("SELECT body FROM outbox WHERE id = ?");
    this.#dropUnsent = db.prepare<[number, string]>(
      `UPDATE outbox SET state = 2, ended_at = ?, why = ?, body = ${withoutFile}
       WHERE state = 0 AND body ->> 'passwordOf' IS NULL AND body ->> 'type' <> 'remove'`,
    );
    this.#prune = db.prepare<[number]>("DELETE FROM outbox WHERE state <> 0 AND ended_at < ?");
  }

  /** Call at each start: numbers the next messages from the seconds since then. */
  numberFrom(nowMs: number): void {
    this.#begunNumbering.run();
    this.#numberAfter.run(startNumber(nowMs));
  }

  /** Adds a message; gives its id. `gate`: it gates the next answer. `askedIn`: `seq` of the turn whose session asks this; null: it is no question. */
  add(reply: Reply, gate: boolean, nowMs: number, askedIn: number | null = null): number {
    const body = this.#bodyOf(reply);
    if (isBackground(body)) return this.addAside({ chat: reply.chat, body }, nowMs, 0);
    this.#commits.announce("outbox");
    const text = JSON.stringify(body);
    const isGate = gate ? 1 : 0;
    const id = Number(this.#insert.run(reply.chat, text, isGate, askedIn, nowMs).lastInsertRowid);
    this.#unsent.added({ ...isNew, id, chat: reply.chat, gate: isGate, aside: 0, askedIn, body: text, notBefore: 0 });
    return id;
  }

  /** Adds a background message that becomes due at `notBeforeMs`, epoch ms; gives its id. */
  addAside(reply: Reply, nowMs: number, notBeforeMs: number): number {
    this.#commits.announce("outbox");
    const body = JSON.stringify(this.#bodyOf(reply));
    const id = Number(this.#insertAside.run(reply.chat, body, notBeforeMs, nowMs).lastInsertRowid);
    const { chat } = reply;
    this.#unsent.added({ ...isNew, id, chat, gate: 0, aside: 1, askedIn: null, body, notBefore: notBeforeMs });
    return id;
  }

  /** The body in the language of the chat's person. */
  #bodyOf({ chat, body }: Reply): OutgoingBody {
    if (body.type !== "translated") return body;
    return bodyIn((this.#languageOf.get(chat)?.language ?? null) as Language | null, body);
  }

  /** The first unsent message of each chat that is due; see `OutboxStore.nextReplies`. */
  next(
    max: number,
    nowMs: number,
    skip: ReadonlySet<ChatKey>,
    full: readonly ChannelName[] = [],
    behind: readonly ChannelName[] = [],
  ): OutboxRow[] {
    const waits = (chat: ChatKey) => behind.includes(chatChannel(chat)) || this.#isWaiting(chat);
    return this.#unsent.heads(max, nowMs, { skip, full, waits }).map((row) => this.#rowOf(row));
  }

  /** Background messages that are due and not in `skip`; removals first, since a removal hides a secret. */
  nextBackgroundMessages(max: number, nowMs: number, skip: ReadonlySet<number>): OutboxRow[] {
    const isRemoval = (row: UnsentRow) => this.#textOf(row).startsWith('{"type":"remove"');
    return this.#unsent.background(max, nowMs, skip, isRemoval).map((row) => this.#rowOf(row));
  }

  #textOf({ id, body }: UnsentRow): string {
    return body ?? (this.#body.get(id) as { body: string }).body;
  }

  #rowOf(row: UnsentRow): OutboxRow {
    const { id, chat, attempts, refusedAt, gate } = row;
    const body = JSON.parse(this.#textOf(row)) as OutgoingBody;
    return { id, chat, body, attempts, refusedAtMs: refusedAt, gate: gate === 1 };
  }

  /** At start: marks unsent questions as perhaps read, and drops those whose session has moved on. Idempotent. */
  recoverQuestions(nowMs: number): void {
    this.#markAgain.run();
    this.#dropAllMovedOn.run(nowMs, movedOn);
    this.#unsent.invalidate();
  }

  /**
   * Call when a chat has handled an entry: drops the perhaps-read questions that are no longer open, that is all but those of the turn `askedIn` and the
   * message `gateId`. The others may be sent now.
   */
  handledIn(chat: ChatKey, askedIn: number | null, gateId: number | null, nowMs: number): void {
    if (!this.#unsent.hasAgain(chat)) return;
    if (this.#dropMovedOn.run(nowMs, movedOn, chat, askedIn, gateId).changes > 0) this.#unsent.invalidate();
    this.#commits.announce("outbox");
  }

  /** Marks a message as accepted by the network. `newestSeq`: `seq` of the newest entry at this moment. */
  sent(id: number, messageId: string | null, newestSeq: number, nowMs: number): void {
    this.#sent.run(nowMs, messageId, newestSeq, id);
    this.#unsent.removed(id);
    this.#commits.announce("outbox");
  }

  /** Puts a message off. `nothingSent`: the network asked to wait. Otherwise an attempt is counted, and a question is marked as perhaps read. */
  later(id: number, notBeforeMs: number, nothingSent: boolean): void {
    this.#later.run(notBeforeMs, id);
    this.#unsent.postponed(id, notBeforeMs);
    this.#commits.announce("outbox");
    if (nothingSent) return;
    this.#tried.run(id);
    this.#unsent.tried(id);
    if (this.#dropAllMovedOn.run(notBeforeMs, movedOn).changes > 0) this.#unsent.invalidate();
  }

  /** As `later`: its network has refused it. */
  refused(id: number, notBeforeMs: number, nowMs: number): void {
    this.#refused.run(nowMs, id);
    this.#unsent.refused(id, nowMs);
    this.later(id, notBeforeMs, false);
  }

  /** Counts an attempt of a message that is not sent. */
  tried(id: number): void {
    // First what is remembered: it may have to be read, and would be read with this attempt.
    this.#unsent.tried(id);
    this.#tried.run(id);
  }

  /** A message is on the person's phone: the content of a file is not kept any longer. */
  delivered(id: number): void {
    this.#delivered.run(id);
  }

  /** Keeps a message until its chat's person writes. */
  hold(id: number): void {
    this.#hold.run(id);
    this.changed();
  }

  /** Chats with a message that waits until their person writes. */
  heldChats(): ChatKey[] {
    return this.#unsent.heldChats();
  }

  /** The person of a chat has written: what waited for that may be sent. */
  release(chat: ChatKey): void {
    if (!this.#unsent.isHeld(chat)) return;
    this.#release.run(chat);
    this.changed();
    this.#commits.announce("outbox");
  }

  /** Call after rows were changed by statements of others. */
  changed(): void {
    this.#unsent.invalidate();
  }

  /** Gives a message up; `chatGone`: every message that waits for its chat. */
  drop(id: number, why: string, chatGone: boolean, nowMs: number): void {
    if (chatGone) this.#dropChat.run(nowMs, why, id);
    else this.#drop.run(nowMs, why, id);
    if (chatGone) this.#unsent.invalidate();
    else this.#unsent.removed(id);
    this.#commits.announce("outbox");
  }

  /** Gives every unsent message up, but those that show a new password, once, and those that remove it. */
  dropUnsent(why: string, nowMs: number): void {
    this.#dropUnsent.run(nowMs, why);
    this.#unsent.invalidate();
  }

  /** How many messages are not sent, without background messages and those that wait until their person writes. */
  open(): number {
    return this.#unsent.size();
  }

  /** When the next message becomes due, epoch ms; null: none does. */
  dueAfter(nowMs: number): number | null {
    return this.#unsent.dueAfter(nowMs);
  }

  /** Deletes messages that were sent or given up before this time, epoch ms. */
  prune(beforeMs: number): void {
    this.#prune.run(beforeMs);
  }
}
