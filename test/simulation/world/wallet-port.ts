import type { Phone } from "../../../src/domain/phone.ts";
import type { Points } from "../../../src/domain/money.ts";
import type { Outcome } from "../../../src/ledger/outcome.ts";
import { movesMoney, type MoneyRequest, type OperationRequest } from "../../../src/ledger/request.ts";
import { outcomeOf } from "../../../src/wallet/answers.ts";
import { calls, refusalCodes, successCodes, type Call } from "../../../src/wallet/endpoints.ts";
import type { Customer, ReadPurpose, WriteOptions, WalletReading, Wallet } from "../../../src/wallet/wallet.ts";
import { walletKeys, walletNames } from "./cast.ts";
import type { LedgerWatch } from "../watch/ledger-watch.ts";
import type { Profile } from "../profile.ts";
import type { Random } from "../random.ts";
import type { StaffList } from "./staff-list.ts";
import type { Timeline } from "./timeline.ts";
import type { Trace } from "../watch/violation.ts";
import { changeOf, type Account, type WalletTruth } from "./wallet-truth.ts";

/** What may go wrong with a money request: each as often as the profile's field of that name says. */
const requestFaults = [
  "notSent",
  "requestLost",
  "answerLost",
  "failsBefore",
  "failsAfter",
  "late",
  "throws",
  "misanswered",
] as const;
type RequestFault = (typeof requestFaults)[number] | "fine";

/** What a call says that fails in the program itself. */
export const thrownOnPurpose = "thrown on purpose";
/** When the wallet's client gives a request up, ms. */
const deadlineMs = 30_000;
/** The latest that a request is applied after it was sent, ms. */
const latestMs = 410_000;

/** What all lives share: the wallet itself, and what goes wrong on the way to it. */
export interface WalletSide {
  readonly truth: WalletTruth;
  readonly ledger: LedgerWatch;
  readonly list: StaffList;
  readonly timeline: Timeline;
  readonly trace: Trace;
  readonly random: Random;
  /** Until when money has to wait, ms of the run. */
  readonly pausedUntilMs: number;
  /** Nothing goes wrong any more where it says so. */
  readonly profile: () => Profile;
  /** The operation whose request this is. */
  readonly operationOf: (request: MoneyRequest) => string | undefined;
}

/**
 * The wallet as one life of the process has it. What has left goes on when the life ends, as requests do; what has not left never does.
 */
export class WalletPort implements Wallet {
  readonly #side: WalletSide;
  readonly #alive: () => boolean;

  constructor(side: WalletSide, alive: () => boolean) {
    this.#side = side;
    this.#alive = alive;
  }

  collaborators(): ReturnType<Wallet["collaborators"]> {
    const { list } = this.#side;
    return this.#reading(
      () => {
        const value = list.read();
        return value === null ? unavailable : { type: "ok", value };
      },
      () => list.failed(),
    );
  }

  /** The simulated shop makes no other calls. */
  read(): Promise<WalletReading<never>> {
    return Promise.resolve(unavailable);
  }

  wallets(): ReturnType<Wallet["wallets"]> {
    const all = walletKeys.slice(0, this.#side.profile().wallets);
    const value = all.map((key) => ({ key, name: walletNames[key] ?? key, clientLink: null, redeemLink: null }));
    return this.#reading(() => ({ type: "ok", value }));
  }

  customer(walletKey: string, phone: Phone, purpose: ReadPurpose): Promise<WalletReading<Customer>> {
    const { truth, ledger, timeline, random, profile } = this.#side;
    const account = { walletKey, phone };
    return this.#reading(() => {
      const { lagging, lagMs } = profile();
      const atMs = timeline.nowMs - (random.chance(lagging) ? random.between(200, lagMs) : 0);
      if (purpose !== "lookup") ledger.readings.read(account, atMs);
      const name = truth.nameOf(account);
      if (name === null) return { type: "refused", code: "balance_get_04", meaning: "customerUnknown" };
      return { type: "ok", value: { name, phone, balance: truth.balanceAt(account, atMs), birthdate: null } };
    });
  }

  customers(): ReturnType<Wallet["customers"]> {
    return Promise.resolve({ type: "unavailable", why: "nobody asks for it here" });
  }

  moneyWaitMs(): number {
    const { random, profile, timeline, pausedUntilMs } = this.#side;
    return Math.max(pausedUntilMs - timeline.nowMs, random.chance(profile().budget) ? 700 : 0);
  }

  send(request: OperationRequest, options: WriteOptions = {}): Promise<Outcome> {
    if (movesMoney(request)) return this.#money(request, options);
    if (request.kind === "register") return this.#register(request, options);
    return Promise.resolve({ type: "unknown", why: "nobody is added or disabled here" });
  }

  #money(request: MoneyRequest, options: WriteOptions): Promise<Outcome> {
    const { truth, ledger, timeline, operationOf } = this.#side;
    if (!this.#alive()) return new Promise(() => {});
    const id = operationOf(request);
    ledger.called(id, request);
    const by = id ?? "nobody";
    const apply = (): Outcome => {
      const applied = truth.apply(request, by, timeline.nowMs);
      if (applied.type === "refused") return { type: "rejected", code: applied.code, meaning: applied.meaning };
      ledger.booked(by);
      return { type: "confirmed", newBalance: applied.newBalance };
    };
    const answered = this.#send(
      request.kind === "correction" ? "/wallet/balance/update" : "/wallet/sale",
      apply,
      () => ledger.left(by),
      options,
    );
    return answered.finally(() => ledger.ended(request));
  }

  #register(request: Extract<OperationRequest, { kind: "register" }>, options: WriteOptions): Promise<Outcome> {
    const { truth } = this.#side;
    if (!this.#alive()) return new Promise(() => {});
    const apply = (): Outcome =>
      truth.register(request, request.name)
        ? { type: "confirmed", newBalance: null }
        : { type: "rejected", code: "wallet_manager_08", meaning: "customerAlreadyRegistered" };
    return this.#send("/wallet/contact/add", apply, () => {}, options);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** One request and what becomes of it. */
  #send(call: Call, apply: () => Outcome, left: () => void, options: WriteOptions): Promise<Outcome> {
    const { timeline, random } = this.#side;
    const fault = this.#fault();
    const { walletMs, connectMs } = this.#side.profile();
    const { sendWithinMs = Number.POSITIVE_INFINITY } = options;
    const reaches = random.between(20, walletMs);
    const answers = random.between(20, walletMs);
    const silent = random.chance(0.5) ? deadlineMs : random.between(200, 3_000);
    const lateMs = random.chance(0.5) ? random.between(1_000, 40_000) : random.between(1_000, latestMs);
    return new Promise((resolve, reject) => {
      const fails = (delayMs: number) =>
        timeline.after(delayMs, () => (this.#alive() ? reject(new Error(thrownOnPurpose)) : undefined));
      const answer = (delayMs: number, outcome: () => Outcome) =>
        timeline.after(delayMs, () => {
          if (!this.#alive()) return;
          const given = outcome();
          options.answered?.();
          if (this.#alive()) resolve(given);
        });
      const connects = random.between(0, connectMs);
      const notSent = (why: string) => () => ({ type: "notSent", why }) as const;
      if (connects >= sendWithinMs) return void answer(sendWithinMs, notSent("not sent in time"));
      timeline.after(connects, () => {
        if (!this.#alive()) return;
        if (fault === "notSent") return void answer(silent, notSent("connect ECONNREFUSED"));
        if (fault === "throws" && silent === deadlineMs) return void fails(0);
        left();
        options.written?.();
        const unknown = (): Outcome => ({ type: "unknown", why: fault });
        const is = (...faults: RequestFault[]) => faults.includes(fault);
        // As an object: what it becomes at the wallet is read when the answer is on its way.
        const at: { outcome: Outcome } = { outcome: unknown() };
        if (is("fine", "answerLost", "failsAfter", "throws"))
          timeline.after(reaches, () => void (at.outcome = apply()));
        if (fault === "late") timeline.after(lateMs, () => void apply());
        if (fault === "fine") answer(reaches + answers, () => at.outcome);
        else if (fault === "throws") fails(reaches + answers);
        else if (fault === "misanswered") {
          if (random.chance(0.5)) timeline.after(reaches, () => void apply());
          const body = JSON.stringify(random.pick(misanswers(call)));
          const exchange = { body, why: "", status: 200, retryAfter: null, mayHaveBeenSent: true };
          answer(reaches + answers, () => outcomeOf(call, exchange));
        } else if (is("failsBefore", "failsAfter")) answer(reaches + answers, unknown);
        else answer(fault === "late" ? Math.min(silent, deadlineMs) : Math.max(silent, reaches), unknown);
      });
    });
  }

  #fault(): RequestFault {
    const { random } = this.#side;
    const profile = this.#side.profile();
    let left = random.next();
    for (const fault of requestFaults) {
      left -= profile[fault];
      if (left < 0) return fault;
    }
    return "fine";
  }

  #reading<T>(read: () => WalletReading<T>, failed: () => void = () => {}): Promise<WalletReading<T>> {
    const { timeline, random } = this.#side;
    const alive = this.#alive;
    if (!alive()) return new Promise(() => {});
    const { unreadable, walletMs } = this.#side.profile();
    const fails = random.chance(unreadable);
    return new Promise((resolve) => {
      timeline.after(random.between(10, walletMs), () => {
        if (fails) failed();
        const value: WalletReading<T> = fails ? unavailable : read();
        timeline.after(random.between(10, walletMs), () => {
          if (alive()) resolve(value);
        });
      });
    });
  }
}

const unavailable = { type: "unavailable", why: "HTTP 503" } as const;

/** Successes that do not confirm a call: of every other call, of nobody, and one whose status says the contrary. */
function misanswers(call: Call): readonly object[] {
  const others = calls.filter((other) => other !== call).flatMap(successCodes);
  const codes = [...others, ...refusalCodes(call), "maintenance", undefined];
  const foreign = codes.map((code) => ({ success: true, newBalance: 20, status: 200, code }));
  return [...foreign, { success: true, newBalance: 20, status: 503, code: successCodes(call)[0] }];
}

/** A movement of another till on an account: of a size that looks like a sale of the same shop. `sells`: the sale that is made most. */
export function otherTill(side: WalletSide, account: Account, sells = false): void {
  const { truth, timeline, random, trace } = side;
  const amounts = [100_000, 200_000, 50_000].map((centavos) =>
    changeOf({ kind: "sale", ...account, amountCentavos: centavos as never, ticket: null, usertoolId: "" }),
  );
  const change = sells ? (amounts[0] as Points) : random.pick(amounts);
  const takes = !sells && random.chance(0.4) && truth.balanceOf(account) >= change;
  trace.note(`another till moves ${takes ? -change : change} on ${account.phone}`);
  truth.book({ by: null, ...account, change: (takes ? -change : change) as typeof change, atMs: timeline.nowMs });
}
