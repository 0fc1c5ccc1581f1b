import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../../docs/benchmarks.md");

/**
 * Writes the results of a run into the section of its command on the page of benchmarks, when the command was given `--write`. A run that other
 * programs disturbed is refused unless the command says so: `--write --disturbed`.
 */
export function writeSection(command: string, markdown: string, busyRounds: number): void {
  if (!process.argv.includes("--write")) return;
  if (busyRounds > 0 && !process.argv.includes("--disturbed"))
    throw new Error("Other programs kept the machine busy: nothing was written");
  writeFileSync(path, withSection(readFileSync(path, "utf8"), command, markdown));
}

/** The page with `markdown` in the section of a command, between its two marks. All else is written by people, or by other commands. */
export function withSection(page: string, command: string, markdown: string): string {
  const begin = `<!-- Below: written by \`${command} -- --write\` -->\n`;
  const end = `<!-- Above: written by \`${command} -- --write\` -->\n`;
  const [above, rest, ...more] = page.split(begin);
  const [, below, ...others] = rest?.split(end) ?? [];
  if (above === undefined || below === undefined || more.length > 0 || others.length > 0)
    throw new Error(`The page has not just one section of "${command}"`);
  return `${above}${begin}\n${markdown}\n${end}${below}`;
}
