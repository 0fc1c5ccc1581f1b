import type { ChatKey } from "../domain/people/chat.ts";
import type { Identity } from "../domain/people/person.ts";
import type { QueryOrCommand, Result } from "../flow/requests.ts";
import type { AuditEntry } from "./audit.ts";
import type { Consequences } from "./operations.ts";
import type { Reply } from "./outbox.ts";

/**
 * A query or command that a turn asked for (`TurnOutput.lookups`). It may run more than once before it is finished: a query changes nothing, and a command
 * is idempotent by the means that its row of `commandTable` names.
 */
export interface LookupRow {
  readonly id: number;
  readonly chat: ChatKey;
  /** The session that asked, or `noConversation`. */
  readonly conversationId: number;
  /** Name by which the asker recognises the result. */
  readonly ask: string;
  readonly request: QueryOrCommand;
  readonly by: Identity | null;
  readonly attempts: number;
  readonly createdAtMs: number;
}

/** Queries and commands that turns asked for and that are not finished. A turn adds them (`TurnOutput.lookups`). */
export interface LookupStore {
  /**
   * Lookups that are due and not in `skip`, oldest first. `inOrder`: types that a chat is answered in the order in which it asked: of each of them, asked for
   * outside any flow, only the chat's oldest is given.
   */
  openLookups(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<number>;
    readonly inOrder: readonly string[];
  }): Promise<readonly LookupRow[]>;
  /** Ends a lookup and puts its result into the chat's mailbox, with what follows from it, in one commit. Idempotent. */
  finishLookup(row: LookupRow, result: Result, nowMs: number, consequences?: Consequences): Promise<void>;
  /** Ends a lookup with messages and audit entries instead of a result, in one commit. Idempotent. */
  finishReport(row: LookupRow, replies: readonly Reply[], audit: readonly AuditEntry[], nowMs: number): Promise<void>;
  /** Counts an attempt and puts the lookup off until `notBeforeMs`, epoch ms. */
  lookupLater(id: number, notBeforeMs: number): Promise<void>;
}
