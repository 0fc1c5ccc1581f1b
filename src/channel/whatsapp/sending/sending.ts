/**
 * Sends outbox rows over WhatsApp. Entry point: `createSending`.
 * Splits a row into messages with fixed ids, sends each through `MessageSender` and continues after the accepted ones on the next attempt.
 * Must not report `sent` before the server has acked every message of the row.
 */
import type { proto } from "@whiskeysockets/baileys";
import { chatId } from "../../../domain/chat.ts";
import { errorText } from "../../../log.ts";
import type { Accept, Delivery, Outgoing } from "../../channel.ts";
import type { WhatsAppRecords } from "../../whatsapp-records.ts";
import { addresseeOf, contentsOf, type SendingTexts } from "./outgoing-content.ts";
import { messageIdOf } from "./message-id.ts";
import { createSentMessages } from "./sent-messages.ts";
import type { ReachOut } from "./reach-out.ts";
import { createUnfinished } from "./unfinished.ts";
import { createLateFailures } from "./late-failures.ts";
import { createMessageSender, type MessageSenderOptions } from "./message-sender.ts";

export interface SendingOptions extends MessageSenderOptions {
  readonly records: WhatsAppRecords;
  readonly texts: SendingTexts;
  readonly reachOut: Pick<ReachOut, "mayWrite">;
}

/** How often a message that may not be sent while the account may not write first is looked at again, ms. */
const lockedMs = 15_000;

export interface Sending {
  /** `Channel.send`. Must not throw. */
  send(message: Outgoing): Promise<Delivery>;
  /** What fails after it was accepted is handed over from now on. */
  start(accept: Accept): void;
  /** `ConnectionEvents.acked`. */
  acked(messageId: string, error: number | null): void;
  /** `ConnectionEvents.outgoing`. */
  outgoing(messageId: string): Promise<proto.IMessage | undefined>;
  /** Connected, and the backlog is stored: messages may go out. */
  opened(): void;
  /** `ConnectionEvents.closed`. */
  closed(): void;
  /** Messages no longer wait for the connection, and nothing more is handed over; the program is shutting down. */
  stop(): Promise<void>;
}

export function createSending(options: SendingOptions): Sending {
  const { records, texts, reachOut } = options;
  const messages = createSentMessages(records, texts);
  const unfinished = createUnfinished(records);
  const lateFailures = createLateFailures(options);
  const messageSender = createMessageSender(options, (messageId, message) => messages.remember(messageId, message));

  async function send({ outboxId, chat, body }: Outgoing): Promise<Delivery> {
    const person = records.person(Number(chatId(chat)));
    if (person === null) return { type: "refused", why: "no person is known for this chat" };
    if (body.type !== "remove" && !reachOut.mayWrite(chat)) return { type: "wait", retryAfterMs: lockedMs };
    const salt = records.salt();
    const row = unfinished.row(outboxId, person.id, body);
    let messageId: string | null = null;
    for (const [part, content] of contentsOf(body, addresseeOf(person), texts, salt).entries()) {
      const id = messageIdOf({ outboxId, part }, salt);
      // A later removal must name the text or file, not the phone request after it.
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
    start: (accept) => lateFailures.start(accept),
    acked(messageId, error) {
      if (!messageSender.acked(messageId, error) && error !== null) lateFailures.refused(messageId, error);
    },
    outgoing: (messageId) => messages.again(messageId),
    opened: () => messageSender.opened(),
    closed: () => messageSender.closed(),
    stop() {
      messageSender.stop();
      return lateFailures.stop();
    },
  };
}
