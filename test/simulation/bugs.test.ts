import { describe, expect, it } from "vitest";
import { bugs, type Bug } from "./mutants.ts";
import { notYetHeldIn, profileNamed } from "./profiles.ts";
import { simulate } from "./simulation.ts";
import { Violation } from "./violation.ts";

/** Where a deliberate bug is noticed at the latest. */
const seedsAtMost = 100;

/** The first violation that a bug leads to. */
async function caught({ profile, mutant, caughtBy, alsoBreaks = [] }: Bug): Promise<Violation | null> {
  const passes = [...notYetHeldIn(profile), ...alsoBreaks].filter((invariant) => !caughtBy.includes(invariant));
  for (let seed = 1; seed <= seedsAtMost; seed++) {
    try {
      await simulate({ seed, profile: profileNamed(profile), mutant: mutant(), passes });
    } catch (error) {
      if (error instanceof Violation) return error;
      throw error;
    }
  }
  return null;
}

describe("a deliberate bug is noticed", () => {
  it.each(bugs)("$name", async (bug) => {
    const violation = await caught(bug);
    expect(bug.caughtBy, String(violation)).toContain(violation?.invariant);
  });
});
