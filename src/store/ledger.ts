import type { ChatKey } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/money.ts";
import type { ShopDay, Days } from "../domain/time.ts";
import type { Approval, ApprovalChanges, ApprovalState } from "../ledger/approval.ts";
import type { AuditDeed } from "../ledger/audit-deed.ts";
import type { Corte } from "../ledger/corte.ts";
import type { EarnSample } from "../ledger/request.ts";
import type { Operation, OperationFilter, OperationState } from "../ledger/operation.ts";
import type { Besides } from "../ledger/settle.ts";
import type { InternalEvent, Reply, ReplyBody } from "./messages.ts";

/** Whose traces are erased: the phone, and what stands for it in the books from now on. */
export interface Erased {
  readonly phone: Phone;
  readonly pseudonym: Phone;
}

/** Fields of an operation that change with its moves, or while it stays where it is. */
type Changing =
  | "attempts"
  | "neverLeft"
  | "balanceBefore"
  | "sentAtMs"
  | "sentSteady"
  | "doubtedAtMs"
  | "restored"
  | "probes"
  | "newBalance"
  | "code"
  | "refusal"
  | "cancelReason"
  | "endedAtMs"
  | "settledBy"
  | "orderedAgain"
  | "nextAtMs";

export type OperationChanges = Partial<Pick<Operation, Changing>>;

/** A new operation. The store completes it (`ready`), or calls it off (`cancelled`) where its ticket was taken or the same sale made meanwhile. */
export type NewOperation = Omit<Operation, "state" | "createdSteady" | Changing> & {
  /** A manager let the same ticket through: it is not compared. */
  readonly sameTicketAllowed: boolean;
  /** Of a sale: called off if the same phone and amount was sold in its wallet within this time, ms. Absent: it is not compared. */
  readonly sameSaleWithinMs?: number;
  /** Ids of operations that it is not compared with: a person has said that this is another sale. */
  readonly exceptIds?: readonly string[];
};

/**
 * What is committed together with a move of an operation or an approval.
 *
 * @example
 * { replies: [{ chat, body }], audit: [{ what: "doubt.applied", who, operationId, detail: null }] }
 */
export interface Consequences {
  readonly replies?: readonly Reply[];
  readonly events?: readonly { readonly chat: ChatKey; readonly event: InternalEvent }[];
  readonly audit?: readonly AuditEntry[];
  readonly operations?: readonly NewOperation[];
  /** A message to every chat whose person has this proved phone and chose notices (`Preferences.notices`), but not to `except`. */
  readonly toSubscribers?: { readonly phone: Phone; readonly body: ReplyBody; readonly except: ChatKey };
  /** A message with a password (`body`), to a chat of this phone that can delete it. `chat` is told that it went there, or that the console shows it. */
  readonly secret?: {
    readonly phone: Phone;
    readonly body: ReplyBody;
    readonly chat: ChatKey;
    readonly sentElsewhere: ReplyBody;
    readonly nowhere: ReplyBody;
  };
  /** Messages, and events, that are added only by the first commit that names this key on this shop day. */
  readonly onceADay?: Pick<Consequences, "events"> & {
    readonly key: string;
    readonly day: ShopDay;
    readonly replies: readonly Reply[];
  };
  /** Whose traces are erased: operations that have ended, messages, entries of the audit trail and people hold neither phone nor name of theirs any more. */
  readonly erases?: Erased;
  /** Key of a wallet that wants a ticket from now on. */
  readonly ticketMandatory?: string;
}

/** What is committed with a new operation that the store had to call off when it added it (`cancelReason`). Pure: called inside the transaction. */
export type CalledOff = (operation: Operation) => Consequences;

/** Where an operation that was in `sending` at start goes, and what is committed with it. */
export interface Recovery {
  readonly to: "inDoubt" | "ready";
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}

/** The ledger's rows. A turn adds operations (`TurnOutput.operations`), and so do `Consequences`. Only moves of `legalMoves` exist; an end never changes. */
export interface OperationStore {
  /** Operations in `ready` that are due and not in `skip`, oldest first: at most one per lane (wallet and phone), and none whose lane is taken. */
  readyOperations(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<string>;
  }): Promise<readonly Operation[]>;
  /** Moves from `ready` to `sending`, before the request leaves. False: it is no longer `ready`, or its lane is taken. */
  beginSending(id: string, balanceBefore: Points | null, nowMs: number): Promise<boolean>;
  /** Adds an operation that was ordered outside a turn. False, and nothing happens: the same order came before. */
  addOrdered(operation: NewOperation, audit: readonly AuditEntry[], nowMs: number): Promise<boolean>;
  /** Moves an operation. False, and nothing else happens: it is not in `from` any more. Throws on a move that does not exist. */
  moveOperation(
    id: string,
    from: OperationState,
    to: OperationState,
    changes: OperationChanges,
    consequences: Consequences,
    nowMs: number,
  ): Promise<boolean>;
  /** Changes an operation that stays where it is (a probe, a reminder). False: it is not in `state` any more. */
  touchOperation(
    id: string,
    state: OperationState,
    changes: OperationChanges,
    replies: readonly Reply[],
    nowMs: number,
  ): Promise<boolean>;
  /** Null: there is none with this id. */
  operation(id: string): Promise<Operation | null>;
  /** Those that match every filter that is given, newest first. */
  operations(filter: OperationFilter): Promise<readonly Operation[]>;
  /** How many sales and uses of balance of a phone on this shop day are open or applied. */
  countOfPhone(phone: Phone, day: ShopDay): Promise<number>;
  /** What was sent to the wallet and phone of an operation before it and after it, oldest first, by the order of sending and by no clock. */
  operationsBesides(id: string): Promise<Besides>;
  /** Operations in `inDoubt` or `ask` that are to be looked at now. */
  operationsDue(nowMs: number): Promise<readonly Operation[]>;
  /** Confirmed sales of a wallet made outside any doubt, newest first: samples of its percentage. */
  earnSamples(walletKey: string, max: number): Promise<readonly EarnSample[]>;
}

/** What waits for somebody's yes: corrections for a second manager, uses of balance for their customer. A turn adds them (`TurnOutput.approvals`). */
export interface ApprovalStore {
  approval(id: string): Promise<Approval | null>;
  /** Approvals in `new` or `open`, oldest first. */
  openApprovals(max: number): Promise<readonly Approval[]>;
  /** Uses of balance of this phone that wait or waited for a yes and expire after this instant, oldest first. */
  approvalsOf(phone: Phone, expireAfterMs: number): Promise<readonly Approval[]>;
  /** Approvals in `new`, to be asked, and those in `open` that have expired. */
  approvalsDue(nowMs: number): Promise<readonly Approval[]>;
  /** Moves an approval. False, and nothing else happens: it is not in `from` any more. Throws on a move that does not exist. */
  moveApproval(
    id: string,
    from: ApprovalState,
    to: ApprovalState,
    changes: ApprovalChanges,
    consequences: Consequences,
    nowMs: number,
  ): Promise<boolean>;
}

export interface AuditEntry {
  readonly what: AuditDeed;
  /** Who did it; null for the bot itself. */
  readonly who: Identity | null;
  readonly operationId: string | null;
  readonly detail: string | null;
  /** The public name of the console's session in which it was done; absent: it was done elsewhere. */
  readonly session?: string;
}

export interface StoredAudit extends Omit<AuditEntry, "what"> {
  /** An `AuditDeed`, or a word of an older program. */
  readonly what: string;
  readonly id: number;
  readonly atMs: number;
  readonly chat: ChatKey | null;
}

/** A page of the audit trail, newest first. */
export interface AuditQuery {
  /** The `id` of the last entry of the page before; absent: the first page. */
  readonly before?: number;
  /** Absent: of every operation, and of what concerns none. */
  readonly operationId?: string;
  readonly max: number;
}

/** The audit trail: append-only. Most entries are committed with what they tell of; `note` is for the others. */
export interface AuditStore {
  note(entry: AuditEntry, chat: ChatKey | null, nowMs: number): Promise<void>;
  /** Entries from `sinceMs` (inclusive) to `untilMs` (exclusive), newest first. `what`: only those of one deed. */
  auditTrail(options: {
    readonly what?: AuditDeed;
    readonly sinceMs?: number;
    readonly untilMs?: number;
    readonly max: number;
  }): Promise<readonly StoredAudit[]>;
}

/** The corte of a day whose operations were archived. */
export interface ArchivedDay {
  readonly day: string;
  readonly corte: Corte;
}

/** The part of the ledger that was exported and removed: what it added up to stays. */
export interface ArchiveStore {
  /** The first local day (`YYYY-MM-DD`) whose operations are all here; null: nothing was ever archived. */
  ledgerSince(): Promise<string | null>;
  /** The archived ones of these days that had operations, oldest first. */
  archivedDays(days: Days): Promise<readonly ArchivedDay[]>;
  /** Days before a day that have operations and are not archived, oldest first. */
  daysToArchive(before: string): Promise<readonly string[]>;
  /** Day of the oldest operation that has not ended; null: all have. */
  oldestOpenDay(): Promise<string | null>;
  /** Stores what days added up to and removes their operations, in one commit; gives how many. Those that younger ones need stay. Idempotent. */
  archiveLedger(before: string, days: readonly ArchivedDay[]): Promise<number>;
}
