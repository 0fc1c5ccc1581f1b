/** This process: its installed files, and the signals that end it. */
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

const signals = ["SIGTERM", "SIGINT"] as const;

let stop = () => {};

/** Handles the first signal. A second one of its kind ends the process at once, as by default. */
function onSignal(signal: NodeJS.Signals): void {
  process.off(signal, onSignal);
  stop();
}

/** From now on SIGTERM and SIGINT call `next`, once, instead of the earlier handler. */
export function onStopSignal(next: () => void): void {
  stop = next;
  // The listener is never replaced: a pending signal would be lost with it.
  for (const signal of signals) if (!process.listeners(signal).includes(onSignal)) process.on(signal, onSignal);
}
