import type { Centavos } from "../../domain/money.ts";
import type { Points } from "../../domain/points.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { AuditView, CorteView, DaysView, NamedOperation } from "../views.ts";

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
  | "refund.asked"
  | "takeover.begun"
  | "takeover.ended"
  | "report.customers"
  | "report.audit"
  | "person.forgotten"
  | "channel.resumed"
  | "database.restored"
  | "console.entered"
  | "console.refused";

/** The cut, the list of customers, the audit trail. Names of columns and labels are separated by `|`. */
export interface ReportsKeys {
  readonly corte: CorteView;
  readonly corteNothing: { days: DaysView; only: string };
  readonly corteUnclear: { days: DaysView; only: string; known: readonly string[] };
  readonly corteFuture: { dayText: string };
  /** What was typed as a day is none of the calendar. */
  readonly corteDaysUnclear: undefined;
  /** The days asked for are more than are read at once; `days` were. */
  readonly corteTooMany: { days: DaysView };
  readonly corteFile: { days: DaysView; rows: number };
  readonly commandCorte: undefined;
  readonly corteCsvButton: undefined;
  readonly corteChartButton: undefined;
  readonly corteChartTitle: { days: DaysView };
  readonly corteChartSales: { sales: number };
  readonly corteChartUsed: { points: Points };
  readonly corteChartDoubt: { inDoubt: number; centavos: Centavos; points: Points };
  readonly corteChartOthers: { people: number };
  readonly corteChartLabels: { by: "hour" | "day" | "month" };
  readonly corteChartFailed: undefined;
  readonly corteColumns: undefined;
  readonly corteKind: { what: NamedOperation["what"] | "refund" };
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
