import { BoundedMap } from "../../bounded-map.ts";
import type { OutgoingBody } from "../../channel.ts";
import type { WhatsAppAsked, WhatsAppRecords } from "../../whatsapp-records.ts";
import { askedAfter } from "./options.ts";

/** Progress of one outbox row over all its attempts. */
interface UnfinishedRow {
  /** Number of its messages that the server has accepted; the next attempt continues after them. */
  taken: number;
  /**
   * Call before the first message is written. Clears the previous offer: until this row has arrived, a typed number must answer neither
   * question.
   */
  readonly begin: () => void;
  /** Call at the end of the row. `arrived`: its options become the current offer. */
  readonly end: (arrived: boolean) => void;
}

/** Rows in progress, in memory only: after a restart every message of a row is sent again, under the same ids. */
export interface Unfinished {
  /** The row with the progress of its last attempt. */
  row(outboxId: number, personId: number, body: OutgoingBody): UnfinishedRow;
}

const mostRemembered = 1_000;

export function createUnfinished(records: Pick<WhatsAppRecords, "asked" | "saveAsked">): Unfinished {
  const rows = new BoundedMap<number, UnfinishedRow>(mostRemembered);

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
      return row;
    },
  };
}
