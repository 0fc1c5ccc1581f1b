import { assign } from "xstate";
import { flows } from "../../../flows/index.ts";
import type { FlowName } from "../../../src/flow/flow.ts";

interface Transition {
  actions: unknown[];
  readonly target?: readonly { readonly key: string }[] | undefined;
}

interface Node {
  readonly key: string;
  readonly type: string;
  readonly states: { readonly [name: string]: Node };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always?: readonly Transition[] | undefined;
}

/** A transition by its name: `"sale.phone ANSWER"`, `"sale.next always 3"`; the number is its place where an event has several. */
export type TransitionName = string;

/** The transitions that machines take from now on, as their names; emptied by whoever reads them. */
const taken: TransitionName[] = [];

/** Gives the names of the transitions taken since the last call. */
export function takenSince(): TransitionName[] {
  return taken.splice(0);
}

function namesOf(flow: FlowName, node: Node): (readonly [TransitionName, Transition])[] {
  const all: (readonly [string, readonly Transition[]])[] = [...node.transitions, ["always", node.always ?? []]];
  const place = node.type === "compound" ? flow : `${flow}.${node.key}`;
  return all.flatMap(([event, ways]) =>
    ways.map((way, i) => [`${place} ${event}${ways.length > 1 ? ` ${i}` : ""}`, way] as const),
  );
}

function record(): TransitionName[] {
  const names: TransitionName[] = [];
  for (const flow of Object.values(flows)) {
    const root = flow.machine.root as unknown as Node;
    for (const node of [root, ...Object.values(root.states)]) {
      for (const [name, transition] of namesOf(flow.id, node)) {
        names.push(name);
        // An assignment runs while the next state is worked out, and changes nothing: the machine stays what it is.
        const noting = assign(() => {
          taken.push(name);
          return {};
        });
        transition.actions.unshift(noting);
      }
    }
  }
  return names;
}

/** Every transition of every flow. With this file machines note which they take. */
export const allTransitions: readonly TransitionName[] = record();
