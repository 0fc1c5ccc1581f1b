import type { Approval, ApprovalState } from "../ledger/approval.ts";
import type { Consequences } from "./operations.ts";

/** Corrections above the cap, which wait for a second person. A turn adds them (`TurnOutput.approvals`). */
export interface ApprovalStore {
  approval(id: string): Promise<Approval | null>;
  /** Approvals in `new` or `open`, oldest first. */
  openApprovals(max: number): Promise<readonly Approval[]>;
  /** Approvals in `new`, to be asked of the managers, and those in `open` that have expired. */
  approvalsDue(nowMs: number): Promise<readonly Approval[]>;
  /** Moves an approval. False, and nothing else happens: it is not in `from` any more. Throws on a move that does not exist. */
  moveApproval(
    id: string,
    from: ApprovalState,
    to: ApprovalState,
    decidedBy: Approval["decidedBy"],
    consequences: Consequences,
    nowMs: number,
  ): Promise<boolean>;
}
