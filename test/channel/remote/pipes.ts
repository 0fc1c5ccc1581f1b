import type { FromBot, ToBot, Wire } from "../../../src/channel/remote/messages.ts";

/** A line between two ends in one process, with everything that was said on it. */
export interface Pair {
  readonly host: Wire<ToBot, FromBot>;
  readonly bot: Wire<FromBot, ToBot>;
  readonly said: (ToBot | FromBot)[];
  /** From now on nothing arrives, either way. */
  cut(): void;
}

export function wires(): Pair {
  const said: (ToBot | FromBot)[] = [];
  const hostHears = new Set<(message: FromBot) => void>();
  const botHears = new Set<(message: ToBot) => void>();
  let whole = true;
  const end = <Out extends ToBot | FromBot, In>(
    theirs: Set<(message: Out) => void>,
    mine: Set<(message: In) => void>,
  ): Wire<Out, In> => ({
    say(message) {
      if (!whole) return;
      said.push(message);
      queueMicrotask(() => {
        if (whole) for (const hear of theirs) hear(message);
      });
    },
    hear(hear) {
      mine.add(hear);
      return () => void mine.delete(hear);
    },
  });
  return {
    host: end<ToBot, FromBot>(botHears, hostHears),
    bot: end<FromBot, ToBot>(hostHears, botHears),
    said,
    cut() {
      whole = false;
    },
  };
}
