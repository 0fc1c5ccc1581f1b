import { describe, expect, it } from "vitest";
import { flows } from "../../flows/index.ts";
import { drawingOf, pictureOf } from "../../src/console/pages/chats.ts";
import { wordsOf } from "../../src/console/web/language.ts";
import { pageLanguages } from "../../src/console/words/words.ts";
import { graphOf } from "../../src/flow/graph.ts";

const called = { state: (name: string) => `the ${name}`, event: (name: string) => name.toLowerCase() };

describe.each(Object.values(flows))("the drawing of $id", (flow) => {
  const graph = graphOf(flow);
  const drawing = drawingOf(graph, called);

  it("has every state once, none on another, all on the paper", () => {
    const { states, width, height } = drawing;
    expect(states.map(({ name }) => name).toSorted()).toEqual(
      ["[*]", ...graph.states.map(({ name }) => name)].toSorted(),
    );
    for (const one of states) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
      for (const other of states) {
        if (other === one) continue;
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(apart, `${one.name} and ${other.name}`).toBe(true);
      }
    }
  });

  it("has every way, and marks the state in which a conversation is", async () => {
    const again = graph.ways.filter(({ from, to }) => from === to);
    expect(drawing.ways).toHaveLength(graph.ways.length - again.length + graph.initial.length);
    expect(
      drawing.states
        .filter((state) => state.again !== null)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...new Set(again.map(({ from }) => from))].toSorted());
    for (const { states, events } of pageLanguages.map((one) => wordsOf(one).conversations))
      for (const name of [...graph.states.map((one) => one.name), ...graph.ways.flatMap((one) => one.events)])
        expect({ ...states, ...events }[name], name).toBeTruthy();
    for (const { name } of graph.states) {
      const picture = String(await pictureOf(drawing, name, "described")).replaceAll(/\s*(<|\/?>)\s*/g, "$1");
      expect(picture.match(/ here"/g)).toHaveLength(1);
      expect(picture).toMatch(new RegExp(` here"><rect[^>]*/><text [^>]*>the ${name}</text>`));
    }
  });
});
