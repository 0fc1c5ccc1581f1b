import type { Hono } from "hono";
import { html } from "hono/html";
import { addDays, dayText } from "../../../domain/time/local-time.ts";
import { centavosOf, formatAmount } from "../../../domain/money.ts";
import { maskPhone } from "../../../domain/people/phone.ts";
import type { CustomerOrder, CustomerRecord } from "../../../ledger/book/customers.ts";
import { mask } from "../../../log.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { nextLink, soft, table, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";

/** Customers on one page. */
const onPage = 50;
/** Days without a purchase after which a customer is listed as away. */
const awayDays = 60;

type Shown = keyof ConsoleWords["customers"]["show"];

/** The lists there are: in which order, and whether only of those who are away. */
const lists: { readonly [shown in Shown]: { readonly order: CustomerOrder; readonly away: boolean } } = {
  recent: { order: "recent", away: false },
  top: { order: "top", away: false },
  away: { order: "top", away: true },
};

/** The shop's customers: who came last, who buys most, who has not been seen for long. */
export function customersPage(app: Hono, site: Site): void {
  app.get("/customers", async (context) => {
    const words = wordsFor(context, site);
    const asked = context.req.query("show") ?? "";
    const shown: Shown = Object.hasOwn(lists, asked) ? (asked as Shown) : "recent";
    const from = Math.max(0, Math.floor(Number(context.req.query("after") ?? 0)) || 0);
    const { order, away } = lists[shown];
    const since = addDays(site.local.shopDay(site.clock.nowMs()), -awayDays);
    const book = await site.operatorActions.ledger();
    const found = book.customers.list(order, away ? since : undefined);
    const next = found.length > from + onPage ? `${consolePath}/customers?show=${shown}&after=${from + onPage}` : null;
    const links = (Object.keys(lists) as Shown[]).map(
      (one) =>
        html`<a href="${consolePath}/customers?show=${one}" ${one === shown ? html`aria-current="true"` : ""}
          >${words.customers.show[one]}</a
        >`,
    );
    const body = html`${soft(words.customers.known)}
      <nav class="chips" aria-label="${words.places.customers}">${links}</nav>
      <div id="customers" data-live>${customersTable(words, found.slice(from, from + onPage))}</div>
      ${nextLink(next, words.customers.more)}`;
    return framed(context, site, { place: "customers", title: words.places.customers, body });
  });
}

/** Customers with masked phones, each linked to their page. */
function customersTable(words: ConsoleWords, customers: readonly CustomerRecord[]): Markup {
  const { name, phone, sales, spent, lastDay, never, none, unnamed } = words.customers;
  if (customers.length === 0) return soft(none);
  const rows = customers.map((one) => [
    html`<a href="${consolePath}/customers/${one.lastOperation}">${mask(one.name ?? unnamed)}</a>`,
    html`<span class="mono">${maskPhone(one.phone)}</span>`,
    one.sales,
    formatAmount(centavosOf(one.spentCentavos)),
    one.lastDay === null ? never : dayText(one.lastDay),
  ]);
  const heads = [{ row: name }, phone, { number: sales }, { number: spent }, { number: lastDay }];
  return table(words.places.customers, heads, rows);
}
