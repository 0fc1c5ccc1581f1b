import type { proto } from "@whiskeysockets/baileys";
import { chatId } from "../../../domain/chat.ts";
import { errorText } from "../../../log.ts";
import type { Delivery, Outgoing, WhatsAppRecords } from "../../channel.ts";
import { addresseeOf, contentsOf, type SendingTexts } from "./outgoing-content.ts";
import { messageIdOf } from "./message-id.ts";
import { createSentMessages } from "./sent-messages.ts";
import { createUnfinished } from "./unfinished.ts";
import { createMessageSender, type MessageSenderOptions } from "./message-sender.ts";

export interface SendingOptions extends MessageSenderOptions {
  readonly records: WhatsAppRecords;
  readonly texts: SendingTexts;
}

/** What goes out. */
export interface Sending {
  /** `Channel.send`: `sent` only once the server has taken it. Never throws. */
  send(message: Outgoing): Promise<Delivery>;
  /** `ConnectionEvents.acked`. */
  acked(messageId: string, error: number | null): void;
  /** `ConnectionEvents.outgoing`: a message of ours again, for a phone that could not read it. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** There is a connection, and what waited at the server has been received. */
  opened(): void;
  /** `ConnectionEvents.closed`. */
  closed(): void;
  /** Nothing waits for the connection from now on: the program ends. */
  stop(): void;
}

/** Makes the outbound half. */
export function createSending(options: SendingOptions): Sending {
  const { records, texts } = options;
  const messages = createSentMessages(records, texts);
  const unfinished = createUnfinished(records);
  const messageSender = createMessageSender(options, (messageId, message) => messages.remember(messageId, message));

  async function send({ outboxId, chat, body }: Outgoing): Promise<Delivery> {
    const person = records.person(Number(chatId(chat)));
    if (person === null) return { type: "refused", why: "nobody ever wrote in this chat" };
    const salt = records.salt();
    const row = unfinished.row(outboxId, person.id, body);
    let messageId: string | null = null;
    for (const [part, content] of contentsOf(body, addresseeOf(person), texts, salt).entries()) {
      const id = messageIdOf({ outboxId, part }, salt);
      // What is taken away again later is the message itself, not the request that follows it.
      if (body.type !== "remove" && !("requestPhoneNumber" in content)) messageId = id;
      if (part < row.taken) continue;
      const failed = await messageSender.send({ outboxId, id, jid: person.replyTo, content, begin: row.begin });
      if (failed?.type === "refused") row.end(false);
      if (failed !== null) return failed;
      row.taken = part + 1;
    }
    row.end(true);
    return { type: "sent", messageId };
  }

  return {
    async send(message) {
      try {
        return await send(message);
      } catch (error) {
        return { type: "failed", why: errorText(error) };
      }
    },
    acked: (messageId, error) => messageSender.acked(messageId, error),
    outgoing: (messageId) => messages.again(messageId),
    opened: () => messageSender.opened(),
    closed: () => messageSender.closed(),
    stop: () => messageSender.stop(),
  };
}
