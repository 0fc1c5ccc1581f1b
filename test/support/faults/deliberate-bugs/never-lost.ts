import { join } from "node:path";
import { temporaryFolder } from "../../processes/bot-process.ts";
import { cutPower } from "../power-loss/images.ts";
import { record } from "../power-loss/recording.ts";
import type { DeliberateBug } from "./kit.ts";

/** Two hundred power cuts. */
async function powerCuts(program?: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  try {
    const recording = record(folder.path, program === undefined ? undefined : join(program, "../.."));
    const verdict = await cutPower(recording, { count: 200, seed: 20_261_125, folder: join(folder.path, "image") });
    const { corrupt, lost } = verdict;
    return [
      ...(corrupt.length > 0 ? [`${corrupt.length} images are damaged, as ${corrupt[0]}`] : []),
      ...(lost.length > 0 ? [`${lost.length} images lost something, as ${lost[0]}`] : []),
    ];
  } finally {
    folder.remove();
  }
}

export const neverLost: readonly DeliberateBug[] = [
  {
    does: "waits for the disk only now and then (synchronous=NORMAL)",
    promise: "Never lost",
    file: "store/sqlite/core/database.js",
    changes: [[/synchronous = FULL/, "synchronous = NORMAL"]],
    foundBy: "200 power cuts",
    test: "test/store/sqlite/power-loss.test.ts",
    check: powerCuts,
    complaint: /images lost something/,
    records: true,
  },
  {
    does: "never waits for the disk (synchronous=OFF)",
    promise: "Never lost",
    file: "store/sqlite/core/database.js",
    changes: [[/synchronous = FULL/, "synchronous = OFF"]],
    foundBy: "200 power cuts, after some of which SQLite cannot read the file",
    test: "test/store/sqlite/power-loss.test.ts",
    check: powerCuts,
    complaint: /images are damaged/,
    records: true,
  },
];
