import { createHash } from "node:crypto";
import { flows } from "../../flows/index.ts";
import type { ChannelName } from "../../src/domain/chat.ts";
import { localTime } from "../../src/domain/local-time.ts";
import { centavosOf } from "../../src/domain/money.ts";
import { formatPoints } from "../../src/domain/points.ts";
import type { MoneyRequest } from "../../src/ledger/request.ts";
import { message, saidCancelled } from "../../src/router/receipts.ts";
import type { Settings } from "../../src/router/settings.ts";
import { storeOn } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { renderer, type Render } from "../../src/text/text.ts";
import { customers, staff, walletKey, type Member } from "./cast.ts";
import { CommitWatch } from "./commit-watch.ts";
import { borrowDatabase } from "./databases.ts";
import { rememberBefore } from "./history.ts";
import { correctionCap, LedgerWatch } from "./ledger-watch.ts";
import { Life, type World } from "./life.ts";
import { MailWatch } from "./mail-watch.ts";
import { MessageWatch } from "./message-watch.ts";
import type { Mutant } from "./mutants.ts";
import { Network } from "./network.ts";
import { Person } from "./person.ts";
import { calm, type Profile } from "./profiles.ts";
import { Random } from "./random.ts";
import { Timeline } from "./timeline.ts";
import { Trace, Violation } from "./violation.ts";
import { otherTill, type WalletSide } from "./wallet-port.ts";
import { WalletTruth } from "./wallet-truth.ts";

/** People begin nothing new after this, ms. */
const busyMs = 60_000;
/** How long a run goes on when it has become calm, ms: what was open has its time, and managers theirs to answer. */
const afterwardsMs = 480_000;
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
    simulation.close();
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
  readonly #database = borrowDatabase();
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #wallet: WalletSide;
  readonly #requests = new WeakMap<MoneyRequest, string>();
  readonly #ends: Random;
  #lives = 0;
  #startedMs = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#trace = new Trace(this.#timeline, options.kept === true);
    this.#random = new Random(`${options.profile.name}/${options.seed}`);
    this.#ends = this.#random.fork("ends");
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
    const { calmMs } = this.#options.profile;
    await this.#timeline.pass(calmMs, () => this.#trace.check());
    for (let nowMs = calmMs + 30_000; nowMs <= calmMs + afterwardsMs; nowMs += 30_000) {
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

  close(): void {
    this.#database.giveBack();
  }

  get #profile(): Profile {
    const { profile } = this.#options;
    return this.#timeline.nowMs < profile.calmMs ? profile : calm;
  }

  #openStore(): Store {
    const { renderIn } = this.#settings;
    return storeOn(this.#database.db, {
      stamp: "simulation",
      databaseKey: null,
      steady: () => ({ epoch: "boot", ms: this.#timeline.nowMs }),
      sayTicketTaken: (operation) => {
        const reply = message(
          renderIn,
          operation.chat,
          saidCancelled(operation, operation.cancelReason ?? "ticketTaken"),
        );
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
    const [least, most] = this.#options.profile.tasks;
    for (let task = random.between(least, most); task > 0; task--) random.pick(people).hasToDo(busyMs);
  }

  #bringOtherTills(): void {
    const random = this.#random.fork("others");
    for (const { phone } of customers) {
      const { outsiders, calmMs } = this.#options.profile;
      const times = (outsiders * calmMs) / 60_000;
      for (let left = times; left > 0; left--) {
        if (left >= 1 || random.chance(left))
          this.#timeline.after(random.between(0, calmMs), () => otherTill(this.#wallet, phone));
      }
    }
  }

  /** A life of the process: everything in memory is new, the store is what the last one left. */
  #begin(): void {
    const life = ++this.#lives;
    this.#startedMs = this.#timeline.nowMs;
    this.#ledger.inFlight.clear();
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
      mutant: this.#options.mutant ?? null,
      profile: () => this.#profile,
      ends: this.#ends,
      mayEnd: () => this.#lives < livesAtMost,
      isCalm: () => this.#timeline.nowMs >= this.#options.profile.calmMs,
      ended: (downMs) => void this.#timeline.after(downMs, () => this.#begin()),
    };
    new Life(world, this.#random.fork(`life ${life}`)).begin();
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
      this.#trace.broken("I11", `at the end there is work left: ${JSON.stringify(await this.#store.pending())}`);
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

const plainText = renderer("es-MX", (points) => formatPoints(points, "money"));

const local = localTime("America/Mexico_City");

function settingsWith(render: Render): Settings {
  return {
    flows,
    renderIn: () => render,
    local,
    ownerPhones: new Set(),
    walletKey,
    managerTypes: new Set(["gerente"]),
    inactiveStatuses: new Set(["archivado"]),
    ceilingCentavos: centavosOf(10_000_000),
    closingTime: null,
    correctionCap,
    operationsPerPhoneADay: 50,
    approvalMs: 3_600_000,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    privacyNoticeUrl: null,
    selfRegistrationUsertoolId: null,
    sharedNumber: new Set<ChannelName>(["whatsapp"]),
  };
}
