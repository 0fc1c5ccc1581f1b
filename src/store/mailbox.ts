import type { ChatKey } from "../domain/people/chat.ts";
import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/people/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Update } from "../domain/update.ts";
import type { FlowName, Known, StoredState } from "../flow/flow.ts";
import type { Result } from "../flow/requests.ts";
import type { Operation } from "../ledger/operation.ts";

/** `conversationId` of a lookup or timer that the router asked for outside any flow. The `conversationId` of a session is the `seq` of a turn, at least 1. */
export const noConversation = 0;

/**
 * What the bot tells itself, in the same mailbox as the updates of a chat. Stored as JSON: in it the id of a conversation is called `flowId`.
 *
 * @example
 * { type: "timer", flowId: 41, name: "inactive", lateMs: 120 }
 */
export type InternalEvent =
  /** A lookup has its result. `flowId`: `conversationId` of the session that asked, or `noConversation`. */
  | { readonly type: "lookedUp"; readonly flowId: number; readonly ask: string; readonly result: Result }
  /** A timer went off, `lateMs` after it was due (the program may have been down); absent in entries of older programs. */
  | { readonly type: "timer"; readonly flowId: number; readonly name: string; readonly lateMs?: number }
  /** The wallet refused a sale for want of a ticket; the sale is to be begun again with what was known. */
  | { readonly type: "ticketNeeded"; readonly sale: Known }
  /** A confirmed sale was called off since the same sale had been made; the person is to be asked about it. */
  | { readonly type: "sameSale"; readonly sale: Known }
  /** A refund was made, or declined: what it undoes, and by whom. `tells`: the chat has not heard of it yet. */
  | {
      readonly type: "refunded";
      readonly isMade: boolean;
      readonly undone: Pick<Operation, "id" | "request" | "customerName">;
      readonly byName: string;
      readonly tells: boolean;
    }
  /**
   * The person was asked something by a message that no turn of theirs said. `takes`: the words of the command that answers it, which a yes in words begins
   * where nothing is open.
   */
  | { readonly type: "asked"; readonly takes: string }
  /** An operation that a session waits for (`Operation.reportTo`) has ended. `done`: confirmed. */
  | {
      readonly type: "performed";
      readonly flowId: number;
      readonly done: boolean;
      readonly refusal: Operation["refusal"];
      /** It is not known whether it was carried out. */
      readonly unsure?: boolean;
      /** What a use of balance leaves to pay, told if its session is no longer open; absent: nothing. */
      readonly rest?: RestToPay;
    };

/** The sale that remains after a use of balance paid a part. */
export interface RestToPay {
  readonly phone: Phone;
  readonly restCentavos: Centavos;
  readonly ticket: Ticket | null;
  readonly wallet: string | null;
}

/** One entry of a chat's mailbox. */
export interface Entry {
  /** Rises in the order of acceptance over all chats. The turn that handles this entry goes by this number. */
  readonly seq: number;
  readonly chat: ChatKey;
  readonly acceptedAtMs: number;
  readonly content:
    | { readonly type: "update"; readonly update: Update }
    | { readonly type: "event"; readonly event: InternalEvent };
}

/** An open conversation. */
export interface Session {
  readonly flow: FlowName;
  readonly version: number;
  /** The `seq` of the turn that began it, and so unique among all sessions of a database. */
  readonly conversationId: number;
  readonly state: StoredState;
  /** The number that the buttons of its last message carry. A tap with another number is of an older message. */
  readonly nonce: number;
  /** When the last update that moved it was written, by its network's clock, epoch ms. Absent: unknown. */
  readonly heardAtMs?: number;
}
