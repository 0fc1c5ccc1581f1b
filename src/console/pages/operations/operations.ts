import type { Context, Hono } from "hono";
import { html } from "hono/html";
import type { Days } from "../../../domain/time/local-time.ts";
import { parsePhone, type Phone } from "../../../domain/people/phone.ts";
import { parseTicket } from "../../../understanding/tokens/ticket.ts";
import { ticketKey } from "../../../domain/ticket.ts";
import type { LedgerBook } from "../../../ledger/book/book.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { OperationCursor, OperationsWanted } from "../../../store/read-model.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { nextLink, type Markup } from "../../web/markup.ts";
import { filterForm, filterOf, rangeLinks, rangeOf, withQuery, type Range } from "../../web/range.ts";
import type { Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { operationsTable } from "../format.ts";

/** Operations on one page, and those that a file reads at once. */
const onPage = 50;
const atOnce = 500;

/** Which operations are asked for, and what is wrong with that. */
interface Asked {
  readonly wanted: Omit<OperationsWanted, "max">;
  readonly range: Range;
  readonly problem: string | null;
}

/** The ledger, newest first, filtered by the query, and the same as a CSV file. */
export function operationsPage(app: Hono, site: Site): void {
  app.get("/operations", async (context) => {
    const words = wordsFor(context, site);
    const { wanted, range, problem } = askedFor(context, site, words);
    const before = cursorOf(context.req.query("before"));
    const book = await site.operatorActions.ledger();
    const found = problem === null ? await pageOf(site, book, wanted, before, onPage + 1) : [];
    const shown = found.slice(0, onPage);
    const last = shown.at(-1);
    const older = found.length > onPage && last ? { before: `${last.createdAtMs}.${last.id}` } : null;
    const csv = withQuery(context, "/operations.csv", {});
    const body = html`${rangeLinks(context, "/operations", words, range, true)}
      ${filterForm(context, "/operations", words, { book, range, more: ownFields(context, words) })}
      ${problem === null ? "" : html`<p class="problem" role="alert">${problem}</p>`}
      <div id="operations" data-live>${operationsTable(words, site, shown)}</div>
      <p class="actions">
        ${shown.length === 0 ? "" : html`<a class="button" href="${csv}" download>${words.corte.csv}</a>`}
      </p>
      ${nextLink(older && withQuery(context, "/operations", older), words.operations.older)}`;
    return framed(context, site, { place: "operations", title: words.places.operations, body });
  });
  app.get("/operations.csv", async (context) => {
    const words = wordsFor(context, site);
    const { wanted, range, problem } = askedFor(context, site, words);
    if (problem !== null) return context.text(problem, 400);
    const csv = site.operatorActions.csv(site.renderIn(languageOf(context, site.language)));
    const days = range.days === null ? "" : `-${range.days.from}-${range.days.until}`;
    context.header("content-disposition", `attachment; filename="operaciones${days}.${csv.ending}"`);
    context.header("content-type", `${csv.mime}; charset=utf-8`);
    const book = await site.operatorActions.ledger();
    return context.body(linesOf((last) => pageOf(site, book, wanted, last, atOnce), csv));
  });
}

/** The page after a cursor. Where a filter may leave few of many operations the book says when they were confirmed. */
async function pageOf(
  { store }: Site,
  book: LedgerBook,
  wanted: Asked["wanted"],
  before: OperationCursor | null,
  max: number,
): Promise<readonly Operation[]> {
  const { days = allDays, branch, cashier, kind, states, phone, ticketKey: ticket } = wanted;
  const [state] = states ?? [];
  const isFiltered = [branch, cashier, kind, state].some((one) => one !== undefined);
  const isNarrow = phone !== undefined || ticket !== undefined;
  const filter = {
    ...(branch !== undefined && { branch }),
    ...(cashier !== undefined && { cashier }),
    ...(kind !== undefined && { kind }),
    ...(state !== undefined && { state }),
  };
  const isInBook = days.from >= book.since;
  const times = isFiltered && !isNarrow && isInBook ? book.times(days, filter, max, before?.createdAtMs) : null;
  return store.readModel.operationsPage({ ...wanted, ...(before && { before }), ...(times && { times }), max });
}

/** Before and after any day. */
const allDays: Days = { from: "", until: "9999-12-31" };

/** The file, read from the ledger as fast as it is taken. */
function linesOf(
  next: (last: Operation | null) => Promise<readonly Operation[]>,
  csv: ReturnType<Site["operatorActions"]["csv"]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let last: Operation | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csv.begin)),
    async pull(controller) {
      const found = await next(last);
      if (found.length > 0) controller.enqueue(encoder.encode(found.map((one) => csv.line(one)).join("")));
      last = found.at(-1) ?? null;
      if (found.length < atOnce) controller.close();
    },
  });
}

function askedFor(context: Context, site: Site, words: ConsoleWords): Asked {
  const range = rangeOf(context, site, words, null);
  const { state, ...filter } = filterOf(context, words);
  const asked = (name: string) => (context.req.query(name) ?? "").trim();
  const phone = parsePhone(asked("phone"));
  const ticket = parseTicket(asked("ticket"));
  const badPhone = asked("phone") !== "" && phone.type !== "phone";
  const wanted = {
    ...filter,
    ...(state !== undefined && { states: [state] }),
    ...(range.days !== null && { days: range.days }),
    ...(phone.type === "phone" && { phone: phone.phone satisfies Phone }),
    ...(ticket.type === "ticket" && { ticketKey: ticketKey(ticket.ticket) }),
  };
  return { wanted, range, problem: badPhone ? words.operations.badPhone : range.problem };
}

function ownFields(context: Context, { operations }: ConsoleWords): Markup {
  const asked = (name: string) => context.req.query(name) ?? "";
  return html`<label
      >${operations.phone}<input name="phone" inputmode="tel" autocomplete="off" value="${asked("phone")}"
    /></label>
    <label>${operations.ticket}<input name="ticket" autocomplete="off" value="${asked("ticket")}" /></label>`;
}

function cursorOf(text: string | undefined): OperationCursor | null {
  const [, createdAtMs, id] = /^(\d{1,16})\.([\w-]{1,64})$/.exec(text ?? "") ?? [];
  return createdAtMs === undefined || id === undefined ? null : { createdAtMs: Number(createdAtMs), id };
}
