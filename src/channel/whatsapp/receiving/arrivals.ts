import type { WAMessage } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";
import { createInboxQueue } from "./inbox-queue.ts";
import { type ReceivedMessage, receivedFromJournal, receivedFromMessage, type OwnAddresses } from "./received.ts";

export interface ArrivalsOptions {
  readonly records: Pick<WhatsAppRecords, "openJournal" | "closeJournal">;
  readonly clock: Clock;
  readonly log: Log;
  readonly received: (messages: readonly ReceivedMessage[]) => Promise<void>;
}

/** Passes decrypted messages from the journal to the inbox, in order. */
export interface Arrivals {
  /** Adds the rows that an earlier process left open in the journal. Only the first call has an effect. */
  replayJournal(own: OwnAddresses): void;
  /** Adds rows that were just committed. Must not throw: the caller still has to confirm them to the server. */
  journal(rows: readonly JournalRow[], own: OwnAddresses): void;
  /** Adds messages that the account's phone resent in plain form. They are not in the journal: the end of the program loses what is not stored yet. */
  unjournalled(messages: readonly WAMessage[]): void;
  /** Resolves when every message added so far is stored, or after `stop`. */
  drained(): Promise<void>;
  /** Passes on nothing more. Resolves when the batch in progress has ended. */
  stop(): Promise<void>;
}

export function createArrivals({ records, clock, log, received }: ArrivalsOptions): Arrivals {
  const queue = createInboxQueue({ clock, log, received });
  let takenUp = false;
  const read = (row: JournalRow, own: OwnAddresses): ReceivedMessage | null => {
    try {
      const one = receivedFromJournal(row, own);
      if (one.message !== null) return one;
    } catch (error) {
      log.error("whatsapp: a decrypted message has no valid content and is skipped", { why: errorText(error) });
    }
    return null;
  };
  const add = (rows: readonly JournalRow[], own: OwnAddresses) => {
    const messages = rows.map((row) => ({ row, one: read(row, own) }));
    queue.add(messages.map(({ one }) => one).filter((one) => one !== null));
    const empty = messages.filter(({ one }) => one === null).map(({ row }) => row.hash);
    if (empty.length > 0) records.closeJournal(empty);
  };
  return {
    replayJournal(own) {
      if (takenUp) return;
      add(records.openJournal(), own);
      takenUp = true;
    },
    journal(rows, own) {
      try {
        add(rows, own);
      } catch (error) {
        log.error("whatsapp: the journal row of an empty message could not be closed", { why: errorText(error) });
      }
    },
    unjournalled: (messages) => queue.add(messages.map((one) => receivedFromMessage(one))),
    drained: () => queue.drained(),
    stop: () => queue.stop(),
  };
}
