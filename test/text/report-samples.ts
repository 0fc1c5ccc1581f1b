import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import type { Tally } from "../../src/ledger/tally.ts";
import { legalMoves, type OperationState } from "../../src/ledger/operation.ts";
import type { CodesKeys } from "../../src/text/codes.ts";
import type { ReportsKeys } from "../../src/text/es-mx/reports.ts";
import type { AuditView, CorteView, DaysView } from "../../src/text/views.ts";

import { operations, phone, type SamplesOf } from "./sample-values.ts";

const tally: Tally = {
  sales: 12,
  salesCentavos: centavosOf(345_050),
  refunds: 9,
  refundedCentavos: centavosOf(51_000),
  refundRemovedPoints: pointsOf(255_000),
  refundAddedPoints: pointsOf(120_000),
  pointsGiven: pointsOf(1_725_250),
  salesWithoutPoints: 2,
  redeems: 3,
  redeemedPoints: pointsOf(500_000),
  additions: 1,
  addedPoints: pointsOf(200_000),
  removals: 4,
  removedPoints: pointsOf(55_000),
  refused: 5,
  notDone: 6,
  waiting: 7,
  inDoubt: 8,
  inDoubtCentavos: centavosOf(90_000),
  inDoubtPoints: pointsOf(110_000),
};
const quiet: Tally = {
  ...tally,
  sales: 1,
  refunds: 0,
  refundedCentavos: centavosOf(0),
  refundRemovedPoints: pointsOf(0),
  refundAddedPoints: pointsOf(0),
  salesWithoutPoints: 0,
  redeems: 0,
  additions: 0,
  removals: 0,
  waiting: 0,
  inDoubt: 0,
  inDoubtPoints: pointsOf(0),
};
const drift = { phone, afterText: "10:32", beforeText: "11:05" };
const view: CorteView = {
  days: { from: "2026-11-24", until: "2026-11-24", withYear: false },
  only: "",
  total: tally,
  branches: [
    { branch: "Centro", tally, cashiers: [{ name: "Ana López", tally }] },
    { branch: "", tally: quiet, cashiers: [{ name: "Luis", tally: quiet }] },
  ],
  doubts: ["10:20 $80.00 · Ana López"],
  moreDoubts: 9,
  drifts: [
    { ...drift, change: pointsOf(300_000) },
    { ...drift, change: pointsOf(-50_000) },
  ],
  moreDrifts: 13,
  gaps: [{ fromText: "23/11/2026 22:00", untilText: "24/11/2026 10:32" }],
  billed: { count: 412, dollars: "3.50", limit: "3000" },
};
const entry: AuditView = {
  atText: "24/11 10:32",
  who: "Luis",
  what: "x",
  about: "$250.00 · María",
  detail: "op7",
  channel: "telegram",
};
const states = Object.keys(legalMoves) as OperationState[];
const { days } = view;
const spans: readonly DaysView[] = [
  days,
  { ...days, from: "2026-11-23" },
  { from: "2025-10-28", until: "2025-11-03", withYear: true },
  { from: "2025-12-28", until: "2026-01-03", withYear: false },
];

const cortes = [
  view,
  { ...view, only: "Centro", doubts: [], moreDoubts: 0, drifts: [], moreDrifts: 0 },
  { ...view, total: quiet, branches: [] },
];

export const reportSamples: SamplesOf<ReportsKeys & CodesKeys> = {
  corte: cortes,
  corteTable: cortes,
  corteNothing: spans.flatMap((span) => [
    { days: span, only: "" },
    { days: span, only: "Centro" },
  ]),
  corteUnclear: spans.slice(0, 2).flatMap((span) => [
    { days: span, only: "Norte", known: ["Centro", "Ana López"] },
    { days: span, only: "Norte", known: [] },
  ]),
  corteTooMany: spans.map((span) => ({ days: span })),
  corteArchived: [{ dayText: "24/11/2026" }],
  corteFuture: [{ dayText: "24/11/2026" }],
  corteFile: spans.flatMap((span) => [
    { days: span, rows: 1 },
    { days: span, rows: 40 },
  ]),
  corteChartTitle: spans.map((span) => ({ days: span })),
  corteChartLabels: [{ by: "hour" }, { by: "day" }, { by: "month" }],
  corteChartSales: [{ sales: 1 }, { sales: 40 }],
  corteChartUsed: [{ points: pointsOf(500_000) }],
  corteChartDoubt: [
    { inDoubt: 12, centavos: centavosOf(18_000), points: pointsOf(0) },
    { inDoubt: 13, centavos: centavosOf(0), points: pointsOf(300_000) },
  ],
  corteChartOthers: [{ people: 4 }],
  corteKind: [...Object.values(operations).map(({ what }) => ({ what })), { what: "refund" }],
  corteState: states.map((state) => ({ state })),
  customersGrowth: [
    {
      today: 0,
      names: [],
      week: { now: 3, before: 2 },
      month: { now: 12, before: 9 },
      registered: { now: 1, before: 0 },
    },
    {
      today: 6,
      names: ["Ana López", "Luis Pérez"],
      week: { now: 7, before: 8 },
      month: { now: 13, before: 10 },
      registered: { now: 4, before: 5 },
    },
    {
      today: 1,
      names: ["Ana López"],
      week: { now: 14, before: 15 },
      month: { now: 16, before: 17 },
      registered: { now: 18, before: 19 },
    },
  ],
  somebodyOn: [{ channel: "telegram" }, { channel: "whatsapp" }],
  atTheDesk: [{ session: "k3f" }],
  operationNamed: [operations.sale],
  corteDriftKind: [{ after: "10:32", before: "11:05" }],
  customersReading: [{ count: "2,000" }],
  customersFile: [
    { count: "2,000", wallet: "Café Sol" },
    { count: "2,000", wallet: null },
  ],
  customersUnavailable: [{ refusal: null }, { refusal: "walletUnknown" }],
  auditList: [{ entries: [entry, { ...entry, who: null, detail: null, channel: null }] }, { entries: [entry] }],
  auditFile: [{ rows: 1 }, { rows: 40 }],
  auditTooMany: [{ rows: 20_000 }],
  auditDeed: [{ what: "operation.confirmed" }, { what: "person.bound" }],
  auditDetail: [
    { what: "access.refused", detail: "report.corte" },
    { what: "access.refused", detail: "settle: atConsole" },
    { what: "phone.shown", detail: "contact" },
  ],
};
