import type { Hono } from "hono";
import { html } from "hono/html";
import { languageNames } from "../../../domain/people/language.ts";
import type { Identity } from "../../../domain/people/person.ts";
import { maskPhone } from "../../../domain/people/phone.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { card, nextLink, soft, table, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { chatText, momentOf } from "../format.ts";

/** Linked chats on one page, and invitations shown. */
const onPage = 100;

/** The collaborators of the wallet, the chats that are linked to a phone, and the invitations that are open. */
export function peoplePage(app: Hono, site: Site): void {
  app.get("/people", async (context) => {
    const words = wordsFor(context, site);
    const after = context.req.query("after") as Identity | undefined;
    const { people } = words;
    const body = html`<p><a class="button main" href="${consolePath}/people/new">${people.add}</a></p>
      <div id="people" data-live>
        ${card(people.collaborators, await collaborators(site, people))}
        ${card(people.invitations, await invitations(site, people))}
        ${card(people.linked, await linked(site, people, after))}
      </div>`;
    return framed(context, site, { place: "people", title: words.places.people, body });
  });
}

type Words = ConsoleWords["people"];

async function collaborators(site: Site, words: Words): Promise<Markup> {
  const [listed, { age }] = await Promise.all([site.store.collaborators(), site.store.directory()]);
  const chats = await site.store.chatsOf(listed.flatMap(({ phone }) => (phone === null ? [] : [phone])));
  const day = site.local.shopDay(site.clock.nowMs());
  const book = await site.operatorActions.ledger();
  const rows = listed.map(({ usertoolId, name, phone, type, status, branch }) => {
    const own = chats.filter((one) => one.phone === phone).map(({ chat }) => chatText(chat));
    const today = book.summary({ from: day, until: day }, { cashier: name }).operations;
    const link = html`<a href="${consolePath}/people/${encodeURIComponent(usertoolId)}">${name}</a>`;
    const shown = phone === null ? [name, "—"] : [link, maskPhone(phone)];
    return [...shown, type, status, branch, own.join(", ") || "—", String(today)];
  });
  const heads = [words.name, words.phone, words.role, words.status, words.branch, words.chats, { number: words.day }];
  const read = age.readAtMs === 0 ? "" : soft(words.listRead(momentOf(site.local, age.readAtMs)));
  return html`${rows.length === 0 ? soft(words.none) : table(words.collaborators, heads, rows)} ${read}`;
}

async function invitations(site: Site, words: Words): Promise<Markup> {
  const open = await site.store.readModel.invitations(site.clock.nowMs(), onPage);
  const rows = open.map((one) => [maskPhone(one.phone), one.byName ?? "—", momentOf(site.local, one.expiresAtMs)]);
  if (rows.length === 0) return soft(words.noInvitations);
  return table(words.invitations, [words.phone, words.by, words.until], rows);
}

async function linked(site: Site, words: Words, after: Identity | undefined): Promise<Markup> {
  const found = await site.store.readModel.people({ ...(after !== undefined && { after }), max: onPage + 1 });
  const shown = found.slice(0, onPage);
  if (shown.length === 0) return soft(words.none);
  const rows = shown.map(({ name, phone, chat, language }) => [
    name ?? "—",
    maskPhone(phone),
    chatText(chat),
    language === null ? "—" : languageNames[language],
  ]);
  const last = encodeURIComponent(shown.at(-1)?.identity ?? "");
  const next = found.length > onPage ? `${consolePath}/people?after=${last}` : null;
  return html`${table(words.linked, [words.name, words.phone, words.chat, words.language], rows)}
  ${nextLink(next, words.more)}`;
}
