import type { Hono } from "hono";
import { html } from "hono/html";
import type { Channel, ChannelLink } from "../../channel/channel.ts";
import { operatorIdentity } from "../../domain/person.ts";
import { qrOf } from "../charts/qr.ts";
import { framed, wordsFor } from "../web/frame.ts";
import { type Markup, card, facts, formToken, soft } from "../web/markup.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { ConsoleWords } from "../words/es-mx.ts";
import { momentOf } from "./format.ts";

const tones = { connecting: "warn", working: "good", linking: "warn", stopped: "bad" } as const;

/** The channels' connection status, and the code or QR that links WhatsApp, redrawn whenever WhatsApp renews it. */
export function channelsPage(app: Hono, site: Site): void {
  app.get("/channels", (context) => {
    const words = wordsFor(context, site);
    const { formToken: token } = site.access.sessionOf(context);
    const cards = site.channels.map((channel) => cardOf(site, words, channel, token));
    const body = html`<div class="grid" id="channels" data-live>
      ${cards.length === 0 ? soft(words.channels.none) : cards}
    </div>`;
    return framed(context, site, { place: "channels", title: words.places.channels, body });
  });
  app.post("/channels/:name/resume", async (context) => {
    const channel = site.channels.find(({ name }) => name === context.req.param("name"));
    if (channel?.resume) {
      channel.resume();
      const { phone } = site.access.sessionOf(context);
      const who = phone === null ? null : operatorIdentity(phone);
      const entry = { what: "channel.resumed", who, operationId: null, detail: channel.name } as const;
      await site.store.note(entry, null, site.clock.nowMs());
    }
    return context.redirect(`${consolePath}/channels`, 303);
  });
}

function cardOf(site: Site, { channels }: ConsoleWords, channel: Channel, token: string): Markup {
  const state = channel.state?.() ?? null;
  if (state === null) return card(channel.name, soft(channels.unknown));
  const traffic = state.lastTrafficAtMs === null ? channels.never : momentOf(site.local, state.lastTrafficAtMs);
  const resume = html`<form method="post" action="${consolePath}/channels/${channel.name}/resume">
    ${formToken(token)}<button class="main">${channels.resume}</button>
  </form>`;
  return card(
    html`${channel.name} <span class="badge ${tones[state.state]}">${channels.states[state.state]}</span>`,
    facts([
      [channels.since, momentOf(site.local, state.sinceMs)],
      [channels.traffic, traffic],
    ]),
    state.trouble === null ? "" : html`<p class="problem">${state.trouble}</p>`,
    state.link === null ? "" : linkOf(channels, state.link),
    state.state === "stopped" && channel.resume ? resume : "",
  );
}

function linkOf(words: ConsoleWords["channels"], link: ChannelLink): Markup {
  if ("code" in link)
    return html`<p>${words.code}</p>
      <p class="code mono">${link.code}</p>`;
  return html`<p>${words.scan}</p>
    ${qrOf(link.qr, words.qr)}`;
}
