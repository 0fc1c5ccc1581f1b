import { channelTraits, chatChannel, type ChannelName, type ChatKey } from "../../../domain/chat.ts";
import type { Ports } from "../../ports.ts";

/** How far our clock is ahead of a network's, ms; negative: behind. */
export interface Ahead {
  /** As the network itself has last told its time; null: it never did. */
  readonly knownMs: number | null;
  /**
   * An upper bound: the same where it is known, else what the times of its messages allow; a message that is late by this bound is late for certain. Null:
   * unknown, as before two messages have come on a network that tells no time.
   */
  readonly atMostMs: number | null;
}

/** How far our clock is ahead of the network's of a channel. */
export function aheadOf({ skew }: Pick<Ports, "skew">, channel: ChannelName): Ahead {
  if (!channelTraits[channel].hasOwnClock) return { knownMs: 0, atMostMs: 0 };
  const knownMs = skew?.lastAheadOf(channel) ?? null;
  return { knownMs, atMostMs: skew?.aheadAtMost(channel) ?? knownMs };
}

/**
 * The time by which the copies of a question are told apart: by the clock of the chat's network where that is known from the first message on; else by ours,
 * since a copy that was marked before the distance was known would be old at once.
 */
export function networkNowMs(ports: Pick<Ports, "skew" | "clock">, chat: ChatKey): number {
  const channel = chatChannel(chat);
  const aheadMs = channelTraits[channel].tellsTimeFirst ? aheadOf(ports, channel).knownMs : null;
  return ports.clock.nowMs() - (aheadMs ?? 0);
}

/** Nothing is known of the network's clock. */
export const unknownAhead: Ahead = { knownMs: null, atMostMs: null };
