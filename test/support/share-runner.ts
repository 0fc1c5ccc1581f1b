import { TestRunner, type RunnerTestCase } from "vitest";
import { networkOfRun } from "./network.ts";

/** Folders whose tests start programs, each of which takes tenths of a second: where a share is worth it. */
const costly = /\/test\/(?:guarantees|flows)\//;
const share = Number(process.env[networkOfRun === "whatsapp" ? "WHATSAPP_SHARE" : "TEST_SHARE"] ?? 1);

/**
 * Runs tests in shares: with `TEST_SHARE=5` the first of each costly file and every fifth after it; the others are reported as skipped. All other
 * files run whole. `WHATSAPP_SHARE` is that of the conversations on WhatsApp. Where tests come in rows of one length, a share that has no divisor in
 * common with it comes to every column.
 */
export default class ShareRunner extends TestRunner {
  readonly #places = new Map<string, number>();

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    const { filepath } = test.file;
    const place = this.#places.get(filepath) ?? 0;
    this.#places.set(filepath, place + 1);
    if (place % share !== 0 && costly.test(filepath)) {
      test.mode = "skip";
      test.result = { state: "skip" };
    }
    await super.onBeforeRunTask(test);
  }
}
