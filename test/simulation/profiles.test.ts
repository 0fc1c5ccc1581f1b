import { beforeAll, describe, expect, it } from "vitest";
import { failureText, runSeeds, type Summary } from "./fleet.ts";
import type { Profile } from "./profile.ts";
import { notYetHeld, profileNamed, profiles } from "./profiles.ts";
import { simulationSeeds } from "../tiers.ts";

const names = profiles.map(({ name }) => name);
/** Slow profiles run a share of the seeds. */
const seedsOf = (name: string) => (profileNamed(name).seedFraction * simulationSeeds) | 0;
let summaries: ReadonlyMap<string, Summary>;

beforeAll(async () => {
  const all = await runSeeds(names.map((profile) => ({ profile, from: 1, seeds: seedsOf(profile) })));
  summaries = new Map(all.map((summary) => [summary.profile, summary]));
}, 3_600_000);

describe("the program in virtual time", () => {
  it.each(names)("keeps every invariant: %s", (name) => {
    const summary = summaries.get(name) as Summary;
    expect(summary.failures.map((failure) => failureText(failure))).toEqual([]);
    expect(summary.runs).toBe(seedsOf(name));
  });

  // Some ends come in one run of twenty.
  it.runIf(simulationSeeds >= 25)("reaches every end of an operation, doubts, and further lives", () => {
    const reached = (name: string) => summaries.get(name)?.states ?? {};
    expect(reached("mix")).toMatchObject({
      confirmed: expect.any(Number),
      settledApplied: expect.any(Number),
      humanApplied: expect.any(Number),
      humanNot: expect.any(Number),
      cancelled: expect.any(Number),
    });
    expect(summaries.get("crash")?.lives).toBeGreaterThan(2 * simulationSeeds);
    expect(reached("outage")).toMatchObject({ expired: expect.any(Number) });
    expect(summaries.get("none")?.doubts).toBe(0);
    expect(summaries.get("mix")?.doubts).toBeGreaterThan(simulationSeeds / 5);
  });

  it("settles wrongly only where another till moves the same balance", () => {
    const wrong = [...summaries.values()].filter(({ masked }) => masked > 0).map(({ profile }) => profile);
    const others = ({ outsiders, longDown }: Profile) => outsiders > 0 || longDown > 0;
    expect(wrong.filter((name) => !others(profileNamed(name)))).toEqual([]);
  });

  it("exempts invariants only in profiles that exist", () => {
    const named = notYetHeld.flatMap(({ profiles: some }) => (some === "all" ? [] : some));
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});
