/** The chats: their list, one with its messages, its conversation as a diagram of the flow, and the sheets for the counter. */
import { graphlib, layout } from "@dagrejs/dagre";
import { html } from "hono/html";
import type { Channel, ChannelLink } from "../../channel/channel.ts";
import { channelTraits, type ChatKey } from "../../domain/chat.ts";
import { operatorIdentity } from "../../domain/person.ts";
import { maskPhone } from "../../domain/phone.ts";
import { emphasis } from "../../domain/words.ts";
import type { FlowGraph } from "../../router/operator/operator-actions.ts";
import type { OpenConversation } from "../../store/read-model.ts";
import { addressOf } from "../web/frame.ts";
import { calm, card, type Content, facts, live, type Markup, paged, qrOf, soft, table, views } from "../web/markup.ts";
import { consolePath } from "../web/site.ts";
import type { Pages, Visit } from "../web/visit.ts";
import { branchesOf, chatText, messageMarkup } from "./format.ts";

const onPage = 100;
/** How far back a conversation is read, ms: an open one is closed long before. */
const readBackMs = 3_600_000;
const messagesShown = 100;

const tones = { connecting: "warn", working: "good", linking: "warn", stopped: "bad" } as const;

/** The text that a code on the counter types; the second only if customers may register themselves. */
const typedTexts = ["saldo", "registrarme"] as const;

export const chatPages: Pages = {
  get: {
    "/conversations": conversationsPage,
    "/conversations/:chat": conversationPage,
    "/channels": channelsPage,
    "/counter": counterPage,
  },
  anyonePosts: { "/channels/:name/resume": resume },
};

async function conversationsPage(visit: Visit): Promise<Response> {
  const { site, words, when } = visit;
  const { conversations, columns } = words;
  const after = visit.query("after");
  const wanted = { ...(after !== "" && { after: after as ChatKey }), max: onPage + 1 };
  const found = await site.store.readModel.conversations(wanted);
  const { shown, next } = paged(found, onPage, ({ chat }) => `${path}?after=${encodeURIComponent(chat)}`, words.next);
  const rows = shown.map((talk) => [
    html`<a href="${pathOf(talk.chat)}">${flowName(visit, talk)}</a>`,
    stateIn(visit, talk),
    whoText(talk),
    chatText(talk.chat),
    talk.nextTimerAtMs === null ? "—" : when(talk.nextTimerAtMs),
  ]);
  const heads = [conversations.flow, conversations.state, columns.who, columns.chat, conversations.timer];
  const listed = rows.length === 0 ? calm(conversations.none) : table(conversations.flow, heads, rows);
  return visit.page("conversations", html`${live("talks", listed)} ${next}`);
}

const path = addressOf("conversations");
const pathOf = (chat: ChatKey) => `${path}/${encodeURIComponent(chat)}`;

function flowName({ site, language }: Visit, { flow }: OpenConversation): string {
  return site.operatorActions.flowName(flow, language);
}

async function conversationPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const { conversations } = words;
  const talk = await site.store.readModel.conversation(visit.param("chat") as ChatKey);
  if (talk === null) {
    const back = html`<p><a class="button" href="${path}">${words.back}</a></p>`;
    return visit.page("conversations", html`${live("talk", calm(conversations.closed))} ${back}`);
  }
  const name = flowName(visit, talk);
  const isDiagram = visit.query("view") === "diagram";
  const here = pathOf(talk.chat);
  const body = html`${views("tabs", name, [
    { href: here, label: conversations.thread, isShown: !isDiagram },
    { href: `${here}?view=diagram`, label: conversations.machine, isShown: isDiagram },
  ])}
  ${live(
    "talk",
    html`<p>
      ${conversations.here}: <strong class="badge good">${stateIn(visit, talk)}</strong>
      <span class="soft">${whoText(talk)} · ${chatText(talk.chat)}</span>
    </p>`,
    isDiagram ? diagramOf(visit, talk) : await threadOf(visit, talk.chat),
  )}`;
  return visit.page("conversations", body, name);
}

const drawings = new Map<string, Drawing | null>();

/** The machine of a conversation, with its state marked, in the reader's language. It is laid out once per language. */
function diagramOf(visit: Visit, talk: OpenConversation): Content {
  const { site, words, language } = visit;
  const { states, events, diagram } = words.conversations;
  const key = `${talk.flow} ${language}`;
  if (!drawings.has(key)) {
    const graph = site.operatorActions.machine(talk.flow);
    drawings.set(key, graph && drawingOf(graph, { state: calledIn(states), event: calledIn(events) }));
  }
  const drawing = drawings.get(key) ?? null;
  if (drawing === null) return "";
  const described = diagram(flowName(visit, talk), stateIn(visit, talk));
  return html`<div class="card wide" tabindex="0" role="region" aria-label="${described}">
    ${pictureOf(drawing, valueText(talk.value), described)}
  </div>`;
}

async function threadOf({ site, words }: Visit, chat: ChatKey): Promise<Markup> {
  const { wrote, file, notYet, notTold, empty } = words.conversations;
  const messages = await site.store.readModel.thread(chat, site.clock.nowMs() - readBackMs, messagesShown);
  if (messages.length === 0) return soft(empty);
  const bubbles = messages.map(({ by, atMs, text, fate }) => {
    const said =
      by === "person" ? html`<em>${wrote}</em>` : messageMarkup((text ?? file).replaceAll("{password}", "••••"));
    const note = fate === "sent" ? "" : ` · ${fate === "open" ? notYet : notTold}`;
    return html`<li class="${by}">
      <div class="said">${said}</div>
      <time datetime="${new Date(atMs).toISOString()}">${site.local.time(atMs)}</time>${note}
    </li>`;
  });
  return html`<ol class="thread card">
    ${bubbles}
  </ol>`;
}

function stateIn({ words }: Visit, { value }: OpenConversation): string {
  return calledIn(words.conversations.states)(valueText(value));
}

/** Looks words up by their names. A name from a newer version stays as it is. */
function calledIn(words: { readonly [name: string]: string }): (name: string) => string {
  return (name) => (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}

function whoText({ person }: OpenConversation): string {
  return `${person?.name ?? ""} ${person?.phone ? maskPhone(person.phone) : ""}`.trim() || "—";
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function channelsPage(visit: Visit): Promise<Response> {
  const cards = visit.site.channels.map((channel) => channelCard(visit, channel));
  const body = html`<div class="grid" id="channels" data-live>
    ${cards.length === 0 ? soft(visit.words.channels.none) : cards}
  </div>`;
  return visit.page("channels", body);
}

async function resume(visit: Visit): Promise<Response> {
  const { site, session, decider } = visit;
  const channel = site.channels.find(({ name }) => name === visit.param("name"));
  if (channel?.resume) {
    const who = decider === null ? null : operatorIdentity(decider.phone);
    const entry = { what: "channel.resumed", who, operationId: null, detail: channel.name } as const;
    const nowMs = site.clock.nowMs();
    await site.store.inSession(session.key, nowMs).note(entry, null, nowMs);
    channel.resume();
  }
  return visit.go(addressOf("channels"));
}

function channelCard(visit: Visit, channel: Channel): Markup {
  const { words, when } = visit;
  const { channels } = words;
  const state = channel.state?.() ?? null;
  if (state === null) return card(channel.name, soft(channels.unknown));
  // The managers' message about an early sign, and when the sign began.
  const signs = (channel.signs?.() ?? []).map(({ sign, sinceMs }) => {
    const said = emphasis(visit.say({ key: "networkTrouble", values: { what: sign } })).text;
    return html`<p class="problem">${said} <span class="soft">${when(sinceMs)}</span></p>`;
  });
  const again = html`<button class="main">${channels.resume}</button>`;
  return card(
    html`${channel.name} <span class="badge ${tones[state.state]}">${channels.states[state.state]}</span>`,
    facts([
      [channels.since, when(state.sinceMs)],
      [channels.traffic, state.lastTrafficAtMs === null ? channels.never : when(state.lastTrafficAtMs)],
    ]),
    state.trouble === null ? "" : html`<p class="problem">${state.trouble}</p>`,
    ...signs,
    state.link === null ? "" : linkOf(visit, state.link),
    state.state === "stopped" && channel.resume
      ? visit.form(`${addressOf("channels")}/${channel.name}/resume`, {}, again)
      : "",
  );
}

function linkOf({ words: { channels } }: Visit, link: ChannelLink): Markup {
  if ("code" in link)
    return html`<p>${channels.code}</p>
      <p class="code mono">${link.code}</p>`;
  return html`<p>${channels.scan}</p>
    ${qrOf(link.qr, channels.qr)}`;
}

/** A sheet for each branch, for printing: a code for each network that opens the chat with *saldo* or *registrarme* typed. */
async function counterPage(visit: Visit): Promise<Response> {
  const { site, words } = visit;
  const { counter } = words;
  const offered = typedTexts.filter((one) => one !== "registrarme" || site.customersRegister);
  const text = offered.find((one) => one === visit.query("text")) ?? "saldo";
  const branches = await branchesOf(site);
  const links = site.channels.flatMap((channel) => {
    const url = channel.textLink?.(text) ?? null;
    return url === null ? [] : [{ network: channelTraits[channel.name].title, url }];
  });
  const tabs = offered.map((one) => ({
    href: `${addressOf("counter")}?text=${one}`,
    label: counter.texts[one],
    isShown: one === text,
  }));
  const onTelegram = links.some(({ network }) => network === channelTraits.telegram.title);
  const codes = links.map(
    ({ network, url }) =>
      html`<figure>
        ${qrOf(url, counter.code(network))}
        <figcaption>${network}<br /><a href="${url}">${url.replace("https://", "")}</a></figcaption>
      </figure>`,
  );
  const brand = site.brand();
  const sheets = (branches.length === 0 ? [""] : branches).map(
    (branch) =>
      html`<section class="sheet card">
        ${brand?.logo ? html`<img class="logo" src="${consolePath}/logo" alt="" />` : ""}
        <h2>${brand?.name ?? counter.title}</h2>
        ${branch === "" ? "" : html`<p>${branch}</p>`}
        <p class="invites">${counter.invites[text]}</p>
        <div class="codes">${codes}</div>
      </section>`,
  );
  const body = html`<div class="screen">
      ${views("tabs", words.places.counter, tabs)} ${soft(counter.hint)} ${onTelegram ? soft(counter.telegram) : ""}
      <p><button class="main" data-print>${counter.print}</button></p>
    </div>
    ${links.length === 0 ? calm(counter.none) : sheets}`;
  return visit.page("counter", body);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Edge = { readonly v: string; readonly w: string; readonly name?: string };
type Arrow = Partial<Point> & { readonly points: readonly Point[]; readonly label?: string };

/** A machine laid out, in pixels. A state's `again`: the events on which it re-enters itself; null: none. */
type Drawing = ReturnType<typeof drawingOf>;

const letterPx = 7.4;
const linePx = 16;
/** Events named on one arrow; the others are counted. */
const eventsNamed = 2;

/** Node of the dot where a machine begins; no state has this name. */
const beginName = "[*]";

interface Names {
  readonly state: (name: string) => string;
  readonly event: (name: string) => string;
}

/** Lays a machine out from left to right. Deterministic. */
export function drawingOf({ states, initial, ways }: FlowGraph, called: Names) {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 56, edgesep: 12, marginx: 20, marginy: 20 });
  graph.setNode(beginName, { width: 12, height: 12 });
  for (const { name, type } of states) {
    const width = called.state(name).length * letterPx + (type === "passing" ? 26 : 24);
    graph.setNode(name, { width, height: type === "passing" ? 26 : 32 });
  }
  for (const name of initial) graph.setEdge(beginName, name, { width: 0, height: 0 }, "0");
  ways.forEach(({ from, to, events }, index) => {
    if (from === to) return;
    const label = labelOf(events.map(called.event));
    const size = label === "" ? { width: 0, height: 0 } : { width: label.length * 5.6, height: linePx };
    graph.setEdge(from, to, { ...size, labelpos: "c", label }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const begin = { name: beginName, type: "passing" as const };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: [begin, ...states].map(({ name, type }) => ({
      ...(graph.node(name) as Box),
      name,
      label: name === beginName ? "" : called.state(name),
      type,
      again: ways.find(({ from, to }) => from === name && to === name)?.events.map(called.event) ?? null,
    })),
    ways: (graph.edges() as readonly Edge[]).map((edge) => {
      const { points, label = "", x = 0, y = 0 } = graph.edge(edge) as Arrow;
      return { points, label, at: { x, y } };
    }),
  };
}

function labelOf(events: readonly string[]): string {
  const named = events.slice(0, eventsNamed).join(", ");
  return events.length > eventsNamed ? `${named} +${events.length - eventsNamed}` : named;
}

/** The drawing as SVG with the current state marked. */
export function pictureOf(drawing: Drawing, current: string, description: string): Markup {
  const { width, height, states, ways } = drawing;
  const arrows = ways.map(
    ({ points, label, at }) =>
      html`<path
          class="way"
          d="${lineOf(points)}"
          marker-end="url(#tip)"
        />${label === "" ? "" : html`<text class="event" x="${round(at.x)}" y="${round(at.y + 4)}">${label}</text>`}`,
  );
  const boxes = states.map(({ name, label, type, again, x, y, width: wide, height: high }) => {
    if (name === beginName) return html`<circle class="begin" cx="${round(x)}" cy="${round(y)}" r="5" />`;
    const kind = `state ${type}${name === current ? " here" : ""}`;
    return html`<g class="${kind}"
      ><rect
        x="${round(x - wide / 2)}"
        y="${round(y - high / 2)}"
        width="${round(wide)}"
        height="${round(high)}"
        rx="${type === "passing" ? high / 2 : 8}"
      /><text x="${round(x)}" y="${round(y + 5)}">${label}</text
      >${again === null ? "" : loop(x + wide / 2, y - high / 2, again)}</g
    >`;
  });
  return html`<svg
    class="machine"
    role="img"
    aria-label="${description}"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
  >
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="tip" d="M0 0 8 4 0 8z" />
      </marker>
    </defs>
    ${arrows} ${boxes}
  </svg>`;
}

function loop(right: number, top: number, events: readonly string[]): Markup {
  return html`<path
    class="way"
    d="M${round(right - 18)} ${round(top)}C${round(right - 16)} ${round(top - 20)} ${round(right + 20)} ${round(top - 14)} ${round(right + 1)} ${round(top + 10)}"
    marker-end="url(#tip)"
    ><title>${events.join(", ")}</title></path
  >`;
}

function lineOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${round(point.x)} ${round(point.y)} ${round(middle.x)} ${round(middle.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${bends.join("")}L${round(last.x)} ${round(last.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
