import { createMachine, initialTransition } from "xstate";
import type { Effect, Flow, StoredState } from "./flow.ts";

/**
 * What the open question of a conversation says, to say it once more: the conversation itself stays where it is. Empty where nothing
 * is asked. Pure.
 */
export function askAgain(flow: Flow, stored: StoredState): readonly Extract<Effect, { type: "say" }>[] {
  return entering(flow, stored).filter((effect) => effect.type === "say");
}

/** The timers that a conversation sets where it waits, to set them again. Pure. */
export function timersOf(flow: Flow, stored: StoredState): readonly Extract<Effect, { type: "timer" }>[] {
  return entering(flow, stored).filter((effect) => effect.type === "timer");
}

/** Effects of entering the stored state: its question, its timers. */
function entering(flow: Flow, stored: StoredState): readonly Effect[] {
  if (typeof stored.value !== "string") return [];
  const { config, implementations } = flow.machine;
  const machine = createMachine(
    { ...(config as object), context: stored.context, initial: stored.value } as never,
    implementations as never,
  );
  const [, actions] = initialTransition(machine);
  return actions.flatMap(({ params }) => (params as { event?: Effect } | undefined)?.event ?? []);
}
