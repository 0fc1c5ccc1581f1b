import type { ChatKey } from "../../../domain/people/chat.ts";
import { given, type Doing } from "../../port/statements.ts";
import { mostOfChat, type OpenOperation, type OpenOperations } from "../../port/open.ts";
import { readOperation } from "../../repositories/operations.ts";
import type { Operation, OperationFilter, OperationState } from "../../../ledger/operation.ts";
import { laneOf } from "../../../ledger/request.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";

const openStates: readonly OperationState[] = ["ready", "sending", "inDoubt", "ask"];

/** Filters that `find` knows. */
const known = new Set<keyof OperationFilter>([
  "states",
  "walletKey",
  "phone",
  "kind",
  "chat",
  "createdSinceMs",
  "createdBeforeMs",
  "exceptIds",
  "oldestFirst",
  "max",
]);

/** The operations that have not ended, remembered from the rows of `operations`: few beside those that have, and asked for after each change. */
export class SqliteOperations implements OpenOperations {
  readonly #read;
  #known: Map<string, OpenOperation> | null = null;
  /** Ids by chat. */
  #chats = new Map<string, Set<string>>();

  constructor(db: Sqlite, commits: Commits) {
    // In the order in which they came, as they are remembered.
    this.#read = db.prepare<[], OpenOperation>(
      `SELECT id, state, kind, wallet_key AS walletKey, phone, chat, created_at AS createdAt, next_at AS nextAt, lane, body
       FROM operations INDEXED BY operations_history WHERE state IN (${openStates.map((state) => `'${state}'`).join(", ")}) ORDER BY rowid`,
    );
    commits.onRollback(() => {
      this.#known = null;
    });
  }

  known(id: string): OpenOperation | null {
    return this.#all().get(id) ?? null;
  }

  /** Call when an operation was added or changed. */
  set(operation: OpenOperation): void {
    if (openStates.includes(operation.state)) {
      this.#all().set(operation.id, operation);
      this.#inChat(operation);
    } else if (this.#all().delete(operation.id)) this.#chats.get(operation.chat)?.delete(operation.id);
  }

  find(filter: OperationFilter): OpenOperation[] | null {
    const isOpen = filter.states?.every((state) => openStates.includes(state)) ?? false;
    if (!isOpen || Object.entries(filter).some(([name, value]) => value !== undefined && !known.has(name as never)))
      return null;
    return this.#find(filter);
  }

  #find(filter: OperationFilter): OpenOperation[] {
    const { states, walletKey, phone, kind, chat, createdSinceMs, createdBeforeMs, exceptIds, max } = filter;
    const among = chat === undefined ? this.#all().values() : this.#ofChat(chat);
    return [...among]
      .filter(
        (one) =>
          (states?.includes(one.state) ?? true) &&
          (walletKey === undefined || one.walletKey === walletKey) &&
          (phone === undefined || one.phone === phone) &&
          (kind === undefined || one.kind === kind) &&
          (createdSinceMs === undefined || one.createdAt >= createdSinceMs) &&
          (createdBeforeMs === undefined || one.createdAt <= createdBeforeMs) &&
          !exceptIds?.includes(one.id),
      )
      .toSorted((one, other) => (filter.oldestFirst === true ? inOrder(one, other) : inOrder(other, one)))
      .slice(0, max);
  }

  /** The oldest one that is ready and due of each lane that is free, oldest first. A lane is not free while an operation in `skip` is ready on it. */
  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Doing<OpenOperation[]> {
    const busy = new Set<string>();
    const due: OpenOperation[] = [];
    for (const one of this.#all().values()) {
      if (one.lane === 1 || (one.state === "ready" && skip.has(one.id))) busy.add(laneOf(one));
      else if (one.state === "ready" && one.nextAt !== null && one.nextAt <= nowMs) due.push(one);
    }
    const firsts = new Map<string, OpenOperation>();
    for (const one of due.toSorted(inOrder)) {
      const lane = laneOf(one);
      if (!busy.has(lane) && !firsts.has(lane)) firsts.set(lane, one);
    }
    return given([...firsts.values()].slice(0, max));
  }

  /** Doubts whose time has come, by their times. */
  doubtsDue(nowMs: number): Doing<OpenOperation[]> {
    const due: OpenOperation[] = [];
    for (const one of this.#all().values())
      if ((one.state === "inDoubt" || one.state === "ask") && one.nextAt !== null && one.nextAt <= nowMs) due.push(one);
    return given(due.toSorted((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0)));
  }

  /** When the next one is due after this time, epoch ms; null: none is. */
  dueAfter(nowMs: number): Doing<number | null> {
    let next: number | null = null;
    for (const { state, nextAt } of this.#all().values()) {
      if (state === "sending" || nextAt === null || nextAt <= nowMs) continue;
      if (next === null || nextAt < next) next = nextAt;
    }
    return given(next);
  }

  /** How many are in `ready` or `sending`. */
  moving(): Doing<number> {
    let count = 0;
    for (const { state } of this.#all().values()) if (state === "ready" || state === "sending") count++;
    return given(count);
  }

  ofChats(chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, readonly Operation[]>> {
    return given(new Map(chats.map((chat) => [chat, this.#find({ chat, max: mostOfChat }).map(readOperation)])));
  }

  /** One process has the file: whoever sent them is gone. */
  leftSending(): Doing<Operation[]> {
    return given(this.#find({ states: ["sending"], max: 1_000_000 }).map(readOperation));
  }

  holdsLane({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): Doing<boolean> {
    for (const one of this.#all().values())
      if (one.lane === 1 && one.phone === phone && one.walletKey === walletKey) return given(true);
    return given(false);
  }

  #ofChat(chat: string): OpenOperation[] {
    const all = this.#all();
    return [...(this.#chats.get(chat) ?? [])].map((id) => all.get(id)).filter((one) => one !== undefined);
  }

  #inChat({ id, chat }: OpenOperation): void {
    const ids = this.#chats.get(chat);
    if (ids === undefined) this.#chats.set(chat, new Set([id]));
    else ids.add(id);
  }

  #all(): Map<string, OpenOperation> {
    if (this.#known !== null) return this.#known;
    const rows = this.#read.all();
    this.#chats = new Map();
    this.#known = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) this.#inChat(row);
    return this.#known;
  }
}

function inOrder(one: OpenOperation, other: OpenOperation): number {
  return one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1);
}
