import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../test/support/processes/bot-process.ts";
import { median } from "./statistics.ts";

/** Median time of one `fdatasync` of 4 KiB where the databases of the run are, ms. */
export function diskSyncMs(): number {
  const folder = temporaryFolder();
  const file = openSync(join(folder.path, "sync"), "w");
  const took: number[] = [];
  for (let time = 0; time < 100; time++) {
    writeSync(file, Buffer.alloc(4096));
    const startedMs = performance.now();
    fdatasyncSync(file);
    took.push(performance.now() - startedMs);
  }
  closeSync(file);
  folder.remove();
  return median(took);
}
