import { createHash } from "node:crypto";
import { flows } from "../../flows/index.ts";
import type { CrashPoint } from "../../src/clock.ts";
import type { ChannelName } from "../../src/domain/chat.ts";
import { localTime } from "../../src/domain/local-time.ts";
import { centavosOf } from "../../src/domain/money.ts";
import { formatPoints, pointsOf } from "../../src/domain/points.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import type { Log } from "../../src/log.ts";
import { csvMaker } from "../../src/report/csv.ts";
import { message, namedOperation } from "../../src/router/receipts.ts";
import { Router } from "../../src/router/router.ts";
import type { Settings } from "../../src/router/settings.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { renderer, type Render } from "../../src/text/text.ts";
import { collaboratorPassword } from "../../src/wallet/password.ts";
import { customers, staff, walletKey, type Member } from "./cast.ts";
import { CommitWatch } from "./commit-watch.ts";
import { rememberBefore } from "./history.ts";
import { epochMs, LedgerWatch } from "./ledger-watch.ts";
import { MailWatch } from "./mail-watch.ts";
import { MessageWatch } from "./message-watch.ts";
import type { Mutant } from "./mutants.ts";
import { Network } from "./network.ts";
import { Person } from "./person.ts";
import { calm, type Profile } from "./profiles.ts";
import { Random } from "./random.ts";
import { StorePort } from "./store-port.ts";
import { Timeline } from "./timeline.ts";
import { Trace, Violation } from "./violation.ts";
import { otherTill, WalletPort, type WalletSide } from "./wallet-port.ts";
import { WalletTruth } from "./wallet-truth.ts";

/** People begin nothing new after this, ms. */
const busyMs = 60_000;
/** Nothing goes wrong any more from here on, ms. */
const calmMs = 140_000;
/** The run ends, ms: what was open when it became calm has had its time, and managers theirs to answer. */
const endMs = 620_000;
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
    await simulation.close();
  }
}

class Simulation {
  readonly #options: Options;
  readonly #timeline = new Timeline();
  readonly #trace: Trace;
  readonly #random: Random;
  readonly #truth = new WalletTruth();
  readonly #ledger: LedgerWatch;
  readonly #messages: MessageWatch;
  readonly #mail: MailWatch;
  readonly #network: Network;
  readonly #commits: CommitWatch;
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #wallet: WalletSide;
  readonly #requests = new WeakMap<MoneyRequest, string>();
  readonly #crashes: Random;
  #lives = 0;
  #startedMs = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#trace = new Trace(this.#timeline, options.kept === true);
    this.#random = new Random(`${options.profile.name}/${options.seed}`);
    this.#crashes = this.#random.fork("crashes");
    this.#ledger = new LedgerWatch(this.#timeline, this.#trace, this.#truth);
    this.#messages = new MessageWatch(this.#ledger, this.#trace);
    this.#mail = new MailWatch(this.#trace);
    const shared = { timeline: this.#timeline, trace: this.#trace, profile: () => this.#profile };
    this.#network = new Network({
      ...shared,
      mail: this.#mail,
      messages: this.#messages,
      random: this.#random.fork("network"),
    });
    this.#settings = settingsWith(this.#messages.numbering(plainText));
    this.#store = this.#openStore();
    this.#commits = new CommitWatch({
      store: this.#store,
      trace: this.#trace,
      ledger: this.#ledger,
      messages: this.#messages,
      mail: this.#mail,
    });
    this.#wallet = {
      ...shared,
      truth: this.#truth,
      ledger: this.#ledger,
      random: this.#random.fork("wallet"),
      operationOf: (request) => this.#requests.get(request),
    };
  }

  async run(): Promise<void> {
    await this.#bringPeople();
    this.#bringOtherTills();
    this.#begin();
    await this.#timeline.pass(calmMs, () => this.#trace.check());
    for (let nowMs = calmMs + 30_000; nowMs <= endMs; nowMs += 30_000) {
      await this.#timeline.pass(nowMs, () => this.#trace.check());
      this.#ledger.checkProgress(Math.max(calmMs, this.#startedMs));
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

  close(): Promise<void> {
    return this.#store.close();
  }

  get #profile(): Profile {
    return this.#timeline.nowMs < calmMs ? this.#options.profile : calm;
  }

  #openStore(): Store {
    const { render } = this.#settings;
    return openSqliteStore({
      path: ":memory:",
      stamp: "simulation",
      databaseKey: null,
      sayTicketTaken: (operation) => {
        const values = { ...namedOperation(operation), reason: "ticketTaken" } as const;
        const reply = message(render, operation.chat, { key: "operationCancelled", values });
        this.#messages.belong([reply], operation.id);
        return reply;
      },
    });
  }

  /** Who is there, who of them is known, and what they have to do. */
  async #bringPeople(): Promise<void> {
    const random = this.#random.fork("people");
    const there = staff.filter((member) => isThere(member, random));
    const known = there.filter(() => random.chance(0.8));
    await rememberBefore(this.#store, known, random.chance(0.7));
    const parts = { network: this.#network, timeline: this.#timeline, random, truth: this.#truth };
    const people = there.map((member) => new Person(member, { ...parts, profile: () => this.#profile }));
    there.forEach((member, at) => (known.includes(member) ? undefined : people[at]?.introduce()));
    for (let task = random.between(2, 5); task > 0; task--) random.pick(people).hasToDo(busyMs);
  }

  #bringOtherTills(): void {
    const random = this.#random.fork("others");
    for (const { phone } of customers) {
      const times = (this.#options.profile.outsiders * calmMs) / 60_000;
      for (let left = times; left > 0; left--) {
        if (left >= 1 || random.chance(left))
          this.#timeline.after(random.between(0, calmMs), () => otherTill(this.#wallet, phone));
      }
    }
  }

  /** A life of the process: everything in memory is new, the store is what the last one left. */
  #begin(): void {
    const { seed, mutant } = this.#options;
    const life = ++this.#lives;
    this.#startedMs = this.#timeline.nowMs;
    this.#ledger.inFlight.clear();
    const random = this.#random.fork(`life ${life}`);
    let living = true;
    const alive = () => living;
    const crashes = (where: string, probability: number): boolean => {
      if (!living) return true;
      if (this.#lives >= livesAtMost || !this.#crashes.chance(probability)) return false;
      living = false;
      this.#trace.note(`crash: ${where}`);
      this.#network.detach();
      const downMs = this.#crashes.chance(0.8)
        ? this.#crashes.between(100, 4_000)
        : this.#crashes.between(4_000, 60_000);
      this.#timeline.after(downMs, () => this.#begin());
      return true;
    };
    const port = new StorePort(this.#store, this.#timeline, {
      alive,
      crashes: (when) => crashes(when, this.#profile.crashAtCommit),
      delayMs: () => (this.#profile.storeMs === 0 ? 0 : random.between(0, this.#profile.storeMs)),
      committed: (jobs) => this.#commits.committed(jobs),
    });
    const bare = new WalletPort(this.#wallet, alive);
    const watched = this.#commits.watching(port.store, this.#requests);
    const { store, wallet } = mutant?.(watched, bare) ?? { store: watched, wallet: bare };
    const router = new Router({
      store,
      wallet,
      channels: new Map<ChannelName, ReturnType<Network["channel"]>>(
        (["telegram", "whatsapp"] as const).map((name) => [name, this.#network.channel(name, alive)]),
      ),
      clock: {
        nowMs: () => epochMs + this.#timeline.nowMs,
        monotonicMs: () => this.#timeline.nowMs,
        random: () => random.next(),
        after: (delayMs, run) => this.#timeline.after(delayMs, () => (living ? run() : undefined)),
        crash: (point: CrashPoint) => void crashes(point, this.#profile.crashAtPoint),
      },
      log: this.#log(alive),
      settings: this.#settings,
      reports: csvMaker,
      charts: { ending: "png", mime: "image/png", draw: () => Promise.reject(new Error("Nothing is drawn here")) },
      passwordOf: (id) => collaboratorPassword(`key ${seed}`, id),
    });
    this.#trace.note(`life ${life} begins`);
    void router.start().then(() => (living ? this.#network.attach(router.accept) : undefined));
  }

  /** Whatever the program calls an error is one, while it lives. */
  #log(alive: () => boolean): Log {
    return {
      debug() {},
      info() {},
      warn() {},
      error: (event, fields = {}) => {
        if (alive()) this.#trace.broken("error", `${event} ${JSON.stringify(fields)}`);
      },
    };
  }

  async #checkEnd(): Promise<void> {
    await this.#commits.lookAtAll();
    const pending = await this.#store.pending();
    if (Object.values(pending).some((count) => count > 0)) {
      this.#trace.broken("I11", `at the end there is work left: ${JSON.stringify(pending)}`);
    }
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

const plainText = renderer("es-MX", (points) => formatPoints(points, "money"));

function settingsWith(render: Render): Settings {
  return {
    flows,
    render,
    local: localTime("America/Mexico_City"),
    ownerPhones: new Set(),
    walletKey,
    managerTypes: new Set(["gerente"]),
    inactiveStatuses: new Set(["archivado"]),
    ceilingCentavos: centavosOf(10_000_000),
    closingTime: null,
    correctionCap: pointsOf(500_0000),
    operationsPerPhoneADay: 50,
    approvalMs: 3_600_000,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    privacyNoticeUrl: null,
    selfRegistrationUsertoolId: null,
    sharedNumber: new Set<ChannelName>(["whatsapp"]),
  };
}
