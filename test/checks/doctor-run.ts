import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Finding } from "../../src/domain/shop.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");

/** What `doctor --json` printed, and how it ended. */
export interface Diagnosis {
  readonly code: number | null;
  readonly ok: boolean;
  readonly checks: readonly Finding[];
  /** Everything it wrote. */
  readonly output: string;
}

/** Runs the compiled `doctor` in a folder, with these variables and no others. The servers of the test answer meanwhile. */
export async function runDoctor(cwd: string, env: { readonly [name: string]: string }): Promise<Diagnosis> {
  const { code, output, out } = await runText(cwd, env, "doctor", "--json");
  return { code, output, ...(JSON.parse(out) as Pick<Diagnosis, "ok" | "checks">) };
}

/** Runs the compiled program with these arguments. */
export async function runText(cwd: string, env: { readonly [name: string]: string }, ...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...env },
  });
  const written = { out: "", errors: "" };
  child.stdout.on("data", (text: Buffer) => (written.out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (written.errors += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...written, output: written.out + written.errors };
}
