/** The days and filters that a page is about, as its query has them, and the form that chooses them. */
import { type Days, daysOf, dayText, isDay, type RangeName, rangeNames } from "../../domain/time.ts";
import type { LedgerBook } from "../../ledger/book/book.ts";
import type { BookFilter } from "../../ledger/book/cells.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { ConsoleWords } from "../web/language.ts";
import { form, input, select, views, type Content, type Markup } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Visit } from "../web/visit.ts";
import { html } from "hono/html";

/** The days that a page is about. */
export interface Range {
  /** Null: all days, or none could be read. */
  readonly days: Days | null;
  /** Null: written as days, or all. */
  readonly name: RangeName | null;
  /** The problem with the days as they were typed; empty: none. */
  readonly problem: string;
}

/** Before and after any day. */
export const allDays: Days = { from: "", until: "9999-12-31" };

/** Reads `range`, or `from` and `until`, of the query. `usual`: what is meant where neither is given; null: all days. */
export function rangeOf(visit: Visit, usual: RangeName | null): Range {
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

/** Days for reading: `"25/11/2026"`, `"01/11/2026 – 25/11/2026"`. */
export function daysText({ from, until }: Days): string {
  return from === until ? dayText(from) : `${dayText(from)} – ${dayText(until)}`;
}

/** A path with this query changed in these names; null takes one away, and a page's cursor always goes. */
export function withQuery(visit: Visit, path: string, changes: { readonly [name: string]: string | null }): string {
  const changed: typeof changes = { ...visit.context.req.query(), before: null, ...changes };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(changed)) if (value) query.set(name, value);
  return `${consolePath}${path}${query.size === 0 ? "" : `?${query.toString()}`}`;
}

/** Links to the named ranges, which keep the filters. `all`: whether all days can be chosen. */
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
