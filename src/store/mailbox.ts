import type { ChatKey } from "../domain/chat.ts";
import type { Centavos } from "../domain/money.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { Update } from "../domain/update.ts";
import type { FlowId, Known, LookupResult, StoredState } from "../flow/flow.ts";
import type { Operation } from "../ledger/operation.ts";

/** The `flowId` of a lookup or a timer that no flow asked for: the router itself did. Sessions have the number of a turn, which is at least 1. */
export const noFlow = 0;

/** Something the bot tells itself, through the same mailbox as what people write. */
export type InternalEvent =
  /** A lookup has its result. `flowId`: of the session that asked, or `noFlow`. */
  | { readonly type: "lookedUp"; readonly flowId: number; readonly ask: string; readonly result: LookupResult }
  /** `lateMs`: how long after its time it is given, since the program was down for one; absent in entries of older programs. */
  | { readonly type: "timer"; readonly flowId: number; readonly name: string; readonly lateMs?: number }
  /** The wallet refused a sale for want of a ticket: to be taken up again. */
  | { readonly type: "ticketNeeded"; readonly sale: Known }
  /** A sale was confirmed, and called off since one like it had been made meanwhile: to be asked about. */
  | { readonly type: "sameSale"; readonly sale: Known }
  /** An operation that a conversation waits for has ended. */
  | {
      readonly type: "performed";
      readonly flowId: number;
      readonly done: boolean;
      readonly refusal: Operation["refusal"];
      /** What a use of balance leaves to pay, to be told where its conversation is not open any more; absent: nothing. */
      readonly rest?: RestToPay;
    };

/** A sale that is still to be made, of what a use of balance left to pay. */
export interface RestToPay {
  readonly phone: Phone;
  readonly restCentavos: Centavos;
  readonly ticket: Ticket | null;
  readonly wallet: string | null;
}

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
