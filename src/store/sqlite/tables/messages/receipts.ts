import { channelTraits, chatChannel, type ChatKey } from "../../../../domain/people/chat.ts";
import type { Receipt } from "../../../../channel/channel.ts";
import { monthOf, type Billed } from "../../../../domain/shop/billing.ts";
import type { FailedLater } from "../../../outbox.ts";
import { afterFailure, furthest, receiptStates } from "../../../rules/receipts.ts";
import type { Commits } from "../../core/commits.ts";
import type { Sqlite } from "../../core/database.ts";
import type { Outbox } from "./outbox.ts";

interface MessageRow {
  id: number;
  chat: string;
  state: number;
  attempts: number;
  ended_at: number | null;
  message_id: string | null;
  is_file: number;
}

interface ReceiptRow {
  outbox_id: number;
  state: number;
  billed: string | null;
}

/** What networks said of messages after they had accepted them. Writes run inside a commit. */
export class Receipts {
  readonly #outbox: Outbox;
  readonly #commits: Commits;
  readonly #byRow;
  readonly #byMessage;
  readonly #known;
  readonly #save;
  readonly #forget;
  readonly #bill;
  readonly #billed;
  readonly #again;
  readonly #wroteSince;
  readonly #giveUp;

  constructor(db: Sqlite, commits: Commits, outbox: Outbox) {
    this.#outbox = outbox;
    this.#commits = commits;
    const row = `SELECT id, chat, state, attempts, ended_at, message_id, body = '{"type":"sent file"}' AS is_file FROM outbox`;
    this.#byRow = db.prepare<[number], MessageRow>(`${row} WHERE id = ?`);
    this.#byMessage = db.prepare<[string], MessageRow>(`${row} WHERE message_id = ?`);
    this.#known = db.prepare<[string], ReceiptRow>(
      "SELECT outbox_id, state, billed FROM receipts WHERE message_id = ?",
    );
    this.#save = db.prepare<[string, number, number, string | null]>(
      "INSERT OR REPLACE INTO receipts (message_id, outbox_id, state, billed) VALUES (?, ?, ?, ?)",
    );
    this.#forget = db.prepare<[string]>("DELETE FROM receipts WHERE message_id = ?");
    this.#bill = db.prepare<[string, string]>(
      `INSERT INTO billed_messages (month, category, messages) VALUES (?, ?, 1)
       ON CONFLICT (month, category) DO UPDATE SET messages = messages + 1`,
    );
    this.#billed = db.prepare<[string], { category: string; messages: number }>(
      "SELECT category, messages FROM billed_messages WHERE month = ? ORDER BY category",
    );
    this.#again = db.prepare<[number, number, number, number]>(
      `UPDATE outbox SET state = 0, ended_at = NULL, message_id = NULL, accepted_seq = NULL, not_before = ?, held = ?,
         attempts = ?, refused_at = NULL, again = (asked_in IS NOT NULL) WHERE id = ?`,
    );
    // `seq` rises with `accepted_at`: the first entry that is old enough ends the search.
    this.#wroteSince = db.prepare<[number, string], { seq: number }>(
      `SELECT seq FROM inbox WHERE seq > coalesce((SELECT seq FROM inbox WHERE accepted_at <= ? ORDER BY seq DESC LIMIT 1), 0)
         AND chat = ? AND delivery IS NOT NULL LIMIT 1`,
    );
    this.#giveUp = db.prepare<[number, string, number]>(
      "UPDATE outbox SET state = 2, ended_at = ?, why = ?, accepted_seq = NULL, held = 0 WHERE id = ?",
    );
  }

  /** The network has answered that it accepted a message. Its receipt that the message failed may have come before this answer, and stands. */
  accepted(id: number, messageId: string | null, newestSeq: number, nowMs: number): void {
    const known = messageId === null ? undefined : this.#known.get(messageId);
    if (messageId === null || known?.state !== receiptStates.failed)
      return this.#outbox.sent(id, messageId, newestSeq, nowMs);
    this.#outbox.tried(id);
    this.#forgetRepeated(this.#byRow.get(id), messageId);
  }

  /** Records receipts; gives the messages that have failed by them. `newestSeq`: `seq` of the newest entry at this moment. */
  add(receipts: readonly Receipt[], newestSeq: number, nowMs: number): FailedLater[] {
    return receipts.flatMap((receipt) => this.#add(receipt, newestSeq, nowMs) ?? []);
  }

  /** Messages of the month of `nowMs` that are charged for, by category. */
  billed(nowMs: number): Billed {
    return Object.fromEntries(this.#billed.all(monthOf(nowMs)).map(({ category, messages }) => [category, messages]));
  }

  #add(receipt: Receipt, newestSeq: number, nowMs: number): FailedLater | null {
    const { messageId, outboxId, state } = receipt;
    const known = this.#known.get(messageId);
    const id = outboxId ?? known?.outbox_id;
    const row = id === undefined ? this.#byMessage.get(messageId) : this.#byRow.get(id);
    // Its row is deleted, or it is another database's.
    if (row === undefined) return null;
    const before = known?.state ?? null;
    const said = typeof state === "object" ? receiptStates.failed : receiptStates[state];
    const after = furthest(before, said);
    const billed = known?.billed ?? receipt.billed;
    if (known === undefined || after !== before || billed !== known.billed)
      this.#save.run(messageId, row.id, after, billed);
    if (billed !== null && (known?.billed ?? null) === null) this.#bill.run(monthOf(receipt.atMs ?? nowMs), billed);
    if (after === before) return null;
    if (typeof state === "object")
      return after === receiptStates.failed ? this.#failed(row, receipt, state, nowMs) : null;
    // Its answer was lost, or it was called failed before.
    if (row.state === 0 && receipt.isLast) this.#outbox.sent(row.id, messageId, newestSeq, nowMs);
    if (after === receiptStates.delivered && row.message_id === messageId) this.#outbox.delivered(row.id);
    return null;
  }

  /** What was said of an attempt is not said of the next one, where that has the same id. */
  #forgetRepeated(row: MessageRow | undefined, messageId: string): void {
    if (row !== undefined && channelTraits[chatChannel(row.chat as ChatKey)].repeatsIds) this.#forget.run(messageId);
  }

  #failed(
    row: MessageRow,
    { messageId, isLast }: Receipt,
    { next, why }: { readonly next: FailedLater["next"]; readonly why: string },
    nowMs: number,
  ): FailedLater | null {
    // Another attempt of it was accepted.
    if (row.state === 1 && isLast && row.message_id !== messageId) return null;
    if (row.state === 2) return null;
    const isFile = row.is_file === 1;
    const hasWritten =
      next === "hold" && row.ended_at !== null && this.#wroteSince.get(row.ended_at, row.chat) !== undefined;
    const { next: what, pauseMs, attempts } = afterFailure(next, { attempts: row.attempts, isFile, hasWritten });
    if (what === "drop") this.#giveUp.run(nowMs, why, row.id);
    else {
      this.#again.run(nowMs + pauseMs, what === "hold" ? 1 : 0, attempts, row.id);
      // Of one that is being sent the answer is still to come, and is to find it.
      if (row.state === 1) this.#forgetRepeated(row, messageId);
    }
    this.#outbox.changed();
    this.#commits.announce("outbox");
    return { outboxId: row.id, next: what, why };
  }
}
