import { customers, walletKeys } from "./cast.ts";
import type { Profile } from "../profile.ts";
import type { Random } from "../random.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "../watch/violation.ts";
import { otherTill, type WalletSide } from "./wallet-port.ts";
import type { Account } from "./wallet-truth.ts";

/** By how much somebody sets a clock back that is a little ahead, ms. */
const littleMs = [-20_000, -20_000, -60_000] as const;
/** By how much they set one that is wrong, ms. */
const stepsMs = [...littleMs, -300_000, -900_000, 60_000, 240_000, 900_000] as const;

/** What happens in a run that neither the program nor those who write to it do: other tills, and whoever sets the machine's clock. */
export class OutsideEvents {
  readonly #timeline: Timeline;
  readonly #trace: Trace;
  readonly #profile: Profile;
  readonly #wallet: WalletSide;
  readonly #others: Random;
  readonly #clock: Random;

  constructor(parts: {
    readonly timeline: Timeline;
    readonly trace: Trace;
    readonly profile: Profile;
    readonly wallet: WalletSide;
    readonly random: Random;
  }) {
    this.#timeline = parts.timeline;
    this.#trace = parts.trace;
    this.#profile = parts.profile;
    this.#wallet = parts.wallet;
    this.#others = parts.random.fork("others");
    this.#clock = parts.random.fork("clock");
  }

  /** Decides when they happen. To be called at the beginning. */
  schedule(): void {
    const { outsiders, faultsEndAtMs, aheadMs, clockSteps } = this.#profile;
    this.#timeline.aheadMs = aheadMs;
    for (const account of this.#accounts()) {
      this.#times(this.#others, (outsiders * faultsEndAtMs) / 60_000, faultsEndAtMs, () =>
        otherTill(this.#wallet, account),
      );
    }
    this.#times(this.#clock, (clockSteps * faultsEndAtMs) / 60_000, faultsEndAtMs, () => this.#setClock());
  }

  /** The database was put back: where the profile says so, on a machine whose clock is ahead, until somebody sets it right. */
  putBack(): void {
    const { aheadAtRestoreMs } = this.#profile;
    if (aheadAtRestoreMs === 0) return;
    this.#timeline.aheadMs += aheadAtRestoreMs;
    this.#timeline.after(this.#clock.between(1_000, 60_000), () => {
      this.#timeline.aheadMs -= aheadAtRestoreMs;
      this.#trace.note("the clock is set right");
    });
  }

  /** The process is away for hours: other tills go on. */
  whileAway(downMs: number): void {
    for (const account of this.#accounts()) {
      const random = this.#others;
      for (let times = random.between(0, 2); times > 0; times--) {
        this.#timeline.after(random.between(0, downMs), () => otherTill(this.#wallet, account, random.chance(0.6)));
      }
    }
  }

  #setClock(): void {
    const stepMs = this.#clock.pick(this.#profile.clockBack ? littleMs : stepsMs);
    this.#timeline.aheadMs += stepMs;
    this.#trace.note(`the clock is set by ${stepMs} ms`);
  }

  #accounts(): readonly Account[] {
    const keys = walletKeys.slice(0, this.#profile.wallets);
    return customers.flatMap(({ phone }) => keys.map((walletKey) => ({ walletKey, phone })));
  }

  #times(random: Random, times: number, untilMs: number, run: () => void): void {
    for (let left = times; left > 0; left--) {
      if (left >= 1 || random.chance(left)) this.#timeline.after(random.between(0, untilMs), run);
    }
  }
}
