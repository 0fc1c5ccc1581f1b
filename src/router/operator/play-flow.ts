import { advance, begin, type Advanced } from "../../flow/advance.ts";
import type { Effect, Flow, FlowEvent, FlowInput } from "../../flow/flow.ts";
import type { Said } from "../../text/keys.ts";
import { answerTo } from "../turn/form/told.ts";

/** An answer, and the state of the flow that asks for it. */
export interface Scripted {
  readonly at: string;
  readonly answer: string;
}

/** How a conversation went whose answers were all known before. */
export interface Played {
  /** What it asked to be done, but for what it said. */
  readonly effects: readonly Exclude<Effect, { readonly type: "say" }>[];
  /** The last thing it said: where it did not come to its end, what is wrong with an answer. */
  readonly said: Said | null;
  /** Whether it came to its end. */
  readonly ended: boolean;
}

/**
 * Takes a flow from its beginning through the result of its first query and through these answers, as a chat would. It stops where the flow asks for
 * something else than the next answer. Pure; nothing that it asks for is done.
 */
export function playFlow(
  flow: Flow,
  input: FlowInput,
  found: Extract<FlowEvent, { readonly type: "LOOKED_UP" }>["result"],
  script: readonly Scripted[],
): Played {
  const { turn } = input;
  const first = begin(flow, input);
  const ask = first.effects.find((effect) => effect.type === "lookup")?.ask ?? "";
  const effects: Effect[] = [...first.effects];
  let state = first.state;
  const take = ({ state: next, effects: more }: Advanced) => {
    state = next;
    effects.push(...more);
  };
  if (state !== null) take(advance(flow, state, { type: "LOOKED_UP", ask, result: found, turn }));
  for (const { at, answer } of script) {
    if (state === null || state.value !== at) break;
    take(advance(flow, state, answerTo(flow, state, answer, { confirms: true, turn, role: input.person.role })));
  }
  return {
    effects: effects.filter((effect) => effect.type !== "say"),
    said: effects.findLast((effect) => effect.type === "say")?.say ?? null,
    ended: state === null,
  };
}
