import type { OutgoingBody } from "../../../../channel/channel.ts";
import type { ChatKey } from "../../../../domain/people/chat.ts";
import type { Quoted } from "../../../../domain/update.ts";
import type { StoredBody } from "../../../rules/outbox.ts";
import type { Sqlite } from "../../core/database.ts";

interface GateRow {
  readonly accepted_seq: number | null;
  readonly ended_at: number | null;
  readonly asked_in: number | null;
  readonly state: number;
  readonly message_id: string | null;
}

interface QuotableRow {
  id: number;
  asked_in: number | null;
  offers_commands: number;
}

/** Messages of the bot one by one, sent or not: the one that gates an answer, one that a person quotes. */
export class StoredMessages {
  readonly #gate;
  readonly #byRow;
  readonly #byMessage;
  readonly #message;
  readonly #shownSince;

  constructor(db: Sqlite) {
    this.#gate = db.prepare<[number], GateRow>(
      "SELECT accepted_seq, ended_at, asked_in, state, message_id FROM outbox WHERE id = ?",
    );
    const quotable = `SELECT id, asked_in, body LIKE '%"data":"do:%' AS offers_commands FROM outbox`;
    this.#byRow = db.prepare<[number], QuotableRow>(`${quotable} WHERE id = ?`);
    this.#byMessage = db.prepare<[string, string], QuotableRow>(`${quotable} WHERE message_id = ? AND chat = ?`);
    this.#message = db.prepare<[number], { chat: string; body: string }>("SELECT chat, body FROM outbox WHERE id = ?");
    const ofChat = "chat = ? AND instr(body, ?) > 0";
    this.#shownSince = db.prepare<[string, string, number, string, string, number], { known: 1 }>(
      `SELECT 1 AS known FROM outbox WHERE state = 0 AND ${ofChat} AND created_at >= ?
       UNION ALL SELECT 1 FROM outbox WHERE state <> 0 AND state = 1 AND ${ofChat} AND ended_at >= ? LIMIT 1`,
    );
  }

  /**
   * A message that gates an answer. `acceptedSeq`: `seq` of the newest entry when the network had accepted it; null: it has not. `stands`: it was or will
   * be sent. `acceptedAtMs`: when that was. `askedIn`: `seq` of the turn that asked it. `messageId`: the network's.
   */
  gate(id: number): {
    readonly acceptedSeq: number | null;
    readonly acceptedAtMs: number | null;
    readonly askedIn: number | null;
    readonly messageId: string | null;
    readonly stands: boolean;
  } {
    const row = this.#gate.get(id);
    const acceptedSeq = row?.accepted_seq ?? null;
    const isAccepted = row !== undefined && acceptedSeq !== null;
    return {
      acceptedSeq,
      acceptedAtMs: isAccepted ? row.ended_at : null,
      askedIn: row?.asked_in ?? null,
      messageId: isAccepted ? row.message_id : null,
      stands: row !== undefined && row.state !== 2,
    };
  }

  /** A message that a person quotes; null when its row is deleted. `askedIn`: `seq` of the turn that asked it. `offersCommands`: it is a menu. */
  quoted(
    chat: ChatKey,
    quotes: Exclude<Quoted, "unknown">,
  ): { readonly id: number; readonly askedIn: number | null; readonly offersCommands: boolean } | null {
    const row = "row" in quotes ? this.#byRow.get(quotes.row) : this.#byMessage.get(quotes.messageId, chat);
    return row === undefined ? null : { id: row.id, askedIn: row.asked_in, offersCommands: row.offers_commands === 1 };
  }

  /** See `OutboxStore.wasShownSince`. */
  wasShownSince(chat: ChatKey, data: string, since: number): boolean {
    const button = JSON.stringify(data);
    return this.#shownSince.get(chat, button, since, chat, button, since) !== undefined;
  }

  /** A message, sent or not; null when its row or its file is deleted. */
  message(id: number): { readonly chat: ChatKey; readonly body: OutgoingBody } | null {
    const row = this.#message.get(id);
    const body = row === undefined ? null : (JSON.parse(row.body) as StoredBody);
    return row === undefined || body === null || body.type === "sent file" ? null : { chat: row.chat as ChatKey, body };
  }
}
