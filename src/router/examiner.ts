import { probeAfterMs, type Operation, type Probe } from "../ledger/operation.ts";
import { provesApplied } from "../ledger/settle.ts";
import { errorText } from "../log.ts";
import type { Centre } from "./centre.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { InFlight, Loop } from "./loop.ts";
import { tell } from "./outcomes.ts";
import { decisionButtons, doubtView, message, namedOperation } from "./receipts.ts";

/** When managers are reminded of what they were asked: an hour later, then every six, ms. */
const reminderMs = { first: 3_600_000, later: 6 * 3_600_000 } as const;
const dayMs = 24 * 3_600_000;

/** Examines doubts by looking at the balance, settles those it proves, and asks a manager about the rest. */
export class Examiner {
  readonly loop: Loop;
  readonly #centre: Centre;
  readonly #directory: DirectoryReader;
  readonly #examining = new InFlight<string>(() => {});

  constructor(centre: Centre, directory: DirectoryReader) {
    this.#centre = centre;
    this.#directory = directory;
    this.loop = new Loop(
      () => this.#pass(),
      (error) => centre.log.error("Examining doubts failed", { why: errorText(error) }),
    );
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.#examining.settled();
  }

  async #pass(): Promise<boolean> {
    const { store, clock, log } = this.#centre;
    for (const operation of await store.operationsDue(clock.nowMs())) {
      if (this.#examining.keys.has(operation.id)) continue;
      const work = operation.state === "ask" ? this.#remind(operation) : this.#examine(operation);
      const guarded = work.catch((error: unknown) => {
        log.error("A doubt could not be examined", { operation: operation.id, why: errorText(error) });
      });
      this.#examining.add(operation.id, guarded);
    }
    return false;
  }

  async #examine(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.#centre;
    const { walletKey, phone } = operation.request;
    const reading = await wallet.customer(walletKey, phone, "money");
    const nowMs = clock.nowMs();
    const probe: Probe = { atMs: nowMs, balance: reading.type === "ok" ? reading.value.balance : null };
    const probes = [...operation.probes, probe];
    const others = await store.operations({ walletKey, phone, createdSinceMs: nowMs - dayMs, max: 500 });
    const samples = await store.earnSamples(walletKey, 20);
    const { balance } = probe;
    if (balance !== null && provesApplied({ operation, balanceNow: balance, nowMs, others, samples })) {
      return this.#settle({ ...operation, probes }, balance, nowMs);
    }
    const nextAfterMs = probeAfterMs[probes.length];
    if (nextAfterMs === undefined) return this.#ask({ ...operation, probes }, others, nowMs);
    const nextAtMs = (operation.doubtedAtMs ?? nowMs) + nextAfterMs;
    await store.touchOperation(operation.id, "inDoubt", { probes, nextAtMs }, [], nowMs);
  }

  async #settle(operation: Operation, now: NonNullable<Probe["balance"]>, nowMs: number): Promise<void> {
    const before = operation.balanceBefore ?? now;
    const said = { key: "operationSettled", values: { ...namedOperation(operation), before, now } } as const;
    const changes = { probes: operation.probes, newBalance: now, endedAtMs: nowMs };
    const replies = tell(this.#centre, operation, said);
    await this.#centre.store.moveOperation(operation.id, "inDoubt", "settledApplied", changes, { replies }, nowMs);
  }

  async #ask(operation: Operation, others: readonly Operation[], nowMs: number): Promise<void> {
    const { store, settings } = this.#centre;
    const managers = await this.#directory.managerChats();
    const asked = { ...operation, state: "ask" as const };
    const view = doubtView(asked, others, settings.local, settings.render);
    const buttons = decisionButtons(operation, settings.render);
    const replies = [
      ...tell(this.#centre, operation, {
        key: "operationAsked",
        values: { ...namedOperation(operation), managers: managers.length },
      }),
      ...managers.map((chat) => message(settings.render, chat, { key: "doubtDetail", values: view }, buttons)),
    ];
    const changes = { probes: operation.probes, nextAtMs: nowMs + reminderMs.first };
    await store.moveOperation(operation.id, "inDoubt", "ask", changes, { replies }, nowMs);
  }

  /** Reminds the managers, or with none linked the person who asked. */
  async #remind(operation: Operation): Promise<void> {
    const { store, clock, settings } = this.#centre;
    const nowMs = clock.nowMs();
    const open = await store.operations({ states: ["ask"], max: 1_000 });
    const managers = await this.#directory.managerChats();
    const said = { key: "doubtReminder", values: { count: open.length } } as const;
    const replies = (managers.length > 0 ? managers : [operation.chat]).map((chat) =>
      message(settings.render, chat, said),
    );
    // One reminder speaks for all that are open.
    for (const one of open) {
      const spoken = one.id === operation.id ? replies : [];
      await store.touchOperation(one.id, "ask", { nextAtMs: nowMs + reminderMs.later }, spoken, nowMs);
    }
  }
}
