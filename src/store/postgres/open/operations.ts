import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { Doing } from "../../port/doing.ts";
import type { Tx } from "../../port/engine.ts";
import { mostOfChat, type OpenOperations } from "../../port/open.ts";
import { readOperation, type OperationRow } from "../../rules/operations.ts";
import { ofOthers, ofSender } from "../left-sending.ts";

const open = "state in ('ready', 'sending', 'inDoubt', 'ask')";

export class PostgresOperations implements OpenOperations {
  readonly #tx: Tx;

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  set(): void {}

  known(): null {
    return null;
  }

  find(): null {
    return null;
  }

  *holdsLane({ walletKey, phone }: { readonly walletKey: string; readonly phone: string }): Doing<boolean> {
    const sql = "select 1 as one from operations where wallet_key = $1 and phone = $2 and lane";
    return (yield* this.#tx.get(sql, [walletKey, phone])) !== null;
  }

  ready(max: number, nowMs: number, skip: ReadonlySet<string>): Doing<OperationRow[]> {
    return this.#tx.all<OperationRow>(
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
    return this.#tx.all<OperationRow>(
      "select state, body from operations where state in ('inDoubt', 'ask') and next_at <= $1 order by next_at, id",
      [nowMs],
    );
  }

  *dueAfter(nowMs: number): Doing<number | null> {
    const row = yield* this.#tx.get<{ at: number | null }>(
      "select min(next_at) as at from operations where state in ('ready', 'inDoubt', 'ask') and next_at > $1",
      [nowMs],
    );
    return row?.at ?? null;
  }

  *moving(): Doing<number> {
    const sql = "select count(*) as n from operations where state in ('ready', 'sending')";
    return (yield* this.#tx.get<{ n: number }>(sql))?.n ?? 0;
  }

  *ofChats(chats: readonly ChatKey[]): Doing<ReadonlyMap<ChatKey, readonly Operation[]>> {
    const rows = yield* this.#tx.all<OperationRow & { chat: ChatKey }>(
      `select chat, state, body from operations where chat = any($1) and ${open} order by created_at desc, id desc`,
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
    const rows = yield* this.#tx.all<OperationRow>(
      `select state, body from operations where ${ofOthers} and not exists (select 1 ${ofSender}) order by created_at, id`,
      [this.#tx.lease],
    );
    return rows.map(readOperation);
  }
}
