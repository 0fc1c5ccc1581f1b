/** The networks' clocks: how far ours is ahead of each, as the router has learnt it. */
import { type ChannelName, channelTraits, chatChannel, type ChatKey } from "../domain/chat.ts";
import type { Ports } from "./ports.ts";

/** How far our clock is ahead of a network's, ms; negative: behind. */
export interface ClockLead {
  /** The distance that the network's own clock shows. Null: it has never told its time. */
  readonly knownMs: number | null;
  /** An upper bound of the distance: itself if known, else what the times of its messages allow. A message late by this is certainly late. Null: unknown. */
  readonly atMostMs: number | null;
}

/** How far our clock is ahead of the network of a channel. */
export function clockLeadOf({ skew }: Pick<Ports, "skew">, channel: ChannelName): ClockLead {
  if (!channelTraits[channel].hasOwnClock) return { knownMs: 0, atMostMs: 0 };
  const knownMs = skew?.lastAheadOf(channel) ?? null;
  return { knownMs, atMostMs: skew?.aheadAtMost(channel) ?? knownMs };
}

/** The time that marks the copies of a question: the network's if its clock was known from the first message on, else ours. */
export function networkNowMs(ports: Pick<Ports, "skew" | "clock">, chat: ChatKey): number {
  const channel = chatChannel(chat);
  const aheadMs = channelTraits[channel].tellsTimeFirst ? clockLeadOf(ports, channel).knownMs : null;
  return ports.clock.nowMs() - (aheadMs ?? 0);
}

export const unknownClockLead: ClockLead = { knownMs: null, atMostMs: null };
