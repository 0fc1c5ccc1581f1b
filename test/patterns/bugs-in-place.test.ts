import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { commitForEach, promisesLeftOut } from "../../bench/rig/changed-programs.ts";
import { deliberateBugs } from "../support/faults/deliberate-bugs.ts";
import { brokenModule } from "../support/faults/mutant.ts";

const programs = [
  ...deliberateBugs.map(({ does, ...bug }) => ({ name: does, ...bug })),
  // The programs that the benchmarks measure.
  ...promisesLeftOut,
  commitForEach,
];

// Only the full tier runs every broken program: that the code has moved away from a pattern is known before.
describe("what each deliberate bug and each benchmark changes is still there, and is a program afterwards", () => {
  it.each(programs)("a bot: $name", ({ file, changes }) => {
    const broken = brokenModule(file, changes);
    expect(broken).not.toBe(brokenModule(file, []));
    expect(parseSync(file, broken).errors).toEqual([]);
  });
});
