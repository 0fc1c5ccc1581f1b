import {
  decodeMessageNode,
  extractAddressingContext,
  jidNormalizedUser,
  proto,
  toNumber,
  unpadRandomMax16,
  type WAMessage,
} from "@whiskeysockets/baileys";
import type { JournalRow } from "../../channel.ts";
import type { Received } from "../connection/account-socket.ts";

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
export function receivedFromJournal(row: JournalRow, own: OwnAddresses): Received {
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
export function receivedFromMessage(from: WAMessage, recipient: string | null = null): Received {
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
