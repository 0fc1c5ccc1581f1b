import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import type { Flow } from "../../../src/flow/flow.ts";
import { shapeHash } from "../../support/flow-shape.ts";

interface Shapes {
  readonly [flow: string]: { readonly [version: string]: string };
}

const file = join(import.meta.dirname, "../../fixtures/flow-shapes.json");
const read = () => JSON.parse(readFileSync(file, "utf8")) as Shapes;

/** Records the shape of a version that has none yet. One that is recorded stays: what was stored by that version has it. */
function record(flow: Flow): void {
  const shapes = read();
  const ofFlow = shapes[flow.id] ?? {};
  if (ofFlow[flow.version] !== undefined) return;
  const recorded = { ...shapes, [flow.id]: { ...ofFlow, [flow.version]: shapeHash(flow) } };
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}

describe("deploys are safe: nobody changes a flow without noticing", () => {
  it.each(Object.values(flows))("the shape of $id is the one recorded for its version", (flow) => {
    if (process.env["UPDATE_SESSIONS"] === "1") record(flow);
    const recorded = read()[flow.id] ?? {};
    const what =
      `The machine "${flow.id}" does not have the shape recorded for version ${flow.version}. A new flow, or version: "npm run generate" ` +
      `records it. Otherwise raise the version and add a migration (flows/${flow.id}.ts).`;
    expect(shapeHash(flow), what).toBe(recorded[flow.version] ?? "none");
    expect(Object.keys(recorded), "Shapes of earlier versions stay").toEqual(
      Array.from({ length: flow.version }, (_, index) => String(index + 1)),
    );
  });
});
