import { formatAmount, type Centavos } from "../../domain/money.ts";
import type { Phone } from "../../domain/phone.ts";
import { pointsOf, type Points } from "../../domain/points.ts";
import type { Corte, Tally } from "../../ledger/corte.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import type { NamedOperation } from "./outcomes.ts";
import { whyUnread } from "./refusals.ts";
import type { ShowPoints } from "../show.ts";

/** A cut as its manager reads it. */
export interface CorteView extends Pick<Corte, "total" | "branches"> {
  /** `"24/11/2026"`. */
  readonly dayText: string;
  /** The branch or cashier it is limited to, as it was asked for; empty: all. */
  readonly only: string;
  /** Each in doubt, in a line; `more` are left out. */
  readonly doubts: readonly string[];
  readonly moreDoubts: number;
  readonly drifts: readonly {
    readonly phone: Phone;
    readonly change: Points;
    readonly afterText: string;
    readonly beforeText: string;
  }[];
  readonly moreDrifts: number;
}

/** One entry of the audit trail as it is read. */
export interface AuditView {
  readonly atText: string;
  /** Null: the bot itself. */
  readonly who: string | null;
  readonly what: string;
  readonly detail: string | null;
  readonly channel: string | null;
}

const states: { readonly [state in OperationState]: string } = {
  ready: "por enviar",
  sending: "enviándose",
  inDoubt: "en duda",
  ask: "en duda, espera al gerente",
  confirmed: "confirmada",
  rejected: "rechazada",
  expired: "vencida sin salir",
  cancelled: "cancelada",
  settledApplied: "comprobada por saldo",
  humanApplied: "aplicada según el gerente",
  humanNot: "no aplicada según el gerente",
};

const kinds: { readonly [what in NamedOperation["what"]]: string } = {
  sale: "venta",
  redeem: "uso de saldo",
  add: "abono",
  remove: "descuento",
  register: "alta de cliente",
  addCollaborator: "alta de colaborador",
  disableCollaborator: "baja de colaborador",
};

const deeds: { readonly [what: string]: string } = {
  "operation.confirmed": "operación confirmada por el monedero",
  "operation.rejected": "operación rechazada por el monedero",
  "operation.inDoubt": "operación en duda",
  "operation.ready": "operación sin salir; se intentará otra vez",
  "operation.ask": "operación en duda: se preguntó al gerente",
  "operation.expired": "operación vencida",
  "operation.cancelled": "operación cancelada",
  "operation.settledApplied": "operación comprobada por saldo",
  "doubt.applied": "decidió que sí se aplicó",
  "doubt.notApplied": "decidió que no se aplicó",
  "doubt.registerNow": "decidió que no se aplicó y pidió enviarla",
  "access.refused": "acceso negado",
  "person.bound": "se identificó",
  "contact.refused": "contacto ajeno rechazado",
  "override.sameTicket": "autorizó el mismo ticket",
  "override.sameSale": "autorizó una venta igual",
  "override.staffPhone": "autorizó un teléfono del equipo",
  "override.overCeiling": "autorizó un monto sobre el tope",
  "override.ownPhone": "autorizó una venta al propio teléfono",
  "step.failed": "falla del programa",
  "operation.confirmedByPerson": "dijo que sí",
  "operation.ticketTaken": "repitió un ticket; no se envió",
  "operation.sameSale": "repitió una venta; no se envió",
  "approval.requested": "pidió autorización",
  "approval.approved": "autorizó",
  "approval.refused": "no autorizó",
  "approval.expired": "autorización vencida",
  "collaborator.refused": "cambio de colaborador negado",
  "collaborator.refusedSelf": "quiso darse de baja; negado",
  "invitation.made": "hizo una invitación",
  "invitation.refused": "invitación rechazada",
  "person.unlinked": "desvinculó un chat",
  "takeover.begun": "lo atiende el negocio en persona; el bot calla",
  "takeover.ended": "el bot vuelve a contestarle",
  "report.customers": "sacó la lista de clientes",
  "report.audit": "sacó la auditoría",
  "person.forgotten": "pidió que se olviden sus datos",
  "channel.resumed": "hizo que un canal detenido lo intente de nuevo",
  "console.entered": "entró a la consola",
  "console.refused": "alguien quiso entrar a la consola con otra clave",
};

const times = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const more = (n: number) => (n > 0 ? [`- y ${n} más; están en el CSV`] : []);
const signed = (points: Points, show: ShowPoints) => (points < 0 ? `−${show(pointsOf(-points))}` : `+${show(points)}`);

function corrections(t: Tally, show: ShowPoints): string[] {
  if (t.additions + t.removals === 0) return [];
  return [`Correcciones: +${show(t.addedPoints)} (${t.additions}) · −${show(t.removedPoints)} (${t.removals})`];
}

function totals(t: Tally, show: ShowPoints): string[] {
  const unknown = t.salesWithoutPoints > 0 ? ` (${times(t.salesWithoutPoints, "venta", "ventas")} sin ese dato)` : "";
  return [
    `Ventas: *${t.sales}* · *${formatAmount(t.salesCentavos)}*`,
    ...(t.sales > 0 ? [`Abonado por ventas: ${show(t.pointsGiven)}${unknown}`] : []),
    ...(t.redeems > 0 ? [`Usos de saldo: ${t.redeems} · ${show(t.redeemedPoints)}`] : []),
    ...corrections(t, show),
    `Rechazadas: ${t.refused} · No salieron o no se aplicaron: ${t.notDone}`,
    ...(t.waiting > 0 ? [`En camino: ${t.waiting}`] : []),
  ];
}

function part(t: Tally, show: ShowPoints): string {
  return [
    `${times(t.sales, "venta", "ventas")} · ${formatAmount(t.salesCentavos)}`,
    ...(t.redeems > 0 ? [`usado ${show(t.redeemedPoints)}`] : []),
    ...(t.inDoubt > 0 ? [`en duda ${t.inDoubt}`] : []),
  ].join(" · ");
}

function doubtful(v: CorteView, show: ShowPoints): string[] {
  const { inDoubt, inDoubtCentavos, inDoubtPoints } = v.total;
  if (inDoubt === 0) return [];
  const points = inDoubtPoints > 0 ? ` · saldo ${show(inDoubtPoints)}` : "";
  const lines = [...v.doubts.map((line) => `- ${line}`), ...more(v.moreDoubts)];
  return [`⚠️ En duda: ${inDoubt} · ventas ${formatAmount(inDoubtCentavos)}${points}`, ...lines];
}

function drifting(v: CorteView, show: ShowPoints): string[] {
  if (v.drifts.length === 0) return [];
  const lines = v.drifts.map(
    (drift) =>
      `- termina en ${drift.phone.slice(-4)}: ${signed(drift.change, show)} entre ${drift.afterText} y ${drift.beforeText}`,
  );
  return ["⚠️ Saldos que alguien movió fuera de aquí:", ...lines, ...more(v.moreDrifts)];
}

/** The cut, the list of customers, the audit trail. */
export const esMxReports = {
  corte: (v: CorteView, show: ShowPoints) =>
    [
      `*Corte del ${v.dayText}*${v.only === "" ? "" : ` · ${v.only}`}`,
      ...totals(v.total, show),
      ...doubtful(v, show),
      ...drifting(v, show),
      ...v.branches.flatMap((one) => [
        `*${one.branch || "Sin sucursal"}*: ${part(one.tally, show)}`,
        ...one.cashiers.map((cashier) => `- ${cashier.name}: ${part(cashier.tally, show)}`),
      ]),
    ].join("\n"),
  corteNothing: (v: { dayText: string; only: string }) =>
    `Sin operaciones el ${v.dayText}${v.only === "" ? "" : ` de ${v.only}`}.`,
  corteUnclear: (v: { only: string; known: readonly string[] }) =>
    [
      `No hay sucursal ni cajero que se llame ${v.only} ese día.`,
      v.known.length > 0 ? `Hay: ${v.known.join(", ")}.` : "No hubo operaciones.",
    ].join("\n"),
  corteFuture: (v: { dayText: string }) => `El ${v.dayText} todavía no llega. Escribe *corte* o *corte ayer*.`,
  corteFile: (v: { dayText: string; rows: number }) =>
    `Corte del ${v.dayText}: ${times(v.rows, "operación", "operaciones")}`,
  commandCorte: () => "Corte del día",
  corteCsvButton: () => "CSV",
  corteChartButton: () => "Gráfica",
  corteChartTitle: (v: { dayText: string }) => `Corte del ${v.dayText}`,
  corteChartSales: (v: { sales: number }) => times(v.sales, "venta", "ventas"),
  corteChartUsed: (v: { points: Points }, show: ShowPoints) => show(v.points),
  corteChartDoubt: (v: { inDoubt: number; centavos: Centavos; points: Points }, show: ShowPoints) =>
    [
      String(v.inDoubt),
      ...(v.centavos > 0 ? [formatAmount(v.centavos)] : []),
      ...(v.points > 0 ? [`saldo ${show(v.points)}`] : []),
    ].join(" · "),
  corteChartOthers: (v: { people: number }) => `Otros ${v.people}`,
  corteChartLabels: () =>
    "Ventas por hora del día|Ventas por cajero|Saldo usado|Rechazadas|En duda|Sin ventas este día|Sin sucursal|Lo que está en duda no está en las barras ni en el total.",
  corteChartFailed: () => "No pude dibujar la gráfica. Lo mismo en texto: *corte*, y en archivo: *corte csv*.",
  corteColumns: () =>
    "Día|Hora|Sucursal|Cajero|Operación|Estado|Teléfono|Cliente|Ticket|Monto|Puntos|Saldo antes|Saldo después|Código|Monedero|Motivo|Id",
  corteKind: (v: { what: NamedOperation["what"] }) => kinds[v.what],
  corteState: (v: { state: OperationState }) => states[v.state],
  corteDriftKind: (v: { after: string; before: string }) => `diferencia de saldo entre ${v.after} y ${v.before}`,
  customersReading: (v: { count: string }) => `Leyendo… ${v.count}`,
  customersFile: (v: { count: string; wallet: string | null }) =>
    `Clientes${v.wallet === null ? "" : ` de ${v.wallet}`}: ${v.count}`,
  customersTooMany: () =>
    "La lista de clientes es más larga de lo que puedo leer por aquí. Descárgala del panel del monedero, o pídela al proveedor.",
  customersUnavailable: (v: { refusal: Refusal | null }) =>
    `No pude leer la lista de clientes. ${whyUnread({ ...v, role: "manager" })}`,
  customersColumns: () => "Nombre|Teléfono|Saldo|Cumpleaños",
  auditList: (v: { entries: readonly AuditView[] }) =>
    [
      `*Auditoría*: lo más reciente primero`,
      ...v.entries.map((entry) => {
        const detail = entry.detail === null ? "" : ` (${entry.detail})`;
        const channel = entry.channel === null ? "" : ` · ${entry.channel}`;
        return `${entry.atText} · ${entry.who ?? "el bot"}: ${entry.what}${detail}${channel}`;
      }),
      "Todo en un archivo: *auditoría csv*, o con fechas: auditoría csv 2026-11-01 2026-11-30",
    ].join("\n"),
  auditNone: () => "No hay nada en la auditoría de esas fechas.",
  auditRangeUnclear: () => "No entendí las fechas. Escríbelas así: auditoría csv 2026-11-01 2026-11-30",
  auditFile: (v: { rows: number }) => `Auditoría: ${times(v.rows, "entrada", "entradas")}`,
  auditTooMany: (v: { rows: number }) =>
    `Auditoría: las ${v.rows} entradas más recientes de esas fechas. Para las anteriores, pide menos días.`,
  auditColumns: () => "Día|Hora|Quién|Identidad|Qué|Detalle|Canal|Operación",
  auditDeed: (v: { what: string }) => deeds[v.what] ?? v.what,
};
