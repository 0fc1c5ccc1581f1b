import { generateWAMessageContent, type MessageContentGenerationOptions, type proto } from "@whiskeysockets/baileys";
import { chatId } from "../../../domain/chat.ts";
import type { WhatsAppRecords } from "../../channel.ts";
import { addresseeOf, contentsOf, type SendingTexts } from "./outgoing-content.ts";
import { parseMessageId } from "./message-id.ts";

/** What was sent, for phones that could not read it and ask for it again. */
export interface SentMessages {
  /** Remembers what a message held. */
  remember(messageId: string, message: proto.IMessage): void;
  /** The message again; undefined when it is not ours, or nobody knows any more what it held (a file or a password, after a restart). */
  again(messageId: string): Promise<proto.IMessage | undefined>;
}

/** Phones ask within seconds, or when they are on again; texts are found in the outbox even then. */
const mostRemembered = 500;

/** Makes the memory of one account. */
export function createSentMessages(records: WhatsAppRecords, texts: SendingTexts): SentMessages {
  const recent = new Map<string, proto.IMessage>();

  async function fromOutbox(messageId: string): Promise<proto.IMessage | undefined> {
    const salt = records.salt();
    const own = parseMessageId(messageId, salt);
    const row = own === null ? null : records.outgoing(own.outboxId);
    if (own === null || row === null || row.body.type === "file") return undefined;
    // The row holds a mark in place of the password.
    if (row.body.type === "text" && row.body.passwordOf !== undefined) return undefined;
    const person = records.person(Number(chatId(row.chat)));
    if (person === null) return undefined;
    const content = contentsOf(row.body, addresseeOf(person), texts, salt)[own.part];
    // Nothing of this kind is uploaded or looked up, which is all that the options are for.
    const options = {} as MessageContentGenerationOptions;
    return content === undefined ? undefined : generateWAMessageContent(content, options);
  }

  return {
    remember(messageId, message) {
      recent.delete(messageId);
      recent.set(messageId, message);
      const oldest = recent.keys().next();
      if (recent.size > mostRemembered && oldest.done !== true) recent.delete(oldest.value);
    },
    async again(messageId) {
      return recent.get(messageId) ?? fromOutbox(messageId);
    },
  };
}
