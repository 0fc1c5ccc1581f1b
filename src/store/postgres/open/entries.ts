import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Update } from "../../../domain/update.ts";
import type { Entry } from "../../mailbox.ts";
import type { Reply, ReplyBody } from "../../outbox.ts";
import type { Doing } from "../../port/doing.ts";
import type { Tx } from "../../port/engine.ts";
import {
  entryStates,
  stateOfClosed,
  mailboxBound,
  shedTellMs,
  type Accepted,
  type OpenEntries,
} from "../../port/open.ts";
import { storable } from "../core/db.ts";

/**
 * Locks the mailboxes of chats, which are made where there are none. An entry gets its number only with this lock: so that in each chat the order of
 * the numbers is the order of the commits. Sorted, so that two who take several do not wait for each other.
 */
const lockSql = `insert into chats (chat) select unnest($1::text[]) as chat order by chat
  on conflict (chat) do update set pending = chats.pending`;

const insertSql = `with added as (insert into inbox (chat, delivery, accepted_at, content, state) values ($1, $2, $3, $4, $5)
    on conflict (delivery) do nothing returning seq, state)
  update chats set pending = pending + 1, oldest_seq = case when pending = 0 then added.seq else oldest_seq end
  from added where chats.chat = $1 and added.state = 0`;

interface EntryRow {
  readonly seq: number;
  readonly chat: ChatKey;
  readonly accepted_at: number;
  readonly content: string;
}

/** The mailboxes. A chat's lock is the lock of its mailbox. */
export class PostgresEntries implements OpenEntries {
  readonly #tx: Tx;

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** Adds updates. Gives how many were new, how many were shed, and the messages that say so. */
  *accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted> {
    const chats = [...new Set(updates.map(({ chat }) => chat))].toSorted();
    const deliveries = updates.map(deliveryOf);
    this.#tx.write(lockSql, [chats]);
    const [known, waiting, told] = yield* this.#tx.together([
      this.#tx.all<{ delivery: string }>("select delivery from inbox where delivery = any($1)", [deliveries]),
      this.#tx.all<{ chat: ChatKey; pending: number }>("select chat, pending from chats where chat = any($1)", [chats]),
      this.#tx.all<{ chat: ChatKey }>(
        "select distinct chat from inbox where chat = any($1) and state = 4 and accepted_at > $2",
        [chats, nowMs - shedTellMs],
      ),
    ]);
    const taken = new Set(known.map(({ delivery }) => delivery));
    const pending = new Map(waiting.map((row) => [row.chat, row.pending]));
    const toldOff = new Set(told.map(({ chat }) => chat));
    const replies: Reply[] = [];
    const counts = { fresh: 0, shed: 0 };
    for (const [index, update] of updates.entries()) {
      const { chat } = update;
      const delivery = deliveries[index] as string;
      if (taken.has(delivery)) continue;
      taken.add(delivery);
      const open = pending.get(chat) ?? 0;
      const isFull = open >= mailboxBound;
      const tells = isFull && !toldOff.has(chat);
      if (tells) toldOff.add(chat);
      if (isFull) counts.shed++;
      else {
        counts.fresh++;
        pending.set(chat, open + 1);
      }
      const content = isFull ? null : JSON.stringify({ type: "update", update } satisfies Entry["content"]);
      const state = entryStates[tells ? "shedAndTold" : isFull ? "shed" : "open"];
      this.#tx.write(insertSql, [chat, delivery, nowMs, content, state]);
      if (tells) replies.push({ chat, body: shed });
    }
    if (counts.fresh > 0) this.#tx.announce("inbox");
    return { ...counts, replies };
  }

  add(chat: ChatKey, content: Entry["content"], nowMs: number): void {
    this.#tx.write(lockSql, [[chat]]);
    this.#tx.write(insertSql, [chat, null, nowMs, JSON.stringify(content), entryStates.open]);
    this.#tx.announce("inbox");
  }

  /** Puts the open updates of a chat that were accepted since then behind everything else. With the lock of its chat. */
  putBehind(chat: ChatKey, sinceMs: number): void {
    this.#tx.write(
      `with late as (select seq from inbox where chat = $1 and state = 0 and accepted_at >= $2 and delivery is not null order by seq),
         numbered as materialized (select seq, nextval('inbox_seq_seq') as later from (select seq from late order by seq offset 0) as each)
       update inbox set seq = numbered.later from numbered where inbox.seq = numbered.seq`,
      [chat, sinceMs],
    );
    this.#tx.write(
      "update chats set oldest_seq = (select min(seq) from inbox where inbox.chat = $1 and state = 0) where chat = $1 and pending > 0",
      [chat],
    );
  }

  /**
   * Locks up to `max` chats that have an open entry, are not in `skip` and that nobody else works on, and gives the first entry of each, oldest first. The
   * entries are read by a statement of their own: one that locked and read at once would read what was there before it had the lock.
   */
  *heads(max: number, skip: ReadonlySet<ChatKey>): Doing<Entry[]> {
    const locked = yield* this.#tx.all<{ chat: ChatKey }>(
      "select chat from chats where pending > 0 and chat <> all($2) order by oldest_seq limit $1 for update skip locked",
      [max, [...skip]],
    );
    if (locked.length === 0) return [];
    const rows = yield* this.#tx.all<EntryRow>(
      `select seq, chat, accepted_at, content from
         (select distinct on (chat) seq, chat, accepted_at, content from inbox where chat = any($1) and state = 0 order by chat, seq) as heads
       order by seq`,
      [locked.map(({ chat }) => chat)],
    );
    return rows.map(({ seq, chat, accepted_at: acceptedAtMs, content }) => ({
      seq,
      chat,
      acceptedAtMs,
      content: JSON.parse(content) as Entry["content"],
    }));
  }

  /** Marks an entry handled, or failed with a reason, and deletes its content. With the lock of its chat. */
  close({ chat, seq }: Pick<Entry, "chat" | "seq">, failure: string | null, isNoWord = false): void {
    this.#tx.write("update inbox set state = $1, why = $2, content = null where seq = $3", [
      stateOfClosed(failure, isNoWord),
      failure,
      seq,
    ]);
    this.#tx.write(
      `update chats set pending = pending - 1, oldest_seq = (select seq from inbox where inbox.chat = $1 and state = 0 order by seq limit 1)
       where chat = $1`,
      [chat],
    );
  }

  /** Whether a chat that is not in `skip` has an open entry. */
  *has(skip: ReadonlySet<ChatKey>): Doing<boolean> {
    return (
      (yield* this.#tx.get("select 1 as one from chats where pending > 0 and chat <> all($1) limit 1", [[...skip]])) !==
      null
    );
  }

  /** How many entries are not handled. */
  *size(): Doing<number> {
    const row = yield* this.#tx.get<{ n: number }>(
      "select coalesce(sum(pending), 0) as n from chats where pending > 0",
    );
    return row?.n ?? 0;
  }

  /** The number that was given last, by a transaction that is not committed yet too; 0: none was. */
  *newestSeq(): Doing<number> {
    const row = yield* this.#tx.get<{ seq: number }>(
      "select case when is_called then last_value else 0 end as seq from inbox_seq_seq",
    );
    return row?.seq ?? 0;
  }

  /** Deletes entries that are over and were accepted before an instant, epoch ms, and mailboxes that are empty. */
  prune(beforeMs: number): void {
    // The newest stays, so that its number is known in a copy too.
    this.#tx.write(
      `delete from inbox where seq in (select seq from inbox where state <> 0 and accepted_at < $1
         and seq < (select max(seq) from inbox) order by seq limit 5000 for update skip locked)`,
      [beforeMs],
    );
  }

  /** Every entry is written when it is added. */
  write(): void {}
}

function deliveryOf({ channel, deliveryId }: Update): string {
  return storable(`${channel}:${deliveryId}`);
}
