import type { Hono } from "hono";
import { html } from "hono/html";
import { maskPhone, parsePhone } from "../../domain/people/phone.ts";
import { ticketKey, type Ticket } from "../../domain/ticket.ts";
import type { CustomerRecord } from "../../ledger/book/customers.ts";
import type { Operation } from "../../ledger/operation.ts";
import { mask } from "../../log.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { soft, type Markup } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { amountOf, kindOf, momentOf, stateBadge, ticketOf } from "./format.ts";

/** Shown of each. */
const most = { whole: 50, part: 6 } as const;
/** Longer texts are searched by their beginning, characters. */
const longest = 100;

/** Finds customers by name or phone, and operations by ticket, id or whole phone: a page, and the part of it that is shown as one types. */
export function searchPage(app: Hono, site: Site): void {
  app.get("/search", async (context) => {
    const words = wordsFor(context, site);
    const text = (context.req.query("q") ?? "").trim().slice(0, longest);
    const isPart = context.req.query("part") !== undefined;
    const found =
      text === "" ? soft(words.search.hint) : await foundFor(site, words, text, isPart ? most.part : most.whole);
    if (isPart) return context.html(found);
    return framed(context, site, {
      place: "customers",
      title: words.search.title,
      body: html`<div class="card">${found}</div>`,
    });
  });
}

async function foundFor(site: Site, words: ConsoleWords, text: string, max: number): Promise<Markup> {
  const { readModel } = site.store;
  const phone = parsePhone(text);
  const [book, beginning, ofPhone] = await Promise.all([
    site.operatorActions.ledger(),
    readModel.operationsBeginning({ id: text, ticketKey: ticketKey(text as Ticket), max }),
    phone.type === "phone" ? readModel.operationsPage({ phone: phone.phone, max }) : [],
  ]);
  const customers = book.customers.find(text, max);
  const operations = [...new Map([...beginning, ...ofPhone].map((one) => [one.id, one])).values()].slice(0, max);
  if (customers.length + operations.length === 0) return soft(words.search.none);
  return html`${group(
    words.search.customers,
    customers.map((one) => customerLink(words, one)),
  )}
  ${group(
    words.search.operations,
    operations.map((one) => operationLink(site, words, one)),
  )}`;
}

function group(title: string, links: readonly Markup[]): Markup | "" {
  if (links.length === 0) return "";
  return html`<h2>${title}</h2>
    <ul class="found">
      ${links.map((link) => html`<li>${link}</li>`)}
    </ul>`;
}

function customerLink({ customers }: ConsoleWords, { name, phone, lastOperation }: CustomerRecord): Markup {
  return html`<a href="${consolePath}/customers/${lastOperation}"
    >${mask(name ?? customers.unnamed)} <span class="soft mono">${maskPhone(phone)}</span></a
  >`;
}

function operationLink(site: Site, words: ConsoleWords, one: Operation): Markup {
  return html`<a href="${consolePath}/operations/${one.id}"
    >${momentOf(site.local, one.createdAtMs)} ${kindOf(words, one)} ${amountOf(site, one)} ${ticketOf(one)}
    ${stateBadge(words, one.state)}</a
  >`;
}
