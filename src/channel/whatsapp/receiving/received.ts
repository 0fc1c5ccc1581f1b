import {
  decodeMessageNode,
  extractAddressingContext,
  jidNormalizedUser,
  proto,
  toNumber,
  unpadRandomMax16,
  type WAMessage,
} from "@whiskeysockets/baileys";
import type { JournalRow } from "../../whatsapp-records.ts";

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
