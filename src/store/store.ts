// The store: everything durable, behind one asynchronous interface. This is its entry point: users of the store import this file (the console also
// `read-model.ts`), never the folders below. The interface is split by role, one file each. `repositories/` do what it says, each
// written once over the small port in `port/`; `methods.ts` lists which of them each method runs; `sqlite/` and `postgres/` are the engines. The store keeps rows
// and guards their invariants (legal moves, uniqueness, order). It words no message, calls no network and reads no clock of its own.
import type { WhatsAppRecords } from "../channel/whatsapp-records.ts";
import type { Operation } from "../ledger/operation.ts";
import type { CheckStore, ConsoleSessionStore, ShopSettingStore } from "./console.ts";
import type { ArchiveStore, AuditStore, ApprovalStore, OperationStore, Recovery } from "./ledger.ts";
import type { OutboxStore } from "./messages.ts";
import type { DirectoryStore } from "./people.ts";
import type { ReadModel } from "./read-model.ts";
import type { RestorationStore, TimeStore } from "./time.ts";
import type { TurnStore, LookupStore } from "./turn.ts";

export * from "./console.ts";
export type * from "./ledger.ts";
export * from "./messages.ts";
export * from "./people.ts";
export type * from "./read-model.ts";
export * from "./time.ts";
export * from "./turn.ts";

/** The kinds of work that a commit can make. */
export const everyWork = ["approvals", "inbox", "outbox", "lookups", "operations", "timers", "directory"] as const;

/** A kind of work that a commit can make. `elsewhere`: another process has committed, and anything may have changed. */
export type Work = (typeof everyWork)[number] | "elsewhere";

interface Pending {
  /** Entries of mailboxes that are not handled. */
  readonly inbox: number;
  /** Messages that are not sent, without background messages. */
  readonly outbox: number;
  readonly lookups: number;
  /** Operations in `ready` or `sending`. */
  readonly operations: number;
}

/**
 * Everything durable, all roles together. Every promise resolves after the commit. A caller must not assume that a commit is instantaneous, that there
 * is one process, or that the database is SQLite. Functions that a caller hands in (`step`, `recoverOperation`) run inside the transaction: they must
 * be synchronous and pure, since a lost transaction is run again.
 *
 * @example
 * await store.accept(updates, nowMs, shed); // They are on the disk now, and the network may forget them.
 * await store.runTurns(step, options); // One transaction: loads each chat's state, runs `step` on it, and commits what it decided.
 * for (const row of await store.nextReplies(options)) await deliver(row); // Only what is committed leaves the process.
 */
export interface Store
  extends
    TurnStore,
    OutboxStore,
    LookupStore,
    OperationStore,
    ApprovalStore,
    TimeStore,
    DirectoryStore,
    AuditStore,
    ArchiveStore,
    CheckStore,
    ConsoleSessionStore,
    ShopSettingStore,
    RestorationStore {
  /** What the WhatsApp channel keeps. Synchronous: Baileys must not go on before its keys are on the disk. */
  readonly whatsapp: WhatsAppRecords;
  readonly readModel: ReadModel;

  /**
   * Recovers after the process ended, however it ended: call once at start, before anything is performed. Moves every operation in `sending` where
   * `recoverOperation` says, except those that another process may still be sending (`recoverLeft`), and marks unsent questions as perhaps read. Gives the
   * operations as they were found. Idempotent.
   */
  recover(recoverOperation: (operation: Operation) => Recovery, nowMs: number): Promise<readonly Operation[]>;
  /**
   * Recovers operations in `sending` of another process that may still be alive and send them: each as soon as that process certainly cannot any more. Until
   * then nobody may decide what became of them. Resolves to how many were recovered, when none is left or `signal` is aborted.
   */
  recoverLeft(
    recoverOperation: (operation: Operation) => Recovery,
    nowMs: () => number,
    signal: AbortSignal,
  ): Promise<number>;
  pending(): Promise<Pending>;
  /**
   * Deletes handled entries, sent messages, and WhatsApp's closed journal and archived keys that are older than they are kept. `longKept`: also what is kept
   * for months (old entries of the audit trail, what strangers left), a few thousand rows at once. Pass true only where the clock is known to be right.
   */
  prune(nowMs: number, longKept: boolean): Promise<void>;
  /** Calls `wake` before a commit, as soon as something is to be written: what is asked for at once shares it. Returns what unsubscribes. */
  subscribeToWrites(wake: () => void): () => void;
  /** Calls `wake` after every commit that made work, with its kinds. Returns the function that unsubscribes. */
  subscribe(wake: (work: ReadonlySet<Work>) => void): () => void;
  /** Writes what was asked for and closes the file. Idempotent. */
  close(): Promise<void>;
}
