import type { OutgoingBody } from "../../../channel/channel.ts";
import { chatChannel, type ChatKey, type ChannelName } from "../../../domain/people/chat.ts";
import type { Language } from "../../../domain/people/language.ts";
import { given, type Doing, type Value } from "../../port/statements.ts";
import type { Adding, OpenMessages } from "../../port/open.ts";
import { bodyIn, type OutboxRow, type OutboxStore, type Reply } from "../../messages.ts";
import { isBackground, startNumber } from "../../repositories/outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

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

/** Bodies up to this length are remembered, and so many of them; others are read when they are sent. */
const longestBody = 8_192;
const mostBodies = 2_000;

/** A message that is not sent or given up yet. */
export interface UnsentRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly gate: number;
  /** 1: waits beside the order of its chat. */
  readonly aside: number;
  readonly askedIn: number | null;
  /** Null: it is not remembered. */
  body: string | null;
  attempts: number;
  notBefore: number;
  /** 1: a question that may have been read. */
  again: number;
  /** 1: waits until its person writes. */
  held: number;
  refusedAt: number | null;
}

/** What `Unsent.heads` leaves out. */
export interface Except {
  readonly skip: ReadonlySet<ChatKey>;
  readonly full: readonly ChannelName[];
  /** Whether a question that may have been read has to wait. */
  readonly waits: (chat: ChatKey) => boolean;
}

interface Known {
  readonly byId: Map<number, UnsentRow>;
  /** Those in the order of their chats. */
  readonly chats: Map<ChatKey, UnsentRow[]>;
  readonly aside: Set<UnsentRow>;
  /** Those that have a time before which they are not sent. */
  readonly timed: Set<UnsentRow>;
}

/** The unsent messages, remembered from the rows of `outbox`, so that nobody asks for them after each change. */
export class Unsent {
  readonly #read;
  #known: Known | null = null;
  #bodies = 0;

  constructor(db: Sqlite, commits: Commits) {
    this.#read = db.prepare<[], UnsentRow>(
      `SELECT id, chat, gate, aside, asked_in AS askedIn, NULL AS body, attempts, not_before AS notBefore, again, held,
         refused_at AS refusedAt FROM outbox INDEXED BY outbox_unsent WHERE state = 0 ORDER BY id`,
    );
    commits.onRollback(() => this.invalidate());
  }

  /** Call after rows were changed or ended otherwise than by `removed` and `postponed`. */
  invalidate(): void {
    this.#known = null;
  }

  /** Call after a row was inserted. */
  added(row: UnsentRow): void {
    // Nothing is remembered: the row is read with the others.
    if (this.#known === null) return;
    const keeps = row.body !== null && row.body.length <= longestBody && this.#bodies < mostBodies;
    if (keeps) this.#bodies++;
    insert(this.#known, keeps ? row : { ...row, body: null });
  }

  /** A message was sent or given up. */
  removed(id: number): void {
    const { byId, chats, aside, timed } = this.#all();
    const row = byId.get(id);
    if (row === undefined) return;
    if (row.body !== null) this.#bodies--;
    byId.delete(id);
    aside.delete(row);
    timed.delete(row);
    const left = chats.get(row.chat)?.filter((one) => one !== row) ?? [];
    if (left.length === 0) chats.delete(row.chat);
    else chats.set(row.chat, left);
  }

  postponed(id: number, notBefore: number): void {
    const { byId, timed } = this.#all();
    const row = byId.get(id);
    if (row === undefined) return;
    row.notBefore = notBefore;
    timed.add(row);
  }

  /** A message was tried: where it is a question, it may have been read. */
  tried(id: number): void {
    const row = this.#all().byId.get(id);
    if (row === undefined) return;
    row.attempts++;
    row.again = row.askedIn === null ? 0 : 1;
  }

  /** Its network has refused a message. */
  refused(id: number, nowMs: number): void {
    const row = this.#all().byId.get(id);
    if (row !== undefined) row.refusedAt ??= nowMs;
  }

  /** Whether a chat has a question that may have been read. */
  hasAgain(chat: ChatKey): boolean {
    return (
      this.#all()
        .chats.get(chat)
        ?.some((row) => row.again === 1) ?? false
    );
  }

  /** The first message of each chat that is due, oldest first, at most `max`. */
  heads(max: number, nowMs: number, { skip, full, waits }: Except): UnsentRow[] {
    const due: UnsentRow[] = [];
    for (const [chat, [row]] of this.#all().chats) {
      if (row === undefined || row.held === 1 || row.notBefore > nowMs || skip.has(chat)) continue;
      if (full.length > 0 && full.includes(chatChannel(chat))) continue;
      if (row.again === 0 || !waits(chat)) due.push(row);
    }
    return due.toSorted((one, other) => one.id - other.id).slice(0, max);
  }

  /** Background messages that are due and not in `skip`: removals first, since a removal hides a secret; then by time. */
  background(max: number, nowMs: number, skip: ReadonlySet<number>, isRemoval: (row: UnsentRow) => boolean) {
    return [...this.#all().aside]
      .filter((row) => row.notBefore <= nowMs && !skip.has(row.id))
      .map((row) => ({ row, rank: isRemoval(row) ? 0 : 1 }))
      .toSorted((a, b) => a.rank - b.rank || a.row.notBefore - b.row.notBefore || a.row.id - b.row.id)
      .slice(0, max)
      .map(({ row }) => row);
  }

  /** Whether the first message of a chat waits until its person writes. */
  isHeld(chat: ChatKey): boolean {
    return this.#all().chats.get(chat)?.[0]?.held === 1;
  }

  heldChats(): ChatKey[] {
    return [...this.#all().chats].filter(([, [first]]) => first?.held === 1).map(([chat]) => chat);
  }

  /** How many are in the order of a chat, but for those that wait until its person writes. */
  size(): number {
    const { byId, aside, chats } = this.#all();
    let held = 0;
    for (const rows of chats.values()) if (rows[0]?.held === 1) held += rows.length;
    return byId.size - aside.size - held;
  }

  /** When the next message is due after this time, epoch ms; null: none has a time. */
  dueAfter(nowMs: number): number | null {
    let next: number | null = null;
    for (const { notBefore } of this.#all().timed)
      if (notBefore > nowMs && (next === null || notBefore < next)) next = notBefore;
    return next;
  }

  #all(): Known {
    if (this.#known !== null) return this.#known;
    const known: Known = { byId: new Map(), chats: new Map(), aside: new Set(), timed: new Set() };
    for (const row of this.#read.all()) insert(known, row);
    this.#bodies = 0;
    // Last: reading may fail, and nothing read is not nothing to send.
    this.#known = known;
    return this.#known;
  }
}

function insert({ byId, chats, aside, timed }: Known, row: UnsentRow): void {
  byId.set(row.id, row);
  if (row.notBefore > 0) timed.add(row);
  if (row.aside === 1) {
    aside.add(row);
    return;
  }
  const waiting = chats.get(row.chat);
  if (waiting === undefined) chats.set(row.chat, [row]);
  else waiting.push(row);
}
