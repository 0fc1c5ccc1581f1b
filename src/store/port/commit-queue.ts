import type { Work } from "../store.ts";

/** A write that was asked for, to be run in the next commit. */
export interface Job<Given extends readonly unknown[]> {
  readonly run: (...given: Given) => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  /** Runs after all others of its commit. */
  readonly isLast: boolean;
}

/** The writes that wait for the next commit, and who hears of them. Each engine's group commit takes them from here, and gives them what it has (`Given`). */
export abstract class CommitQueue<Given extends readonly unknown[]> {
  readonly #listeners = new Set<(work: ReadonlySet<Work>) => void>();
  readonly #writeListeners = new Set<() => void>();
  #jobs: Job<Given>[] = [];
  #closed = false;

  /** The first job of a commit was asked for. */
  protected abstract start(): void;

  /** Whether a job waits for the next commit. */
  get isWaiting(): boolean {
    return this.#jobs.length > 0;
  }

  /** Calls `listener` when the first job of a commit is asked for. Returns the function that unsubscribes. */
  subscribeToWrites(listener: () => void): () => void {
    this.#writeListeners.add(listener);
    return () => this.#writeListeners.delete(listener);
  }

  /** Calls `listener` after every commit that made work. Returns the function that unsubscribes. */
  subscribe(listener: (work: ReadonlySet<Work>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(made: ReadonlySet<Work>): void {
    if (made.size > 0) for (const listener of this.#listeners) listener(made);
  }

  /** Jobs are rejected from now on. */
  protected refuseMore(): void {
    this.#closed = true;
  }

  /** Runs a job in the next commit. Resolves with what it gave, after the commit. `isLast`: after all other jobs of that commit. */
  run<T>(run: (...given: Given) => T, isLast = false): Promise<Awaited<T>> {
    if (this.#closed) return Promise.reject(new Error("The store is closed"));
    return new Promise<Awaited<T>>((resolve, reject) => {
      const isFirst = !this.isWaiting;
      this.#jobs.push({ run, resolve, reject, isLast });
      if (!isFirst) return;
      this.start();
      for (const listener of this.#writeListeners) listener();
    });
  }

  /** Takes up to `max` waiting jobs, in the order in which they run. */
  protected take(max = this.#jobs.length): Job<Given>[] {
    const jobs = this.#jobs.splice(0, max);
    return [...jobs.filter((job) => !job.isLast), ...jobs.filter((job) => job.isLast)];
  }

  /** These jobs wait again, before all others. */
  protected putBack(jobs: readonly Job<Given>[]): void {
    this.#jobs = [...jobs, ...this.#jobs];
  }
}
