/** The requests of a flow: queries, which read, and commands, which write; and their results. */
import type { ChannelName } from "../domain/chat.ts";
import type { Centavos, Points } from "../domain/money.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { ShopDay } from "../domain/time.ts";
import type { Fate } from "../ledger/operation.ts";
import type { Refusal } from "../ledger/outcome.ts";
import { kindOf, type MoneyRequest, type PurchaseKind } from "../ledger/request.ts";
import type { Said } from "../text/keys.ts";
import type { ApprovalView, AskedRefundView, DoubtView, NamedOperation, PastView, RefundView } from "../text/views.ts";

/** The data of a collaborator that managers see. */
export interface CollaboratorView {
  readonly usertoolId: string;
  readonly name: string;
  /** Null if the wallet has no valid phone for them; the bot cannot invite or disable them. */
  readonly phone: Phone | null;
  readonly branch: string;
  readonly role: "cashier" | "manager";
  readonly active: boolean;
  readonly chats: readonly { readonly identity: Identity; readonly channel: ChannelName }[];
}

/** An operation that a correction may refer to. */
export interface PastOperation {
  readonly operationId: string;
  readonly kind: MoneyRequest["kind"];
  readonly view: PastView;
  /** Change of the balance; null: unknown. */
  readonly change: Points | null;
  /** False while the operation is open or in doubt. */
  readonly certain: boolean;
  /** A refund of it is applied or open. */
  readonly refunded: boolean;
}

/** True if an operation can be refunded. */
export function isRefundable({ kind }: PastOperation): boolean {
  return kindOf({ kind }).isPurchase;
}

/** A correction that waits for a second manager. */
export interface OpenApproval {
  readonly approvalId: string;
  readonly view: ApprovalView;
}

/** An operation in doubt, listed for a manager. */
export interface Doubt {
  readonly operationId: string;
  readonly view: DoubtView;
}

/** An operation that a person means: the last of their chat, or one by its ticket. */
export interface FoundOperation {
  readonly operationId: string;
  readonly walletKey: string;
  readonly fate: Fate;
  /** It has not been sent, so it can still be cancelled. */
  readonly waits: boolean;
  readonly byName: string;
  /** The time of the operation, and its branch or wallet if that is not the asker's. */
  readonly atText: string;
  readonly stateText: string;
  readonly named: NamedOperation;
  /** The balance after it, if it was applied. Absent: unknown. */
  readonly balance?: Points;
  /** It is in doubt and the checks have ended: a manager decides. */
  readonly isAsked?: boolean;
  /** It is the last of the chat. Absent: it is not. */
  readonly isLast?: true;
  /** The state of its refund. Absent: nobody has requested one. */
  readonly refund?: RefundView;
}

/** A customer by the wallet and the ledger. */
export type CustomerFound =
  /** `doubts`: operations on this phone with an unknown fate. */
  | { readonly type: "known"; readonly name: string; readonly balance: Points; readonly doubts: number }
  | { readonly type: "unregistered" }
  /** The wallet could not be asked, or refused: then `refusal` is why. */
  | { readonly type: "unchecked"; readonly doubts: number; readonly refusal?: Refusal | null };

/** A sale or a use of balance in the ledger that looks like the present one. */
export interface EarlierSale {
  /** For a use of balance: the used amount. */
  readonly amountCentavos: Centavos;
  readonly byName: string;
  readonly atMs: number;
  /** Its time for people: `"10:32"`. */
  readonly atText: string;
  /** The similar operations of the same sale. Absent: none is known by its id. */
  readonly alike?: readonly string[];
}

/** Objections of the ledger and the list of collaborators to a sale or a use of balance. */
export interface SaleCheck {
  /** The same purchase by its ticket, wallet, shop day and kind (`isSameTicket`), open or applied. */
  readonly sameTicket: EarlierSale | null;
  /** The same phone and amount within minutes, open or applied. */
  readonly sameSale: EarlierSale | null;
  /** The phone belongs to staff. */
  readonly staff: boolean;
}

/** A report that a manager can request. */
export type ReportRequest =
  /** From `day` to `until`, both included; absent: one day. `only`: a branch or a cashier, as typed; empty: all. */
  | {
      readonly kind: "corte";
      readonly day: ShopDay;
      readonly until?: ShopDay;
      readonly only: string;
      /** `message`: text, or a table for people who chose tables. */
      readonly as: "message" | "text" | "table" | "file" | "picture" | "messageAndPicture";
    }
  | { readonly kind: "customers"; readonly walletKey: string; readonly walletName: string | null }
  | {
      readonly kind: "audit";
      readonly from: string | null;
      readonly to: string | null;
      readonly as: "message" | "file";
    };

/** A manager's decision about an operation in doubt. */
export type Decision = "applied" | "notApplied" | "registerNow";

/** Selects an operation of a chat that is not the last: the newest with this amount, in doubt, or before the last; or so many of the last. */
export type WhichOfChat =
  | { readonly amountCentavos: Centavos }
  | { readonly inDoubt: true }
  | { readonly used: true }
  | { readonly before: true }
  | { readonly count: number }
  /** The newest of each customer with this name in the branch, in recent weeks. */
  | { readonly named: string; readonly branch: string };

/** A sale that replaces another one. */
export interface SaleInstead {
  readonly phone: Phone;
  readonly amountCentavos: Centavos;
  readonly sinceMs: number;
}

/**
 * A read for a flow or for the router. It changes nothing, so it is repeated after a crash. Stored as JSON until it is answered: a stored `type` or field keeps
 * its name. The router's `queryTable` says how each is made and shown.
 */
export type Query =
  | { readonly type: "customer"; readonly walletKey: string; readonly phone: Phone }
  | {
      readonly type: "saleCheck";
      readonly kind: PurchaseKind;
      readonly walletKey: string;
      readonly phone: Phone;
      /** Null: no duplicate by amount is looked for. */
      readonly amountCentavos: Centavos | null;
      readonly ticket: Ticket | null;
      readonly branch: string;
    }
  | { readonly type: "doubts" }
  /** The person's own balance in every wallet of the account. */
  | { readonly type: "ownBalances"; readonly phone: Phone }
  /** The data that the bot holds about the person. */
  | { readonly type: "ownRecords"; readonly phone: Phone }
  /** The operations that the person confirmed today. */
  | { readonly type: "ownDay"; readonly phone: Phone }
  /** The operations on a phone today, for staff. */
  | { readonly type: "phoneToday"; readonly phone: Phone; readonly role: Role }
  /** The person's own operations in the ledger. */
  | { readonly type: "ownHistory"; readonly phone: Phone }
  /** The last operations on a phone, for staff. */
  | { readonly type: "phoneHistory"; readonly phone: Phone }
  /**
   * An operation that staff mean. `lastOfChat`: the last that moved money in this chat, in the last hours (or `withinMs`). By its ticket: that of the asker's
   * wallet and branch first.
   */
  | {
      readonly type: "findOperation";
      readonly by:
        | { readonly type: "lastOfChat"; readonly which?: WhichOfChat; readonly withinMs?: number }
        | {
            readonly type: "ticket";
            readonly ticket: Ticket;
            readonly walletKey: string | null;
            readonly branch: string;
          }
        /** `instead`: with the newest sale of the chat that has replaced it. */
        | { readonly type: "id"; readonly id: string; readonly instead?: SaleInstead };
    }
  /** Sales, uses of balance and corrections of a phone in the last days, newest first. */
  | { readonly type: "past"; readonly walletKey: string; readonly phone: Phone }
  /** The points that a purchase gives, learnt from earlier ones. `amountCentavos` null: of no certain amount. */
  | { readonly type: "earning"; readonly walletKey: string; readonly amountCentavos: Centavos | null }
  /** Corrections that wait for a second person. */
  | { readonly type: "approvals" }
  /** A report ends in messages and has no result: to the asker, or to every manager. */
  | { readonly type: "report"; readonly report: ReportRequest; readonly to: "asker" | "managers" }
  /** Every collaborator with their linked chats. */
  | { readonly type: "collaborators" };

/** The data of a decision's button. `shown`: see `shownFor`; absent: answered in the conversation that shows it. `minute`: see `minuteShown`. */
interface ByButton {
  readonly shown?: string;
  readonly minute?: number | null;
}

/**
 * A write for a flow or for the router. It has one effect, however often a crash repeats it: the router's `commandTable` says why. Stored as JSON like a
 * `Query`.
 */
export type Command =
  /** Decides an approval: of a correction or refund, or of a use of balance. */
  | ({ readonly type: "approve"; readonly approvalId: string; readonly approved: boolean } & ByButton)
  /** Settles an operation in doubt. */
  | ({ readonly type: "settle"; readonly operationId: string; readonly decision: Decision } & ByButton)
  /** Makes an invitation that links one chat to a collaborator. `random`: added by the turn that requests it. */
  | { readonly type: "invite"; readonly phone: Phone; readonly name: string; readonly random?: string }
  /** Links this chat by an invitation, of which only the fingerprint is stored. */
  | { readonly type: "acceptInvitation"; readonly fingerprint: string }
  /** Asks the managers to refund an operation. `reason`: in the requester's words. `right`: the replacement sale. Absent: not given. */
  | {
      readonly type: "askRefund";
      readonly operationId: string;
      readonly reason?: string;
      readonly right?: { readonly phone: Phone; readonly amountCentavos: Centavos; readonly ticket: Ticket | null };
    }
  /** A manager declines a requested refund: the requester is told. */
  | { readonly type: "declineRefund"; readonly operationId: string }
  /** The requester of a refund withdraws it: the managers are told. It is their last one that nobody has made. */
  | { readonly type: "withdrawRefund" }
  /** Tells the managers that a customer wants a person. `here`: the shop can answer in this chat. `words`: the customer's reason; null: none. */
  | {
      readonly type: "callPerson";
      readonly phone: Phone;
      readonly name: string | null;
      readonly here: boolean;
      readonly words?: string | null;
    }
  /** A manager writes to a customer who recently called a person. */
  | { readonly type: "answerPerson"; readonly phone: Phone; readonly text: string }
  /** A customer disputes an operation on their phone. `operationId` null: the last that took balance, or else the last. */
  | {
      readonly type: "disown";
      readonly phone: Phone;
      readonly operationId: string | null;
      readonly name: string | null;
    }
  /** Erases a customer's traces. */
  | { readonly type: "eraseCustomer"; readonly phone: Phone }
  /** Tells the managers that another account has a collaborator's number, so this chat has lost its role. */
  | { readonly type: "numberMoved"; readonly name: string }
  /** Takes the phone away from a chat of a collaborator. */
  | { readonly type: "unlink"; readonly identity: Identity; readonly phone: Phone; readonly name: string };

/** Every request, by `type`. */
export type QueryOrCommand = Query | Command;

export type QueryResult =
  | { readonly type: "customer"; readonly found: CustomerFound }
  | { readonly type: "saleCheck"; readonly check: SaleCheck }
  /** `refunds`: the requested ones, if nothing is in doubt. `approvalsOpen`: the number of pending ones. Absent: none. */
  | {
      readonly type: "doubts";
      readonly doubts: readonly Doubt[];
      readonly refunds?: readonly AskedRefundView[];
      readonly approvalsOpen?: number;
    }
  | { readonly type: "ownBalances"; readonly say: Said }
  | { readonly type: "ownRecords"; readonly say: Said }
  | { readonly type: "ownDay"; readonly say: Said }
  | { readonly type: "phoneToday"; readonly say: Said }
  | { readonly type: "ownHistory"; readonly say: Said }
  | { readonly type: "phoneHistory"; readonly say: Said }
  /** `points` null: earlier purchases do not show it. */
  | { readonly type: "earning"; readonly amountCentavos: Centavos; readonly points: Points | null }
  | {
      readonly type: "findOperation";
      readonly found: FoundOperation | null;
      readonly others?: readonly FoundOperation[];
      /** They were looked up by a customer's name: `others` belong to other customers. */
      readonly isByName?: boolean;
      /** Open approvals, if nothing was found that a yes could mean. Absent: none. */
      readonly approvalsOpen?: number;
      /** The time that a restored database knows nothing about, if a yes may be for something from it. Absent: no such time. */
      readonly unknown?: { readonly fromText: string; readonly untilText: string };
    }
  | { readonly type: "past"; readonly past: readonly PastOperation[] }
  | {
      readonly type: "approvals";
      readonly approvals: readonly OpenApproval[];
      /** Requested refunds, which a manager begins. Absent: none. */
      readonly refunds?: readonly AskedRefundView[];
    }
  /** `networks`: those of the bot. */
  | {
      readonly type: "collaborators";
      readonly collaborators: readonly CollaboratorView[];
      readonly networks: readonly ChannelName[];
    };

/** A result that is one sentence. */
type Saying<T extends string> = T extends unknown ? { readonly type: T; readonly say: Said } : never;

/** `say`: the sentence for the person who decided. Null: they were asked again. */
export type CommandResult =
  | { readonly type: "approve"; readonly say: Said | null }
  | { readonly type: "settle"; readonly say: Said | null }
  /** `passwordOf`: the operation or secret whose password replaces `{password}` in the sentence. */
  | { readonly type: "invite"; readonly say: Said; readonly passwordOf: string | null }
  /** Null: the chat is linked, and its person is to be welcomed. `ignored`: no reply. */
  | { readonly type: "acceptInvitation"; readonly refused: Said | "ignored" | null }
  | Saying<"askRefund" | "declineRefund" | "withdrawRefund" | "callPerson" | "answerPerson" | "disown" | "unlink">
  /** Null: the commit that erased has said it. */
  | { readonly type: "eraseCustomer"; readonly say: Said | null }
  | { readonly type: "numberMoved" };

/** The result of a request. Stored as JSON in the mailbox of the chat that asked. */
export type Result = QueryResult | CommandResult;
