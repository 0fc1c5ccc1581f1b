/** Requests of reports in a chat, and the corte at the closing hour. */
import type { ChatKey } from "../../domain/chat.ts";
import { dayClosedOn, dayText, nextTimeOfDay } from "../../domain/time.ts";
import { plain } from "../../domain/words.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import {
  cutFormOf,
  daysAsked,
  dayWritten,
  namesNobody,
  saysAlways,
  wordsOf,
} from "../../understanding/mentions/days.ts";
import type { Ports } from "../ports.ts";
import type { Who } from "../turn/commands/command-row.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

export type ReportWord = "corte" | "customers" | "audit";

/** Requests a report for a manager; an open conversation goes on. `text`: the text after the command word. */
export function askReport(turn: TurnBuilder, word: ReportWord, text: string, who: Who): void {
  if (!who.access.readable) return turn.say({ key: "rolesUnreadable", values: { role: "manager" } });
  const report = requested(turn, word, text);
  if (report) turn.lookUp("report", { type: "report", report, to: "asker" }, who.person.identity);
}

/** Refuses a report to a person who is no manager. */
export function refuseReport(turn: TurnBuilder, word: ReportWord): void {
  turn.audit("access.refused", `report.${word}`);
  turn.say({ key: "notAllowed" });
}

/** The report that a command asks for. Null: the person was told what is unclear. */
function requested(turn: TurnBuilder, word: ReportWord, text: string): ReportRequest | null {
  switch (word) {
    case "corte":
      return corte(turn, text);
    case "customers":
      return customers(turn);
    case "audit":
      return audit(turn, text);
  }
}

function corte(turn: TurnBuilder, text: string): ReportRequest | null {
  const today = turn.settings.local.shopDay(turn.nowMs);
  const { days, rest } = daysAsked(text, today);
  // "Del 5 al 3": until the next month.
  const reachesNextMonth = days !== null && days.from <= today && days.until.slice(0, 7) > today.slice(0, 7);
  if (days === null || reachesNextMonth) {
    turn.say({ key: "corteDaysUnclear" });
    return null;
  }
  const { from, until } = days;
  if (from > today) {
    turn.say({ key: "corteFuture", values: { dayText: dayText(from) } });
    return null;
  }
  const last = until > today ? today : until;
  const as = rest.map(cutFormOf).findLast((form) => form !== null) ?? "message";
  const isAlways = as === "table" && rest.some(saysAlways);
  if (isAlways) {
    turn.person.choose({ tables: true });
    turn.say({ key: "corteAlwaysTable" });
    return null;
  }
  if (as === "text" && turn.person.preferences.tables === true) turn.person.choose({ tables: false });
  const only = rest.filter((word) => cutFormOf(word) === null).join(" ");
  // "Corte y saldo de 477…", "corte del 20 o 21": no name, so a cut would be wrong.
  if (namesNobody(only)) {
    turn.say({ key: "corteDaysUnclear" });
    return null;
  }
  return { kind: "corte", day: from, ...(last > from && { until: last }), only, as };
}

function customers(turn: TurnBuilder): ReportRequest | null {
  const wallet = turn.wallet;
  if (typeof wallet !== "string") return { kind: "customers", walletKey: wallet.key, walletName: wallet.name };
  turn.say(wallet === "unclear" ? { key: "walletUnclear" } : { key: "walletUnreadable", values: { role: "manager" } });
  return null;
}

function audit(turn: TurnBuilder, text: string): ReportRequest | null {
  const said = wordsOf(text).map(plain);
  const rest = said.filter((word) => word !== "csv");
  const days = rest.map(dayWritten);
  const [from = null, to = from] = days;
  if (days.includes(null) || days.length > 2 || (from !== null && to !== null && from > to)) {
    turn.say({ key: "auditRangeUnclear" });
    return null;
  }
  return { kind: "audit", from, to, as: said.length > rest.length ? "file" : "message" };
}

/** Internal chat that receives the closing timer, so that its effects commit like any other step. */
export const closingChat = "bot:closing" as ChatKey;

const prefix = "closing ";

/** Sets the timer of the next closing hour; removes it where none is configured. An overdue timer (the program was down) still fires, once. */
export async function armClosing({ store, settings, clock }: Ports): Promise<void> {
  const nowMs = clock.nowMs();
  if (settings.closingTime === null) return store.setLoneTimer(closingChat, null, nowMs);
  const dueAtMs = nextTimeOfDay(settings.local, settings.closingTime, nowMs);
  return store.setLoneTimer(closingChat, { name: `${prefix}${settings.local.day(dueAtMs)}`, dueAtMs }, nowMs);
}

/** Sends the day's corte to every manager and sets the next closing timer. */
export function onClosing(turn: TurnBuilder, name: string): void {
  const { closingTime, local } = turn.settings;
  if (closingTime === null || !name.startsWith(prefix)) return;
  // The timer's name holds the calendar day on which it is due.
  const day = dayClosedOn(name.slice(prefix.length), closingTime);
  const report = { kind: "corte", day, only: "", as: "messageAndPicture" } as const;
  turn.lookUp("report", { type: "report", report, to: "managers" }, null);
  const dueAtMs = nextTimeOfDay(local, closingTime, turn.nowMs);
  turn.setTimer(`${prefix}${local.day(dueAtMs)}`, dueAtMs - turn.nowMs);
}
