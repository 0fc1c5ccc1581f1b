import type { proto, WASocket } from "@whiskeysockets/baileys";

/** The present socket of the account. Read it at each use: it changes with every reconnection. */
export interface AccountSocket {
  /** The socket while it is open and logged in; null otherwise. */
  readonly socket: WASocket | null;
  /** The bot's own addresses without device part; null until linked. */
  readonly own: { readonly phoneJid: string; readonly lidJid: string | null } | null;
}

/** Callbacks from the connection to the rest of the channel. */
export interface ConnectionEvents {
  /**
   * Decrypted messages: live (`notify`), replayed by the server (`append`), or replayed from the journal at start. They must be stored when
   * this resolves. Must reject when nothing was stored: the same batch is passed again later, before any other.
   */
  received(messages: readonly Received[]): Promise<void>;
  /** The server's ack of a sent message: `error` is null, or its code. */
  acked(messageId: string, error: number | null): void;
  /** A phone address and a LID address belong to one person. */
  mapping(phoneJid: string, lidJid: string): void;
  /** Content of a sent message, for a phone that could not decrypt it; undefined when it is not known any more. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** The server's time at login, epoch ms (resolution of seconds). Called before the waiting messages arrive. */
  serverTime?(ms: number): void;
  /** Logged in; `socket` is set. */
  opened(): void;
  /** The messages that waited at the server at login are received and decrypted. */
  handedOver(): void;
  /** The socket is closed. Messages that were written and not acked may or may not have arrived. */
  closed(): void;
}

/** One received message: live, from Baileys' `WAMessage`, or rebuilt from the journal (stanza attributes and plaintext). */
export interface Received {
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
