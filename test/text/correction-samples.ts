import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf } from "../../src/domain/points.ts";
import type { ApprovalView, CorrectionView, esMxCorrections, PastView } from "../../src/text/es-mx/corrections.ts";
import type { NamedOperation } from "../../src/text/es-mx/outcomes.ts";

type Key = keyof typeof esMxCorrections;

const phone = "4771230001" as Phone;
const points = pointsOf(6_000_000);
const named: NamedOperation = {
  what: "add",
  amountCentavos: null,
  points,
  customer: "Ana López",
  phone,
  ticket: null,
};
const past: PastView = { ...named, what: "remove", atText: "2026-11-25 10:32", byName: "Luis" };
const approval: ApprovalView = {
  ...named,
  byName: "Luis",
  branch: "Centro",
  reason: "Se duplicó el ticket",
  refund: false,
  askedAtText: "10:32",
  untilText: "11:02",
};
const correction: CorrectionView = {
  customer: { name: "Ana López", balance: pointsOf(7_000_000) },
  phoneTyped: "477 123 00 01",
  direction: "add",
  points,
  reason: "Se duplicó el ticket",
  corrects: null,
  refund: false,
  short: pointsOf(0),
  wallet: "Café Sol",
  doubts: 0,
  overCap: false,
  again: false,
};
const askedOf = [0, 1, 3].map((managers) => ({ ...named, managers, untilText: "11:02" }));
const by = { ...named, byName: "Luis" };

/** Values for every sentence of corrections. */
export const correctionSamples: { readonly [K in Key]: readonly Parameters<(typeof esMxCorrections)[K]>[0][] } = {
  askDirection: [undefined],
  addPoints: [undefined],
  removePoints: [undefined],
  askPoints: [{ direction: "add" }, { direction: "remove" }],
  pointsUnclear: [undefined],
  pointsGuess: [{ guess: points }],
  morePointsThanThere: [{ balance: points }],
  nothingToRemove: [undefined],
  askCorrectionReason: [undefined],
  correctionReasonUnclear: [undefined],
  askReference: [{ past: [past, past] }],
  skipReference: [undefined],
  pastWhich: [{ count: 3 }],
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
    { ...correction, direction: "remove", corrects: past, refund: true, short: pointsOf(10_000) },
  ],
  yesCorrect: [undefined],
  correctionWhatToChange: [undefined],
  correctionUnread: [null, "unauthorised" as const].map((refusal) => ({ refusal, role: "manager" })),
  askRefund: [{ past: [past] }],
  refundNone: [{ phone }],
  refundWhich: [undefined],
  refundAlready: [undefined],
  refundNotCertain: [undefined],
  askRefundPoints: [undefined],
  approvalAsked: askedOf,
  approvalNobody: askedOf.slice(0, 1),
  approvalQuestion: [approval, { ...approval, branch: "", refund: true }],
  approve: [undefined],
  refuse: [undefined],
  approvalsNone: [undefined],
  approvalsList: [{ approvals: [approval, approval] }],
  approvalDetail: [approval],
  approvalUnclear: [undefined],
  approvalInWords: [undefined],
  approvalOwn: [undefined],
  managerUnchecked: [
    { ...named, where: "approvals" },
    { ...named, where: "doubts" },
  ],
  approvalTooLate: [named],
  approvalAlready: [{ byName: "Luis" }, { byName: null }],
  approvalGiven: [by],
  approvalRefused: [by],
  approvalGranted: [by],
  approvalDenied: [by],
  approvalExpired: [by],
  approvalExpiredOther: [by],
};
