import { fork, type ChildProcess } from "node:child_process";
import type { MessagePipe } from "../channel/remote/messages.ts";
import { backOffMs, type Clock } from "../clock.ts";
import { demoBotWord, type FromDemoBot, type ToDemoBot } from "./protocol.ts";

/** How the bot's process is. */
export interface BotState {
  readonly is: "starting" | "running" | "dead";
  readonly pid: number | null;
  /** How often it died. */
  readonly deaths: number;
  /** It will kill itself right after the next request to the wallet that moves money left. */
  readonly armed: boolean;
  /** It says that it serves the operator's console. */
  readonly console: boolean;
}

export interface BotLifeOptions {
  /** The program, as `node` starts it. */
  readonly program: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly clock: Clock;
  /** What a new process is told to begin with. */
  readonly begin: () => Extract<ToDemoBot, { type: "begin" }>;
  /** There is a new process at this wire; gives what is to be called when it is gone. */
  readonly attach: (wire: MessagePipe<ToDemoBot, FromDemoBot>) => () => void;
  readonly changed: (state: BotState) => void;
  /** It ended by itself before it had ever worked: that will not mend itself. */
  readonly hopeless: (code: number) => void;
}

/** How long a killed bot stays dead when nobody starts it, ms: so that its death can be seen. */
const deadMs = 2_000;
/** How long a bot that was told to stop has, ms. */
const lastWordsMs = 10_000;

/** The life of the demo's bot: a process that is killed for real, and started again. */
export class BotLife {
  readonly #options: BotLifeOptions;
  #child: ChildProcess | null = null;
  #state: BotState = { is: "dead", pid: null, deaths: 0, armed: false, console: false };
  #everWorked = false;
  #stopping = false;
  #failures = 0;
  #cancelStart: () => void = () => {};
  readonly #waiting = new Set<() => void>();
  #asked = 0;

  constructor(options: BotLifeOptions) {
    this.#options = options;
  }

  get state(): BotState {
    return this.#state;
  }

  /** Starts it, where it is dead. */
  start(): void {
    if (this.#child || this.#stopping) return;
    this.#cancelStart();
    const { program, env } = this.#options;
    const child = fork(program, [demoBotWord], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#child = child;
    child.on("error", () => {});
    const wire = childWire(child);
    const detach = this.#options.attach(wire);
    wire.subscribe((message) => {
      if (message.type === "hello") wire.send(this.#options.begin());
      else if (message.type === "ready") this.#works(message.console);
    });
    child.once("exit", (code, signal) => {
      detach();
      this.#ended(code, signal);
    });
    this.#change({ is: "starting", pid: child.pid ?? null });
  }

  /** Kills it, as a power cut would. */
  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  /** It kills itself right after its next request that moves money left, or (false) does not. */
  arm(armed: boolean): void {
    if (this.#state.is !== "running") return;
    this.say({ type: "arm", point: armed ? "request written" : null });
    this.#change({ armed });
  }

  /** To the bot of now, if there is one. */
  say(message: ToDemoBot): void {
    if (this.#child) childWire(this.#child).send(message);
  }

  /** Resolves when a bot says that it has nothing to do, or none will say anything any more. */
  async idle(): Promise<void> {
    const id = ++this.#asked;
    while (!this.#stopping) {
      const child = this.#state.is === "running" ? this.#child : null;
      if (child && (await this.#isIdle(child, id))) return;
      if (!child) await this.#somethingElse();
    }
  }

  /** Resolves when it works for the first time. */
  async works(): Promise<void> {
    while (this.#state.is !== "running" && !this.#stopping) await this.#somethingElse();
  }

  /** Lets it finish what it does, and ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#cancelStart();
    this.#wakeAll();
    const child = this.#child;
    if (!child) return;
    const exited = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const cancel = this.#options.clock.after(lastWordsMs, () => child.kill("SIGKILL"));
    await exited;
    cancel();
  }

  #works(console: boolean): void {
    this.#everWorked = true;
    this.#failures = 0;
    this.#change({ is: "running", console });
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.#child = null;
    const killed = signal === "SIGKILL";
    this.#change({ is: "dead", pid: null, armed: false, console: false, deaths: this.#state.deaths + 1 });
    if (this.#stopping) return;
    if (!this.#everWorked && !killed) return this.#options.hopeless(code ?? 1);
    if (!killed) this.#failures += 1;
    const { clock } = this.#options;
    const waitMs = killed ? deadMs : backOffMs(clock, this.#failures, 500, 30_000);
    this.#cancelStart = clock.after(waitMs, () => this.start());
  }

  #change(change: Partial<BotState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.changed(this.#state);
    this.#wakeAll();
  }

  #wakeAll(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  #somethingElse(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.add(resolve));
  }

  /** False: it died before it said so. */
  async #isIdle(child: ChildProcess, id: number): Promise<boolean> {
    const wire = childWire(child);
    let idle = false;
    const answered = new Promise<void>((resolve) => {
      wire.subscribe((message) => {
        if (message.type !== "idle" || message.id !== id) return;
        idle = true;
        resolve();
      });
      wire.send({ type: "idle", id });
    });
    await Promise.race([answered, this.#somethingElse()]);
    return idle;
  }
}

function childWire(child: ChildProcess): MessagePipe<ToDemoBot, FromDemoBot> {
  return {
    send(message) {
      if (child.connected) child.send(message, () => {});
    },
    subscribe(listener) {
      const heard = (message: unknown) => listener(message as FromDemoBot);
      child.on("message", heard);
      return () => void child.off("message", heard);
    },
  };
}
