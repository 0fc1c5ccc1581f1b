import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Compiles the rivals to `dist/bench`, so that their start does not count a compiler. */
export function compileRivals(): void {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const done = spawnSync(process.execPath, [compiler, "-p", join(root, "bench/tsconfig.rivals.json")], {
    cwd: root,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`The rivals do not compile: ${done.stdout}${done.stderr}`);
}
