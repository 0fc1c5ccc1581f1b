import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { Flow } from "./flow.ts";

/** A machine for drawing: its states and their transitions. */
export interface FlowGraph {
  readonly states: readonly {
    readonly name: string;
    /** `passing`: nothing can wait in it. */
    readonly type: "waiting" | "passing" | "final";
  }[];
  /** Where it begins. */
  readonly initial: readonly string[];
  /** `events`: that may cause it. Empty: it follows at once. */
  readonly ways: readonly { readonly from: string; readonly to: string; readonly events: readonly string[] }[];
}

/**
 * Reads the graph of a flow from its machine: every state, and every transition that leads to another one or re-enters the same one, with its possible events.
 * Throws if a state has nested states: none of ours has.
 */
export function graphOf(flow: Flow): FlowGraph {
  const { root } = flow.machine;
  const states = Object.values(root.states as { readonly [name: string]: AnyStateNode });
  const nested = states.find((state) => Object.keys(state.states).length > 0);
  if (nested) throw new Error(`${flow.id}: "${nested.key}" has states of its own, which are not drawn yet`);
  return {
    states: states.map((state) => ({
      name: state.key,
      type: state.type === "final" ? "final" : passesThrough(state) ? "passing" : "waiting",
    })),
    initial: (root.initial?.target ?? []).map(({ key }) => key),
    ways: states.flatMap((state) => waysFrom(state, root)),
  };
}

/** The transitions from a state: one to each target with all its events, and one without events to what follows at once. */
function waysFrom(state: AnyStateNode, root: AnyStateNode): FlowGraph["ways"] {
  const { transitions, always = [] } = state;
  const events = new Map<string, Set<string>>();
  const add = (event: string, ways: readonly AnyTransitionDefinition[]) => {
    for (const { key } of ways.flatMap(({ target }) => target ?? []))
      events.set(key, (events.get(key) ?? new Set()).add(event));
  };
  // A pending result is stored here without leaving the state, and then examined: name the event that brings it.
  add(!passesThrough(state) && (keeps(state) || keeps(root)) ? "LOOKED_UP" : "", always);
  for (const [event, ways] of transitions) add(event, ways);
  return [...events].flatMap(([to, names]) => {
    const named = [...names].filter((name) => name !== "");
    const groups: string[][] = [];
    if (names.has("")) groups.push([]);
    if (named.length > 0) groups.push(named);
    return groups.map((group) => ({ from: state.key, to, events: group }));
  });
}

/** True if a state stores the result of a lookup and stays as it is. */
function keeps({ transitions }: AnyStateNode): boolean {
  return (transitions.get("LOOKED_UP") ?? []).some(({ target }) => target === undefined);
}

/** True if nothing can wait in a state: the last of its immediate transitions has no condition. */
function passesThrough({ always = [] }: AnyStateNode): boolean {
  return always.length > 0 && always.at(-1)?.guard === undefined;
}
