import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/bot-process.ts";
import { firstFaults } from "../support/kill-faults.ts";
import { moneyPoints, reachable } from "../support/kill-points.ts";
import { killRun } from "../support/kill-run.ts";
import { mutant } from "../support/mutant.ts";

describe("never twice: SIGKILL at every crash point, under the first faults of the wallet", () => {
  let runs = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`kill matrix: ${runs} runs, ${lives} lives of the bot\n`);
  });

  describe.each(moneyPoints)("killed at: %s (from the %s on)", (point, moment) => {
    it.each(firstFaults)("%s", async (fault) => {
      const run = await killRun(point, fault, moment);
      runs++;
      lives += run.lives;
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(reachable(point, fault));
    });
  });
});

describe("the matrix finds a bot that breaks the promise", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it("when it sends again, at start, what was being sent", async () => {
    const program = mutant(folder.path, "requeue", "store/sqlite/sqlite-store.js", [
      /move\(rows, operation\.id, "sending", to, changes, consequences, nowMs\)/,
      'move(rows, operation.id, "sending", "ready", { nextAtMs: nowMs }, {}, nowMs)',
    ]);
    const run = await killRun("request written", "healthy", "sí", program);
    expect(run.violations.join()).toMatch(/requests for one confirmation/);
  });

  it("when it writes down that it is sending only after it has sent", async () => {
    const program = mutant(
      folder.path,
      "late",
      "router/performer.js",
      [/if \(!\(await store\.beginSending\(operation\.id, before, clock\.nowMs\(\)\)\)\)\s*return;/, ""],
      [
        /(await this\.#recordSurely\(operation, outcome\);)/,
        "if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return; $1",
      ],
    );
    const run = await killRun("answer read", "healthy", "sí", program);
    expect(run.violations.join()).toMatch(/requests for one confirmation/);
  });
});
