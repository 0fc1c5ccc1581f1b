import { beforeAll, describe, expect, it } from "vitest";
import { failureText, runSeeds, type Summary } from "./fleet.ts";
import { profiles } from "./profiles.ts";

/** Enough of each profile for a push; `npm run sim -- --seeds 100000` for a night. */
const seeds = Number(process.env.SIM_SEEDS ?? 1_000);
const names = profiles.map(({ name }) => name);
let summaries: ReadonlyMap<string, Summary>;

beforeAll(async () => {
  const all = await runSeeds(names, 1, seeds);
  summaries = new Map(all.map((summary) => [summary.profile, summary]));
}, 1_800_000);

describe("the program in virtual time", () => {
  it.each(names)("holds what it promises: %s", (name) => {
    const summary = summaries.get(name) as Summary;
    expect(summary.failures.map((failure) => failureText(failure))).toEqual([]);
    expect(summary.runs).toBe(seeds);
  });

  it("does all there is to do: every end is reached, and every life begun again", () => {
    const reached = (name: string) => summaries.get(name)?.states ?? {};
    expect(reached("mix")).toMatchObject({
      confirmed: expect.any(Number),
      settledApplied: expect.any(Number),
      humanApplied: expect.any(Number),
      humanNot: expect.any(Number),
      cancelled: expect.any(Number),
    });
    expect(summaries.get("crash")?.lives).toBeGreaterThan(2 * seeds);
    expect(summaries.get("none")?.doubts).toBe(0);
    expect(summaries.get("mix")?.doubts).toBeGreaterThan(seeds / 4);
  });

  it("settles wrongly only where another till moves the same balance", () => {
    const wrong = [...summaries.values()].filter(({ masked }) => masked > 0).map(({ profile }) => profile);
    expect(wrong.filter((name) => name !== "outsiders" && name !== "mix")).toEqual([]);
  });
});
