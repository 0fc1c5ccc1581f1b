import { expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { graphOf } from "../../../src/flow/graph.ts";
import { isNamed } from "../../../src/router/turn/flow-states.ts";

it("knows what every state in which a flow waits asks for", () => {
  const waiting = Object.values(flows).flatMap((flow) =>
    graphOf(flow)
      .states.filter(({ type }) => type === "waiting")
      .map(({ name }) => ({ flow, name })),
  );
  expect(waiting.length).toBeGreaterThan(20);
  const without = waiting.filter(({ flow, name }) => !isNamed(flow, name));
  expect(without.map(({ flow, name }) => `${flow.id}.${name}`)).toEqual([]);
});
