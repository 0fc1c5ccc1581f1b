import type { Update as TelegramUpdate } from "grammy/types";
import type { Log } from "../../log.ts";
import type { Accept } from "../channel.ts";
import type { Update } from "../../domain/update.ts";
import type { BotApi } from "./bot-api.ts";
import { fromTelegram, type Converted, type Tap } from "./from-telegram.ts";

/** Destination of received updates, for polling and webhook alike. */
export interface Receiver {
  readonly accept: Accept;
  readonly log: Log;
  readonly events: ReceiverEvents;
}

/** Called beside `accept`. None is awaited; none may throw. */
interface ReceiverEvents {
  /** A button was pressed, which is about to be stored: nothing else may edit its keyboard from now on. */
  pressed(tap: Tap): void;
  /** A tap was stored: stop the button's spinner and disable it. */
  release(tap: Tap): void;
  /** An update came from a chat that is not private: leave it. */
  leave(chat: number, joined: boolean): void;
}

/**
 * Converts a batch of Telegram updates and stores it, in the given order. Rejects when `accept` rejects; nothing was stored then. Logs and
 * skips an update that cannot be read.
 */
export async function acceptUpdates(
  batch: readonly TelegramUpdate[],
  botId: number,
  receiver: Receiver,
): Promise<void> {
  const updates: Update[] = [];
  const taps: Tap[] = [];
  for (const received of batch) {
    const converted = convert(received, botId, receiver.log);
    if (converted.type === "group") receiver.events.leave(converted.chat, converted.joined);
    if (converted.type !== "update") continue;
    updates.push(converted.update);
    if (converted.tap !== null) taps.push(converted.tap);
  }
  for (const tap of taps) receiver.events.pressed(tap);
  if (updates.length > 0) await receiver.accept(updates);
  for (const tap of taps) receiver.events.release(tap);
}

/** Returns `ignored` for an update that cannot be read, so that it does not block those behind it. */
function convert(received: TelegramUpdate, botId: number, log: Log): Converted {
  try {
    return fromTelegram(received, botId);
  } catch (error) {
    log.error("telegram: an update could not be read and is skipped", {
      updateId: received.update_id,
      why: error instanceof Error ? error.name : "unknown failure",
    });
    return { type: "ignored" };
  }
}

/** Asks Telegram for the bot's own name and id (`getMe`); returns the id. */
export async function identifyBot(
  api: BotApi,
  log: Log,
  stop: AbortSignal,
  onBot: (username: string) => void,
): Promise<number> {
  const me = await api.call((raw, signal) => raw.getMe(signal), stop);
  log.info("telegram: connected", { bot: me.username });
  onBot(me.username);
  return me.id;
}
