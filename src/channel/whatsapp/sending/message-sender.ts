/** Sends one message: waits for the connection and for the pace that WhatsApp tolerates, then for its ack. */
import type { AnyMessageContent, proto } from "@whiskeysockets/baileys";
import { type Clock, sleep } from "../../../clock.ts";
import { errorText, type Log } from "../../../log.ts";
import { createPace, type EarlySigns } from "../../live-state.ts";
import type { AccountSocket } from "../connection/socket-options.ts";
import { whileSending } from "../progress.ts";
import { createRefusals, staleSession, type Undelivered } from "./refusals.ts";

export interface MessageSenderOptions {
  readonly account: AccountSocket;
  readonly clock: Clock;
  readonly log: Log;
  readonly showTyping: ReturnType<typeof typingOf>;
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

type Outcome = Ack | { readonly type: "closed" };

/** The share of the normal pace while an early sign holds. */
const slowed = 0.25;
/** Longest wait for the pace, ms. A longer one is spent in the outbox, so that the program can stop. */
const longestWaitMs = 3_000;

/** Sends single messages and waits for the server's ack of each. `written` is called with each message after it was written to the socket. */
export function createMessageSender(
  options: MessageSenderOptions,
  written: (messageId: string, message: proto.IMessage) => void,
) {
  const { account, clock, log, showTyping } = options;
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
    /** Waits for the connection and the pace, then sends. Null when the server has accepted the message. */
    async send(part: Part): Promise<Undelivered | null> {
      const absent = await opening.connected();
      if (absent !== null) return absent;
      const waitMs = pace.take(longestWaitMs);
      if (waitMs === null) return { type: "wait", retryAfterMs: pace.untilFreeMs() };
      if (waitMs > 0) {
        showTyping(part.jid);
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
    acked: (messageId: string, error: number | null) => acks.acked(messageId, error),
    opened: () => opening.opened(),
    closed() {
      opening.closed();
      acks.closed();
    },
    stop: () => opening.stop(),
  };
}

/** Result of writing a message to the socket. */
type Ack =
  /** The server has accepted it. */
  | { readonly type: "taken" }
  /** The server refused it with `code`. */
  | { readonly type: "refused"; readonly code: number }
  /** It is unknown whether it arrived. */
  | { readonly type: "lost"; readonly why: string };

/** Longest wait for an ack, ms; typically it takes some ten. */
const ackTimeoutMs = 15_000;

/** Waits for the server's acks by message id. Baileys' `sendMessage` does not wait for them. */
function createAcks(clock: Clock) {
  const waiting = new Map<string, (ack: Ack) => void>();
  return {
    /** Begins to wait. Call it before the message is written. */
    expect(messageId: string) {
      let cancel: (() => void) | null = null;
      let settled = false;
      let answer: ((ack: Ack) => void) | undefined;
      const ack = new Promise<Ack>((resolve) => {
        answer = resolve;
      });
      const settle = (given: Ack) => {
        settled = true;
        cancel?.();
        if (waiting.get(messageId) === settle) waiting.delete(messageId);
        answer?.(given);
      };
      const lost = (why: string) => settle({ type: "lost", why });
      waiting.set(messageId, settle);
      return {
        ack,
        /** The message was written: starts the ack timeout. */
        written() {
          if (!settled) cancel = clock.after(ackTimeoutMs, () => lost(`no answer within ${ackTimeoutMs} ms`));
        },
        /** Writing failed, or it is unknown whether it succeeded. */
        lost,
      };
    },
    /** The server's ack: `error` is null, or its code. False: nobody waits for it. */
    acked(messageId: string, error: number | null): boolean {
      const settle = waiting.get(messageId);
      settle?.(error === null ? { type: "taken" } : { type: "refused", code: error });
      return settle !== undefined;
    },
    /** The connection is closed: every awaited ack is `lost`. */
    closed() {
      for (const settle of waiting.values()) settle({ type: "lost", why: "the connection closed" });
    },
  };
}

const baseMs = 1_000;
const longestMs = 15_000;

/** Makes messages wait while there is no connection. */
function createConnectionWait(clock: Clock) {
  let closedAtMs = clock.monotonicMs();
  let open = false;
  let opening = new AbortController();
  let stopped = false;

  /** A quarter of the time since the connection closed, within `baseMs` and `longestMs`. */
  function retryAfterMs(): number {
    const goneMs = clock.monotonicMs() - closedAtMs;
    return Math.min(longestMs, Math.max(baseMs, goneMs / 4));
  }
  /** The delivery of a message while there is no connection. */
  const away = () => ({ type: "wait", retryAfterMs: retryAfterMs() }) as const;

  return {
    away,
    /**
     * Resolves with null while connected. Otherwise waits until there is a connection or the outbox would retry, and resolves with `wait`: the
     * message goes back to the outbox, because the messages received at login may have made it obsolete.
     */
    async connected(): Promise<Undelivered | null> {
      if (open) return null;
      if (stopped) return away();
      await sleep(clock, retryAfterMs(), opening.signal);
      return stopped && !open ? away() : { type: "wait", retryAfterMs: 0 };
    },
    /** Connected, and the backlog is stored. */
    opened() {
      open = true;
      opening.abort();
    },
    closed() {
      open = false;
      closedAtMs = clock.monotonicMs();
      opening = new AbortController();
    },
    /** Ends all waiting; the program is shutting down. */
    stop() {
      stopped = true;
      opening.abort();
    },
  };
}

/** Shows "typing…" (`chatstate`, `composing`) in a chat, for some seconds or until the bot's next message. Best effort: returns at once and never throws. */
export function typingOf(account: AccountSocket): (jid: string) => void {
  return (jid) => {
    account.socket?.sendPresenceUpdate("composing", jid).catch(() => {});
  };
}
