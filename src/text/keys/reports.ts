import type { Centavos } from "../../domain/money.ts";
import type { Points } from "../../domain/points.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { AuditView, CorteView, NamedOperation } from "../views.ts";

/** The `what` of an audit entry, as stored. A test compares these with the entries that the code writes. */
export type AuditDeed =
  | "operation.confirmed"
  | "operation.rejected"
  | "operation.inDoubt"
  | "operation.ready"
  | "operation.ask"
  | "operation.expired"
  | "operation.cancelled"
  | "operation.settledApplied"
  | "doubt.applied"
  | "doubt.notApplied"
  | "doubt.registerNow"
  | "access.refused"
  | "person.bound"
  | "contact.refused"
  | "override.sameTicket"
  | "override.sameSale"
  | "override.staffPhone"
  | "override.overCeiling"
  | "override.ownPhone"
  | "step.failed"
  | "operation.confirmedByPerson"
  | "operation.ticketTaken"
  | "operation.sameSale"
  | "approval.requested"
  | "approval.approved"
  | "approval.refused"
  | "approval.expired"
  | "collaborator.refused"
  | "collaborator.refusedSelf"
  | "invitation.made"
  | "invitation.refused"
  | "person.unlinked"
  | "takeover.begun"
  | "takeover.ended"
  | "report.customers"
  | "report.audit"
  | "person.forgotten"
  | "channel.resumed"
  | "database.restored"
  | "console.entered"
  | "console.refused";

/** The day's cut, the list of customers, the audit trail. Names of columns and labels are separated by `|`. */
export interface ReportsKeys {
  readonly corte: CorteView;
  readonly corteNothing: { dayText: string; only: string };
  readonly corteUnclear: { only: string; known: readonly string[] };
  readonly corteFuture: { dayText: string };
  readonly corteFile: { dayText: string; rows: number };
  readonly commandCorte: undefined;
  readonly corteCsvButton: undefined;
  readonly corteChartButton: undefined;
  readonly corteChartTitle: { dayText: string };
  readonly corteChartSales: { sales: number };
  readonly corteChartUsed: { points: Points };
  readonly corteChartDoubt: { inDoubt: number; centavos: Centavos; points: Points };
  readonly corteChartOthers: { people: number };
  readonly corteChartLabels: undefined;
  readonly corteChartFailed: undefined;
  readonly corteColumns: undefined;
  readonly corteKind: { what: NamedOperation["what"] };
  readonly corteState: { state: OperationState };
  readonly corteDriftKind: { after: string; before: string };
  readonly customersReading: { count: string };
  readonly customersFile: { count: string; wallet: string | null };
  readonly customersTooMany: undefined;
  readonly customersUnavailable: { refusal: Refusal | null };
  readonly customersColumns: undefined;
  readonly auditList: { entries: readonly AuditView[] };
  readonly auditNone: undefined;
  readonly auditRangeUnclear: undefined;
  readonly auditFile: { rows: number };
  readonly auditTooMany: { rows: number };
  readonly auditColumns: undefined;
  /** Words for an `AuditDeed`; any other `what` is written as it is. */
  readonly auditDeed: { what: string };
}
