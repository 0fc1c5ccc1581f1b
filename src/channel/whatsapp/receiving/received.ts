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

/** The account's own addresses, as its credentials have them (a device part does not matter). */
export interface OwnAddresses {
  readonly phoneJid: string;
  readonly lidJid: string | null;
}

/** The addresses in an account's credentials, without device part. */
export function ownAddresses(me: { readonly id: string; readonly lid?: string }): OwnAddresses {
  return { phoneJid: jidNormalizedUser(me.id), lidJid: me.lid ? jidNormalizedUser(me.lid) : null };
}

/**
 * The message in a row of the journal. Throws when the row holds no message: bytes that are not padded as WhatsApp pads, or a stanza without
 * sender or id. Gives what `receivedFromMessage` gives for the same message live.
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
 * The message that Baileys made an event of. `recipient` is the other address of whom a message of one's own went to: Baileys drops it, and
 * gives the sender's instead, which is one's own.
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
