import { backOffMs, nowBy, sleep } from "../../clock.ts";
import type { Phone } from "../../domain/people/phone.ts";
import { expiresInMs, isExpired, mayHaveLeft, type CancelReason, type Operation } from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import { movesMoney, type MoneyRequest } from "../../ledger/request.ts";
import { errorText } from "../../log.ts";
import type { Customer } from "../../wallet/wallet.ts";
import { Worker } from "../loops/worker.ts";
import { message } from "../messages.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import type { Ports } from "../ports.ts";
import { isSelfRegistration } from "../turn/commands/self-registration.ts";
import { correctionProblem, staffPhoneProblem } from "./guards.ts";
import { alertAfter } from "./manager-alerts.ts";
import { namedOperation } from "./operation-views.ts";
import { cancelled, confirmed, expired, moveAfter, type Move } from "./outcomes.ts";
import { send, wasDone } from "./send.ts";

/** Most operations in flight at once. */
const mostInFlight = 128;
/** Delay before checking again whether a repeatable call was done, when that cannot be read, ms. */
const unreadableMs = 10_000;
/** Delay before checking again whether a collaborator's earlier operations were sent, so that they can be disabled, ms. */
const unfinishedMs = 500;
/** Time after a person's yes until "registrando…" is said, ms. */
const slowAfterMs = 1_500;
/** Operations that are read at once to say so. */
const slowAtOnce = 200;

/**
 * Performs operations. Start here for money: router/money sends operations (this file), records outcomes (`outcomes.ts`), examines doubts
 * (`doubt-resolver.ts`) and takes what managers decide about doubts and approvals (`decisions/`). `sending` is committed before the request leaves, and money found
 * in `sending` is never sent again: at most one request per confirmation, except one that provably never left. A call that may be repeated is sent again
 * where a look shows that it was not done.
 */
export class Performer extends Worker<Operation, string> {
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  readonly #slowSaid = new Set<string>();
  /** Cancels the next look for slow operations; null: none is waited for. */
  #cancelSlow: (() => void) | null = null;

  constructor(ports: Ports, directory: DirectoryReader) {
    super(ports, {
      mostInFlight,
      passFailed: "Performing failed",
      itemFailed: "An operation stopped in the middle",
      keyField: "operation",
    });
    this.#ports = ports;
    this.#directory = directory;
  }

  /** Takes no more; resolves when every request in flight has its outcome stored. */
  override async stop(): Promise<void> {
    await super.stop();
    this.#cancelSlow?.();
  }

  protected override due(busy: ReadonlySet<string>, max: number): Promise<readonly Operation[]> {
    const { store, clock } = this.#ports;
    return store.readyOperations({ max, nowMs: clock.nowMs(), skip: busy });
  }

  protected override keyOf(operation: Operation): string {
    return operation.id;
  }

  protected override async afterPass(): Promise<void> {
    // What was added since is slow later than what is waited for.
    if (this.#cancelSlow === null) await this.#watchSlow();
  }

  protected override async perform(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.#ports;
    const { request } = operation;
    if (isExpired(operation, nowBy(clock))) return this.#endUnsent(operation, expired(this.#ports, operation));
    const refused = (await this.#accessProblem(operation)) ?? (await staffPhoneProblem(this.#directory, operation));
    // An operation kept until the wallet is back waits for the list of collaborators too.
    if (refused === "accessUnknown" && operation.requestedBy && operation.attempts > 0) {
      return this.#later(operation, unreadableMs);
    }
    if (refused) return this.#endUnsent(operation, cancelled(this.#ports, operation, refused));
    const waitMs = wallet.moneyWaitMs();
    if (waitMs > 0) return this.#later(operation, waitMs);
    if (request.kind === "disableCollaborator" && (await this.#hasUnfinished(request.phone, operation))) {
      return this.#later(operation, unfinishedMs);
    }
    if (!movesMoney(request) && mayHaveLeft(operation)) {
      const done = await wasDone(this.#ports, request);
      if (done === "done") return this.#endUnsent(operation, confirmed(this.#ports, operation, null));
      if (done === "unreadable") return this.#later(operation, unreadableMs);
    }
    const read = movesMoney(request) ? await this.#balance(request) : null;
    const problem = await correctionProblem(this.#ports, operation, read?.balance ?? null);
    if (problem) return this.#endUnsent(operation, cancelled(this.#ports, operation, problem));
    // The stored balance may prove a doubt later, so only an exact one is stored.
    const before = read === null || read.floored ? null : read.balance;
    if (isExpired(operation, nowBy(clock))) return this.#endUnsent(operation, expired(this.#ports, operation));
    if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return;
    clock.reached("sending committed");
    const outcome = await this.#send(operation);
    await this.#surely(operation, () => this.#record(operation, outcome));
    clock.reached("outcome committed");
  }

  /** Makes the one request. Whatever throws after `sending` was committed counts as no answer: the request may have left. */
  async #send(operation: Operation): Promise<Outcome> {
    const { clock, log } = this.#ports;
    try {
      return await send(this.#ports, operation, {
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

  /** The balance right before money moves; null where unreadable: the operation is sent all the same, but no doubt is settled by it. */
  async #balance(request: MoneyRequest): Promise<Pick<Customer, "balance" | "floored"> | null> {
    const reading = await this.#ports.wallet.customer(request.walletKey, request.phone, "beforeMoney");
    this.#ports.clock.reached("balance read");
    return reading.type === "ok" ? reading.value : null;
  }

  /**
   * Records an outcome, retrying until it is committed: it is known nowhere else, and holds the customer's lane. If the program ends first,
   * the next start finds a doubt.
   */
  async #surely(operation: Operation, record: () => Promise<void>): Promise<void> {
    const { clock, log } = this.#ports;
    for (let attempt = 1; ; attempt++) {
      const last = this.stopping.aborted;
      try {
        return await record();
      } catch (error) {
        if (last) throw error;
        log.error("An outcome could not be written down", { operation: operation.id, why: errorText(error) });
        await sleep(clock, backOffMs(clock, attempt, 500, 10_000), this.stopping);
      }
    }
  }

  /** Checks the role again right before the effect. Where two people are behind the operation, by a list read now. */
  async #accessProblem(operation: Operation): Promise<CancelReason | null> {
    const { request } = operation;
    if (operation.requestedBy) {
      const both = await this.#directory.accessNow(operation.decider.phone, operation.requestedBy.phone);
      if (both.some((one) => !one.readable)) return "accessUnknown";
      return both.every((one) => one.role === "manager") ? null : "accessLost";
    }
    const access = await this.#directory.checkedAccess(operation.decider.phone);
    if (!access.readable) return "accessUnknown";
    if (operation.retryOf !== null || !("usertoolId" in request))
      return access.role === "manager" ? null : "accessLost";
    if (access.role === "customer") {
      return isSelfRegistration(request, operation.decider.phone, this.#ports.settings) ? null : "accessLost";
    }
    if (request.kind === "correction" && access.role !== "manager") return "accessLost";
    return access.usertoolId === request.usertoolId ? null : "accessLost";
  }

  /** Whether an earlier operation of this collaborator is still unsent: it goes first. */
  async #hasUnfinished(phone: Phone, disabling: Operation): Promise<boolean> {
    const waiting = await this.#ports.store.operations({ states: ["ready", "sending"], max: 1_000 });
    const order = (one: Operation) => one.createdAtMs - disabling.createdAtMs || (one.id < disabling.id ? -1 : 1);
    return waiting.some((one) => one.id !== disabling.id && one.decider.phone === phone && order(one) < 0);
  }

  async #record(operation: Operation, outcome: Outcome): Promise<void> {
    const { store, clock, log } = this.#ports;
    if (outcome.type === "unknown" || outcome.type === "notSent") {
      log.warn("The wallet did not answer", { operation: operation.id, outcome: outcome.type, why: outcome.why });
    }
    // Before the replies: whoever reads that a collaborator is gone must find them gone.
    if (outcome.type === "confirmed") await this.#directory.changed(operation.request);
    const alert = await alertAfter(this.#ports, this.#directory, operation, outcome).catch((error: unknown) => {
      // The outcome is stored without it.
      log.error("Managers could not be alerted", { operation: operation.id, why: errorText(error) });
      return {};
    });
    // Last: it computes the next look's time, and the clock may be set during the awaits above.
    const { to, changes, consequences } = moveAfter(this.#ports, operation, outcome);
    const all = { ...consequences, ...alert };
    const moved = await store.moveOperation(operation.id, "sending", to, changes, all, clock.nowMs());
    if (to !== "ready") this.#slowSaid.delete(operation.id);
    if (!moved) log.error("An operation in flight was moved by another", { operation: operation.id, to });
  }

  /** Ends an operation that is still `ready`. */
  async #endUnsent(operation: Operation, { to, changes, consequences }: Move): Promise<void> {
    const { store, clock } = this.#ports;
    this.#slowSaid.delete(operation.id);
    const move = async (from: "ready" | "sending") => {
      await store.moveOperation(operation.id, from, to, changes, consequences, clock.nowMs());
    };
    if (to !== "confirmed") return move("ready");
    await this.#directory.changed(operation.request);
    // Once `sending`, no other pass takes it up.
    if (await store.beginSending(operation.id, null, clock.nowMs()))
      await this.#surely(operation, () => move("sending"));
  }

  async #later(operation: Operation, delayMs: number): Promise<void> {
    const { store, clock } = this.#ports;
    // Never after its expiry, which the person must be told of in time.
    const nextAtMs = Math.min(clock.nowMs() + delayMs, operation.expiresAtMs);
    await store.touchOperation(operation.id, "ready", { nextAtMs }, [], clock.nowMs());
  }

  /** Says "registrando…" of every operation that was added `slowAfterMs` ago and has no outcome, oldest first, and sets a timer for the next. */
  async #watchSlow(): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const nowMs = clock.nowMs();
    const moving = { states: ["ready", "sending"], exceptIds: [...this.#slowSaid], oldestFirst: true } as const;
    const waiting = await store.operations({ ...moving, max: slowAtOnce });
    const late = waiting.filter((one) => nowMs - one.createdAtMs >= slowAfterMs);
    for (const one of late) this.#slowSaid.add(one.id);
    // Of one that was sent before, and waits to be sent again, the person was told so.
    const slow = late.filter((one) => one.state === "sending" || one.attempts === 0);
    const replies = slow.map((one) => ({
      ...message(settings.renderIn, one.chat, { key: "operationSlow", values: namedOperation(one) }),
      about: one.id,
    }));
    if (replies.length > 0) await store.notify(replies, nowMs);
    if (this.#slowSaid.size > 10_000) this.#slowSaid.clear();
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
