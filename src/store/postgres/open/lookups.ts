import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Identity } from "../../../domain/people/person.ts";
import type { QueryOrCommand } from "../../../flow/requests.ts";
import type { LookupRow, LookupStore } from "../../lookups.ts";
import { noConversation } from "../../mailbox.ts";
import type { TurnOutput } from "../../turn.ts";
import type { Doing } from "../../port/doing.ts";
import type { Tx } from "../../port/engine.ts";
import type { OpenLookups } from "../../port/open.ts";

interface Row {
  readonly id: number;
  readonly chat: ChatKey;
  readonly flow_id: number;
  readonly ask: string;
  readonly request: string;
  readonly by_whom: Identity | null;
  readonly attempts: number;
  readonly created_at: number;
}

export class PostgresLookups implements OpenLookups {
  readonly #tx: Tx;

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** Adds a lookup that a turn asked for. */
  add(chat: ChatKey, { conversationId, ask, request, by }: TurnOutput["lookups"][number], nowMs: number): void {
    this.#tx.write(
      "insert into lookups (chat, flow_id, ask, type, request, by_whom, created_at) values ($1, $2, $3, $4, $5, $6, $7)",
      [chat, conversationId, ask, request.type, JSON.stringify(request), by, nowMs],
    );
    this.#tx.announce("lookups");
  }

  /** See `LookupStore.openLookups`. */
  *due(options: Parameters<LookupStore["openLookups"]>[0]): Doing<LookupRow[]> {
    const { max, nowMs, skip, inOrder } = options;
    const rows = yield* this.#tx.all<Row>(
      `select id, chat, flow_id, ask, request, by_whom, attempts, created_at from lookups
       where not_before <= $1 and id <> all($2)
         and not (flow_id = ${noConversation} and type = any($3) and exists (select 1 from lookups as earlier where earlier.chat = lookups.chat
           and earlier.type = lookups.type and earlier.flow_id = ${noConversation} and earlier.id < lookups.id))
       order by id limit $4`,
      [nowMs, [...skip], inOrder, max],
    );
    return rows.map((row) => ({
      id: row.id,
      chat: row.chat,
      conversationId: row.flow_id,
      ask: row.ask,
      request: JSON.parse(row.request) as QueryOrCommand,
      by: row.by_whom,
      attempts: row.attempts,
      createdAtMs: row.created_at,
    }));
  }

  /** Deletes a lookup. Null: it was deleted before. */
  *end(id: number): Doing<"row" | null> {
    return (yield* this.#tx.run("delete from lookups where id = $1", [id])) === 1 ? "row" : null;
  }

  /** Every lookup is a row. */
  ofSession(): void {}

  shift(stepMs: number): void {
    this.#tx.write("update lookups set not_before = not_before + $1 where not_before > 0", [stepMs]);
  }

  /** See `LookupStore.lookupLater`. */
  later(id: number, notBeforeMs: number): void {
    this.#tx.write("update lookups set not_before = $1, attempts = attempts + 1 where id = $2", [notBeforeMs, id]);
    this.#tx.announce("lookups");
  }

  /** How many lookups are not finished. */
  *size(): Doing<number> {
    return (yield* this.#tx.get<{ n: number }>("select count(*) as n from lookups"))?.n ?? 0;
  }

  /** When the next one is due after this time, epoch ms; null: none is. */
  *dueAfter(nowMs: number): Doing<number | null> {
    const row = yield* this.#tx.get<{ at: number | null }>(
      "select min(not_before) as at from lookups where not_before > $1",
      [nowMs],
    );
    return row?.at ?? null;
  }
}
