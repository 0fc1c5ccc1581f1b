import { expect, it } from "vitest";
import { flows } from "../../flows/index.ts";
import { graphOf } from "../../src/flow/graph.ts";
import { helpTopic } from "../../src/router/turn/help-topics.ts";

it("has something of its own for ayuda to say in every state in which a flow waits", () => {
  const waiting = Object.values(flows).flatMap((flow) =>
    graphOf(flow)
      .states.filter(({ type }) => type === "waiting")
      .map(({ name }) => ({ flow, name })),
  );
  expect(waiting.length).toBeGreaterThan(20);
  const without = waiting.filter(({ flow, name }) => helpTopic(flow.id, name) === null);
  expect(without.map(({ flow, name }) => `${flow.id}.${name}`)).toEqual([]);
});
