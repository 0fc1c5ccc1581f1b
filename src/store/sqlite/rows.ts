import { channelTraits, chatChannel, type ChatKey } from "../../domain/people/chat.ts";
import type { NewApproval } from "../../ledger/approval.ts";
import type { SteadyTime } from "../../domain/time/steady-time.ts";
import type { AuditEntry } from "../audit.ts";
import type { CalledOff, Consequences, NewOperation } from "../operations.ts";
import type { Reply } from "../outbox.ts";
import type { Commits } from "./core/commits.ts";
import { Meta } from "./core/meta.ts";
import { Conversations } from "./tables/mailbox/conversations.ts";
import { Lookups } from "./tables/mailbox/lookups.ts";
import { Timers } from "./tables/mailbox/timers.ts";
import type { Sqlite } from "./core/database.ts";
import { ConsoleSessions } from "./tables/people/console-sessions.ts";
import { Directory } from "./tables/people/directory.ts";
import { People } from "./tables/people/people.ts";
import { Told } from "./tables/people/told.ts";
import { Inbox } from "./tables/mailbox/inbox.ts";
import { OperationHistory } from "./tables/ledger/operation-history.ts";
import { Operations } from "./tables/ledger/operations.ts";
import { Approvals } from "./tables/ledger/approvals.ts";
import { AuditTrail } from "./tables/ledger/audit-trail.ts";
import { Outbox } from "./tables/messages/outbox.ts";
import { Notices } from "./tables/messages/notices.ts";
import { StoredMessages } from "./tables/messages/stored-messages.ts";
import { Receipts } from "./tables/messages/receipts.ts";

/** All tables of one database, and the writes that touch several of them. Writes run inside a commit. */
export class Rows {
  readonly db: Sqlite;
  readonly meta: Meta;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly messages: StoredMessages;
  readonly receipts: Receipts;
  readonly notices: Notices;
  readonly conversations: Conversations;
  readonly lookups: Lookups;
  readonly timers: Timers;
  readonly operations: Operations;
  readonly history: OperationHistory;
  readonly approvals: Approvals;
  readonly people: People;
  readonly directory: Directory;
  readonly told: Told;
  readonly audit: AuditTrail;
  readonly sessions: ConsoleSessions;
  readonly #commits: Commits;
  readonly #isAbout;
  readonly #calledOff: CalledOff;

  constructor(db: Sqlite, commits: Commits, calledOff: CalledOff, steady: (() => SteadyTime) | null) {
    this.db = db;
    this.#commits = commits;
    this.meta = new Meta(db, { remembers: true });
    commits.onRollback(() => this.meta.invalidate());
    this.inbox = new Inbox(db, commits);
    this.outbox = new Outbox(db, commits, (chat) => this.inbox.isWaiting(chat));
    this.messages = new StoredMessages(db);
    this.receipts = new Receipts(db, commits, this.outbox);
    this.conversations = new Conversations(db, commits);
    this.lookups = new Lookups(db, commits);
    this.timers = new Timers(db, commits);
    this.operations = new Operations(db, commits, steady);
    this.history = new OperationHistory(db);
    this.approvals = new Approvals(db, commits);
    this.people = new People(db, commits);
    this.directory = new Directory(db, commits, this.meta);
    this.told = new Told(db);
    this.notices = new Notices(db, this.outbox, this.told);
    this.#calledOff = calledOff;
    this.audit = new AuditTrail(db);
    this.sessions = new ConsoleSessions(db, this.audit);
    this.#isAbout = db.prepare<[number, string]>(
      "INSERT OR IGNORE INTO operation_messages (outbox_id, operation_id) VALUES (?, ?)",
    );
  }

  /** Clears what is remembered of the tables. Call after a statement that changes their rows past their classes. */
  invalidate(): void {
    this.#commits.invalidate();
  }

  /** See `Commits.rolledBack`. */
  rolledBack(): void {
    this.#commits.rolledBack();
  }

  /** Adds a message. `operationId`: the operation that it is about; null: none. */
  tell(reply: Reply, operationId: string | null, nowMs: number): void {
    const outboxId = this.outbox.add(reply, false, nowMs);
    if (operationId !== null) this.isAbout(outboxId, operationId);
  }

  /** Records that a message is about an operation. The first record of a message stands. */
  isAbout(outboxId: number, operationId: string): void {
    this.#isAbout.run(outboxId, operationId);
  }

  /** Adds an operation with the audit entry of its making. Where it is called off at once, also applies what `calledOff` gives for it. */
  addOperation(given: NewOperation, nowMs: number): void {
    const operation = this.operations.add(given, nowMs);
    const { cancelReason, chat, decider, id } = operation;
    const calledOff = cancelReason === "sameSale" ? "operation.sameSale" : "operation.ticketTaken";
    const what = cancelReason === null ? "operation.confirmedByPerson" : calledOff;
    this.audit.add({ what, who: decider.identity, operationId: id, detail: null }, chat, nowMs);
    if (cancelReason !== null) this.follow(this.#calledOff(operation), chat, id, nowMs);
  }

  /** Adds an operation that was ordered outside a turn, with the entries of its making. False: there is one with this id. */
  addOrdered(given: NewOperation, entries: readonly AuditEntry[], nowMs: number): boolean {
    if (this.operations.get(given.id) !== null) return false;
    this.addOperation(given, nowMs);
    for (const entry of entries) this.audit.add(entry, given.chat, nowMs);
    return true;
  }

  /** Writes consequences. `chat`: the one that their audit entries belong to. `about`: the operation that their replies are about; null: none. */
  follow(consequences: Consequences, chat: ChatKey, about: string | null, nowMs: number): void {
    for (const reply of consequences.replies ?? []) this.tell(reply, about, nowMs);
    const { toSubscribers, onceADay, secret } = consequences;
    if (secret) this.#tellSecret(secret, about, nowMs);
    if (toSubscribers) {
      const { phone, body, except } = toSubscribers;
      const chats = this.people.subscribedChats(phone).filter((one) => one !== except);
      for (const one of chats) this.outbox.add({ chat: one, body }, false, nowMs);
    }
    if (onceADay && this.told.isFirstWithin(onceADay.key, onceADay.day)) {
      for (const reply of onceADay.replies) this.outbox.add(reply, false, nowMs);
      for (const { chat: to, event } of onceADay.events ?? []) this.inbox.addEvent(to, event, nowMs);
    }
    for (const { chat: to, event } of consequences.events ?? []) this.inbox.addEvent(to, event, nowMs);
    for (const operation of consequences.operations ?? []) this.addOperation(operation, nowMs);
    if (consequences.ticketMandatory !== undefined) this.directory.ticketIsMandatory(consequences.ticketMandatory);
    for (const entry of consequences.audit ?? []) this.audit.add(entry, chat, nowMs);
  }

  /** Adds a message with a password: to a chat of that phone where it can be deleted again, if there is one. The chat `here` is told where the password is. */
  #tellSecret(secret: NonNullable<Consequences["secret"]>, about: string | null, nowMs: number): void {
    const { chat: here, phone, body, sentElsewhere, nowhere } = secret;
    const safe = this.people.chatsOf([phone]).find(({ chat }) => channelTraits[chatChannel(chat)].canRemove);
    if (safe) this.tell({ chat: safe.chat, body }, about, nowMs);
    this.tell({ chat: here, body: safe ? sentElsewhere : nowhere }, about, nowMs);
  }

  /** Adds a correction that waits for a second person. */
  addApproval(given: NewApproval, nowMs: number): void {
    this.approvals.add(given);
    const { requester, chat, id } = given;
    this.audit.add(
      { what: "approval.requested", who: requester.identity, operationId: id, detail: given.reason },
      chat,
      nowMs,
    );
  }
}
