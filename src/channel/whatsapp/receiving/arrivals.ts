/** Arriving messages: notes them and queues them for the inbox, together with those that waited while the bot was away. */
import {
  decodeMessageNode,
  extractAddressingContext,
  jidNormalizedUser,
  proto,
  toNumber,
  unpadRandomMax16,
  type WAMessage,
} from "@whiskeysockets/baileys";
import { backOffMs, type Clock, deferred, sleep } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import type { JournalRow, WhatsAppRecords } from "../../whatsapp-records.ts";

interface ArrivalsOptions {
  readonly records: Pick<WhatsAppRecords, "openJournal" | "closeJournal">;
  readonly clock: Clock;
  readonly log: Log;
  readonly received: (messages: readonly ReceivedMessage[]) => Promise<void>;
}

export type Arrivals = ReturnType<typeof createArrivals>;

/** Passes decrypted messages from the journal to the inbox, in order. */
export function createArrivals({ records, clock, log, received }: ArrivalsOptions) {
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
    /** Adds the rows that an earlier process left open in the journal. Only the first call has an effect. */
    replayJournal(own: OwnAddresses) {
      if (takenUp) return;
      add(records.openJournal(), own);
      takenUp = true;
    },
    /** Adds rows that were just committed. Must not throw: the caller still has to confirm them to the server. */
    journal(rows: readonly JournalRow[], own: OwnAddresses) {
      try {
        add(rows, own);
      } catch (error) {
        log.error("whatsapp: the journal row of an empty message could not be closed", { why: errorText(error) });
      }
    },
    /** Adds messages that the account's phone resent in plain form. They are not in the journal: the end of the program loses what is not stored yet. */
    unjournalled: (messages: readonly WAMessage[]) => queue.add(messages.map((one) => receivedFromMessage(one))),
    drained: queue.drained,
    stop: () => queue.stop(),
  };
}

/** Messages per batch, which the inbox stores in one transaction. */
const largestBatch = 100;
const baseMs = 500;
const longestPauseMs = 30_000;

/** Stores received messages in order, one batch at a time, and retries a batch until it is stored. */
function createInboxQueue({ clock, log, received }: Omit<ArrivalsOptions, "records">) {
  const waiting: ReceivedMessage[] = [];
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const store = async (batch: readonly ReceivedMessage[]): Promise<boolean> => {
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      try {
        clock.reached("whatsapp upsert");
        await received(batch);
        if (attempt > 1) log.info("whatsapp: messages are stored again");
        return true;
      } catch (error) {
        log.error("whatsapp: messages could not be stored, trying again", { why: errorText(error), attempt });
        await sleep(clock, backOffMs(clock, attempt, baseMs, longestPauseMs), stopping.signal);
      }
    }
    return false;
  };
  const run = async () => {
    while (waiting.length > 0 && !stopping.signal.aborted) {
      const batch = waiting.slice(0, largestBatch);
      if (await store(batch)) waiting.splice(0, batch.length);
    }
    busy = false;
  };
  return {
    add(messages: readonly ReceivedMessage[]) {
      waiting.push(...messages);
      if (busy || messages.length === 0 || stopping.signal.aborted) return;
      busy = true;
      running = run();
    },
    /** Resolves when every message added so far is stored, or after `stop`. */
    drained: () => running,
    /**
     * Starts no further batch. Resolves when the present one has ended. Messages of the journal that are not stored come again at the next start; those that
     * are not in the journal are lost.
     */
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Longest time after login to wait for the backlog, ms. */
const longestMs = 2_000;

interface BacklogOptions {
  readonly clock: Clock;
  /** Resolves when every decrypted message is stored. */
  readonly drained: () => Promise<void>;
  /** Called once per connection, when the backlog is stored or `longestMs` has passed. */
  readonly over: () => void;
}

/**
 * Messages that waited at the server while there was no connection. They must be stored before anything is sent, because they may answer a question that
 * would be sent again.
 */
export function createBacklog({ clock, drained, over }: BacklogOptions) {
  let connection = 0;
  let cancel: (() => void) | null = null;
  const first = deferred();
  const end = (of: number) => {
    if (of !== connection) return;
    connection += 1;
    cancel?.();
    first.resolve();
    over();
  };
  return {
    /** Resolves when the backlog of the first connection is over. */
    first: first.promise,
    /** Call after login. */
    opened() {
      const mine = connection;
      cancel = clock.after(longestMs, () => end(mine));
    },
    /** Call when the server has handed over the backlog and it is decrypted. */
    handedOver() {
      const mine = connection;
      void drained().then(() => end(mine));
    },
    /** Call when the connection is closed. */
    closed() {
      connection += 1;
      cancel?.();
    },
  };
}

/** One received message: live, from Baileys' `WAMessage`, or rebuilt from the journal (stanza attributes and plaintext). */
export interface ReceivedMessage {
  readonly id: string;
  /** Address of the chat partner, without device part, also when the account itself wrote the message. */
  readonly from: string;
  /** The chat partner's other address (phone for a LID, LID for a phone); null when the stanza has none. */
  readonly alternate: string | null;
  /** Written on the account's own phone. */
  readonly fromMe: boolean;
  /** The name the sender chose. */
  readonly name: string | null;
  readonly sentAtMs: number | null;
  /** Null when it could not be decrypted or is empty. */
  readonly message: proto.IMessage | null;
  /** Row of the journal to close once this message is stored. */
  readonly journalHash: string | null;
}

/** The account's own addresses. */
export interface OwnAddresses {
  readonly phoneJid: string;
  readonly lidJid: string | null;
}

/** The addresses in the account's credentials, without device part. */
export function ownAddresses(me: { readonly id: string; readonly lid?: string }): OwnAddresses {
  return { phoneJid: jidNormalizedUser(me.id), lidJid: me.lid ? jidNormalizedUser(me.lid) : null };
}

/**
 * Rebuilds a message from its journal row; the result equals `receivedFromMessage` of the same message live. Throws when the row is invalid:
 * wrong padding, or a stanza without sender or id.
 */
export function receivedFromJournal(row: JournalRow, own: OwnAddresses): ReceivedMessage {
  const attrs = JSON.parse(row.stanza) as Record<string, string>;
  const stanza = { tag: "message", attrs };
  const { fullMessage } = decodeMessageNode(stanza, own.phoneJid, own.lidJid ?? "");
  const decoded = proto.Message.decode(unpadRandomMax16(row.plaintext));
  const message = decoded.deviceSentMessage?.message ?? decoded;
  const { recipientAlt } = extractAddressingContext(stanza);
  return { ...receivedFromMessage({ ...fullMessage, message }, recipientAlt ?? null), journalHash: row.hash };
}

/**
 * Converts Baileys' `WAMessage`. `recipient`: the recipient's alternate address, for a message that the account wrote; Baileys reports the
 * sender's there, which is the account's own.
 */
export function receivedFromMessage(from: WAMessage, recipient: string | null = null): ReceivedMessage {
  const { key } = from;
  const fromMe = key.fromMe === true;
  const alternate = fromMe ? recipient : key.remoteJidAlt;
  const sentAtS = from.messageTimestamp === null ? Number.NaN : toNumber(from.messageTimestamp);
  const { message } = from;
  return {
    id: key.id ?? "",
    from: jidNormalizedUser(key.remoteJid ?? undefined),
    alternate: alternate ? jidNormalizedUser(alternate) : null,
    fromMe,
    name: from.pushName || null,
    sentAtMs: sentAtS > 0 ? sentAtS * 1000 : null,
    message: message && Object.keys(message).length > 0 ? message : null,
    journalHash: null,
  };
}
