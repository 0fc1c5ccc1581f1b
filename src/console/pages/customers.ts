/** The shop's customers: their lists, one of them, and the search for them and for operations. */
import { html } from "hono/html";
import { centavosOf, formatAmount } from "../../domain/money.ts";
import { maskPhone, parsePhone, type Phone } from "../../domain/phone.ts";
import { ticketKey, type Ticket } from "../../domain/ticket.ts";
import { addDays, dayText, type ShopDay } from "../../domain/time.ts";
import type { CustomerOrder, CustomerRecord } from "../../ledger/customers.ts";
import type { Operation } from "../../ledger/operation.ts";
import { mask } from "../../log.ts";
import type { CustomerFound } from "../../router/operator/operator-actions.ts";
import type { ConsoleWords } from "../web/language.ts";
import { card, facts, list, live, paged, soft, table, views, type Content, type Markup } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { chatText, cursorIn, cursorText, operationsTable, stateBadge, ticketOf, titleOf } from "./format.ts";

/** Customers, and operations of one of them, on one page. */
const onPage = 50;
/** Days without a purchase after which a customer is listed as away. */
const awayDays = 60;
const mostDoubts = 20;
/** The most results of each kind, on the page and during typing. */
const most = { whole: 50, part: 6 } as const;
/** Searches use at most this many characters of a text. */
const longest = 100;
const path = `${consolePath}/customers`;

const lists: {
  readonly [shown in keyof ConsoleWords["customers"]["show"]]: {
    readonly order: CustomerOrder;
    readonly away: boolean;
  };
} = {
  recent: { order: "recent", away: false },
  top: { order: "top", away: false },
  away: { order: "top", away: true },
};
const listNames = Object.keys(lists) as (keyof typeof lists)[];

export const customerPages: Pages = {
  get: {
    "/customers": customersPage,
    "/customers/:operation": customerPage,
    "/customers/:operation/balance": balancePage,
    "/search": searchPage,
  },
};

async function customersPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const shown = listNames.find((one) => one === visit.query("show")) ?? "recent";
  const from = Math.max(0, Math.floor(Number(visit.query("after"))) || 0);
  const { order, away } = lists[shown];
  const since = addDays(site.local.shopDay(site.clock.nowMs()), -awayDays);
  const found = (await site.operatorActions.ledger()).customers.list(order, away ? since : undefined);
  const pathAfter = () => `${path}?show=${shown}&after=${from + onPage}`;
  const page = paged(found.slice(from, from + onPage + 1), onPage, pathAfter, words.next);
  const { show, unnamed, known, lastDay } = words.customers;
  const rows = page.shown.map((one) => [
    html`<a href="${path}/${one.lastOperation}">${mask(one.name ?? unnamed)}</a>`,
    html`<span class="mono">${maskPhone(one.phone)}</span>`,
    one.sales,
    formatAmount(centavosOf(one.spentCentavos)),
    dayOr(words, one.lastDay),
  ]);
  const { name, phone, purchases, sum } = words.columns;
  const heads = [{ row: name }, phone, { number: purchases }, { number: sum }, { number: lastDay }];
  const links = listNames.map((one) => ({ href: `${path}?show=${one}`, label: show[one], isShown: one === shown }));
  const body = html`${soft(known)} ${views("chips", words.places.customers, links)}
  ${live("customers", table(words.places.customers, heads, rows, words.nobodyListed))} ${page.next}`;
  return visit.page("customers", body);
}

const dayOr = ({ customers }: ConsoleWords, day: ShopDay | null | undefined) => (day ? dayText(day) : customers.never);

async function operationOf({ site, param }: Visit): Promise<Operation | null> {
  const operation = await site.store.operation(param("operation"));
  return operation === null || operation.request.walletKey === "" ? null : operation;
}

/** A customer: their purchases, balance, doubts and notices. The address names one of their operations, and no phone. */
async function customerPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const operation = await operationOf(visit);
  if (operation === null) return visit.gone();
  const { phone } = operation.request;
  const customer = (await site.operatorActions.ledger()).customers.of(phone);
  const before = cursorIn(visit.query("before"));
  const [found, doubts] = await Promise.all([
    site.store.readModel.operationsPage({ phone, max: onPage + 1, ...(before && { before }) }),
    site.store.operations({ phone, states: ["inDoubt", "ask"], max: mostDoubts }),
  ]);
  const own = `${path}/${operation.id}`;
  const older = paged(found, onPage, (last) => `${own}?before=${cursorText(last)}`, words.older);
  const { customers, columns } = words;
  const load = html`<p id="balance" data-load="${own}/balance">
    <a class="button" href="${own}/balance">${customers.readBalance}</a>
  </p>`;
  const summary = facts([
    [columns.purchases, customer?.sales ?? 0],
    [columns.sum, formatAmount(centavosOf(customer?.spentCentavos ?? 0))],
    [customers.firstDay, dayOr(words, customer?.firstDay)],
    [customers.lastDay, dayOr(words, customer?.lastDay)],
  ]);
  const body = html`${soft(customers.known)} ${card(customers.balance, load)}
  ${live(
    "customer",
    card(maskPhone(phone), summary),
    card(customers.doubts, doubts.length === 0 ? soft(customers.noDoubts) : operationsTable(visit, doubts)),
    card(customers.notices, await notices(visit, phone)),
    card(customers.history, operationsTable(visit, older.shown), older.next),
  )}`;
  return visit.page("customers", body, mask(customer?.name ?? operation.customerName ?? customers.unnamed));
}

async function balancePage(visit: Visit): Promise<Response> {
  const { site, words, context } = visit;
  const operation = await operationOf(visit);
  if (operation === null) return visit.gone();
  const balances = await site.operatorActions.balances(operation.request.phone);
  const lines = balances.map(({ walletName, found }) => {
    const said = balanceText(visit, found);
    return walletName === null || balances.length === 1 ? said : html`${walletName}: ${said}`;
  });
  const shown = html`<div id="balance">${list(lines)}</div>`;
  if (context.req.query("part") !== undefined) return context.html(shown);
  const title = words.customers.balance;
  const back = html`<p><a href="${path}/${operation.id}">${words.back}</a></p>`;
  return visit.page("customers", html`${card(title, shown)} ${back}`, title);
}

function balanceText({ site, words: { customers } }: Visit, found: CustomerFound): Content {
  if (found.type === "known") return html`<strong class="large">${site.showPoints(found.balance)}</strong>`;
  if (found.type === "unregistered") return customers.unregistered;
  return (found.refusal ?? null) === null ? customers.balanceUnknown : customers.balanceRefused;
}

async function notices({ site, words: { customers } }: Visit, phone: Phone): Promise<Markup> {
  const chats = await site.store.chatsOf([phone]);
  if (chats.length === 0) return soft(customers.noChats);
  const chosen = await Promise.all(chats.map(({ identity }) => site.store.preferences(identity)));
  return list(chats.map(({ chat }, i) => `${chatText(chat)}: ${customers.notice[chosen[i]?.notices ?? "unasked"]}`));
}

/** Finds customers by name or phone, and operations by ticket, id or whole phone: as a page, and as the part shown during typing. */
async function searchPage(visit: Visit): Promise<Response> {
  const { words, context } = visit;
  const text = visit.query("q").slice(0, longest);
  const isPart = context.req.query("part") !== undefined;
  const found = text === "" ? soft(words.search.hint) : await foundFor(visit, text, isPart ? most.part : most.whole);
  if (isPart) return context.html(found);
  return visit.page("customers", html`<div class="card">${found}</div>`, words.search.title);
}

async function foundFor(visit: Visit, text: string, max: number): Promise<Markup> {
  const { site, words } = visit;
  const { readModel } = site.store;
  const phone = parsePhone(text);
  const [book, beginning, ofPhone] = await Promise.all([
    site.operatorActions.ledger(),
    readModel.operationsBeginning({ id: text, ticketKey: ticketKey(text as Ticket), max }),
    phone.type === "phone" ? readModel.operationsPage({ phone: phone.phone, max }) : [],
  ]);
  const customers = book.customers.find(text, max).map((one) => customerLink(visit, one));
  const operations = [...new Map([...beginning, ...ofPhone].map((one) => [one.id, one])).values()].slice(0, max);
  const links = operations.map(
    (one) =>
      html`<a href="${consolePath}/operations/${one.id}"
        >${visit.when(one.createdAtMs)} ${titleOf(visit, one)} ${ticketOf(one)} ${stateBadge(visit, one.state)}</a
      >`,
  );
  if (customers.length + links.length === 0) return soft(words.search.none);
  return html`${group(words.places.customers, customers)} ${group(words.places.operations, links)}`;
}

function group(title: string, links: readonly Markup[]): Markup | "" {
  if (links.length === 0) return "";
  return html`<h2>${title}</h2>
    <ul class="found">
      ${links.map((link) => html`<li>${link}</li>`)}
    </ul>`;
}

function customerLink({ words }: Visit, { name, phone, lastOperation }: CustomerRecord): Markup {
  return html`<a href="${path}/${lastOperation}"
    >${mask(name ?? words.customers.unnamed)} <span class="soft mono">${maskPhone(phone)}</span></a
  >`;
}
