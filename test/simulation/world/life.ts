import type { Channel } from "../../../src/channel/channel.ts";
import { createSkew, type Skew } from "../../../src/clock/skew.ts";
import type { ChannelName } from "../../../src/domain/chat.ts";
import type { Identities } from "../../../src/domain/shop.ts";
import type { MoneyRequest } from "../../../src/ledger/request.ts";
import type { Log } from "../../../src/log.ts";
import { csvMaker } from "../../../src/report/report.ts";
import { Router } from "../../../src/router/router.ts";
import type { Settings } from "../../../src/router/settings.ts";
import type { Store } from "../../../src/store/store.ts";
import { collaboratorPassword } from "../../../src/wallet/derived-secrets.ts";
import type { CommitWatch } from "../watch/commit-watch.ts";
import type { Mutant, Parts } from "../mutants/kit.ts";
import type { Network } from "./network.ts";
import type { Profile } from "../profile.ts";
import type { Random } from "../random.ts";
import { StorePort } from "./store-port.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "../watch/violation.ts";
import { thrownOnPurpose, WalletPort, type WalletSide } from "./wallet-port.ts";

/** How long a process may be away: an hour, a night, and more than a day, ms. */
const longDownsMs = [3_600_000, 12 * 3_600_000, 25 * 3_600_000] as const;

/** What outlives every life of the process. */
export interface World {
  readonly timeline: Timeline;
  readonly trace: Trace;
  readonly store: Store;
  readonly commits: CommitWatch;
  readonly network: Network;
  readonly wallet: WalletSide;
  readonly requests: WeakMap<MoneyRequest, string>;
  readonly settings: Settings;
  readonly identities: Identities;
  readonly mutant: Mutant | null;
  /** What goes wrong at this instant. */
  readonly profile: () => Profile;
  /** Decides when lives end. */
  readonly ends: Random;
  /** Whether one more life may be ended. */
  readonly mayEnd: () => boolean;
  /** Nothing goes wrong any more: no life is stopped. */
  readonly isCalm: () => boolean;
  /** The networks tell the program what time it is; otherwise it has their messages alone. */
  readonly tellsTime: boolean;
  /** A life has ended: the next is to begin after a while. */
  readonly ended: (downMs: number, how: { readonly rebooted: boolean; readonly restored: boolean }) => void;
}

/**
 * One life of the process: the router put together as `src/cli/bot/start-bot.ts` does, over the store that the last life left. When it ends, whatever it waits for
 * never comes: its timers are off and its calls are not answered.
 */
export class Life {
  readonly #world: World;
  readonly #random: Random;
  readonly #router: Router;
  #living = true;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    const parts = this.#outside();
    this.#router = new Router({
      ...parts,
      ...world.mutant?.(parts),
      identities: world.identities,
      log: this.#log(),
      skew: world.tellsTime ? knownSkew(world.timeline) : createSkew(parts.clock),
      reports: csvMaker,
      charts: { ending: "png", mime: "image/png", draw: () => Promise.reject(new Error("Nothing is drawn here")) },
      passwordOf: (id) => collaboratorPassword("key", id),
    });
  }

  /** Starts as the program does: recovers, then receives. A program that cannot start ends. */
  begin(): void {
    const { network } = this.#world;
    void this.#router.start().then(
      () => (this.#living ? network.attach(this.#router.accept) : undefined),
      (error: unknown) => this.#end(`it could not start (${String(error)})`),
    );
    this.#stopLater();
  }

  readonly #alive = (): boolean => this.#living;

  /** What this life is put together from: mortal and watched. */
  #outside(): Parts {
    const { store: real, timeline, commits, requests, wallet: side, profile, ends, network, settings } = this.#world;
    const port = new StorePort(real, timeline, {
      alive: this.#alive,
      crashes: (when) => this.#crashes(when, profile().crashAtCommit),
      delayMs: () => (profile().storeMs === 0 ? 0 : this.#random.between(0, profile().storeMs)),
      refuses: (what) => ends.chance(what === "commit" ? profile().refused : profile().refused / 4),
      committed: (jobs) => commits.committed(jobs),
    });
    return {
      store: commits.watching(port.store, requests),
      wallet: new WalletPort(side, this.#alive),
      channels: new Map<ChannelName, Channel>(
        (["telegram", "whatsapp"] as const).map((name) => [name, network.channel(name, this.#alive)]),
      ),
      clock: {
        nowMs: () => timeline.wallMs,
        monotonicMs: () => timeline.nowMs,
        steady: () => ({ epoch: `boot ${timeline.boot}`, ms: timeline.nowMs }),
        random: () => this.#random.next(),
        after: (delayMs, run) => timeline.after(delayMs, () => (this.#living ? run() : undefined)),
        reached: (point) => void this.#crashes(point, profile().crashAtPoint),
      },
      settings,
    };
  }

  #end(why: string): void {
    if (!this.#living) return;
    this.#living = false;
    const { trace, network, ends, ended, profile } = this.#world;
    trace.note(`the process ends: ${why}`);
    network.detach();
    const { longDown, reboots, restored } = profile();
    const how = { rebooted: ends.chance(reboots), restored: ends.chance(restored) };
    if (ends.chance(longDown)) return ended(ends.pick(longDownsMs) + ends.between(0, 600_000), how);
    const short = ends.chance(0.8);
    ended(short ? ends.between(100, 4_000) : ends.between(4_000, 60_000), how);
  }

  /** At an instant at which the process may be killed; true when it is not alive after it. */
  #crashes(where: string, probability: number): boolean {
    if (!this.#living) return true;
    const { ends, mayEnd } = this.#world;
    if (!mayEnd() || !ends.chance(probability)) return false;
    this.#end(`crash, ${where}`);
    return true;
  }

  /** Stops in good order at some time, where the profile says so: what is in flight is finished first. */
  #stopLater(): void {
    const { timeline, profile, ends, isCalm, network, trace } = this.#world;
    const { restarts } = profile();
    if (restarts === 0) return;
    timeline.after(Math.round((60_000 / restarts) * (0.2 + 1.6 * ends.next())), () => {
      if (!this.#living || isCalm()) return;
      network.detach();
      trace.note("stopping");
      void this.#router.stop().then(
        () => this.#end("stopped"),
        (error: unknown) => this.#end(`it could not stop (${String(error)})`),
      );
    });
  }

  /** Whatever the program calls an error is one, while it lives; but for what the run itself makes fail: the database, or a call. */
  #log(): Log {
    return {
      debug() {},
      info() {},
      warn() {},
      error: (event, fields = {}) => {
        const said = `${event} ${JSON.stringify(fields)}`;
        const isMeant = said.includes("SQLITE_FULL") || said.includes(thrownOnPurpose);
        if (this.#living && !isMeant) this.#world.trace.broken("error", said);
      },
    };
  }
}

/** What the program has learnt of how wrong its clock is. */
function knownSkew(timeline: Timeline): Skew {
  const aheadOf = () => timeline.aheadMs;
  const ahead = { aheadOf, lastAheadOf: aheadOf, aheadAtMost: aheadOf, aheadMs: () => null };
  return { heard() {}, heardAtLogin() {}, heardMessage() {}, ...ahead };
}
