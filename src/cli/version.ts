import { readFileSync } from "node:fs";

/** Prints name and version of the program. */
export function run(): void {
  process.stdout.write(`${programVersion()}\n`);
}

/** `monedero-bot 0.1.0`, as package.json has it, which lies three folders above the compiled file. */
export function programVersion(): string {
  const file = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { name, version } = JSON.parse(file) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
}
