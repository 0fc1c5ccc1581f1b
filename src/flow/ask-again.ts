import { createMachine, initialTransition } from "xstate";
import type { Effect, Flow, StoredState } from "./flow.ts";

/**
 * What the open question of a conversation says, to say it once more: the conversation itself stays where it is. Empty where nothing
 * is asked. Pure.
 */
export function askAgain(flow: Flow, stored: StoredState): readonly Extract<Effect, { type: "say" }>[] {
  if (typeof stored.value !== "string") return [];
  const { config, implementations } = flow.machine;
  // Entering a state is what asks its question.
  const entering = createMachine(
    { ...(config as object), context: stored.context, initial: stored.value } as never,
    implementations as never,
  );
  const [, actions] = initialTransition(entering);
  return actions
    .map((action) => (action.params as { event?: Effect } | undefined)?.event)
    .filter((effect) => effect?.type === "say");
}
