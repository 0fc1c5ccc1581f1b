import type { ChatKey, MovedChats } from "../domain/chat.ts";
import type { Decider } from "./operation.ts";
import type { ApprovalBy, CappedRequest } from "./request.ts";

/**
 * State of an approval. `new`: the requester has confirmed it, nobody is asked yet. `open`: the person who decides it is asked. The others are ends and never
 * change: the first answer counts.
 */
export type ApprovalState = "new" | "open" | "approved" | "refused" | "expired";

/** The legal moves. The store refuses any other. */
export const approvalMoves: { readonly [from in ApprovalState]: readonly ApprovalState[] } = {
  new: ["open", "refused"],
  open: ["approved", "refused", "expired"],
  approved: [],
  refused: [],
  expired: [],
};

/**
 * A confirmed operation that waits for another person's yes. A correction or refund, above the cap or on the requester's own phone, waits for a second manager.
 * A use of balance above its cap waits for its customer, or for a manager if the customer cannot be asked.
 */
export interface Approval {
  readonly id: string;
  readonly state: ApprovalState;
  /** Who decides it. Absent, as in rows of older versions: a manager. */
  readonly by?: ApprovalBy;
  readonly request: CappedRequest;
  /** The requester. They may not approve it themselves, from any chat. */
  readonly requester: Decider;
  /** The chat in which the requester gets the outcome. */
  readonly chat: ChatKey;
  /** See `Operation.movedChats`. */
  readonly movedChats?: MovedChats;
  readonly reason: string | null;
  readonly corrects: string | null;
  readonly refund: boolean;
  readonly customerName: string | null;
  readonly walletName: string | null;
  readonly branch: string;
  /** For a use of balance: `reportTo` of its operation. */
  readonly reportTo?: number | null;
  readonly sameTicketAllowed?: boolean;
  readonly staffPhoneAllowed?: boolean;
  readonly createdAtMs: number;
  /** The end of the time to approve it, epoch ms. */
  readonly expiresAtMs: number;
  /** Who approved or refused it; null until then. */
  readonly decidedBy: Decider | null;
  readonly endedAtMs: number | null;
}

/** A new approval; the store completes it. */
export type NewApproval = Omit<Approval, "state" | "decidedBy" | "endedAtMs">;

/** The changes with a move of an approval: who decided it, or who decides it from now on and until when. */
export type ApprovalChanges = Partial<Pick<Approval, "decidedBy" | "by" | "expiresAtMs">>;

export function isForManagers({ by }: Pick<Approval, "by">): boolean {
  return by !== "customer";
}
