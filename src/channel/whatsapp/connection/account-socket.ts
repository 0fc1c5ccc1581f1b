import type { proto, ReachoutTimelockState, WASocket } from "@whiskeysockets/baileys";

/** The present socket of the account. Read it at each use: it changes with every reconnection. */
export interface AccountSocket {
  /** The socket while it is open and logged in; null otherwise. */
  readonly socket: WASocket | null;
  /** The bot's own addresses without device part; null until linked. */
  readonly own: { readonly phoneJid: string; readonly lidJid: string | null } | null;
}

/** Callbacks from the connection to the rest of the channel. */
export interface ConnectionEvents {
  /** The server's ack of a sent message: `error` is null, or its code. */
  acked(messageId: string, error: number | null): void;
  /** A phone address and a LID address belong to one person. */
  mapping(phoneJid: string, lidJid: string): void;
  /** Content of a sent message, for a phone that could not decrypt it; undefined when it is not known any more. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** The server's time at login, epoch ms (resolution of seconds). Called before the waiting messages arrive. */
  serverTime?(ms: number): void;
  /** What WhatsApp says of the account: whether it may write first. */
  reachOut?(lock: ReachoutTimelockState): void;
  /** Logged in; `socket` is set. */
  opened(): void;
  /** The messages that waited at the server at login are received and decrypted. */
  handedOver(): void;
  /** The socket is closed. Messages that were written and not acked may or may not have arrived. */
  closed(): void;
}
