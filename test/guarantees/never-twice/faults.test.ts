import { afterAll, describe, expect, it } from "vitest";
import { otherFaultRuns, reachable } from "../../support/faults/kill-points.ts";
import { correctionScenario, killRun, redeemScenario, saleScenario } from "../../support/faults/kill-run.ts";

const scenarios = { sale: saleScenario, "use of balance": redeemScenario, correction: correctionScenario };

describe("never twice: SIGKILL at every crash point, under the other faults of the wallet", () => {
  let runs = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`other faults: ${runs} kills of ${otherFaultRuns.length}, ${lives} starts of the bot\n`);
  });

  it.each(otherFaultRuns)("%s, killed at: %s (from the %s on), %s", async (kind, point, moment, fault) => {
    const run = await killRun(point, fault, moment, undefined, scenarios[kind]);
    runs++;
    lives += run.lives;
    expect(run.violations).toEqual([]);
    expect(run.killed).toBe(reachable(point, fault));
  });
});
