import { createHash } from "node:crypto";
import type { Flow } from "../../src/flow/flow.ts";

interface Transition {
  readonly target?: readonly { readonly id: string }[] | undefined;
}

interface Node {
  readonly type: string;
  readonly states: { readonly [name: string]: Node };
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
  readonly always?: readonly Transition[] | undefined;
}

/**
 * SHA-256 of everything on which a stored conversation depends: the names and kinds of states, the events that each takes, and their targets. Guards and
 * actions are not included: they may change without effect on a stored conversation.
 */
export function shapeHash(flow: Flow): string {
  const shape = JSON.stringify(shapeOf(flow.machine.root));
  return createHash("sha256").update(shape).digest("hex");
}

function shapeOf({ type, states, transitions, always = [] }: Node): object {
  return {
    type,
    on: sorted([...transitions]).map(([event, ways]) => [event, ways.map(targetsOf)]),
    always: always.map(targetsOf),
    states: sorted(Object.entries(states)).map(([name, node]) => [name, shapeOf(node)]),
  };
}

function targetsOf({ target }: Transition): readonly string[] | null {
  return target?.map(({ id }) => id) ?? null;
}

function sorted<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
