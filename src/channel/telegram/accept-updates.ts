import type { Update as TelegramUpdate } from "grammy/types";
import type { Log } from "../../log.ts";
import type { Accept } from "../channel.ts";
import type { Update } from "../../domain/update.ts";
import type { BotApi } from "./bot-api.ts";
import { fromTelegram, type Converted, type Tap } from "./from-telegram.ts";

/** Where what was received goes, whichever way it came. */
export interface Intake {
  readonly accept: Accept;
  readonly log: Log;
  readonly events: IntakeEvents;
}

/** What the rest of the channel is told, beside the updates. Neither is awaited, neither may throw. */
interface IntakeEvents {
  /** A tap was accepted: its button may stop turning, and its keyboard go. */
  release(tap: Tap): void;
  /** Something came from a chat that is not private: the bot is to leave it. */
  leave(chat: number, joined: boolean): void;
}

/**
 * Makes updates of what Telegram handed over and makes them durable, in one batch and in the order given. Rejects when `accept` does:
 * nothing was stored then. What cannot be read is logged and skipped.
 */
export async function takeIn(batch: readonly TelegramUpdate[], botId: number, intake: Intake): Promise<void> {
  const updates: Update[] = [];
  const taps: Tap[] = [];
  for (const received of batch) {
    const converted = convert(received, botId, intake.log);
    if (converted.type === "group") intake.events.leave(converted.chat, converted.joined);
    if (converted.type !== "update") continue;
    updates.push(converted.update);
    if (converted.tap !== null) taps.push(converted.tap);
  }
  if (updates.length > 0) await intake.accept(updates);
  for (const tap of taps) intake.events.release(tap);
}

/** One update that cannot be read must not hold back, for ever, all that follow it. */
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

/** Learns who the bot is (`getMe`); gives its id. */
export async function introduceBot(
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
