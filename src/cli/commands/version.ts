import { readFileSync } from "node:fs";
import { installedFile } from "../../installed.ts";
import { say } from "../say.ts";

/** Prints name and version of the program. */
export function run(): void {
  say(programVersion());
}

/** `monedero-bot 0.1.0`, as package.json has it. */
export function programVersion(): string {
  const file = readFileSync(installedFile("package.json"), "utf8");
  const { name, version } = JSON.parse(file) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
}
