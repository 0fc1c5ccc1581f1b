import type { QuestionToManagers } from "../../channel/channel.ts";
import { nowBy } from "../../clock.ts";
import { probeAfterMs, roleOfRequester, type Operation, type Probe } from "../../ledger/operation.ts";
import { mostSamples } from "../../ledger/request.ts";
import { unknownRequestMayStillApply, canProveByBalance, provesApplied } from "../../ledger/settle.ts";
import type { ChatKey } from "../../domain/chat.ts";
import type { Reply } from "../../store/store.ts";
import { Worker } from "../loop.ts";
import { customerNotice, repliesFor } from "./outcomes.ts";
import { afterRefund } from "./refund-asked.ts";
import { doubtContextOf, namedOperation } from "./operation-views.ts";
import { questionAskedEvents, message } from "../messages.ts";
import { doubtQuestion } from "./approvals.ts";

/** When managers are reminded of open questions: after one hour, then every six, ms. */
const reminderMs = { first: 3_600_000, later: 6 * 3_600_000 } as const;
/** How long a requester waits to hear whether a manager's chat has taken the question, ms. */
const takenWithinMs = 10_000;
/** How long a question counts as just asked, ms. After that there are only reminders. */
const justAskedMs = 60_000;
/** The most doubts whose refused questions are stored. */
const mostRefused = 1_000;
const reminderKey = "reminder";

/** When the checks of a doubt have ended, epoch ms. */
function askedAtMs({ probes, doubtedAtMs }: Operation): number {
  return probes.at(-1)?.atMs ?? doubtedAtMs ?? 0;
}

/** Resolves doubts: reads the balance, settles those that it proves applied, and asks a manager about the rest. It never settles towards "not applied". */
export class DoubtResolver extends Worker<Operation, string> {
  /** The chats that refuse the question about a doubt, by its operation. */
  readonly #refused = new Map<string, Set<ChatKey>>();

  protected override readonly options = {
    passFailed: "Examining doubts failed",
    itemFailed: "A doubt could not be examined",
    keyField: "operation",
  };

  protected override due(): Promise<readonly Operation[]> {
    const { store, clock } = this.ports;
    return store.operationsDue(clock.nowMs());
  }

  protected override keyOf(operation: Operation): string {
    return operation.state === "ask" && !this.#isJustAsked(operation) ? reminderKey : operation.id;
  }

  protected override perform(operation: Operation): Promise<void> {
    if (operation.state !== "ask") return this.#examine(operation);
    return this.#isJustAsked(operation) ? this.#endWaiting(operation) : this.#remind(operation);
  }

  /** Reads the balance once more. Settles the doubt if that proves it applied; else checks again later or, after the last check, asks the managers. */
  async #examine(operation: Operation): Promise<void> {
    const { store, wallet, clock } = this.ports;
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
    if (nextAfterMs === undefined || !canProveByBalance(operation, now)) {
      return this.#askManagers({ ...operation, probes }, nowMs);
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
    const replies = repliesFor(this.ports, operation, said);
    const events = await afterRefund(this.ports, operation);
    const consequences = { replies, events, ...customerNotice(this.ports, operation, "balance", now) };
    await this.ports.store.moveOperation(operation.id, "inDoubt", "settledApplied", changes, consequences, nowMs);
  }

  /** Asks the managers to decide a doubt that no balance has settled, and tells the requester that they were asked. */
  async #askManagers(operation: Operation, nowMs: number): Promise<void> {
    const { store, clock, settings } = this.ports;
    const managers = await this.ports.directory.managerChats();
    const context = await doubtContextOf(store, operation, nowMs);
    const asks = { operationId: operation.id, chats: managers };
    // The requester learns that a manager was asked only when a manager's chat has taken the question (`asked`).
    const waits = managers.length > 0 && roleOfRequester(operation) !== "manager";
    const told = this.#toldAsked(operation, managers.length, false);
    const replies = [
      ...(waits ? told.filter(({ chat }) => chat !== operation.chat) : told),
      ...managers.map(doubtQuestion(settings, operation, context, asks)),
    ];
    const nextAtMs = clock.nowMs() + (waits ? takenWithinMs : reminderMs.first);
    const changes = { probes: operation.probes, nextAtMs };
    const events = questionAskedEvents(managers, "pendientes");
    await store.moveOperation(operation.id, "inDoubt", "ask", changes, { replies, events }, nowMs);
  }

  #toldAsked(operation: Operation, managers: number, isTaken: boolean): Reply[] {
    const values = { ...namedOperation(operation), managers, isTaken };
    return repliesFor(this.ports, operation, (role) => ({ key: "operationAsked", values: { ...values, role } }));
  }

  /** A manager's chat has taken the question about a doubt, or none takes it. Tells the requester, once. */
  async asked({ operationId, chats }: QuestionToManagers, chat: ChatKey, isTaken: boolean): Promise<void> {
    if (!isTaken) {
      const refused = this.#refused.get(operationId) ?? new Set();
      if (this.#refused.size > mostRefused) this.#refused.clear();
      this.#refused.set(operationId, refused.add(chat));
      if (chats.some((one) => !refused.has(one))) return;
    }
    this.#refused.delete(operationId);
    const operation = await this.ports.store.operation(operationId);
    if (operation?.state === "ask") await this.#tellAsked(operation, isTaken);
  }

  async #tellAsked(operation: Operation, isTaken: boolean): Promise<void> {
    if (roleOfRequester(operation) === "manager") return;
    const replies = this.#toldAsked(operation, 1, isTaken).filter(({ chat }) => chat === operation.chat);
    const { id, day } = operation;
    const about = replies.map((reply) => ({ ...reply, about: id }));
    await this.ports.store.notifyOnce(`asked ${id}`, day, about, this.ports.clock.nowMs());
  }

  /** True if managers were asked a moment ago, so the requester may wait to hear of it. */
  #isJustAsked(operation: Operation): boolean {
    const agoMs = this.ports.clock.nowMs() - askedAtMs(operation);
    return agoMs >= 0 && agoMs < justAskedMs;
  }

  /** The time is over and no manager's chat has taken the question, or the requester was told already. */
  async #endWaiting(operation: Operation): Promise<void> {
    const { store, clock } = this.ports;
    await this.#tellAsked(operation, false);
    const nowMs = clock.nowMs();
    await store.touchOperation(operation.id, "ask", { nextAtMs: askedAtMs(operation) + reminderMs.first }, [], nowMs);
  }

  /** Reminds the managers or, if none is linked, the requester. One reminder counts all open questions. */
  async #remind(operation: Operation): Promise<void> {
    const { store, clock, settings } = this.ports;
    const others = await store.operations({ states: ["ask"], max: 1_000 });
    const open = [operation, ...others.filter((one) => one.id !== operation.id && !this.#isJustAsked(one))];
    const managers = await this.ports.directory.managerChats();
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
