/** The present state of a channel, the early signs that a network shows before it restricts a number, and the pace at which a number sends. */
import type { Clock } from "../clock.ts";
import type { EarlySign, SignSeen } from "../domain/shop.ts";
import { type Log, mask } from "../log.ts";
import type { ChannelLink, ChannelState } from "./channel.ts";

export type LiveState = ReturnType<typeof createLiveState>;

/**
 * Holds a channel's connection status: the channel sets it, `now` reads it. Begins as `connecting`. Keeps `link` in memory only, and only while the state is
 * `linking`.
 */
export function createLiveState(clock: Clock) {
  let current: ChannelState = {
    state: "connecting",
    sinceMs: clock.nowMs(),
    lastTrafficAtMs: null,
    trouble: null,
    link: null,
  };
  const become = (state: ChannelState["state"], changes: Partial<ChannelState>) => {
    const sinceMs = state === current.state ? current.sinceMs : clock.nowMs();
    current = { ...current, trouble: null, link: null, ...changes, state, sinceMs };
  };
  return {
    now: () => current,
    /** The network answered or sent something: sets `working`, clears the trouble. */
    working: () => become("working", { lastTrafficAtMs: clock.nowMs() }),
    /** Not connected, and trying. `trouble` must not contain secrets; phones in it are masked here. */
    connecting: (trouble: string | null) => become("connecting", { trouble: masked(trouble) }),
    /** Waits for a person to link the account with `link`. */
    linking: (link: ChannelLink) => become("linking", { link }),
    /** Does not try to connect any more. */
    stopped: (trouble: string | null) => become("stopped", { trouble: masked(trouble) }),
  };
}

function masked(trouble: string | null): string | null {
  return trouble === null ? null : mask(trouble);
}

export type EarlySigns = ReturnType<typeof createEarlySigns>;

const hourMs = 3_600_000;
/** How long a sign holds after it was last seen, ms. */
const lastsMs: { readonly [sign in EarlySign]: number } = {
  // The network says when it is over.
  quality: Number.POSITIVE_INFINITY,
  spam: 6 * hourMs,
  restricted: 6 * hourMs,
  limited: 24 * hourMs,
  blocked: hourMs,
  tooFast: hourMs,
  pairTooFast: hourMs,
  timeLock: 24 * hourMs,
};
/** A pair that is too fast is slowed alone. If nothing is accepted, no pace helps. */
const slowing: ReadonlySet<EarlySign> = new Set(["quality", "spam", "restricted", "limited", "tooFast", "timeLock"]);

/**
 * The early signs of one number. A sign ends when the network says so, or some time after it was last seen. `onSign` is called when a sign begins. Must not
 * throw.
 */
export function createEarlySigns(parts: {
  readonly channel: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly onSign: (sign: EarlySign) => void;
}) {
  const { channel, clock, log, onSign } = parts;
  const holding = new Map<EarlySign, { readonly sinceMs: number; readonly untilMs: number }>();
  const ended = () => {
    for (const [sign, { untilMs }] of holding) if (untilMs <= clock.monotonicMs()) holding.delete(sign);
    return holding;
  };
  return {
    /** `why` must not contain secrets or numbers of people. `forMs`: how long the sign holds, by the network. Absent: it does not say. */
    seen(sign: EarlySign, why: string, forMs = lastsMs[sign]) {
      const sinceMs = ended().get(sign)?.sinceMs;
      holding.set(sign, { sinceMs: sinceMs ?? clock.nowMs(), untilMs: clock.monotonicMs() + forMs });
      if (sinceMs !== undefined) return;
      log.warn("WhatsApp shows an early sign of trouble with the number", { channel, sign, why });
      onSign(sign);
    },
    over(sign: EarlySign) {
      if (holding.delete(sign)) log.info("WhatsApp's early sign of trouble is over", { channel, sign });
    },
    /** The present signs. */
    now: (): readonly SignSeen[] => [...ended()].map(([sign, { sinceMs }]) => ({ sign, sinceMs })),
    /** True if the number should send slowly. */
    isSlow: () => [...ended().keys()].some((sign) => slowing.has(sign)),
  };
}

export type Pace = ReturnType<typeof createPace>;

/**
 * Rate limit of one account over all its chats. Spaces messages evenly, because WhatsApp blocks numbers for bursts. The distance between two slots has ±25 %
 * jitter, so that it does not look machine-made. `perSecond` is called for each slot.
 */
export function createPace(clock: Clock, perSecond: () => number) {
  let freeAtMs = Number.NEGATIVE_INFINITY;
  /** Time until the next free slot, ms. Timers have a resolution of 1 ms. */
  const untilFreeMs = () => Math.max(0, Math.round(freeAtMs - clock.monotonicMs()));
  return {
    untilFreeMs,
    /**
     * Reserves the next slot and returns the wait until it, ms (0: now). Returns null and reserves nothing when the wait is longer than
     * `mostMs`; try again after `untilFreeMs`.
     */
    take(mostMs: number): number | null {
      const waitMs = untilFreeMs();
      if (waitMs > mostMs) return null;
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs()) + (1000 / perSecond()) * (0.75 + 0.5 * clock.random());
      return waitMs;
    },
    /** Blocks all slots for `delayMs`, because the server asked to slow down. */
    pause(delayMs: number) {
      freeAtMs = Math.max(freeAtMs, clock.monotonicMs() + delayMs);
    },
  };
}
