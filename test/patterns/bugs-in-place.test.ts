import { describe, expect, it } from "vitest";
import { deliberateBugs } from "../support/faults/deliberate-bugs.ts";
import { brokenModule } from "../support/faults/mutant.ts";

// Only the full tier runs every broken program: that the code has moved away from a pattern is known before.
describe("what each deliberate bug changes is still there", () => {
  it.each(deliberateBugs.map(({ does, file, changes }) => [does, file, changes] as const))(
    "a bot that %s",
    (_, file, changes) => {
      expect(brokenModule(file, changes)).not.toBe(brokenModule(file, []));
    },
  );
});
