import type { AnyMessageContent, proto } from "@whiskeysockets/baileys";
import { sleep, type Clock } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import { createAcks, type Ack } from "./acks.ts";
import type { AccountSocket } from "../connection/account-socket.ts";
import { createConnectionWait, type ConnectionWait } from "./connection-wait.ts";
import type { EarlySigns } from "../../early-signs.ts";
import { createPace } from "../../pace.ts";
import { whileSending } from "../progress.ts";
import { createRefusals, staleSession, type Undelivered } from "./refusals.ts";
import type { Typing } from "./typing.ts";

export interface MessageSenderOptions {
  readonly account: AccountSocket;
  readonly clock: Clock;
  readonly log: Log;
  readonly typing: Typing;
  /** Messages per second over all chats. */
  readonly sendsPerSecond: number;
  readonly signs: EarlySigns;
}

/** One WhatsApp message of an outbox row. */
interface Part {
  readonly outboxId: number;
  readonly id: string;
  readonly jid: string;
  readonly content: AnyMessageContent;
  /** Called right before the message is written. */
  readonly begin: () => void;
}

/** Sends single messages and waits for the server's ack of each. */
export interface MessageSender {
  /** Waits for the connection and the pace, then sends. Null when the server has accepted the message. */
  send(part: Part): Promise<Undelivered | null>;
  readonly acked: (messageId: string, error: number | null) => boolean;
  readonly opened: ConnectionWait["opened"];
  readonly closed: () => void;
  readonly stop: ConnectionWait["stop"];
}

type Outcome = Ack | { readonly type: "closed" };

/** Share of the pace at which is sent while an early sign holds. */
const slowed = 0.25;
/** Longest wait for the pace, ms. A longer one is spent in the outbox, so that the program can stop. */
const longestWaitMs = 3_000;

/** `written` is called with each message after it was written to the socket. */
export function createMessageSender(
  options: MessageSenderOptions,
  written: (messageId: string, message: proto.IMessage) => void,
): MessageSender {
  const { account, clock, log, typing } = options;
  const acks = createAcks(clock);
  const pace = createPace(clock, () => options.sendsPerSecond * (options.signs.isSlow() ? slowed : 1));
  const refusals = createRefusals(options, pace);
  const opening = createConnectionWait(clock);

  async function write({ id, jid, content }: Part): Promise<Outcome> {
    const { socket } = account;
    if (socket === null) return { type: "closed" };
    return whileSending(id, () => {
      const awaited = acks.expect(id);
      socket.sendMessage(jid, content, { messageId: id }).then(
        (sent) => {
          if (sent?.message) written(id, sent.message);
          awaited.written();
        },
        (error: unknown) => awaited.lost(errorText(error)),
      );
      return awaited.ack;
    });
  }

  /** When the server reports stale sessions, renews them and writes once more: Baileys would keep using the old ones. */
  async function writeRenewing(part: Part): Promise<Outcome> {
    const outcome = await write(part);
    if (outcome.type !== "refused" || outcome.code !== staleSession) return outcome;
    try {
      await account.socket?.assertSessions([part.jid], true);
    } catch (error) {
      log.warn("whatsapp: a session could not be renewed", { why: errorText(error) });
    }
    return write(part);
  }

  return {
    async send(part) {
      const absent = await opening.connected();
      if (absent !== null) return absent;
      const waitMs = pace.take(longestWaitMs);
      if (waitMs === null) return { type: "wait", retryAfterMs: pace.untilFreeMs() };
      if (waitMs > 0) {
        typing.show(part.jid);
        await sleep(clock, waitMs);
        if (account.socket === null) return opening.away();
      }
      part.begin();
      const outcome = await writeRenewing(part);
      if (outcome.type === "closed") return opening.away();
      if (outcome.type === "lost") return { type: "failed", why: outcome.why };
      if (outcome.type === "refused") return refusals.delivery(part.outboxId, outcome.code);
      refusals.forget(part.outboxId);
      return null;
    },
    acked: (messageId, error) => acks.acked(messageId, error),
    opened: () => opening.opened(),
    closed() {
      opening.closed();
      acks.closed();
    },
    stop: () => opening.stop(),
  };
}
