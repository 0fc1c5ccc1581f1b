import type { OutgoingBody } from "../../channel/channel.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Update } from "../../domain/update.ts";
import { openStates, type Operation } from "../../ledger/operation.ts";
import {
  type Entry,
  noConversation,
  type Reply,
  type ReplyBody,
  bodyIn,
  type OutboxRow,
  type OutboxStore,
} from "../messages.ts";
import {
  type Accepted,
  type Adding,
  type Doing,
  type DueTimer,
  entryStates,
  lookupOf,
  mailboxBound,
  mostOfChat,
  type Open,
  type OpenEntries,
  type OpenLookups,
  type OpenMessages,
  type OpenOperations,
  type OpenTimers,
  type OperationRow,
  shedTellMs,
  stateOfClosed,
  type StoredLookup,
  type Tx,
  type Value,
} from "../port/engine.ts";
import type { TimerColumns } from "../repositories/conversations.ts";
import { amongStates, readOperation } from "../repositories/operations.ts";
import { isBackground, startNumber } from "../repositories/outbox.ts";
import { type LookupRow, type LookupStore, type TurnOutput, sessionTimers } from "../turn.ts";
import { storable, type Db } from "./core/connection.ts";

/** A part of what is open, inside a transaction. */
class OnServer {
  protected readonly tx: Tx;

  constructor(tx: Tx) {
    this.tx = tx;
  }

  /** The one number that a statement gives; null: none. */
  protected *one(sql: string, values: readonly Value[] = []): Doing<number | null> {
    return (yield* this.tx.get<{ one: number | null }>(sql, values))?.one ?? null;
  }
}

/** What is open, in a transaction; in one that only reads, what only reads. */
export function openOn(tx: Tx): Open {
  return {
    entries: new PostgresEntries(tx),
    messages: new PostgresMessages(tx),
    lookups: new PostgresLookups(tx),
    timers: new PostgresTimers(tx),
    operations: new PostgresOperations(tx),
  };
}

/** Locks mailboxes, made where there are none, in order. An entry gets its number with this lock alone: numbers have the order of the commits. */
const lockChats = `insert into chats (chat) select unnest($1::text[]) as chat order by chat
  on conflict (chat) do update set pending = chats.pending`;

const insertEntry = `with added as (insert into inbox (chat, delivery, accepted_at, content, state) values ($1, $2, $3, $4, $5)
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
class PostgresEntries extends OnServer implements OpenEntries {
  *accept(updates: readonly Update[], nowMs: number, shed: ReplyBody): Doing<Accepted> {
    const chats = [...new Set(updates.map(({ chat }) => chat))].toSorted();
    const deliveries = updates.map(deliveryOf);
    this.tx.write(lockChats, [chats]);
    const [known, waiting, told] = yield* this.tx.together([
      this.tx.all<{ delivery: string }>("select delivery from inbox where delivery = any($1)", [deliveries]),
      this.tx.all<{ chat: ChatKey; pending: number }>("select chat, pending from chats where chat = any($1)", [chats]),
      this.tx.all<{ chat: ChatKey }>(
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
      this.tx.write(insertEntry, [chat, delivery, nowMs, content, state]);
      if (tells) replies.push({ chat, body: shed });
    }
    if (counts.fresh > 0) this.tx.announce("inbox");
    return { ...counts, replies };
  }

  add(chat: ChatKey, content: Entry["content"], nowMs: number): void {
    this.tx.write(lockChats, [[chat]]);
    this.tx.write(insertEntry, [chat, null, nowMs, JSON.stringify(content), entryStates.open]);
    this.tx.announce("inbox");
  }

  putBehind(chat: ChatKey, sinceMs: number): void {
    this.tx.write(
      `with late as (select seq from inbox where chat = $1 and state = 0 and accepted_at >= $2 and delivery is not null order by seq),
         numbered as materialized (select seq, nextval('inbox_seq_seq') as later from (select seq from late order by seq offset 0) as each)
       update inbox set seq = numbered.later from numbered where inbox.seq = numbered.seq`,
      [chat, sinceMs],
    );
    this.tx.write(
      "update chats set oldest_seq = (select min(seq) from inbox where inbox.chat = $1 and state = 0) where chat = $1 and pending > 0",
      [chat],
    );
  }

  /** Read by a statement of its own: one that locked and read at once would read what was there before the lock. */
  *heads(max: number, skip: ReadonlySet<ChatKey>): Doing<Entry[]> {
    const locked = yield* this.tx.all<{ chat: ChatKey }>(
      "select chat from chats where pending > 0 and chat <> all($2) order by oldest_seq limit $1 for update skip locked",
      [max, [...skip]],
    );
    if (locked.length === 0) return [];
    const rows = yield* this.tx.all<EntryRow>(
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

  close({ chat, seq }: Pick<Entry, "chat" | "seq">, failure: string | null, isNoWord = false): void {
    const closing = "update inbox set state = $1, why = $2, content = null where seq = $3";
    this.tx.write(closing, [stateOfClosed(failure, isNoWord), failure, seq]);
    this.tx.write(
      `update chats set pending = pending - 1, oldest_seq = (select seq from inbox where inbox.chat = $1 and state = 0 order by seq limit 1)
       where chat = $1`,
      [chat],
    );
  }

  *has(skip: ReadonlySet<ChatKey>): Doing<boolean> {
    const sql = "select 1 as one from chats where pending > 0 and chat <> all($1) limit 1";
    return (yield* this.one(sql, [[...skip]])) !== null;
  }

  *size(): Doing<number> {
    return (yield* this.one("select sum(pending) as one from chats where pending > 0")) ?? 0;
  }

  /** The number that was given last, by a transaction that is not committed yet too; 0: none was. */
  *newestSeq(): Doing<number> {
    return (yield* this.one("select case when is_called then last_value end as one from inbox_seq_seq")) ?? 0;
  }

  /** Deletes entries that are over and were accepted before an instant, epoch ms, and mailboxes that are empty. */
  prune(beforeMs: number): void {
    // The newest stays, so that its number is known in a copy too.
    this.tx.write(
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

/** In the language that the person of the chat chose: one of `$4`, else the one at `$5`; `$3` has the bodies. */
const insertMessage = `insert into outbox (id, chat, body, type, password_of, offers_commands, gate, aside, not_before, asked_in, created_at, operation_id)
  values (coalesce($1::bigint, nextval('outbox_id_seq')), $2,
    ($3::text[])[coalesce(array_position($4::text[], (select f.language from people p join preferences f on f.identity = p.identity
      where p.chat = $2 and f.language is not null limit 1)), $5)],
    $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

const messageColumns = `id, chat, body, attempts, gate, refused_at as "refusedAtMs"`;
const channel = "split_part(chat, ':', 1)";
const heldHeads = `select chat from
  (select distinct on (chat) chat, held from outbox where state = 0 and not aside order by chat, id) as heads where held`;

type MessageRow = Omit<OutboxRow, "body"> & { readonly body: string };

class PostgresMessages extends OnServer implements OpenMessages {
  /** Ids that were asked for and are not given yet. */
  #reserved: number[] = [];

  *reserve(count: number): Doing<void> {
    if (count === 0) return;
    // With the lock of an insert: `numberFrom` moves the numbers.
    this.tx.write("lock table outbox in row exclusive mode");
    const sql = "select nextval('outbox_id_seq') as id from generate_series(1, $1::int)";
    this.#reserved = (yield* this.tx.all<{ id: number }>(sql, [count])).map(({ id }) => id);
  }

  add({ chat, body }: Reply, nowMs: number, adding: Adding = {}): number {
    const { gate = false, askedIn = null, about = null, isReserved = false } = adding;
    const id = isReserved ? (this.#reserved.shift() as number) : null;
    const first = bodyIn(null, body);
    const bodies = body.type === "translated" ? Object.entries(body.bodies) : [["", body] as const];
    const place = body.type === "translated" ? bodies.findIndex(([language]) => language === body.ofShop) + 1 : 1;
    const isAside = adding.asideUntilMs !== undefined || isBackground(first);
    const values = [
      id,
      chat,
      bodies.map(([, one]) => JSON.stringify(one)),
      bodies.map(([language]) => language),
      place,
      first.type,
      first.type === "text" ? (first.passwordOf ?? null) : null,
      JSON.stringify(first).includes('"data":"do:'),
      gate && !isAside,
      isAside,
      adding.asideUntilMs ?? 0,
      isAside ? null : askedIn,
      nowMs,
      about,
    ];
    this.tx.write(insertMessage, values);
    this.tx.announce("outbox");
    return id ?? 0;
  }

  numberFrom(nowMs: number): void {
    this.tx.write("lock table outbox in exclusive mode");
    const sql = "select setval('outbox_id_seq', greatest((select last_value from outbox_id_seq), $1::bigint))";
    this.tx.write(sql, [startNumber(nowMs)]);
  }

  *next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<OutboxRow[]> {
    const { max, nowMs, skip, full = [], behind = [] } = options;
    const rows = yield* this.tx.all<MessageRow>(
      `select ${messageColumns} from
         (select distinct on (chat) id, chat, body, attempts, gate, refused_at, held, not_before, again from outbox
          where state = 0 and not aside and chat <> all($3) order by chat, id) as heads
       where not held and not_before <= $2 and ${channel} <> all($4)
         and not (again and (${channel} = any($5) or exists (select 1 from chats where chats.chat = heads.chat and pending > 0)))
       order by id limit $1`,
      [max, nowMs, [...skip], full, behind],
    );
    return rows.map(readMessage);
  }

  *background({ max, nowMs, skip }: Parameters<OutboxStore["nextBackgroundMessages"]>[0]): Doing<OutboxRow[]> {
    // Removals first, since a removal hides a secret.
    const rows = yield* this.tx.all<MessageRow>(
      `select ${messageColumns} from outbox where state = 0 and aside and not_before <= $2 and id <> all($3)
       order by type <> 'remove', not_before, id limit $1`,
      [max, nowMs, [...skip]],
    );
    return rows.map(readMessage);
  }

  *heldChats(): Doing<ChatKey[]> {
    return (yield* this.tx.all<{ chat: ChatKey }>(`${heldHeads} order by chat`)).map(({ chat }) => chat);
  }

  *size(): Doing<number> {
    const sql = `select count(*) as one from outbox where state = 0 and not aside and chat not in (${heldHeads})`;
    return (yield* this.one(sql)) ?? 0;
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return this.one("select min(not_before) as one from outbox where state = 0 and not_before > $1", [nowMs]);
  }

  heldAmong(chats: readonly ChatKey[]): readonly ChatKey[] {
    return chats;
  }

  mayHaveAgain(): boolean {
    return true;
  }

  /** Every message is written when it is added. */
  write(): void {}

  wasSent(): boolean {
    return false;
  }

  gate(): null {
    return null;
  }

  change(sql: string, values: readonly Value[] = []): void {
    this.tx.write(sql, values);
  }

  changed(): void {}
  changes(): void {}
}

function readMessage({ body, ...row }: MessageRow): OutboxRow {
  return { ...row, body: JSON.parse(body) as OutgoingBody };
}

class PostgresLookups extends OnServer implements OpenLookups {
  add(chat: ChatKey, { conversationId, ask, request, by }: TurnOutput["lookups"][number], nowMs: number): void {
    this.tx.write(
      "insert into lookups (chat, flow_id, ask, type, request, by_whom, created_at) values ($1, $2, $3, $4, $5, $6, $7)",
      [chat, conversationId, ask, request.type, JSON.stringify(request), by, nowMs],
    );
    this.tx.announce("lookups");
  }

  *due(options: Parameters<LookupStore["openLookups"]>[0]): Doing<LookupRow[]> {
    const { max, nowMs, skip, inOrder } = options;
    const rows = yield* this.tx.all<StoredLookup>(
      `select id, chat, flow_id, ask, request, by_whom, attempts, created_at from lookups
       where not_before <= $1 and id <> all($2)
         and not (flow_id = ${noConversation} and type = any($3) and exists (select 1 from lookups as earlier where earlier.chat = lookups.chat
           and earlier.type = lookups.type and earlier.flow_id = ${noConversation} and earlier.id < lookups.id))
       order by id limit $4`,
      [nowMs, [...skip], inOrder, max],
    );
    return rows.map(lookupOf);
  }

  *end(id: number): Doing<"row" | null> {
    return (yield* this.tx.run("delete from lookups where id = $1", [id])) === 1 ? "row" : null;
  }

  /** Every lookup is a row. */
  ofSession(): void {}

  shift(stepMs: number): void {
    this.tx.write("update lookups set not_before = not_before + $1 where not_before > 0", [stepMs]);
  }

  later(id: number, notBeforeMs: number): void {
    this.tx.write("update lookups set not_before = $1, attempts = attempts + 1 where id = $2", [notBeforeMs, id]);
    this.tx.announce("lookups");
  }

  *size(): Doing<number> {
    return (yield* this.one("select count(*) as one from lookups")) ?? 0;
  }

  dueAfter(nowMs: number): Doing<number | null> {
    return this.one("select min(not_before) as one from lookups where not_before > $1", [nowMs]);
  }
}

const timerColumns = sessionTimers.map((name) => `${name}_at`);
/** As the index of `sessions` has it: `least` leaves out what is null. */
const earliest = `least(${timerColumns.join(", ")})`;

class PostgresTimers extends OnServer implements OpenTimers {
  set(chat: ChatKey, { name, conversationId, dueAtMs }: TurnOutput["timers"][number]): void {
    if (dueAtMs === null) this.tx.write("delete from timers where chat = $1 and name = $2", [chat, name]);
    else this.#add(chat, name, conversationId, dueAtMs);
    this.tx.announce("timers");
  }

  /** They are columns of the session, which is written with them. */
  ofSession(): void {
    this.tx.announce("timers");
  }

  #add(chat: ChatKey, name: string, conversationId: number, dueAtMs: number): void {
    this.tx.write(
      `insert into timers (chat, name, flow_id, due_at) values ($1, $2, $3, $4)
       on conflict (chat, name) do update set flow_id = excluded.flow_id, due_at = excluded.due_at`,
      [chat, name, conversationId, dueAtMs],
    );
  }

  *setLone(...[chat, timer, nowMs]: Parameters<OpenTimers["setLone"]>): Doing<void> {
    const had = yield* this.tx.all<{ due_at: number }>("select due_at from timers where chat = $1 for update", [chat]);
    if (timer && had.some(({ due_at: dueAtMs }) => dueAtMs <= nowMs)) return;
    if (had.length > 0) this.tx.write("delete from timers where chat = $1", [chat]);
    if (timer) this.#add(chat, timer.name, noConversation, timer.dueAtMs);
    this.tx.announce("timers");
  }

  /** Deleted and added to the mailboxes in one transaction, so that each fires once. */
  *take(nowMs: number): Doing<DueTimer[]> {
    const due = yield* this.tx.all<{ chat: ChatKey; name: string; flow_id: number; due_at: number }>(
      `delete from timers where (chat, name) in (select chat, name from timers where due_at <= $1 order by due_at, chat, name for update skip locked)
       returning chat, name, flow_id, due_at`,
      [nowMs],
    );
    const sessions = yield* this.tx.all<{ chat: ChatKey; flow_id: number } & TimerColumns>(
      `select chat, flow_id, ${timerColumns.join(", ")} from sessions where ${earliest} <= $1 for update skip locked`,
      [nowMs],
    );
    const ofSessions = sessions.flatMap((row) =>
      sessionTimers.flatMap((name) => {
        const dueAtMs = row[`${name}_at`];
        if (dueAtMs === null || dueAtMs > nowMs) return [];
        return [{ chat: row.chat, name, flow_id: row.flow_id, due_at: dueAtMs, isOfSession: true }];
      }),
    );
    // In one order everywhere: whoever takes the locks of several mailboxes must not wait for another who does.
    return [...due.map((row) => ({ ...row, isOfSession: false })), ...ofSessions]
      .toSorted((a, b) => (a.chat < b.chat ? -1 : 1))
      .map(({ flow_id: flowId, due_at: dueAtMs, ...timer }) => ({ ...timer, flowId, lateMs: nowMs - dueAtMs }));
  }

  next(): Doing<number | null> {
    return this.one(`select least((select min(due_at) from timers), (select min(${earliest}) from sessions)) as one`);
  }
}

class PostgresOperations extends OnServer implements OpenOperations {
  set(): void {}

  known(): null {
    return null;
  }

  find(): null {
    return null;
  }

  *holdsLane({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): Doing<boolean> {
    const sql = "select 1 as one from operations where wallet_key = $1 and phone = $2 and lane";
    return (yield* this.one(sql, [walletKey, phone])) !== null;
  }

  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Doing<OperationRow[]> {
    return this.tx.all<OperationRow>(
      `select state, body from
         (select distinct on (wallet_key, phone) id, state, body, created_at from operations as one
          where state = 'ready' and next_at <= $2 and not exists (select 1 from operations as other
            where other.wallet_key = one.wallet_key and other.phone = one.phone and (other.lane or (other.state = 'ready' and other.id = any($3))))
          order by wallet_key, phone, created_at, id) as firsts
       order by created_at, id limit $1`,
      [max, nowMs, [...skip]],
    );
  }

  doubtsDue(nowMs: number): Doing<OperationRow[]> {
    return this.tx.all<OperationRow>(
      "select state, body from operations where state in ('inDoubt', 'ask') and next_at <= $1 order by next_at, id",
      [nowMs],
    );
  }

  dueAfter(nowMs: number): Doing<number | null> {
    const sql =
      "select min(next_at) as one from operations where state in ('ready', 'inDoubt', 'ask') and next_at > $1";
    return this.one(sql, [nowMs]);
  }

  *moving(): Doing<number> {
    return (yield* this.one("select count(*) as one from operations where state in ('ready', 'sending')")) ?? 0;
  }

  *ofChats(chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, readonly Operation[]>> {
    const rows = yield* this.tx.all<OperationRow & { chat: ChatKey }>(
      `select chat, state, body from operations where chat = any($1) and ${amongStates(openStates)} order by created_at desc, id desc`,
      [chats],
    );
    const found = new Map<ChatKey, Operation[]>();
    for (const { chat, ...row } of rows) {
      const before = found.get(chat) ?? [];
      if (before.length < mostOfChat) found.set(chat, [...before, readOperation(row)]);
    }
    return found;
  }

  *leftSending(): Doing<Operation[]> {
    const rows = yield* this.tx.all<OperationRow>(
      `select state, body from operations where ${ofOthers} and not exists (select 1 ${ofSender}) order by created_at, id`,
      [this.tx.lease],
    );
    return rows.map(readOperation);
  }
}

/** What another process than that of the lease with this epoch is sending; null: there is no lease, and nobody is. */
const ofOthers = "state = 'sending' and ($1::bigint is null or sent_lease is distinct from $1)";
/** The lease of that process, where it may not be over. Of who sent without a lease, or before leases were noted: any. */
const ofSender = "from past_leases where until > clock_timestamp() and (epoch = sent_lease or sent_lease is null)";

/** In how long the next of what others were sending can be decided, ms, by the server's clock; null: they were sending nothing. */
export async function untilDecided(db: Db, epoch: number | null): Promise<number | null> {
  const [row] = await db.rows<{ left_ms: number | null }>(
    `select min(coalesce((select extract(epoch from max(until) - clock_timestamp()) * 1000 ${ofSender}), 0)) as left_ms
     from operations where ${ofOthers}`,
    [epoch],
  );
  const leftMs = row?.left_ms ?? null;
  return leftMs === null ? null : Math.max(0, Math.ceil(leftMs));
}
