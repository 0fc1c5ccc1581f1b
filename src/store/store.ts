import type { OutgoingBody, WhatsAppRecords } from "../channel/channel.ts";
import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { Collaborator, Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Update } from "../domain/update.ts";
import type { FlowId, Known, LookupRequest, LookupResult, StoredState } from "../flow/flow.ts";
import type { EarnSample } from "../ledger/earn-rate.ts";
import type { Approval, ApprovalState, NewApproval } from "../ledger/approval.ts";
import type { Operation, OperationFilter, OperationState, Probe } from "../ledger/operation.ts";

/** Something the bot tells itself, through the same mailbox as what people write. */
export type InternalEvent =
  /** `flowId` 0: asked for by the router itself, outside any flow. */
  | { readonly type: "lookedUp"; readonly flowId: number; readonly ask: string; readonly result: LookupResult }
  | { readonly type: "timer"; readonly flowId: number; readonly name: string }
  /** The wallet refused a sale for want of a ticket: to be taken up again. */
  | { readonly type: "ticketNeeded"; readonly sale: Known }
  /** An operation that a conversation waits for has ended. */
  | {
      readonly type: "performed";
      readonly flowId: number;
      readonly done: boolean;
      readonly refusal: Operation["refusal"];
    };

/** One entry of a chat's mailbox. */
export interface Entry {
  /** Order of acceptance over all chats. */
  readonly seq: number;
  readonly chat: ChatKey;
  readonly acceptedAtMs: number;
  readonly content:
    | { readonly type: "update"; readonly update: Update }
    | { readonly type: "event"; readonly event: InternalEvent };
}

/** An open conversation. */
export interface Session {
  readonly flow: FlowId;
  readonly version: number;
  /** Different for every conversation ever begun: the turn that began it. */
  readonly flowId: number;
  readonly state: StoredState;
  /** Turn of the last message with buttons; a tap that carries another one is old. */
  readonly nonce: number;
}

/** A person on a channel. */
export interface Person {
  readonly identity: Identity;
  readonly chat: ChatKey;
  /** Proved; null until then. */
  readonly phone: Phone | null;
  readonly name: string | null;
  /** When someone unknown was last told how to identify themselves, epoch ms; 0 = never. */
  readonly toldAtMs: number;
  /** The shop itself writes in this chat: the bot says nothing to what is written before this instant, epoch ms; 0 = it speaks. */
  readonly quietUntilMs: number;
}

/** A single-use invitation that links a chat to a collaborator's phone. */
export interface Invitation {
  /** Of the token, which is stored nowhere. */
  readonly fingerprint: string;
  readonly phone: Phone;
  readonly by: Identity;
  readonly expiresAtMs: number;
}

/** What an invitation did: `somebodyElse` when whoever used it has a proved phone already. */
export type InvitationVerdict = "linked" | "unknown" | "used" | "expired" | "somebodyElse";

/** A wallet of the account with what was learnt about it. */
export interface StoredWallet {
  readonly key: string;
  readonly name: string | null;
  /** For customers. */
  readonly clientLink: string | null;
  /** For staff. */
  readonly redeemLink: string | null;
  readonly ticketMandatory: boolean;
}

/** When the list of collaborators was last read, and when reading it was last tried; 0 = never. */
export interface DirectoryAge {
  readonly readAtMs: number;
  readonly triedAtMs: number;
}

/** What a person chose for themselves. */
export interface Preferences {
  /** The wallet they work in, where the account has several. */
  readonly walletKey: string | null;
  /** Whether they get a line after each sale on their phone. */
  readonly notices: "unasked" | "on" | "off";
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
  /** False when the entry was accepted before the last gated message of this conversation began to be sent. */
  readonly afterGate: boolean;
  /** This chat's operations that have not ended, newest first; at most fifty. */
  readonly open: readonly Operation[];
}

/** A message to send. */
export interface Reply {
  readonly chat: ChatKey;
  readonly body: OutgoingBody;
}

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

/** A new operation; the store completes it with what all new ones share. */
export type NewOperation = Omit<
  Operation,
  | "state"
  | "attempts"
  | "balanceBefore"
  | "sentAtMs"
  | "doubtedAtMs"
  | "probes"
  | "newBalance"
  | "code"
  | "refusal"
  | "cancelReason"
  | "endedAtMs"
  | "settledBy"
  | "nextAtMs"
> & {
  /** A manager let the same ticket through: the guard is off for this one. */
  readonly sameTicketAllowed: boolean;
};

/** What a step decided. All of it is committed with the entry marked handled, or none of it. */
export interface TurnOutput {
  /** The conversation from now on: another state, none, or as it was. */
  readonly session: Session | null | "same";
  readonly replies: readonly Reply[];
  /** Index in `replies` of the message that gates the next answer; null when this turn sent none. */
  readonly gate: number | null;
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

export interface OutboxRow extends Reply {
  readonly id: number;
  readonly attempts: number;
  /** An answer to it is only valid after it began to be sent: `beginReply` must be committed before it is sent. */
  readonly gate: boolean;
}

export interface LookupRow {
  readonly id: number;
  readonly chat: ChatKey;
  readonly flowId: number;
  readonly ask: string;
  readonly request: LookupRequest;
  readonly by: Identity | null;
  readonly attempts: number;
  readonly createdAtMs: number;
}

/** Changes that go with a move of an operation. */
export interface OperationChanges {
  readonly balanceBefore?: Points | null;
  readonly sentAtMs?: number;
  readonly doubtedAtMs?: number;
  readonly probes?: readonly Probe[];
  readonly newBalance?: Points | null;
  readonly code?: string | null;
  readonly refusal?: Operation["refusal"];
  readonly cancelReason?: Operation["cancelReason"];
  readonly endedAtMs?: number;
  readonly settledBy?: string | null;
  readonly nextAtMs?: number | null;
  readonly attempts?: number;
}

/** What is committed together with a move of an operation. */
export interface Consequences {
  readonly replies?: readonly Reply[];
  readonly events?: readonly { readonly chat: ChatKey; readonly event: InternalEvent }[];
  readonly audit?: readonly AuditEntry[];
  readonly operations?: readonly NewOperation[];
  /** A line for the customer themselves, where they asked for such lines: to the chats of that phone, but `except`. */
  readonly notice?: { readonly phone: Phone; readonly text: string; readonly except: ChatKey };
  /** Messages that go out once a day for the same thing. */
  readonly once?: { readonly what: string; readonly day: string; readonly replies: readonly Reply[] };
  /** This wallet wants a ticket from now on. */
  readonly ticketMandatory?: string;
}

/** A kind of work that a commit can make. */
export type Work = "approvals" | "inbox" | "outbox" | "lookups" | "operations" | "timers" | "directory";

/** Where an operation goes that was found in `sending` at start, and what goes with it. */
export interface TakenUp {
  readonly to: "inDoubt" | "ready";
  readonly changes: OperationChanges;
  readonly consequences: Consequences;
}

/** What is not finished, for knowing when all is quiet. */
interface Pending {
  readonly inbox: number;
  readonly outbox: number;
  readonly lookups: number;
  /** Operations in `ready` or `sending`. */
  readonly operations: number;
}

/**
 * Everything durable. One narrow, asynchronous interface: every promise resolves after the commit, and nothing above it may
 * assume that a commit is instantaneous, that there is one process, or that it is SQLite.
 */
export interface Store {
  /** What the WhatsApp channel keeps: synchronous, by nature of what it keeps. */
  readonly whatsapp: WhatsAppRecords;

  /** Makes updates durable, each once by (channel, deliveryId). Beyond the bound of a chat's mailbox an update is shed: answered once with `shed`, not queued. */
  accept(
    updates: readonly Update[],
    nowMs: number,
    shed: (chat: ChatKey) => Reply,
  ): Promise<{ readonly fresh: number; readonly shed: number }>;
  /** Runs `step` for the first entry of up to `max` chats, in one commit. `skip`: chats that are held. `apology` answers a step that threw. */
  turn(
    step: Step,
    options: {
      readonly max: number;
      readonly nowMs: number;
      readonly skip: ReadonlySet<ChatKey>;
      readonly apology: (entry: Entry) => TurnOutput;
    },
  ): Promise<TurnReport>;

  /** The first unsent message of up to `max` chats that are due, not in `skip`, and of no channel in `full`. */
  nextReplies(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<ChatKey>;
    readonly full?: readonly ChannelName[];
  }): Promise<readonly OutboxRow[]>;
  /** Commits that the message begins to be sent: answers accepted from now on may confirm it. */
  beginReply(id: number): Promise<void>;
  /** `after`: messages that become due later because of this one, in the same commit. */
  replySent(
    id: number,
    messageId: string | null,
    nowMs: number,
    after?: readonly Reply[],
    afterMs?: number,
  ): Promise<void>;
  /** Puts a message off. `nothingSent`: the network refused it for now, so that no answer so far can be one to it. */
  replyLater(id: number, notBeforeMs: number, nothingSent?: boolean): Promise<void>;
  /** Gives a message up; `chatGone` gives up all that waits for the chat. No answer can be one to it any more. */
  replyDropped(id: number, why: string, chatGone: boolean, nowMs: number): Promise<void>;
  /** Adds messages that belong to nothing else. */
  notify(replies: readonly Reply[], nowMs: number): Promise<void>;

  openLookups(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<number>;
  }): Promise<readonly LookupRow[]>;
  /** Ends a lookup and puts its result into the chat's mailbox, in one commit. */
  finishLookup(row: LookupRow, result: LookupResult, nowMs: number): Promise<void>;
  /** Ends a lookup with messages and lines of the audit trail instead of a result, in one commit. Twice is once. */
  finishReport(row: LookupRow, replies: readonly Reply[], audit: readonly AuditEntry[], nowMs: number): Promise<void>;
  lookupLater(id: number, notBeforeMs: number): Promise<void>;

  /** Operations in `ready` that are due, oldest first, at most one per (wallet, phone), none whose lane is taken. */
  readyOperations(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<string>;
  }): Promise<readonly Operation[]>;
  /** `ready` → `sending`, with the balance read before. False: it is no longer ready, or its lane is taken. */
  beginSending(id: string, balanceBefore: Points | null, nowMs: number): Promise<boolean>;
  /** Moves an operation. False, and nothing else happens: it is not in `from` any more. Throws on a move that does not exist. */
  moveOperation(
    id: string,
    from: OperationState,
    to: OperationState,
    changes: OperationChanges,
    consequences: Consequences,
    nowMs: number,
  ): Promise<boolean>;
  /** Changes of an operation that stays where it is (a probe, a reminder). False: it is not in `state` any more. */
  touchOperation(
    id: string,
    state: OperationState,
    changes: OperationChanges,
    replies: readonly Reply[],
    nowMs: number,
  ): Promise<boolean>;
  operation(id: string): Promise<Operation | null>;
  operations(filter: OperationFilter): Promise<readonly Operation[]>;
  /** Operations in doubt or to be asked about whose time to be looked at has come. */
  operationsDue(nowMs: number): Promise<readonly Operation[]>;
  /** Confirmed sales of a wallet made outside any doubt, newest first: what its percentage is learnt from. */
  earnSamples(walletKey: string, max: number): Promise<readonly EarnSample[]>;

  approval(id: string): Promise<Approval | null>;
  /** Corrections that wait for a second person, oldest first. */
  openApprovals(max: number): Promise<readonly Approval[]>;
  /** Approvals to be asked for, and those whose time is over. */
  approvalsDue(nowMs: number): Promise<readonly Approval[]>;
  /** Moves an approval. False, and nothing else happens: it is not in `from` any more. Throws on a move that does not exist. */
  moveApproval(
    id: string,
    from: ApprovalState,
    to: ApprovalState,
    decidedBy: Approval["decidedBy"],
    consequences: Consequences,
    nowMs: number,
  ): Promise<boolean>;
  /** Writes into the audit trail what belongs to nothing else. */
  note(entry: AuditEntry, chat: ChatKey | null, nowMs: number): Promise<void>;

  /** Puts every timer that is due into its chat's mailbox, once. */
  fireTimers(nowMs: number): Promise<number>;
  /**
   * Sets the only timer of a chat, outside of any turn; null takes it away. One that is due already is left to fire instead.
   */
  setLoneTimer(
    chat: ChatKey,
    timer: { readonly name: string; readonly dueAtMs: number } | null,
    nowMs: number,
  ): Promise<void>;
  /** When the next row becomes due (timer, message, lookup, operation), epoch ms; null when nothing waits for time. */
  nextDueMs(nowMs: number): Promise<number | null>;

  /** The audit trail, newest first, from `sinceMs` up to and without `untilMs`. */
  auditTrail(options: {
    readonly sinceMs?: number;
    readonly untilMs?: number;
    readonly max: number;
  }): Promise<readonly StoredAudit[]>;

  saveCollaborators(collaborators: readonly Collaborator[], nowMs: number): Promise<void>;
  directoryTried(nowMs: number): Promise<void>;
  saveWallets(wallets: readonly Omit<StoredWallet, "ticketMandatory">[]): Promise<void>;
  directory(): Promise<{ readonly age: DirectoryAge; readonly wallets: readonly StoredWallet[] }>;
  collaborators(): Promise<readonly Collaborator[]>;
  /** Those with this phone, whatever their status. */
  collaboratorsOf(phone: Phone): Promise<readonly Collaborator[]>;
  person(identity: Identity): Promise<Person | null>;
  preferences(identity: Identity): Promise<Preferences>;
  /** Chats of everyone whose proved phone is one of these. */
  chatsOf(
    phones: readonly Phone[],
  ): Promise<readonly { readonly chat: ChatKey; readonly phone: Phone; readonly identity: Identity }[]>;

  /** Adds an invitation and ends earlier ones to the same phone. Twice is once. */
  addInvitation(invitation: Invitation, nowMs: number): Promise<void>;
  /** Links a person to the phone of an invitation, in one commit with its use. `active`: phones of collaborators who may act. */
  useInvitation(
    fingerprint: string,
    identity: Identity,
    active: ReadonlySet<Phone>,
    nowMs: number,
  ): Promise<InvitationVerdict>;
  /** Takes a phone away from a person who has it. Twice is once. */
  unlinkPerson(identity: Identity, phone: Phone, by: Identity, nowMs: number): Promise<void>;

  /** Takes up after a crash: what was in `sending` goes where `takeUp` says, begun messages are no longer begun. Twice is once. */
  recover(takeUp: (operation: Operation) => TakenUp, nowMs: number): Promise<readonly Operation[]>;
  pending(): Promise<Pending>;
  /** Forgets what is older than its use: handled entries, sent messages, WhatsApp's closed journal and put-aside keys. */
  prune(nowMs: number): Promise<void>;
  /** A copy of the whole, consistent, while in use. */
  backup(path: string): Promise<void>;
  /** Calls `wake` after every commit, with the kinds of work it made. Gives the function that stops it. */
  subscribe(wake: (work: ReadonlySet<Work>) => void): () => void;
  close(): Promise<void>;
}
