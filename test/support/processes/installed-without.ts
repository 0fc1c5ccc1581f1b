import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** A copy of the compiled bot in `folder`, installed without one package or scope (`@whiskeysockets`). Returns the program to start. */
export function installedWithout(folder: string, absent: string): string {
  const root = join(import.meta.dirname, "../../..");
  const packages = readdirSync(join(root, "node_modules"));
  if (!packages.includes(absent)) throw new Error(`${absent} is not installed: there is nothing to leave out`);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of packages) {
    if (name !== absent) symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  return join(folder, "dist/src/main.js");
}
