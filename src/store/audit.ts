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

/** An entry of the audit trail as it was written. */
export interface StoredAudit extends AuditEntry {
  readonly id: number;
  readonly atMs: number;
  readonly chat: ChatKey | null;
}
