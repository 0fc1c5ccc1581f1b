/** The performer sends operations to the wallet; nothing else does. Here are the last guards too, the check of repeatable calls, and managers' alerts. */
import { backOffMs, nowBy, sleep } from "../../clock.ts";
import { isActive, operatorPhone } from "../../domain/person.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import type { Points } from "../../domain/money.ts";
import {
  type CancelReason,
  type Decider,
  expiresInMs,
  isExpired,
  mayHaveLeft,
  openOrApplied,
  type Operation,
} from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import {
  isPurchase,
  kindOf,
  type MoneyRequest,
  movesMoney,
  phonesOf,
  type RepeatableRequest,
} from "../../ledger/request.ts";
import { errorText } from "../../log.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Customer } from "../../wallet/wallet.ts";
import { areTied, isSelfRegistration } from "../access.ts";
import type { Core, DirectoryReader } from "../directory-reader.ts";
import { Worker } from "../loop.ts";
import { message } from "../messages.ts";
import type { Ports } from "../ports.ts";
import { namedOperation } from "./operation-views.ts";
import { cancelled, confirmed, expired, type Move, moveAfter } from "./outcomes.ts";
import { afterRefund } from "./refund-asked.ts";

const mostInFlight = 128;
/** The pause before a check that cannot be made now is repeated (whether a repeatable call was done; the list of collaborators), ms. */
const unreadableMs = 10_000;
/** The pause before checking again whether all earlier operations of a collaborator were sent, so that they can be disabled, ms. */
const unfinishedMs = 500;
/** Time after a person's yes until "registrando…" is said, ms. */
const slowAfterMs = 1_500;
/** The most operations that are read at once for that message. */
const slowAtOnce = 200;
/** The most operations remembered as having had that message. Then all are forgotten, and a few may get it twice. */
const mostSlowSaid = 10_000;
/** Most unsent operations that are read to find those of one collaborator. */
const mostWaiting = 1_000;

/**
 * Performs operations. Start here for money: router/money sends operations (this file), records outcomes (`outcomes.ts`), examines doubts (`doubt-resolver.ts`)
 * and applies the managers' decisions about doubts (`settle-doubt.ts`) and approvals (`decide-approval.ts`).
 *
 * `sending` is committed before the request leaves, and money that is found in `sending` is never sent again. So there is at most one request for each
 * confirmation, not counting one that provably never left. A call that may be repeated is sent again where a read shows that it was not done.
 */
export class Performer extends Worker<Operation, string> {
  /** Ids of the operations that have had "registrando…", or need it no more. */
  readonly #slowSaid = new Set<string>();
  /** Cancels the next check for slow operations. Null: none is scheduled. */
  #cancelSlow: (() => void) | null = null;

  protected override readonly options = {
    mostInFlight,
    passFailed: "Performing failed",
    itemFailed: "An operation stopped in the middle",
    keyField: "operation",
  };

  /** Takes no more; resolves when every request in flight has its outcome stored. */
  override async stop(): Promise<void> {
    await super.stop();
    this.#cancelSlow?.();
  }

  protected override due(busy: ReadonlySet<string>, max: number): Promise<readonly Operation[]> {
    const { store, clock } = this.ports;
    return store.readyOperations({ max, nowMs: clock.nowMs(), skip: busy });
  }

  protected override async afterPass(): Promise<void> {
    // While the timer for the oldest one runs, nothing is to be done: any later operation becomes slow later.
    if (this.#cancelSlow === null) await this.#watchSlow();
  }

  /** Checks once more whether it may be sent, commits `sending`, makes the request and records its outcome. This order is the guarantee. */
  protected override async perform(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.ports;
    const { request } = operation;
    if (isExpired(operation, nowBy(clock))) return this.#endUnsent(operation, expired(this.ports, operation));
    const problem =
      (await this.#accessProblem(operation)) ??
      (await onePersonProblem(this.ports, operation)) ??
      (await staffPhoneProblem(this.ports.directory, operation));
    // An operation of two people that has already waited for the wallet waits for the list of collaborators too.
    if (problem === "accessUnknown" && operation.requestedBy && operation.attempts > 0) {
      return this.#later(operation, unreadableMs);
    }
    if (problem) return this.#endUnsent(operation, cancelled(this.ports, operation, problem));
    const waitMs = wallet.moneyWaitMs();
    if (waitMs > 0) return this.#later(operation, waitMs);
    if (kindOf(request).staffAfter === "disabled" && (await this.#hasUnfinished(request.phone, operation))) {
      return this.#later(operation, unfinishedMs);
    }
    if (!movesMoney(request) && mayHaveLeft(operation)) {
      const done = await wasDone(this.ports, request);
      if (done === "done") return this.#endUnsent(operation, confirmed(this.ports, operation, null));
      if (done === "unreadable") return this.#later(operation, unreadableMs);
    }
    const read = movesMoney(request) ? await this.#balance(request) : null;
    const balanceProblem = await correctionProblem(this.ports, operation, read?.balance ?? null);
    if (balanceProblem) return this.#endUnsent(operation, cancelled(this.ports, operation, balanceProblem));
    // The stored balance may prove a doubt later, so only an exact one is stored.
    const before = read === null || read.floored ? null : read.balance;
    if (isExpired(operation, nowBy(clock))) return this.#endUnsent(operation, expired(this.ports, operation));
    if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return;
    clock.reached("sending committed");
    const outcome = await this.#send(operation);
    await this.#untilStored(operation, () => this.#record(operation, outcome));
    clock.reached("outcome committed");
  }

  /** Makes the one request. An exception after the commit of `sending` counts as no answer: the request may have left. */
  async #send(operation: Operation): Promise<Outcome> {
    const { wallet, passwordOf, clock, log } = this.ports;
    try {
      return await wallet.send(operation.request, {
        password: () => passwordOf(operation.id),
        sendWithinMs: Math.max(0, expiresInMs(operation, nowBy(clock))),
        written: () => clock.reached("request written"),
        answered: () => clock.reached("answer read"),
      });
    } catch (error) {
      const why = errorText(error);
      log.error("The program failed while it sent an operation", { operation: operation.id, why });
      return { type: "unknown", why };
    }
  }

  /** The balance right before money moves. Null if unreadable: the operation is sent all the same, but no doubt can be settled by it. */
  async #balance(request: MoneyRequest): Promise<Pick<Customer, "balance" | "floored"> | null> {
    const reading = await this.ports.wallet.customer(request.walletKey, request.phone, "beforeMoney");
    this.ports.clock.reached("balance read");
    return reading.type === "ok" ? reading.value : null;
  }

  /**
   * Records an outcome, and retries until it is committed: it is known nowhere else, and until then no other operation of this customer is sent. If the program
   * ends first, the next start finds a doubt. Rejects only if the last try fails while the program stops.
   */
  async #untilStored(operation: Operation, record: () => Promise<void>): Promise<void> {
    const { clock, log } = this.ports;
    for (let attempt = 1; ; attempt++) {
      const isLast = this.stopping.aborted;
      try {
        return await record();
      } catch (error) {
        if (isLast) throw error;
        log.error("An outcome could not be written down", { operation: operation.id, why: errorText(error) });
        await sleep(clock, backOffMs(clock, attempt, 500, 10_000), this.stopping);
      }
    }
  }

  /** Why the person may no longer have this done, checked right before sending, both of two people by a list read now. Null: they may. */
  async #accessProblem(operation: Operation): Promise<CancelReason | null> {
    const { request } = operation;
    if (operation.requestedBy) {
      const both = await this.ports.directory.accessNow(operation.decider.phone, operation.requestedBy.phone);
      if (both.some((one) => !one.readable)) return "accessUnknown";
      const areManagers = both.every((one) => one.role === "manager");
      return areManagers && (await this.#haveTheirPhones(operation.decider, operation.requestedBy))
        ? null
        : "accessLost";
    }
    const access = await this.ports.directory.checkedAccess(operation.decider.phone);
    if (!access.readable) return "accessUnknown";
    if (!(await this.#haveTheirPhones(operation.decider))) return "accessLost";
    const roles = operation.retryOf === null ? kindOf(request).roles : ["manager"];
    if (!roles.includes(access.role)) return "accessLost";
    if (operation.retryOf !== null || !("usertoolId" in request)) return null;
    const { decider } = operation;
    const isSelf = access.role === "customer" && isSelfRegistration(request, decider.phone, this.ports.settings);
    const isTheirs = access.role !== "customer" && access.usertoolId === request.usertoolId;
    return isSelf || isTheirs ? null : "accessLost";
  }

  /** True if the accounts of these people still have their phones. A number may have moved to another account, or a chat may have been unlinked. */
  async #haveTheirPhones(...deciders: readonly Decider[]): Promise<boolean> {
    const inChats = deciders.filter(({ identity }) => operatorPhone(identity) === null);
    const found = await Promise.all(inChats.map(({ identity }) => this.ports.store.person(identity)));
    return inChats.every(({ phone }, at) => found[at]?.phone === phone);
  }

  /** True if an earlier operation of this collaborator is still unsent. It goes before they are disabled. */
  async #hasUnfinished(phone: Phone, disabling: Operation): Promise<boolean> {
    const waiting = await this.ports.store.operations({ states: ["ready", "sending"], max: mostWaiting });
    const order = (one: Operation) => one.createdAtMs - disabling.createdAtMs || (one.id < disabling.id ? -1 : 1);
    return waiting.some((one) => one.id !== disabling.id && one.decider.phone === phone && order(one) < 0);
  }

  /** Commits an outcome with everything that follows from it. */
  async #record(operation: Operation, outcome: Outcome): Promise<void> {
    const { store, clock, log } = this.ports;
    if (outcome.type === "unknown" || outcome.type === "notSent") {
      log.warn("The wallet did not answer", { operation: operation.id, outcome: outcome.type, why: outcome.why });
    }
    // Before the replies are committed: a person who reads that a collaborator is gone must find them gone.
    if (outcome.type === "confirmed") await this.ports.directory.changed(operation.request);
    // If one of these fails, the outcome is stored without it.
    const alert = await alertAfter(this.ports, operation, outcome).catch((error: unknown) => {
      log.error("Managers could not be alerted", { operation: operation.id, why: errorText(error) });
      return {};
    });
    const isDone = outcome.type === "confirmed";
    const refunded = await (isDone ? afterRefund(this.ports, operation) : Promise.resolve([])).catch(
      (error: unknown) => {
        log.error("Who asked for a refund could not be told", { operation: operation.id, why: errorText(error) });
        return [];
      },
    );
    // Computed last, after every await: it reads the clock for the time of the next look, and the clock may be set meanwhile.
    const { to, changes, consequences } = moveAfter(this.ports, operation, outcome);
    const all = { ...consequences, ...alert, events: [...(consequences.events ?? []), ...refunded] };
    const moved = await store.moveOperation(operation.id, "sending", to, changes, all, clock.nowMs());
    if (to !== "ready") this.#slowSaid.delete(operation.id);
    if (!moved) log.error("An operation in flight was moved by another", { operation: operation.id, to });
  }

  /** Ends an operation that is still `ready`, without sending it. A call that turns out to be done already ends as `confirmed`, by way of `sending`. */
  async #endUnsent(operation: Operation, { to, changes, consequences }: Move): Promise<void> {
    const { store, clock } = this.ports;
    this.#slowSaid.delete(operation.id);
    const move = async (from: "ready" | "sending") => {
      await store.moveOperation(operation.id, from, to, changes, consequences, clock.nowMs());
    };
    if (to !== "confirmed") return move("ready");
    await this.ports.directory.changed(operation.request);
    // No other pass takes up an operation in `sending`.
    if (await store.beginSending(operation.id, null, clock.nowMs()))
      await this.#untilStored(operation, () => move("sending"));
  }

  /** Puts an unsent operation off for `delayMs`, ms. */
  async #later(operation: Operation, delayMs: number): Promise<void> {
    const { store, clock } = this.ports;
    // Never after its expiry, which the person must be told of in time.
    const nextAtMs = Math.min(clock.nowMs() + delayMs, operation.expiresAtMs);
    await store.touchOperation(operation.id, "ready", { nextAtMs }, [], clock.nowMs());
  }

  /** Sends "registrando…" for every operation that was added `slowAfterMs` ago and has no outcome, oldest first, and sets a timer for the next. */
  async #watchSlow(): Promise<void> {
    const { store, clock, settings } = this.ports;
    const nowMs = clock.nowMs();
    const moving = { states: ["ready", "sending"], exceptIds: [...this.#slowSaid], oldestFirst: true } as const;
    const waiting = await store.operations({ ...moving, max: slowAtOnce });
    const late = waiting.filter((one) => nowMs - one.createdAtMs >= slowAfterMs);
    for (const one of late) this.#slowSaid.add(one.id);
    // An operation that waits for another try had this message at the first one.
    const slow = late.filter((one) => one.state === "sending" || one.attempts === 0);
    const replies = slow.map((one) => ({
      ...message(settings.renderIn, one.chat, { key: "operationSlow", values: namedOperation(one) }),
      about: one.id,
    }));
    if (replies.length > 0) await store.notify(replies, nowMs);
    if (this.#slowSaid.size > mostSlowSaid) this.#slowSaid.clear();
    const next = waiting[late.length];
    if (next) {
      // At most so long: the clock may have been set back since it was added.
      const waitMs = Math.min(next.createdAtMs + slowAfterMs - nowMs, slowAfterMs);
      this.#cancelSlow = clock.after(waitMs, () => {
        this.#cancelSlow = null;
        this.loop.wake();
      });
    } else if (late.length === slowAtOnce) this.loop.wake();
  }
}

// The checks of an operation right before it is sent. Each returns why the operation must be cancelled. Null: it may be sent.

/** Refuses money to the own phone of a person who decided alone, and what one person may have both requested and approved. */
async function onePersonProblem(ports: Ports, operation: Operation): Promise<CancelReason | null> {
  const { request, decider, requestedBy } = operation;
  if (!movesMoney(request)) return null;
  if (requestedBy === undefined) return phonesOf(request).includes(decider.phone) ? "needsAnother" : null;
  const isOne = requestedBy.phone === decider.phone || (await areTied(ports, requestedBy, decider));
  return isOne ? "needsAnother" : null;
}

/** Refuses a sale or a use of balance on a staff phone that no manager has allowed; also as a second try. */
async function staffPhoneProblem(
  directory: DirectoryReader,
  { request, staffPhoneAllowed }: Operation,
): Promise<CancelReason | null> {
  if (!isPurchase(request) || staffPhoneAllowed === true) return null;
  for (const phone of phonesOf(request))
    if ((await directory.checkedAccess(phone)).role !== "customer") return "staffPhone";
  return null;
}

/** Refuses a correction that repeats a refund, or removes more points than there are. `balance`: read right before; null: unreadable. */
async function correctionProblem(
  ports: Ports,
  operation: Operation,
  balance: Points | null,
): Promise<CancelReason | null> {
  const { request, corrects } = operation;
  if (request.kind !== "correction") return null;
  if (request.direction === "remove" && balance !== null && request.points > balance) return "balanceTooLow";
  if (operation.refund !== true || corrects === null) return null;
  const { walletKey, phone } = request;
  const which = { walletKey, phone, kind: "correction", states: openOrApplied, max: 500 } as const;
  const others = await ports.store.operations(which);
  const undone = others.some(
    (one) => one.refund === true && one.corrects === corrects && one.id !== operation.id && one.state !== "ready",
  );
  return undone ? "alreadyRefunded" : null;
}

/** Checks whether a repeatable call whose answer was lost was carried out. */
async function wasDone(ports: Ports, request: RepeatableRequest): Promise<"done" | "not" | "unreadable"> {
  const { wallet, settings } = ports;
  const { staffAfter } = kindOf(request);
  if (staffAfter === null) {
    const reading = await wallet.customer(request.walletKey, request.phone, "money");
    if (reading.type === "ok") return "done";
    return reading.type === "refused" && reading.meaning === "customerUnknown" ? "not" : "unreadable";
  }
  const reading = await wallet.collaborators();
  if (reading.type !== "ok") return "unreadable";
  const active = reading.value.some((one) => one.phone === request.phone && isActive(one, settings));
  return active === (staffAfter === "active") ? "done" : "not";
}

/** Most operations of a phone in a day that are read for an alert. */
const countedAtMost = 200;

/** Alerts managers after an outcome, each at most once a day: the credit or quota at the vendor is used up, or a phone has too many operations today. */
async function alertAfter(
  ports: Core,
  operation: Operation,
  outcome: Outcome,
): Promise<Pick<Consequences, "onceADay">> {
  const { store, settings, clock, directory } = ports;
  const alert = async (key: string, said: Said): Promise<Pick<Consequences, "onceADay">> => {
    const day = settings.local.shopDay(clock.nowMs());
    const chats = await directory.managerChats();
    return { onceADay: { key, day, replies: chats.map((chat) => message(settings.renderIn, chat, said)) } };
  };
  if (outcome.type === "rejected" && (outcome.meaning === "merchantCredit" || outcome.meaning === "merchantQuota")) {
    return alert(outcome.meaning, { key: "merchantAlert", values: { what: outcome.meaning } });
  }
  const { phone } = operation.request;
  if (outcome.type !== "confirmed" || !isPurchase(operation.request)) return {};
  if ((await store.countOfPhone(phone, operation.day)) <= settings.operationsPerPhoneADay) return {};
  const today = await store.operations({ phone, day: operation.day, states: openOrApplied, max: countedAtMost });
  const counted = today.filter(({ request }) => isPurchase(request));
  const cashiers = [...new Set(counted.map((one) => one.decider.name))];
  const values = { phone: maskPhone(phone), count: counted.length, cashiers };
  return alert(`many ${phone}`, { key: "manyOperationsAlert", values });
}
