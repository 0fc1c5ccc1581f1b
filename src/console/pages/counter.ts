import type { Hono } from "hono";
import { html } from "hono/html";
import { channelTraits } from "../../domain/people/chat.ts";
import { qrOf } from "../charts/qr.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { soft, type Markup } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

const path = `${consolePath}/counter`;

/** What a code types; the second only where customers may register themselves. */
const texts = ["saldo", "registrarme"] as const;
type Text = (typeof texts)[number];

/** A sheet for each branch, to be printed: a code for each network that opens the chat with *saldo* or *registrarme* typed. */
export function counterPage(app: Hono, site: Site): void {
  app.get("/counter", async (context) => {
    const words = wordsFor(context, site);
    const { counter } = words;
    const offered = texts.filter((one) => one !== "registrarme" || site.customersRegister);
    const text = offered.find((one) => one === context.req.query("text")) ?? "saldo";
    const branches = [...new Set((await site.store.collaborators()).map(({ branch }) => branch))].toSorted();
    const links = site.channels.flatMap((channel) => {
      const url = channel.textLink?.(text) ?? null;
      return url === null ? [] : [{ network: channelTraits[channel.name].title, url }];
    });
    const tabs = offered.map(
      (one) =>
        html`<a class="button" href="${path}?text=${one}" ${one === text ? html`aria-current="page"` : ""}
          >${counter.texts[one]}</a
        >`,
    );
    const onTelegram = links.some(({ network }) => network === channelTraits.telegram.title);
    const sheets = (branches.length === 0 ? [""] : branches).map((branch) =>
      sheet(site, words, { text, branch, links }),
    );
    const body = html`<div class="screen">
        <nav class="tabs" aria-label="${words.places.counter}">${tabs}</nav>
        ${soft(counter.hint)} ${onTelegram ? soft(counter.telegram) : ""}
        <p><button class="main" data-print>${counter.print}</button></p>
      </div>
      ${links.length === 0 ? html`<p class="calm card">${counter.none}</p>` : sheets}`;
    return framed(context, site, { place: "counter", title: words.places.counter, body });
  });
}

interface Sheet {
  readonly text: Text;
  readonly branch: string;
  readonly links: readonly { readonly network: string; readonly url: string }[];
}

function sheet(site: Site, { counter }: ConsoleWords, { text, branch, links }: Sheet): Markup {
  const codes = links.map(
    ({ network, url }) =>
      html`<figure>
        ${qrOf(url, counter.code(network))}
        <figcaption>${network}<br /><a href="${url}">${url.replace("https://", "")}</a></figcaption>
      </figure>`,
  );
  const brand = site.brand();
  return html`<section class="sheet card">
    ${brand?.logo ? html`<img class="logo" src="${consolePath}/logo" alt="" />` : ""}
    <h2>${brand?.name ?? counter.title}</h2>
    ${branch === "" ? "" : html`<p>${branch}</p>`}
    <p class="invites">${counter.invites[text]}</p>
    <div class="codes">${codes}</div>
  </section>`;
}
