import { channelTraits } from "../../domain/chat.ts";
import { spanishMonths } from "../../domain/written-days.ts";
import { type CorteWords, isOneDay, labelsDoubt, writesCorte, writesCorteTable, writesDays } from "../corte.ts";
import type { ReportsKeys } from "../es-mx/reports.ts";
import type { DaysView } from "../views.ts";
import { auditLine, lines, type TextsOf, times } from "../wording.ts";
import { named, operationWords, whyUnread } from "./outcomes.ts";
import { aboutDollars } from "./troubles.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** `1990-05-12` as `12 May 1990`. */
export function spelled(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `12 de mayo` as `12 May`. */
export function dayMonth(spanish: string): string {
  const [day = "", month = ""] = spanish.split(" de ");
  return `${day} ${months[spanishMonths.indexOf(month)] ?? month}`;
}

const daysText = writesDays({ months, of: " ", to: " to " });
const onDays = (days: DaysView) => `${isOneDay(days) ? "on" : "from"} ${daysText(days)}`;

const byColumn = { hour: "hour of the day", day: "day", month: "month" } as const;

const words: CorteWords = {
  title: (days) => `Cut of ${daysText(days)}`,
  sale: "sale",
  sales: "sales",
  salesTitle: "Sales",
  refunds: "Refunds",
  refunded: "refunded",
  net: "Net",
  averageTicket: "Average ticket",
  earned: "Earned on sales",
  pointsUnknown: (sales) => `not known of ${sales}`,
  redeems: "Uses of balance",
  used: "used",
  corrections: "Corrections",
  rejected: "Refused",
  notDone: "Not sent or not recorded",
  waiting: "On their way",
  inDoubt: "in doubt",
  inDoubtTitle: "In doubt",
  balance: "balance",
  drifts: "Balances that somebody moved elsewhere:",
  drift: (lastDigits, change, afterText, beforeText) =>
    `ending in ${lastDigits}: ${change} between ${afterText} and ${beforeText}`,
  gap: (fromText, untilText) =>
    `Operations may be missing: the bot came back from a backup and knows nothing from ${fromText} to ${untilText}.`,
  more: (count) => `and ${count} more; they are in the CSV`,
  billed: (count, dollars, limit) =>
    `WhatsApp: ${times(count, "message", "messages")} charged for this month${aboutDollars(dollars)}${limit === null ? "" : ` (limit ${limit})`}`,
  noBranch: "No branch",
};

export const enReports: TextsOf<ReportsKeys> = {
  corte: writesCorte(words),
  corteTable: writesCorteTable(words),
  corteAlwaysTable: () => "Done: the cut comes to you as a table. For the text again: *cut text*.",
  corteNothing: (v) => `No operations ${onDays(v.days)}${v.only === "" ? "" : ` of ${v.only}`}.`,
  corteUnclear: (v) =>
    v.known.length > 0
      ? lines([
          `I see no operations of ${v.only} on ${isOneDay(v.days) ? "that day" : "those days"}.`,
          `There are some of: ${v.known.join(", ")}.`,
        ])
      : `I see nothing of ${v.only} on ${isOneDay(v.days) ? "that day" : "those days"}: there were no operations.`,
  corteFuture: (v) => `${v.dayText} has not come yet. *cut* or *cut yesterday*?`,
  corteDaysUnclear: () =>
    "I did not understand the days. Type them like this: *cut yesterday*, *cut 24/11* or *cut 1-15 nov*.",
  corteTooMany: (v) => `Too much for one time: this is only ${daysText(v.days)}. Ask for what is before separately.`,
  corteArchived: (v) => `Of before ${v.dayText} there are totals only: the operations are in the archive.`,
  corteFile: (v) => `${words.title(v.days)}: ${times(v.rows, "operation", "operations")}`,
  corteChartTitle: (v) => words.title(v.days),
  corteChartSales: (v) => times(v.sales, words.sale, words.sales),
  corteChartUsed: (v, show) => show(v.points),
  corteChartDoubt: labelsDoubt(words),
  corteChartOthers: (v) => `${v.people} others`,
  corteChartLabels: (v) =>
    `Sales by ${byColumn[v.by]}|Sales by cashier|Refunded|Balance used|Refused|In doubt|${v.by === "hour" ? "No sales this day" : "No sales these days"}|No branch|What is in doubt is neither in the bars nor in the total.`,
  corteChartFailed: () => "I could not draw the chart. The same as text: *cut*, and as a file: *cut csv*.",
  corteColumns: () =>
    "Day|Time|Branch|Cashier|Operation|State|Phone|Customer|Ticket|Amount|Points|Balance before|Balance after|Code|Wallet|Reason|Id",
  corteKind: (v) => operationWords[v.what].listed,
  corteDriftKind: (v) => `drift of balance between ${v.after} and ${v.before}`,
  customersReading: (v) => `Reading… ${v.count}`,
  customersFile: (v) => `Customers${v.wallet === null ? "" : ` of ${v.wallet}`}: ${v.count}`,
  customersGrowth: (v) =>
    lines([
      `Today ${v.today === 1 ? "1 customer came" : `${v.today} customers came`}${v.today === 0 ? "" : `: ${v.names.join(", ")}${v.today > v.names.length ? ` and ${v.today - v.names.length} more` : ""}`}.`,
      `In 7 days: ${v.week.now} (before: ${v.week.before}). In 30 days: ${v.month.now} (before: ${v.month.before}).`,
      `Registered in 30 days: ${v.registered.now} (before: ${v.registered.before}). It is what went through this bot.`,
    ]),
  customersTooMany: () =>
    "The list is longer than I can read. Download it from the wallet's panel, or ask the vendor for it.",
  customersUnavailable: (v) => `I could not read the list of customers. ${whyUnread({ ...v, role: "manager" })}`,
  auditList: (v) =>
    lines([
      "*Audit trail*: the latest first",
      ...v.entries.map((entry) => auditLine(entry, "the bot")),
      "All of it in a file: *audit csv*, or with dates: audit csv 2026-11-01 2026-11-30",
    ]),
  somebodyOn: (v) => `somebody on ${channelTraits[v.channel].title}`,
  atTheDesk: (v) => `at the console (session ${v.session})`,
  operationNamed: (v, show) => named(v, show),
  auditRangeUnclear: () => "Of which dates? Like this: audit csv 2026-11-01 2026-11-30",
  auditFile: (v) => `Audit trail: ${times(v.rows, "entry", "entries")}`,
  auditTooMany: (v) =>
    `Audit trail: the latest ${v.rows} entries of those dates. For earlier ones, ask for fewer days.`,
  auditColumns: () => "Day|Time|Who|Identity|What|Detail|Channel|Operation",
};
