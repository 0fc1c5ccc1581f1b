import type { ChannelName } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { Fate } from "../ledger/fate.ts";
import { kindOf, type MoneyRequest } from "../ledger/request.ts";
import type { ApprovalView, DoubtView, NamedOperation, PastView, RefundView } from "../text/views.ts";

export type { Undone } from "../ledger/request.ts";

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
