import { describe, expect, it } from "vitest";
import { bugs } from "./mutants.ts";
import type { Bug } from "./mutants/kit.ts";
import { notYetHeldIn } from "./profiles.ts";
import { simulate } from "./simulation.ts";
import { Violation } from "./watch/violation.ts";

/** A deliberate bug must be found within this many seeds. */
const seedsAtMost = 100;

/** The first violation that a bug causes; null when no seed causes one. The seed that finds it must hold without the bug. */
async function caught({ profile, mutant, caughtBy, seed: known }: Bug): Promise<Violation | null> {
  const held = notYetHeldIn(profile.name);
  const passes = held.filter((invariant) => !caughtBy.includes(invariant));
  const seeds = Array.from({ length: seedsAtMost }, (_, place) => place + 1);
  for (const seed of known === undefined ? seeds : [known, ...seeds]) {
    try {
      await simulate({ seed, profile, mutant: mutant(), passes });
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      await simulate({ seed, profile, passes: held });
      return error;
    }
  }
  return null;
}

describe("a deliberate bug is found by the invariant that it breaks", () => {
  it.each(bugs)("$name", async (bug) => {
    const violation = await caught(bug);
    expect(bug.caughtBy, String(violation)).toContain(violation?.invariant);
  });
});
