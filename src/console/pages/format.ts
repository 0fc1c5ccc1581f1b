import { html } from "hono/html";
import { chatChannel, type ChatKey } from "../../domain/chat.ts";
import { emphasis } from "../../domain/emphasis.ts";
import { formatAmount } from "../../domain/money.ts";
import { maskPhone } from "../../domain/phone.ts";
import type { Points } from "../../domain/points.ts";
import type { LocalTime } from "../../domain/local-time.ts";
import type { Operation, OperationState } from "../../ledger/operation.ts";
import { mask } from "../../log.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { wideTable } from "../web/table.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** How good a state is, as a class of its badge. */
const tones: { readonly [state in OperationState]: "good" | "warn" | "bad" | "" } = {
  ready: "",
  sending: "",
  inDoubt: "warn",
  ask: "bad",
  confirmed: "good",
  settledApplied: "good",
  humanApplied: "good",
  rejected: "",
  expired: "",
  cancelled: "",
  humanNot: "",
};

/** The state of an operation in a word, coloured. */
export function stateBadge(words: ConsoleWords, state: OperationState): Markup {
  return html`<span class="badge ${tones[state]}">${words.states[state]}</span>`;
}

/** What an operation moves: `"$250.00"`, `"30 puntos"`; empty where it moves nothing. */
export function amountOf({ showPoints }: Pick<Site, "showPoints">, { request }: Operation): string {
  if (request.kind === "sale") return formatAmount(request.amountCentavos);
  if (request.kind === "redeem") return `−${showPoints(request.points)}`;
  if (request.kind === "correction") return `${request.direction === "add" ? "+" : "−"}${showPoints(request.points)}`;
  return "";
}

/** A balance, or a dash where it is not known. */
export function pointsText({ showPoints }: Pick<Site, "showPoints">, points: Points | null): string {
  return points === null ? "—" : showPoints(points);
}

/** The ticket of an operation, or nothing. */
export function ticketOf({ request }: Operation): string {
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

/** What the bot said, with its emphasis and without anybody's whole phone. */
export function saidText(said: string): Markup {
  const { text, spans } = emphasis(mask(said));
  const parts: (Markup | string)[] = [];
  let from = 0;
  for (const { offset, length } of spans) {
    parts.push(text.slice(from, offset), html`<strong>${text.slice(offset, offset + length)}</strong>`);
    from = offset + length;
  }
  return html`${[...parts, text.slice(from)]}`;
}

/** A table of operations, newest first: phones are masked, each leads to its story. */
export function operationsTable(words: ConsoleWords, site: Site, operations: readonly Operation[]): Markup {
  const { columns } = words.operations;
  if (operations.length === 0) return html`<p class="soft">${words.operations.none}</p>`;
  const rows = operations.map(
    (one) =>
      html`<tr>
        <td><a href="${consolePath}/operations/${one.id}">${momentOf(site.local, one.createdAtMs)}</a></td>
        <td>${words.kinds[one.request.kind]}</td>
        <td>${stateBadge(words, one.state)}</td>
        <td class="number">${amountOf(site, one)}</td>
        <td>${ticketOf(one)}</td>
        <td>${one.customerName ?? ""} <span class="soft mono">${maskPhone(one.request.phone)}</span></td>
        <td>${one.decider.name}</td>
        <td>${one.branch}</td>
      </tr>`,
  );
  const { when, kind, state, amount, ticket, customer, by, branch } = columns;
  const heads = [when, kind, state, { number: amount }, ticket, customer, by, branch];
  return wideTable(words.places.operations, heads, rows);
}

/** A chat as staff may read it: the network, and what cannot be mistaken for a phone. */
export function chatText(chat: ChatKey): string {
  const id = chat.slice(chat.indexOf(":") + 1);
  return `${chatChannel(chat)} ${id.length > 4 ? `…${id.slice(-4)}` : id}`;
}
