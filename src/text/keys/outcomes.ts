import type { Role } from "../../domain/person.ts";
import type { Points } from "../../domain/points.ts";
import type { CancelReason } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { DoubtView, ListedDoubt, NamedOperation } from "../views.ts";

/** What became of an operation. Each sentence says what is known and nothing more. */
export interface OutcomesKeys {
  readonly operationConfirmed: NamedOperation & { newBalance: Points | null };
  readonly operationRejected: NamedOperation & { refusal: Refusal; role: Role };
  readonly repeatableUnconfirmed: NamedOperation & { role: Role };
  readonly repeatableTrying: NamedOperation;
  readonly operationSlow: NamedOperation;
  readonly operationInDoubt: NamedOperation;
  readonly operationWaiting: NamedOperation;
  readonly tooLateToCancel: NamedOperation;
  /** Reply to a second *sí* while the operation is still open. */
  readonly confirmedAlready: NamedOperation;
  readonly operationExpired: NamedOperation;
  readonly operationCancelled: NamedOperation & { reason: CancelReason; role: Role };
  readonly operationSettled: NamedOperation & { before: Points; now: Points };
  readonly operationAsked: NamedOperation & { managers: number; role: Role };
  readonly operationHumanApplied: NamedOperation & { by: string };
  readonly operationHumanNot: NamedOperation & { by: string };
  readonly operationRegisteredNow: NamedOperation & { by: string };

  // Managers
  readonly doubtsNone: undefined;
  readonly doubtsList: { doubts: readonly ListedDoubt[] };
  readonly doubtWhich: { count: number };
  readonly doubtDetail: DoubtView;
  readonly doubtAlert: DoubtView;
  readonly otherOperation: NamedOperation & { stateText: string; atText: string };
  readonly decisionUnclear: undefined;
  readonly decisionInWords: undefined;
  readonly decideApplied: undefined;
  readonly decideNot: undefined;
  readonly decideNow: undefined;
  readonly settledApplied: NamedOperation;
  readonly settledNot: NamedOperation;
  readonly settledNow: NamedOperation;
  readonly settledNowOwn: NamedOperation;
  readonly settledNowInChat: NamedOperation;
  readonly settledAlready: { by: string | null };
  readonly stillLookingCantDecide: undefined;
  readonly doubtReminder: { count: number };
  readonly stateConfirmed: undefined;
  readonly stateOpen: undefined;
  readonly stateInDoubt: undefined;
  readonly stateNot: undefined;
}
