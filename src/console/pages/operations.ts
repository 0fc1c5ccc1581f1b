import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { isDay } from "../../domain/local-time.ts";
import { parsePhone, type Phone } from "../../domain/phone.ts";
import { parseTicket, ticketKey } from "../../domain/ticket.ts";
import type { Operation, OperationState } from "../../ledger/operation.ts";
import type { OperationCursor } from "../../store/read-model.ts";
import { consolePath, type Site } from "../web/site.ts";
import { nextLink, type Markup } from "../web/markup.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { operationsTable } from "./format.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Operations on one page. */
const onPage = 50;

type Kind = Operation["request"]["kind"];

/** The filter in the query; null where a field is empty or malformed. */
interface Filter {
  readonly state: OperationState | null;
  readonly kind: Kind | null;
  readonly phone: Phone | null;
  readonly day: string | null;
  readonly ticketKey: string | null;
  readonly problem: string | null;
}

/** The ledger, newest first, filtered by the query. */
export function operationsPage(app: Hono, site: Site): void {
  app.get("/operations", async (context) => {
    const words = wordsFor(context, site);
    const filter = filterOf(context, words);
    const before = cursorOf(context.req.query("before"));
    const { state, problem, ...rest } = filter;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
    const asked = { ...given, ...(state !== null && { states: [state] }), ...(before && { before }), max: onPage + 1 };
    const found = problem === null ? await site.store.readModel.operationsPage(asked) : [];
    const shown = found.slice(0, onPage);
    const last = shown.at(-1);
    const older = found.length > onPage && last ? olderPath(context, last) : null;
    const body = html`${form(context, words)}
      ${problem === null ? "" : html`<p class="problem" role="alert">${problem}</p>`}
      <div id="operations" data-live>${operationsTable(words, site, shown)}</div>
      ${nextLink(older, words.operations.older)}`;
    return framed(context, site, { place: "operations", title: words.places.operations, body });
  });
}

function filterOf(context: Context, words: ConsoleWords): Filter {
  const asked = (name: string) => (context.req.query(name) ?? "").trim();
  const phone = parsePhone(asked("phone"));
  const day = asked("day");
  const ticket = parseTicket(asked("ticket"));
  const badPhone = asked("phone") !== "" && phone.type !== "phone";
  const badDay = day !== "" && !isDay(day);
  return {
    state: (Object.keys(words.states) as OperationState[]).find((one) => one === asked("state")) ?? null,
    kind: (Object.keys(words.kinds) as Kind[]).find((one) => one === asked("kind")) ?? null,
    phone: phone.type === "phone" ? phone.phone : null,
    day: day === "" || badDay ? null : day,
    ticketKey: ticket.type === "ticket" ? ticketKey(ticket.ticket) : null,
    problem: badPhone ? words.operations.badPhone : badDay ? words.corte.noDay : null,
  };
}

function form(context: Context, words: ConsoleWords): Markup {
  const { operations, kinds, states } = words;
  const asked = (name: string) => context.req.query(name) ?? "";
  const options = (name: string, all: { readonly [value: string]: string }) =>
    Object.entries(all).map(
      ([value, label]) =>
        html`<option value="${value}" ${value === asked(name) ? html`selected` : ""}>${label}</option>`,
    );
  return html`<form method="get" action="${consolePath}/operations" class="filter">
    <label
      >${operations.state}<select name="state">
        <option value="">${operations.any}</option>
        ${options("state", states)}
      </select></label
    >
    <label
      >${operations.kind}<select name="kind">
        <option value="">${operations.any}</option>
        ${options("kind", kinds)}
      </select></label
    >
    <label
      >${operations.phone}<input name="phone" inputmode="tel" autocomplete="off" value="${asked("phone")}"
    /></label>
    <label>${operations.day}<input name="day" type="date" value="${asked("day")}" /></label>
    <label>${operations.ticket}<input name="ticket" autocomplete="off" value="${asked("ticket")}" /></label>
    <button class="main">${operations.filter}</button>
  </form>`;
}

function cursorOf(text: string | undefined): OperationCursor | null {
  const [, createdAtMs, id] = /^(\d{1,16})\.([\w-]{1,64})$/.exec(text ?? "") ?? [];
  return createdAtMs === undefined || id === undefined ? null : { createdAtMs: Number(createdAtMs), id };
}

function olderPath(context: Context, last: Operation): string {
  const query = new URLSearchParams(context.req.query());
  query.set("before", `${last.createdAtMs}.${last.id}`);
  return `${consolePath}/operations?${query.toString()}`;
}
