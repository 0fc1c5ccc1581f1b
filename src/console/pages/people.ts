import type { Hono } from "hono";
import { html } from "hono/html";
import { languageNames } from "../../domain/language.ts";
import type { Identity } from "../../domain/person.ts";
import { maskPhone } from "../../domain/phone.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { chatText, momentOf } from "./format.ts";
import { wideTable } from "../web/table.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

/** Linked chats on one page, and invitations shown. */
const onPage = 100;

/** Who works here, who is linked, and who is invited. */
export function peoplePage(app: Hono, site: Site): void {
  app.get("/people", async (context) => {
    const words = wordsFor(context, site);
    const after = context.req.query("after");
    const people = words.people;
    const body = html`<div id="people" data-live>
      <section class="card">
        <h2>${people.collaborators}</h2>
        ${await collaborators(site, words)}
      </section>
      <section class="card">
        <h2>${people.invitations}</h2>
        ${await invitations(site, words)}
      </section>
      <section class="card">
        <h2>${people.linked}</h2>
        ${await linked(site, words, after as Identity | undefined)}
      </section>
    </div>`;
    return framed(context, site, { place: "people", title: words.places.people, body });
  });
}

async function collaborators(site: Site, words: ConsoleWords): Promise<Markup> {
  const { people } = words;
  const [listed, { age }] = await Promise.all([site.store.collaborators(), site.store.directory()]);
  const phones = listed.flatMap(({ phone }) => (phone === null ? [] : [phone]));
  const chats = await site.store.chatsOf(phones);
  const rows = listed.map((one) => [
    one.name,
    one.phone === null ? "—" : maskPhone(one.phone),
    one.type,
    one.status,
    one.branch,
    chats
      .filter(({ phone }) => phone === one.phone)
      .map(({ chat }) => chatText(chat))
      .join(", ") || "—",
  ]);
  const heads = [people.name, people.phone, people.role, people.status, people.branch, people.chats];
  const read =
    age.readAtMs === 0 ? "" : html`<p class="soft">${people.listRead(momentOf(site.local, age.readAtMs))}</p>`;
  return html`${table(words, people.collaborators, heads, rows)} ${read}`;
}

async function invitations(site: Site, words: ConsoleWords): Promise<Markup> {
  const { people } = words;
  const open = await site.store.reading.invitations(site.clock.nowMs(), onPage);
  const rows = open.map((one) => [maskPhone(one.phone), one.byName ?? "—", momentOf(site.local, one.expiresAtMs)]);
  if (rows.length === 0) return html`<p class="soft">${people.noInvitations}</p>`;
  return table(words, people.invitations, [people.phone, people.by, people.until], rows);
}

async function linked(site: Site, words: ConsoleWords, after: Identity | undefined): Promise<Markup> {
  const { people } = words;
  const found = await site.store.reading.people({ ...(after !== undefined && { after }), max: onPage + 1 });
  const shown = found.slice(0, onPage);
  const last = shown.at(-1);
  const rows = shown.map((one) => [
    one.name ?? "—",
    maskPhone(one.phone),
    chatText(one.chat),
    one.language === null ? "—" : languageNames[one.language],
  ]);
  const path =
    found.length > onPage && last ? `${consolePath}/people?after=${encodeURIComponent(last.identity)}` : null;
  const more = path === null ? "" : html`<p><a class="button" rel="next" href="${path}">${people.more}</a></p>`;
  return html`${table(words, people.linked, [people.name, people.phone, people.chat, people.language], rows)} ${more}`;
}

function table(
  words: ConsoleWords,
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  if (rows.length === 0) return html`<p class="soft">${words.people.none}</p>`;
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return wideTable(name, heads, lines);
}
