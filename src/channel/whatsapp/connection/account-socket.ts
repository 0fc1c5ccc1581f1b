import type { proto, WASocket } from "@whiskeysockets/baileys";

/** The account's connection, as the rest of the channel sees it. */
export interface AccountSocket {
  /** The socket while it is open and logged in; null otherwise. A socket is single-use. */
  readonly socket: WASocket | null;
  /** The bot's own addresses, without device part, once linked. */
  readonly own: { readonly phoneJid: string; readonly lidJid: string | null } | null;
}

/** What the connection tells the rest of the channel. */
export interface ConnectionEvents {
  /**
   * Decrypted messages: live (`notify`), replayed by the server (`append`), or taken up from the journal at start. They must be durable
   * when this resolves. Rejects when nothing was stored: the same batch comes again later, before any other.
   */
  received(messages: readonly Received[]): Promise<void>;
  /** The server's answer to a message of ours: `error` is null, or its code. */
  acked(messageId: string, error: number | null): void;
  /** A phone address and a LID address are one person's. */
  mapping(phoneJid: string, lidJid: string): void;
  /** What a peer that could not read a message of ours is sent again; undefined when it is gone. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** What time it is, by the server that lets in, epoch ms (it counts in seconds); before anything that waited there. */
  serverTime?(ms: number): void;
  /** Logged in: `socket` is there. */
  opened(): void;
  /** What waited at the server when we logged in has been handed over and decrypted. */
  handedOver(): void;
  /** The socket is gone, and what was written and not acked may or may not have arrived. */
  closed(): void;
}

/** One message as it arrived: live, from Baileys' `WAMessage`, or rebuilt from the journal (stanza attributes and plaintext). */
export interface Received {
  readonly id: string;
  /** The chat's address, without device part: the other party's, also of a message of one's own. */
  readonly from: string;
  /** The other party's other address (phone for a LID, LID for a phone), where the stanza carries it. */
  readonly alternate: string | null;
  /** Written on the account's own phone. */
  readonly fromMe: boolean;
  /** The name the sender gave themselves. */
  readonly name: string | null;
  readonly sentAtMs: number | null;
  /** Null where it holds nothing that could be read. */
  readonly message: proto.IMessage | null;
  /** The row of the journal to close once this is durable. */
  readonly journalHash: string | null;
}
