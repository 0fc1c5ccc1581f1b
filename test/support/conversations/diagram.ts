import type { Flow } from "../../../src/flow/flow.ts";
import { graphOf } from "../../../src/flow/graph.ts";

/** A Mermaid `stateDiagram-v2` of a flow. States that are passed through at once are diamonds. */
export function diagramOf(flow: Flow): string {
  const { states, initial, ways } = graphOf(flow);
  const id = (name: string) => `${flow.id}_${name}`;
  const declared = states.map(({ name, type }) =>
    type === "passing" ? `state ${id(name)} <<choice>>` : `state "${name}" as ${id(name)}`,
  );
  const begins = initial.map((name) => `[*] --> ${id(name)}`);
  const arrows = ways.map(
    ({ from, to, events }) => `${id(from)} --> ${id(to)}${events.length === 0 ? "" : ` : ${events.join(", ")}`}`,
  );
  const ends = states.filter(({ type }) => type === "final").map(({ name }) => `${id(name)} --> [*]`);
  return ["stateDiagram-v2", ...[...declared, ...begins, ...arrows, ...ends].map((line) => `  ${line}`)].join("\n");
}
