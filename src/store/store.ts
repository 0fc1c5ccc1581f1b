import type { WhatsAppRecords } from "../channel/channel.ts";
import type { ChannelName, ChatKey } from "../domain/chat.ts";
import type { Collaborator, Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Invitation, InvitationVerdict } from "../domain/invitation.ts";
import type { Points } from "../domain/points.ts";
import type { SteadyTime } from "../domain/steady-time.ts";
import type { Update } from "../domain/update.ts";
import type { LookupResult } from "../flow/flow.ts";
import type { Approval, ApprovalState } from "../ledger/approval.ts";
import type { EarnSample } from "../ledger/earn-rate.ts";
import type { Operation, OperationFilter, OperationState } from "../ledger/operation.ts";
import type { Besides } from "../ledger/settle.ts";
import type { AuditEntry, StoredAudit } from "./audit.ts";
import type { Consequences, OperationChanges, Recovery } from "./operations.ts";
import type { Entry } from "./mailbox.ts";
import type { LookupRow, OutboxRow, Reply, ReplyBody } from "./outbox.ts";
import type { DirectoryAge, LinkedChat, Person, Preferences, StoredWallet } from "./people.ts";
import type { ReadModel } from "./read-model.ts";
import type { Step, TurnOutput, TurnReport } from "./turn.ts";

// Whoever uses the store needs to know this file alone.
export type { AuditEntry, StoredAudit } from "./audit.ts";
export type { Consequences, NewOperation, OperationChanges, Recovery } from "./operations.ts";
export type { Entry, InternalEvent, RestToPay, Session } from "./mailbox.ts";
export type { LookupRow, OutboxRow, Reply, ReplyBody, TranslatedBody } from "./outbox.ts";
export type { DirectoryAge, LinkedChat, Person, Preferences, StoredWallet } from "./people.ts";
export type * from "./read-model.ts";
export type { Step, TurnInput, TurnOutput } from "./turn.ts";
export { noFlow } from "./mailbox.ts";
export { bodyIn } from "./outbox.ts";
export { vouchedPhone } from "./people.ts";

/** A kind of work that a commit can make. */
export type Work = "approvals" | "inbox" | "outbox" | "lookups" | "operations" | "timers" | "directory";

/** One instant by both clocks, as it was when the wall clock was last taken for right; and whether managers have been told that it is wrong. */
export interface ClockMark {
  readonly steady: SteadyTime;
  /** Epoch ms. */
  readonly wallMs: number;
  readonly toldWrong: boolean;
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
  /** What there is to see, for whoever looks after the bot. */
  readonly readModel: ReadModel;

  /** Makes updates durable, each once by (channel, deliveryId). Beyond the bound of a chat's mailbox an update is shed: it is not queued, and the chat is told `shed` once a minute. */
  accept(
    updates: readonly Update[],
    nowMs: number,
    shed: ReplyBody,
  ): Promise<{ readonly fresh: number; readonly shed: number }>;
  /**
   * Runs `step` for the first entry of up to `max` chats, in one commit. `skip`: chats that are held. `apology` answers a step that threw. `random` gives
   * each step the random part of its ids.
   */
  turn(
    step: Step,
    options: {
      readonly max: number;
      readonly nowMs: number;
      readonly skip: ReadonlySet<ChatKey>;
      readonly apology: (entry: Entry) => TurnOutput;
      readonly random: () => string;
    },
  ): Promise<TurnReport>;

  /**
   * The first unsent message of up to `max` chats that are due, not in `skip`, and of no channel in `full`. A question that was
   * asked before a restart, or whose sending failed, may have been read and answered: it is not among them where its channel is in
   * `behind`, or its chat has something in its mailbox; when its conversation has moved on it is never sent.
   */
  nextReplies(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<ChatKey>;
    readonly full?: readonly ChannelName[];
    readonly behind?: readonly ChannelName[];
  }): Promise<readonly OutboxRow[]>;
  /** Lists of commands and removals that are due and not in `skip`: no message waits for them, nor they for one. */
  nextCourtesies(options: {
    readonly max: number;
    readonly nowMs: number;
    readonly skip: ReadonlySet<number>;
  }): Promise<readonly OutboxRow[]>;
  /** The network has accepted a message: entries of the mailboxes from now on may confirm it. `after`: courtesies that become due later because of it, in the same commit. */
  replySent(
    id: number,
    messageId: string | null,
    nowMs: number,
    after?: readonly Reply[],
    afterMs?: number,
  ): Promise<void>;
  /** Puts a message off. `nothingSent`: the network asked to wait, which counts as no attempt. */
  replyLater(id: number, notBeforeMs: number, nothingSent?: boolean): Promise<void>;
  /** Gives a message up; `chatGone` gives up all that waits for the chat. No answer can be one to it any more. */
  replyDropped(id: number, why: string, chatGone: boolean, nowMs: number): Promise<void>;
  /** Adds messages that belong to nothing else. */
  notify(replies: readonly Reply[], nowMs: number): Promise<void>;

  /** Those that are due, oldest first. Of balances that a chat asked for beside any conversation, only the first: they are answered in order. */
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
  /** `ready` → `sending`, with the balance read before and a place in the order of all that was sent. False: it is no longer ready, or its lane is taken. */
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
  /** What was sent to the wallet and phone of an operation before it and after it, oldest first: in the order of sending, not of any clock. */
  operationsBesides(id: string): Promise<Besides>;
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

  clockMark(): Promise<ClockMark | null>;
  saveClockMark(mark: ClockMark): Promise<void>;
  /** The newest time that was written down by the wall clock, epoch ms; 0 where there is none. */
  newestTimeMs(): Promise<number>;
  /**
   * The wall clock was set by `stepMs`: moves all that waits for a time by as much, with the mark, in one commit. `endsReadyAtMs`: operations that
   * wait to be sent expire then instead, since nobody knows how long they waited; null: they wait as long as they were to.
   */
  shiftWaiting(stepMs: number, endsReadyAtMs: number | null, mark: ClockMark): Promise<void>;

  /** The audit trail, newest first, from `sinceMs` up to and without `untilMs`. */
  auditTrail(options: {
    readonly sinceMs?: number;
    readonly untilMs?: number;
    readonly max: number;
  }): Promise<readonly StoredAudit[]>;

  /** Replaces the list. `seenSeq`: it was read, by a reading that began when this was the newest entry; absent: it was only edited. */
  saveCollaborators(collaborators: readonly Collaborator[], nowMs: number, seenSeq?: number): Promise<void>;
  /** A reading of the list failed; `seenSeq` as above. */
  directoryTried(nowMs: number, seenSeq?: number): Promise<void>;
  saveWallets(wallets: readonly Omit<StoredWallet, "ticketMandatory">[]): Promise<void>;
  directory(): Promise<{ readonly age: DirectoryAge; readonly wallets: readonly StoredWallet[] }>;
  collaborators(): Promise<readonly Collaborator[]>;
  /** Those with this phone, whatever their status. */
  collaboratorsOf(phone: Phone): Promise<readonly Collaborator[]>;
  person(identity: Identity): Promise<Person | null>;
  preferences(identity: Identity): Promise<Preferences>;
  /** Chats of everyone whose proved phone is one of these. */
  chatsOf(phones: readonly Phone[]): Promise<readonly LinkedChat[]>;

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

  /** Takes up after a crash: what was in `sending` goes where `takeUp` says, and unsent questions may have been read. Twice is once. */
  recover(recoverOperation: (operation: Operation) => Recovery, nowMs: number): Promise<readonly Operation[]>;
  pending(): Promise<Pending>;
  /** `seq` of the newest entry of any mailbox; 0 where there is none. */
  newestEntry(): Promise<number>;
  /** Forgets what is older than its use: handled entries, sent messages, WhatsApp's closed journal and put-aside keys. */
  prune(nowMs: number): Promise<void>;
  /** A copy of the whole, consistent, while in use. */
  backup(path: string): Promise<void>;
  /** Calls `wake` after every commit, with the kinds of work it made. Gives the function that stops it. */
  subscribe(wake: (work: ReadonlySet<Work>) => void): () => void;
  close(): Promise<void>;
}
