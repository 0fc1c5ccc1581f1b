import type { Flow } from "../../../src/flow/flow.ts";

interface Node {
  readonly type: string;
  readonly always?: readonly { readonly guard?: unknown }[];
}

/** The states in which a conversation of this flow can wait for something, and so be stored: neither final nor transient. */
export function restingStates(flow: Flow): string[] {
  const states = Object.entries(flow.machine.states as { readonly [name: string]: Node });
  const nested = states.filter(([, node]) => node.type !== "atomic" && node.type !== "final").map(([name]) => name);
  if (nested.length > 0) throw new Error(`${flow.id}: ${nested.join()} are not flat, count their states here`);
  const passesThrough = ({ always = [] }: Node) => always.length > 0 && always.at(-1)?.guard === undefined;
  return states.filter(([, node]) => node.type === "atomic" && !passesThrough(node)).map(([name]) => name);
}
