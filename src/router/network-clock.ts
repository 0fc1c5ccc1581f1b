/** The networks' clocks: how far ours is ahead of each, as the router has learnt it. */
import { type ChannelName, channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import type { Ports } from "./ports.ts";

/** How far our clock is ahead of a network's, ms; negative: behind. */
export interface ClockLead {
  /** The distance that the network's own clock shows. Null: it has never told its time. */
  readonly knownMs: number | null;
  /**
   * An upper bound of the distance: the distance itself if it is known, else the one that the times of its messages allow. A message that is late by this bound
   * is certainly late. Null: unknown, as before two messages on a network without a clock.
   */
  readonly atMostMs: number | null;
}

/** How far our clock is ahead of the network of a channel. */
export function clockLeadOf({ skew }: Pick<Ports, "skew">, channel: ChannelName): ClockLead {
  if (!channelTraits[channel].hasOwnClock) return { knownMs: 0, atMostMs: 0 };
  const knownMs = skew?.lastAheadOf(channel) ?? null;
  return { knownMs, atMostMs: skew?.aheadAtMost(channel) ?? knownMs };
}

/**
 * The time that marks the copies of a question: the network's time if its clock is known from the first message on, else ours. A copy that was marked before
 * the distance was known would be old at once.
 */
export function networkNowMs(ports: Pick<Ports, "skew" | "clock">, chat: ChatKey): number {
  const channel = chatChannel(chat);
  const aheadMs = channelTraits[channel].tellsTimeFirst ? clockLeadOf(ports, channel).knownMs : null;
  return ports.clock.nowMs() - (aheadMs ?? 0);
}

/** Nothing is known about the network's clock. */
export const unknownClockLead: ClockLead = { knownMs: null, atMostMs: null };
