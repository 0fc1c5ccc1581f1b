import { nowBy } from "../../clock.ts";
import { probeAfterMs, roleOfRequester, type Operation, type Probe } from "../../ledger/operation.ts";
import { mostSamples } from "../../ledger/earn-rate.ts";
import { unknownRequestMayStillApply, mayStillBeProved, provesApplied } from "../../ledger/settle.ts";
import type { Ports } from "../ports.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { Worker } from "../loops/worker.ts";
import { customerNotice } from "./customer-notice.ts";
import { repliesFor } from "./outcomes.ts";
import { doubtQuestion } from "./decisions/questions.ts";
import { namedOperation, shownBesideMs } from "./operation-views.ts";
import { askedOf, message } from "../messages.ts";

/** When managers are reminded of open questions: after one hour, then every six, ms. */
const reminderMs = { first: 3_600_000, later: 6 * 3_600_000 } as const;
/** Key of the one reminder for all open questions. */
const reminderKey = "reminder";

/** Resolves doubts: reads the balance, settles those it proves applied, and asks a manager about the rest. It never settles towards "not applied". */
export class DoubtResolver extends Worker<Operation, string> {
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;

  constructor(ports: Ports, directory: DirectoryReader) {
    super(ports, {
      passFailed: "Examining doubts failed",
      itemFailed: "A doubt could not be examined",
      keyField: "operation",
    });
    this.#ports = ports;
    this.#directory = directory;
  }

  protected override due(): Promise<readonly Operation[]> {
    const { store, clock } = this.#ports;
    return store.operationsDue(clock.nowMs());
  }

  protected override keyOf(operation: Operation): string {
    return operation.state === "ask" ? reminderKey : operation.id;
  }

  protected override perform(operation: Operation): Promise<void> {
    return operation.state === "ask" ? this.#remind(operation) : this.#examine(operation);
  }

  /** Reads the balance once more. Settles the doubt where it proves the operation applied; else looks again later or, after the last look, asks the managers. */
  async #examine(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.#ports;
    const { walletKey, phone } = operation.request;
    const begun = { wallMs: clock.nowMs(), monotonicMs: clock.monotonicMs() };
    const reading = await wallet.customer(walletKey, phone, "money");
    const now = nowBy(clock);
    const nowMs = now.ms;
    const probe: Probe = { atMs: nowMs, balance: reading.type === "ok" ? reading.value.balance : null };
    const probes = [...operation.probes, probe];
    const besides = await store.operationsBesides(operation.id);
    const samples = await store.earnSamples(walletKey, mostSamples);
    const { balance } = probe;
    const isExact = reading.type === "ok" && reading.value.floored !== true;
    const mayBeAnother = (await store.gaps()).some((gap) => unknownRequestMayStillApply(gap, now));
    if (
      balance !== null &&
      isExact &&
      !mayBeAnother &&
      provesApplied({ operation, balanceNow: balance, now, ...besides, samples })
    ) {
      return this.#settle({ ...operation, probes }, balance, nowMs);
    }
    const nextAfterMs = probeAfterMs[probes.length];
    if (nextAfterMs === undefined || !mayStillBeProved(operation, now)) {
      const others = await store.operations({ walletKey, phone, createdSinceMs: nowMs - shownBesideMs, max: 500 });
      return this.#askManagers({ ...operation, probes }, others, nowMs);
    }
    // If the wall clock was set since this look began, every waiting time in the store was shifted by as much: shift this one too.
    const setMs = Math.round(clock.nowMs() - begun.wallMs - (clock.monotonicMs() - begun.monotonicMs));
    const nextAtMs = (operation.doubtedAtMs ?? nowMs) + nextAfterMs + setMs;
    await store.touchOperation(operation.id, "inDoubt", { probes, nextAtMs }, [], nowMs);
  }

  /** Settles a doubt that the balance has proved applied, and tells everyone. */
  async #settle(operation: Operation, now: NonNullable<Probe["balance"]>, nowMs: number): Promise<void> {
    const before = operation.balanceBefore ?? now;
    const said = { key: "operationSettled", values: { ...namedOperation(operation), before, now } } as const;
    const changes = { probes: operation.probes, newBalance: now, endedAtMs: nowMs };
    const replies = repliesFor(this.#ports, operation, said);
    const consequences = { replies, ...customerNotice(this.#ports, operation, "balance", now) };
    await this.#ports.store.moveOperation(operation.id, "inDoubt", "settledApplied", changes, consequences, nowMs);
  }

  /** Asks the managers to decide a doubt that no balance has settled, and tells whoever asked for the operation that they were asked. */
  async #askManagers(operation: Operation, others: readonly Operation[], nowMs: number): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const managers = await this.#directory.managerChats();
    const replies = [
      ...repliesFor(this.#ports, operation, (role) => ({
        key: "operationAsked",
        values: { ...namedOperation(operation), managers: managers.length, role },
      })),
      ...managers.map(doubtQuestion(settings, operation, others)),
    ];
    const changes = { probes: operation.probes, nextAtMs: clock.nowMs() + reminderMs.first };
    const events = askedOf(managers, "pendientes");
    await store.moveOperation(operation.id, "inDoubt", "ask", changes, { replies, events }, nowMs);
  }

  /** Reminds the managers; where none is linked, the person who asked. One reminder counts all open questions. */
  async #remind(operation: Operation): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const others = await store.operations({ states: ["ask"], max: 1_000 });
    const open = [operation, ...others.filter((one) => one.id !== operation.id)];
    const managers = await this.#directory.managerChats();
    const isTold = managers.length > 0;
    const values = { count: open.length, role: isTold ? "manager" : roleOfRequester(operation) } as const;
    const replies = (isTold ? managers : [operation.chat]).map((chat) =>
      message(settings.renderIn, chat, { key: "doubtReminder", values }),
    );
    for (const one of open) {
      const spoken = one.id === operation.id ? replies : [];
      const nowMs = clock.nowMs();
      await store.touchOperation(one.id, "ask", { nextAtMs: nowMs + reminderMs.later }, spoken, nowMs);
    }
  }
}
