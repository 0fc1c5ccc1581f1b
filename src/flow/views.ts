import type { ChannelName } from "../domain/chat.ts";
import type { Identity } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import type { Points } from "../domain/points.ts";
import type { ApprovalView, DoubtView, PastView } from "../text/views.ts";

/** A collaborator as managers see them. */
export interface CollaboratorView {
  readonly usertoolId: string;
  readonly name: string;
  /** Null where the wallet holds something that is not a phone: nothing can be done with them by chat. */
  readonly phone: Phone | null;
  readonly branch: string;
  readonly role: "cashier" | "manager";
  readonly active: boolean;
  readonly chats: readonly { readonly identity: Identity; readonly channel: ChannelName }[];
}

/** An operation that a correction may refer to. */
export interface PastOperation {
  readonly operationId: string;
  readonly kind: "sale" | "redeem" | "correction";
  readonly view: PastView;
  /** What it changed the balance by; null where that cannot be told. */
  readonly change: Points | null;
  /** False: its own fate is not known yet. */
  readonly certain: boolean;
  /** Undone already, or about to be. */
  readonly refunded: boolean;
}

/** A correction that waits for a second person. */
export interface OpenApproval {
  readonly approvalId: string;
  readonly view: ApprovalView;
}

/** An operation whose fate is not known, as a manager reads it. */
export interface Doubt {
  readonly operationId: string;
  readonly view: DoubtView;
}
