import type { EvenClock } from "../clock/derived-clocks.ts";
import { steadyMsBetween } from "../domain/time.ts";
import { errorText } from "../log.ts";
import type { ClockMark } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import type { Ports } from "./ports.ts";
import { armClosing } from "./reports/ask-report.ts";

/** How often the clock is checked without other cause, ms. */
const everyMs = 60_000;
/** Deviation above which managers are told, ms. */
const alarmMs = 120_000;
/** Deviation below which the clock counts as right again, ms. */
const rightMs = 60_000;

interface ClockWatchParts {
  readonly ports: Ports;
  readonly clock: EvenClock;
  readonly tellManagers: (said: Said) => Promise<number>;
}

/**
 * Watches the machine's wall clock. The router's own clock runs evenly. When somebody sets the machine's clock, moves the due times of waiting rows
 * by the same amount in one commit and lets the router's clock follow. Time that the machine slept has passed and moves nothing.
 */
export class ClockWatch {
  readonly #parts: ClockWatchParts;
  #mark: ClockMark = { steady: { epoch: "", ms: 0 }, wallMs: 0, toldWrong: false };
  #loggedWrong = false;
  /** Amount that the router's clock has followed but the waiting rows have not been moved by yet, ms. */
  #owedMs = 0;
  #checking: Promise<void> | null = null;
  #cancel: () => void = () => {};
  #stopped = false;

  constructor(parts: ClockWatchParts) {
    this.#parts = parts;
  }

  /** Handles a clock that was set while the program was down. Must resolve before anything is recovered. */
  async start(): Promise<void> {
    const { store } = this.#parts.ports;
    const before = await store.clockMark();
    this.#mark = this.#now(before?.toldWrong ?? false);
    const passedMs = before && steadyMsBetween(before.steady, this.#mark.steady);
    if (before && passedMs !== null && passedMs >= 0) {
      const stepMs = this.#mark.wallMs - before.wallMs - passedMs;
      await this.#moveOn(stepMs, null);
    } else {
      // After a reboot the time that passed is unknown, but not negative: move only if the clock is behind the newest stored time.
      const newestMs = Math.max(before?.wallMs ?? 0, await store.newestTimeMs());
      await this.#moveOn(Math.min(0, this.#mark.wallMs - newestMs), this.#mark.wallMs);
    }
  }

  /** Starts the periodic check. */
  begin(): void {
    this.#cancel = this.#parts.clock.after(everyMs, () => {
      void this.check(true).finally(() => {
        if (!this.#stopped) this.begin();
      });
    });
  }

  /** Checks now; cheap when the clock was not set. `compares`: also compares it with the networks' and the wallet's clocks. */
  check(compares = false): Promise<void> {
    this.#checking ??= this.#check(compares)
      .catch((error: unknown) =>
        this.#parts.ports.log.error("The clock could not be followed", { why: errorText(error) }),
      )
      .finally(() => {
        this.#checking = null;
      });
    return this.#checking;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#checking;
  }

  async #check(compares: boolean): Promise<void> {
    const { clock } = this.#parts;
    const { setMs, sleptMs } = clock.stray();
    if (setMs !== 0 || sleptMs !== 0) {
      // Follow first, so that every later store call uses the new time.
      clock.follow();
      this.#mark = this.#now(this.#mark.toldWrong);
      this.#owedMs += setMs;
      await this.#moveOn(this.#owedMs, null);
    } else if (this.#owedMs !== 0) await this.#moveOn(this.#owedMs, null);
    if (compares) await this.#compare();
  }

  /** Moves waiting rows with the wall clock when it was set by a second or more; less is the noise of two readings. */
  async #moveOn(stepMs: number, endsReadyAtMs: number | null): Promise<void> {
    const { ports, tellManagers } = this.#parts;
    if (Math.abs(stepMs) < 1_000) {
      this.#owedMs = 0;
      return ports.store.saveClockMark(this.#mark);
    }
    ports.log.warn("The machine's clock was set; waiting rows are moved with it", { stepMs: Math.round(stepMs) });
    await ports.store.shiftWaiting(Math.round(stepMs), endsReadyAtMs, this.#mark);
    this.#owedMs = 0;
    await armClosing(ports);
    if (Math.abs(stepMs) <= alarmMs) return;
    const values = { what: stepMs > 0 ? "setForward" : "setBack", minutes: minutesOf(stepMs) } as const;
    await tellManagers({ key: "clockTrouble", values });
  }

  /** Tells the managers once when the clock is wrong, and again only after it was right in between. */
  async #compare(): Promise<void> {
    const { ports, tellManagers } = this.#parts;
    const aheadMs = ports.skew?.aheadMs() ?? null;
    if (aheadMs === null) return;
    const isWrong = Math.abs(aheadMs) > alarmMs;
    if (isWrong === this.#mark.toldWrong || (!isWrong && Math.abs(aheadMs) > rightMs)) return;
    if (isWrong) {
      if (!this.#loggedWrong)
        ports.log.warn("The machine's clock is wrong, by the networks' and the wallet's", { aheadMs });
      this.#loggedWrong = true;
      const values = { what: aheadMs > 0 ? "ahead" : "behind", minutes: minutesOf(aheadMs) } as const;
      // Without a linked manager nobody was told: try again at the next check.
      if ((await tellManagers({ key: "clockTrouble", values })) === 0) return;
    } else this.#loggedWrong = false;
    this.#mark = { ...this.#mark, toldWrong: isWrong };
    await ports.store.saveClockMark(this.#mark);
  }

  #now(toldWrong: boolean): ClockMark {
    const { clock } = this.#parts;
    return { steady: clock.steady(), wallMs: clock.nowMs(), toldWrong };
  }
}

function minutesOf(ms: number): number {
  return Math.round(Math.abs(ms) / 60_000);
}
