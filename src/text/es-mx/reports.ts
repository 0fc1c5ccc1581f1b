import { type ChannelName, channelTraits } from "../../domain/chat.ts";
import type { Points } from "../../domain/money.ts";
import { spanishMonths } from "../../domain/written-days.ts";
import type { Refusal } from "../../ledger/outcome.ts";
import { type CorteWords, isOneDay, labelsDoubt, writesCorte, writesCorteTable, writesDays } from "../corte.ts";
import type { AuditView, CustomersGrowth, DaysView, NamedOperation } from "../views.ts";
import { auditLine, lines, type KeysOf, type TextTable, times } from "../wording.ts";
import { named, operationWords, whyUnread } from "./outcomes.ts";
import { aboutDollars } from "./troubles.ts";

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
  corteAlwaysTable: () => "Listo: el corte te llega como tabla. Para volver al texto: *corte texto*.",
  corteNothing: (v: { days: DaysView; only: string }) =>
    `Sin operaciones ${onDays(v.days)}${v.only === "" ? "" : ` de ${v.only}`}.`,
  corteUnclear: (v: { days: DaysView; only: string; known: readonly string[] }) =>
    v.known.length > 0
      ? lines([
          `No veo operaciones de ${v.only} ${isOneDay(v.days) ? "ese día" : "esos días"}.`,
          `Sí hay de: ${v.known.join(", ")}.`,
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
  auditList: (v: { entries: readonly AuditView[] }) =>
    lines([
      `*Auditoría*: lo más reciente primero`,
      ...v.entries.map((entry) => auditLine(entry, "el bot")),
      "Todo en archivo: *auditoría csv*, o con fechas: auditoría csv 2026-11-01 2026-11-30",
    ]),
  somebodyOn: (v: { channel: ChannelName }) => `alguien en ${channelTraits[v.channel].title}`,
  atTheDesk: (v: { session: string }) => `en la consola (sesión ${v.session})`,
  operationNamed: (v: NamedOperation, show) => named(v, show),
  auditRangeUnclear: () => "¿De qué fechas? Así: auditoría csv 2026-11-01 2026-11-30",
  auditFile: (v: { rows: number }) => `Auditoría: ${times(v.rows, "entrada", "entradas")}`,
  auditTooMany: (v: { rows: number }) =>
    `Auditoría: las ${v.rows} entradas más recientes de esas fechas. Para las anteriores, pide menos días.`,
  auditColumns: () => "Día|Hora|Quién|Identidad|Qué|Detalle|Canal|Operación",
} satisfies TextTable;

export type ReportsKeys = KeysOf<typeof esMxReports>;
