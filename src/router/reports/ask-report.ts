import { dayText, isDay } from "../../domain/time/local-time.ts";
import { plain } from "../../domain/reader/words.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import type { Who } from "../turn/commands/who.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";
import { daysAsked } from "./days-asked.ts";

/** A report, by the command that asks for it. */
export type ReportWord = "corte" | "customers" | "audit";

/** Requests a report for a manager; an open conversation goes on. `text`: what followed the command word. */
export function askReport(turn: TurnBuilder, word: ReportWord, text: string, who: Who): void {
  if (!who.access.readable) return turn.say({ key: "rolesUnreadable", values: { role: "manager" } });
  const report = requested(turn, word, text);
  if (report) turn.lookUp("report", { type: "report", report, to: "asker" }, who.person.identity);
}

/** Refuses a report to somebody who is no manager. */
export function refuseReport(turn: TurnBuilder, word: ReportWord): void {
  turn.audit("access.refused", `report.${word}`);
  turn.say({ key: "notAllowed" });
}

/** The report that a command asks for; null: the person was told what is unclear. */
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
  // "Del 5 al 3": of the next month.
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
  const only = rest.filter((word) => formOf(word) === null).join(" ");
  // "Corte y saldo de 477…", "corte del 20 o 21": nobody's name, so that no cut would tell it.
  if (noName.test(plain(only))) {
    turn.say({ key: "corteDaysUnclear" });
    return null;
  }
  const as = rest.map(formOf).findLast((form) => form !== null) ?? "message";
  return { kind: "corte", day: from, ...(last > from && { until: last }), only, as };
}

const noName = /\d{2}|^(?:y|o|u|e|con) |^(?:pendientes|clientes|saldos?|hace|manana|noche|tarde)\b/;

/** The form that a word asks for; null: it asks for none. */
function formOf(word: string): "file" | "picture" | null {
  const said = plain(word);
  if (said === "csv") return "file";
  return ["grafica", "grafico", "imagen"].includes(said) ? "picture" : null;
}

function customers(turn: TurnBuilder): ReportRequest | null {
  const wallet = turn.wallet;
  if (typeof wallet !== "string") return { kind: "customers", walletKey: wallet.key, walletName: wallet.name };
  turn.say(wallet === "unclear" ? { key: "walletUnclear" } : { key: "walletUnreadable", values: { role: "manager" } });
  return null;
}

function audit(turn: TurnBuilder, text: string): ReportRequest | null {
  const said = words(text).map(plain);
  const rest = said.filter((word) => word !== "csv");
  const days = rest.map(dayIn);
  const [from = null, to = from] = days;
  if (days.includes(null) || days.length > 2 || (from !== null && to !== null && from > to)) {
    turn.say({ key: "auditRangeUnclear" });
    return null;
  }
  return { kind: "audit", from, to, as: said.length > rest.length ? "file" : "message" };
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

/** Reads a day: `2026-11-24` or `24/11/2026`; null for anything else. */
function dayIn(word: string): string | null {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word);
  const day = local ? `${local[3]}-${local[2]?.padStart(2, "0")}-${local[1]?.padStart(2, "0")}` : word;
  return isDay(day) ? day : null;
}
