import type { Clock } from "../clock.ts";
import { mask } from "../log.ts";
import type { ChannelLink, ChannelState } from "./channel.ts";

/** What a channel notes of itself as it goes, to be asked for at any time. */
export interface LiveState {
  now(): ChannelState;
  /** The network was heard: it works, and what troubled it is over. */
  working(): void;
  /** Not connected, and tries to be; `trouble`: why, where something went wrong, without secrets (phones are masked here). */
  connecting(trouble: string | null): void;
  /** Waits for a person to link the account by this. */
  linking(link: ChannelLink): void;
  /** Tries nothing more. */
  stopped(trouble: string | null): void;
}

/** Begins as `connecting`. What links an account is kept in memory alone, for as long as the state is `linking`. */
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
