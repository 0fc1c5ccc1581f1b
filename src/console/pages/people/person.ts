import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { channelTraits, chatChannel } from "../../../domain/people/chat.ts";
import type { Collaborator, Identity } from "../../../domain/people/person.ts";
import { maskPhone, type Phone } from "../../../domain/people/phone.ts";
import type { ConsoleDecider } from "../../../router/operator/operator-actions.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { LinkedChat } from "../../../store/store.ts";
import { framed, wordsFor } from "../../web/frame.ts";
import { languageOf } from "../../web/language.ts";
import { card, facts, formToken, soft, type Content, type Markup } from "../../web/markup.ts";
import { consolePath, type Site } from "../../web/site.ts";
import { tellOn, toldNow } from "../../web/told.ts";
import type { ConsoleWords } from "../../words/es-mx.ts";
import { chatText, operationsTable, saidText } from "../format.ts";
import { proveFor } from "./prove.ts";
import { surePage } from "../operations/sure.ts";

/** Operations of today shown of one person. */
const shownOfToday = 50;
const path = `${consolePath}/people`;
const pathOf = ({ usertoolId }: Pick<Collaborator, "usertoolId">) => `${path}/${encodeURIComponent(usertoolId)}`;

/** A collaborator of the wallet's list, whose phone is readable, and their chats. */
interface Found {
  readonly person: Collaborator & { readonly phone: Phone };
  readonly chats: readonly LinkedChat[];
}

/** One collaborator: what they did today, and what a manager may do about them by the rules of chat. */
export function personPage(app: Hono, site: Site): void {
  app.get("/people/:id", async (context) => {
    const found = await find(context, site);
    return found === null ? context.redirect(path) : page(context, site, found);
  });
  app.get("/people/:id/disable", (context) => sureToDisable(context, site));
  app.get("/people/:id/unlink", (context) => sureToUnlink(context, site));
  app.post("/people/:id/disable", (context) =>
    acting(context, site, async (by, { person }, form) => {
      const done = await site.operatorActions.people.disable(by, person.phone, form("order"));
      if (done.type === "ordered") return context.redirect(`${consolePath}/operations/${done.operationId}`, 303);
      return done.type === "refused" ? tellOn(pathOf(person), context, site, done.say) : null;
    }),
  );
  app.post("/people/:id/unlink", (context) =>
    acting(context, site, async (by, { person }, form) => {
      if (!by.isProved) return context.redirect(proveFor(pathOf(person)), 303);
      const said = await site.operatorActions.people.unlink(by, person.phone, form("chat") as Identity);
      return tellOn(pathOf(person), context, site, said);
    }),
  );
  app.post("/people/:id/invite", (context) =>
    acting(context, site, async (by, found, form) =>
      by.isProved ? invited(context, site, { by, found, form }) : context.redirect(proveFor(pathOf(found.person)), 303),
    ),
  );
}

type Form = (name: string) => string;

/** Runs what a form asks for, where its manager and its collaborator are known; else leads to where they are. */
async function acting(
  context: Context,
  site: Site,
  act: (by: ConsoleDecider, found: Found, form: Form) => Promise<Response | null>,
): Promise<Response> {
  const { phone, isProved, stored: session } = site.access.sessionOf(context);
  if (phone === null) return context.redirect(`${consolePath}/who`, 303);
  const found = await find(context, site);
  const body = await context.req.parseBody();
  const form = (name: string) => {
    const value = body[name];
    return typeof value === "string" ? value : "";
  };
  return (found && (await act({ phone, isProved, session }, found, form))) ?? context.redirect(path, 303);
}

async function find(context: Context, { store }: Site): Promise<Found | null> {
  const id = context.req.param("id");
  const person = (await store.collaborators()).find((one) => one.usertoolId === id);
  if (person === undefined || person.phone === null) return null;
  return { person: { ...person, phone: person.phone }, chats: await store.chatsOf([person.phone]) };
}

async function page(context: Context, site: Site, { person, chats }: Found): Promise<Response> {
  const words = wordsFor(context, site);
  const { people } = words;
  const token = site.access.sessionOf(context).formToken;
  const today = await ofToday(site, person.phone);
  const { invitation, madeAtMs } = await site.operatorActions.people.newForm();
  const here = pathOf(person);
  const invite = html`<form method="post" action="${here}/invite">
    ${formToken(token)}
    <input type="hidden" name="invitation" value="${invitation}" />
    <input type="hidden" name="made" value="${madeAtMs}" /><button>${people.invite}</button>
  </form>`;
  const disable = html`<a class="button danger" href="${here}/disable">${people.disable}</a>`;
  const body = html`${await toldNow(context, site)}
    ${card(
      person.name,
      facts([
        [people.phone, maskPhone(person.phone)],
        [people.role, person.type],
        [people.status, person.status],
        [people.branch, person.branch],
      ]),
      html`<div class="answers">${invite} ${disable}</div>`,
    )}
    ${card(people.chats, chatList(words, here, chats))}
    <div id="today" data-live>
      ${card(people.today(today.length), operationsTable(words, site, today.slice(0, shownOfToday)))}
    </div>`;
  return framed(context, site, { place: "people", title: person.name, body });
}

function chatList({ people }: ConsoleWords, here: string, chats: readonly LinkedChat[]): Content {
  if (chats.length === 0) return soft(people.noChats);
  return html`<ul>
    ${chats.map(
      ({ chat, identity }) =>
        html`<li>
          ${chatText(chat)} ·
          <a href="${here}/unlink?chat=${encodeURIComponent(identity)}">${people.unlink}</a>
        </li>`,
    )}
  </ul>`;
}

/** Most operations of a day that are shown by person. */
const mostOfDay = 10_000;

/** What a person confirmed on this shop day, newest first. */
async function ofToday(site: Site, phone: Phone): Promise<Operation[]> {
  const day = site.local.shopDay(site.clock.nowMs());
  const operations = await site.store.readModel.operationsPage({ days: { from: day, until: day }, max: mostOfDay });
  return operations.filter(({ decider, requestedBy }) => decider.phone === phone || requestedBy?.phone === phone);
}

async function sureToDisable(context: Context, site: Site): Promise<Response> {
  const { people, sure } = wordsFor(context, site);
  const { phone: by, isProved, stored: session } = site.access.sessionOf(context);
  if (by === null) return context.redirect(`${consolePath}/who`);
  const found = await find(context, site);
  if (found === null) return context.redirect(path);
  const { person } = found;
  const back = pathOf(person);
  const looked = await site.operatorActions.people.disable({ phone: by, isProved, session }, person.phone, null);
  if (looked.type === "refused") return tellOn(back, context, site, looked.say);
  return surePage(context, site, {
    place: "people",
    title: html`${people.disable}: ${person.name}`,
    rows: rowsOf(people, person),
    consequence: people.disableFollows,
    action: `${back}/disable`,
    fields: { order: (await site.operatorActions.people.newForm()).order },
    yes: sure.yes,
    isDanger: true,
    back,
  });
}

async function sureToUnlink(context: Context, site: Site): Promise<Response> {
  const { people, sure } = wordsFor(context, site);
  const { phone, isProved } = site.access.sessionOf(context);
  if (phone === null) return context.redirect(`${consolePath}/who`);
  const found = await find(context, site);
  if (found !== null && !isProved) return context.redirect(proveFor(pathOf(found.person)));
  const linked = found?.chats.find(({ identity }) => identity === context.req.query("chat"));
  if (found === null || linked === undefined) return context.redirect(path);
  const { person } = found;
  const back = pathOf(person);
  return surePage(context, site, {
    place: "people",
    title: html`${people.unlink}: ${person.name}`,
    rows: [...rowsOf(people, person), [people.chat, channelTraits[chatChannel(linked.chat)].title]],
    consequence: people.unlinkFollows,
    action: `${back}/unlink`,
    fields: { chat: linked.identity },
    yes: sure.yes,
    isDanger: true,
    back,
  });
}

function rowsOf(words: ConsoleWords["people"], person: Found["person"]): (readonly [string, string])[] {
  return [
    [words.phone, maskPhone(person.phone)],
    [words.role, person.type],
    [words.branch, person.branch],
  ];
}

/** Shows an invitation in the answer to its form: no other page has it, and a reload shows this one again for as long as its form is good. */
async function invited(
  context: Context,
  site: Site,
  { by, found, form }: { readonly by: ConsoleDecider; readonly found: Found; readonly form: Form },
): Promise<Response> {
  const { people } = wordsFor(context, site);
  const { person } = found;
  const back = pathOf(person);
  const asked = { invitation: form("invitation"), madeAtMs: Number(form("made")) };
  const made = await site.operatorActions.people.invite(by, person.phone, asked);
  if (made.type === "refused") return tellOn(back, context, site, made.say);
  const text = site.renderIn(languageOf(context, site.language))(made.say).replaceAll("{password}", made.token);
  const shown: Markup = html`<blockquote class="told">${saidText(text)}</blockquote>`;
  const body = card(people.invite, shown, html`<p><a class="button" href="${back}">${person.name}</a></p>`);
  return framed(context, site, { place: "people", title: people.invite, body });
}
