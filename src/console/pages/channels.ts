import type { Hono } from "hono";
import { html, raw } from "hono/html";
import { renderSVG } from "uqr";
import type { Channel, ChannelLink } from "../../channel/channel.ts";
import { deskIdentity } from "../../domain/person.ts";
import { consolePath, type Site } from "../web/site.ts";
import type { Markup } from "../web/document.ts";
import { formToken, framed, wordsFor } from "../web/frame.ts";
import { momentOf } from "./format.ts";
import type { ConsoleWords } from "../words/es-mx.ts";

const tones = { connecting: "warn", working: "good", linking: "warn", stopped: "bad" } as const;

/** The networks: how they are, and what links WhatsApp, renewed as WhatsApp renews it. */
export function channelsPage(app: Hono, site: Site): void {
  app.get("/channels", (context) => {
    const words = wordsFor(context, site);
    const { formToken: token } = site.door.sessionOf(context);
    const cards = site.channels.map((channel) => card(site, words, channel, token));
    const none = html`<p class="soft">${words.channels.none}</p>`;
    const body = html`<div class="grid" id="channels" data-live>${cards.length === 0 ? none : cards}</div>`;
    return framed(context, site, { place: "channels", title: words.places.channels, body });
  });
  app.post("/channels/:name/resume", async (context) => {
    const channel = site.channels.find(({ name }) => name === context.req.param("name"));
    if (channel?.resume) {
      channel.resume();
      const { phone } = site.door.sessionOf(context);
      const who = phone === null ? null : deskIdentity(phone);
      const entry = { what: "channel.resumed", who, operationId: null, detail: channel.name };
      await site.store.note(entry, null, site.clock.nowMs());
    }
    return context.redirect(`${consolePath}/channels`, 303);
  });
}

function card(site: Site, { channels }: ConsoleWords, channel: Channel, token: string): Markup {
  const state = channel.state?.() ?? null;
  if (state === null)
    return html`<section class="card">
      <h2>${channel.name}</h2>
      <p class="soft">${channels.unknown}</p>
    </section>`;
  const traffic = state.lastTrafficAtMs === null ? channels.never : momentOf(site.local, state.lastTrafficAtMs);
  const resume = html`<form method="post" action="${consolePath}/channels/${channel.name}/resume">
    ${formToken(token)}<button class="main">${channels.resume}</button>
  </form>`;
  return html`<section class="card">
    <h2>${channel.name} <span class="badge ${tones[state.state]}">${channels.states[state.state]}</span></h2>
    <dl>
      <div>
        <dt>${channels.since}</dt>
        <dd>${momentOf(site.local, state.sinceMs)}</dd>
      </div>
      <div>
        <dt>${channels.traffic}</dt>
        <dd>${traffic}</dd>
      </div>
    </dl>
    ${state.trouble === null ? "" : html`<p class="problem">${state.trouble}</p>`}
    ${state.link === null ? "" : linkOf(channels, state.link)}
    ${state.state === "stopped" && channel.resume ? resume : ""}
  </section>`;
}

/** A code drawn black on white whatever the page's colours are: the other way round not every phone reads it. */
function linkOf(words: ConsoleWords["channels"], link: ChannelLink): Markup {
  if ("code" in link)
    return html`<p>${words.code}</p>
      <p class="code mono">${link.code}</p>`;
  const drawing = renderSVG(link.qr, { ecc: "L", border: 2, whiteColor: "#ffffff", blackColor: "#000000" });
  return html`<p>${words.scan}</p>
    <div class="qr" role="img" aria-label="${words.qr}">${raw(drawing)}</div>`;
}
