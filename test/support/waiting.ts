/** Less than a test may take, so that the wait's end is told and not the test's, ms. */
const longestMs = 100_000;

/** How long nothing may happen, on a machine that is busy starting a program, ms. */
const patienceMs = 45_000;

/** Waits for things to become true, looking again only when something happened. */
export class Waiting {
  readonly #where: string;
  readonly #looks = new Set<() => void>();

  constructor(where: string) {
    this.#where = where;
  }

  /** To be called after every change that someone may wait for. */
  changed(): void {
    for (const look of this.#looks) look();
  }

  /**
   * The first value of `look` that is not undefined. Rejects, saying what was waited for, when nothing happens any more: how long the whole takes
   * is a matter of how busy the machine is. With `withinMs` it rejects then, whatever happens.
   */
  until<T>(what: () => string, look: () => T | undefined, withinMs?: number): Promise<T> {
    const now = look();
    if (now !== undefined) return Promise.resolve(now);
    // Made here, so that its stack shows who waits.
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
