import { parseArgs } from "node:util";
import { compileRivals } from "../build.ts";
import { contenders, type Contender } from "./contenders.ts";
import { crashes } from "./crashes.ts";
import { deliveries } from "./deliveries.ts";
import { createRandom } from "./random.ts";
import { page, writePage, type Cell } from "./report.ts";
import type { Scenario } from "./scenario.ts";
import { Stage } from "./stage.ts";
import { troubles } from "./troubles.ts";
import { judge, type Verdict } from "./verdict.ts";

const { values: asked } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    /** Ids, separated by commas. */
    only: { type: "string" },
    scenario: { type: "string" },
    /** Shows what was said in runs that were not good. */
    talk: { type: "boolean", default: false },
  },
});

const named = <T extends { readonly id: string }>(all: readonly T[], ids: string | undefined) =>
  ids === undefined ? all : all.filter(({ id }) => ids.split(",").includes(id));

async function runOnce(contender: Contender, scenario: Scenario, seed: number): Promise<Verdict> {
  const stage = await Stage.open(contender, createRandom(seed));
  try {
    await scenario.play(stage);
    await stage.rest();
    const verdict = judge(stage);
    if (asked.talk && verdict.grade !== "good")
      process.stderr.write(
        `${JSON.stringify({ meant: stage.meant, sales: stage.sales(), told: stage.told(501) }, null, 1)}\n`,
      );
    return verdict;
  } finally {
    await stage.close();
  }
}

/** One scenario as often as it asks. The seed of a run does not depend on the contender. */
async function tortured(contender: Contender, scenario: Scenario, row: number): Promise<Cell> {
  const verdicts: Verdict[] = [];
  for (let time = 0; time < scenario.repeats; time++) {
    verdicts.push(await runOnce(contender, scenario, Number(asked.seed) * 1_000_003 + row * 1_009 + time));
  }
  const short = verdicts.map(({ grade, money, told }) => `${grade} (${money}, ${told})`).join("; ");
  process.stderr.write(`${scenario.id} · ${contender.name}: ${short}\n`);
  return { scenario, contender, verdicts };
}

/** Every contender, every scenario, as often as it asks; the same sales and instants for all contenders. */
async function main(): Promise<void> {
  compileRivals();
  const startedMs = performance.now();
  const racing = named(contenders, asked.only);
  const scenarios = named([...deliveries, ...troubles, ...crashes], asked.scenario);
  const cells: Cell[] = [];
  for (const [row, scenario] of scenarios.entries()) {
    // Side by side, since most of a run is waiting.
    cells.push(...(await Promise.all(racing.map((contender) => tortured(contender, scenario, row)))));
  }
  const told = page({ cells, contenders: racing, scenarios, seed: asked.seed, tookMs: performance.now() - startedMs });
  process.stdout.write(told);
  if (asked.write) writePage(told);
}

await main();
