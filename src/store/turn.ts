import type { ChatKey } from "../domain/chat.ts";
import type { Collaborator, Identity } from "../domain/person.ts";
import type { LookupRequest } from "../flow/flow.ts";
import type { NewApproval } from "../ledger/approval.ts";
import type { Operation } from "../ledger/operation.ts";
import type { AuditEntry } from "./audit.ts";
import type { NewOperation } from "./operations.ts";
import type { Entry, Session } from "./mailbox.ts";
import type { Reply } from "./outbox.ts";
import type { DirectoryAge, Person, Preferences, StoredWallet } from "./people.ts";

/** A message of the bot's that an answer quotes: what is asked now, something else, or nobody knows any more what. `offersCommands`: it is a menu. */
export interface QuotedMessage {
  readonly is: "asked" | "other" | "unknown";
  readonly offersCommands: boolean;
}

/** Everything a step may look at. Fixed, so that any store can load it before the step runs. */
export interface TurnInput {
  readonly entry: Entry;
  readonly session: Session | null;
  /** The sender of an update; for an event, the person of that chat. */
  readonly person: Person | null;
  /** The collaborators with the person's proved phone, whatever their status. */
  readonly collaborators: readonly Collaborator[];
  readonly directory: DirectoryAge;
  /** Of the person. */
  readonly preferences: Preferences;
  readonly wallets: readonly StoredWallet[];
  /** False when the entry came before the network had accepted the last gated message of this conversation. */
  readonly afterGate: boolean;
  /** There is such a message, and it is shown or will be: it need not be said again. */
  readonly gateStands: boolean;
  /** What the message answers to, where it quotes one of the bot's. */
  readonly quoted?: QuotedMessage | null;
  /** This chat's operations that have not ended, newest first; at most fifty. */
  readonly open: readonly Operation[];
  /** The random part of the ids that this turn makes: 96 bits, 16 characters of base64url. */
  readonly random: string;
}

/** What a step decided. All of it is committed with the entry marked handled, or none of it. */
export interface TurnOutput {
  /** The conversation from now on: another state, none, or as it was. */
  readonly session: Session | null | "same";
  readonly replies: readonly Reply[];
  /** Index in `replies` of the message that gates the next answer; null when this turn sent none. */
  readonly gate: number | null;
  /** Indexes in `replies` of what the open conversation asks now, in place of what it asked before; absent: it asks nothing new. */
  readonly asks?: readonly number[];
  readonly lookups: readonly {
    readonly flowId: number;
    readonly ask: string;
    readonly request: LookupRequest;
    readonly by: Identity | null;
  }[];
  readonly operations: readonly NewOperation[];
  /** Corrections that wait for a second person. */
  readonly approvals?: readonly NewApproval[];
  /** Sets the chat's timers by name; `dueAtMs` null takes one away. */
  readonly timers: readonly { readonly name: string; readonly flowId: number; readonly dueAtMs: number | null }[];
  readonly person: Person | null;
  /** What the sender chose; `"forget"` takes away whatever they had chosen. */
  readonly preferences?: { readonly identity: Identity; readonly chosen: Preferences | "forget" } | null;
  /** Calls off an operation that waits to be sent. */
  readonly cancelOperation: string | null;
  readonly audit: readonly AuditEntry[];
}

/**
 * A step: pure and synchronous. `"hold"` leaves the entry where it is, until the collaborators have been read. `wantsDirectory` of the
 * report is set by `"hold"`.
 */
export type Step = (input: TurnInput, nowMs: number) => TurnOutput | "hold";

export interface TurnReport {
  readonly handled: number;
  readonly held: readonly ChatKey[];
  /** Steps that threw: each was recorded and answered with the apology. */
  readonly failed: readonly { readonly seq: number; readonly why: string }[];
}
