/** Messages and operations that are still to be sent, remembered from their rows. */
import type { OutgoingBody } from "../../../channel/channel.ts";
import { chatChannel, type ChatKey } from "../../../domain/chat.ts";
import type { Language } from "../../../domain/language.ts";
import { openStates, type Operation, type OperationFilter, type OperationState } from "../../../ledger/operation.ts";
import { Recent } from "../../../domain/recent.ts";
import { laneOf } from "../../../ledger/request.ts";
import { bodyIn, type OutboxRow, type OutboxStore, type Reply } from "../../messages.ts";
import {
  type Adding,
  type Doing,
  type Gate,
  given,
  mostOfChat,
  type OpenMessages,
  type OpenOperation,
  type OpenOperations,
  type Value,
} from "../../port/engine.ts";
import { amongStates, readOperation } from "../../repositories/operations.ts";
import { isBackground, startNumber } from "../../repositories/outbox.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { nextAfter, OpenRows } from "./entries.ts";

/** Bodies up to this length are remembered while so many messages are open; others are read when they are sent. */
const longestBody = 8_192;
const mostBodies = 2_000;
/** How many gates that were sent are remembered at least; at most twice as many. */
const fewestGates = 500;

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
  /** Of one that stands only in the session of its chat: when it was made, epoch ms; null: it has a row. */
  readonly saidAt: number | null;
}

/** A message as it stands in the JSON of its session. */
type Said = Pick<UnsentRow, "id" | "gate" | "askedIn" | "saidAt"> & { readonly body: OutgoingBody };

/** The columns of a message that was never tried. */
const isNew = { attempts: 0, again: 0, held: 0, refusedAt: null, aside: 0, notBefore: 0 } as const;

interface Neighbours {
  /** Runs a statement of the repositories. */
  run(sql: string, values: readonly Value[]): number;
  isWaiting(chat: ChatKey): boolean;
  languageOf(chat: ChatKey): Language | null;
  /** The session of a chat, where one is open, is written with what it says now. */
  says(chat: ChatKey): void;
  /** Each message has a row: nothing stands in a session any more. */
  sayNothing(): void;
}

/** Messages to send, in order per chat, and background messages beside them. Writes run inside a commit. */
export class SqliteMessages implements OpenMessages {
  readonly #db: Sqlite;
  readonly #commits: Commits;
  readonly #neighbours: Neighbours;
  readonly #unsent: OpenRows<number, UnsentRow>;
  /** The number that was given last; null: ask the database. */
  #newest: number | null = null;
  /** Gates that were sent last. */
  readonly #gates = new Recent<number, Gate>(fewestGates);

  constructor(db: Sqlite, commits: Commits, neighbours: Neighbours) {
    this.#db = db;
    this.#commits = commits;
    this.#neighbours = neighbours;
    const read = db.prepare<[], UnsentRow>(
      `SELECT id, chat, gate, aside, asked_in AS askedIn, NULL AS body, attempts, not_before AS notBefore, again, held,
         refused_at AS refusedAt, NULL AS saidAt FROM outbox INDEXED BY outbox_unsent WHERE state = 0 ORDER BY id`,
    );
    // Those that have a row as well were sent, or their session had ended.
    const readSaid = db.prepare<[], { chat: ChatKey; said: string }>(
      `SELECT chat, value AS said FROM sessions, json_each(says) WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE id = value ->> 'id')`,
    );
    this.#unsent = new OpenRows(commits, () => {
      const said = readSaid.all().map(({ chat, said: json }): UnsentRow => {
        const one = JSON.parse(json) as Said;
        return { ...isNew, ...one, chat, body: JSON.stringify(one.body) };
      });
      const rows = [...read.all(), ...said].toSorted((one, other) => one.id - other.id);
      return rows.map((row) => [row.id, row]);
    });
    commits.onRollback(() => {
      this.#newest = null;
      this.#gates.clear();
    });
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
    this.#newest = null;
  }

  #nextNumber(): number {
    const sql = "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'";
    if (this.#newest === null) {
      this.#newest = this.#db.prepare<[], { seq: number }>(sql).get()?.seq ?? 0;
      // What stands only in a session has its number too.
      for (const id of this.#unsent.all.keys()) this.#newest = Math.max(this.#newest, id);
    }
    return ++this.#newest;
  }

  add({ chat, body: wanted }: Reply, nowMs: number, adding: Adding = {}): number {
    const { gate: isGate = false, askedIn: asked = null, about = null, asideUntilMs, isOfSession = false } = adding;
    const own = wanted.type === "translated" ? bodyIn(this.#neighbours.languageOf(chat), wanted) : wanted;
    const aside = Number(asideUntilMs !== undefined || isBackground(own));
    const [gate, askedIn] = aside === 1 ? [0, null] : [Number(isGate), asked];
    const [body, notBefore] = [JSON.stringify(own), asideUntilMs ?? 0];
    const id = this.#nextNumber();
    const keeps = body.length <= longestBody && this.#unsent.all.size < mostBodies;
    const isSaid = isOfSession && keeps && own.type === "text" && own.passwordOf === undefined && about === null;
    const row = { ...isNew, id, chat, gate, aside, askedIn, notBefore };
    this.#unsent.set(id, { ...row, body: keeps ? body : null, saidAt: isSaid ? nowMs : null });
    if (isSaid) this.#neighbours.says(chat);
    else this.#insert({ ...row, body }, nowMs, about);
    this.#commits.wrote();
    this.#commits.announce("outbox");
    return id;
  }

  #insert(row: Omit<UnsentRow, "saidAt">, createdAt: number, about: string | null = null): void {
    const { id, chat, body, gate, aside, notBefore, askedIn } = row;
    const sql =
      "INSERT INTO outbox (id, chat, body, gate, aside, not_before, asked_in, created_at, operation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    this.#db.prepare(sql).run(id, chat, body, gate, aside, notBefore, askedIn, createdAt, about);
  }

  write(only?: number): void {
    if (only !== undefined) return this.#give(this.#unsent.all.get(only));
    for (const row of this.#unsent.all.values()) this.#give(row);
    this.#neighbours.sayNothing();
    this.#gates.clear();
  }

  /** The same, of those of a chat. */
  writeOf(chat: string): void {
    for (const row of this.#unsent.ofChat(chat)) this.#give(row);
  }

  /** Gives a message that stands only in a session a row. */
  #give(row: UnsentRow | undefined): void {
    if (row === undefined || row.saidAt === null) return;
    this.#insert(row, row.saidAt);
    this.#commits.wrote();
    this.#unsent.set(row.id, { ...row, saidAt: null });
  }

  /** What the session of a chat says that has no row, as JSON; null: nothing. */
  saidIn(chat: string): string | null {
    const said = this.#unsent.ofChat(chat).filter(({ saidAt }) => saidAt !== null);
    const texts = said.map(({ id, gate, askedIn, saidAt, body }) => {
      return `${JSON.stringify({ id, gate, askedIn, saidAt }).slice(0, -1)},"body":${body}}`;
    });
    return texts.length === 0 ? null : `[${texts.join(",")}]`;
  }

  wasSent(id: number, messageId: string | null, newest: number, nowMs: number): boolean {
    const row = this.#unsent.all.get(id);
    if (row === undefined || row.saidAt === null) return false;
    const { chat, body, gate, askedIn, saidAt } = row;
    const sql = `INSERT INTO outbox (id, chat, body, gate, asked_in, created_at, state, attempts, ended_at, message_id, accepted_seq)
      VALUES (?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?)`;
    const acceptedSeq = gate === 1 ? newest : null;
    // What is only collected may wait: nothing of it rests on this.
    this.#db.prepare(sql).run(id, chat, body, gate, askedIn, saidAt, nowMs, messageId, acceptedSeq);
    if (acceptedSeq !== null)
      this.#gates.set(id, { acceptedSeq, acceptedAtMs: nowMs, askedIn, messageId, stands: true });
    this.#unsent.delete(id);
    return true;
  }

  next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<OutboxRow[]> {
    const { max, nowMs, skip, full = [], behind = [] } = options;
    const due: UnsentRow[] = [];
    for (const rows of this.#unsent.chats.values()) {
      const row = firstOf(rows);
      if (row === undefined || row.held === 1 || row.notBefore > nowMs || skip.has(row.chat)) continue;
      if (full.length > 0 && full.includes(chatChannel(row.chat))) continue;
      const waits = row.again === 1 && (behind.includes(chatChannel(row.chat)) || this.#neighbours.isWaiting(row.chat));
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

  gate(id: number): Gate | null {
    return this.#gates.get(id) ?? null;
  }

  change(sql: string, values: readonly Value[] = []): void {
    this.write();
    if (this.#neighbours.run(sql, values) > 0) this.changed();
  }

  changed(): void {
    this.write();
    this.#unsent.forget();
  }

  changes(id: number, how: Parameters<OpenMessages["changes"]>[1]): void {
    this.write(id);
    if (how === "ended") return this.#unsent.delete(id);
    const row = this.#unsent.all.get(id);
    if (row === undefined) return;
    const { attempts, askedIn, refusedAt } = row;
    if (how === "tried") this.#unsent.set(id, { ...row, attempts: attempts + 1, again: askedIn === null ? 0 : 1 });
    else this.#unsent.set(id, { ...row, ...how, ...(refusedAt !== null && { refusedAt }) });
  }
}

function firstOf(rows: ReadonlyMap<number, UnsentRow> | undefined): UnsentRow | undefined {
  for (const row of rows?.values() ?? []) if (row.aside === 0) return row;
  return undefined;
}

type Test = (one: OpenOperation) => boolean;

/** What each filter that `find` knows asks of an operation, but for its order and `max`. */
const tests: { readonly [name in keyof OperationFilter]?: (value: never) => Test } = {
  states: (states: readonly OperationState[]) => (one) => states.includes(one.state),
  walletKey: (walletKey: string) => (one) => one.walletKey === walletKey,
  phone: (phone: string) => (one) => one.phone === phone,
  kind: (kind: string) => (one) => one.kind === kind,
  chat: (chat: string) => (one) => one.chat === chat,
  createdSinceMs: (sinceMs: number) => (one) => one.createdAt >= sinceMs,
  createdBeforeMs: (beforeMs: number) => (one) => one.createdAt <= beforeMs,
  exceptIds: (ids: readonly string[]) => (one) => !ids.includes(one.id),
};

/** The operations that have not ended: few beside those that have. */
export class SqliteOperations implements OpenOperations {
  readonly #open: OpenRows<string, OpenOperation>;

  constructor(db: Sqlite, commits: Commits) {
    // In the order in which they came, as they are remembered.
    const read = db.prepare<[], OpenOperation>(
      `SELECT id, state, kind, wallet_key AS walletKey, phone, chat, created_at AS createdAt, next_at AS nextAt, lane, body
       FROM operations INDEXED BY operations_history WHERE ${amongStates(openStates)} ORDER BY rowid`,
    );
    this.#open = new OpenRows(commits, () => read.all().map((row) => [row.id, row]));
  }

  known(id: string): OpenOperation | null {
    return this.#open.all.get(id) ?? null;
  }

  set(operation: OpenOperation): void {
    if (openStates.includes(operation.state)) this.#open.set(operation.id, operation);
    else this.#open.delete(operation.id);
  }

  find(filter: OperationFilter): OpenOperation[] | null {
    const { states, chat, oldestFirst = false, max, ...others } = filter;
    if (states?.every((state) => openStates.includes(state)) !== true) return null;
    const asked = Object.entries({ states, chat, ...others }).filter(([, value]) => value !== undefined);
    const wanted = asked.map(([name, value]) => tests[name as keyof OperationFilter]?.(value as never));
    if (wanted.includes(undefined)) return null;
    const among = chat === undefined ? [...this.#open.all.values()] : this.#open.ofChat(chat);
    const found = among.filter((one) => (wanted as Test[]).every((isWanted) => isWanted(one))).toSorted(byAge);
    return (oldestFirst ? found : found.toReversed()).slice(0, max);
  }

  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Doing<OpenOperation[]> {
    const busy = new Set<string>();
    const due: OpenOperation[] = [];
    for (const one of this.#open.all.values()) {
      if (one.lane === 1 || (one.state === "ready" && skip.has(one.id))) busy.add(laneOf(one));
      else if (one.state === "ready" && one.nextAt !== null && one.nextAt <= nowMs) due.push(one);
    }
    const firsts = new Map<string, OpenOperation>();
    for (const one of due.toSorted(byAge)) {
      const lane = laneOf(one);
      if (!busy.has(lane) && !firsts.has(lane)) firsts.set(lane, one);
    }
    return given([...firsts.values()].slice(0, max));
  }

  doubtsDue(nowMs: number): Doing<OpenOperation[]> {
    const due = this.#inState("inDoubt", "ask").filter(({ nextAt }) => nextAt !== null && nextAt <= nowMs);
    return given(due.toSorted((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0)));
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return given(nextAfter(this.#inState("ready", "inDoubt", "ask"), ({ nextAt }) => nextAt, nowMs));
  }

  moving(): Doing<number> {
    return given(this.#inState("ready", "sending").length);
  }

  ofChats(chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, readonly Operation[]>> {
    const newest = (chat: ChatKey) => this.#open.ofChat(chat).toSorted(byAge).toReversed().slice(0, mostOfChat);
    return given(new Map(chats.map((chat) => [chat, newest(chat).map(readOperation)])));
  }

  /** One process has the file: whoever sent them is gone. */
  leftSending(): Doing<Operation[]> {
    return given(this.#inState("sending").toSorted(byAge).toReversed().map(readOperation));
  }

  holdsLane({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): Doing<boolean> {
    for (const one of this.#open.all.values())
      if (one.lane === 1 && one.phone === phone && one.walletKey === walletKey) return given(true);
    return given(false);
  }

  #inState(...states: readonly OperationState[]): OpenOperation[] {
    return [...this.#open.all.values()].filter(({ state }) => states.includes(state));
  }
}

function byAge(one: OpenOperation, other: OpenOperation): number {
  return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}
