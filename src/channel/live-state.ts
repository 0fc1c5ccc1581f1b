import type { Clock } from "../clock.ts";
import { mask } from "../log.ts";
import type { ChannelLink, ChannelState } from "./channel.ts";

/** Holds a channel's connection status: the channel sets it, `now` reads it. */
export interface LiveState {
  now(): ChannelState;
  /** The network answered or sent something: sets `working`, clears the trouble. */
  working(): void;
  /** Not connected, and trying. `trouble` must not contain secrets; phones in it are masked here. */
  connecting(trouble: string | null): void;
  /** Waits for a person to link the account with `link`. */
  linking(link: ChannelLink): void;
  /** Does not try to connect any more. */
  stopped(trouble: string | null): void;
}

/** Begins as `connecting`. Keeps `link` in memory only, and only while the state is `linking`. */
export function createLiveState(clock: Clock): LiveState {
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
    working: () => become("working", { lastTrafficAtMs: clock.nowMs() }),
    connecting: (trouble) => become("connecting", { trouble: masked(trouble) }),
    linking: (link) => become("linking", { link }),
    stopped: (trouble) => become("stopped", { trouble: masked(trouble) }),
  };
}

function masked(trouble: string | null): string | null {
  return trouble === null ? null : mask(trouble);
}
