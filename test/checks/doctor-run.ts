import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "../../src/domain/shop.ts";
import { reusesProcesses } from "../tiers.ts";

const program = join(import.meta.dirname, "../../dist/src/main.js");
const compiled = pathToFileURL(program.replace("/main.js", "/program.js")).href;
const host = join(import.meta.dirname, "../support/processes/command-host.mjs");

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

/** Processes whose command has ended, for the next one. They end with this process, since they depend on its IPC. */
const idle: ChildProcess[] = [];
/** What both outputs end with when the command of `command-host.mjs` has ended. */
const isOver = /\nthe command is over: (\d+)\n$/;

function startHost(): ChildProcess {
  const child = spawn(process.execPath, [host], {
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.setMaxListeners(0);
  // It must not keep the test process alive.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Runs the compiled program with these arguments, where that is allowed in a process in which another command ran before. */
export async function runText(cwd: string, env: { readonly [name: string]: string }, ...args: readonly string[]) {
  const given = { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...env };
  // Settings of Node.js are read at the start of a process.
  const mayReuse = reusesProcesses && !Object.keys(env).some((name) => name.startsWith("NODE_"));
  const child = mayReuse
    ? (idle.pop() ?? startHost())
    : spawn(process.execPath, [program, ...args], { cwd, env: given, stdio: ["ignore", "pipe", "pipe"] });
  const written = { out: "", errors: "" };
  const code = await new Promise<number | null>((resolve) => {
    const ended = () => isOver.exec(written.out)?.[1];
    const hear = (output: keyof typeof written) => (text: string) => {
      written[output] += text;
      if (mayReuse && isOver.test(written.errors) && ended() !== undefined) resolve(Number(ended()));
    };
    child.stdout?.setEncoding("utf8").on("data", hear("out"));
    child.stderr?.setEncoding("utf8").on("data", hear("errors"));
    child.on("close", resolve);
    if (mayReuse) child.send({ program: compiled, env: given, cwd, args });
  });
  for (const emitter of [child, child.stdout, child.stderr])
    emitter?.removeAllListeners(emitter === child ? "close" : "data");
  if (mayReuse && child.connected) idle.push(child);
  const [out = "", errors = ""] = [written.out, written.errors].map((text) => text.replace(isOver, ""));
  return { code, out, errors, output: out + errors };
}
