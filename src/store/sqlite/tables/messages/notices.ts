import type { Month } from "../../../../domain/shop/billing.ts";
import type { ShopDay } from "../../../../domain/time/local-time.ts";
import type { Reply } from "../../../outbox.ts";
import { isTold, isUnderWay, type NoticeMessage } from "../../../rules/notices.ts";
import type { Sqlite } from "../../core/database.ts";
import type { Told } from "../people/told.ts";
import type { Outbox } from "./outbox.ts";

/** What is told to managers until one of them has it. Writes run inside a commit. */
export class Notices {
  readonly #outbox: Outbox;
  readonly #told: Told;
  readonly #messages;
  readonly #mark;

  constructor(db: Sqlite, outbox: Outbox, told: Told) {
    this.#outbox = outbox;
    this.#told = told;
    this.#messages = db.prepare<[string], NoticeMessage>(
      `SELECT chat, state, ended_at AS endedAt, (SELECT state FROM receipts WHERE receipts.message_id = outbox.message_id) AS receipt
       FROM outbox WHERE notice = ?`,
    );
    this.#mark = db.prepare<[string, number]>("UPDATE outbox SET notice = ? WHERE id = ?");
  }

  /** See `OutboxStore.notifyUntilTold`. */
  tell(
    { key, within, today }: { readonly key: string; readonly within: Month; readonly today: ShopDay },
    replies: readonly Reply[],
    nowMs: number,
  ): boolean {
    if (this.#told.wasTold(key, within)) return true;
    const notice = `${key} ${within}`;
    const messages = this.#messages.all(notice);
    if (isTold(messages)) return this.#told.isFirstWithin(key, within);
    const lacking = replies.filter(({ chat }) => !isUnderWay(messages, chat, nowMs));
    if (lacking.length > 0 && this.#told.isFirstWithin(notice, today))
      for (const reply of lacking) this.#mark.run(notice, this.#outbox.add(reply, false, nowMs));
    return false;
  }
}
