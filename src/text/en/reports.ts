import { channelTraits } from "../../domain/chat.ts";
import { spanishMonths } from "../../domain/written-days.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import type { OperationState } from "../../ledger/operation.ts";
import { type CorteWords, isOneDay, labelsDoubt, writesCorte, writesCorteTable, writesDays } from "../corte.ts";
import type { esMxAuditDetails, ReportsKeys } from "../es-mx/reports.ts";
import type { DaysView } from "../views.ts";
import { auditLine, detailIn, lines, type TextsOf, times } from "../wording.ts";
import { named, operationWords, whyUnread } from "./outcomes.ts";
import { aboutDollars } from "./troubles.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

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

/** What codes in the details of the audit trail mean, in English. */
const enAuditDetails: { readonly [code in keyof typeof esMxAuditDetails]: string } = {
  sale: "sale",
  redeem: "use of balance",
  register: "registration of a customer",
  doubts: "doubts",
  correct: "correction",
  refund: "refund",
  askRefund: "asking for a refund",
  withdrawRefund: "withdrawing a refund that was asked for",
  approvals: "approvals",
  collaborators: "list of collaborators",
  addCollaborator: "adding a collaborator",
  disableCollaborator: "disabling a collaborator",
  invite: "invitation",
  unlink: "unlinking",
  wallet: "wallet",
  ownDay: "own sales",
  settle: "deciding a doubt",
  approval: "approving",
  setting: "changing a setting",
  "setting unproved": "changing a setting without proof of who it is",
  "report.corte": "cut",
  "report.customers": "list of customers",
  "report.audit": "audit trail",
  unproved: "did not prove who they are",
  notAManager: "not a manager",
  notTheCustomer: "is not the customer",
  "the customer": "the customer",
  "another one is open": "they are asked about another one",
  ownRequest: "asked for by the same person",
  linkedByRequester: "one of the two let the other in less than a day ago",
  ownPhone: "it is on their own number",
  needsAnother: "it takes another person",
  atConsole: "at the console, without proof of who it is",
  unreadable: "the list of collaborators could not be read",
  expired: "had expired",
  accessLost: "no longer allowed",
  accessUnknown: "could not be checked",
  "same name": "same name",
  "same phone": "same phone",
  taken: "the number belongs to another chat",
  contact: "shared their number",
  network: "the network said so",
  invitation: "by an invitation",
  shop: "the shop said so",
  person: "the person asked for it",
  time: "the time was over",
  byPerson: "the person asked for it",
  logout: "logged out",
  role: "their role changed",
  token: "CONSOLE_TOKEN changed",
  restored: "the bot came back from a backup",
  "asked by": "asked for by",
};

const states: { readonly [state in OperationState]: string } = {
  ready: "to be sent",
  sending: "on its way",
  inDoubt: "in doubt",
  ask: "in doubt, waits for the manager",
  confirmed: "confirmed",
  rejected: "refused",
  expired: "expired, never sent",
  cancelled: "cancelled",
  settledApplied: "verified by balance",
  humanApplied: "recorded, the manager says",
  humanNot: "not recorded, the manager says",
};

const deeds: { readonly [deed in AuditDeed]: string } = {
  "operation.confirmed": "operation confirmed by the wallet",
  "operation.sending": "operation sent to the wallet",
  "operation.rejected": "operation refused by the wallet",
  "operation.inDoubt": "operation in doubt",
  "operation.ready": "operation not sent; to be tried again",
  "operation.ask": "operation in doubt: the manager was asked",
  "operation.expired": "operation expired",
  "operation.cancelled": "operation cancelled",
  "operation.settledApplied": "operation verified by balance",
  "operation.humanApplied": "operation closed: it was recorded",
  "operation.humanNot": "operation closed: it was not recorded",
  "doubt.applied": "decided that it was recorded",
  "doubt.notApplied": "decided that it was not recorded",
  "doubt.registerNow": "decided that it was not recorded and had it recorded now",
  "access.refused": "access refused",
  "person.bound": "identified themselves",
  "person.moved": "has another number",
  "contact.refused": "somebody else's contact refused",
  "override.sameTicket": "allowed the same ticket",
  "override.sameSale": "allowed an equal sale",
  "override.staffPhone": "allowed a phone of the staff",
  "override.overCeiling": "allowed an amount above the ceiling",
  "override.ownPhone": "allowed a sale to the own phone",
  "step.failed": "program failure",
  "message.putAside": "message that ended the program; put aside",
  "operation.confirmedByPerson": "said yes",
  "operation.ticketTaken": "repeated a ticket; not sent",
  "operation.sameSale": "repeated a sale; not sent",
  "approval.requested": "asked for approval",
  "approval.approved": "approved",
  "approval.refused": "did not approve",
  "approval.expired": "approval expired",
  "collaborator.refused": "change of a collaborator refused",
  "collaborator.refusedSelf": "tried to disable themselves; refused",
  "invitation.made": "made an invitation",
  "invitation.refused": "invitation refused",
  "person.unlinked": "unlinked a chat",
  "refund.asked": "asked for the refund of an operation",
  "refund.declined": "did not make the refund that was asked for",
  "takeover.begun": "the shop writes to them itself; the bot is quiet",
  "takeover.ended": "the bot answers them again",
  "report.customers": "took out the list of customers",
  "report.audit": "took out the audit trail",
  "notices.on": "asked for notices of their purchases",
  "notices.off": "wants no more notices",
  "operation.disowned": "said that it was not theirs",
  "person.answered": "answered a customer",
  "person.forgotten": "asked for their data to be forgotten",
  "password.shown": "looked at a collaborator's first password",
  "phone.shown": "looked at a whole phone",
  "channel.resumed": "let a channel that was stopped try again",
  "database.restored": "the database came back from a backup",
  "database.otherIdentity": "changed to another bot or account",
  "settings.changed": "changed a setting of the shop",
  "console.entered": "entered the console",
  "console.proved": "proved at the console who they are",
  "console.ended": "their session at the console ended",
};

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
  corteTableButton: () => "Table",
  corteTextButton: () => "Text",
  corteAlwaysButton: () => "Always like this",
  corteAlwaysTable: () => "Done: the cut comes to you as a table. For the text again: *cut text*.",
  corteNothing: (v) => `No operations ${onDays(v.days)}${v.only === "" ? "" : ` of ${v.only}`}.`,
  corteUnclear: (v) =>
    v.known.length > 0
      ? lines([
          `There is no branch and no cashier called ${v.only} on ${isOneDay(v.days) ? "that day" : "those days"}.`,
          `There are: ${v.known.join(", ")}.`,
        ])
      : `I see nothing of ${v.only} on ${isOneDay(v.days) ? "that day" : "those days"}: there were no operations.`,
  corteFuture: (v) => `${v.dayText} has not come yet. *cut* or *cut yesterday*?`,
  corteDaysUnclear: () =>
    "I did not understand the days. Type them like this: *cut yesterday*, *cut 24/11* or *cut 1-15 nov*.",
  corteTooMany: (v) => `Too much for one time: this is only ${daysText(v.days)}. Ask for what is before separately.`,
  corteArchived: (v) => `Of before ${v.dayText} there are totals only: the operations are in the archive.`,
  corteFile: (v) => `${words.title(v.days)}: ${times(v.rows, "operation", "operations")}`,
  commandCorte: () => "The day's cut",
  corteCsvButton: () => "CSV",
  corteChartButton: () => "Chart",
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
  corteState: (v) => states[v.state],
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
  customersColumns: () => "Name|Phone|Balance|Birthday",
  auditList: (v) =>
    lines([
      "*Audit trail*: the latest first",
      ...v.entries.map((entry) => auditLine(entry, "the bot")),
      "All of it in a file: *audit csv*, or with dates: audit csv 2026-11-01 2026-11-30",
    ]),
  somebodyOn: (v) => `somebody on ${channelTraits[v.channel].title}`,
  atTheDesk: (v) => `at the console (session ${v.session})`,
  operationNamed: (v, show) => named(v, show),
  auditNone: () => "There is nothing in the audit trail of those dates.",
  auditRangeUnclear: () => "Of which dates? Like this: audit csv 2026-11-01 2026-11-30",
  auditFile: (v) => `Audit trail: ${times(v.rows, "entry", "entries")}`,
  auditTooMany: (v) =>
    `Audit trail: the latest ${v.rows} entries of those dates. For earlier ones, ask for fewer days.`,
  auditColumns: () => "Day|Time|Who|Identity|What|Detail|Channel|Operation",
  auditDeed: (v) => deeds[v.what as AuditDeed] ?? v.what,
  auditDetail: (v) => detailIn(enAuditDetails, v.what, v.detail),
};
