import type { Context, Hono } from "hono";
import { html } from "hono/html";
import type { ChatKey } from "../../domain/chat.ts";
import { maskPhone } from "../../domain/phone.ts";
import type { OpenConversation } from "../../store/read-model.ts";
import { type Site, consolePath } from "../web/site.ts";
import { drawingOf, pictureOf, type Drawing } from "../charts/diagram.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { nextLink, table, type Markup } from "../web/markup.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { chatText, momentOf } from "./format.ts";

/** Conversations on one page. */
const onPage = 100;

/** The open conversations, and for each a diagram of its machine with the current state marked. */
export function conversationsPage(app: Hono, site: Site): void {
  const drawings = new Map<string, Drawing | null>();
  app.get("/conversations", async (context) => {
    const words = wordsFor(context, site);
    const after = context.req.query("after") as ChatKey | undefined;
    const found = await site.store.readModel.conversations({ ...(after !== undefined && { after }), max: onPage + 1 });
    const shown = found.slice(0, onPage);
    const last = encodeURIComponent(shown.at(-1)?.chat ?? "");
    const next = found.length > onPage ? `${consolePath}/conversations?after=${last}` : null;
    const body = html`<div id="talks" data-live>${listed(site, words, shown)}</div>
      ${nextLink(next, words.conversations.more)}`;
    return framed(context, site, { place: "conversations", title: words.places.conversations, body });
  });
  app.get("/conversations/:chat", (context) => one(context, site, drawings));
}

function listed(site: Site, { conversations: words, flows }: ConsoleWords, shown: readonly OpenConversation[]): Markup {
  if (shown.length === 0) return html`<p class="calm card">${words.none}</p>`;
  const rows = shown.map((talk) => [
    html`<a href="${consolePath}/conversations/${encodeURIComponent(talk.chat)}">${flows[talk.flow]}</a>`,
    html`<code>${valueText(talk.value)}</code>`,
    whoText(talk),
    chatText(talk.chat),
    talk.nextTimerAtMs === null ? "—" : momentOf(site.local, talk.nextTimerAtMs),
  ]);
  return table(words.flow, [words.flow, words.state, words.who, words.chat, words.timer], rows);
}

async function one(context: Context, site: Site, drawings: Map<string, Drawing | null>): Promise<Response> {
  const words = wordsFor(context, site);
  const { conversations, flows } = words;
  const talk = await site.store.readModel.conversation((context.req.param("chat") ?? "") as ChatKey);
  if (talk === null) {
    const closed = html`<div id="talk" data-live><p class="calm card">${conversations.closed}</p></div>
      <p><a class="button" href="${consolePath}/conversations">${words.result.back}</a></p>`;
    return framed(context, site, { place: "conversations", title: words.places.conversations, body: closed });
  }
  if (!drawings.has(talk.flow)) {
    const graph = site.operatorActions.machine(talk.flow);
    drawings.set(talk.flow, graph && drawingOf(graph));
  }
  const drawing = drawings.get(talk.flow) ?? null;
  const value = valueText(talk.value);
  const described = conversations.diagram(flows[talk.flow], value);
  const body = html`<div id="talk" data-live>
    <p>
      ${conversations.here}: <strong class="badge good">${value}</strong>
      <span class="soft">${whoText(talk)} · ${chatText(talk.chat)} · ${conversations.version} ${talk.version}</span>
    </p>
    ${drawing === null ? "" : html`<div class="card wide" tabindex="0" role="region" aria-label="${described}">${pictureOf(drawing, value, described)}</div>`}
  </div>`;
  return framed(context, site, { place: "conversations", title: flows[talk.flow], body });
}

function whoText({ person }: OpenConversation): string {
  return `${person?.name ?? ""} ${person?.phone ? maskPhone(person.phone) : ""}`.trim() || "—";
}

/** The name of a state; nested states as JSON. */
function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
