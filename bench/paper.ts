import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../docs/benchmarks.md");

/**
 * Puts what a run found on the page of benchmarks, in the section of the command that was run, when it was given `--write`. A run that other
 * programs disturbed is not written, unless that is said to be known: `--write --disturbed`.
 */
export function writePaper(command: string, told: string, unsound: number): void {
  if (!process.argv.includes("--write")) return;
  if (unsound > 0 && !process.argv.includes("--disturbed"))
    throw new Error("Other programs kept the machine busy: nothing was written");
  writeFileSync(path, withSection(readFileSync(path, "utf8"), command, told));
}

/** The page with `told` in the section of a command, between its two marks. All else is written by people, or by other commands. */
export function withSection(page: string, command: string, told: string): string {
  const begin = `<!-- Below: written by \`${command} -- --write\` -->\n`;
  const end = `<!-- Above: written by \`${command} -- --write\` -->\n`;
  const [above, rest, ...more] = page.split(begin);
  const [, below, ...others] = rest?.split(end) ?? [];
  if (above === undefined || below === undefined || more.length > 0 || others.length > 0)
    throw new Error(`The page has not just one section of "${command}"`);
  return `${above}${begin}\n${told}\n${end}${below}`;
}
