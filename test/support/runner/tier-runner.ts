import { relative } from "node:path";
import { TestRunner, type RunnerTask, type RunnerTestFile } from "vitest";
import { partOf, partElsewhere, type Part } from "../../tiers.ts";
import { addLastWords } from "../faults/last-words.ts";

type Collected = (files: RunnerTestFile[]) => unknown;

/**
 * Runs the tests of each file that `test/tiers.ts` selects for this tier. Other tests are not in the run at all, not even as skipped. A failed test shows the
 * last words of its bots.
 */
export default class TierRunner extends TestRunner {
  #report: Collected | undefined;

  /** vitest sets the function that reports the tests to the main process. It reports only those that run. */
  set onCollected(report: Collected | undefined) {
    this.#report = report;
  }

  get onCollected(): Collected | undefined {
    const report = this.#report;
    if (report === undefined) return report;
    return (files) => {
      const isElsewhere = process.env["SHOP_NETWORK"] !== "telegram" || process.env["SHOP_STORE"] === "postgres";
      for (const file of files)
        keep(file, isElsewhere ? partElsewhere : partOf(relative(this.config.root, file.filepath)));
      return report(files);
    };
  }

  override onAfterRunTask(test: Parameters<TestRunner["onAfterRunTask"]>[0]): void {
    super.onAfterRunTask(test);
    addLastWords(test.result?.state === "fail" ? test.result.errors?.[0] : undefined);
  }
}

/** Leaves in a file only the tests of this part. */
export function keep(file: Pick<RunnerTestFile, "tasks">, part: Part): void {
  if (part === "all") return;
  if (part === "none") file.tasks = [];
  else if (part === "one of each group") oneOfEachGroup(file);
  else everyNth(file, part);
}

function everyNth(file: Pick<RunnerTestFile, "tasks">, n: number): void {
  let place = 0;
  const isIn = (task: RunnerTask): boolean => {
    if (task.type !== "suite") return place++ % n === 0;
    task.tasks = task.tasks.filter(isIn);
    return task.tasks.length > 0;
  };
  file.tasks = file.tasks.filter(isIn);
}

function oneOfEachGroup(file: Pick<RunnerTestFile, "tasks">): void {
  let groups = 0;
  const visit = (group: { tasks: RunnerTask[] }): void => {
    const tests = group.tasks.filter((task) => task.type !== "suite");
    const kept = tests.length > 0 ? tests[groups++ % tests.length] : undefined;
    group.tasks = group.tasks.filter((task) => task.type === "suite" || task === kept);
    for (const task of group.tasks) if (task.type === "suite") visit(task);
  };
  visit(file);
}
