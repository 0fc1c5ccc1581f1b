import { bundle } from "../../../deploy/bundle.ts";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A deliberate bug: a replacement in a file of the compiled program. */
export type Breakage = readonly [from: RegExp, into: string];

/**
 * Copies the compiled modules to `folder`, replaces code in one of them (below `dist/modules/src`), bundles them and returns the path of the program to
 * start. Throws when a pattern does not match.
 */
export async function mutant(
  folder: string,
  name: string,
  file: string,
  ...changes: readonly Breakage[]
): Promise<string> {
  const root = join(import.meta.dirname, "../../..");
  const to = join(folder, name);
  mkdirSync(to);
  cpSync(join(root, "dist"), join(to, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(to, "package.json"));
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  const path = join(to, "dist/modules/src", file);
  let code = readFileSync(path, "utf8");
  for (const [from, into] of changes) {
    if (!from.test(code))
      throw new Error(
        `expected dist/modules/src/${file} to match ${from}: update the pattern in test/support/faults/deliberate-bugs or in the test that names this file`,
      );
    code = code.replace(from, into);
  }
  writeFileSync(path, code);
  await bundle(to);
  return join(to, "dist/src/main.js");
}
