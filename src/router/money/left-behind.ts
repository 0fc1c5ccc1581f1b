import { errorText } from "../../log.ts";
import type { Ports } from "../ports.ts";
import { recoverOperation } from "./outcomes.ts";

/** Pause after a failure before it is tried again, ms. */
const againMs = 1_000;

/** Recovers operations that an earlier process was sending when it ended: its own at the start, and later those of another process that may still be alive. */
export class LeftBehind {
  readonly #ports: Ports;
  readonly #stopping = new AbortController();
  #cancel: () => void = () => {};
  #waiting: Promise<void> = Promise.resolve();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Call it before anything is performed. What another process may still be sending is recovered later, while the rest goes on. */
  async recover(): Promise<void> {
    const { store, clock, log } = this.#ports;
    const nowMs = clock.nowMs();
    const found = await store.recover((operation) => recoverOperation(this.#ports, operation, nowMs), nowMs);
    if (found.length > 0) log.warn("Operations were under way when the program ended", { count: found.length });
    this.#begin();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#cancel();
    await this.#waiting;
  }

  /** Waits, beside everything else, for operations of another process that may still send them. Tries again after a failure. */
  #begin(): void {
    const { store, clock, log } = this.#ports;
    const { signal } = this.#stopping;
    if (signal.aborted) return;
    const now = () => clock.nowMs();
    const found = store.recoverLeft((operation) => recoverOperation(this.#ports, operation, now()), now, signal);
    this.#waiting = found.then(
      (count) => void (count > 0 && log.warn("Operations were under way when the program ended", { count })),
      (error: unknown) => {
        log.error("What was under way could not be recovered", { why: errorText(error) });
        this.#cancel = clock.after(againMs, () => this.#begin());
      },
    );
  }
}
