import { describe, expect, it } from "vitest";
import { notYetHeldIn, profileNamed } from "./profiles.ts";
import { simulate } from "./simulation.ts";

describe("a seed", () => {
  it.each(["none", "crash", "mix", "field"])("is the same run whenever it is run: %s", async (name) => {
    for (let seed = 1; seed <= 10; seed++) {
      const profile = profileNamed(name);
      const passes = notYetHeldIn(name);
      const first = await simulate({ seed, profile, passes });
      const again = await simulate({ seed, profile, passes });
      expect(again.hash).toBe(first.hash);
    }
  });

  it("decides the run: another seed is another run", async () => {
    const profile = profileNamed("mix");
    const passes = notYetHeldIn("mix");
    const hashes = await Promise.all(
      [1, 2, 3, 4].map(async (seed) => (await simulate({ seed, profile, passes })).hash),
    );
    expect(new Set(hashes).size).toBe(4);
  });
});
