import type { EvenClock } from "../clock/even-clock.ts";
import { steadyMsBetween } from "../domain/steady-time.ts";
import { errorText } from "../log.ts";
import type { ClockMark } from "../store/store.ts";
import type { Said } from "../text/keys.ts";
import type { Centre } from "./centre.ts";
import { armClosing } from "./reports/closing.ts";

/** How often it is looked, when nothing else makes it look, ms. */
const everyMs = 60_000;
/** Above this managers are told, ms. */
const alarmMs = 120_000;
/** Below this a wrong clock counts as put right, ms. */
const rightMs = 60_000;

/** What the watch works with. */
export interface ClockWatchParts {
  readonly centre: Centre;
  readonly clock: EvenClock;
  /** Gives how many were told. */
  readonly tellManagers: (said: Said) => Promise<number>;
}

/**
 * Watches the machine's wall clock. The centre's goes on evenly; when the machine's was set, what waits is moved by as much in one commit, and the centre
 * follows. What the machine slept has passed and moves nothing.
 */
export class ClockWatch {
  readonly #parts: ClockWatchParts;
  #mark: ClockMark = { steady: { epoch: "", ms: 0 }, wallMs: 0, toldWrong: false };
  #loggedWrong = false;
  /** Followed already, while what waits could not be moved yet, ms. */
  #owedMs = 0;
  #looking: Promise<void> | null = null;
  #cancel: () => void = () => {};
  #stopped = false;

  constructor(parts: ClockWatchParts) {
    this.#parts = parts;
  }

  /** Takes up what became of the clock while the program was down. To be awaited before anything else is taken up. */
  async start(): Promise<void> {
    const { store } = this.#parts.centre;
    const before = await store.clockMark();
    this.#mark = this.#now(before?.toldWrong ?? false);
    const passedMs = before && steadyMsBetween(before.steady, this.#mark.steady);
    if (before && passedMs !== null && passedMs >= 0) {
      const stepMs = this.#mark.wallMs - before.wallMs - passedMs;
      await this.#moveOn(stepMs, null);
    } else {
      // Another boot: nobody can say how long it took, but that it took no less than nothing.
      const newestMs = Math.max(before?.wallMs ?? 0, await store.newestTimeMs());
      await this.#moveOn(Math.min(0, this.#mark.wallMs - newestMs), this.#mark.wallMs);
    }
  }

  /** Looks from now on. */
  begin(): void {
    this.#cancel = this.#parts.clock.after(everyMs, () => {
      void this.look(true).finally(() => {
        if (!this.#stopped) this.begin();
      });
    });
  }

  /** Looks now. Costs next to nothing where nothing has changed. `judges`: also whether the clock is right. */
  look(judges = false): Promise<void> {
    this.#looking ??= this.#look(judges)
      .catch((error: unknown) =>
        this.#parts.centre.log.error("The clock could not be followed", { why: errorText(error) }),
      )
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#looking;
  }

  async #look(judges: boolean): Promise<void> {
    const { clock } = this.#parts;
    const { setMs, sleptMs } = clock.stray();
    if (setMs !== 0 || sleptMs !== 0) {
      // First, so that whatever is asked of the store from here on is by the clock that the shift leads to.
      clock.follow();
      this.#mark = this.#now(this.#mark.toldWrong);
      this.#owedMs += setMs;
      await this.#moveOn(this.#owedMs, null);
    } else if (this.#owedMs !== 0) await this.#moveOn(this.#owedMs, null);
    if (judges) await this.#judge();
  }

  /** Moves what waits with the wall clock, where that was set by more than readings differ. */
  async #moveOn(stepMs: number, endsReadyAtMs: number | null): Promise<void> {
    const { centre, tellManagers } = this.#parts;
    if (Math.abs(stepMs) < 1_000) {
      this.#owedMs = 0;
      return centre.store.saveClockMark(this.#mark);
    }
    centre.log.warn("The machine's clock was set; what waits is moved with it", { stepMs: Math.round(stepMs) });
    await centre.store.shiftWaiting(Math.round(stepMs), endsReadyAtMs, this.#mark);
    this.#owedMs = 0;
    await armClosing(centre);
    if (Math.abs(stepMs) <= alarmMs) return;
    const values = { what: stepMs > 0 ? "setForward" : "setBack", minutes: minutesOf(stepMs) } as const;
    await tellManagers({ key: "clockTrouble", values });
  }

  /** Tells once that the clock is wrong, until it was right again. */
  async #judge(): Promise<void> {
    const { centre, tellManagers } = this.#parts;
    const aheadMs = centre.skew?.aheadMs() ?? null;
    if (aheadMs === null) return;
    const isWrong = Math.abs(aheadMs) > alarmMs;
    if (isWrong === this.#mark.toldWrong || (!isWrong && Math.abs(aheadMs) > rightMs)) return;
    if (isWrong) {
      if (!this.#loggedWrong)
        centre.log.warn("The machine's clock is wrong, by the networks' and the wallet's", { aheadMs });
      this.#loggedWrong = true;
      const values = { what: aheadMs > 0 ? "ahead" : "behind", minutes: minutesOf(aheadMs) } as const;
      // Before there is a manager to tell nobody has been told.
      if ((await tellManagers({ key: "clockTrouble", values })) === 0) return;
    } else this.#loggedWrong = false;
    this.#mark = { ...this.#mark, toldWrong: isWrong };
    await centre.store.saveClockMark(this.#mark);
  }

  #now(toldWrong: boolean): ClockMark {
    const { clock } = this.#parts;
    return { steady: clock.steady(), wallMs: clock.nowMs(), toldWrong };
  }
}

function minutesOf(ms: number): number {
  return Math.round(Math.abs(ms) / 60_000);
}
