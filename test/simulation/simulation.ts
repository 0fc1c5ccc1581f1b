import type { MoneyRequest } from "../../src/ledger/request.ts";
import { afterCalledOff } from "../../src/router/money/operation-views.ts";
import type { Settings } from "../../src/router/settings.ts";
import { storeOn } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { staff, walletKey, type Member } from "./world/cast.ts";
import { CommitWatch } from "./watch/commit-watch.ts";
import { BackgroundWatch } from "./watch/background-watch.ts";
import { borrowDatabase } from "../support/borrowed-database.ts";
import { rememberBefore } from "./world/history.ts";
import { LedgerWatch } from "./watch/ledger-watch.ts";
import { Life, type World } from "./world/life.ts";
import { MailWatch } from "./watch/mail-watch.ts";
import { MessageWatch } from "./watch/message-watch.ts";
import { OutsideEvents } from "./world/outside-events.ts";
import type { Mutant } from "./mutants/kit.ts";
import { Network } from "./world/network.ts";
import { Person } from "./world/person.ts";
import { calmed, type Profile } from "./profile.ts";
import { PurchaseWatch } from "./watch/purchase-watch.ts";
import { Random } from "./random.ts";
import { plainText, settingsWith } from "./world/settings.ts";
import { StaffList } from "./world/staff-list.ts";
import { StaffWatch } from "./watch/staff-watch.ts";
import { Timeline } from "./world/timeline.ts";
import { Trace, Violation, type Invariant } from "./watch/violation.ts";
import type { WalletSide } from "./world/wallet-port.ts";
import { WalletTruth } from "./world/wallet-truth.ts";

/** People begin nothing new after this, ms. */
const busyMs = 60_000;
/** How long a run goes on when it has become calm, ms: what was open has its time, and managers theirs to answer. */
const afterwardsMs = 480_000;
/** Who is away for longer than this is away for hours, ms. */
const awayFromMs = 600_000;
/** A process is ended at most so often in a run. */
const livesAtMost = 6;

/** What a run did, to see that it did something. */
export interface Tally {
  readonly operations: number;
  readonly lives: number;
  readonly doubts: number;
  readonly states: { readonly [state: string]: number };
  /** Settlements that another till made wrong. */
  readonly masked: number;
}

export interface Run {
  readonly hash: string;
  readonly tally: Tally;
  readonly trace: readonly string[];
}

export interface Options {
  readonly seed: number;
  readonly profile: Profile;
  readonly mutant?: Mutant;
  /** Keeps the trace in words. */
  readonly kept?: boolean;
  /** What may break without ending the run. */
  readonly passes?: readonly Invariant[];
}

/** Runs one seed. Throws the first `Violation`, with its trace. */
export async function simulate(options: Options): Promise<Run> {
  const simulation = new Simulation(options);
  try {
    await simulation.run();
    return simulation.result();
  } catch (error) {
    if (error instanceof Violation) error.trace = simulation.result().trace;
    throw error;
  } finally {
    simulation.close();
  }
}

class Simulation {
  readonly #options: Options;
  readonly #calm: Profile;
  readonly #timeline = new Timeline();
  readonly #trace: Trace;
  readonly #random: Random;
  readonly #truth = new WalletTruth();
  readonly #ledger: LedgerWatch;
  readonly #list: StaffList;
  readonly #messages: MessageWatch;
  readonly #mail: MailWatch;
  readonly #network: Network;
  readonly #commits: CommitWatch;
  readonly #database = borrowDatabase();
  #store: Store;
  readonly #settings: Settings;
  readonly #wallet: WalletSide;
  readonly #requests = new WeakMap<MoneyRequest, string>();
  readonly #outsideEvents: OutsideEvents;
  readonly #ends: Random;
  #lives = 0;
  #startedMs = 0;
  /** Bot and account under which the program is started. */
  #bot = 1;
  /** How long the process was away for hours: everything ends later by so much. */
  #awayMs = 0;

  constructor(options: Options) {
    const { profile, seed } = options;
    this.#options = options;
    this.#calm = calmed(profile);
    this.#trace = new Trace(this.#timeline, options.kept === true, options.passes);
    this.#random = new Random(`${profile.name}/${seed}`);
    this.#ends = this.#random.fork("ends");
    this.#list = new StaffList(this.#timeline, this.#random.fork("list"), profile);
    this.#ledger = new LedgerWatch(this.#timeline, this.#trace, this.#truth, this.#list);
    this.#messages = new MessageWatch(this.#ledger, this.#trace);
    this.#mail = new MailWatch(this.#timeline, this.#trace, profile);
    const shared = { timeline: this.#timeline, trace: this.#trace, profile: () => this.#profile };
    const watches = {
      ledger: this.#ledger,
      messages: this.#messages,
      mail: this.#mail,
      purchases: new PurchaseWatch(this.#trace),
      staff: new StaffWatch(this.#trace, this.#list),
      background: new BackgroundWatch(this.#timeline, this.#trace),
    };
    this.#network = new Network({ ...shared, ...watches, random: this.#random.fork("network") });
    this.#settings = settingsWith(this.#messages.numbering(plainText), profile.wallets === 1 ? walletKey : null);
    this.#store = this.#openStore();
    this.#commits = new CommitWatch(this.#store, this.#trace, watches);
    this.#wallet = {
      ...shared,
      truth: this.#truth,
      ledger: this.#ledger,
      list: this.#list,
      random: this.#random.fork("wallet"),
      pausedUntilMs: profile.pausedMs - (profile.pausedMs && this.#random.fork("pause").between(0, 60_000)),
      operationOf: (request) => this.#requests.get(request),
    };
    this.#outsideEvents = new OutsideEvents({ ...shared, profile, wallet: this.#wallet, random: this.#random });
  }

  async run(): Promise<void> {
    await this.#bringPeople();
    this.#outsideEvents.schedule();
    this.#takeCopies();
    this.#begin();
    const pass = (untilMs: number) => this.#timeline.pass(untilMs, () => this.#trace.check());
    while (this.#timeline.nowMs < this.#faultsEndAtMs) await pass(this.#faultsEndAtMs);
    const faultsEndAtMs = this.#faultsEndAtMs;
    for (let nowMs = faultsEndAtMs + 30_000; nowMs <= faultsEndAtMs + afterwardsMs; nowMs += 30_000) {
      await pass(nowMs);
      this.#ledger.checkProgress(Math.max(faultsEndAtMs, this.#startedMs));
    }
    await this.#checkEnd();
  }

  result(): Run {
    const { all } = this.#ledger;
    const states: { [state: string]: number } = {};
    for (const { state } of all) states[state] = (states[state] ?? 0) + 1;
    const tally: Tally = {
      operations: all.length,
      lives: this.#lives,
      doubts: all.filter(({ doubtedAtMs }) => doubtedAtMs !== null).length,
      states,
      masked: this.#ledger.masked,
    };
    return { hash: this.#trace.digest(), tally, trace: this.#trace.lines };
  }

  close(): void {
    this.#database.giveBack();
  }

  get #faultsEndAtMs(): number {
    return this.#options.profile.faultsEndAtMs + this.#awayMs;
  }

  get #profile(): Profile {
    return this.#timeline.nowMs < this.#faultsEndAtMs ? this.#options.profile : this.#calm;
  }

  #openStore(): Store {
    const { renderIn } = this.#settings;
    return storeOn(this.#database.db, {
      stamp: "simulation",
      databaseKey: null,
      steady: () => ({ epoch: `boot ${this.#timeline.boot}`, ms: this.#timeline.nowMs }),
      calledOff: (operation) => {
        const consequences = afterCalledOff(renderIn, operation);
        this.#messages.belong(consequences.replies ?? [], operation.id);
        return consequences;
      },
    });
  }

  /** Who is there, who of them is known, who is hired during the run, and what they have to do. */
  async #bringPeople(): Promise<void> {
    const { profile } = this.#options;
    const random = this.#random.fork("people");
    const there = staff.filter((member) => isThere(member, random));
    const hired = there.filter(({ name }) => name !== "Ana" && name !== "Luis" && random.chance(profile.hired));
    const known = there.filter((member) => !hired.includes(member) && random.chance(0.8));
    const ofTwo = profile.wallets === 1 ? null : walletKey;
    await rememberBefore(this.#store, known, random.chance(0.7), ofTwo);
    const parts = { network: this.#network, timeline: this.#timeline, random, truth: this.#truth };
    const people = there.map((member) => new Person(member, { ...parts, profile: () => this.#profile }));
    there.forEach((member, at) => {
      const hiredAtMs = hired.includes(member) ? random.between(2_000, profile.hiredByMs) : 0;
      if (hiredAtMs > 0) this.#list.hires(member, hiredAtMs);
      if (!known.includes(member)) people[at]?.introduce(hiredAtMs);
    });
    const [least, most] = profile.tasks;
    for (let task = random.between(least, most); task > 0; task--) random.pick(people).hasToDo(busyMs);
  }

  /** A life of the process: everything in memory is new, the store is what the last one left. */
  #begin(): void {
    const life = ++this.#lives;
    this.#startedMs = this.#timeline.nowMs;
    this.#ledger.inFlight.clear();
    this.#mail.begins();
    this.#trace.note(`life ${life} begins`);
    const world: World = {
      timeline: this.#timeline,
      trace: this.#trace,
      store: this.#store,
      commits: this.#commits,
      network: this.#network,
      wallet: this.#wallet,
      requests: this.#requests,
      settings: this.#settings,
      identities: { telegram: `bot ${this.#bot}`, account: `account ${this.#bot}` },
      mutant: this.#options.mutant ?? null,
      profile: () => this.#profile,
      ends: this.#ends,
      mayEnd: () => this.#lives < livesAtMost,
      isCalm: () => this.#timeline.nowMs >= this.#faultsEndAtMs,
      tellsTime: this.#options.profile.tellsTime,
      ended: (downMs, { rebooted, restored }) => {
        if (downMs >= awayFromMs) {
          this.#awayMs += downMs;
          this.#outsideEvents.whileAway(downMs);
        }
        this.#timeline.after(downMs, () => {
          if (rebooted) this.#timeline.boot++;
          if (restored) this.#putBack();
          this.#begin();
        });
      },
    };
    new Life(world, this.#random.fork(`life ${life}`)).begin();
  }

  /** Takes a copy now and at some times of the run, where the profile says that one is put back. */
  #takeCopies(): void {
    const { restored, backups, faultsEndAtMs } = this.#options.profile;
    if (restored === 0) return;
    const keep = () => {
      this.#database.keep(this.#timeline.wallMs);
      this.#commits.keep();
    };
    keep();
    const random = this.#random.fork("copies");
    for (let left = backups; left > 0; left--) this.#timeline.after(random.between(0, faultsEndAtMs), keep);
  }

  /** Somebody puts the database back to what it was when the last copy was taken. */
  #putBack(): void {
    const { copied } = this.#options.profile;
    const isByHand = copied > 0 && this.#ends.chance(copied);
    if (isByHand) this.#bot++;
    this.#trace.note(isByHand ? "a copy that was made by hand is put back" : "the database is put back");
    this.#database.putBack(!isByHand);
    // What a store remembers is of the database that is gone.
    this.#store = this.#openStore();
    this.#commits.forget(this.#store);
    this.#outsideEvents.putBack();
  }

  async #isBusy(): Promise<boolean> {
    return Object.values(await this.#store.pending()).some((count) => count > 0);
  }

  async #checkEnd(): Promise<void> {
    // What became due at the very end has its time too.
    for (let more = 10; more > 0 && (await this.#isBusy()); more--) {
      await this.#timeline.pass(this.#timeline.nowMs + 1_000, () => this.#trace.check());
    }
    if (await this.#isBusy()) {
      this.#trace.broken("rest", `at the end there is work left: ${JSON.stringify(await this.#store.pending())}`);
    }
    await this.#commits.lookAtAll();
    this.#mail.checkLost();
    this.#ledger.checkSum();
    this.#messages.checkLastWords();
    this.#trace.check();
  }
}

/** The first cashiers and managers always are; the third of each is there now and then. */
function isThere({ name }: Member, random: Random): boolean {
  return (name !== "Caro" && name !== "Saul") || random.chance(0.3);
}
