import type { OutgoingBody } from "../../../channel/channel.ts";
import { chatChannel, type ChatKey } from "../../../domain/chat.ts";
import type { Language } from "../../../domain/language.ts";
import { bodyIn, type OutboxRow, type OutboxStore, type Reply } from "../../messages.ts";
import type { Adding, OpenMessages } from "../../port/open.ts";
import { given, type Doing, type Value } from "../../port/statements.ts";
import { isBackground, startNumber } from "../../repositories/outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { nextAfter, OpenRows } from "./open-rows.ts";

/** Bodies up to this length are remembered while so many messages are open; others are read when they are sent. */
const longestBody = 8_192;
const mostBodies = 2_000;

/** A message that is not sent or given up yet. */
interface UnsentRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly gate: number;
  readonly askedIn: number | null;
  /** Null: it is not remembered. */
  readonly body: string | null;
  /** 1: waits beside the order of its chat. */
  readonly aside: number;
  readonly attempts: number;
  readonly notBefore: number;
  /** 1: a question that may have been read. */
  readonly again: number;
  /** 1: waits until its person writes. */
  readonly held: number;
  readonly refusedAt: number | null;
}

/** The columns of a message that was never tried. */
const isNew = { attempts: 0, again: 0, held: 0, refusedAt: null } as const;

/** Runs a statement of the repositories. */
type Run = (sql: string, values: readonly Value[]) => number;

/** Messages to send, in order per chat, and background messages beside them. Writes run inside a commit. */
export class SqliteMessages implements OpenMessages {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #run: Run;
  readonly #entries: { isWaiting(chat: ChatKey): boolean };
  readonly #unsent: OpenRows<number, UnsentRow>;

  constructor(db: Sqlite, commits: Commits, run: Run, entries: { isWaiting(chat: ChatKey): boolean }) {
    this.#db = db;
    this.#commits = commits;
    this.#run = run;
    this.#entries = entries;
    const read = db.prepare<[], UnsentRow>(
      `SELECT id, chat, gate, aside, asked_in AS askedIn, NULL AS body, attempts, not_before AS notBefore, again, held,
         refused_at AS refusedAt FROM outbox INDEXED BY outbox_unsent WHERE state = 0 ORDER BY id`,
    );
    this.#unsent = new OpenRows(commits, () => read.all().map((row) => [row.id, row]));
  }

  /** Every message has its id as soon as it is added. */
  reserve(): Doing<void> {
    return given(undefined);
  }

  numberFrom(nowMs: number): void {
    this.#commits.wrote();
    this.#db
      .prepare(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'outbox')",
      )
      .run();
    const numberAfter = "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'outbox'";
    this.#db.prepare<[number]>(numberAfter).run(startNumber(nowMs));
  }

  add({ chat, body: wanted }: Reply, nowMs: number, adding: Adding = {}): number {
    const { gate: isGate = false, askedIn: asked = null, about = null, asideUntilMs } = adding;
    const own = wanted.type === "translated" ? bodyIn(this.#languageOf(chat), wanted) : wanted;
    const aside = Number(asideUntilMs !== undefined || isBackground(own));
    const [gate, askedIn] = aside === 1 ? [0, null] : [Number(isGate), asked];
    const [body, notBefore] = [JSON.stringify(own), asideUntilMs ?? 0];
    const inserted = this.#db
      .prepare<[string, string, number, number, number, number | null, number]>(
        "INSERT INTO outbox (chat, body, gate, aside, not_before, asked_in, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      )
      .run(chat, body, gate, aside, notBefore, askedIn, nowMs);
    const id = Number(inserted.lastInsertRowid);
    this.#commits.wrote();
    const keeps = body.length <= longestBody && this.#unsent.all.size < mostBodies;
    this.#unsent.set(id, { ...isNew, id, chat, gate, aside, askedIn, body: keeps ? body : null, notBefore });
    if (about !== null) {
      const isAbout = "INSERT OR IGNORE INTO operation_messages (outbox_id, operation_id) VALUES (?, ?)";
      this.#db.prepare<[number, string]>(isAbout).run(id, about);
    }
    this.#commits.announce("outbox");
    return id;
  }

  #languageOf(chat: ChatKey): Language | null {
    const chosen = this.#db.prepare<[string], { language: Language }>(
      `SELECT f.language FROM people p JOIN preferences f ON f.identity = p.identity
       WHERE p.chat = ? AND f.language IS NOT NULL LIMIT 1`,
    );
    return chosen.get(chat)?.language ?? null;
  }

  next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<OutboxRow[]> {
    const { max, nowMs, skip, full = [], behind = [] } = options;
    const due: UnsentRow[] = [];
    for (const rows of this.#unsent.chats.values()) {
      const row = firstOf(rows);
      if (row === undefined || row.held === 1 || row.notBefore > nowMs || skip.has(row.chat)) continue;
      if (full.length > 0 && full.includes(chatChannel(row.chat))) continue;
      const waits = row.again === 1 && (behind.includes(chatChannel(row.chat)) || this.#entries.isWaiting(row.chat));
      if (!waits) due.push(row);
    }
    const oldest = due.toSorted((one, other) => one.id - other.id).slice(0, max);
    return given(oldest.map((row) => this.#rowOf(row)));
  }

  /** Removals first, since a removal hides a secret; then by time. */
  background({ max, nowMs, skip }: Parameters<OutboxStore["nextBackgroundMessages"]>[0]): Doing<OutboxRow[]> {
    const due = [...this.#unsent.all.values()]
      .filter((row) => row.aside === 1 && row.notBefore <= nowMs && !skip.has(row.id))
      .map((row) => ({ row, rank: this.#textOf(row).startsWith('{"type":"remove"') ? 0 : 1 }))
      .toSorted((a, b) => a.rank - b.rank || a.row.notBefore - b.row.notBefore || a.row.id - b.row.id);
    return given(due.slice(0, max).map(({ row }) => this.#rowOf(row)));
  }

  #textOf({ id, body }: UnsentRow): string {
    if (body !== null) return body;
    const stored = this.#db.prepare<[number], { body: string }>("SELECT body FROM outbox WHERE id = ?").get(id);
    return (stored as { body: string }).body;
  }

  #rowOf(row: UnsentRow): OutboxRow {
    const { id, chat, attempts, refusedAt, gate } = row;
    const body = JSON.parse(this.#textOf(row)) as OutgoingBody;
    return { id, chat, body, attempts, refusedAtMs: refusedAt, gate: gate === 1 };
  }

  heldChats(): Doing<ChatKey[]> {
    return given(this.heldAmong([...this.#unsent.chats.keys()] as ChatKey[]));
  }

  size(): Doing<number> {
    let size = 0;
    for (const rows of this.#unsent.chats.values())
      if (firstOf(rows)?.held === 0) for (const row of rows.values()) if (row.aside === 0) size++;
    return given(size);
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return given(nextAfter(this.#unsent.all.values(), ({ notBefore }) => notBefore, nowMs));
  }

  heldAmong(chats: readonly ChatKey[]): ChatKey[] {
    const { chats: unsent } = this.#unsent;
    return chats.filter((chat) => firstOf(unsent.get(chat))?.held === 1);
  }

  mayHaveAgain(chat: ChatKey): boolean {
    return this.#unsent.ofChat(chat).some((row) => row.again === 1);
  }

  change(sql: string, values: readonly Value[] = []): void {
    if (this.#run(sql, values) > 0) this.changed();
  }

  changed(): void {
    this.#unsent.forget();
  }

  changes(id: number, how: Parameters<OpenMessages["changes"]>[1]): void {
    if (how === "ended") return this.#unsent.delete(id);
    const row = this.#unsent.all.get(id);
    if (row === undefined) return;
    const { attempts, askedIn, refusedAt } = row;
    if (how === "tried") this.#unsent.set(id, { ...row, attempts: attempts + 1, again: askedIn === null ? 0 : 1 });
    else this.#unsent.set(id, { ...row, ...how, ...(refusedAt !== null && { refusedAt }) });
  }
}

/** The first message in the order of a chat. */
function firstOf(rows: ReadonlyMap<number, UnsentRow> | undefined): UnsentRow | undefined {
  for (const row of rows?.values() ?? []) if (row.aside === 0) return row;
  return undefined;
}
