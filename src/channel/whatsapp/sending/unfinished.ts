import type { OutgoingBody, WhatsAppAsked, WhatsAppRecords } from "../../channel.ts";
import { askedAfter } from "./options.ts";

/** A row of the outbox that is being sent, over all its attempts. */
interface UnfinishedRow {
  /** How many of its messages the server has: an attempt goes on behind them. */
  taken: number;
  /**
   * Its first words may be read from now on: what was offered before is over. Only what has arrived is asked anew, so that in between a number
   * that was meant for one question never answers another.
   */
  readonly begin: () => void;
  /** It is over; `arrived`: its options are what can be chosen from now on. */
  readonly end: (arrived: boolean) => void;
}

/** The rows under way. They are forgotten by a restart: what the server had of one is sent again, under the same ids. */
export interface Unfinished {
  /** The row, as the last attempt left it. */
  row(outboxId: number, personId: number, body: OutgoingBody): UnfinishedRow;
}

const mostRemembered = 1_000;

/** Makes the list of rows under way. */
export function createUnfinished(records: Pick<WhatsAppRecords, "asked" | "saveAsked">): Unfinished {
  const rows = new Map<number, UnfinishedRow>();

  function made(outboxId: number, personId: number, body: OutgoingBody): UnfinishedRow {
    let before: WhatsAppAsked | null = null;
    return {
      taken: 0,
      begin() {
        if (body.type !== "text") return;
        const asked = records.asked(personId);
        if (asked === null) return;
        before = asked;
        records.saveAsked(personId, null);
      },
      end(arrived) {
        rows.delete(outboxId);
        if (arrived && body.type === "text") records.saveAsked(personId, askedAfter(before, outboxId, body));
      },
    };
  }

  return {
    row(outboxId, personId, body) {
      const row = rows.get(outboxId) ?? made(outboxId, personId, body);
      rows.set(outboxId, row);
      const oldest = rows.keys().next();
      if (rows.size > mostRemembered && oldest.done !== true && oldest.value !== outboxId) rows.delete(oldest.value);
      return row;
    },
  };
}
