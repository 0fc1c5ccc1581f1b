// What is open, remembered from its rows, so that nobody asks for it after each commit: one class for each part of `../../port/open.ts`. This one holds the
// rows of one kind.
import type { Commits } from "../core/commits.ts";

interface Known<Key, Row> {
  readonly all: Map<Key, Row>;
  readonly chats: Map<string, Map<Key, Row>>;
}

/** Open rows by key and by chat: read when they are first needed, and again after a rollback. */
export class OpenRows<Key, Row extends { readonly chat: string }> {
  readonly #read: () => readonly (readonly [Key, Row])[];
  #known: Known<Key, Row> | null = null;

  /** `read` gives the rows in the order in which they came. */
  constructor(commits: Commits, read: () => readonly (readonly [Key, Row])[]) {
    this.#read = read;
    commits.onRollback(() => this.forget());
  }

  /** Call after rows were changed elsewhere. */
  forget(): void {
    this.#known = null;
  }

  get all(): ReadonlyMap<Key, Row> {
    return this.#rows().all;
  }

  /** Each chat that has rows, with them. */
  get chats(): ReadonlyMap<string, ReadonlyMap<Key, Row>> {
    return this.#rows().chats;
  }

  /** The rows of a chat, in the order in which they came. */
  ofChat(chat: string): readonly Row[] {
    return [...(this.chats.get(chat)?.values() ?? [])];
  }

  set(key: Key, row: Row): void {
    if (this.all.get(key)?.chat !== row.chat) this.delete(key);
    add(this.#rows(), key, row);
  }

  delete(key: Key): void {
    const { all, chats } = this.#rows();
    const { chat } = all.get(key) ?? {};
    if (chat === undefined) return;
    all.delete(key);
    chats.get(chat)?.delete(key);
    if (chats.get(chat)?.size === 0) chats.delete(chat);
  }

  #rows(): Known<Key, Row> {
    if (this.#known !== null) return this.#known;
    const known: Known<Key, Row> = { all: new Map(), chats: new Map() };
    for (const [key, row] of this.#read()) add(known, key, row);
    // Last: reading may fail, and nothing read is not nothing open.
    this.#known = known;
    return known;
  }
}

function add<Key, Row extends { readonly chat: string }>({ all, chats }: Known<Key, Row>, key: Key, row: Row): void {
  all.set(key, row);
  const ofChat = chats.get(row.chat);
  if (ofChat === undefined) chats.set(row.chat, new Map([[key, row]]));
  else ofChat.set(key, row);
}

/** The earliest of these times after `nowMs`, epoch ms; null: there is none. */
export function nextAfter<Row>(rows: Iterable<Row>, timeOf: (row: Row) => number | null, nowMs: number): number | null {
  let next: number | null = null;
  for (const row of rows) {
    const at = timeOf(row);
    if (at !== null && at > nowMs && (next === null || at < next)) next = at;
  }
  return next;
}
