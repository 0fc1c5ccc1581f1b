import type { Context, Hono } from "hono";
import { html } from "hono/html";
import type { ChatKey } from "../../domain/people/chat.ts";
import { maskPhone } from "../../domain/people/phone.ts";
import type { OpenConversation } from "../../store/read-model.ts";
import { type Site, consolePath } from "../web/site.ts";
import { drawingOf, pictureOf, type Drawing } from "../charts/diagram.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { languageOf } from "../web/language.ts";
import { nextLink, soft, table, type Content, type Markup } from "../web/markup.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { chatText, momentOf, saidText } from "./format.ts";

/** Conversations on one page. */
const onPage = 100;

/** How far back a conversation is read, ms: an open one is closed long before. */
const readBackMs = 3_600_000;
/** Messages of it that are shown. */
const messagesShown = 100;

/** The open conversations, each as its chat, with where it stands; the diagram of its machine is behind a tab. */
export function conversationsPage(app: Hono, site: Site): void {
  const drawings = new Map<string, Drawing | null>();
  app.get("/conversations", async (context) => {
    const words = wordsFor(context, site);
    const after = context.req.query("after") as ChatKey | undefined;
    const found = await site.store.readModel.conversations({ ...(after !== undefined && { after }), max: onPage + 1 });
    const shown = found.slice(0, onPage);
    const last = encodeURIComponent(shown.at(-1)?.chat ?? "");
    const next = found.length > onPage ? `${consolePath}/conversations?after=${last}` : null;
    const body = html`<div id="talks" data-live>${listed(site, words, shown, nameIn(context, site))}</div>
      ${nextLink(next, words.conversations.more)}`;
    return framed(context, site, { place: "conversations", title: words.places.conversations, body });
  });
  app.get("/conversations/:chat", (context) => one(context, site, drawings));
}

/** Names flows in the language of the page. */
function nameIn(context: Context, site: Site): (flow: string) => string {
  return (flow) => site.operatorActions.flowName(flow, languageOf(context, site.language));
}

function listed(
  site: Site,
  { conversations: words }: ConsoleWords,
  shown: readonly OpenConversation[],
  nameOf: (flow: string) => string,
): Markup {
  if (shown.length === 0) return html`<p class="calm card">${words.none}</p>`;
  const rows = shown.map((talk) => [
    html`<a href="${consolePath}/conversations/${encodeURIComponent(talk.chat)}">${nameOf(talk.flow)}</a>`,
    stateIn({ conversations: words }, talk.value),
    whoText(talk),
    chatText(talk.chat),
    talk.nextTimerAtMs === null ? "—" : momentOf(site.local, talk.nextTimerAtMs),
  ]);
  return table(words.flow, [words.flow, words.state, words.who, words.chat, words.timer], rows);
}

async function one(context: Context, site: Site, drawings: Map<string, Drawing | null>): Promise<Response> {
  const words = wordsFor(context, site);
  const { conversations } = words;
  const talk = await site.store.readModel.conversation((context.req.param("chat") ?? "") as ChatKey);
  if (talk === null) {
    const closed = html`<div id="talk" data-live><p class="calm card">${conversations.closed}</p></div>
      <p><a class="button" href="${consolePath}/conversations">${words.result.back}</a></p>`;
    return framed(context, site, { place: "conversations", title: words.places.conversations, body: closed });
  }
  const name = nameIn(context, site)(talk.flow);
  const stands = stateIn(words, talk.value);
  const isDiagram = context.req.query("view") === "diagram";
  const here = `${consolePath}/conversations/${encodeURIComponent(talk.chat)}`;
  const body = html`<nav class="tabs" aria-label="${name}">
      ${tab(here, conversations.chat, !isDiagram)} ${tab(`${here}?view=diagram`, conversations.machine, isDiagram)}
    </nav>
    <div id="talk" data-live>
      <p>
        ${conversations.here}: <strong class="badge good">${stands}</strong>
        <span class="soft">${whoText(talk)} · ${chatText(talk.chat)}</span>
      </p>
      ${isDiagram ? diagramOf(context, site, drawings, talk) : await threadOf(site, words, talk.chat)}
    </div>`;
  return framed(context, site, { place: "conversations", title: name, body });
}

function tab(path: string, label: string, isShown: boolean): Markup {
  return html`<a class="button" href="${path}" ${isShown ? html`aria-current="page"` : ""}>${label}</a>`;
}

/** The machine of a conversation, with its state marked, in the reader's language; laid out once for each. */
function diagramOf(
  context: Context,
  site: Site,
  drawings: Map<string, Drawing | null>,
  talk: OpenConversation,
): Content {
  const words = wordsFor(context, site);
  const { states, events, diagram } = words.conversations;
  const key = `${talk.flow} ${languageOf(context, site.language)}`;
  if (!drawings.has(key)) {
    const graph = site.operatorActions.machine(talk.flow);
    const called = { state: calledIn(states), event: calledIn(events) };
    drawings.set(key, graph && drawingOf(graph, called));
  }
  const drawing = drawings.get(key) ?? null;
  const described = diagram(nameIn(context, site)(talk.flow), stateIn(words, talk.value));
  if (drawing === null) return "";
  return html`<div class="card wide" tabindex="0" role="region" aria-label="${described}">
    ${pictureOf(drawing, valueText(talk.value), described)}
  </div>`;
}

/** The messages as the chat had them. */
async function threadOf(site: Site, { conversations: words }: ConsoleWords, chat: ChatKey): Promise<Markup> {
  const sinceMs = site.clock.nowMs() - readBackMs;
  const messages = await site.store.readModel.thread(chat, sinceMs, messagesShown);
  if (messages.length === 0) return soft(words.empty);
  const bubbles = messages.map(({ by, atMs, text, fate }) => {
    const said =
      by === "person" ? html`<em>${words.wrote}</em>` : saidText((text ?? words.file).replaceAll("{password}", "••••"));
    const note = fate === "sent" ? "" : ` · ${fate === "open" ? words.notYet : words.notTold}`;
    const at = html`<time datetime="${new Date(atMs).toISOString()}">${site.local.time(atMs)}</time>`;
    return html`<li class="${by}">
      <div class="said">${said}</div>
      ${at}${note}
    </li>`;
  });
  return html`<ol class="thread card">
    ${bubbles}
  </ol>`;
}

/** Where a conversation stands, in words. */
function stateIn({ conversations }: Pick<ConsoleWords, "conversations">, value: unknown): string {
  return calledIn(conversations.states)(valueText(value));
}

/** Looks words up by their names; what a newer program wrote keeps its name. */
function calledIn(words: { readonly [name: string]: string }): (name: string) => string {
  return (name) => (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}

function whoText({ person }: OpenConversation): string {
  return `${person?.name ?? ""} ${person?.phone ? maskPhone(person.phone) : ""}`.trim() || "—";
}

/** The name of a state; nested states as JSON. */
function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
