import { afterAll, describe, expect, it } from "vitest";
import { firstFaults } from "../../support/faults/kill-faults.ts";
import { moneyPoints, reachable } from "../../support/faults/kill-points.ts";
import { killRun } from "../../support/faults/kill-run.ts";

describe("never twice: SIGKILL at every crash point, under the first faults of the wallet", () => {
  let runs = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`first faults: ${runs} kills, ${lives} starts of the bot\n`);
  });

  describe.each(moneyPoints)("killed at: %s (from the %s on)", (point, moment) => {
    it.each(firstFaults)("makes one request and gives one final answer: %s", async (fault) => {
      const run = await killRun(point, fault, moment);
      runs++;
      lives += run.lives;
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(reachable(point, fault));
    });
  });
});
