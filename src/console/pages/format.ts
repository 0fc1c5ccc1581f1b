/** How pages write data of the ledger and the store; and the days and filters of a page, with the form that chooses them. */
import { html } from "hono/html";
import { chatChannel, type ChatKey } from "../../domain/chat.ts";
import { formatAmount, type Points } from "../../domain/money.ts";
import { maskPhone } from "../../domain/phone.ts";
import { type Days, daysOf, dayText, isDay, type RangeName, rangeNames } from "../../domain/time.ts";
import { emphasis } from "../../domain/words.ts";
import type { BookFilter, LedgerBook } from "../../ledger/book.ts";
import type { Operation, OperationState } from "../../ledger/operation.ts";
import { expectedChange, soldBy } from "../../ledger/request.ts";
import type { Tally } from "../../ledger/tally.ts";
import { mask } from "../../log.ts";
import type { OperationCursor } from "../../store/read-model.ts";
import { signed } from "../../text/wording.ts";
import type { ConsoleWords } from "../web/language.ts";
import { type Content, form, input, type Markup, select, table, views } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Visit } from "../web/visit.ts";

const tones: { readonly [state in OperationState]?: "good" | "warn" | "bad" } = {
  inDoubt: "warn",
  ask: "bad",
  confirmed: "good",
  settledApplied: "good",
  humanApplied: "good",
};

export function stateBadge({ words }: Visit, state: OperationState): Markup {
  return html`<span class="badge ${tones[state] ?? ""}">${words.states[state]}</span>`;
}

/** The amount or points of an operation: `"$250.00"`, `"30 puntos"`. Empty: it moves none. */
function amountOf({ site }: Visit, { request }: Pick<Operation, "request">): string {
  const sold = soldBy(request);
  if (sold !== null) return formatAmount(sold);
  return "points" in request ? signed(expectedChange(request) ?? request.points, site.showPoints) : "";
}

export function pointsText({ site }: Visit, points: Points | null): string {
  return points === null ? "—" : site.showPoints(points);
}

function kindOf({ words }: Visit, { request, refund }: Pick<Operation, "request" | "refund">): string {
  return refund === true ? words.refund : words.kinds[request.kind];
}

export function titleOf(visit: Visit, operation: Pick<Operation, "request" | "refund">): string {
  return `${kindOf(visit, operation)} ${amountOf(visit, operation)}`;
}

/** The ticket of an operation; for a refund, of the operation that it undoes. Empty: none. */
export function ticketOf({ request }: Pick<Operation, "request">): string {
  if ("ticket" in request) return request.ticket ?? "";
  return ("undoes" in request ? request.undoes?.ticket : null) ?? "";
}

/** The customer of an operation, with the phone masked. */
export function customerText({ customerName, request }: Pick<Operation, "customerName" | "request">): string {
  return `${mask(customerName ?? "")} ${maskPhone(request.phone)}`.trim();
}

/** A message of the bot with its emphasis; phones are masked. */
export function messageMarkup(said: string): Markup {
  return html`${partsOf(mask(said)).map(({ text, bold }) => (bold ? html`<strong>${text}</strong>` : text))}`;
}

/** A message, split into plain and emphasised parts. */
export function partsOf(message: string): { readonly text: string; readonly bold: boolean }[] {
  const { text, spans } = emphasis(message);
  const cuts = [0, ...spans.flatMap(({ offset, length }) => [offset, offset + length]), text.length];
  const parts = cuts.slice(1).map((to, index) => ({ text: text.slice(cuts[index], to), bold: index % 2 === 1 }));
  return parts.filter((part) => part.text !== "");
}

export function operationLink(id: string, text: string): Markup {
  return html`<a href="${consolePath}/operations/${id}">${text}</a>`;
}

/** A table of operations with masked phones, each linked to its story. */
export function operationsTable(visit: Visit, operations: readonly Operation[]): Markup {
  const { columns, operations: words, places } = visit.words;
  const rows = operations.map((one) => {
    const { id, createdAtMs, state, request, customerName, decider, branch } = one;
    const customer = html`${mask(customerName ?? "")} <span class="soft mono">${maskPhone(request.phone)}</span>`;
    return [
      operationLink(id, visit.when(createdAtMs)),
      kindOf(visit, one),
      stateBadge(visit, state),
      amountOf(visit, one),
      ticketOf(one),
      // A collaborator has no page of a customer.
      request.walletKey === "" ? customer : html`<a href="${consolePath}/customers/${id}">${customer}</a>`,
      decider.name,
      branch,
    ];
  });
  const { when, kind, state, amount, ticket, customer, by, branch } = columns;
  return table(
    places.operations,
    [when, kind, state, { number: amount }, ticket, customer, by, branch],
    rows,
    words.none,
  );
}

/** Writes the position of an operation in a list into an address, and reads it again. */
export const cursorText = ({ createdAtMs, id }: OperationCursor): string => `${createdAtMs}.${id}`;
export function cursorIn(text: string): OperationCursor | null {
  const [, createdAtMs, id] = /^(\d{1,16})\.([\w-]{1,64})$/.exec(text) ?? [];
  return createdAtMs === undefined || id === undefined ? null : { createdAtMs: Number(createdAtMs), id };
}

/** A chat for staff: the network and the last four characters. */
export function chatText(chat: ChatKey): string {
  const id = chat.slice(chat.indexOf(":") + 1);
  return `${chatChannel(chat)} ${id.length > 4 ? `…${id.slice(-4)}` : id}`;
}

export function earnedText(
  { site, words }: Visit,
  { pointsGiven, salesWithoutPoints }: Pick<Tally, "pointsGiven" | "salesWithoutPoints">,
): string {
  const given = site.showPoints(pointsGiven);
  return salesWithoutPoints === 0 ? given : `${given} ${words.overview.withoutPoints(salesWithoutPoints)}`;
}

export async function branchesOf({ store }: Site): Promise<readonly string[]> {
  return [...new Set((await store.collaborators()).map(({ branch }) => branch))].toSorted();
}

/** Before and after any day. */
export const allDays: Days = { from: "", until: "9999-12-31" };

type Range = ReturnType<typeof rangeOf>;

/**
 * Reads `range`, or `from` and `until`, of the query. `usual`: the range without either; null: all days. Its name is null if the days are written out, or all;
 * the days are null if they are all, or unreadable, which `problem` tells.
 */
export function rangeOf(visit: Visit, usual: RangeName | null) {
  const { site, words } = visit;
  const today = site.local.shopDay(site.clock.nowMs());
  const [from, until] = [visit.query("from"), visit.query("until")];
  if (from === "" && until === "") {
    const name = rangeNames.find((one) => one === visit.query("range")) ?? usual;
    return { days: name === null ? null : daysOf(name, today), name, problem: "" };
  }
  const days = { from: from || until, until: until || (from > today ? from : today) };
  const isRange = isDay(days.from) && isDay(days.until) && days.from <= days.until;
  return { days: isRange ? days : null, name: null, problem: isRange ? "" : words.ranges.badDay };
}

/** Reads the filters of the query; an unknown value selects nothing. */
export function filterOf(visit: Visit): BookFilter {
  const [branch, cashier] = [visit.query("branch"), visit.query("cashier")];
  const { kinds, states } = visit.words;
  const kind = (Object.keys(kinds) as (keyof ConsoleWords["kinds"])[]).find((one) => one === visit.query("kind"));
  const state = (Object.keys(states) as OperationState[]).find((one) => one === visit.query("state"));
  return {
    ...(branch !== "" && { branch }),
    ...(cashier !== "" && { cashier }),
    ...(kind !== undefined && { kind }),
    ...(state !== undefined && { state }),
  };
}

export function daysText({ from, until }: Days): string {
  return from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`;
}

/** A path with this query and these changes. Null removes a name; a page's cursor is always removed. */
export function withQuery(visit: Visit, path: string, changes: { readonly [name: string]: string | null }): string {
  const changed: typeof changes = { ...visit.context.req.query(), before: null, ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(changed)) if (value) query.set(name, value);
  return `${consolePath}${path}${query.size === 0 ? "" : `?${query.toString()}`}`;
}

/** Links to the named ranges, which keep the filters. `all`: true if all days can be chosen. */
export function rangeLinks(visit: Visit, path: string, range: Range, all: boolean): Markup {
  const { ranges } = visit.words;
  const link = (name: RangeName | null, label: string) => ({
    href: withQuery(visit, path, { range: name, from: null, until: null }),
    label,
    isShown: name === range.name && (name !== null || range.days === null),
  });
  return views("chips", ranges.name, [
    ...(all ? [link(null, ranges.all)] : []),
    ...rangeNames.map((name) => link(name, ranges.names[name])),
  ]);
}

const named = (all: readonly string[]) => Object.fromEntries(all.map((one) => [one, one]));

/** The form of a page's days and filters. `more`: further fields of the page. */
export function filterForm(
  visit: Visit,
  path: string,
  { book, range, more = "" }: { readonly book: LedgerBook; readonly range: Range; readonly more?: Content },
): Markup {
  const { ranges, operations, columns, kinds, states } = visit.words;
  const names = book.names(range.days ?? allDays);
  const day = (name: "from" | "until") => input(ranges[name], name, html`type="date"`, visit.query(name));
  const any = (label: string, name: string, all: { readonly [value: string]: string }) =>
    select(label, name, { "": operations.any, ...all }, visit.query(name));
  return form(
    `${consolePath}${path}`,
    { kind: "filter", hidden: range.name === null ? {} : { range: range.name } },
    day("from"),
    day("until"),
    any(columns.branch, "branch", named(names.branches)),
    any(columns.person, "cashier", named(names.cashiers)),
    any(columns.kind, "kind", kinds),
    any(columns.state, "state", states),
    more,
    html`<button class="main">${operations.filter}</button>`,
  );
}
