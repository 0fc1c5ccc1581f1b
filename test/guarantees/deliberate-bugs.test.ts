import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { deliberateBugs } from "../support/faults/deliberate-bugs.ts";
import { hasPostgres } from "../support/postgres/postgres-server.ts";
import { brokenModules, mutant } from "../support/faults/mutant.ts";
import { cannotRecord } from "../support/faults/power-loss/recording.ts";

const noCompiler = cannotRecord();
const noServer = hasPostgres() ? null : "there is no PostgreSQL";

describe("a bot that", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  describe.each(deliberateBugs.map((bug) => [bug.does, bug] as const))("%s", (does, bug) => {
    const cannot = bug.records === true ? noCompiler : bug.onServer === true ? noServer : null;
    it.skipIf(cannot !== null)(
      `is found out: ${bug.foundBy}${cannot === null ? "" : ` (skipped: ${cannot})`}`,
      async () => {
        const name = does.replaceAll(/\W+/g, "-");
        const program = await ((bug.starts ?? false)
          ? mutant(folder.path, name, bug.file, ...bug.changes)
          : brokenModules(folder.path, name, bug.file, bug.changes));
        expect((await bug.check(program)).join()).toMatch(bug.complaint);
      },
    );

    // `test/store/sqlite/power-loss.test.ts` checks the healthy program with more power cuts.
    if (bug.records === true) return;
    it.skipIf(cannot !== null)("the healthy program passes the same check", async () => {
      expect(await bug.check()).toEqual([]);
    });
  });
});
