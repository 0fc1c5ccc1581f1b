import type { Context } from "hono";
import { html } from "hono/html";
import type { Phone } from "../../domain/people/phone.ts";
import { consolePath, type Site } from "./site.ts";
import { document } from "./document.ts";
import { languageOf, wordsOf } from "./language.ts";
import { formToken, type Markup } from "./markup.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** The entries of the menu. */
type Place = keyof ConsoleWords["places"];

const paths: { readonly [place in Place]: string } = {
  overview: "",
  doubts: "/doubts",
  approvals: "/approvals",
  operations: "/operations",
  corte: "/corte",
  customers: "/customers",
  conversations: "/conversations",
  people: "/people",
  channels: "/channels",
  counter: "/counter",
  audit: "/audit",
  checks: "/checks",
  settings: "/settings",
};

/** The address of a place of the menu; null where there is no such place. */
export function addressOf(place: string): string | null {
  return Object.hasOwn(paths, place) ? `${consolePath}${paths[place as Place]}` : null;
}

/** A page with the console's menu. */
export interface Framed {
  readonly place: Place;
  readonly title: string;
  readonly body: Markup;
}

/** A number beside a place of the menu; nothing for none. */
const badgeOf = (count: number) => (count > 0 ? html` <span class="badge bad">${count}</span>` : "");

/** Renders a page with the menu, the signed-in manager and the language switch. */
export async function framed(context: Context, site: Site, { place, title, body }: Framed): Promise<Response> {
  const language = languageOf(context, site.language);
  const words = wordsOf(language);
  const session = site.access.sessionOf(context);
  const waiting: { readonly [place in Place]?: number } = {
    doubts: (await site.store.operations({ states: ["inDoubt", "ask"], max: 100 })).length,
    approvals: (await site.store.openApprovals(100)).length,
  };
  const links = (Object.keys(paths) as Place[]).map((one) => {
    return html`<li>
      <a href="${consolePath}${paths[one]}" ${one === place ? html`aria-current="page"` : ""}
        >${words.places[one]}${badgeOf(waiting[one] ?? 0)}</a
      >
    </li>`;
  });
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
      <button class="more" popovertarget="places">${words.more}<span id="waiting" data-live>${badge}</span></button>
      ${searchForm(words.search, context.req.query("q") ?? "")}
      <div id="places" popover>
        <nav aria-label="${words.menu}">
          <ul id="menu" data-live>
            ${links}
          </ul>
        </nav>
        <div class="me">
          <span class="soft"
            >${(await nameOf(site, session.phone)) ?? words.nobody} ·
            <a href="${consolePath}/who">${words.change}</a></span
          >
          <a href="${consolePath}/language?to=${other.to}&back=${back}" lang="${other.to}">${other.name}</a>
          <form method="post" action="${consolePath}/logout">
            ${formToken(session.formToken)}<button>${words.logout}</button>
          </form>
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
      styles: [`${consolePath}/base.css`, `${consolePath}/console.css`, `${consolePath}/shop.css`],
      scripts: [`${consolePath}/live.js`, `${consolePath}/pages.js`],
      stream: `${consolePath}/stream`,
      kind: "console",
    }),
  );
}

/** The one search box; `pages.js` shows under it what is found as one types. */
function searchForm({ label, short }: ConsoleWords["search"], asked: string): Markup {
  return html`<form method="get" action="${consolePath}/search" role="search" class="search">
    <input type="search" name="q" value="${asked}" aria-label="${label}" placeholder="${short}" autocomplete="off" />
    <div id="finds" aria-live="polite" hidden></div>
  </form>`;
}

/** The words in the language of the request. */
export function wordsFor(context: Context, site: Site): ConsoleWords {
  return wordsOf(languageOf(context, site.language));
}

async function nameOf({ operatorActions }: Site, phone: Phone | null): Promise<string | null> {
  if (phone === null) return null;
  return (await operatorActions.managers()).find((one) => one.phone === phone)?.name ?? null;
}
