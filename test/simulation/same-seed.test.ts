import { describe, expect, it } from "vitest";
import { profileNamed } from "./profiles.ts";
import { simulate } from "./simulation.ts";

describe("a seed", () => {
  it.each(["none", "crash", "mix"])("is the same run whenever it is run (I16): %s", async (name) => {
    for (let seed = 1; seed <= 10; seed++) {
      const profile = profileNamed(name);
      const first = await simulate({ seed, profile });
      const again = await simulate({ seed, profile });
      expect(again.hash).toBe(first.hash);
    }
  });

  it("decides the run: another seed is another run", async () => {
    const profile = profileNamed("mix");
    const hashes = await Promise.all([1, 2, 3, 4].map(async (seed) => (await simulate({ seed, profile })).hash));
    expect(new Set(hashes).size).toBe(4);
  });
});
