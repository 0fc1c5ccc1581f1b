import type { Flow } from "../../../src/flow/flow.ts";

interface Transition {
  readonly target?: readonly Node[] | undefined;
  readonly guard?: unknown;
}

interface Node {
  readonly key: string;
  readonly type: string;
  readonly initial?: Transition | undefined;
  readonly states: { readonly [name: string]: Node };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always?: readonly Transition[] | undefined;
}

/**
 * A Mermaid `stateDiagram-v2` of a flow, read from its machine: every state, and every transition that leads to another one or
 * begins the same one anew, with the events it may be taken on. States that are passed through at once are diamonds.
 */
export function diagramOf(flow: Flow): string {
  const root: Node = flow.machine.root;
  const states = Object.values(root.states);
  const nested = states.find((state) => Object.keys(state.states).length > 0);
  if (nested) throw new Error(`${flow.id}: "${nested.key}" has states of its own, which are not drawn yet`);
  const id = ({ key }: Node) => `${flow.id}_${key}`;
  const declared = states.map((state) =>
    passesThrough(state) ? `state ${id(state)} <<choice>>` : `state "${state.key}" as ${id(state)}`,
  );
  const begins = (root.initial?.target ?? []).map((state) => `[*] --> ${id(state)}`);
  const arrows = states.flatMap((state) =>
    arrowsFrom(state, root).map(([to, event]) => `${id(state)} --> ${id(to)}${event === "" ? "" : ` : ${event}`}`),
  );
  const ends = states.filter(({ type }) => type === "final").map((state) => `${id(state)} --> [*]`);
  return ["stateDiagram-v2", ...[...declared, ...begins, ...arrows, ...ends].map((line) => `  ${line}`)].join("\n");
}

/** Where a state leads: one arrow to each target with all its events, and one without a name to what follows at once. */
function arrowsFrom(state: Node, root: Node): (readonly [Node, string])[] {
  const { transitions, always = [] } = state;
  const events = new Map<Node, Set<string>>();
  const add = (event: string, ways: readonly Transition[]) => {
    for (const to of ways.flatMap(({ target }) => target ?? []))
      events.set(to, (events.get(to) ?? new Set()).add(event));
  };
  // What is waited for here is taken down without leaving, and looked at again: the event it comes with is the one to name.
  add(!passesThrough(state) && (keeps(state) || keeps(root)) ? "LOOKED_UP" : "", always);
  for (const [event, ways] of transitions) add(event, ways);
  return [...events].flatMap(([to, names]) => {
    const named = [...names].filter((name) => name !== "").join(", ");
    return [...(names.has("") ? [""] : []), ...(named === "" ? [] : [named])].map((event) => [to, event] as const);
  });
}

/** Whether a state takes down what was looked up and stays as it is. */
function keeps({ transitions }: Node): boolean {
  return (transitions.get("LOOKED_UP") ?? []).some(({ target }) => target === undefined);
}

/** Whether nothing can wait in a state: the last of its transitions at once has no condition. */
function passesThrough({ always = [] }: Node): boolean {
  return always.length > 0 && always.at(-1)?.guard === undefined;
}
