import type { ChatKey } from "../../domain/chat.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { AuditEntry, NewOperation, Reply } from "../store.ts";
import type { Commits } from "./commits.ts";
import { Conversations } from "./conversations.ts";
import type { Sqlite } from "./database.ts";
import { Directory } from "./directory.ts";
import { Inbox } from "./inbox.ts";
import { Operations } from "./operations.ts";
import { Outbox } from "./outbox.ts";

/** What is said when the store itself has to call an operation off, because its ticket was taken in the meantime. */
export type SayTicketTaken = (operation: Operation) => Reply;

/** All tables of one database, for what touches several of them in one commit. */
export class Rows {
  readonly db: Sqlite;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly conversations: Conversations;
  readonly operations: Operations;
  readonly directory: Directory;
  readonly #audit;
  readonly #sayTicketTaken: SayTicketTaken;

  constructor(db: Sqlite, commits: Commits, sayTicketTaken: SayTicketTaken) {
    this.db = db;
    this.inbox = new Inbox(db, commits);
    this.outbox = new Outbox(db, commits);
    this.conversations = new Conversations(db, commits);
    this.operations = new Operations(db, commits);
    this.directory = new Directory(db, commits);
    this.#sayTicketTaken = sayTicketTaken;
    this.#audit = db.prepare<[number, string, string | null, string | null, string | null, string | null]>(
      "INSERT INTO audit (at, what, who, chat, operation_id, detail) VALUES (?, ?, ?, ?, ?, ?)",
    );
  }

  /** Adds an operation and, when its ticket was taken, tells the person. */
  addOperation(given: NewOperation, nowMs: number): void {
    const operation = this.operations.add(given, nowMs);
    const { identity } = operation.decider;
    const taken = operation.state === "cancelled";
    const what = taken ? "operation.ticketTaken" : "operation.confirmedByPerson";
    this.audit({ what, who: identity, operationId: operation.id, detail: null }, operation.chat, nowMs);
    if (taken) this.outbox.add(this.#sayTicketTaken(operation), false, nowMs);
  }

  audit(entry: AuditEntry, chat: ChatKey | null, nowMs: number): void {
    this.#audit.run(nowMs, entry.what, entry.who, chat, entry.operationId, entry.detail);
  }
}
