import type { ChatKey } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";

export interface AuditEntry {
  /** What happened, a short constant word: `"operation.confirmed"`, `"person.bound"`. */
  readonly what: string;
  /** Who did it; null for the bot itself. */
  readonly who: Identity | null;
  readonly operationId: string | null;
  readonly detail: string | null;
}

/** An entry of the audit trail as it is stored. */
export interface StoredAudit extends AuditEntry {
  readonly id: number;
  readonly atMs: number;
  readonly chat: ChatKey | null;
}

/** The audit trail: append-only. Most entries are committed with what they tell of; `note` is for the others. */
export interface AuditStore {
  note(entry: AuditEntry, chat: ChatKey | null, nowMs: number): Promise<void>;
  /** Entries from `sinceMs` (inclusive) to `untilMs` (exclusive), newest first. */
  auditTrail(options: {
    readonly sinceMs?: number;
    readonly untilMs?: number;
    readonly max: number;
  }): Promise<readonly StoredAudit[]>;
}
