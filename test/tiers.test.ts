import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstFaults, moreFaults } from "./support/faults/kill-faults.ts";
import { kindsOfMoney, moneyPoints, otherFaultRuns } from "./support/faults/kill-points.ts";
import { keep } from "./support/runner/tier-runner.ts";
import { partOf, parts, type Part } from "./tiers.ts";

const root = join(import.meta.dirname, "..");
const promises = [
  ...readFileSync(join(root, "docs/guarantees.md"), "utf8").matchAll(/^\| \*\*(.+?)\*\* \|.*\|$/gm),
].map(([row, promise]) => ({
  promise: promise as string,
  files: [...row.matchAll(/`(test\/[\w./-]+\.test\.ts)`/g)].map(([, file]) => file as string),
}));
const guarantees = readdirSync(join(root, "test/guarantees"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/guarantees/${name}`);

/** The names of the tests that this part leaves of groups of tests. */
function kept(groups: readonly (readonly string[])[], part: Part): string[] {
  const file = {
    tasks: groups.map((tests) => ({ type: "suite", tasks: tests.map((name) => ({ type: "test", name })) })),
  };
  keep(file as unknown as Parameters<typeof keep>[0], part);
  return file.tasks.flatMap(({ tasks }) => tasks.map(({ name }) => name));
}

describe("the tiers of tests", () => {
  it("docs/guarantees.md lists eight promises or more, each with tests", () => {
    expect(promises.length).toBeGreaterThanOrEqual(8);
    expect(promises.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  it.each(promises)("$promise: keeps a quick test in test/guarantees", ({ files }) => {
    const quick = files.filter((file) => guarantees.includes(file) && partOf(file, "quick") !== "none");
    expect(quick).not.toEqual([]);
  });

  it("every file of test/guarantees keeps a quick test", () => {
    expect(guarantees.filter((file) => partOf(file, "quick") === "none")).toEqual([]);
  });

  it("name files that exist", () => {
    expect(Object.keys(parts).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("run in full what they run in quick, and everything at night", () => {
    for (const file of Object.keys(parts)) {
      const [quick, full] = [partOf(file, "quick"), partOf(file, "full")];
      const isMultiple = typeof quick === "number" && typeof full === "number" && quick % full === 0;
      expect(full === "all" || quick === "none" || full === quick || isMultiple, file).toBe(true);
      expect(partOf(file, "night")).toBe("all");
    }
  });
});

describe("a part of a file", () => {
  const groups = [["a1", "a2"], ["b1", "b2"], ["c1", "c2"], ["d1"]];

  it("every nth: the first test, and every nth after it across groups", () => {
    expect(kept(groups, 3)).toEqual(["a1", "b2", "d1"]);
    expect(kept(groups, 100)).toEqual(["a1"]);
  });

  it("one of each group: no group is left without a test, and the tests take turns", () => {
    expect(kept(groups, "one of each group")).toEqual(["a1", "b2", "c1", "d1"]);
  });

  it("all, and none", () => {
    expect(kept(groups, "all")).toEqual(groups.flat());
    expect(kept(groups, "none")).toEqual([]);
  });
});

describe("the kills of a sale under the first faults of the wallet", () => {
  const all = moneyPoints.flatMap((point) => firstFaults.map((fault) => [point, fault] as const));
  const run = (tier: "quick" | "full") => {
    const n = Number(partOf("test/guarantees/never-twice/sale.test.ts", tier));
    return all.filter((_, row) => row % n === 0);
  };

  it.each(["quick", "full"] as const)("meet every fault: %s", (tier) => {
    expect(new Set(run(tier).map(([, fault]) => fault)).size).toBe(firstFaults.length);
  });

  it("meet every instant in full", () => {
    expect(new Set(run("full").map(([point]) => point)).size).toBe(moneyPoints.length);
  });
});

describe("the kills under the other faults of the wallet", () => {
  it("are every combination of kind, point and fault, each once", () => {
    const all = new Set(otherFaultRuns.map((run) => run.join()));
    expect(all.size).toBe(otherFaultRuns.length);
    expect(all.size).toBe(kindsOfMoney.length * moneyPoints.length * moreFaults.length);
  });

  it.each(["quick", "full"] as const)("meet every fault and every kind of money: %s", (tier) => {
    const n = Number(partOf("test/guarantees/never-twice/faults.test.ts", tier));
    const run = otherFaultRuns.filter((_, row) => row % n === 0);
    expect(new Set(run.map(([, , , fault]) => fault)).size).toBe(moreFaults.length);
    expect(new Set(run.map(([kind]) => kind)).size).toBe(kindsOfMoney.length);
    const points = new Set(run.map(([, point, moment]) => `${point} ${moment}`)).size;
    expect(points).toBeGreaterThanOrEqual(tier === "full" ? moneyPoints.length : moreFaults.length);
  });
});
