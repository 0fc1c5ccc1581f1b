import { centavosOf } from "../../src/domain/money.ts";
import { pointsOf } from "../../src/domain/points.ts";
import type { Tally } from "../../src/ledger/corte.ts";
import { legalMoves, type OperationState } from "../../src/ledger/operation.ts";
import type { ReportsKeys } from "../../src/text/keys/reports.ts";
import type { AuditView, CorteView } from "../../src/text/views.ts";

import { operations, phone, type SamplesOf } from "./sample-values.ts";

const tally: Tally = {
  sales: 12,
  salesCentavos: centavosOf(345_050),
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
  dayText: "24/11/2026",
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
};
const entry: AuditView = { atText: "24/11 10:32", who: "Luis", what: "x", detail: "op7", channel: "telegram" };
const states = Object.keys(legalMoves) as OperationState[];
const days = { dayText: "24/11/2026", only: "" };

export const reportSamples: SamplesOf<ReportsKeys> = {
  corte: [
    view,
    { ...view, only: "Centro", doubts: [], moreDoubts: 0, drifts: [], moreDrifts: 0 },
    { ...view, total: quiet, branches: [] },
  ],
  corteNothing: [days, { ...days, only: "Centro" }],
  corteUnclear: [
    { only: "Norte", known: ["Centro", "Ana López"] },
    { only: "Norte", known: [] },
  ],
  corteFuture: [{ dayText: "24/11/2026" }],
  corteFile: [
    { dayText: "24/11/2026", rows: 1 },
    { dayText: "24/11/2026", rows: 40 },
  ],
  corteChartTitle: [{ dayText: "24/11/2026" }],
  corteChartSales: [{ sales: 1 }, { sales: 40 }],
  corteChartUsed: [{ points: pointsOf(500_000) }],
  corteChartDoubt: [
    { inDoubt: 12, centavos: centavosOf(18_000), points: pointsOf(0) },
    { inDoubt: 13, centavos: centavosOf(0), points: pointsOf(300_000) },
  ],
  corteChartOthers: [{ people: 4 }],
  corteKind: Object.values(operations).map(({ what }) => ({ what })),
  corteState: states.map((state) => ({ state })),
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
};
