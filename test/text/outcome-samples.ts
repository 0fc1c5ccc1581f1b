import type { OutcomesKeys } from "../../src/text/es-mx/outcomes.ts";
import type { DoubtView } from "../../src/text/views.ts";
import {
  bareSale,
  before,
  cancelReasons,
  forEachRole,
  moves,
  now,
  operations,
  refusals,
  repeatable,
  type SamplesOf,
} from "./sample-values.ts";

const by = "Marta Ruiz";
const doubt = { ...operations.sale, byName: "Luis", sentAtText: "10:32", stillLooking: false };
const view: DoubtView = {
  ...doubt,
  branch: "Centro",
  before,
  looks: [
    { atText: "10:33", balance: before },
    { atText: "10:34", balance: null },
  ],
  others: ["10:20 $80.00 · Ana López: registrada"],
};

export const outcomeSamples: SamplesOf<OutcomesKeys> = {
  operationConfirmed: moves.flatMap((one) => [null, now].map((newBalance) => ({ ...one, newBalance }))),
  operationRejected: forEachRole(refusals.map((refusal) => ({ ...operations.sale, refusal }))),
  repeatableUnconfirmed: forEachRole(repeatable),
  repeatableTrying: repeatable,
  operationSlow: moves,
  operationInDoubt: moves,
  operationWaiting: moves.flatMap((one) => [true, false].map((mustWait) => ({ ...one, mustWait }))),
  tooLateToCancel: moves,
  confirmedAlready: moves,
  operationExpired: moves,
  operationCancelled: forEachRole(cancelReasons.map((reason) => ({ ...operations.sale, reason }))),
  operationSettled: moves.map((one) => ({ ...one, before, now })),
  operationAsked: forEachRole(
    moves.flatMap((one) =>
      [0, 1, 2].flatMap((managers) => [true, false].map((isTaken) => ({ ...one, managers, isTaken }))),
    ),
  ),
  operationHumanApplied: moves.map((one) => ({ ...one, by })),
  operationHumanNot: moves.map((one) => ({ ...one, by })),
  operationRegisteredNow: moves.map((one) => ({ ...one, by })),
  doubtsNone: [{ approvals: 0 }, { approvals: 2 }],
  doubtsList: [1, 2, 15].map((count) => ({
    doubts: Array.from({ length: count }, (_, i) => ({ ...doubt, stillLooking: i % 2 === 1 })),
  })),
  doubtWhich: [{ count: 3 }],
  doubtAlert: [{ ...view, others: [] }],
  doubtDetail: [
    view,
    { ...view, expected: now },
    { ...view, ...bareSale, branch: "", before: null, looks: [], others: [], stillLooking: true },
  ],
  otherOperation: moves.map((one) => ({ ...one, atText: "10:20", stateText: "en curso" })),
  settledApplied: moves,
  settledNot: moves,
  settledNow: moves,
  settledNowOwn: moves,
  settledNowInChat: moves,
  settledNowTied: moves.map((one) => ({ ...one, byName: "Luis Pérez" })),
  settledNowOwnPhone: moves,
  settledAlready: [{ by }, { by: null }],
  doubtReminder: [
    { count: 1, role: "manager" },
    { count: 4, role: "manager" },
    { count: 1, role: "cashier" },
    { count: 4, role: "cashier" },
  ],
};
