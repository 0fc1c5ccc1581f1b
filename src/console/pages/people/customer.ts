import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { dayText } from "../../../domain/time/local-time.ts";
import { centavosOf, formatAmount } from "../../../domain/money.ts";
import { maskPhone, type Phone } from "../../../domain/people/phone.ts";
import type { CustomerRecord } from "../../../ledger/book/customers.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { CustomerFound } from "../../../router/operator/operator-actions.ts";
import { apology } from "../../web/bare.ts";
import { mask } from "../../../log.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { card, facts, list, nextLink, soft, type Content, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { chatText, operationsTable } from "../format.ts";

/** Operations of a customer on one page. */
const onPage = 50;
/** Doubts shown. */
const mostDoubts = 20;

/** A customer: what they bought, their balance, doubts and notices. The address names one of their operations, and no phone. */
export function customerPage(app: Hono, site: Site): void {
  app.get("/customers/:operation", async (context) => {
    const words = wordsFor(context, site);
    const operation = await operationOf(context, site);
    if (operation === null) return apology(context, site.language, "gone", 404);
    const { phone } = operation.request;
    const customer = (await site.operatorActions.ledger()).customers.of(phone);
    const cursor = /^(\d{1,16})\.([\w-]{1,64})$/.exec(context.req.query("before") ?? "");
    const before = cursor === null ? {} : { before: { createdAtMs: Number(cursor[1]), id: cursor[2] ?? "" } };
    const [found, doubts] = await Promise.all([
      site.store.readModel.operationsPage({ phone, max: onPage + 1, ...before }),
      site.store.operations({ phone, states: ["inDoubt", "ask"], max: mostDoubts }),
    ]);
    const own = `${consolePath}/customers/${operation.id}`;
    const last = found.length > onPage ? found[onPage - 1] : undefined;
    const older = last ? `${own}?before=${last.createdAtMs}.${last.id}` : null;
    const load = html`<p id="balance" data-load="${own}/balance">
      <a class="button" href="${own}/balance">${words.customers.readBalance}</a>
    </p>`;
    const { customers } = words;
    const body = html`${soft(customers.known)} ${card(customers.balance, load)}
      <div id="customer" data-live>
        ${card(maskPhone(phone), summary(words, customer))}
        ${card(customers.doubts, doubts.length === 0 ? soft(customers.noDoubts) : operationsTable(words, site, doubts))}
        ${card(customers.notices, await notices(site, words, phone))}
        ${card(customers.history, operationsTable(words, site, found.slice(0, onPage)), nextLink(older, words.operations.older))}
      </div>`;
    const title = mask(customer?.name ?? operation.customerName ?? customers.unnamed);
    return framed(context, site, { place: "customers", title, body });
  });
  app.get("/customers/:operation/balance", async (context) => {
    const words = wordsFor(context, site);
    const operation = await operationOf(context, site);
    if (operation === null) return apology(context, site.language, "gone", 404);
    const balances = await site.operatorActions.balances(operation.request.phone);
    const shown = html`<div id="balance">
      ${list(
        balances.map(({ walletName, found }) => {
          const said = balanceText(site, words, found);
          return walletName === null || balances.length === 1 ? said : html`${walletName}: ${said}`;
        }),
      )}
    </div>`;
    if (context.req.query("part") !== undefined) return context.html(shown);
    const back = html`<p><a href="${consolePath}/customers/${operation.id}">${words.result.back}</a></p>`;
    const title = words.customers.balance;
    return framed(context, site, { place: "customers", title, body: html`${card(title, shown)} ${back}` });
  });
}

/** The operation that the address names; null where there is none of a customer. */
async function operationOf(context: Context, { store }: Site): Promise<Operation | null> {
  const operation = await store.operation(context.req.param("operation") ?? "");
  return operation === null || operation.request.walletKey === "" ? null : operation;
}

function summary({ customers }: ConsoleWords, customer: CustomerRecord | null): Markup {
  const { sales, spentCentavos, firstDay, lastDay } = customer ?? {
    sales: 0,
    spentCentavos: 0,
    firstDay: null,
    lastDay: null,
  };
  return facts([
    [customers.sales, sales],
    [customers.spent, formatAmount(centavosOf(spentCentavos))],
    [customers.firstDay, firstDay === null ? customers.never : dayText(firstDay)],
    [customers.lastDay, lastDay === null ? customers.never : dayText(lastDay)],
  ]);
}

function balanceText(site: Site, { customers }: ConsoleWords, found: CustomerFound): Content {
  if (found.type === "known") return html`<strong class="large">${site.showPoints(found.balance)}</strong>`;
  if (found.type === "unregistered") return customers.unregistered;
  return (found.refusal ?? null) === null ? customers.balanceUnknown : customers.balanceRefused;
}

async function notices({ store }: Site, { customers }: ConsoleWords, phone: Phone): Promise<Markup> {
  const chats = await store.chatsOf([phone]);
  if (chats.length === 0) return soft(customers.noChats);
  const lines = await Promise.all(
    chats.map(async ({ chat, identity }) => {
      const { notices: chosen } = await store.preferences(identity);
      return `${chatText(chat)}: ${customers.notice[chosen]}`;
    }),
  );
  return list(lines);
}
