import { bundle } from "../../../deploy/bundle.ts";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
 * Copies the compiled modules to `folder`, breaks one of them (`brokenModule`) and returns the path of the program to start. Until it is bundled, there are only
 * its modules. Throws when a pattern does not match.
 */
export function brokenModules(folder: string, name: string, file: string, changes: readonly Breakage[]): string {
  const broken = brokenModule(file, changes);
  const to = join(folder, name);
  cpSync(join(root, "dist/modules"), join(to, "dist/modules"), { recursive: true });
  cpSync(join(root, "package.json"), join(to, "package.json"));
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  writeFileSync(join(to, modules, file), broken);
  return join(to, "dist/src/main.js");
}

/** The same as a program that runs: bundled. */
export async function mutant(
  folder: string,
  name: string,
  file: string,
  ...changes: readonly Breakage[]
): Promise<string> {
  const program = brokenModules(folder, name, file, changes);
  await bundle(join(folder, name));
  return program;
}
