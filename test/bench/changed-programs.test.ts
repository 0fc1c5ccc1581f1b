import { describe, expect, it } from "vitest";
import { commitForEach, promisesLeftOut } from "../../bench/rig/changed-programs.ts";
import { mutant } from "../support/faults/mutant.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";

describe("the programs that the benchmarks change", () => {
  it.each([commitForEach, ...promisesLeftOut])("$name: what is changed is still there", async ({ file, changes }) => {
    const folder = temporaryFolder();
    try {
      expect(await mutant(folder.path, "changed", file, ...changes)).toContain("main.js");
    } finally {
      folder.remove();
    }
  });
});
