/** The ledger as a list and as a file, the story of one operation, and the audit trail. */
import { html } from "hono/html";
import { parsePhone } from "../../domain/phone.ts";
import { ticketKey } from "../../domain/ticket.ts";
import type { LedgerBook } from "../../ledger/book.ts";
import { isApprovalId, isTerminal, type Operation } from "../../ledger/operation.ts";
import { isPasswordUnseen } from "../../ledger/audit-deed.ts";
import { mask } from "../../log.ts";
import type { OperationCursor, OperationsWanted, Story } from "../../store/read-model.ts";
import { parseTicket } from "../../understanding/tokens/ticket.ts";
import {
  card,
  facts,
  input,
  list,
  live,
  paged,
  problem,
  soft,
  table,
  type Content,
  type Markup,
} from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { waiting } from "./deciding.ts";
import {
  allDays,
  chatText,
  cursorIn,
  cursorText,
  filterForm,
  filterOf,
  operationLink,
  operationsTable,
  pointsText,
  rangeLinks,
  rangeOf,
  messageMarkup,
  stateBadge,
  ticketOf,
  titleOf,
  withQuery,
} from "./format.ts";
import { phoneOf } from "./sure.ts";

/** Operations and audit entries on one page, and operations per read for a file. */
const onPage = 50;
const entriesOnPage = 100;
const atOnce = 500;

export const operationPages: Pages = {
  get: { "/operations": ledgerPage, "/operations.csv": ledgerFile, "/operations/:id": storyPage, "/audit": auditPage },
  post: {
    /** Shows a collaborator's first password, once, if it was not shown in a chat that cannot delete it. */
    "/operations/:id/password": async (visit, by) => {
      const { story } = visit.words;
      const id = visit.param("id");
      const password = await visit.site.operatorActions.showPassword(id, by);
      const shown = password === null ? soft(story.noPassword) : html`<p><code>${password}</code></p>`;
      const back = html`<p>${operationLink(id, story.title)}</p>`;
      return visit.page("operations", card(story.password, shown, back), story.password);
    },
  },
};

async function ledgerPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const asked = askedFor(visit);
  const { range, problem: wrong } = asked;
  const book = await site.operatorActions.ledger();
  const found = wrong === "" ? await pageOf(site, book, asked, cursorIn(visit.query("before")), onPage + 1) : [];
  const pathAfter = (last: Operation) => withQuery(visit, "/operations", { before: cursorText(last) });
  const { shown, next } = paged(found, onPage, pathAfter, words.older);
  const csv = withQuery(visit, "/operations.csv", {});
  const more = html`${input(
    words.columns.phone,
    "phone",
    html`inputmode="tel" autocomplete="off"`,
    visit.query("phone"),
  )}
  ${input(words.columns.ticket, "ticket", html`autocomplete="off"`, visit.query("ticket"))}`;
  const body = html`${rangeLinks(visit, "/operations", range, true)}
    ${filterForm(visit, "/operations", { book, range, more })} ${problem(wrong)}
    ${live("operations", operationsTable(visit, shown))}
    <p class="actions">
      ${shown.length === 0 ? "" : html`<a class="button" href="${csv}" download>${words.corte.csv}</a>`}
    </p>
    ${next}`;
  return visit.page("operations", body);
}

/** The same operations as a CSV file, read from the ledger as fast as the browser takes it. */
async function ledgerFile(visit: Visit): Promise<Response> {
  const { context, site } = visit;
  const asked = askedFor(visit);
  const { range, problem: wrong } = asked;
  if (wrong !== "") return context.text(wrong, 400);
  const csv = site.operatorActions.csv(visit.say);
  const days = range.days === null ? "" : `-${range.days.from}-${range.days.until}`;
  context.header("content-disposition", `attachment; filename="operaciones${days}.${csv.ending}"`);
  context.header("content-type", `${csv.mime}; charset=utf-8`);
  const book = await site.operatorActions.ledger();
  const encoder = new TextEncoder();
  let last: Operation | null = null;
  const lines = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(csv.begin)),
    async pull(controller) {
      const found: readonly Operation[] = await pageOf(site, book, asked, last, atOnce);
      if (found.length > 0) controller.enqueue(encoder.encode(found.map((one) => csv.line(one)).join("")));
      last = found.at(-1) ?? null;
      if (found.length < atOnce) controller.close();
    },
  });
  return context.body(lines);
}

/** The page after a cursor. If a filter may leave few of many operations, the book says when they were confirmed. */
async function pageOf(
  { store }: Site,
  book: LedgerBook,
  { wanted, filter }: Pick<ReturnType<typeof askedFor>, "wanted" | "filter">,
  before: OperationCursor | null,
  max: number,
): Promise<readonly Operation[]> {
  const { days = allDays, phone, ticketKey: ticket } = wanted;
  const isFiltered = Object.keys(filter).length > 0;
  const isNarrow = phone !== undefined || ticket !== undefined;
  const isInBook = days.from >= book.since;
  const times = isFiltered && !isNarrow && isInBook ? book.times(days, filter, max, before?.createdAtMs) : null;
  return store.readModel.operationsPage({ ...wanted, ...(before && { before }), ...(times && { times }), max });
}

/** What the query asks for. `problem`: what is wrong with it; empty: nothing. */
function askedFor(visit: Visit) {
  const range = rangeOf(visit, null);
  const filter = filterOf(visit);
  const { state, ...others } = filter;
  const phone = parsePhone(visit.query("phone"));
  const ticket = parseTicket(visit.query("ticket"));
  const isBadPhone = visit.query("phone") !== "" && phone.type !== "phone";
  const wanted: Omit<OperationsWanted, "max"> = {
    ...others,
    ...(state !== undefined && { states: [state] }),
    ...(range.days !== null && { days: range.days }),
    ...(phone.type === "phone" && { phone: phone.phone }),
    ...(ticket.type === "ticket" && { ticketKey: ticketKey(ticket.ticket) }),
  };
  return { wanted, filter, range, problem: isBadPhone ? visit.words.operations.badPhone : range.problem };
}

interface Event {
  readonly atMs: number;
  readonly what: string;
  readonly quote?: string;
  readonly tone?: "warn" | "bad" | "good";
}

async function storyPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const id = visit.param("id");
  const path = `${consolePath}/operations/${id}`;
  const story = await site.store.readModel.storyOf(id);
  if (story === null) {
    visit.context.status(404);
    return visit.page("operations", html`<p>${words.story.unknown}</p>`, words.apologies.gone.title);
  }
  const { operation, audit, messages, tied } = story;
  const related = tied.map(
    ({ tie, operation: one }) => html`${words.story.ties[tie]} ${operationLink(one.id, one.id)}`,
  );
  const showPassword = html`<button>${words.story.showPassword}</button>`;
  const body = live(
    "story",
    card(
      html`${titleOf(visit, operation)} ${stateBadge(visit, operation.state)}`,
      html`<div class="whom">${operation.customerName ?? ""} ${await phoneOf(visit, operation, path)}</div>`,
      factsOf(visit, operation),
      related.length === 0
        ? ""
        : html`<h3>${words.story.others}</h3>
            ${list(related)}`,
      isPasswordUnseen(operation, audit, messages) ? visit.form(`${path}/password`, {}, showPassword) : "",
    ),
    card(
      words.story.timeline,
      html`<ol class="timeline">
        ${timeline(visit, story).map((one) => line(visit, one))}
      </ol>`,
    ),
  );
  return visit.page("operations", body, words.story.title);
}

function factsOf(visit: Visit, operation: Operation): Markup {
  const { story, columns } = visit.words;
  const { balanceBefore, newBalance, reason } = operation;
  return facts([
    [columns.ticket, ticketOf(operation) || null],
    [columns.by, operation.decider.name],
    [story.requestedBy, operation.requestedBy?.name || null],
    [columns.branch, operation.branch || null],
    [story.wallet, operation.walletName || null],
    [story.before, balanceBefore === null ? null : pointsText(visit, balanceBefore)],
    [story.after, newBalance === null ? null : pointsText(visit, newBalance)],
    [story.attempts, String(operation.attempts)],
    [story.code, operation.code],
    [story.reason, reason ? mask(reason) : null],
    [story.settledBy, operation.settledBy],
    [columns.chat, chatText(operation.chat)],
    [story.id, operation.id],
  ]);
}

function timeline(visit: Visit, { operation, audit, messages }: Story): readonly Event[] {
  const { story, states } = visit.words;
  const { sentAtMs, doubtedAtMs, endedAtMs, state, probes } = operation;
  const events: Event[] = [{ atMs: operation.createdAtMs, what: `${story.confirmed} (${operation.decider.name})` }];
  if (sentAtMs !== null) events.push({ atMs: sentAtMs, what: story.sent });
  if (doubtedAtMs !== null) events.push({ atMs: doubtedAtMs, what: story.doubted, tone: "warn" });
  for (const { atMs, balance } of probes)
    events.push({ atMs, what: story.probe(balance === null ? story.unread : pointsText(visit, balance)) });
  if (isTerminal(state) && endedAtMs !== null)
    events.push({ atMs: endedAtMs, what: story.ended(states[state]), tone: state === "rejected" ? "bad" : "good" });
  for (const { atMs, what, detail } of audit)
    events.push({
      atMs,
      what: `${visit.say({ key: "auditDeed", values: { what } })} ${detailOf(visit, what, detail)}`,
    });
  for (const { createdAtMs, text, fate } of messages) {
    const what = fate === "givenUp" ? story.notTold : story.told;
    events.push({ atMs: createdAtMs, what, ...(text !== null && { quote: text }) });
  }
  return events.toSorted((a, b) => a.atMs - b.atMs);
}

function detailOf(visit: Visit, what: string, detail: string | null): string {
  return detail === null ? "" : mask(visit.say({ key: "auditDetail", values: { what, detail } }));
}

function line(visit: Visit, { atMs, what, quote, tone = "good" }: Event): Markup {
  // No zone's offset has seconds.
  const seconds = new Date(atMs).toISOString().slice(17, 19);
  return html`<li class="${tone}">
    <time datetime="${new Date(atMs).toISOString()}">${visit.when(atMs)}:${seconds}</time>
    <span>${what}</span>${quote === undefined ? "" : html`<blockquote>${messageMarkup(quote)}</blockquote>`}
  </li>`;
}

async function auditPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const before = Number(/^\d{1,15}$/.exec(visit.query("before"))?.[0] ?? Number.NaN);
  const found = await site.store.readModel.auditPage({ ...(before > 0 && { before }), max: entriesOnPage + 1 });
  const { shown, next } = paged(found, entriesOnPage, ({ id }) => `${consolePath}/audit?before=${id}`, words.older);
  const open = new Set((await waiting(site)).map((one) => one.id));
  const names = await site.operatorActions.namesOf(shown.flatMap(({ who }) => (who === null ? [] : [who])));
  const nobody = (what: string) => (what === "console.entered" ? words.audit.somebody : words.audit.bot);
  const rows = shown.map(({ atMs, who, what, operationId: id, detail, chat, session }) => [
    visit.when(atMs),
    who === null ? html`<span class="soft">${nobody(what)}</span>` : mask(names.get(who) ?? who),
    visit.say({ key: "auditDeed", values: { what } }),
    html`${id === null ? "" : linked(id, open)} ${detailOf(visit, what, detail)}
    ${chat === null ? "" : html`<span class="soft">${chatText(chat)}</span>`}
    ${session === undefined ? "" : html`<span class="soft mono">${words.audit.session} ${session}</span>`}`,
  ]);
  const { when, who, what } = words.columns;
  const trail = table(words.places.audit, [when, who, what, words.audit.detail], rows, words.audit.none);
  return visit.page("audit", html`${live("trail", trail)} ${next}`);
}

/** An id as a link to its page. An approval has one while it is pending. */
function linked(id: string, open: ReadonlySet<string>): Content {
  if (!isApprovalId(id)) return operationLink(id, id);
  return open.has(id) ? html`<a href="${consolePath}/approvals">${id}</a>` : id;
}
