import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { BotProcess, temporaryFolder } from "../../test/support/processes/bot-process.ts";

/** A program that is measured: compiled, and configured by the product's environment. */
export interface Contender {
  readonly name: string;
  /** Below the root of the repository, or anywhere. */
  readonly program: string;
  readonly env: { readonly [name: string]: string };
  /** How many more processes of it stand by; absent: none. */
  readonly standbys?: number;
}

/** What a contender is started in. */
export interface Ground {
  /** What a bot is told there. */
  environment(databasePath: string): { readonly [name: string]: string };
  /** Resolves when a bot that is started now shows that it works. */
  nextStart(withinMs: number): Promise<unknown>;
}

const root = join(import.meta.dirname, "../..");
/** `USER_HZ`, the unit of /proc/<pid>/stat: 100 on every Linux that Node runs on. */
export const ticksPerSecond = 100;
const startWithinMs = 30_000;

/** One process of a contender in a world. */
export class Running {
  /** From spawn until it showed that it works, ms. */
  readonly coldStartMs: number;
  readonly #process: BotProcess;
  readonly #standbys: readonly BotProcess[];
  readonly #remove: () => void;

  private constructor(bot: BotProcess, standbys: readonly BotProcess[], coldStartMs: number, remove: () => void) {
    this.#process = bot;
    this.#standbys = standbys;
    this.coldStartMs = coldStartMs;
    this.#remove = remove;
  }

  /** Starts it and waits until it works. Without a `databasePath` it gets an empty database of its own. */
  static async start(contender: Contender, ground: Ground, databasePath?: string): Promise<Running> {
    const folder = temporaryFolder();
    const works = ground.nextStart(startWithinMs);
    const startedMs = performance.now();
    const env = { ...ground.environment(databasePath ?? join(folder.path, "bot.db")), ...contender.env };
    const options = { cwd: folder.path, realClock: true, program: resolve(root, contender.program) };
    const bot = new BotProcess({ ...options, env });
    try {
      await Promise.race([works, bot.exited.then(() => Promise.reject(new Error("it ended at its start")))]);
    } catch (error) {
      bot.kill();
      throw new Error(`${contender.name} did not start: ${bot.output}`, { cause: error });
    }
    const coldStartMs = performance.now() - startedMs;
    const standbys = Array.from({ length: contender.standbys ?? 0 }, () => new BotProcess({ ...options, env }));
    for (const one of standbys) await one.wrote("waiting for it to end");
    return new Running(bot, standbys, coldStartMs, () => folder.remove());
  }

  /** CPU of the process so far, user and system, all threads, ms. */
  cpuMs(): number {
    return statOf(`${this.#process.child.pid}`)?.cpuMs ?? Number.NaN;
  }

  /** The most memory it ever had resident, MiB. */
  peakMiB(): number {
    return this.#statusMiB("VmHWM");
  }

  /** The memory it has resident now, MiB. */
  residentMiB(): number {
    return this.#statusMiB("VmRSS");
  }

  #statusMiB(name: string): number {
    const status = readFileSync(`/proc/${this.#process.child.pid}/status`, "utf8");
    return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  }

  /** What it wrote but for the checks at its start: a healthy run is silent. */
  get complaints(): string {
    const isOfStart = (line: string) => /[✓⚠✗→]|"A check found trouble"/u.test(line);
    return this.#process.output
      .split("\n")
      .filter((line) => line !== "" && !isOfStart(line))
      .join("\n");
  }

  /** Ends it as a deploy does. */
  async stop(): Promise<void> {
    for (const one of this.#standbys) await one.end();
    await this.#process.stop();
    this.#remove();
  }
}

/** CPU that all programs of the machine have used so far, time stolen from it included, ms. */
export function machineCpuMs(): number {
  const fields = readFileSync("/proc/stat", "utf8").split("\n", 1)[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = fields;
  return ((user + nice + system + irq + softirq + steal) * 1000) / ticksPerSecond;
}

/** CPU that this process and all that it started, and they, have used so far, ended ones included, ms. */
export function ownCpuMs(): number {
  const all = new Map<string, ProcessStat>();
  for (const name of readdirSync("/proc")) {
    const found = /^\d+$/.test(name) ? statOf(name) : null;
    if (found) all.set(name, found);
  }
  const isOwn = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === `${process.pid}` || isOwn(all.get(pid)?.parent));
  return [...all].reduce((sum, [pid, found]) => (isOwn(pid) ? sum + found.cpuMs + found.endedCpuMs : sum), 0);
}

interface ProcessStat {
  readonly parent: string;
  /** Of itself, user and system, all threads. */
  readonly cpuMs: number;
  /** Of those that it started and that have ended. */
  readonly endedCpuMs: number;
}

/** Reads /proc/<pid>/stat: null when there is no such process any more. */
function statOf(pid: string): ProcessStat | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ms = (at: number) => ((Number(fields[at]) + Number(fields[at + 1])) * 1000) / ticksPerSecond;
  return { parent: fields[1] ?? "", cpuMs: ms(11), endedCpuMs: ms(13) };
}
