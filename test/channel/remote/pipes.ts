import type { FromBot, MessagePipe, ToBot } from "../../../src/channel/remote.ts";

/** Two ends of a pipe in one process, and every message that was sent through it. */
export interface Pair {
  readonly host: MessagePipe<ToBot, FromBot>;
  readonly bot: MessagePipe<FromBot, ToBot>;
  readonly sent: (ToBot | FromBot)[];
  /** Loses every message from now on, in both directions. */
  cut(): void;
}

export function pipes(): Pair {
  const sent: (ToBot | FromBot)[] = [];
  const hostListeners = new Set<(message: FromBot) => void>();
  const botListeners = new Set<(message: ToBot) => void>();
  let whole = true;
  const end = <Out extends ToBot | FromBot, In>(
    theirs: Set<(message: Out) => void>,
    mine: Set<(message: In) => void>,
  ): MessagePipe<Out, In> => ({
    send(message) {
      if (!whole) return;
      sent.push(message);
      queueMicrotask(() => {
        if (whole) for (const listener of theirs) listener(message);
      });
    },
    subscribe(listener) {
      mine.add(listener);
      return () => void mine.delete(listener);
    },
  });
  return {
    host: end<ToBot, FromBot>(botListeners, hostListeners),
    bot: end<FromBot, ToBot>(hostListeners, botListeners),
    sent,
    cut() {
      whole = false;
    },
  };
}
