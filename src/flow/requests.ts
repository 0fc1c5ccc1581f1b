/** What a flow may ask for: queries, which read, and commands, which write; and their results. */
import type { ChannelName } from "../domain/chat.ts";
import type { Centavos } from "../domain/money.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Ticket } from "../domain/ticket.ts";
import type { ShopDay } from "../domain/time.ts";
import type { Fate } from "../ledger/operation.ts";
import type { Refusal } from "../ledger/outcome.ts";
import { kindOf, type MoneyRequest, type PurchaseKind } from "../ledger/request.ts";
import type { Said } from "../text/keys.ts";
import type { ApprovalView, AskedRefundView, DoubtView, NamedOperation, PastView, RefundView } from "../text/views.ts";

/** A collaborator as managers see them. */
export interface CollaboratorView {
  readonly usertoolId: string;
  readonly name: string;
  /** Null where the wallet has no valid phone for them; the bot cannot invite or disable them. */
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

/** Whether an operation can be refunded. */
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

/** An operation that somebody refers to: the last of their chat, or one by its ticket. */
export interface FoundOperation {
  readonly operationId: string;
  readonly walletKey: string;
  readonly fate: Fate;
  /** It has not been sent, so it can still be cancelled. */
  readonly waits: boolean;
  readonly byName: string;
  /** When it was made, and the branch or wallet where it is another than the asker's. */
  readonly atText: string;
  readonly stateText: string;
  readonly named: NamedOperation;
  /** The balance after it, where it was applied. Absent: unknown. */
  readonly balance?: Points;
  /** It is in doubt and no longer looked at: a manager decides. */
  readonly isAsked?: boolean;
  /** It is the last of the chat. Absent: it is not. */
  readonly isLast?: true;
  /** What became of its refund. Absent: nobody has asked for one. */
  readonly refund?: RefundView;
}

/** What the wallet and the ledger say of a customer. */
export type CustomerFound =
  /** `doubts`: operations on this phone whose fate is not known. */
  | { readonly type: "known"; readonly name: string; readonly balance: Points; readonly doubts: number }
  | { readonly type: "unregistered" }
  /** The wallet could not be asked, or would not say: then `refusal` is why. */
  | { readonly type: "unchecked"; readonly doubts: number; readonly refusal?: Refusal | null };

/** A sale or a use of balance of the ledger that looks like the one being made. */
export interface EarlierSale {
  /** Of a use of balance: what was used. */
  readonly amountCentavos: Centavos;
  readonly byName: string;
  readonly atMs: number;
  /** When it was made, as people read it: `"10:32"`. */
  readonly atText: string;
  /** Of the same sale: the operations that are like the one being made. Absent: none is known by its id. */
  readonly alike?: readonly string[];
}

/** What the ledger and the list of collaborators say against a sale or a use of balance. */
export interface SaleCheck {
  /** The same purchase by its ticket, wallet, shop day and kind (`isSameTicket`), open or applied. */
  readonly sameTicket: EarlierSale | null;
  /** The same phone and amount within minutes, open or applied. */
  readonly sameSale: EarlierSale | null;
  /** The phone is one of the staff's own. */
  readonly staff: boolean;
}

/** A report that a manager can ask for. */
export type ReportRequest =
  /** From `day` to `until`, both included; absent: of one day. `only`: a branch or a cashier, as typed; empty: all. */
  | {
      readonly kind: "corte";
      readonly day: ShopDay;
      readonly until?: ShopDay;
      readonly only: string;
      /** `message`: text, or a table for who chose that. */
      readonly as: "message" | "text" | "table" | "file" | "picture" | "messageAndPicture";
    }
  | { readonly kind: "customers"; readonly walletKey: string; readonly walletName: string | null }
  | {
      readonly kind: "audit";
      readonly from: string | null;
      readonly to: string | null;
      readonly as: "message" | "file";
    };

/** What a manager says of an operation in doubt. */
export type Decision = "applied" | "notApplied" | "registerNow";

/** Which of a chat's operations is meant, where it is not the last: the newest of this amount, in doubt, or before the last; or so many of the last. */
export type WhichOfChat =
  | { readonly amountCentavos: Centavos }
  | { readonly inDoubt: true }
  | { readonly used: true }
  | { readonly before: true }
  | { readonly count: number }
  /** The newest of each customer of this name in the branch, of the last weeks. */
  | { readonly named: string; readonly branch: string };

/** A sale that was made in the place of another one. */
export interface SaleInstead {
  readonly phone: Phone;
  readonly amountCentavos: Centavos;
  readonly sinceMs: number;
}

/**
 * A read, asked for by a flow or by the router. It changes nothing, so it is repeated after a crash. Stored as JSON until it is answered: a stored
 * `type` or field keeps its name. How each is made and shown stands in `queryTable` of the router.
 */
export type Query =
  | { readonly type: "customer"; readonly walletKey: string; readonly phone: Phone }
  | {
      readonly type: "saleCheck";
      readonly kind: PurchaseKind;
      readonly walletKey: string;
      readonly phone: Phone;
      /** Null: no other of the same amount is looked for. */
      readonly amountCentavos: Centavos | null;
      readonly ticket: Ticket | null;
      readonly branch: string;
    }
  | { readonly type: "doubts" }
  /** The asker's own balance in every wallet of the account. */
  | { readonly type: "ownBalances"; readonly phone: Phone }
  /** The data that the bot holds of the asker. */
  | { readonly type: "ownRecords"; readonly phone: Phone }
  /** The operations that the asker confirmed today. */
  | { readonly type: "ownDay"; readonly phone: Phone }
  /** The operations on a phone today, for staff. */
  | { readonly type: "phoneToday"; readonly phone: Phone; readonly role: Role }
  /** The asker's own operations that the bot knows. */
  | { readonly type: "ownHistory"; readonly phone: Phone }
  /** The last operations on a phone, for staff. */
  | { readonly type: "phoneHistory"; readonly phone: Phone }
  /**
   * An operation that staff refer to. `lastOfChat`: the last that moved money in the chat that asks, of the last hours (or `withinMs`). By its ticket: that
   * of the asker's wallet and branch first.
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
        /** `instead`: with the newest sale of the chat that was made in its place since. */
        | { readonly type: "id"; readonly id: string; readonly instead?: SaleInstead };
    }
  /** Sales, uses of balance and corrections of a phone in the last days, newest first. */
  | { readonly type: "past"; readonly walletKey: string; readonly phone: Phone }
  /** What a purchase gives, as learnt from earlier ones. `amountCentavos`: null: of no certain amount. */
  | { readonly type: "earning"; readonly walletKey: string; readonly amountCentavos: Centavos | null }
  /** Corrections that wait for a second person. */
  | { readonly type: "approvals" }
  /** A report ends in messages and has no result: to the asker, or to every manager. */
  | { readonly type: "report"; readonly report: ReportRequest; readonly to: "asker" | "managers" }
  /** Every collaborator with the chats that are linked to them. */
  | { readonly type: "collaborators" };

/** What the button of a decision carried. `shown`: see `shownFor`; absent: answered in the conversation that shows it. `minute`: see `minuteShown`. */
interface ByButton {
  readonly shown?: string;
  readonly minute?: number | null;
}

/**
 * A write, asked for by a flow or by the router. It has one effect, however often a crash repeats it: each row of `commandTable` of the router says by
 * which means. Stored as JSON like a `Query`.
 */
export type Command =
  /** Decides a correction above the cap. */
  | ({ readonly type: "approve"; readonly approvalId: string; readonly approved: boolean } & ByButton)
  /** Settles an operation in doubt. */
  | ({ readonly type: "settle"; readonly operationId: string; readonly decision: Decision } & ByButton)
  /** Makes an invitation that links one chat to a collaborator. `random`: of the turn that asks, which adds it. */
  | { readonly type: "invite"; readonly phone: Phone; readonly name: string; readonly random?: string }
  /** Links the asking chat by an invitation, of which only the fingerprint is stored. */
  | { readonly type: "acceptInvitation"; readonly fingerprint: string }
  /** Asks the managers to refund an operation. `reason`: in the words of whoever asks; `right`: the sale that comes in its place. Absent: neither was told. */
  | {
      readonly type: "askRefund";
      readonly operationId: string;
      readonly reason?: string;
      readonly right?: { readonly phone: Phone; readonly amountCentavos: Centavos; readonly ticket: Ticket | null };
    }
  /** A manager does not make a refund that they were asked for: whoever asked is told. */
  | { readonly type: "declineRefund"; readonly operationId: string }
  /** Whoever asked for a refund does not want it any more: the managers are told. It is the last one that they asked for and that nobody has made. */
  | { readonly type: "withdrawRefund" }
  /** Tells the managers that a customer wants a person. `here`: the shop can answer in the chat that asks. `words`: what they said of it; null: nothing. */
  | {
      readonly type: "callPerson";
      readonly phone: Phone;
      readonly name: string | null;
      readonly here: boolean;
      readonly words?: string | null;
    }
  /** A manager writes to a customer who called a person of late. */
  | { readonly type: "answerPerson"; readonly phone: Phone; readonly text: string }
  /** A customer says that an operation on their phone was not theirs. `operationId`: null: the last that took balance, or else the last. */
  | {
      readonly type: "disown";
      readonly phone: Phone;
      readonly operationId: string | null;
      readonly name: string | null;
    }
  /** Erases whose a customer's traces are. */
  | { readonly type: "eraseCustomer"; readonly phone: Phone }
  /** Tells the managers that a collaborator's number is another account's now, so that the chat that asks has lost its role. */
  | { readonly type: "numberMoved"; readonly name: string }
  /** Takes the phone away from a chat of a collaborator. */
  | { readonly type: "unlink"; readonly identity: Identity; readonly phone: Phone; readonly name: string };

/** What may be asked for by `type`. */
export type QueryOrCommand = Query | Command;

export type QueryResult =
  | { readonly type: "customer"; readonly found: CustomerFound }
  | { readonly type: "saleCheck"; readonly check: SaleCheck }
  /** `refunds`: where nothing is in doubt, those that were asked for; `approvalsOpen`: those that wait. Absent: none. */
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
  /** `points`: null: earlier purchases do not show it. */
  | { readonly type: "earning"; readonly amountCentavos: Centavos; readonly points: Points | null }
  | {
      readonly type: "findOperation";
      readonly found: FoundOperation | null;
      readonly others?: readonly FoundOperation[];
      /** They were looked for by a customer's name: `others` are of other customers. */
      readonly isByName?: boolean;
      /** Where nothing was found to say yes to: approvals that are open; absent: none is. */
      readonly approvalsOpen?: number;
      /** Where a yes may be for something of a time of which a restored database knows nothing: that time; absent: it is none. */
      readonly unknown?: { readonly fromText: string; readonly untilText: string };
    }
  | { readonly type: "past"; readonly past: readonly PastOperation[] }
  | {
      readonly type: "approvals";
      readonly approvals: readonly OpenApproval[];
      /** Refunds that were asked for, which a manager begins; absent: none. */
      readonly refunds?: readonly AskedRefundView[];
    }
  /** `networks`: those that the bot speaks. */
  | {
      readonly type: "collaborators";
      readonly collaborators: readonly CollaboratorView[];
      readonly networks: readonly ChannelName[];
    };

/** `say`: what to tell whoever decided; null: they were asked again. */
export type CommandResult =
  | { readonly type: "approve"; readonly say: Said | null }
  | { readonly type: "settle"; readonly say: Said | null }
  /** `passwordOf`: what `{password}` in the sentence stands for. */
  | { readonly type: "invite"; readonly say: Said; readonly passwordOf: string | null }
  /** Null: the chat is linked, and its person is to be welcomed. `ignored`: nothing is to be told. */
  | { readonly type: "acceptInvitation"; readonly refused: Said | "ignored" | null }
  | { readonly type: "askRefund"; readonly say: Said }
  | { readonly type: "declineRefund"; readonly say: Said }
  | { readonly type: "withdrawRefund"; readonly say: Said }
  | { readonly type: "callPerson"; readonly say: Said }
  | { readonly type: "answerPerson"; readonly say: Said }
  | { readonly type: "disown"; readonly say: Said }
  /** Null: it was told in the commit that erased. */
  | { readonly type: "eraseCustomer"; readonly say: Said | null }
  | { readonly type: "numberMoved" }
  | { readonly type: "unlink"; readonly say: Said };

/** The answer to what was asked. Stored as JSON in the mailbox of the chat that asked. */
export type Result = QueryResult | CommandResult;
