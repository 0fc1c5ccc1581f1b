/** True if a text is an answer, and not the notice on a busy machine that one takes a while. */
export const isAnswer = (text: string) => text !== "Un momento.";

/** The longest wait, ms: shorter than the time-out of a test, so that the error names the awaited condition. */
const longestMs = 100_000;

/** How long a wait continues without any change, ms: long enough for a busy machine to start a program. */
const patienceMs = 45_000;

/** Waits for conditions, and checks them again only after `changed`. */
export class Waiting {
  readonly #where: string;
  readonly #looks = new Set<() => void>();

  constructor(where: string) {
    this.#where = where;
  }

  /** Call it after every change that a condition may depend on. */
  changed(): void {
    for (const look of this.#looks) look();
  }

  /**
   * Resolves with the first value of `look` that is not undefined. Rejects with `what` when nothing has changed for 45 s; with `withinMs`, after that time
   * whatever changes.
   */
  until<T>(what: () => string, look: () => T | undefined, withinMs?: number): Promise<T> {
    const now = look();
    if (now !== undefined) return Promise.resolve(now);
    // Made here, so that its stack shows the caller.
    const expired = new Error();
    const sinceMs = performance.now();
    const waitedMs = () => Math.round(performance.now() - sinceMs);
    return new Promise((resolve, reject) => {
      const again = () => {
        const value = look();
        if (value === undefined) {
          if (withinMs === undefined && waitedMs() + patienceMs < longestMs) timer.refresh();
          return;
        }
        clearTimeout(timer);
        this.#looks.delete(again);
        resolve(value);
      };
      const timer = setTimeout(() => {
        this.#looks.delete(again);
        expired.message = `${this.#where}: waited ${waitedMs()} ms for ${what()}`;
        reject(expired);
      }, withinMs ?? patienceMs);
      this.#looks.add(again);
    });
  }
}
