import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once, type EventEmitter } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CrashPoint } from "../../../src/clock.ts";

const root = join(import.meta.dirname, "../../..");
const program = join(root, "dist/src/main.js");
const host = join(import.meta.dirname, "bot-host.mjs");
const controlledClock = pathToFileURL(join(import.meta.dirname, "controlled-clock.mjs")).href;

/** The line of `bot-host.mjs` when its bot has stopped and it can take the next one, with the code that the bot ended with. */
const hostIsFree = /^the bot is over: (\d+)$/m;
/** How often the clock of a bot that a test is done with is moved on at most, until it has stopped. Then it is killed. */
const lastMoves = 300;
/** Processes whose bot has ended, by the certificate that they trust. They end with this process, since they depend on its IPC. */
const idle = new Map<string, ChildProcess[]>();
/** The only Node.js setting of kept processes: it is read at their start. */
const trusts = "NODE_EXTRA_CA_CERTS";

function canReuse({ mayReuse, realClock, program: other, env }: BotOptions): boolean {
  const isOfNode = (name: string) => name.startsWith("NODE_") && name !== trusts;
  return mayReuse === true && realClock !== true && other === undefined && !Object.keys(env).some(isOfNode);
}

function startHost(trusted: string): ChildProcess {
  const child = spawn(process.execPath, [host], {
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...(trusted !== "" && { [trusts]: trusted }) },
    stdio: ["pipe", "pipe", "pipe", "ipc"],
  });
  child.setMaxListeners(0);
  // It must not keep the test process alive.
  child.unref();
  child.channel?.unref();
  return child;
}

export interface BotOptions {
  readonly env: { readonly [name: string]: string };
  /** Its working directory: a folder of its own, so that no `.env` is read. */
  readonly cwd: string;
  /** Real time and no crash points. */
  readonly realClock?: boolean;
  /** The arguments after the program's name. */
  readonly args?: readonly string[];
  /** Another build than `dist`: a mutant. */
  readonly program?: string;
  /** True if it may run in a process in which another bot ran before. Bots with real time, or of another build, never do. */
  readonly mayReuse?: boolean;
}

/** How a bot ended. */
interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The compiled bot as a process of its own. */
export class BotProcess {
  readonly child: ChildProcess;
  /** All its output on standard output and standard error. */
  output = "";
  /** Crash points it passed, in order. */
  readonly reached: CrashPoint[] = [];
  /** The bot's clock in its last report, epoch ms. Null: no report yet. */
  clockMs: number | null = null;
  /** How far the test has moved its clock forward, ms. */
  passedMs = 0;
  /** Resolves when it has logged that it started, or has exited. */
  readonly started: Promise<void>;
  /** Resolves when its process has ended, or is left to the next bot. */
  readonly exited: Promise<Ending>;

  readonly #controlled: boolean;
  readonly #isReused: boolean;
  readonly #trusted: string;
  #isOver = false;
  #over: (ending: Ending) => void = () => {};
  /** Each removes a listener that this bot has put on its process. */
  readonly #unsubscribe: (() => void)[] = [];

  constructor(options: BotOptions) {
    this.#controlled = options.realClock !== true;
    const entry = options.program ?? program;
    if (!existsSync(entry)) throw new Error(`${entry} is missing: run "npm run build" first`);
    const preload = options.realClock === true ? [] : ["--import", controlledClock];
    const env = { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...options.env };
    const { cwd, args = [] } = options;
    this.#isReused = canReuse(options);
    this.#trusted = options.env[trusts] ?? "";
    if (this.#isReused) {
      this.child = idle.get(this.#trusted)?.pop() ?? startHost(this.#trusted);
      this.child.send({ begin: { program: pathToFileURL(entry).href, env, cwd, args } });
    } else {
      const stdio: ("pipe" | "ipc")[] = ["pipe", "pipe", "pipe", "ipc"];
      this.child = spawn(process.execPath, [...preload, entry, ...args], { cwd, env, stdio });
    }
    let working = () => {};
    this.started = new Promise((resolve) => {
      working = resolve;
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      this.#listen(stream, "data", (text: string) => {
        this.output += text;
        if (this.output.includes('"msg":"Started"')) working();
      });
    }
    this.#listen(this.child, "exit", () => working());
    this.#listen(this.child, "message", (message: { reached?: CrashPoint; atMs?: number }) => {
      this.passedMs += Math.max(0, (message.atMs ?? 0) - (this.clockMs ?? message.atMs ?? 0));
      this.clockMs = message.atMs ?? this.clockMs;
      if (message.reached) this.reached.push(message.reached);
    });
    this.#listen(this.child, "error", () => {});
    this.exited = new Promise((resolve) => {
      this.#over = resolve;
      this.#listen(this.child, "exit", (code: number | null, signal: NodeJS.Signals | null) =>
        resolve({ code, signal }),
      );
    });
  }

  get running(): boolean {
    return !this.#isOver && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Kills it at its next arrival at a point. */
  async arm(point: CrashPoint, nth = 1): Promise<void> {
    this.child.send({ arm: point, nth });
    await this.#ask({ quiet: true }, "quiet");
  }

  /** Moves its clock on, from timer to timer. Ends early when the process dies. */
  async pass(ms: number): Promise<void> {
    await this.started;
    await this.#ask({ advance: ms }, "advanced");
  }

  /** Moves its clock on in one jump. */
  async leap(ms: number): Promise<void> {
    await this.started;
    await this.#ask({ leap: ms }, "advanced");
  }

  /** Sets its wall clock forward or back, while no time passes. */
  async step(ms: number): Promise<void> {
    await this.started;
    await this.#ask({ step: ms }, "stepped");
  }

  /** Resolves when no request is in flight. */
  async quiet(): Promise<void> {
    await this.#ask({ quiet: true }, "quiet");
  }

  /** Stops waiting for the requests in flight now to a path with this ending, so that time can pass while a test holds their answers. */
  async hold(pathEnding: string): Promise<void> {
    await this.#ask({ hold: pathEnding }, "held");
  }

  /** Resolves when it has written this to its output. Rejects if it ends before that. */
  async wrote(text: string): Promise<void> {
    while (!this.output.includes(text)) await this.more(text);
  }

  /** Resolves when it has written more, or ended. Rejects if it had ended already. */
  async more(wanted = "anything more"): Promise<void> {
    if (!this.running) throw new Error(`The bot ended without having written ${wanted}`);
    await Promise.race([
      this.exited,
      ...[this.child.stdout, this.child.stderr].map((stream) => stream && once(stream, "data")),
    ]);
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** Tells it to stop, and moves its clock on until it has. If it may be reused, its process is left to the next bot. */
  async stop(): Promise<Ending> {
    // Before it has started it handles no signal, which would be lost in a process that goes on.
    if (this.running && this.#isReused && this.output.includes('"msg":"Started"')) await this.#leaveProcess();
    else {
      if (this.running) this.child.kill("SIGTERM");
      // At its end it may wait for a timer of the clock that stands still.
      while (this.#controlled && this.child.connected && !this.output.includes('"msg":"Stopped"')) {
        await this.pass(20);
        await new Promise((resolve) => void setTimeout(resolve, 5));
      }
    }
    return this.exited;
  }

  /** Ends it for good, at the end of a test: leaves its process to the next bot, or kills it. */
  async end(): Promise<void> {
    if (this.running && this.#isReused) await this.#leaveProcess(lastMoves);
    if (this.#isOver) return;
    if (this.running) this.kill();
    await this.exited;
  }

  /** Stops it in an orderly way and keeps its process. It may still run if its clock was moved on `atMost` times. */
  async #leaveProcess(atMost = Infinity): Promise<void> {
    const hasStopped = () => hostIsFree.exec(this.output.slice(-1_000));
    this.child.send({ end: true });
    for (let moves = 0; this.child.connected && !hasStopped() && moves < atMost; moves++) {
      await this.#ask({ advance: 20 }, "advanced");
      await new Promise((resolve) => void setTimeout(resolve, 1));
    }
    const stopped = hasStopped();
    if (!this.child.connected || stopped === null) return;
    this.#isOver = true;
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    idle.set(this.#trusted, [...(idle.get(this.#trusted) ?? []), this.child]);
    this.#over({ code: Number(stopped[1]), signal: null });
  }

  #listen(to: EventEmitter | null, event: string, hear: Parameters<EventEmitter["on"]>[1]): void {
    to?.on(event, hear);
    this.#unsubscribe.push(() => to?.off(event, hear));
  }

  #ask(message: object, answer: string): Promise<void> {
    if (!this.running || !this.child.connected) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.child.off("message", heard);
        this.child.off("exit", done);
        resolve();
      };
      const heard = (reply: object) => {
        if (answer in reply) done();
      };
      this.child.on("message", heard);
      this.child.on("exit", done);
      this.child.send(message, (error) => {
        if (error) done();
      });
    });
  }
}

/** Runs a command of the compiled program to its end, by a clock that stands at `CLOCK_START_MS`. */
export function runCommand(args: readonly string[], { cwd, env }: Pick<BotOptions, "cwd" | "env">) {
  const ended = spawnSync(process.execPath, ["--import", controlledClock, program, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...env },
    encoding: "utf8",
  });
  return { code: ended.status, out: ended.stdout, errors: ended.stderr };
}

/** Makes a temporary folder; `remove` deletes it with its content. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "monedero-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
