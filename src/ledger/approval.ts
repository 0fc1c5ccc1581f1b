import type { ChatKey, MovedChats } from "../domain/people/chat.ts";
import type { Decider } from "./operation.ts";
import type { CappedRequest } from "./request.ts";

/**
 * State of an approval. `new`: the requester has confirmed it, the other managers are not yet asked. `open`: they are asked. The others are ends and
 * never change: the first answer counts.
 */
export type ApprovalState = "new" | "open" | "approved" | "refused" | "expired";

/** The legal moves. The store refuses any other. */
export const approvalMoves: { readonly [from in ApprovalState]: readonly ApprovalState[] } = {
  new: ["open"],
  open: ["approved", "refused", "expired"],
  approved: [],
  refused: [],
  expired: [],
};

/** A correction above the cap, confirmed by one manager: nothing is sent before a second one approves it. */
export interface Approval {
  readonly id: string;
  readonly state: ApprovalState;
  readonly request: CappedRequest;
  /** Who asks. They may not approve it themselves, from any chat. */
  readonly requester: Decider;
  /** Where the requester is told the outcome. */
  readonly chat: ChatKey;
  /** As of an operation. */
  readonly movedChats?: MovedChats;
  readonly reason: string | null;
  readonly corrects: string | null;
  readonly refund: boolean;
  readonly customerName: string | null;
  readonly walletName: string | null;
  readonly branch: string;
  readonly createdAtMs: number;
  /** It cannot be approved from then on, epoch ms. */
  readonly expiresAtMs: number;
  /** Who approved or refused it; null until then. */
  readonly decidedBy: Decider | null;
  readonly endedAtMs: number | null;
}

/** A new approval; the store completes it. */
export type NewApproval = Omit<Approval, "state" | "decidedBy" | "endedAtMs">;
