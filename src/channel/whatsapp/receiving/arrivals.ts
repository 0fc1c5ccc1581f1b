import type { WAMessage } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { JournalRow, WhatsAppRecords } from "../../channel.ts";
import { createInboxQueue } from "./inbox-queue.ts";
import type { Received } from "../connection/account-socket.ts";
import { receivedFromJournal, receivedFromMessage, type OwnAddresses } from "./received.ts";

export interface ArrivalsOptions {
  readonly records: Pick<WhatsAppRecords, "openJournal" | "closeJournal">;
  readonly clock: Clock;
  readonly log: Log;
  readonly received: (messages: readonly Received[]) => Promise<void>;
}

/** What was decrypted, from the journal to the inbox. */
export interface Arrivals {
  /** What a process before this one left in the journal. Only the first call does anything. */
  replayJournal(own: OwnAddresses): void;
  /** Rows just committed. Never throws: who calls has to go on confirming them. */
  journal(rows: readonly JournalRow[], own: OwnAddresses): void;
  /** Messages that were never encrypted for us, as the account's phone gives them on request: a crash loses them. */
  unjournalled(messages: readonly WAMessage[]): void;
  /** Resolves when all that came so far is durable, or after `stop`. */
  drained(): Promise<void>;
  /** Hands over nothing more. Resolves when nothing is under way. */
  stop(): Promise<void>;
}

export function createArrivals({ records, clock, log, received }: ArrivalsOptions): Arrivals {
  const queue = createInboxQueue({ clock, log, received });
  let takenUp = false;
  const read = (row: JournalRow, own: OwnAddresses): Received | null => {
    try {
      const one = receivedFromJournal(row, own);
      if (one.message !== null) return one;
    } catch (error) {
      log.error("whatsapp: a decrypted message is no message and is skipped", { why: errorText(error) });
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
        log.error("whatsapp: an empty message could not be closed", { why: errorText(error) });
      }
    },
    unjournalled: (messages) => queue.add(messages.map((one) => receivedFromMessage(one))),
    drained: () => queue.drained(),
    stop: () => queue.stop(),
  };
}
