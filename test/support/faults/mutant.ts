import { bundle } from "../../../deploy/bundle.ts";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A deliberate bug: a replacement in a file of the compiled program. */
export type Breakage = readonly [from: RegExp, into: string];

const modules = "dist/modules/src";
const root = join(import.meta.dirname, "../../..");

/** A compiled module (below `dist/modules/src`) with code replaced in it. Throws when a pattern does not match. */
export function brokenModule(file: string, changes: readonly Breakage[]): string {
  return changes.reduce(
    (code, [from, into]) => {
      if (from.test(code)) return code.replace(from, into);
      throw new Error(
        `expected dist/modules/src/${file} to match ${from}: update the pattern in test/support/faults/deliberate-bugs or in the test that names this file`,
      );
    },
    readFileSync(join(root, modules, file), "utf8"),
  );
}

/**
 * Copies the compiled modules to `folder`, breaks one of them (`brokenModule`), bundles them and returns the path of the program to start. Throws when a
 * pattern does not match.
 */
export async function mutant(
  folder: string,
  name: string,
  file: string,
  ...changes: readonly Breakage[]
): Promise<string> {
  const broken = brokenModule(file, changes);
  const to = join(folder, name);
  mkdirSync(to);
  cpSync(join(root, "dist"), join(to, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(to, "package.json"));
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  writeFileSync(join(to, modules, file), broken);
  await bundle(to);
  return join(to, "dist/src/main.js");
}
