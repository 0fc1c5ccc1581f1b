import { html } from "hono/html";
import { chatChannel, type ChatKey } from "../../domain/people/chat.ts";
import { emphasis } from "../../domain/emphasis.ts";
import { formatAmount } from "../../domain/money.ts";
import { maskPhone } from "../../domain/people/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { LocalTime } from "../../domain/time/local-time.ts";
import type { Operation, OperationState } from "../../ledger/operation.ts";
import type { Tally } from "../../ledger/corte.ts";
import { mask } from "../../log.ts";
import { consolePath, type Site } from "../web/site.ts";
import { soft, table, type Markup } from "../web/markup.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** CSS classes of the states' badges. */
const tones: { readonly [state in OperationState]?: "good" | "warn" | "bad" } = {
  inDoubt: "warn",
  ask: "bad",
  confirmed: "good",
  settledApplied: "good",
  humanApplied: "good",
};

/** The badge of an operation's state. */
export function stateBadge(words: ConsoleWords, state: OperationState): Markup {
  return html`<span class="badge ${tones[state] ?? ""}">${words.states[state]}</span>`;
}

/** The amount or points of an operation: `"$250.00"`, `"30 puntos"`; empty where it moves none. */
export function amountOf({ showPoints }: Pick<Site, "showPoints">, { request }: Pick<Operation, "request">): string {
  if (request.kind === "sale") return formatAmount(request.amountCentavos);
  if (request.kind === "redeem") return `−${showPoints(request.points)}`;
  if (request.kind === "correction") return `${request.direction === "add" ? "+" : "−"}${showPoints(request.points)}`;
  return "";
}

/** A balance, or a dash where it is not known. */
export function pointsText({ showPoints }: Pick<Site, "showPoints">, points: Points | null): string {
  return points === null ? "—" : showPoints(points);
}

/** What an operation is: a refund, or the kind of its request. */
export function kindOf(words: ConsoleWords, { request, refund }: Pick<Operation, "request" | "refund">): string {
  return refund === true ? words.refund : words.kinds[request.kind];
}

/** The ticket of an operation, of a refund that of what it undoes; or nothing. */
export function ticketOf({ request }: Pick<Operation, "request">): string {
  if (request.kind === "correction") return request.undoes?.ticket ?? "";
  return "ticket" in request ? (request.ticket ?? "") : "";
}

/** `"25/11 10:32"`. */
export function momentOf(local: LocalTime, atMs: number): string {
  const [, month = "", day = ""] = local.day(atMs).split("-");
  return `${day}/${month} ${local.time(atMs)}`;
}

/** `"25/11 10:32:07"`. */
export function exactMomentOf(local: LocalTime, atMs: number): string {
  // No zone's offset has seconds.
  return `${momentOf(local, atMs)}:${new Date(atMs).toISOString().slice(17, 19)}`;
}

/** A message of the bot with its emphasis; phones are masked. */
export function saidText(said: string): Markup {
  return html`${partsOf(mask(said)).map(({ text, bold }) => (bold ? html`<strong>${text}</strong>` : text))}`;
}

/** A message in its plain and its emphasised parts. */
export function partsOf(message: string): { readonly text: string; readonly bold: boolean }[] {
  const { text, spans } = emphasis(message);
  const cuts = [0, ...spans.flatMap(({ offset, length }) => [offset, offset + length]), text.length];
  const parts = cuts.slice(1).map((to, index) => ({ text: text.slice(cuts[index], to), bold: index % 2 === 1 }));
  return parts.filter((part) => part.text !== "");
}

/** A table of operations with masked phones, each linked to its story. */
export function operationsTable(words: ConsoleWords, site: Site, operations: readonly Operation[]): Markup {
  const { columns } = words.operations;
  if (operations.length === 0) return soft(words.operations.none);
  const rows = operations.map((one) => [
    html`<a href="${consolePath}/operations/${one.id}">${momentOf(site.local, one.createdAtMs)}</a>`,
    kindOf(words, one),
    stateBadge(words, one.state),
    amountOf(site, one),
    ticketOf(one),
    customerOf(one),
    one.decider.name,
    one.branch,
  ]);
  const { when, kind, state, amount, ticket, customer, by, branch } = columns;
  const heads = [when, kind, state, { number: amount }, ticket, customer, by, branch];
  return table(words.places.operations, heads, rows);
}

/** A customer's name and masked phone, linked to their page; a collaborator has none. */
function customerOf({ id, customerName, request }: Operation): Markup {
  const shown = html`${mask(customerName ?? "")} <span class="soft mono">${maskPhone(request.phone)}</span>`;
  return request.walletKey === "" ? shown : html`<a href="${consolePath}/customers/${id}">${shown}</a>`;
}

/** A chat as staff may read it: the network and the last four characters. */
export function chatText(chat: ChatKey): string {
  const id = chat.slice(chat.indexOf(":") + 1);
  return `${chatChannel(chat)} ${id.length > 4 ? `…${id.slice(-4)}` : id}`;
}

/** The balance that sales gave, with how many of them are known without that figure. */
export function givenText(
  site: Site,
  { overview }: ConsoleWords,
  { pointsGiven, salesWithoutPoints }: Pick<Tally, "pointsGiven" | "salesWithoutPoints">,
): string {
  const given = site.showPoints(pointsGiven);
  return salesWithoutPoints === 0 ? given : `${given} ${overview.withoutPoints(salesWithoutPoints)}`;
}
