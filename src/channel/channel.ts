import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { Language } from "../domain/language.ts";
import type { Role } from "../domain/person.ts";
import type { Update } from "../domain/update.ts";

/**
 * Makes a batch of updates durable. Resolves after the commit; only then may the channel confirm them to its network.
 * Rejects when nothing was stored: the channel must then deliver the same batch again later. Repeating a batch is harmless.
 */
export type Accept = (updates: readonly Update[]) => Promise<void>;

/** A button under a message. `data` comes back in an update of type `tap` (at most 64 bytes). */
export interface Button {
  readonly label: string;
  readonly data: string;
}

/** One message to send, as plain text. */
export interface Outgoing {
  /** The outbox row: the same message has the same id on every attempt. */
  readonly outboxId: number;
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
}

export type OutgoingBody =
  | {
      readonly type: "text";
      /** Plain text, no markup. Longer than the network's limit: the channel splits it. */
      readonly text: string;
      /** That it is written in, for what the channel adds of its own; absent: in that of the shop. */
      readonly language?: Language;
      readonly buttons: readonly Button[];
      /**
       * How an option is chosen where a network has no buttons; absent: by typing its label. `"number"`: also by its number, since the
       * question takes no number for anything else. `"quotedNumber"`: also by its number, but only in an answer that quotes this
       * message, since a bare number would mean something else, or another message like this one.
       */
      readonly pick?: "number" | "quotedNumber";
      /** The text itself says what can be answered: a network without buttons adds no list of the options to it. */
      readonly spelledOut?: true;
      /** Offer the network's own way to share one's phone, where it has one. */
      readonly askContact: boolean;
      /**
       * The text holds `{password}` in place of the password of the collaborator that this operation adds: the deliverer puts it in, so that
       * no row holds it. Such a message is taken away again later, where the network allows.
       */
      readonly passwordOf?: string;
    }
  /** A file with a line of text. `base64` is its content; it is forgotten once it was sent. */
  | {
      readonly type: "file";
      /** `"corte-2026-11-25.csv"`. */
      readonly name: string;
      /** `"text/csv"`, `"image/png"`. Pictures are shown as pictures. */
      readonly mime: string;
      readonly caption: string;
      readonly base64: string;
    }
  /** Take away a message that was sent before, by the network's id of it. Nothing happens where it can't be done any more. */
  | { readonly type: "remove"; readonly messageId: string }
  /** Show the commands of this role in the chat's command list, where the network has one. Convenience, never authorisation. */
  | { readonly type: "commands"; readonly role: Role; readonly language?: Language };

/** What became of one attempt to send. */
export type Delivery =
  /** The network has accepted all of it, and has said so; or it is shown. Never before: the yes to a summary counts from here on. */
  | { readonly type: "sent"; readonly messageId: string | null }
  /** The network asks to wait; nothing was sent. */
  | { readonly type: "wait"; readonly retryAfterMs: number }
  /** Maybe sent, maybe not (network loss, 5xx): to be sent again, since repeating a reply is harmless. */
  | { readonly type: "failed"; readonly why: string }
  /** This chat can't be reached any more (blocked, deleted): give up on it. */
  | { readonly type: "gone"; readonly why: string }
  /** The network refuses this message and always will (a bug of ours): give up on the message. */
  | { readonly type: "refused"; readonly why: string };

/** What a person links the bot to an account with: the content of a QR code to scan, or a code to type into the phone. A secret until it is used. */
export type ChannelLink = { readonly qr: string } | { readonly code: string };

/** How a channel fares. */
export interface ChannelState {
  /** `linking`: waits for a person to use `link`. `stopped`: tries nothing more, until it is resumed or the program starts again. */
  readonly state: "connecting" | "working" | "linking" | "stopped";
  /** Since when it is in this state, epoch ms. */
  readonly sinceMs: number;
  /** When the network was last heard (a poll answered, a post taken, a frame of a connection that is logged in), epoch ms; null: never yet. */
  readonly lastTrafficAtMs: number | null;
  /** What is wrong, in a technical sentence without phones or secrets; null: nothing known. */
  readonly trouble: string | null;
  /** Changes as the network renews it; null in any other state than `linking`. For the eyes of whoever runs the bot: no log, no store. */
  readonly link: ChannelLink | null;
}

/** A messaging network. The centre owns this interface; each network implements it in its own file or folder. */
export interface Channel {
  readonly name: ChannelName;
  /**
   * Begins to receive, and goes on for ever: network loss and refusals are survived with back-off inside the channel. Resolves when
   * receiving has begun (not when the network answered). Must hand every update to `accept`, in order, and must not confirm an
   * update to the network before `accept` resolved.
   */
  start(accept: Accept): Promise<void>;
  /** Sends one message. Never throws: what can go wrong is in `Delivery`. Called for one message of a chat at a time, and for courtesies beside it. */
  send(message: Outgoing): Promise<Delivery>;
  /**
   * Resolves when what waited at the network when it began has been handed over and is durable, or nothing waited. Absent: nobody can tell, and
   * the first updates stand for all. Questions of an earlier life wait for this, for two seconds at most.
   */
  caughtUp?(): Promise<void>;
  /** A link that opens a chat with the bot and says `start <payload>` to it; null where there is none, or who the bot is is not known yet. */
  startLink?(payload: string): string | null;
  /** How it fares now. Absent where there is no network. */
  state?(): ChannelState;
  /** Lets a channel that was stopped by its network be tried again, at once. Nothing happens where it is not stopped. Throws when that could not be stored. */
  resume?(): void;
  /** Stops receiving. Resolves when no `accept` is under way and none will follow. `send` still works until `close`. */
  stop(): Promise<void>;
  /** Gives up connections. Nothing is called afterwards. */
  close(): Promise<void>;
}

/** What a decrypted WhatsApp message is kept as until the inbox has it: the stanza's attributes as JSON, and the padded plaintext. */
export interface JournalRow {
  /** SHA-256 of the ciphertext, hex. */
  readonly hash: string;
  readonly stanza: string;
  readonly plaintext: Uint8Array;
}

/** One person on WhatsApp. They may be known by a phone address (`52…@s.whatsapp.net`), a LID address (`…@lid`), or both. */
export interface WhatsAppPerson {
  /** Never changes, whatever their addresses become: chat key and identity are made of it. */
  readonly id: number;
  readonly phoneJid: string | null;
  readonly lidJid: string | null;
  /** The address they wrote from last: the one to answer to. */
  readonly replyTo: string;
}

/** Why WhatsApp is not to be tried again until a person says so. */
export interface WhatsAppStop {
  /** Baileys' status code: 401, 403, 440. */
  readonly code: number;
  readonly why: string;
  readonly atMs: number;
}

/** What WhatsApp last asked of a person with options, so that a number or a label typed later is understood. */
export interface WhatsAppAsked {
  readonly outboxId: number;
  readonly buttons: readonly Button[];
  readonly pick: "number" | "quotedNumber" | null;
}

/**
 * What the WhatsApp channel keeps in the store. Every call is synchronous, and durable when it returns: a key that was used and is
 * forgotten makes the next message unreadable. Credentials, keys and journal are sealed where `DATABASE_KEY` is set.
 */
export interface WhatsAppRecords {
  /** The account's credentials as JSON; null: none yet. */
  creds(): string | null;
  saveCreds(json: string): void;
  /** Values as JSON, by id; what is not there is absent. */
  keys(type: string, ids: readonly string[]): ReadonlyMap<string, string>;
  /** All in one transaction: keys (`value` null deletes) and what was decrypted with them. */
  saveKeys(
    changes: readonly { readonly type: string; readonly id: string; readonly value: string | null }[],
    journal: readonly JournalRow[],
    nowMs: number,
  ): void;
  /** Puts credentials and keys aside, so that the account has to be linked anew. People and journal stay. */
  archiveAuth(why: string, nowMs: number): void;

  /** A row of the journal. Closed ones have an empty plaintext. */
  journalRow(hash: string): JournalRow | null;
  /** What was decrypted and is not known to be in the inbox, oldest first. */
  openJournal(): readonly JournalRow[];
  /** The inbox has these: their contents are scrubbed, their hashes stay for as long as the network may redeliver. */
  closeJournal(hashes: readonly string[]): void;

  /** Whose address this is: made when new, joined when two turn out to be one person's (the older id stays). `from` becomes `replyTo`. */
  personFrom(from: string, phoneJid: string | null, lidJid: string | null, nowMs: number): WhatsAppPerson;
  /** A phone address and a LID address belong together. Changes nothing about people who never wrote. */
  learn(phoneJid: string, lidJid: string): void;
  person(id: number): WhatsAppPerson | null;
  asked(personId: number): WhatsAppAsked | null;
  saveAsked(personId: number, asked: WhatsAppAsked | null): void;

  /** A row of the outbox, sent or not; null when there is none (any more). Contents of files that were sent are gone. */
  outgoing(outboxId: number): { readonly chat: ChatKey; readonly body: OutgoingBody } | null;
  /** Made once for a database, hex: keeps message ids of two databases apart. */
  salt(): string;

  stopped(): WhatsAppStop | null;
  saveStopped(stop: WhatsAppStop | null): void;
}
