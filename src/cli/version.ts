import { readFileSync } from "node:fs";

/** Prints the version in package.json, which lies three folders above the compiled file. */
export function run(): void {
  const file = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { name, version } = JSON.parse(file) as { readonly name: string; readonly version: string };
  process.stdout.write(`${name} ${version}\n`);
}
