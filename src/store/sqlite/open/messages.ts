import type { OutgoingBody } from "../../../channel/channel.ts";
import { chatChannel, type ChatKey } from "../../../domain/people/chat.ts";
import type { Language } from "../../../domain/people/language.ts";
import { given, type Doing, type Value } from "../../port/doing.ts";
import type { Adding, OpenMessages } from "../../port/open.ts";
import { bodyIn, type OutboxRow, type OutboxStore, type Reply } from "../../outbox.ts";
import { isBackground, startNumber } from "../../rules/outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { Unsent, type UnsentRow } from "./unsent.ts";

/** The columns of a message that was never tried. */
const isNew = { attempts: 0, again: 0, held: 0, refusedAt: null } as const;

type Run = (sql: string, values: readonly Value[]) => number;

/** Messages to send, in order per chat, and background messages beside them: remembered. Writes run inside a commit. */
export class SqliteMessages implements OpenMessages {
  readonly #commits: Commits;
  readonly #run: Run;
  readonly #entries: { isWaiting(chat: ChatKey): boolean };
  readonly #unsent: Unsent;
  readonly #insert;
  readonly #isAbout;
  readonly #begunNumbering;
  readonly #numberAfter;
  readonly #languageOf;
  readonly #body;

  constructor(db: Sqlite, commits: Commits, run: Run, entries: { isWaiting(chat: ChatKey): boolean }) {
    this.#commits = commits;
    this.#run = run;
    this.#entries = entries;
    this.#unsent = new Unsent(db, commits);
    this.#insert = db.prepare<[string, string, number, number, number, number | null, number]>(
      "INSERT INTO outbox (chat, body, gate, aside, not_before, asked_in, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    this.#isAbout = db.prepare<[number, string]>(
      "INSERT OR IGNORE INTO operation_messages (outbox_id, operation_id) VALUES (?, ?)",
    );
    this.#begunNumbering = db.prepare(
      "INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'outbox')",
    );
    this.#numberAfter = db.prepare<[number]>("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'outbox'");
    this.#languageOf = db.prepare<[string], { language: Language }>(
      `SELECT f.language FROM people p JOIN preferences f ON f.identity = p.identity
       WHERE p.chat = ? AND f.language IS NOT NULL LIMIT 1`,
    );
    this.#body = db.prepare<[number], { body: string }>("SELECT body FROM outbox WHERE id = ?");
  }

  /** Every message has its id as soon as it is added. */
  reserve(): Doing<void> {
    return given(undefined);
  }

  numberFrom(nowMs: number): void {
    this.#commits.wrote();
    this.#begunNumbering.run();
    this.#numberAfter.run(startNumber(nowMs));
  }

  add({ chat, body: wanted }: Reply, nowMs: number, adding: Adding = {}): number {
    const { gate: isGate = false, askedIn: asked = null, about = null, asideUntilMs } = adding;
    const own = wanted.type === "translated" ? bodyIn(this.#languageOf.get(chat)?.language ?? null, wanted) : wanted;
    const aside = Number(asideUntilMs !== undefined || isBackground(own));
    const [gate, askedIn] = aside === 1 ? [0, null] : [Number(isGate), asked];
    const [body, notBefore] = [JSON.stringify(own), asideUntilMs ?? 0];
    const inserted = this.#insert.run(chat, body, gate, aside, notBefore, askedIn, nowMs);
    const id = Number(inserted.lastInsertRowid);
    this.#commits.wrote();
    this.#unsent.added({ ...isNew, id, chat, gate, aside, askedIn, body, notBefore });
    if (about !== null) this.#isAbout.run(id, about);
    this.#commits.announce("outbox");
    return id;
  }

  next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<OutboxRow[]> {
    const { max, nowMs, skip, full = [], behind = [] } = options;
    const waits = (chat: ChatKey) => behind.includes(chatChannel(chat)) || this.#entries.isWaiting(chat);
    return given(this.#unsent.heads(max, nowMs, { skip, full, waits }).map((row) => this.#rowOf(row)));
  }

  background({ max, nowMs, skip }: Parameters<OutboxStore["nextBackgroundMessages"]>[0]): Doing<OutboxRow[]> {
    const isRemoval = (row: UnsentRow) => this.#textOf(row).startsWith('{"type":"remove"');
    return given(this.#unsent.background(max, nowMs, skip, isRemoval).map((row) => this.#rowOf(row)));
  }

  #textOf({ id, body }: UnsentRow): string {
    return body ?? (this.#body.get(id) as { body: string }).body;
  }

  #rowOf(row: UnsentRow): OutboxRow {
    const { id, chat, attempts, refusedAt, gate } = row;
    const body = JSON.parse(this.#textOf(row)) as OutgoingBody;
    return { id, chat, body, attempts, refusedAtMs: refusedAt, gate: gate === 1 };
  }

  heldChats(): Doing<ChatKey[]> {
    return given(this.#unsent.heldChats());
  }

  size(): Doing<number> {
    return given(this.#unsent.size());
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return given(this.#unsent.dueAfter(nowMs));
  }

  heldAmong(chats: readonly ChatKey[]): ChatKey[] {
    return chats.filter((chat) => this.#unsent.isHeld(chat));
  }

  mayHaveAgain(chat: ChatKey): boolean {
    return this.#unsent.hasAgain(chat);
  }

  change(sql: string, values: readonly Value[] = []): void {
    if (this.#run(sql, values) > 0) this.changed();
  }

  changed(): void {
    this.#unsent.invalidate();
  }

  removed(id: number): void {
    this.#unsent.removed(id);
  }

  postponed(id: number, notBeforeMs: number): void {
    this.#unsent.postponed(id, notBeforeMs);
  }

  tried(id: number): void {
    this.#unsent.tried(id);
  }

  refused(id: number, nowMs: number): void {
    this.#unsent.refused(id, nowMs);
  }
}
