import { type ChannelName, channelTraits } from "../../domain/chat.ts";
import type { Points } from "../../domain/money.ts";
import { spanishMonths } from "../../domain/written-days.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import { type CorteWords, isOneDay, labelsDoubt, writesCorte, writesCorteTable, writesDays } from "../corte.ts";
import type { AuditView, CustomersGrowth, DaysView, NamedOperation } from "../views.ts";
import { auditLine, detailIn, lines, type KeysOf, type TextTable, times } from "../wording.ts";
import { named, operationWords, whyUnread } from "./outcomes.ts";
import { aboutDollars } from "./troubles.ts";

/** Codes in the details of the audit trail, in Spanish. Stored: the codes stay. */
export const esMxAuditDetails = {
  // What somebody wanted to do
  sale: "venta",
  redeem: "usar saldo",
  register: "registrar a un cliente",
  doubts: "pendientes",
  correct: "corregir",
  refund: "devolución",
  askRefund: "pedir devolución",
  withdrawRefund: "retirar una devolución pedida",
  approvals: "aprobaciones",
  collaborators: "ver colaboradores",
  addCollaborator: "agregar a un colaborador",
  disableCollaborator: "desactivar a un colaborador",
  invite: "invitar",
  unlink: "desvincular",
  wallet: "monedero",
  ownDay: "mis ventas",
  settle: "decidir una duda",
  approval: "aprobar",
  setting: "cambiar un ajuste",
  "setting unproved": "cambiar un ajuste sin demostrar quién es",
  "report.corte": "corte",
  "report.customers": "lista de clientes",
  "report.audit": "auditoría",
  // Why not
  unproved: "no demostró quién es",
  notAManager: "no es gerente",
  notTheCustomer: "no es el cliente",
  "the customer": "el cliente",
  "another one is open": "ya se le pregunta por otro",
  ownRequest: "la pidió la misma persona",
  linkedByRequester: "uno de los dos dio acceso al otro hace menos de un día",
  ownPhone: "es de su número",
  needsAnother: "hace falta otra persona",
  atConsole: "en la consola, sin demostrar quién es",
  unreadable: "no se pudo leer la lista de colaboradores",
  expired: "ya venció",
  accessLost: "ya no tenía permiso",
  accessUnknown: "no se pudo comprobar su permiso",
  "same name": "mismo nombre",
  "same phone": "mismo teléfono",
  taken: "el número ya es de otro chat",
  // By what, or by whom
  contact: "compartió su número",
  network: "lo dijo la red",
  invitation: "con una invitación",
  shop: "lo dijo el negocio",
  person: "lo pidió la persona",
  time: "pasó el tiempo",
  byPerson: "lo pidió la persona",
  logout: "salió",
  role: "cambió su puesto",
  token: "cambió CONSOLE_TOKEN",
  restored: "el bot volvió de un respaldo",
  "asked by": "la pidió",
} as const;

const states: { readonly [state in OperationState]: string } = {
  ready: "por enviar",
  sending: "enviándose",
  inDoubt: "en duda",
  ask: "en duda, espera al gerente",
  confirmed: "confirmada",
  rejected: "rechazada",
  expired: "vencida sin salir",
  cancelled: "cancelada",
  settledApplied: "verificada por saldo",
  humanApplied: "se registró, según el gerente",
  humanNot: "no se registró, según el gerente",
};

const deeds: { readonly [deed in AuditDeed]: string } = {
  "operation.confirmed": "operación confirmada por el monedero",
  "operation.sending": "operación enviada al monedero",
  "operation.rejected": "operación rechazada por el monedero",
  "operation.inDoubt": "operación en duda",
  "operation.ready": "operación sin salir; se intentará otra vez",
  "operation.ask": "operación en duda: se preguntó al gerente",
  "operation.expired": "operación vencida",
  "operation.cancelled": "operación cancelada",
  "operation.settledApplied": "operación verificada por saldo",
  "operation.humanApplied": "operación cerrada: sí se registró",
  "operation.humanNot": "operación cerrada: no se registró",
  "doubt.applied": "decidió que sí se registró",
  "doubt.notApplied": "decidió que no se registró",
  "doubt.registerNow": "decidió que no se registró y pidió registrarla ahora",
  "access.refused": "acceso negado",
  "person.bound": "se identificó",
  "person.moved": "cambió de número",
  "contact.refused": "contacto ajeno rechazado",
  "override.sameTicket": "autorizó el mismo ticket",
  "override.sameSale": "autorizó una venta igual",
  "override.staffPhone": "autorizó un teléfono del equipo",
  "override.overCeiling": "autorizó un monto sobre el tope",
  "override.ownPhone": "autorizó una venta al propio teléfono",
  "step.failed": "falla del programa",
  "message.putAside": "mensaje que detenía al programa; se apartó",
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
  "refund.asked": "pidió la devolución de una operación",
  "refund.declined": "no hizo la devolución que le pidieron",
  "takeover.begun": "lo atiende el negocio en persona; el bot calla",
  "takeover.ended": "el bot vuelve a contestarle",
  "report.customers": "sacó la lista de clientes",
  "report.audit": "sacó la auditoría",
  "notices.on": "pidió avisos de sus compras",
  "notices.off": "ya no quiere avisos",
  "operation.disowned": "dijo que no fue suya",
  "person.answered": "contestó a un cliente",
  "person.forgotten": "pidió que se olviden sus datos",
  "password.shown": "vio la primera contraseña de un colaborador",
  "phone.shown": "vio un teléfono completo",
  "channel.resumed": "hizo que un canal detenido lo intente de nuevo",
  "database.restored": "la base volvió de un respaldo",
  "database.otherIdentity": "cambió de bot o de cuenta",
  "settings.changed": "cambió un ajuste de la tienda",
  "console.entered": "entró a la consola",
  "console.proved": "demostró en la consola quién es",
  "console.ended": "terminó su sesión en la consola",
};

const daysText = writesDays({ months: spanishMonths, of: " de ", to: " al " });
const onDays = (days: DaysView) => `${isOneDay(days) ? "el" : "del"} ${daysText(days)}`;

const byColumn = { hour: "hora del día", day: "día", month: "mes" } as const;

const words: CorteWords = {
  title: (days) => `Corte del ${daysText(days)}`,
  sale: "venta",
  sales: "ventas",
  salesTitle: "Ventas",
  refunds: "Devoluciones",
  refunded: "devuelto",
  net: "Neto",
  averageTicket: "Ticket promedio",
  earned: "Abonado por ventas",
  pointsUnknown: (sales) => `${sales} sin ese dato`,
  redeems: "Usos de saldo",
  used: "usado",
  corrections: "Correcciones",
  rejected: "Rechazadas",
  notDone: "No salieron o no se registraron",
  waiting: "En camino",
  inDoubt: "en duda",
  inDoubtTitle: "En duda",
  balance: "saldo",
  drifts: "Saldos que alguien movió fuera de aquí:",
  drift: (lastDigits, change, afterText, beforeText) =>
    `termina en ${lastDigits}: ${change} entre ${afterText} y ${beforeText}`,
  gap: (fromText, untilText) =>
    `Pueden faltar operaciones: el bot volvió de un respaldo y no sabe nada de ${fromText} a ${untilText}.`,
  more: (count) => `y ${count} más; están en el CSV`,
  billed: (count, dollars, limit) =>
    `WhatsApp: ${times(count, "mensaje", "mensajes")} con costo este mes${aboutDollars(dollars)}${limit === null ? "" : ` (límite ${limit})`}`,
  noBranch: "Sin sucursal",
};

/** The cut, the list of customers, the audit trail. Names of columns and labels are separated by `|`. */
export const esMxReports = {
  corte: writesCorte(words),
  /** The same, its rows as lines. */
  corteTable: writesCorteTable(words),
  corteTableButton: () => "Tabla",
  corteTextButton: () => "Texto",
  corteAlwaysButton: () => "Siempre así",
  corteAlwaysTable: () => "Listo: el corte te llega como tabla. Para volver al texto: *corte texto*.",
  corteNothing: (v: { days: DaysView; only: string }) =>
    `Sin operaciones ${onDays(v.days)}${v.only === "" ? "" : ` de ${v.only}`}.`,
  corteUnclear: (v: { days: DaysView; only: string; known: readonly string[] }) =>
    v.known.length > 0
      ? lines([
          `No hay sucursal ni cajero que se llame ${v.only} ${isOneDay(v.days) ? "ese día" : "esos días"}.`,
          `Hay: ${v.known.join(", ")}.`,
        ])
      : `No veo nada de ${v.only} ${isOneDay(v.days) ? "ese día" : "esos días"}: no hubo operaciones.`,
  corteFuture: (v: { dayText: string }) => `El ${v.dayText} todavía no llega. ¿*corte* o *corte ayer*?`,
  /** The typed day does not exist. */
  corteDaysUnclear: () => "No entendí los días. Escríbelos así: *corte ayer*, *corte 24/11* o *corte 1-15 nov*.",
  /** The requested days are more than are read at once; `days` were read. */
  corteTooMany: (v: { days: DaysView }) =>
    `Es mucho para una vez: aquí va solo lo del ${daysText(v.days)}. Lo anterior, pídelo aparte.`,
  /** Operations before a day are in an archive. */
  corteArchived: (v: { dayText: string }) =>
    `De antes del ${v.dayText} hay solo totales: las operaciones están en el archivo.`,
  corteFile: (v: { days: DaysView; rows: number }) =>
    `${words.title(v.days)}: ${times(v.rows, "operación", "operaciones")}`,
  commandCorte: () => "Corte del día",
  corteCsvButton: () => "CSV",
  corteChartButton: () => "Gráfica",
  corteChartTitle: (v: { days: DaysView }) => words.title(v.days),
  corteChartSales: (v: { sales: number }) => times(v.sales, words.sale, words.sales),
  corteChartUsed: (v: { points: Points }, show) => show(v.points),
  corteChartDoubt: labelsDoubt(words),
  corteChartOthers: (v: { people: number }) => `Otros ${v.people}`,
  corteChartLabels: (v: { by: "hour" | "day" | "month" }) =>
    `Ventas por ${byColumn[v.by]}|Ventas por cajero|Devuelto|Saldo usado|Rechazadas|En duda|${v.by === "hour" ? "Sin ventas este día" : "Sin ventas estos días"}|Sin sucursal|Lo que está en duda no está en las barras ni en el total.`,
  corteChartFailed: () => "No pude dibujar la gráfica. Lo mismo en texto: *corte*, y en archivo: *corte csv*.",
  corteColumns: () =>
    "Día|Hora|Sucursal|Cajero|Operación|Estado|Teléfono|Cliente|Ticket|Monto|Puntos|Saldo antes|Saldo después|Código|Monedero|Motivo|Id",
  corteKind: (v: { what: NamedOperation["what"] | "refund" }) => operationWords[v.what].listed,
  corteState: (v: { state: OperationState }) => states[v.state],
  corteDriftKind: (v: { after: string; before: string }) => `diferencia de saldo entre ${v.after} y ${v.before}`,
  customersReading: (v: { count: string }) => `Leyendo… ${v.count}`,
  customersFile: (v: { count: string; wallet: string | null }) =>
    `Clientes${v.wallet === null ? "" : ` de ${v.wallet}`}: ${v.count}`,
  customersGrowth: (v: CustomersGrowth) =>
    lines([
      `Hoy ${v.today === 1 ? "vino 1 cliente" : `vinieron ${v.today} clientes`}${v.today === 0 ? "" : `: ${v.names.join(", ")}${v.today > v.names.length ? ` y ${v.today - v.names.length} más` : ""}`}.`,
      `En 7 días: ${v.week.now} (antes ${v.week.before}). En 30 días: ${v.month.now} (antes ${v.month.before}).`,
      `Altas en 30 días: ${v.registered.now} (antes ${v.registered.before}). Es lo que pasó por este bot.`,
    ]),
  customersTooMany: () =>
    "La lista es más larga de lo que puedo leer. Descárgala del panel del monedero, o pídela al proveedor.",
  customersUnavailable: (v: { refusal: Refusal | null }) =>
    `No pude leer la lista de clientes. ${whyUnread({ ...v, role: "manager" })}`,
  customersColumns: () => "Nombre|Teléfono|Saldo|Cumpleaños",
  auditList: (v: { entries: readonly AuditView[] }) =>
    lines([
      `*Auditoría*: lo más reciente primero`,
      ...v.entries.map((entry) => auditLine(entry, "el bot")),
      "Todo en archivo: *auditoría csv*, o con fechas: auditoría csv 2026-11-01 2026-11-30",
    ]),
  somebodyOn: (v: { channel: ChannelName }) => `alguien en ${channelTraits[v.channel].title}`,
  atTheDesk: (v: { session: string }) => `en la consola (sesión ${v.session})`,
  operationNamed: (v: NamedOperation, show) => named(v, show),
  auditNone: () => "No hay nada en la auditoría de esas fechas.",
  auditRangeUnclear: () => "¿De qué fechas? Así: auditoría csv 2026-11-01 2026-11-30",
  auditFile: (v: { rows: number }) => `Auditoría: ${times(v.rows, "entrada", "entradas")}`,
  auditTooMany: (v: { rows: number }) =>
    `Auditoría: las ${v.rows} entradas más recientes de esas fechas. Para las anteriores, pide menos días.`,
  auditColumns: () => "Día|Hora|Quién|Identidad|Qué|Detalle|Canal|Operación",
  /** Words for an `AuditDeed`. Any other `what` stays as it is. */
  auditDeed: (v: { what: string }) => deeds[v.what as AuditDeed] ?? v.what,
  /** Words for the codes in the detail of an entry. Any other text stays as it is. */
  auditDetail: (v: { what: string; detail: string }) => detailIn(esMxAuditDetails, v.what, v.detail),
} satisfies TextTable;

export type ReportsKeys = KeysOf<typeof esMxReports>;
