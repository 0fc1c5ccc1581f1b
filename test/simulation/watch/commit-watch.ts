import { isDeepStrictEqual } from "node:util";
import type { Override } from "../../../src/flow/flow.ts";
import type { Update } from "../../../src/domain/update.ts";
import type { Operation } from "../../../src/ledger/operation.ts";
import type { MoneyRequest } from "../../../src/ledger/request.ts";
import type {
  Consequences,
  Endings,
  Entry,
  OutboxRow,
  Reply,
  Step,
  Store,
  TurnOutput,
} from "../../../src/store/store.ts";
import type { BackgroundWatch } from "./background-watch.ts";
import { unasked, type Birth } from "./guards.ts";
import { taughtId } from "../world/history.ts";
import type { LedgerWatch } from "./ledger-watch.ts";
import type { MailWatch } from "./mail-watch.ts";
import type { MessageWatch } from "./message-watch.ts";
import type { PurchaseWatch } from "./purchase-watch.ts";
import type { StaffWatch } from "./staff-watch.ts";
import { together, type Job } from "../world/store-port.ts";
import type { Trace } from "./violation.ts";

type TakeUp = Parameters<Store["recover"]>[0];

interface Decided {
  readonly entry: Entry;
  readonly output: TurnOutput;
}

/** Who watches what people are told and what they did. */
export interface Watches {
  readonly ledger: LedgerWatch;
  readonly messages: MessageWatch;
  readonly mail: MailWatch;
  readonly purchases: PurchaseWatch;
  readonly staff: StaffWatch;
  readonly background: BackgroundWatch;
}

/** Reads every commit as it is made and tells the other watches what was in it. */
export class CommitWatch {
  #store: Store;
  readonly #trace: Trace;
  readonly #ledger: LedgerWatch;
  readonly #messages: MessageWatch;
  readonly #mail: MailWatch;
  readonly #watches: Watches;
  readonly #decided = new WeakMap<Step, Decided[]>();
  readonly #takenUp = new WeakMap<TakeUp, { readonly id: string; readonly replies: readonly Reply[] }[]>();
  /** Numbers of messages by their row of the outbox. */
  readonly #tags = new Map<number, number | null>();

  constructor(store: Store, trace: Trace, watches: Watches) {
    this.#store = store;
    this.#trace = trace;
    this.#watches = watches;
    this.#ledger = watches.ledger;
    this.#messages = watches.messages;
    this.#mail = watches.mail;
  }

  /** The store of a life, whose steps and rows are looked at on their way. `requests`: told whose request is whose. */
  watching(store: Store, requests: WeakMap<MoneyRequest, string>): Store {
    const own: Partial<Store> = {
      runTurns: (step, options) => {
        const decided: Decided[] = [];
        const watched: Step = (input, nowMs) => {
          const output = step(input, nowMs);
          if (output !== "defer") decided.push({ entry: input.entry, output });
          return output;
        };
        this.#decided.set(watched, decided);
        return store.runTurns(watched, options);
      },
      recover: (recoverOperation, nowMs) => {
        const taken: { id: string; replies: readonly Reply[] }[] = [];
        const watched: TakeUp = (operation) => {
          const to = recoverOperation(operation);
          taken.push({ id: operation.id, replies: to.consequences.replies ?? [] });
          return to;
        };
        this.#takenUp.set(watched, taken);
        return store.recover(watched, nowMs);
      },
      forgetOpen: (endings, nowMs, identities) => {
        const ends = (end: (operation: Operation) => Consequences) => (operation: Operation) => {
          const consequences = end(operation);
          this.#messages.belong(consequences.replies ?? [], operation.id);
          return consequences;
        };
        const watched = (of: Endings) => ({ ...of, doubt: ends(of.doubt), expired: ends(of.expired) });
        const ofOther = watched(endings.ofOther ?? endings);
        return store.forgetOpen({ ...watched(endings), ofOther }, nowMs, identities);
      },
      readyOperations: async (options) => {
        const rows = await store.readyOperations(options);
        for (const { id, request } of rows) requests.set(request as MoneyRequest, id);
        return rows;
      },
      nextReplies: async (options) => {
        const rows: readonly OutboxRow[] = await store.nextReplies(options);
        for (const { id, body } of rows) this.#tags.set(id, this.#messages.tagOf(body));
        return rows;
      },
    };
    return new Proxy(store, { get: (_, name) => own[name as keyof Store] ?? store[name as keyof Store] });
  }

  /** What was committed together. */
  async committed(jobs: readonly { readonly job: Job; readonly value: unknown }[]): Promise<void> {
    const touched = new Map<string, Birth | null>();
    for (const { job, value } of jobs) await this.#look(job, value, touched);
    for (const [id, birth] of touched) {
      const row = await this.#store.operation(id);
      if (row) this.#ledger.committed(row, birth);
    }
  }

  /** A copy of the database was taken. */
  keep(): void {
    this.#ledger.keep();
  }

  /** The database was put back to what it was when the copy was taken, and is opened anew: nobody knows any more what was committed since. */
  forget(store: Store): void {
    this.#store = store;
    this.#tags.clear();
    const { ledger, mail, purchases, background } = this.#watches;
    for (const watch of [ledger, mail, purchases, background]) watch.forget();
  }

  /** At the end: no row differs from what its commits said, nor from what the audit trail says. */
  async lookAtAll(): Promise<void> {
    for (const row of await this.#store.operations({ max: 10_000 })) {
      if (row.id.startsWith(taughtId)) continue;
      this.#ledger.committed(row, null);
    }
    const trail = await this.#store.auditTrail({ max: 10_000 });
    this.#ledger.checkTrail(trail);
  }

  async #look({ name, args }: Job, value: unknown, touched: Map<string, Birth | null>): Promise<void> {
    const touch = (id: string) => touched.set(id, touched.get(id) ?? null);
    switch (name) {
      case "accept":
        return this.#mail.accepted(args[0] as readonly Update[]);
      case "runTurns":
        return this.#lookAtTurn(args[0] as Step, value as Awaited<ReturnType<Store["runTurns"]>>, touched);
      case "replySent":
        return this.#mail.sent(this.#tag(args[0]));
      case "beginSending":
      case "touchOperation":
        touch(args[0] as string);
        return;
      case "moveOperation":
        touch(args[0] as string);
        if (value === true) this.#follow(args[4] as Consequences, touched, args[0] as string);
        if (value === true && ((args[4] as Consequences).operations ?? []).length > 0)
          this.#mail.carriedOut(args[0] as string);
        return;
      case "moveApproval":
        this.#trace.note(`${args[0] as string} -> ${args[2] as string}: ${String(value)}`);
        if (value === true && args[2] === "approved") this.#ledger.approved(args[0] as string);
        if (value === true) this.#follow(args[4] as Consequences, touched, null);
        if (value === true && args[2] === "approved") this.#mail.carriedOut(args[0] as string);
        return;
      case "notifyOnce":
        if (value !== true) return;
        for (const reply of args[2] as readonly Reply[])
          if (reply.about !== undefined) this.#messages.belong([reply], reply.about);
        return;
      case "forgetOpen":
        return this.#forgottenAgain(args, touch);
      case "recover":
        for (const { id, replies } of this.#takenUp.get(args[0] as TakeUp) ?? []) {
          touch(id);
          this.#messages.belong(replies, id);
        }
        this.#watches.background.restarted();
        return this.#recoverAgain(args);
      default:
    }
  }

  #tag(outboxId: unknown): number | null {
    return this.#tags.get(outboxId as number) ?? null;
  }

  #lookAtTurn(step: Step, report: Awaited<ReturnType<Store["runTurns"]>>, touched: Map<string, Birth | null>): void {
    const failed = new Set(report.failed.map(({ seq }) => seq));
    for (const { entry, output } of this.#decided.get(step) ?? []) {
      this.#mail.handled(entry);
      if (failed.has(entry.seq)) continue;
      this.#lookAtReplies(entry, output);
      for (const operation of output.operations) {
        const confirmed = this.#mail.made(entry, operation.id);
        const said = confirmed === null ? null : this.#messages.said(confirmed);
        this.#watches.purchases.made(entry, operation, said);
        touched.set(operation.id, birthOf(output));
      }
      for (const { id } of output.approvals ?? []) {
        this.#mail.made(entry, id);
        this.#ledger.named(id);
      }
      for (const { request } of output.lookups) {
        if (request.type === "settle" && request.decision === "registerNow")
          this.#mail.ordered(entry, request.operationId);
        if (request.type === "approve" && request.approved) this.#mail.ordered(entry, request.approvalId);
      }
      this.#watches.purchases.turned(entry, output);
      if (output.cancelOperation !== null) {
        touched.set(output.cancelOperation, null);
        this.#messages.belong(output.replies, output.cancelOperation);
      }
      const gate = output.gate === null ? undefined : output.replies[output.gate];
      if (gate) this.#mail.gated(gate.chat, this.#messages.tagOf(gate.body));
    }
  }

  #lookAtReplies(entry: Entry, { replies }: TurnOutput): void {
    const { background, staff } = this.#watches;
    const acceptedAtMs = this.#mail.acceptedAtMs(entry);
    for (const { chat, body } of replies) {
      const tag = body.type === "translated" ? null : this.#messages.tagOf(body);
      const said = tag === null ? null : this.#messages.said(tag);
      if (tag === null || said === null) continue;
      background.said(chat, tag);
      if (acceptedAtMs !== null) staff.answered(entry, said, acceptedAtMs);
      if (said.key === "restoredTooOld") this.#mail.calledOld(entry);
      if ("values" in said && "again" in said.values && said.values.again) this.#mail.calledEarly(entry);
    }
  }

  #follow(consequences: Consequences, touched: Map<string, Birth | null>, operation: string | null): void {
    if (operation !== null) this.#messages.belong(consequences.replies ?? [], operation);
    // A second try, or what was approved: a manager has decided it, or whoever confirmed it was asked before.
    for (const one of consequences.operations ?? []) {
      const staffPhoneAllowed = one.approvalId !== undefined && one.staffPhoneAllowed === true;
      touched.set(one.id, { ...unasked, sameTicketAllowed: true, staffPhoneAllowed });
    }
  }

  /** Ending what a restored database holds as open twice is ending it once (`recovery`). */
  async #forgottenAgain(args: readonly unknown[], touch: (id: string) => unknown): Promise<void> {
    const rows = await this.#store.operations({ max: 10_000 });
    for (const { id } of rows.filter((row) => !row.id.startsWith(taughtId))) touch(id);
    const [again] = await together(this.#store, [{ name: "forgetOpen", args }]);
    if (again?.ok !== true || again.value !== null) this.#trace.broken("recovery", "what was open was ended twice");
  }

  /** Recovering twice is recovering once (`recovery`). */
  async #recoverAgain(args: readonly unknown[]): Promise<void> {
    const look = async () => [await this.#store.operations({ max: 10_000 }), await this.#store.pending()];
    const before = await look();
    const [again] = await together(this.#store, [{ name: "recover", args }]);
    const found = again?.ok === true ? (again.value as readonly unknown[]).length : -1;
    if (found !== 0 || !isDeepStrictEqual(before, await look())) {
      this.#trace.broken("recovery", `recovering again found ${found}, or changed something`);
    }
  }
}

/** What the person who confirmed was asked about and let through, as the audit trail has it. */
function birthOf({ audit }: TurnOutput): Birth {
  const has = (override: Override) => audit.some(({ what }) => what === `override.${override}`);
  return {
    sameTicketAllowed: has("sameTicket"),
    sameSaleAllowed: has("sameSale"),
    staffPhoneAllowed: has("staffPhone"),
  };
}
