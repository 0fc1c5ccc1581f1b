/** What the machines of flows are made of: conditions, changes of the context, effects, and the states that several of them have. */
import { assign, enqueueActions, setup, type AnyStateMachine, type MachineContext } from "xstate";
import type { Effect, FlowEvent, FlowInput } from "../src/flow/flow.ts";
import type { Said } from "../src/text/keys.ts";

/** What a condition, a change and an effect are made from. */
type Of<C, T> = (context: C, event: FlowEvent) => T;

export const when = <C>(holds: Of<C, boolean>) => ({ type: "when", params: () => holds }) as const;
export const change = <C>(step: Of<C, Partial<C>>) => ({ type: "change", params: () => step }) as const;
export const emits = <C>(make: Of<C, Effect | readonly Effect[]>) => ({ type: "emits", params: () => make }) as const;
export const says = <C>(say: Of<C, Said>) =>
  emits<C>((context, event) => ({ type: "say", say: say(context, event) }) as const);

/** Says a sentence and stays in the state. */
export const stay = (say: Said) => ({ actions: says(() => say) });

/** Says a sentence to everything that is written meanwhile, and stays. */
export const stays = (say: Said, told: "TOLD" | "ANSWER" = "ANSWER") => ({ [told]: stay(say), BACK: stay(say) });

/** BACK at the first question: there is nothing before it. */
export const firstQuestion = stay({ key: "firstQuestion" });

/** A state that ends the conversation with an effect, and one that ends it with a word. */
export const ends = <C>(make: Of<C, Effect>) => ({ entry: emits(make), type: "final" }) as const;
export const endsSaying = <C>(say: Of<C, Said>) => ({ entry: says(say), type: "final" }) as const;

/** Makes a machine of such parts. `on`: what is taken in every state. */
export function machineOf(
  id: string,
  start: (input: FlowInput) => MachineContext,
  initial: string,
  states: { readonly [name: string]: object },
  on: object = {},
): AnyStateMachine {
  const base = setup({
    types: {
      context: {},
      events: {} as FlowEvent,
      emitted: {} as Effect,
      input: {} as FlowInput,
    },
    guards: { when: ({ context, event }, holds: Of<MachineContext, boolean>) => holds(context, event) },
    actions: {
      change: assign(({ context, event }, step: Of<MachineContext, Partial<MachineContext>>) => step(context, event)),
      emits: enqueueActions(({ context, event, enqueue }, make: Of<MachineContext, Effect | readonly Effect[]>) => {
        for (const effect of [make(context, event)].flat()) enqueue.emit(effect);
      }),
    },
  });
  return base.createMachine({ id, context: ({ input }) => start(input), initial, on, states });
}
