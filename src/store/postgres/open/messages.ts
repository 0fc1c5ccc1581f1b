import type { OutgoingBody } from "../../../channel/channel.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Doing, Value } from "../../port/doing.ts";
import type { Tx } from "../../port/engine.ts";
import type { Adding, OpenMessages } from "../../port/open.ts";
import { bodyIn, type OutboxRow, type OutboxStore, type Reply } from "../../outbox.ts";
import { isBackground, startNumber } from "../../rules/outbox.ts";

/** In the language that the person of the chat chose: one of `$4`, else the one at `$5`; `$3` has the bodies. */
const insertSql = `insert into outbox (id, chat, body, type, password_of, offers_commands, gate, aside, not_before, asked_in, created_at)
  values (coalesce($1::bigint, nextval('outbox_id_seq')), $2,
    ($3::text[])[coalesce(array_position($4::text[], (select f.language from people p join preferences f on f.identity = p.identity
      where p.chat = $2 and f.language is not null limit 1)), $5)],
    $6, $7, $8, $9, $10, $11, $12, $13) returning id`;
const insertAboutSql = `with added as (${insertSql}) insert into operation_messages (outbox_id, operation_id) select id, $14 from added`;

const columns = `id, chat, body, attempts, gate, refused_at as "refusedAtMs"`;
const channel = "split_part(chat, ':', 1)";
const heldHeads = `select chat from
  (select distinct on (chat) chat, held from outbox where state = 0 and not aside order by chat, id) as heads where held`;

type Row = Omit<OutboxRow, "body"> & { readonly body: string };

export class PostgresMessages implements OpenMessages {
  readonly #tx: Tx;
  /** Ids that were asked for and are not given yet. */
  #reserved: number[] = [];

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  *reserve(count: number): Doing<void> {
    if (count === 0) return;
    // With the lock of an insert: `numberFrom` moves the numbers.
    this.#tx.write("lock table outbox in row exclusive mode");
    const sql = "select nextval('outbox_id_seq') as id from generate_series(1, $1::int)";
    this.#reserved = (yield* this.#tx.all<{ id: number }>(sql, [count])).map(({ id }) => id);
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
    ];
    if (about === null) this.#tx.write(insertSql, values);
    else this.#tx.write(insertAboutSql, [...values, about]);
    this.#tx.announce("outbox");
    return id ?? 0;
  }

  numberFrom(nowMs: number): void {
    this.#tx.write("lock table outbox in exclusive mode");
    const sql = "select setval('outbox_id_seq', greatest((select last_value from outbox_id_seq), $1::bigint))";
    this.#tx.write(sql, [startNumber(nowMs)]);
  }

  *next(options: Parameters<OutboxStore["nextReplies"]>[0]): Doing<OutboxRow[]> {
    const { max, nowMs, skip, full = [], behind = [] } = options;
    const rows = yield* this.#tx.all<Row>(
      `select ${columns} from
         (select distinct on (chat) id, chat, body, attempts, gate, refused_at, held, not_before, again from outbox
          where state = 0 and not aside and chat <> all($3) order by chat, id) as heads
       where not held and not_before <= $2 and ${channel} <> all($4)
         and not (again and (${channel} = any($5) or exists (select 1 from chats where chats.chat = heads.chat and pending > 0)))
       order by id limit $1`,
      [max, nowMs, [...skip], full, behind],
    );
    return rows.map(read);
  }

  *background({ max, nowMs, skip }: Parameters<OutboxStore["nextBackgroundMessages"]>[0]): Doing<OutboxRow[]> {
    // Removals first, since a removal hides a secret.
    const rows = yield* this.#tx.all<Row>(
      `select ${columns} from outbox where state = 0 and aside and not_before <= $2 and id <> all($3)
       order by type <> 'remove', not_before, id limit $1`,
      [max, nowMs, [...skip]],
    );
    return rows.map(read);
  }

  *heldChats(): Doing<ChatKey[]> {
    return (yield* this.#tx.all<{ chat: ChatKey }>(`${heldHeads} order by chat`)).map(({ chat }) => chat);
  }

  *size(): Doing<number> {
    const sql = `select count(*) as n from outbox where state = 0 and not aside and chat not in (${heldHeads})`;
    return (yield* this.#tx.get<{ n: number }>(sql))?.n ?? 0;
  }

  *dueAfter(nowMs: number): Doing<number | null> {
    const sql = "select min(not_before) as at from outbox where state = 0 and not_before > $1";
    return (yield* this.#tx.get<{ at: number | null }>(sql, [nowMs]))?.at ?? null;
  }

  heldAmong(chats: readonly ChatKey[]): readonly ChatKey[] {
    return chats;
  }

  mayHaveAgain(): boolean {
    return true;
  }

  change(sql: string, values: readonly Value[] = []): void {
    this.#tx.write(sql, values);
  }

  changed(): void {}
  removed(): void {}
  postponed(): void {}
  tried(): void {}
  refused(): void {}
}

function read({ body, ...row }: Row): OutboxRow {
  return { ...row, body: JSON.parse(body) as OutgoingBody };
}
