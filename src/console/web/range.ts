import type { Context } from "hono";
import { html } from "hono/html";
import { dayText, isDay, type Days } from "../../domain/time/local-time.ts";
import { daysOf, rangeNames, type RangeName } from "../../domain/time/ranges.ts";
import type { LedgerBook } from "../../ledger/book/book.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { options, type Content, type Markup } from "./markup.ts";
import { consolePath, type Site } from "./site.ts";
import type { BookFilter } from "../../ledger/book/cells.ts";

/** The days that a page is about. */
export interface Range {
  /** Null: all days, or none could be read. */
  readonly days: Days | null;
  /** Null: written as days, or all. */
  readonly name: RangeName | null;
  readonly problem: string | null;
}

/** Reads `range`, or `from` and `until`, of the query. `usual`: what is meant where neither is given; null: all days. */
export function rangeOf(context: Context, site: Site, words: ConsoleWords, usual: RangeName | null): Range {
  const today = site.local.shopDay(site.clock.nowMs());
  const asked = (name: string) => (context.req.query(name) ?? "").trim();
  const [from, until] = [asked("from"), asked("until")];
  if (from === "" && until === "") {
    const name = rangeNames.find((one) => one === asked("range")) ?? usual;
    return { days: name === null ? null : daysOf(name, today), name, problem: null };
  }
  const days = { from: from || until, until: until || (from > today ? from : today) };
  const isRange = isDay(days.from) && isDay(days.until) && days.from <= days.until;
  return { days: isRange ? days : null, name: null, problem: isRange ? null : words.ranges.badDay };
}

/** Reads the filters of the query; a value that there is not selects nothing. */
export function filterOf(context: Context, words: ConsoleWords): BookFilter {
  const asked = (name: string) => (context.req.query(name) ?? "").trim();
  const [branch, cashier] = [asked("branch"), asked("cashier")];
  const kind = (Object.keys(words.kinds) as (keyof ConsoleWords["kinds"])[]).find((one) => one === asked("kind"));
  const state = (Object.keys(words.states) as OperationState[]).find((one) => one === asked("state"));
  return {
    ...(branch !== "" && { branch }),
    ...(cashier !== "" && { cashier }),
    ...(kind !== undefined && { kind }),
    ...(state !== undefined && { state }),
  };
}

/** Days for reading: `"25/11/2026"`, `"01/11/2026 – 25/11/2026"`. */
export function daysText({ from, until }: Days): string {
  return from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`;
}

/** A path with this query changed in these names; null takes one away, and a page's cursor always goes. */
export function withQuery(context: Context, path: string, changes: { readonly [name: string]: string | null }): string {
  const query = new URLSearchParams(context.req.query());
  query.delete("before");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  for (const name of new Set(query.keys())) if (query.get(name) === "") query.delete(name);
  const written = query.toString();
  return `${consolePath}${path}${written === "" ? "" : `?${written}`}`;
}

/** Links to the named ranges, which keep the filters. `all`: whether all days can be chosen. */
export function rangeLinks(
  context: Context,
  path: string,
  { ranges }: ConsoleWords,
  range: Range,
  all: boolean,
): Markup {
  const link = (name: RangeName | null, label: string) => {
    const isChosen = name === range.name && (name !== null || range.days === null);
    const href = withQuery(context, path, { range: name, from: null, until: null });
    return html`<a href="${href}" ${isChosen ? html`aria-current="true"` : ""}>${label}</a>`;
  };
  return html`<nav class="chips" aria-label="${ranges.name}">
    ${all ? link(null, ranges.all) : ""} ${rangeNames.map((name) => link(name, ranges.names[name]))}
  </nav>`;
}

const named = (all: readonly string[]) => Object.fromEntries(all.map((one) => [one, one]));

/** The form of a page's days and filters. `more`: further fields of the page. */
export function filterForm(
  context: Context,
  path: string,
  words: ConsoleWords,
  { book, range, more = "" }: { readonly book: LedgerBook; readonly range: Range; readonly more?: Content },
): Markup {
  const { ranges, operations, corte } = words;
  const asked = (name: string) => context.req.query(name) ?? "";
  const names = book.names(range.days ?? { from: "", until: "9999-12-31" });
  const choice = (name: string, label: string, all: { readonly [value: string]: string }) =>
    html`<label
      >${label}<select name="${name}">
        <option value="">${operations.any}</option>
        ${options(all, asked(name))}
      </select></label
    >`;
  const kept = range.name === null ? "" : html`<input type="hidden" name="range" value="${range.name}" />`;
  return html`<form method="get" action="${consolePath}${path}" class="filter">
    ${kept}
    <label>${ranges.from}<input type="date" name="from" value="${asked("from")}" /></label>
    <label>${ranges.until}<input type="date" name="until" value="${asked("until")}" /></label>
    ${choice("branch", corte.branch, named(names.branches))} ${choice("cashier", corte.person, named(names.cashiers))}
    ${choice("kind", operations.kind, words.kinds)} ${choice("state", operations.state, words.states)} ${more}
    <button class="main">${operations.filter}</button>
  </form>`;
}
