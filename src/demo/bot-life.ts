import { fork, type ChildProcess } from "node:child_process";
import { backOffMs, type Clock, deferred } from "../clock.ts";
import type { MessagePipe } from "../channel/remote.ts";
import { EventEmitter, once } from "node:events";
import type { ShownBot } from "./page/shown.ts";
import { demoBotWord, type FromDemoBot, processWire, type ToDemoBot } from "./protocol.ts";

export interface BotLifeOptions {
  readonly program: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly clock: Clock;
  readonly begin: () => Extract<ToDemoBot, { type: "begin" }>;
  /** Called for every new process; returns the function to call when it has exited. */
  readonly attach: (pipe: MessagePipe<ToDemoBot, FromDemoBot>) => () => void;
  readonly changed: (state: ShownBot) => void;
  /** Called if it exited by itself before it was ever ready: restarting would not help. */
  readonly hopeless: (code: number) => void;
}

/** How long a killed bot stays dead unless somebody starts it, ms: long enough to be seen. */
const deadMs = 2_000;
/** How long a bot may take to stop, ms. */
const stopMs = 10_000;

/** Supervises the demo's bot: a child process that is killed with SIGKILL and started again. */
export class BotLife {
  readonly #options: BotLifeOptions;
  #child: ChildProcess | null = null;
  #state: ShownBot = { is: "dead", pid: null, deaths: 0, armed: false, console: false };
  #consolePort: number | null = null;
  #wasReady = false;
  #stopping = false;
  #failures = 0;
  #cancelStart: () => void = () => {};
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #asked = 0;

  constructor(options: BotLifeOptions) {
    this.#options = options;
  }

  get state(): ShownBot {
    return this.#state;
  }

  /** Port of the living bot's console on 127.0.0.1; null: it is dead, or has none. */
  get consolePort(): number | null {
    return this.#state.console ? this.#consolePort : null;
  }

  start(): void {
    if (this.#child || this.#stopping) return;
    this.#cancelStart();
    const { program, env } = this.#options;
    const child = fork(program, [demoBotWord], { env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#child = child;
    child.on("error", () => {});
    const pipe = processWire<ToDemoBot, FromDemoBot>(child);
    const detach = this.#options.attach(pipe);
    pipe.subscribe((message) => {
      if (message.type === "hello") pipe.send(this.#options.begin());
      else if (message.type === "ready") this.#ready(message.consolePort);
    });
    child.once("exit", (code, signal) => {
      detach();
      this.#ended(code, signal);
    });
    this.#change({ is: "starting", pid: child.pid ?? null });
  }

  kill(): void {
    this.#child?.kill("SIGKILL");
  }

  /** Makes the bot kill itself right after its next money request has left. False: cancels that. */
  arm(armed: boolean): void {
    if (this.#state.is !== "running") return;
    this.say({ type: "arm", point: armed ? "request written" : null });
    this.#change({ armed });
  }

  /** Sends to the living bot, if there is one. */
  say(message: ToDemoBot): void {
    if (this.#child) processWire(this.#child).send(message);
  }

  /** Resolves when a living bot reports that it has nothing to do, or this stops. */
  async idle(): Promise<void> {
    const id = ++this.#asked;
    while (!this.#stopping) {
      const child = this.#state.is === "running" ? this.#child : null;
      if (child && (await this.#isIdle(child, id))) return;
      if (!child) await this.#nextChange();
    }
  }

  /** Resolves when the bot is ready for the first time, or this stops. */
  async firstReady(): Promise<void> {
    while (!this.#wasReady && !this.#stopping) await this.#nextChange();
  }

  /** Stops the bot gracefully; kills it after `stopMs`. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#cancelStart();
    this.#changes.emit("change");
    const child = this.#child;
    if (!child) return;
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    const cancel = this.#options.clock.after(stopMs, () => child.kill("SIGKILL"));
    await exited;
    cancel();
  }

  #ready(consolePort: number | null): void {
    this.#consolePort = consolePort;
    this.#wasReady = true;
    this.#failures = 0;
    this.#change({ is: "running", console: consolePort !== null });
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.#child = null;
    const killed = signal === "SIGKILL";
    this.#change({ is: "dead", pid: null, armed: false, console: false, deaths: this.#state.deaths + 1 });
    if (this.#stopping) return;
    if (!this.#wasReady && !killed) return this.#options.hopeless(code ?? 1);
    if (!killed) this.#failures += 1;
    const { clock } = this.#options;
    const waitMs = killed ? deadMs : backOffMs(clock, this.#failures, 500, 30_000);
    this.#cancelStart = clock.after(waitMs, () => this.start());
  }

  #change(change: Partial<ShownBot>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.changed(this.#state);
    this.#changes.emit("change");
  }

  #nextChange(): Promise<unknown> {
    return once(this.#changes, "change");
  }

  /** True if the bot reported idle before it changed state. */
  async #isIdle(child: ChildProcess, id: number): Promise<boolean> {
    const pipe = processWire<ToDemoBot, FromDemoBot>(child);
    let idle = false;
    const { promise, resolve } = deferred();
    const unsubscribe = pipe.subscribe((message) => {
      if (message.type !== "idle" || message.id !== id) return;
      idle = true;
      resolve();
    });
    pipe.send({ type: "idle", id });
    await Promise.race([promise, this.#nextChange()]);
    unsubscribe();
    return idle;
  }
}
