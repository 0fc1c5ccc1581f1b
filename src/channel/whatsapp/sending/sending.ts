/**
 * Sends outbox rows over WhatsApp. Entry point: `createSending`.
 * Splits a row into messages with fixed ids, sends each through `MessageSender` and continues after the accepted ones on the next attempt.
 * Must not report `sent` before the server has acked every message of the row.
 */
import type { ReachoutTimelockState } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import { chatId, type ChatKey } from "../../../domain/chat.ts";
import { errorText } from "../../../log.ts";
import { BoundedMap } from "../../../domain/recent.ts";
import type { Accept, Delivery, Outgoing } from "../../channel.ts";
import type { EarlySigns } from "../../live-state.ts";
import type { ReachOutLock, WhatsAppRecords } from "../../whatsapp-records.ts";
import { createMessageSender, type MessageSenderOptions } from "./message-sender.ts";
import { createUnfinished } from "./options.ts";
import { addresseeOf, contentsOf, createSentMessages, messageIdOf, type SendingTexts } from "./outgoing-content.ts";
import { createLateFailures } from "./refusals.ts";

interface SendingOptions extends MessageSenderOptions {
  readonly records: WhatsAppRecords;
  readonly texts: SendingTexts;
  readonly reachOut: Pick<ReturnType<typeof createReachOut>, "mayWrite">;
}

/** How often to check whether the account may write first again, while a message waits for that, ms. */
const lockedMs = 15_000;

export type Sending = ReturnType<typeof createSending>;

export function createSending(options: SendingOptions) {
  const { records, texts, reachOut } = options;
  const messages = createSentMessages(records, texts);
  const unfinishedRow = createUnfinished(records);
  const lateFailures = createLateFailures(options);
  const messageSender = createMessageSender(options, messages.remember);

  async function send({ outboxId, chat, body }: Outgoing): Promise<Delivery> {
    const person = records.person(Number(chatId(chat)));
    if (person === null) return { type: "refused", why: "no person is known for this chat" };
    if (body.type !== "remove" && !reachOut.mayWrite(chat)) return { type: "wait", retryAfterMs: lockedMs };
    const salt = records.salt();
    const row = unfinishedRow(outboxId, person.id, body);
    let messageId: string | null = null;
    for (const [part, content] of contentsOf(body, addresseeOf(person), texts, salt).entries()) {
      const id = messageIdOf({ outboxId, part }, salt);
      // A later removal must name the text or file, not the phone request after it.
      if (body.type !== "remove" && !("requestPhoneNumber" in content)) messageId = id;
      if (part < row.taken) continue;
      const failed = await messageSender.send({ outboxId, id, jid: person.replyTo, content, begin: () => row.begin() });
      if (failed?.type === "refused") row.end(false);
      if (failed !== null) return failed;
      row.taken = part + 1;
    }
    row.end(true);
    return { type: "sent", messageId };
  }

  return {
    /** `Channel.send`. Must not throw. */
    async send(message: Outgoing): Promise<Delivery> {
      try {
        return await send(message);
      } catch (error) {
        return { type: "failed", why: errorText(error) };
      }
    },
    /** From now on, late failures of accepted messages are handed over. */
    start: (accept: Accept) => lateFailures.start(accept),
    /** `ConnectionEvents.acked`. */
    acked(messageId: string, error: number | null) {
      if (!messageSender.acked(messageId, error) && error !== null) lateFailures.refused(messageId, error);
    },
    /** `ConnectionEvents.outgoing`. */
    outgoing: (messageId: string) => messages.again(messageId),
    /** Connected, and the backlog is stored: messages may go out. */
    opened: messageSender.opened,
    /** `ConnectionEvents.closed`. */
    closed: () => messageSender.closed(),
    /** Messages no longer wait for the connection, and nothing more is handed over; the program is shutting down. */
    stop() {
      messageSender.stop();
      return lateFailures.stop();
    },
  };
}

/** How long after somebody wrote a message to them counts as an answer, ms. */
const answersForMs = 24 * 3_600_000;
const mostRemembered = 10_000;
/** The most of them that are stored for a restart. */
const mostKept = 1_000;
/** The length of a lock whose end WhatsApp does not say, ms. */
const unknownEndMs = 24 * 3_600_000;

/** WhatsApp's reach-out time lock: while it holds the account may answer but not write first, and each try makes it longer. */
export function createReachOut(
  clock: Clock,
  signs: EarlySigns,
  records: Pick<WhatsAppRecords, "reachOutLock" | "saveReachOutLock">,
) {
  // By the monotonic clock.
  const wrote = new BoundedMap<ChatKey, number>(mostRemembered);
  let lock: ReachOutLock | null = records.reachOutLock();
  let untilMs = Number.NEGATIVE_INFINITY;
  const sinceMonotonicMs = () => clock.nowMs() - clock.monotonicMs();
  const isHeld = () => clock.monotonicMs() < untilMs;
  const hasWritten = (chat: ChatKey) =>
    clock.monotonicMs() - (wrote.get(chat) ?? Number.NEGATIVE_INFINITY) <= answersForMs;
  const take = () => {
    const leftMs = lock === null ? 0 : lock.untilMs - clock.nowMs();
    untilMs = clock.monotonicMs() + leftMs;
    if (lock === null || leftMs <= 0) signs.over("timeLock");
    else signs.seen("timeLock", `the account may not write first: ${lock.why}`, leftMs);
  };
  const save = () => {
    const lately = [...wrote].filter(([chat]) => hasWritten(chat)).slice(-mostKept);
    const at = lately.map(([chat, atMs]) => [chat, Math.round(atMs + sinceMonotonicMs())] as const);
    records.saveReachOutLock(lock && { untilMs: lock.untilMs, why: lock.why, wrote: at });
  };
  // WhatsApp reports it again only after the login, which may be later than the first message to send.
  if (lock !== null) {
    for (const [chat, atMs] of lock.wrote ?? []) wrote.set(chat, atMs - sinceMonotonicMs());
    take();
  }
  return {
    /** WhatsApp's report about the account. */
    told({ isActive, timeEnforcementEnds, enforcementType }: ReachoutTimelockState) {
      const wasLocked = lock !== null;
      const endMs = timeEnforcementEnds?.getTime() ?? clock.nowMs() + unknownEndMs;
      lock = isActive ? { untilMs: endMs, why: enforcementType ?? "no reason given" } : null;
      if (lock !== null || wasLocked) save();
      take();
    },
    /** The same `accept`; it also notes who writes. */
    hearing:
      (accept: Accept): Accept =>
      (updates, receipts) => {
        // A message of the shop itself is none of the person's.
        for (const { chat, body } of updates) if (body.type !== "takeover") wrote.set(chat, clock.monotonicMs());
        if (isHeld() && updates.length > 0) save();
        return accept(updates, receipts);
      },
    /** True if a message to this chat may be sent now. */
    mayWrite: (chat: ChatKey) => !isHeld() || hasWritten(chat),
  };
}
