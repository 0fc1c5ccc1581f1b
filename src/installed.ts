import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A file of the installed program, by its path from the folder of `package.json`. The compiled program lies bundled below that folder. */
export function installedFile(path: string): URL {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`There is no package.json above ${import.meta.dirname}`);
    folder = above;
  }
  return pathToFileURL(join(folder, path));
}
