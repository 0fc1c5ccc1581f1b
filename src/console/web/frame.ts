/** The frame of a page: the menu behind the login, a bare card before it. */
import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Language } from "../../domain/language.ts";
import { isForManagers } from "../../ledger/approval.ts";
import { languageOf, wordsOf, type ConsoleWords } from "./language.ts";
import { document, form, type Markup } from "./markup.ts";
import { consolePath, type Site } from "./site.ts";

export type Place = keyof ConsoleWords["places"];

export const addressOf = (place: Place): string => (place === "overview" ? consolePath : `${consolePath}/${place}`);

const styles = [`${consolePath}/base.css`, `${consolePath}/console.css`];

/** A page without the menu, for before the login. `ofShop`: the language for a browser that chose none. */
export function barePage(
  context: Context,
  ofShop: Language,
  { title, body }: { readonly title: string; readonly body: Markup },
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const content = html`<main class="login card">
    <h1>${title}</h1>
    ${body}
  </main>`;
  const language = languageOf(context, ofShop);
  return context.html(document({ title, language, body: content, styles, scripts: [], kind: "bare" }), status);
}

export function apology(
  context: Context,
  ofShop: Language,
  what: keyof ConsoleWords["apologies"],
  status: ContentfulStatusCode,
): Response | Promise<Response> {
  const { apologies, back } = wordsOf(languageOf(context, ofShop));
  const { title, text } = apologies[what];
  const body = html`<p>${text}</p>
    <p><a class="button main" href="${consolePath}">${back}</a></p>`;
  return barePage(context, ofShop, { title, body }, status);
}

const badgeOf = (count: number) => (count > 0 ? html` <span class="badge bad">${count}</span>` : "");

export async function pageWithMenu(
  context: Context,
  site: Site,
  { place, title, body }: { readonly place: Place; readonly title: string; readonly body: Markup },
): Promise<Response> {
  const language = languageOf(context, site.language);
  const words = wordsOf(language);
  const { phone, formToken } = site.access.sessionOf(context);
  const waiting: { readonly [place in Place]?: number } = {
    doubts: (await site.store.operations({ states: ["inDoubt", "ask"], max: 100 })).length,
    approvals: (await site.store.openApprovals(100)).filter(isForManagers).length,
  };
  const links = (Object.keys(words.places) as Place[]).map((one) => {
    return html`<li>
      <a href="${addressOf(one)}" ${one === place ? html`aria-current="page"` : ""}
        >${words.places[one]}${badgeOf(waiting[one] ?? 0)}</a
      >
    </li>`;
  });
  const managers = phone === null ? [] : await site.operatorActions.managers();
  const name = managers.find((one) => one.phone === phone)?.name ?? words.nobody;
  const other = language === "en" ? { to: "es-MX", name: "Español" } : { to: "en", name: "English" };
  const { pathname, search } = new URL(context.req.url);
  const back = encodeURIComponent(pathname + search);
  const brand = site.brand();
  const logo = brand?.logo ? html`<img class="logo" src="${consolePath}/logo" alt="" /> ` : "";
  const badge = badgeOf(Object.values(waiting).reduce((sum, count) => sum + count, 0));
  const content = html`<a class="skip" href="#main">${words.skip}</a>
    <header class="top">
      <p class="brand">
        ${logo}${brand?.name ?? "monedero"}${site.demo ? html` <span class="badge warn">demo</span>` : ""}
      </p>
      <button class="more" popovertarget="places">
        ${words.menuButton}<span id="waiting" data-live>${badge}</span>
      </button>
      ${searchForm(words.search, context.req.query("q") ?? "")}
      <div id="places" popover>
        <nav aria-label="${words.menu}">
          <ul id="menu" data-live>
            ${links}
          </ul>
        </nav>
        <div class="me">
          <span class="soft">${name} · <a href="${consolePath}/who">${words.change}</a></span>
          <a href="${consolePath}/language?to=${other.to}&back=${back}" lang="${other.to}">${other.name}</a>
          ${form(`${consolePath}/logout`, { token: formToken }, html`<button>${words.logout}</button>`)}
        </div>
      </div>
    </header>
    <main id="main" tabindex="-1">
      <p class="stale problem" role="alert">${words.stale}</p>
      <h1>${title}</h1>
      ${body}
    </main>`;
  return context.html(
    document({
      title: `${title} · monedero`,
      language,
      body: content,
      styles: [...styles, `${consolePath}/shop.css`],
      scripts: [`${consolePath}/console.js`],
      stream: `${consolePath}/stream`,
      kind: "console",
    }),
  );
}

function searchForm({ label, short }: ConsoleWords["search"], asked: string): Markup {
  return html`<form method="get" action="${consolePath}/search" role="search" class="search">
    <input type="search" name="q" value="${asked}" aria-label="${label}" placeholder="${short}" autocomplete="off" />
    <div id="finds" aria-live="polite" hidden></div>
  </form>`;
}
