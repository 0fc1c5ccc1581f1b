import { generateWAMessageContent, type MessageContentGenerationOptions, type proto } from "@whiskeysockets/baileys";
import { chatId } from "../../../domain/chat.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import { addresseeOf, contentsOf, type SendingTexts } from "./outgoing-content.ts";
import { parseMessageId } from "./message-id.ts";

/** Contents of sent messages, for phones that could not decrypt one and request it again. */
export interface SentMessages {
  remember(messageId: string, message: proto.IMessage): void;
  /** The content of a message; undefined for a foreign id, and for a file or password after a restart, whose content is not stored. */
  again(messageId: string): Promise<proto.IMessage | undefined>;
}

/** Messages kept in memory. Phones ask within seconds, or when they are switched on again; texts are then rebuilt from the outbox. */
const mostRemembered = 500;

export function createSentMessages(records: WhatsAppRecords, texts: SendingTexts): SentMessages {
  const recent = new BoundedMap<string, proto.IMessage>(mostRemembered);

  async function fromOutbox(messageId: string): Promise<proto.IMessage | undefined> {
    const salt = records.salt();
    const own = parseMessageId(messageId, salt);
    const row = own === null ? null : records.outgoing(own.outboxId);
    if (own === null || row === null || row.body.type === "file") return undefined;
    // The row holds `{password}`, not the password.
    if (row.body.type === "text" && row.body.passwordOf !== undefined) return undefined;
    const person = records.person(Number(chatId(row.chat)));
    if (person === null) return undefined;
    const content = contentsOf(row.body, addresseeOf(person), texts, salt)[own.part];
    // The options concern uploads and link previews, which these messages do not have.
    const options = {} as MessageContentGenerationOptions;
    return content === undefined ? undefined : generateWAMessageContent(content, options);
  }

  return {
    remember(messageId, message) {
      recent.set(messageId, message);
    },
    async again(messageId) {
      return recent.get(messageId) ?? fromOutbox(messageId);
    },
  };
}
