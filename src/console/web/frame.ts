import type { Context } from "hono";
import { html } from "hono/html";
import type { Phone } from "../../domain/phone.ts";
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
  conversations: "/conversations",
  people: "/people",
  channels: "/channels",
  counter: "/counter",
  audit: "/audit",
  checks: "/checks",
  settings: "/settings",
};

/** A page with the console's menu. */
export interface Framed {
  readonly place: Place;
  readonly title: string;
  readonly body: Markup;
}

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
    const count = waiting[one] ?? 0;
    const badge = count > 0 ? html` <span class="badge bad">${count}</span>` : "";
    return html`<li>
      <a href="${consolePath}${paths[one]}" ${one === place ? html`aria-current="page"` : ""}
        >${words.places[one]}${badge}</a
      >
    </li>`;
  });
  const other = language === "en" ? { to: "es-MX", name: "Español" } : { to: "en", name: "English" };
  const { pathname, search } = new URL(context.req.url);
  const back = encodeURIComponent(pathname + search);
  const brand = site.brand();
  const logo = brand?.logo ? html`<img class="logo" src="${consolePath}/logo" alt="" /> ` : "";
  const content = html`<a class="skip" href="#main">${words.skip}</a>
    <header class="top">
      <p class="brand">
        ${logo}${brand?.name ?? "monedero"}${site.demo ? html` <span class="badge warn">demo</span>` : ""}
      </p>
      <nav aria-label="${words.menu}" id="menu" data-live>
        <ul>
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
      scripts: [`${consolePath}/live.js`],
      stream: `${consolePath}/stream`,
      kind: "console",
    }),
  );
}

/** The words in the language of the request. */
export function wordsFor(context: Context, site: Site): ConsoleWords {
  return wordsOf(languageOf(context, site.language));
}

async function nameOf({ operatorActions }: Site, phone: Phone | null): Promise<string | null> {
  if (phone === null) return null;
  return (await operatorActions.managers()).find((one) => one.phone === phone)?.name ?? null;
}
