import { pointsOf } from "../../src/domain/money.ts";
import type { CorrectionsKeys } from "../../src/text/es-mx/corrections.ts";
import type { ApprovalView, CorrectionView, PastView } from "../../src/text/views.ts";
import { membersOf, operations, phone, phoneTyped, type SamplesOf } from "./sample-values.ts";

const points = pointsOf(6_000_000);
const named = { ...operations.add, points, ticket: null };
const directions = membersOf<CorrectionView["direction"]>({ add: true, remove: true });
const lists = membersOf<CorrectionsKeys["managerUnchecked"]["where"]>({ approvals: true, doubts: true });
const past: PastView = { ...named, what: "remove", atText: "2026-11-25 10:32", byName: "Luis" };
const approval: ApprovalView = {
  ...named,
  byName: "Luis",
  branch: "Centro",
  reason: "Se duplicó el ticket",
  refund: false,
  own: false,
  askedAtText: "10:32",
  untilText: "11:02",
};
const correction: CorrectionView = {
  customer: { name: "Ana López", balance: pointsOf(7_000_000) },
  phoneTyped,
  direction: "add",
  points,
  reason: "Se duplicó el ticket",
  corrects: null,
  refund: false,
  short: pointsOf(0),
  wallet: "Café Sol",
  doubts: 0,
  overCap: false,
  own: false,
  again: false,
};
const askedOf = [0, 1, 3].map((managers) => ({ ...named, managers, untilText: "11:02", own: false }));
const use = { ...operations.redeem };
const uses = ["Centro", null].map((place) => ({ points, byName: "Luis", place }));
const useApproval: ApprovalView = { ...approval, ...use, reason: "" };
const by = { ...named, byName: "Luis" };

export const correctionSamples: SamplesOf<CorrectionsKeys> = {
  refundIsWhole: [{ role: "manager" }, { role: "cashier" }],
  askPoints: directions.map((direction) => ({ direction })),
  pointsGuess: [{ guess: points }],
  balanceAlready: [{ balance: points }],
  morePointsThanThere: [{ balance: points }],
  askReference: [{ past: [past, past] }],
  pastWhich: [{ count: 3 }, { count: 1 }],
  pastTwoReadings: [{ typed: "1", numbered: past, ticketed: past }],
  correctionSummary: [
    correction,
    {
      ...correction,
      customer: { refusal: "unauthorised", role: "manager" },
      wallet: null,
      doubts: 1,
      overCap: true,
      again: true,
    },
    { ...correction, own: true },
    { ...correction, direction: "remove", corrects: past, refund: true, short: pointsOf(10_000) },
  ],
  correctionUnread: [null, "unauthorised" as const].map((refusal) => ({ refusal, role: "manager" })),
  askRefund: [{ past: [past] }],
  refundNone: [{ phone }],
  approvalAsked: askedOf.flatMap((one) => [one, { ...one, ...use }]),
  approvalNobody: askedOf.slice(0, 2).flatMap((one) => [one, { ...one, own: true }, { ...one, ...use }]),
  approvalQuestion: [
    approval,
    useApproval,
    { ...approval, own: true },
    { ...approval, branch: "", refund: true, undoes: null },
  ],
  yesWanted: uses,
  yesAllowed: uses,
  yesDenied: uses,
  yesTooLate: uses,
  yesAsked: [{ ...use, untilText: "10:22" }],
  yesBusy: [use],
  refundsWaiting: [{ refunds: [{ ...named, operationId: "1", byName: "Ana", atText: "10:20" }] }],
  approvalsList: [{ approvals: [approval, approval] }],
  approvalDetail: [approval, { ...approval, mine: true }],
  managerUnchecked: lists.map((where) => ({ ...named, where })),
  approvalUnproved: [named],
  approvalNewLink: [{ name: "Luis Pérez" }],
  approvalTooLate: [named],
  approvalAlready: [{ byName: "Luis" }, { byName: null }],
  approvalGiven: [by],
  approvalRefused: [by],
  approvalGranted: [by],
  approvalDenied: [by],
  approvalExpired: [by],
  approvalExpiredOther: [by],
};
