import type { Store, Work } from "../../../src/store/store.ts";
import { settled, type Timeline } from "./timeline.ts";

/** Calls of the store that write nothing. */
const reads: ReadonlySet<string> = new Set([
  "nextReplies",
  "nextBackgroundMessages",
  "openLookups",
  "readyOperations",
  "operation",
  "operations",
  "operationsDue",
  "earnSamples",
  "approval",
  "openApprovals",
  "approvalsOf",
  "approvalsDue",
  "nextDueMs",
  "auditTrail",
  "directory",
  "collaborators",
  "collaboratorsOf",
  "openConversation",
  "person",
  "preferences",
  "chatsOf",
  "pending",
  "gaps",
  "runMark",
] satisfies (keyof Store)[]);

/** One write that a life asked for. */
export interface Job {
  readonly name: keyof Store;
  readonly args: readonly unknown[];
}

type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

interface Asked extends Job {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Who uses the store: one life of the process, and those who watch it. */
export interface User {
  readonly alive: () => boolean;
  /** Called at an instant at which the process may end; true when it did. */
  readonly crashes: (when: "before commit" | "after commit") => boolean;
  /** How long the store takes, ms. */
  readonly delayMs: () => number;
  /** Whether the database refuses a commit, or to be read. */
  readonly refuses: (what: "commit" | "read") => boolean;
  /** What was committed, before anybody of this life knows. */
  readonly committed: (jobs: readonly { readonly job: Job; readonly value: unknown }[]) => Promise<void>;
}

/**
 * The store as one life of the process has it. What is asked for at the same instant is committed together, and a life that has ended reads and
 * writes nothing more: its calls are never answered.
 */
export class StorePort {
  readonly store: Store;
  readonly #real: Store;
  readonly #timeline: Timeline;
  readonly #user: User;
  readonly #wakes = new Set<(work: ReadonlySet<Work>) => void>();
  readonly #writeWakes = new Set<() => void>();
  #asked: Asked[] = [];

  constructor(real: Store, timeline: Timeline, user: User) {
    this.#real = real;
    this.#timeline = timeline;
    this.#user = user;
    this.store = new Proxy(real, {
      get: (_, name) => {
        if (name === "subscribeToWrites") return (wake: () => void) => this.#subscribeToWrites(wake);
        if (name === "subscribe") return (wake: (work: ReadonlySet<Work>) => void) => this.#subscribe(wake);
        const call = real[name as keyof Store];
        if (typeof call !== "function") return call;
        if (reads.has(name as string)) return (...args: unknown[]) => this.#read(call as Call, args);
        return (...args: unknown[]) => this.#write(name as keyof Store, args);
      },
    });
  }

  #subscribe(wake: (work: ReadonlySet<Work>) => void): () => void {
    this.#wakes.add(wake);
    return () => this.#wakes.delete(wake);
  }

  #subscribeToWrites(wake: () => void): () => void {
    this.#writeWakes.add(wake);
    return () => this.#writeWakes.delete(wake);
  }

  #read(call: Call, args: unknown[]): Promise<unknown> {
    const { alive, delayMs } = this.#user;
    if (!alive()) return never();
    const read = this.#user.refuses("read") ? Promise.reject(refusal()) : call(...args);
    return new Promise((resolve, reject) => {
      const late = delayMs();
      const answer = (give: () => void) => {
        if (!alive()) return;
        if (late === 0) give();
        else this.#timeline.after(late, () => (alive() ? give() : undefined));
      };
      read.then(
        (value) => answer(() => resolve(value)),
        (error: unknown) => answer(() => reject(error)),
      );
    });
  }

  #write(name: keyof Store, args: readonly unknown[]): Promise<unknown> {
    if (!this.#user.alive()) return never();
    return new Promise((resolve, reject) => {
      this.#asked.push({ name, args, resolve, reject });
      if (this.#asked.length > 1) return;
      this.#timeline.after(this.#user.delayMs(), () => this.#commit());
      // The turn that is woken by this asks for a write itself.
      if (name !== "runTurns") for (const wake of this.#writeWakes) wake();
    });
  }

  async #commit(): Promise<void> {
    // As the store runs them: turns after everything else of the commit.
    const isTurn = ({ name }: Asked) => name === "runTurns";
    const jobs = [...this.#asked.filter((job) => !isTurn(job)), ...this.#asked.filter(isTurn)];
    this.#asked = [];
    const { alive, crashes, committed } = this.#user;
    if (!alive() || crashes("before commit")) return;
    if (this.#user.refuses("commit")) {
      for (const job of jobs) job.reject(refusal());
      return;
    }
    const made = new Set<Work>();
    const unsubscribe = this.#real.subscribe((work) => {
      for (const one of work) made.add(one);
    });
    const results = await together(this.#real, jobs);
    unsubscribe();
    await committed(
      jobs.flatMap((job, at) => {
        const result = results[at] as Result;
        return result.ok ? [{ job, value: result.value }] : [];
      }),
    );
    if (crashes("after commit") || !alive()) return;
    if (made.size > 0) for (const wake of this.#wakes) wake(made);
    jobs.forEach((job, at) => {
      const result = results[at] as Result;
      if (result.ok) job.resolve(result.value);
      else job.reject(result.error);
    });
  }
}

type Call = (...args: unknown[]) => Promise<unknown>;

function refusal(): Error {
  return new Error("SQLITE_FULL: database or disk is full");
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** Has jobs committed in one transaction, now: the turn of the event loop that the store waits for is this one. */
export async function together(store: Store, jobs: readonly Job[]): Promise<readonly Result[]> {
  const flushes: (() => void)[] = [];
  const real = globalThis.setImmediate;
  globalThis.setImmediate = ((run: () => void) => void flushes.push(run)) as unknown as typeof setImmediate;
  const results: Result[] = [];
  try {
    jobs.forEach(({ name, args }, at) => {
      (store[name] as Call)(...args).then(
        (value) => (results[at] = { ok: true, value }),
        (error: unknown) => (results[at] = { ok: false, error }),
      );
    });
  } finally {
    globalThis.setImmediate = real;
  }
  for (const flush of flushes) flush();
  await settled();
  return results;
}
