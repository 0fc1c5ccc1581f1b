import { afterAll, describe, expect, it } from "vitest";
import { matrix, moreFaults } from "../support/kill-faults.ts";
import { moneyPoints, reachable } from "../support/kill-points.ts";
import { correctionScenario, killRun, redeemScenario, saleScenario } from "../support/kill-run.ts";

/**
 * `never-twice.test.ts` has the faults that every run of the tests puts at every point. These take turns: two or three at each point, and one kind
 * of money. `KILL_MATRIX=1` to `17` choose other turns, all eighteen together are everything; `KILL_MATRIX=full` is everything at once,
 * some ten minutes.
 */
const turns = 6;
const scenarios = { sale: saleScenario, "use of balance": redeemScenario, correction: correctionScenario };
const kinds = Object.keys(scenarios) as (keyof typeof scenarios)[];

const all = moneyPoints.flatMap(([point, moment], pointIndex) =>
  moreFaults.flatMap((fault, faultIndex) =>
    kinds.map((kind, kindIndex) => {
      // Neighbouring points meet other faults, and the same fault other kinds of money.
      const turn = (5 * pointIndex + faultIndex) % turns;
      const round = (kindIndex + pointIndex + faultIndex) % kinds.length;
      return { point, moment, fault, kind, turn: turn + turns * round };
    }),
  ),
);
const chosen = matrix === "full" ? all : all.filter(({ turn }) => turn === Number(matrix));

describe(`never twice: SIGKILL under the wallet's other faults (KILL_MATRIX=${matrix})`, () => {
  let runs = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`kill matrix of the other faults: ${runs} of ${all.length} runs, ${lives} lives of the bot\n`);
  });

  it("comes to every fault and every point in any turn", () => {
    expect(new Set(chosen.map(({ fault }) => fault)).size).toBe(moreFaults.length);
    expect(new Set(chosen.map(({ point, moment }) => `${point} ${moment}`)).size).toBe(moneyPoints.length);
  });

  const rows = chosen.map(({ kind, point, moment, fault }) => [kind, point, moment, fault] as const);
  it.each(rows)("%s, killed at: %s (from the %s on), %s", async (kind, point, moment, fault) => {
    const run = await killRun(point, fault, moment, undefined, scenarios[kind]);
    runs++;
    lives += run.lives;
    expect(run.violations).toEqual([]);
    expect(run.killed).toBe(reachable(point, fault));
  });
});
