import { backOffMs, sleep } from "../clock.ts";
import { errorText } from "../log.ts";
import { probeAfterMs, type CancelReason, type Operation } from "../ledger/operation.ts";
import type { Outcome } from "../ledger/outcome.ts";
import type { Points } from "../domain/points.ts";
import type { Consequences, OperationChanges, Reply } from "../store/store.ts";
import type { Said } from "../text/text.ts";
import type { Centre } from "./centre.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { InFlight, Loop } from "./loop.ts";
import { message, namedSale } from "./receipts.ts";

/** Money requests in flight at once. */
const lanes = 16;
/** Silence after a confirmation before "registrando…" is said, ms. */
const slowAfterMs = 2_000;

/**
 * Performs operations: `sending` is committed before a request leaves, and what is found in `sending` afterwards is never sent again.
 * At most one request per confirmation, but for one that provably never left.
 */
export class Performer {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #directory: DirectoryReader;
  readonly #performing: InFlight<string>;
  readonly #slowSaid = new Set<string>();
  #cancelSlow: () => void = () => {};

  constructor(centre: Centre, directory: DirectoryReader) {
    this.#centre = centre;
    this.#directory = directory;
    const { clock, log } = centre;
    this.loop = new Loop(
      clock,
      () => this.#pass(),
      (error) => log.error("Performing failed", { why: errorText(error) }),
    );
    this.#performing = new InFlight(clock, {
      freed: () => this.loop.wake(),
      failed: (operation, error) =>
        log.error("An operation stopped in the middle", { operation, why: errorText(error) }),
    });
  }

  get quiet(): boolean {
    return this.loop.quiet && this.#performing.size === 0;
  }

  /** Takes no more; resolves when every request in flight has its outcome written down. */
  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancelSlow();
    await this.#performing.settled();
  }

  async #pass(): Promise<boolean> {
    const { store, clock } = this.#centre;
    const free = lanes - this.#performing.size;
    if (free > 0) {
      const nowMs = clock.nowMs();
      const operations = await store.readyOperations({ max: free, nowMs, skip: this.#performing.keys });
      for (const operation of operations) this.#performing.add(operation.id, this.#perform(operation));
    }
    // With every lane taken too: those are the times when people wait for a word.
    await this.#watchSlow();
    return false;
  }

  async #perform(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.#centre;
    if (clock.nowMs() >= operation.expiresAtMs) return this.#expire(operation);
    const refused = await this.#accessProblem(operation);
    if (refused) return this.#cancel(operation, refused);
    const waitMs = wallet.moneyWaitMs();
    if (waitMs > 0) {
      // Not beyond its end, of which the person is to be told in time.
      const nextAtMs = Math.min(clock.nowMs() + waitMs, operation.expiresAtMs);
      await store.touchOperation(operation.id, "ready", { nextAtMs }, [], clock.nowMs());
      return;
    }
    const { walletKey, phone } = operation.request;
    const reading = await wallet.customer(walletKey, phone, "money");
    clock.crash("balance read");
    if (clock.nowMs() >= operation.expiresAtMs) return this.#expire(operation);
    const before = reading.type === "ok" ? reading.value.balance : null;
    if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return;
    clock.crash("sending committed");
    const outcome = await wallet.money(operation.request, {
      written: () => clock.crash("request written"),
      answered: () => clock.crash("answer read"),
    });
    await this.#recordSurely(operation, outcome);
    clock.crash("outcome committed");
  }

  /**
   * Writes the outcome down, for as long as that takes: nobody else knows it, and until then the customer's lane is taken. When the
   * program ends first, the next start finds a doubt.
   */
  async #recordSurely(operation: Operation, outcome: Outcome): Promise<void> {
    const { clock, log } = this.#centre;
    const { stopping } = this.#performing;
    for (let attempt = 1; ; attempt++) {
      const last = stopping.aborted;
      try {
        return await this.#record(operation, outcome);
      } catch (error) {
        if (last) throw error;
        log.error("An outcome could not be written down", { operation: operation.id, why: errorText(error) });
        await sleep(clock, backOffMs(clock, attempt, 500, 10_000), stopping);
      }
    }
  }

  /** The role is checked again at the moment of the effect: whoever confirmed must still be allowed to. */
  async #accessProblem(operation: Operation): Promise<CancelReason | null> {
    const access = await this.#directory.checkedAccess(operation.decider.phone);
    if (!access.readable) return "accessUnknown";
    if (operation.retryOf !== null) return access.role === "manager" ? null : "accessLost";
    return access.usertoolId === operation.request.usertoolId ? null : "accessLost";
  }

  async #record(operation: Operation, outcome: Outcome): Promise<void> {
    const nowMs = this.#centre.clock.nowMs();
    switch (outcome.type) {
      case "confirmed":
        return this.#confirmed(operation, outcome.newBalance, nowMs);
      case "rejected":
        return this.#rejected(operation, outcome, nowMs);
      case "notSent":
        return this.#notSent(operation, outcome.why, nowMs);
      case "unknown": {
        this.#centre.log.warn("The wallet did not answer a money request", {
          operation: operation.id,
          why: outcome.why,
        });
        const { changes, consequences } = doubtArises(this.#centre, operation, nowMs);
        await this.#move(operation, "inDoubt", changes, consequences, nowMs);
      }
    }
  }

  #confirmed(operation: Operation, newBalance: Points | null, nowMs: number): Promise<void> {
    const said: Said = { key: "saleConfirmed", values: { ...namedSale(operation), newBalance } };
    return this.#move(
      operation,
      "confirmed",
      { newBalance, endedAtMs: nowMs },
      { replies: this.#tell(operation, said) },
      nowMs,
    );
  }

  #rejected(operation: Operation, outcome: Extract<Outcome, { type: "rejected" }>, nowMs: number): Promise<void> {
    const { request } = operation;
    const changes = { code: outcome.code, refusal: outcome.meaning, endedAtMs: nowMs };
    if (outcome.meaning === "ticketMissing" && request.kind === "sale" && request.ticket === null) {
      const { phone, amountCentavos, walletKey } = request;
      const sale = { phone, amountCentavos, why: "ticketMandatory" } as const;
      const events = [{ chat: operation.chat, event: { type: "ticketNeeded", sale } as const }];
      // It goes on as a conversation with whoever made it; a manager who ordered it is told here.
      const said: Said = { key: "saleRejected", values: { ...namedSale(operation), refusal: outcome.meaning } };
      const replies = this.#tell(operation, said).filter((reply) => reply.chat !== operation.chat);
      return this.#move(operation, "rejected", changes, { events, replies, ticketMandatory: walletKey }, nowMs);
    }
    const said: Said = { key: "saleRejected", values: { ...namedSale(operation), refusal: outcome.meaning } };
    return this.#move(operation, "rejected", changes, { replies: this.#tell(operation, said) }, nowMs);
  }

  async #notSent(operation: Operation, why: string, nowMs: number): Promise<void> {
    const { clock, log, settings } = this.#centre;
    const attempts = operation.attempts + 1;
    log.warn("A money request did not leave", { operation: operation.id, attempts, why });
    const nextAtMs = Math.min(nowMs + backOffMs(clock, attempts, 1_000, 30_000), operation.expiresAtMs);
    const stop = { label: settings.render({ key: "cancelWord" }), data: `stop:${operation.id}` };
    const said: Said = { key: "saleWaiting", values: namedSale(operation) };
    const replies = attempts === 1 ? [message(settings.render, operation.chat, said, [stop])] : [];
    await this.#move(operation, "ready", { nextAtMs }, { replies }, nowMs);
  }

  async #expire(operation: Operation): Promise<void> {
    const nowMs = this.#centre.clock.nowMs();
    const replies = this.#tell(operation, { key: "saleExpired", values: namedSale(operation) });
    await this.#centre.store.moveOperation(operation.id, "ready", "expired", { endedAtMs: nowMs }, { replies }, nowMs);
  }

  async #cancel(operation: Operation, reason: CancelReason): Promise<void> {
    const nowMs = this.#centre.clock.nowMs();
    const replies = this.#tell(operation, { key: "saleCancelled", values: { ...namedSale(operation), reason } });
    const audit = [
      { what: "access.refused", who: operation.decider.identity, operationId: operation.id, detail: reason },
    ];
    const changes = { cancelReason: reason, endedAtMs: nowMs };
    await this.#centre.store.moveOperation(operation.id, "ready", "cancelled", changes, { replies, audit }, nowMs);
  }

  async #move(
    operation: Operation,
    to: "confirmed" | "rejected" | "inDoubt" | "ready",
    changes: OperationChanges,
    consequences: Consequences,
    nowMs: number,
  ): Promise<void> {
    const moved = await this.#centre.store.moveOperation(operation.id, "sending", to, changes, consequences, nowMs);
    if (!moved) this.#centre.log.error("An operation in flight was moved by another", { operation: operation.id, to });
  }

  #tell(operation: Operation, said: Said): Reply[] {
    return tell(this.#centre, operation, said);
  }

  /** Says "registrando…" of what was confirmed two seconds ago and has no outcome yet, and waits for the next that may come to it. */
  async #watchSlow(): Promise<void> {
    const { store, clock, settings } = this.#centre;
    const nowMs = clock.nowMs();
    const waiting = (await store.operations({ states: ["ready", "sending"], max: 200 })).filter(
      (one) => !this.#slowSaid.has(one.id) && (one.state === "sending" || one.attempts === 0),
    );
    const slow = waiting.filter((one) => nowMs - one.createdAtMs >= slowAfterMs);
    for (const one of slow) this.#slowSaid.add(one.id);
    const replies = slow.map((one) => message(settings.render, one.chat, { key: "saleSlow", values: namedSale(one) }));
    if (replies.length > 0) await store.notify(replies, nowMs);
    if (this.#slowSaid.size > 10_000) this.#slowSaid.clear();
    this.#cancelSlow();
    const next = Math.min(...waiting.filter((one) => !slow.includes(one)).map((one) => one.createdAtMs + slowAfterMs));
    if (Number.isFinite(next)) this.#cancelSlow = clock.after(next - nowMs, () => this.loop.wake());
  }
}

/** Tells everyone who is to know what became of an operation. */
export function tell(centre: Centre, operation: Operation, said: Said): Reply[] {
  const chats = operation.alsoTell === null ? [operation.chat] : [operation.chat, operation.alsoTell];
  return [...new Set(chats)].map((chat) => message(centre.settings.render, chat, said));
}

/** What happens when the fate of a sent operation is not known: the person is told so, and the balance will be looked at. */
export function doubtArises(
  centre: Centre,
  operation: Operation,
  nowMs: number,
): { changes: OperationChanges; consequences: Consequences } {
  const changes = { doubtedAtMs: nowMs, probes: [], nextAtMs: nowMs + (probeAfterMs[0] as number) };
  return {
    changes,
    consequences: { replies: tell(centre, operation, { key: "saleInDoubt", values: namedSale(operation) }) },
  };
}
