import type { ChatKey } from "../domain/people/chat.ts";
import type { Identity } from "../domain/people/person.ts";
import type { AuditDeed } from "../ledger/audit-deed.ts";

/** An entry of the audit trail, to be written. */
export interface AuditEntry {
  readonly what: AuditDeed;
  /** Who did it; null for the bot itself. */
  readonly who: Identity | null;
  readonly operationId: string | null;
  readonly detail: string | null;
  /** The public name of the console's session in which it was done; absent: it was done elsewhere. */
  readonly session?: string;
}

/** An entry of the audit trail as it is stored. */
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
