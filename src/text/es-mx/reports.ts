import type { OperationState } from "../../ledger/operation.ts";
import { labelsDoubt, writesCorte, type CorteWords } from "../corte.ts";
import { whyUnread } from "./refusals.ts";
import type { TextsOf } from "../keys.ts";
import type { AuditDeed, ReportsKeys } from "../keys/reports.ts";
import type { NamedOperation } from "../views.ts";
import { auditLine, lines, times } from "../wording.ts";

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

const deeds: { readonly [deed in AuditDeed]: string } = {
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
  "database.restored": "la base volvió de una copia",
  "console.entered": "entró a la consola",
  "console.refused": "alguien quiso entrar a la consola con otra clave",
};

const words: CorteWords = {
  title: (dayText) => `Corte del ${dayText}`,
  sale: "venta",
  sales: "ventas",
  salesTitle: "Ventas",
  earned: "Abonado por ventas",
  pointsUnknown: (sales) => `${sales} sin ese dato`,
  redeems: "Usos de saldo",
  used: "usado",
  corrections: "Correcciones",
  rejected: "Rechazadas",
  notDone: "No salieron o no se aplicaron",
  waiting: "En camino",
  inDoubt: "en duda",
  inDoubtTitle: "En duda",
  balance: "saldo",
  drifts: "Saldos que alguien movió fuera de aquí:",
  drift: (lastDigits, change, afterText, beforeText) =>
    `termina en ${lastDigits}: ${change} entre ${afterText} y ${beforeText}`,
  gap: (fromText, untilText) =>
    `Pueden faltar operaciones: el bot volvió de una copia y no sabe nada de ${fromText} a ${untilText}.`,
  more: (count) => `y ${count} más; están en el CSV`,
  noBranch: "Sin sucursal",
};

export const esMxReports: TextsOf<ReportsKeys> = {
  corte: writesCorte(words),
  corteNothing: (v) => `Sin operaciones el ${v.dayText}${v.only === "" ? "" : ` de ${v.only}`}.`,
  corteUnclear: (v) =>
    lines([
      `No hay sucursal ni cajero que se llame ${v.only} ese día.`,
      v.known.length > 0 ? `Hay: ${v.known.join(", ")}.` : "No hubo operaciones.",
    ]),
  corteFuture: (v) => `El ${v.dayText} todavía no llega. Escribe *corte* o *corte ayer*.`,
  corteFile: (v) => `Corte del ${v.dayText}: ${times(v.rows, "operación", "operaciones")}`,
  commandCorte: () => "Corte del día",
  corteCsvButton: () => "CSV",
  corteChartButton: () => "Gráfica",
  corteChartTitle: (v) => words.title(v.dayText),
  corteChartSales: (v) => times(v.sales, words.sale, words.sales),
  corteChartUsed: (v, show) => show(v.points),
  corteChartDoubt: labelsDoubt(words),
  corteChartOthers: (v) => `Otros ${v.people}`,
  corteChartLabels: () =>
    "Ventas por hora del día|Ventas por cajero|Saldo usado|Rechazadas|En duda|Sin ventas este día|Sin sucursal|Lo que está en duda no está en las barras ni en el total.",
  corteChartFailed: () => "No pude dibujar la gráfica. Lo mismo en texto: *corte*, y en archivo: *corte csv*.",
  corteColumns: () =>
    "Día|Hora|Sucursal|Cajero|Operación|Estado|Teléfono|Cliente|Ticket|Monto|Puntos|Saldo antes|Saldo después|Código|Monedero|Motivo|Id",
  corteKind: (v) => kinds[v.what],
  corteState: (v) => states[v.state],
  corteDriftKind: (v) => `diferencia de saldo entre ${v.after} y ${v.before}`,
  customersReading: (v) => `Leyendo… ${v.count}`,
  customersFile: (v) => `Clientes${v.wallet === null ? "" : ` de ${v.wallet}`}: ${v.count}`,
  customersTooMany: () =>
    "La lista de clientes es más larga de lo que puedo leer por aquí. Descárgala del panel del monedero, o pídela al proveedor.",
  customersUnavailable: (v) => `No pude leer la lista de clientes. ${whyUnread({ ...v, role: "manager" })}`,
  customersColumns: () => "Nombre|Teléfono|Saldo|Cumpleaños",
  auditList: (v) =>
    lines([
      `*Auditoría*: lo más reciente primero`,
      ...v.entries.map((entry) => auditLine(entry, "el bot")),
      "Todo en un archivo: *auditoría csv*, o con fechas: auditoría csv 2026-11-01 2026-11-30",
    ]),
  auditNone: () => "No hay nada en la auditoría de esas fechas.",
  auditRangeUnclear: () => "No entendí las fechas. Escríbelas así: auditoría csv 2026-11-01 2026-11-30",
  auditFile: (v) => `Auditoría: ${times(v.rows, "entrada", "entradas")}`,
  auditTooMany: (v) =>
    `Auditoría: las ${v.rows} entradas más recientes de esas fechas. Para las anteriores, pide menos días.`,
  auditColumns: () => "Día|Hora|Quién|Identidad|Qué|Detalle|Canal|Operación",
  auditDeed: (v) => deeds[v.what as AuditDeed] ?? v.what,
};
