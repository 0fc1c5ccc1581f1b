import type { ChatKey } from "../../../domain/chat.ts";
import type { Operation, OperationFilter, OperationState } from "../../../ledger/operation.ts";
import { laneOf } from "../../../ledger/request.ts";
import { mostOfChat, type OpenOperation, type OpenOperations } from "../../port/open.ts";
import { given, type Doing } from "../../port/statements.ts";
import { readOperation } from "../../repositories/operations.ts";
import type { Commits } from "../core/commits.ts";
import type { Sqlite } from "../core/database.ts";
import { nextAfter, OpenRows } from "./open-rows.ts";

const openStates: readonly OperationState[] = ["ready", "sending", "inDoubt", "ask"];

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
       FROM operations INDEXED BY operations_history WHERE state IN (${openStates.map((state) => `'${state}'`).join(", ")}) ORDER BY rowid`,
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
