import { TestRunner, type RunnerTask, type RunnerTestFile } from "vitest";
import { networkOfRun } from "./network.ts";

/** Folders whose tests start programs, each of which takes tenths of a second: where a share is worth it. */
const costly = /\/test\/(?:guarantees|flows)\//;
const share = Number(process.env[networkOfRun === "whatsapp" ? "WHATSAPP_SHARE" : "TEST_SHARE"] ?? 1);

type Collected = (files: RunnerTestFile[]) => unknown;

/**
 * Runs tests in shares: with `TEST_SHARE=5` the first of each costly file and every fifth after it; the others are not in the run at all. All other
 * files run whole. `WHATSAPP_SHARE` is that of the conversations on WhatsApp. Where tests come in rows of one length, a share that has no divisor in
 * common with it comes to every column.
 */
export default class ShareRunner extends TestRunner {
  #report: Collected | undefined;

  /** What vitest sets here tells the main process what there is: it is told of the share alone. */
  set onCollected(report: Collected | undefined) {
    this.#report = report;
  }

  get onCollected(): Collected | undefined {
    const report = this.#report;
    if (report === undefined || share === 1) return report;
    return (files) => {
      for (const file of files) if (costly.test(file.filepath)) keepShare(file);
      return report(files);
    };
  }
}

function keepShare(file: RunnerTestFile): void {
  let place = 0;
  const isIn = (task: RunnerTask): boolean => {
    if (task.type !== "suite") return place++ % share === 0;
    task.tasks = task.tasks.filter(isIn);
    return task.tasks.length > 0;
  };
  file.tasks = file.tasks.filter(isIn);
}
